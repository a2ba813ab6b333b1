import type { Schema } from './nodes.ts'

/** Keywords that only say when something else holds. */
export const conditionKeywords = [
  'if',
  'then',
  'else',
  'not',
  'dependentRequired',
  'dependentSchemas',
] as const satisfies (keyof Schema)[]
const ruleKeywords = new Set<string>([...conditionKeywords, 'required', 'minProperties', 'maxProperties'])
const combiningKeywords = new Set(['allOf', 'anyOf', 'oneOf'])
const annotation = /^(?:title|description|\$comment|x-.*)$/

/**
 * Whether a schema is nothing but a rule: which fields go together, how many there are, what follows from what. It says
 * nothing of what a field is, so it is no form of an object.
 */
export const isRule = (schema: Schema): boolean =>
  Object.entries(schema).every(
    ([keyword, value]) =>
      ruleKeywords.has(keyword) ||
      annotation.test(keyword) ||
      (combiningKeywords.has(keyword) && (value as Schema[]).every(isRule)),
  )
