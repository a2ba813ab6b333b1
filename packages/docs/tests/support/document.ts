import {
  operationsOf,
  type OpenApiDocument,
  type Operation,
  type OperationObject,
  type Parameter,
} from '@elb-openapi/document'

/** A document with one operation, for what the real one has no case of. */
export function documentWith(
  operation: Partial<OperationObject>,
  rest: Partial<OpenApiDocument> = {},
): OpenApiDocument {
  return {
    info: { title: 'Test', version: '1' },
    servers: [{ url: 'https://elb.example.com' }],
    paths: {
      '/v3/{project_id}/elb/things/{thing_id}': {
        parameters: [path('project_id', 'p1'), path('thing_id', 't1')],
        put: {
          operationId: 'updateThing',
          tags: [],
          summary: '',
          description: '',
          responses: {},
          ...operation,
        },
      },
    },
    security: [],
    components: { schemas: {}, securitySchemes: {} },
    ...rest,
  }
}

export function onlyOperation(document: OpenApiDocument): Operation {
  const [operation] = operationsOf(document)
  if (!operation) throw new Error('The document has no operation.')
  return operation
}

function path(name: string, example: string): Parameter {
  return { name, in: 'path', required: true, schema: {}, example }
}

export function withBody(value: unknown): Partial<OperationObject> {
  return { requestBody: { content: { 'application/json': { schema: {}, examples: { one: { value } } } } } }
}
