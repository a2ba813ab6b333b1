import { branchesOf, resolve, type Schema } from '@elb-openapi/document'
import { document } from './document.ts'

/** A schema without references at its root. */
const flat = (schema: Schema): Schema => resolve(document, schema)

export const allowsNull = (schema: Schema): boolean => branchesOf(document, schema).nullable

/** The alternatives that a value may follow, null left out. */
export const alternatives = (schema: Schema): Schema[] =>
  branchesOf(document, schema).branches.map((branch) => branch.schema)

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
