import type { Schema } from '@elb-openapi/document'

const ruleKeywords = new Set(['if', 'then', 'else', 'not', 'anyOf', 'oneOf', 'required'])

const isRule = (schema: Schema): boolean =>
  Object.keys(schema).every((key) => ruleKeywords.has(key)) &&
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].every((part) =>
    Object.keys(part).every((key) => key === 'required' || key === 'not'),
  )

/**
 * A copy of the document without what TypeScript cannot say and openapi-typescript would clutter the types with:
 * rules between fields (`allOf` members of if/then or of required names, each written as `& unknown`), and
 * discriminators, which the branches pin by `const` or `enum` already.
 */
export const documentForTypes = <T>(node: T): T => {
  if (Array.isArray(node)) return node.map(documentForTypes) as T
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, documentForTypes(value)]),
  ) as Schema
  if (copy.oneOf && copy.discriminator?.propertyName) delete copy.discriminator
  if (copy.allOf && copy.properties) {
    copy.allOf = copy.allOf.filter((part) => !isRule(part))
    if (copy.allOf.length === 0) delete copy.allOf
  }
  return copy as T
}
