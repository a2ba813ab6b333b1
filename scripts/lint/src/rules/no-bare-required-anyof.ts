import { isRule } from '@elb-openapi/document'
import { schemaTitle } from '../naming.ts'
import { keywordsTo } from '../schemas.ts'
import type { Visitor } from '../visitor.ts'

/** Below these, a union of rules is part of a condition, which generators of types leave out as a whole. */
const conditional = new Set(['if', 'then', 'else', 'not'])

/**
 * A union of branches without a type is `unknown` to openapi-typescript, and swallows the properties beside it. In `allOf`,
 * it is a part of its own beside those of if/then, for which @hey-api/openapi-ts writes zod that does not compile.
 */
export const noBareRequiredAnyof = (): Visitor => ({
  Schema(schema, context) {
    if (keywordsTo(context.location).some((keyword) => conditional.has(keyword))) return
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (!schema[keyword]?.some(isRule)) continue
      context.report({
        message: `${keyword} of ${schemaTitle(context.location)} has branches that only hold required; say what is needed when a field is missing, as \`allOf: [{ if: { not: { required: [a] } }, then: { required: [b] } }]\`.`,
        location: context.location.child([keyword]).key(),
      })
    }
  },
})
