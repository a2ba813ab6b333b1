import { generationOf } from '@elb-openapi/document'
import { capitalised } from '../naming.ts'
import type { Visitor } from '../visitor.ts'

const VERBS = ['list', 'show', 'create', 'update', 'delete', 'batchCreate', 'batchUpdate', 'batchDelete']
const V2_PATH = '/v2.0/'

/**
 * Clients and types are named by operation ids, so they follow one pattern: `createPool`, and `v2CreatePool` for v2.0.
 * `exceptions` holds documented ids that begin with another verb.
 */
export function operationIdStyle({ exceptions = [] }: { exceptions?: string[] }): Visitor {
  let path = ''

  return {
    Paths: {
      PathItem: {
        enter(_, { key }) {
          path = String(key)
        },
        Operation({ operationId }, { location, report }) {
          if (operationId === undefined) return
          const problem = (fault: string): void =>
            report({
              message: `Operation id ${operationId} ${fault}.`,
              location: location.child(['operationId']),
            })

          const isV2 = generationOf(path) === 'v2.0'
          const hasPrefix = /^v2(?![a-z])/.test(operationId)
          if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
            problem('is not in lower camel case; write it like createPool')
            return
          }
          if (isV2 && !hasPrefix) {
            problem(`is under ${V2_PATH} and needs the prefix v2, as in v2CreatePool`)
            return
          }
          if (!isV2 && hasPrefix) problem(`has the prefix v2, which is for operations under ${V2_PATH}`)
          const verbs = hasPrefix ? VERBS.map((verb) => `v2${capitalised(verb)}`) : VERBS
          const startsWithVerb = verbs.some((verb) => new RegExp(`^${verb}(?![a-z])`).test(operationId))
          if (!startsWithVerb && !exceptions.includes(operationId)) {
            problem(
              `begins with none of ${verbs.join(', ')}; rename it, or add it to the exceptions when it is documented so`,
            )
          }
        },
      },
    },
  }
}
