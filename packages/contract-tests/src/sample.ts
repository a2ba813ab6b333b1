import { resolve, unionOf, type Schema } from '@elb-openapi/document'
import { document } from './document.ts'

/** A schema without references at its root. */
const flat = (schema: Schema): Schema => resolve(document, schema)

const isNullSchema = (schema: Schema): boolean => schema.type === 'null'

export const allowsNull = (schema: Schema): boolean => {
  const resolved = flat(schema)
  const types = [resolved.type].flat()
  return types.includes('null') || (unionOf(resolved)?.some(isNullSchema) ?? false)
}

/** The alternatives that a value may follow, null left out. */
export const alternatives = (schema: Schema): Schema[] => {
  const resolved = flat(schema)
  const union = unionOf(resolved)
  return union ? union.filter((part) => !isNullSchema(part)).flatMap(alternatives) : [resolved]
}

export const typeOf = (schema: Schema): string => {
  const types = [flat(schema).type ?? 'object'].flat()
  return types.find((type) => type !== 'null')!
}

/** The smallest valid value of a schema, rules between fields aside. */
export const sample = (schema: Schema): unknown => {
  const first = alternatives(schema)[0]!
  if (first.const !== undefined) return first.const
  if (first.enum) return first.enum[0]
  switch (typeOf(first)) {
    case 'object':
      return Object.fromEntries(
        (first.required ?? []).map((name) => [name, sample(first.properties![name]!)]),
      )
    case 'array':
      return first.items ? [sample(first.items)] : []
    case 'integer':
      return first.minimum ?? 1
    case 'boolean':
      return true
    default:
      return 'x'.repeat(Math.max(first.minLength ?? 1, 1))
  }
}
