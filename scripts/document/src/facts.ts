import type { OpenApiDocument, Schema, Support } from './nodes.ts'
import { listedValues } from './open-values.ts'
import { branchesOf, namesOf, typesOf } from './unions.ts'

const lower = ['minimum', 'minLength', 'minItems'] as const
const upper = ['maximum', 'maxLength', 'maxItems'] as const
type Bound = (typeof lower)[number] | (typeof upper)[number]

/** What a table says of a field, over all schemas that its value may follow. */
export type Facts = {
  /** In words, such as `string` or `list of objects`; empty where nothing tells it. */
  type: string
  nullable: boolean
  required: boolean
  /** Names of the components that the field refers to. */
  schemas: string[]
  /** All values that it may have, null aside; undefined where one of the schemas takes any. */
  values: unknown[] | undefined
  /** The first that one of the schemas gives. */
  default: unknown
  /** By provider; those that are not named support the field. */
  support: Record<string, Support>
  /** The widest of all schemas; undefined where one of them has none. */
} & Record<Bound, number | undefined>

/** The JSON type of a value. */
const typeOfValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Where a schema names no type, its properties or its values tell it. */
const knownTypes = (schema: Schema): string[] => {
  if (schema.type !== undefined) return typesOf(schema)
  if (schema.properties) return ['object']
  return (listedValues(schema) ?? []).map(typeOfValue)
}

const plural = (type: string): string =>
  type.startsWith('list') ? type.replace('list', 'lists') : `${type}s`

/** The types of all schemas in words; `lists` are the names of the lists around them. */
const typesInWords = (document: OpenApiDocument, schemas: Schema[], lists: string[] = []): string[] => {
  const words = schemas
    .flatMap((schema) => branchesOf(document, schema).branches)
    .flatMap(({ schema, owners }) =>
      knownTypes(schema).map((type) => {
        if (type !== 'array' || !schema.items || owners.some((owner) => lists.includes(owner)))
          return type === 'array' ? 'list' : type
        const items = typesInWords(document, [schema.items], [...lists, ...owners])
        return items.length > 0 ? `list of ${items.map(plural).join(' or ')}` : 'list'
      }),
    )
  return [...new Set(words)].filter((word) => word !== 'null')
}

const valuesOf = (schemas: Schema[]): unknown[] | undefined => {
  const lists = schemas.map(listedValues).filter((list) => list !== undefined)
  if (lists.length === 0 || lists.length < schemas.length) return undefined
  return [...new Set(lists.flat())].filter((value) => value !== null)
}

const widest = (
  schemas: Schema[],
  bound: Bound,
  choose: (...numbers: number[]) => number,
): number | undefined => {
  const numbers = schemas.map((schema) => schema[bound]).filter((number) => number !== undefined)
  return numbers.length > 0 && numbers.length === schemas.length ? choose(...numbers) : undefined
}

const first = <T>(values: T[]): T | undefined => values.find((value) => value !== undefined)

/** The facts of a field that may follow any of the schemas, for a table. */
export const factsOf = (document: OpenApiDocument, schemas: Schema[], required: boolean): Facts => {
  const split = schemas.map((schema) => branchesOf(document, schema))
  const variants = split.flatMap(({ branches }) => branches.map(({ schema }) => schema))
  const bounds = [
    ...lower.map((bound) => [bound, widest(variants, bound, Math.min)]),
    ...upper.map((bound) => [bound, widest(variants, bound, Math.max)]),
  ]
  return {
    type: typesInWords(document, schemas).join(' or '),
    nullable: split.some(({ nullable }) => nullable),
    required,
    schemas: [...new Set(schemas.flatMap(namesOf))],
    values: valuesOf(variants),
    default: first(variants.map((schema) => schema.default)),
    support: first(variants.map((schema) => schema['x-support'])) ?? {},
    ...(Object.fromEntries(bounds) as Record<Bound, number | undefined>),
  }
}
