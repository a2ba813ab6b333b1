import { operationsOf, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { mockServer } from '../mock-server.ts'
import { parameterExample } from './examples.ts'
import { literal } from './literal.ts'
import { sampleRequest } from './request.ts'

/** The path parameter that the client fills in by itself. */
const filledIn = 'project_id'

/** A whole TypeScript module that calls the operation with `@elb-openapi/client`. */
export function typescriptSample(document: OpenApiDocument, operation: Operation): string {
  const request = sampleRequest(document, operation)
  const { [filledIn]: projectId = anyProjectId(document), ...path } = request.path
  const settings = { endpoint: mockServer.url, projectId, token: 'any-token' }
  const params = { ...present('path', path), ...present('query', request.query) }
  const options = {
    ...present('params', params),
    ...(request.body === undefined ? {} : { body: request.body }),
  }
  const start = `const { data, error } = await elb.${operation.method.toUpperCase()}(${literal(operation.path)}`
  const rest = Object.keys(options).length > 0 ? `, ${literal(options, '', start.length)}` : ''
  return [
    `import { createElbClient } from '@elb-openapi/client'`,
    '',
    `const elb = createElbClient(${literal(settings, '', 30)})`,
    '',
    `${start}${rest})`,
  ].join('\n')
}

function present(name: string, values: object): Record<string, object> {
  return Object.keys(values).length > 0 ? { [name]: values } : {}
}

/** The client wants a project for operations without one in their path too. */
function anyProjectId(document: OpenApiDocument): unknown {
  const parameters = operationsOf(document).flatMap((operation) => operation.parameters)
  const parameter = parameters.find(({ name }) => name === filledIn)
  return (parameter && parameterExample(document, parameter)) ?? filledIn
}
