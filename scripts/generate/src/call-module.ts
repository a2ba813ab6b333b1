import { methods, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { inputOf } from './call-input.ts'
import { block, capital } from './call-text.ts'
import { dataOf, errorsOf } from './responses.ts'
import { jsDoc, literal } from './value-list.ts'

const imports = `import type { operations, Schemas } from '@elb-openapi/types'
import type { Answer, CallOptions } from './call.ts'
`

const unionOf = (names: (string | undefined)[]): string =>
  names.map((name) => (name === undefined ? 'undefined' : `Schemas['${name}']`)).join(' | ')

/**
 * A module with the types of the client's calls: for each method a map from path to what a call takes and answers, so
 * that the compiler has nothing to compute.
 *
 * @throws Error when the document has a parameter or a body that the client cannot send
 */
export const callModule = (document: OpenApiDocument, operations: Operation[]): string => {
  const inputs: string[] = []
  const callOf = (operation: Operation): string => {
    const { path, operationId, summary } = operation
    const { members, mayBeLeftOut } = inputOf(document, operation)
    const name = members.length > 0 ? `${capital(operationId)}Init` : 'CallOptions'
    if (members.length > 0)
      inputs.push(`${jsDoc(summary)}export interface ${name} extends CallOptions ${block(members)}\n`)
    return `${literal(path)}: ${block([
      `init: [init${mayBeLeftOut ? '?' : ''}: ${name}]\n`,
      `answer: Answer<${literal(summary)}, ${unionOf(dataOf(document, operation))}, ${unionOf(errorsOf(document, operation))}>\n`,
    ])}\n`
  }
  const maps = methods
    .map((method) => ({ method, calls: operations.filter((operation) => operation.method === method) }))
    .filter(({ calls }) => calls.length > 0)
    .map(({ method, calls }) => {
      const doc = jsDoc(`The paths that have a \`${method.toUpperCase()}\`, with what it takes and answers.`)
      return `${doc}export interface ${capital(method)}Calls ${block(calls.map(callOf))}\n`
    })
  return [imports, ...inputs, ...maps].join('\n')
}
