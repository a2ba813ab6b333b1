import type { SchemaNode } from '../nodes.ts'
import { operationName } from '../naming.ts'
import { type Context, follow, type Location, type Visitor } from '../visitor.ts'

/** Fields of the form in which the gateway answers. */
const GATEWAY_FIELDS = ['error_code', 'error_msg']

/** Whether a body, or one form of a union, is what the gateway answers. */
function hasGatewayForm(context: Context, schema: SchemaNode, at: Location): boolean {
  const target = follow(context, schema, at)
  if (target === undefined) return true // no-unresolved-refs reports it.
  const { node, location } = target
  const forms = (['oneOf', 'anyOf'] as const).find((union) => node[union] !== undefined)
  if (forms)
    return node[forms]!.some((form, index) => hasGatewayForm(context, form, location.child([forms, index])))
  return GATEWAY_FIELDS.every((field) => field in (node.properties ?? {}))
}

/**
 * Prism answers errors only with statuses that are literally there; a client can only type the bodies it knows. The
 * gateway answers in a form of its own, with the statuses `gateway` and any from 500, whatever the generation.
 */
export const errorResponses = ({
  statuses,
  gateway,
}: {
  statuses: string[]
  gateway: string[]
}): Visitor => ({
  Operation(operation, context) {
    const name = operationName(operation, context)
    const responses = operation.responses ?? {}
    const location = context.location.child(['responses'])
    const declared = Object.keys(responses)

    const missing = statuses.filter((status) => !declared.includes(status))
    if (missing.length > 0) {
      context.report({
        message: `${name} declares no response ${missing.join(', ')}; refer to the shared ones.`,
        location: location.key(),
      })
    }
    const successes = declared.filter((status) => /^2\d\d$/.test(status))
    if (successes.length !== 1) {
      context.report({
        message: `${name} declares ${successes.join(', ') || 'no success status'}; declare the one success status that is documented.`,
        location: location.key(),
      })
    }
    for (const [status, response] of Object.entries(responses)) {
      const at = location.child([status])
      if (!/^\d{3}$/.test(status)) {
        context.report({
          message: `${name} declares the response ${status}; write every status out.`,
          location: at.key(),
        })
      } else if (status >= '400') {
        const target = follow(context, response, at)
        if (target === undefined) continue
        const schema = target.node.content?.['application/json']?.schema
        const body = target.location.child(['content', 'application/json', 'schema'])
        if (schema === undefined) {
          context.report({
            message: `Response ${status} of ${name} has no JSON body schema; refer to the error's.`,
            location: at,
          })
        } else if ((gateway.includes(status) || status >= '500') && !hasGatewayForm(context, schema, body)) {
          context.report({
            message: `Response ${status} of ${name} has no form with ${GATEWAY_FIELDS.join(' and ')}, in which the gateway answers; add it by anyOf.`,
            location: at,
          })
        }
      }
    }
  },
})
