import { schemaTitle } from '../naming.ts'
import { objectSchemas } from '../schemas.ts'
import type { Visitor } from '../visitor.ts'

/** The service refuses attributes that it does not know, so the document and everything made from it does too. */
export function closedRequests(): Visitor {
  const seen = new Set<string>()

  return {
    RequestBody(body, context) {
      for (const [mediaType, { schema }] of Object.entries(body.content ?? {})) {
        const at = context.location.child(['content', mediaType, 'schema'])
        for (const { node, location } of objectSchemas(context, schema, at, seen)) {
          const isMap = node.properties === undefined && typeof node.additionalProperties === 'object'
          if (node.additionalProperties === false || isMap) continue
          context.report({
            message: `${schemaTitle(location)} is part of a request but takes undeclared fields; add \`additionalProperties: false\`.`,
            location,
          })
        }
      }
    },
  }
}
