import { operationName } from '../naming.ts'
import { follow, type Visitor } from '../visitor.ts'

/** Prism answers errors only with statuses that are literally there; a client can only type the bodies it knows. */
export const errorResponses = ({ statuses }: { statuses: string[] }): Visitor => ({
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
        if (target === undefined || target.node.content?.['application/json']?.schema) continue
        context.report({
          message: `Response ${status} of ${name} has no JSON body schema; refer to the error's.`,
          location: at,
        })
      }
    }
  },
})
