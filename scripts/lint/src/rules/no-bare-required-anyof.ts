import { isRule } from '@elb-openapi/document'
import { schemaTitle } from '../naming.ts'
import { isConstraint } from '../schemas.ts'
import type { Visitor } from '../visitor.ts'

/** A union of branches without a type is `unknown` to openapi-typescript, and swallows the properties beside it. */
export const noBareRequiredAnyof = (): Visitor => ({
  Schema(schema, context) {
    if (isConstraint(context.location)) return
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (!schema[keyword]?.some(isRule)) continue
      context.report({
        message: `${keyword} of ${schemaTitle(context.location)} has branches that only hold required; move it into allOf, as \`allOf: [{ ${keyword}: [...] }]\`.`,
        location: context.location.child([keyword]).key(),
      })
    }
  },
})
