import { saysDefault } from '../compare.ts'
import type { DocumentField } from '../document-fields.ts'
import { namesOf, type Subject } from '../match.ts'
import { noFacts } from '../row.ts'
import { normaliseList, readList } from '../values.ts'
import type { Part } from './values.ts'

/** Every field of the document by its names; each value of a list of plain values has `[]` behind its name. */
export const fieldsByName = (subjects: Subject[]): Map<string, DocumentField> => {
  const found = new Map<string, DocumentField>()
  for (const subject of subjects)
    for (const field of subject.fields.values())
      for (const name of namesOf(subject, field)) if (!found.has(name)) found.set(name, field)
  for (const [name, field] of found)
    if (field.facts.type.startsWith('array') && !found.has(`${name}[]`))
      found.set(`${name}[]`, { ...field, facts: noFacts })
  return found
}

/** Whether the document says of a field what a newer text says. */
export const doesSay = (field: DocumentField, { fact, how, value }: Part): boolean => {
  const specified = field.facts[fact]
  if (how === 'adds') return readList(specified).includes(value)
  if (how === 'lacks') return !readList(specified).includes(value)
  if (fact === 'enum') return normaliseList(specified) === value
  return fact === 'default' ? saysDefault(field, value) : specified === value
}
