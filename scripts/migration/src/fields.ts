import { componentName, resolve, type OpenApiDocument, type Schema } from '@elb-openapi/document'

/** What is worth comparing of a field. */
export interface Field {
  /** In words, such as `string` or `list of objects`. */
  type: string
  nullable: boolean
  mandatory: boolean
  /** Names of the schemas that the field refers to. */
  schemas: string[]
  values?: string[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  default?: string
  support?: string
}

/** Fields by their path: `name`, `session_persistence.type`, `rules[].value`. */
export type Fields = Map<string, Field>

/** All fields of an object, with references followed and the branches of unions put together. */
export function fieldsOf(document: OpenApiDocument, schema: Schema): Fields {
  const fields: Fields = new Map()
  collect(document, [schema], '', [], fields)
  return fields
}

/** A schema as one field, for parameters. */
export function fieldOf(document: OpenApiDocument, schema: Schema, mandatory: boolean): Field {
  return describe(document, [schema], mandatory)
}

function collect(
  document: OpenApiDocument,
  schemas: Schema[],
  prefix: string,
  above: string[],
  fields: Fields,
): void {
  const names = schemas.flatMap((schema) => namesOf(schema))
  if (names.some((name) => above.includes(name))) return
  const objects = branchesOf(document, schemas).filter(({ properties }) => properties !== undefined)
  const inside = [...above, ...names]
  for (const name of new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))) {
    const own = objects.flatMap(({ properties }) => properties?.[name] ?? [])
    const mandatory = objects.every(({ required }) => required?.includes(name))
    const path = prefix + name
    fields.set(path, describe(document, own, mandatory))
    collect(document, own, `${path}.`, inside, fields)
    const items = branchesOf(document, own).flatMap((schema) => schema.items ?? [])
    if (items.length > 0) collect(document, items, `${path}[].`, inside, fields)
  }
}

function describe(document: OpenApiDocument, schemas: Schema[], mandatory: boolean): Field {
  const all = branchesOf(document, schemas)
  const types = new Set(all.flatMap((schema) => typesOf(document, schema)))
  const nullable = types.delete('null')
  const values = valuesOf(all)
  return withoutUndefined({
    type: [...types].join(' or '),
    nullable,
    mandatory,
    schemas: [...new Set(schemas.flatMap((schema) => namesOf(schema)))],
    values,
    minimum: widest(all, 'minimum', Math.min),
    maximum: widest(all, 'maximum', Math.max),
    minLength: widest(all, 'minLength', Math.min),
    maxLength: widest(all, 'maxLength', Math.max),
    default: first(all.map((schema) => schema.default))?.toString(),
    support: first(all.map((schema) => schema['x-support'])),
  })
}

/** The schemas behind references and unions. What stands beside a union holds for each of its branches. */
function branchesOf(document: OpenApiDocument, schemas: Schema[]): Schema[] {
  return schemas.flatMap((schema) => {
    const own = resolve(document, schema)
    const union = [own.oneOf, own.anyOf].find((branches) => branches?.every(hasShape))
    if (!union) return [own]
    const { oneOf: _, anyOf: __, ...beside } = own
    return branchesOf(document, union).map((branch) => ({
      ...beside,
      ...branch,
      ...(beside.properties || branch.properties
        ? { properties: { ...beside.properties, ...branch.properties } }
        : {}),
      required: [...(beside.required ?? []), ...(branch.required ?? [])],
    }))
  })
}

/** A branch without a shape only says which fields go together. */
function hasShape(schema: Schema): boolean {
  return ['$ref', 'type', 'properties', 'enum', 'const', 'oneOf', 'anyOf'].some((key) => key in schema)
}

/** Names of the schemas that a field refers to, through its unions too. */
function namesOf(schema: Schema): string[] {
  const name = componentName(schema)
  return name === undefined ? [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(namesOf) : [name]
}

function typesOf(document: OpenApiDocument, schema: Schema): string[] {
  const types = [schema.type ?? guess(schema)].flat()
  return types.map((type) => {
    if (type !== 'array') return type
    const items = schema.items ? branchesOf(document, [schema.items]) : []
    const inner = new Set(items.flatMap((item) => typesOf(document, item)))
    return inner.size > 0 ? `list of ${[...inner].map((name) => `${name}s`).join(' or ')}` : 'list'
  })
}

function guess(schema: Schema): string {
  if (schema.properties) return 'object'
  return typeof (schema.const ?? schema.enum?.[0] ?? '')
}

/** The values of all branches together, unless one of them takes any. */
function valuesOf(branches: Schema[]): string[] | undefined {
  const lists = branches
    .filter(({ type }) => type !== 'null')
    .map((schema) => (schema.const === undefined ? schema.enum : [schema.const]))
  if (lists.length === 0 || lists.includes(undefined)) return undefined
  return [...new Set(lists.flat().filter((value) => value !== null))].map(String)
}

function widest(
  branches: Schema[],
  keyword: 'minimum' | 'maximum' | 'minLength' | 'maxLength',
  choose: (...numbers: number[]) => number,
): number | undefined {
  const numbers = branches.filter(({ type }) => type !== 'null').map((schema) => schema[keyword])
  const known = numbers.filter((number) => number !== undefined)
  return known.length > 0 && known.length === numbers.length ? choose(...known) : undefined
}

function first<T>(values: T[]): T | undefined {
  return values.find((value) => value !== undefined)
}

function withoutUndefined<T extends object>(value: T): Field {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as unknown as Field
}
