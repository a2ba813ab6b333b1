import type { SecurityNode } from '../nodes.ts'
import { operationName } from '../naming.ts'
import type { Visitor } from '../visitor.ts'

const HANDLED_ELSEWHERE: Record<string, string> = {
  accept: 'the media types of the responses say it',
  'content-type': 'the media type of the request body says it',
  authorization: 'declare a security scheme instead',
  'x-auth-token': 'declare a security scheme instead',
}

/**
 * Clients send credentials and media types by themselves; as parameters they would be asked for at every call.
 * `withoutCredentials` holds the ids of the operations that answer anybody.
 */
export function credentialsAsSecurity({
  withoutCredentials = [],
}: {
  withoutCredentials?: string[]
}): Visitor {
  let rootSecurity: SecurityNode | undefined

  return {
    Root(root) {
      rootSecurity = root.security
    },
    Parameter(parameter, context) {
      const reason = parameter.in === 'header' && HANDLED_ELSEWHERE[parameter.name?.toLowerCase() ?? '']
      if (reason) {
        context.report({ message: `Header parameter ${parameter.name} has to go; ${reason}.` })
      }
    },
    Operation(operation, context) {
      const name = operationName(operation, context)
      const alternatives = operation.security ?? rootSecurity ?? []
      const location = operation.security ? context.location.child(['security']) : context.location
      if (alternatives.length === 0) {
        context.report({ message: `${name} has no security; name the schemes it accepts.`, location })
      }
      const isOpen = alternatives.some((alternative) => Object.keys(alternative).length === 0)
      const mayBeOpen = withoutCredentials.includes(operation.operationId ?? '')
      if (isOpen && !mayBeOpen) {
        context.report({
          message: `${name} works without credentials by \`{}\`; remove that alternative.`,
          location,
        })
      }
      if (!isOpen && mayBeOpen && alternatives.length > 0) {
        context.report({
          message: `${name} answers without credentials, says redocly.yaml; add the alternative \`{}\`.`,
          location,
        })
      }
    },
  }
}
