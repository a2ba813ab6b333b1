import type { Schema } from './nodes.ts'

/** The keywords that hold other schemas: by name, in a list, or one. */
export const mapKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
])
export const listKeywords: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
export const singleKeywords: ReadonlySet<string> = new Set([
  'items',
  'additionalProperties',
  'contains',
  'if',
  'then',
  'else',
  'not',
])

/** A schema inside another one, and the keys that lead to it. */
export type Subschema = { keyword: string; path: (string | number)[]; schema: Schema }

/** What a keyword holds, with the keys that lead to it; of what has no schemas, nothing. */
const partsOf = (keyword: string, value: unknown): [path: Subschema['path'], part: unknown][] => {
  if (singleKeywords.has(keyword)) return [[[keyword], value]]
  if (listKeywords.has(keyword))
    return ((value ?? []) as unknown[]).map((part, index) => [[keyword, index], part])
  if (mapKeywords.has(keyword))
    return Object.entries((value ?? {}) as object).map(([name, part]) => [[keyword, name], part])
  return []
}

/** The schemas right inside a schema, in its order. `true` and `false` are left out. */
export const subschemasOf = (schema: Schema): Subschema[] =>
  Object.entries(schema).flatMap(([keyword, value]) =>
    partsOf(keyword, value).flatMap(([path, part]) =>
      typeof part === 'object' && part !== null ? [{ keyword, path, schema: part }] : [],
    ),
  )
