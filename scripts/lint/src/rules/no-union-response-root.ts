import { nameOf } from '../naming.ts'
import { follow, type Visitor } from '../visitor.ts'

/** A union at the root of a response gives clients a type whose fields cannot be read without a guess. */
export const noUnionResponseRoot = (): Visitor => ({
  Response(response, context) {
    for (const [mediaType, { schema }] of Object.entries(response.content ?? {})) {
      const location = context.location.child(['content', mediaType, 'schema'])
      const target = follow(context, schema, location)
      const keyword = (['oneOf', 'anyOf'] as const).find((union) => target?.node[union] !== undefined)
      if (keyword === undefined) continue
      context.report({
        message: `The body of response ${nameOf(context.location) ?? context.key} is a union (${keyword}); wrap it in an object or split the statuses.`,
        location,
      })
    }
  },
})
