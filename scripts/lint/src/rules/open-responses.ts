import { schemaTitle } from '../naming.ts'
import { objectSchemas } from '../schemas.ts'
import type { Visitor } from '../visitor.ts'

/** The service adds fields to its answers without notice; a closed response would make a strict reader fail. */
export function openResponses(): Visitor {
  const seen = new Set<string>()

  return {
    Response(response, context) {
      for (const [mediaType, { schema }] of Object.entries(response.content ?? {})) {
        const at = context.location.child(['content', mediaType, 'schema'])
        for (const { node, location } of objectSchemas(context, schema, at, seen)) {
          if (node.additionalProperties !== false) continue
          context.report({
            message: `${schemaTitle(location)} is part of a response but refuses undeclared fields; remove \`additionalProperties: false\`, or give requests a schema of their own.`,
            location: location.child(['additionalProperties']),
          })
        }
      }
    },
  }
}
