import { fieldsOf, operationsOf, type OpenApiDocument } from '@elb-openapi/document'
import { fits, matches } from './compare.ts'
import { candidatesOf, groupMigration, type Candidate } from './group.ts'
import { hasMoved, reference, type FieldEntry, type Mapping } from './mapping.ts'
import { isOld, namesake, pairsOf } from './pairs.ts'

const file = 'spec/migration.yaml'

/** Everything that `spec/migration.yaml` names and the document does not have, as file, entry and what is missing. */
export function checkMigration(document: OpenApiDocument, mapping: Mapping): string[] {
  return [
    ...checkEverywhere(document, mapping),
    ...checkSections(document, mapping),
    ...checkOperations(document, mapping),
    ...checkFields(document, mapping),
    ...checkValues(document, mapping),
    ...checkUnexplained(document, mapping),
  ]
}

function checkEverywhere(document: OpenApiDocument, { everywhere }: Mapping): string[] {
  return everywhere.flatMap((entry) =>
    [...entry['v2.0'], ...entry.v3].flatMap((text) =>
      problem(`everywhere ${entry.what}`, missing(document, text)),
    ),
  )
}

function checkSections(document: OpenApiDocument, { sections }: Mapping): string[] {
  const tags = new Set(
    operationsOf(document)
      .filter(isOld)
      .flatMap((operation) => operation.tags),
  )
  return [
    ...sections
      .filter(({ tag }) => !tags.has(tag))
      .flatMap(({ tag }) => problem(`sections ${tag}`, 'no v2.0 operation has this tag')),
    ...twice(
      'sections',
      sections.map(({ tag }) => tag),
    ),
  ]
}

function checkOperations(document: OpenApiDocument, { operations }: Mapping): string[] {
  const all = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]))
  const problems = operations.flatMap((entry) => {
    const name = `operations ${entry['v2.0']}`
    const old = all.get(entry['v2.0'])
    const ids = [...(entry.v3 === undefined ? [] : [entry.v3]), ...(entry.instead ?? [])]
    return [
      ...(old && isOld(old) ? [] : problem(name, 'the document has no v2.0 operation of this name')),
      ...ids
        .filter((id) => !all.has(id))
        .flatMap((id) => problem(name, `the document has no operation ${id}`)),
      ...(entry.v3 !== undefined && entry.instead
        ? problem(name, 'it has both v3 and instead; instead is for those without a counterpart')
        : []),
    ]
  })
  const known = new Set(operations.map((entry) => entry['v2.0']))
  const alone = [...all.values()].filter(isOld).map(({ operationId }) => operationId)
  return [
    ...problems,
    ...twice(
      'operations',
      operations.map((entry) => entry['v2.0']),
    ),
    ...alone
      .filter((id) => !known.has(id) && !all.has(namesake(id)))
      .flatMap((id) =>
        problem(
          `operations ${id}`,
          `the document has no operation ${namesake(id)}, so an entry has to name its counterpart, or say that it has none`,
        ),
      ),
  ]
}

function checkFields(document: OpenApiDocument, mapping: Mapping): string[] {
  const candidates = pairsOf(document, mapping).flatMap((pair) => candidatesOf(document, pair))
  return mapping.fields.flatMap((entry) => {
    const name = `fields ${entry['v2.0']}`
    const moved = hasMoved(entry) ? problem(name, missing(document, entry.v3 ?? '')) : []
    const found = entry.in
      ? entry.in.flatMap((place) => problem(name, missingIn(place, entry, candidates)))
      : problem(name, candidates.some((one) => isFor(entry, one)) ? undefined : nowhere(entry))
    return [...moved, ...found]
  })
}

/** Fields of v2.0 that v3 does not have, and no entry says what became of them. */
function checkUnexplained(document: OpenApiDocument, mapping: Mapping): string[] {
  return groupMigration(document, mapping)
    .flatMap(({ objects }) => objects)
    .flatMap(({ old, now, comparison }) =>
      comparison.rows
        .filter((row) => row.now === undefined && row.entry === undefined)
        .flatMap((row) =>
          problem(
            `fields ${row.old}`,
            `${old.join(' and ')} has it and ${now.join(' and ')} does not; an entry has to name its new name, or say what to do instead`,
          ),
        ),
    )
}

function missingIn(place: string, entry: FieldEntry, candidates: Candidate[]): string | undefined {
  const own = candidates.filter(({ old }) => old.name === place)
  if (own.length === 0) return `${place} is no schema or operation of v2.0 that is compared with v3`
  const having = own.filter(({ old }) => [...old.fields.keys()].some((path) => matches(entry['v2.0'], path)))
  if (having.length === 0) return `${place} has no field ${entry['v2.0']}`
  if (having.some((candidate) => isFor(entry, candidate))) return undefined
  const names = [...new Set(having.map(({ now }) => now.name))].join(' and ')
  return entry.v3 === undefined
    ? `${names} has the field too, so it is not gone`
    : `${names}, the counterpart of ${place}, has no field ${entry.v3}`
}

function isFor(entry: FieldEntry, { old, now }: Candidate): boolean {
  return [...old.fields.keys()].some((path) => fits(entry, path, old.fields, now.fields))
}

function nowhere(entry: FieldEntry): string {
  if (entry.v3 === undefined) return 'v2.0 has no such field, or v3 has it too wherever v2.0 does'
  if (hasMoved(entry)) return 'no object of v2.0 that is compared has this field'
  return `no object of v2.0 that is compared has this field, with a counterpart that has ${entry.v3}`
}

function checkValues(document: OpenApiDocument, { values }: Mapping): string[] {
  return values.flatMap((entry) => {
    const name = `values ${entry['v2.0']}`
    return [entry['v2.0'], entry.v3].flatMap((text) => problem(name, missingValue(document, text)))
  })
}

function missingValue(document: OpenApiDocument, text: string): string | undefined {
  const { name, path = '' } = reference(text)
  const schema = document.components.schemas[name]
  if (!schema) return `the document has no schema ${name}`
  return schema.enum?.includes(path) ? undefined : `the schema ${name} has no value ${path}`
}

/** What is missing of `Schema#field`, `operationId#parameter`, or either without the rest. */
function missing(document: OpenApiDocument, text: string): string | undefined {
  const { name, path } = reference(text)
  const schema = document.components.schemas[name]
  const operation = operationsOf(document).find(({ operationId }) => operationId === name)
  if (!schema && !operation) return `the document has no schema or operation ${name}`
  if (path === undefined) return undefined
  if (schema)
    return fieldsOf(document, schema).has(path) ? undefined : `the schema ${name} has no field ${path}`
  const isThere = operation?.parameters.some((parameter) => parameter.name === path)
  return isThere ? undefined : `the operation ${name} has no parameter ${path}`
}

function twice(list: string, names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].flatMap((name) =>
    problem(`${list} ${name}`, 'it is there more than once'),
  )
}

function problem(entry: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${file}: ${entry}: ${text}`]
}
