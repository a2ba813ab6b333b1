import type { Difference } from './difference.ts'
import type { DocumentField } from './document-fields.ts'
import { address, factNames, fieldsOf, type FactName, type Row } from './row.ts'
import { normaliseList, readList } from './values.ts'

export type Comparison = { agreed: number; differences: Difference[] }

/** A merging update has no `default`, which its users would apply; the description says it instead. */
export const saysDefault = ({ facts, defaultInWords }: DocumentField, documented: string): boolean =>
  defaultInWords && facts.default === '' && documented !== ''
    ? defaultInWords.every((text) => text.includes(`\`${documented}\``))
    : documented === facts.default

/** What the document says of a fact, to users of the provider whose page is compared. */
const specifiedOf = (fact: FactName, field: DocumentField, provider: string): string =>
  fact === 'support' ? (field.support[provider] ?? '') : field.facts[fact]

const same = (fact: FactName, row: Row, field: DocumentField, specified: string): boolean => {
  const documented = row[fact]
  switch (fact) {
    case 'type':
      return (
        documented === specified ||
        (documented === 'array' && specified.startsWith('array<')) ||
        (documented === 'array<array>' && specified.startsWith('array<array<'))
      )
    case 'enum':
      return normaliseList(documented) === normaliseList(specified)
    case 'min':
    case 'max':
      // A documented length beside a list of values says nothing more when every value has it; that of an array is a count.
      if (
        documented !== '' &&
        specified === '' &&
        field.valueLengths.length > 0 &&
        !field.facts.type.startsWith('array')
      )
        return field.valueLengths.every((length) =>
          fact === 'min' ? length >= Number(documented) : length <= Number(documented),
        )
      return documented === specified
    case 'default':
      return saysDefault(field, documented)
    case 'schema':
      // Pages of v2.0 do not name their objects.
      return documented === '' || documented === specified
    default:
      return documented === specified
  }
}

/** Compares one documented row of a provider's page with the fields of the document that it describes. */
export const compareRow = (row: Row, fields: Map<string, DocumentField>, provider: string): Comparison => {
  const differences: Difference[] = []
  let agreed = 0
  for (const path of fieldsOf(row)) {
    const at = address(row, path)
    const field = fields.get(at)
    if (!field) {
      differences.push({ page: row.page, field: at, fact: 'row', documented: 'present', specified: '' })
      continue
    }
    agreed += 1
    if (row.place === 'status') continue
    if (row.type === 'value') {
      if (readList(field.facts.enum).includes(row.enum)) agreed += 1
      else
        differences.push({
          page: row.page,
          field: at,
          fact: 'enum',
          documented: row.enum,
          specified: field.facts.enum,
        })
      continue
    }
    for (const fact of factNames) {
      const specified = specifiedOf(fact, field, provider)
      if (same(fact, row, field, specified)) agreed += row[fact] === '' ? 0 : 1
      else
        differences.push({
          page: row.page,
          field: at,
          fact,
          documented: row[fact],
          specified,
        })
    }
  }
  return { agreed, differences }
}
