import type { Schema } from '@elb-openapi/document'

const countingKeys = ['contains', 'minContains', 'maxContains']
const isCount = (schema: Schema): boolean => Object.keys(schema).every((key) => countingKeys.includes(key))

/** Takes out of the parts of `allOf` how many items of a list may be of a kind, and tells which parts that were. */
export const dropCounts = (schema: Schema): number[] => {
  const { allOf = [] } = schema
  const counts = allOf.flatMap((part, index) => (isCount(part) ? [index] : []))
  const rest = allOf.filter((part) => !isCount(part))
  if (rest.length > 0) schema.allOf = rest
  else delete schema.allOf
  return counts
}
