import { acceptedTypes, isObjectSchema, type Schema } from '../../explain/schema.ts'
import { fieldsOf, formOf, isList, isNullable, listedValues } from './schema.ts'

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A request with the documented default of every field that it leaves out, also within the objects that it gives. */
export function withDefaults(schema: Schema | undefined, given: Readonly<Values>): Values {
  const result: Values = { ...given }
  for (const [name, field] of fieldsOf(formOf(schema, given))) {
    const value = result[name]
    if (value === undefined) {
      const fallback = defaultOf(field)
      if (fallback !== undefined) result[name] = structuredClone(fallback)
    } else if (isObject(value)) result[name] = withDefaults(field, value)
  }
  return result
}

/** A default that stands beside the type, or beside the list of values in a union with null. */
function defaultOf(schema: Schema): unknown {
  if (!isObjectSchema(schema)) return undefined
  if ('default' in schema) return schema.default
  for (const branch of schema.oneOf ?? schema.anyOf ?? []) {
    const fallback = defaultOf(branch)
    if (fallback !== undefined) return fallback
  }
  return undefined
}

/**
 * What an answer says in a field that nothing was given for: null where it may be null, else an empty list, the only or
 * the first value, false, the smallest number, or nothing at all.
 */
export function emptiest(schema: Schema): unknown {
  if (!isObjectSchema(schema)) return undefined
  if (isList(schema)) return []
  if (isNullable(schema)) return null
  const fallback = defaultOf(schema)
  if (fallback !== undefined) return structuredClone(fallback)
  const [first] = listedValues(schema)
  if (first !== undefined) return first
  const [type] = acceptedTypes(schema) ?? []
  if (type === 'string') return ''
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return typeof schema.minimum === 'number' ? schema.minimum : 0
  if (type !== 'object') return undefined
  const required = schema.required ?? []
  return Object.fromEntries(
    [...fieldsOf(schema)]
      .filter(([name]) => required.includes(name))
      .map(([name, field]) => [name, emptiest(field)]),
  )
}
