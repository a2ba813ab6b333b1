import { operationName } from '../naming.ts'
import { follow, type Visitor } from '../visitor.ts'

/**
 * A union at the root of an answer gives clients a type whose fields cannot be read without a guess. Errors come in
 * several forms, and a client has one function that reads them all.
 */
export const noUnionResponseRoot = (): Visitor => ({
  Operation(operation, context) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (/^[45]/.test(status)) continue
      const at = context.location.child(['responses', status])
      const target = follow(context, response, at)
      for (const [mediaType, { schema }] of Object.entries(target?.node.content ?? {})) {
        const location = target!.location.child(['content', mediaType, 'schema'])
        const body = follow(context, schema, location)
        const keyword = (['oneOf', 'anyOf'] as const).find((union) => body?.node[union] !== undefined)
        if (keyword === undefined) continue
        context.report({
          message: `The body of response ${status} of ${operationName(operation, context)} is a union (${keyword}); wrap it in an object or split the statuses.`,
          location,
        })
      }
    }
  },
})
