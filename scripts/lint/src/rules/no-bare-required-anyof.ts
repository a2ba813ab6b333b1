import { schemaTitle } from '../naming.ts'
import { isConstraint } from '../schemas.ts'
import { isReference, type Visitor } from '../visitor.ts'

const CONSTRAINTS_ONLY = new Set([
  'required',
  'not',
  'dependentRequired',
  'minProperties',
  'maxProperties',
  'description',
])

/** A union of branches without a type is `unknown` to openapi-typescript, and swallows the properties beside it. */
export const noBareRequiredAnyof = (): Visitor => ({
  Schema(schema, context) {
    if (isConstraint(context.location)) return
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const isBare = schema[keyword]?.some(
        (branch) => !isReference(branch) && Object.keys(branch).every((key) => CONSTRAINTS_ONLY.has(key)),
      )
      if (!isBare) continue
      context.report({
        message: `${keyword} of ${schemaTitle(context.location)} has branches that only hold required; move it into allOf, as \`allOf: [{ ${keyword}: [...] }]\`.`,
        location: context.location.child([keyword]).key(),
      })
    }
  },
})
