import type { Schema } from '@elb-openapi/document'

const conditionKeys = new Set(['if', 'then', 'else'])

const isCondition = (schema: Schema): boolean =>
  schema.if !== undefined && Object.keys(schema).every((key) => conditionKeys.has(key))

const negated = (schema: Schema): Schema =>
  schema.not && Object.keys(schema).length === 1 ? schema.not : { not: schema }

/** The values that break a condition: those that fit `if` and not `then`, or neither `if` nor `else`. */
const breachesOf = ({ if: given = {}, then, else: otherwise }: Schema): Schema[] => [
  ...(then ? [{ allOf: [given, negated(then)] }] : []),
  ...(otherwise ? [{ allOf: [negated(given), negated(otherwise)] }] : []),
]

/**
 * Says the if, then and else of a schema, and of the parts of its `allOf`, by `not`: no value may break one of them.
 * Validators refuse the same, while generators of types pass over a `not` and see a plain object.
 */
export const sayConditionsByNot = (schema: Schema): void => {
  const { allOf = [] } = schema
  const breaches = [schema, ...allOf.filter(isCondition)].flatMap(breachesOf)
  for (const key of ['if', 'then', 'else'] as const) delete schema[key]
  if (breaches.length === 0) return
  const rest = allOf.filter((part) => !isCondition(part))
  if (rest.length > 0) schema.allOf = rest
  else delete schema.allOf
  const refused = [...(schema.not ? [schema.not] : []), ...breaches]
  schema.not = refused.length === 1 ? refused[0]! : { anyOf: refused }
}
