import type { OpenApiDocument, Operation } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { callModule } from '../src/call-module.ts'
import { wireModule } from '../src/wire-module.ts'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const document = {
  components: {
    schemas: {
      ErrorBody: { type: 'object' },
      GatewayErrorBody: { type: 'object' },
      AnyErrorBody: { anyOf: [reference('ErrorBody'), reference('GatewayErrorBody')] },
    },
  },
} as unknown as OpenApiDocument

const bodyOf = (name: string) => ({
  content: { 'application/json': { schema: reference(name) } },
})
const operationWith = (parts: Partial<Operation>): Operation => ({
  operationId: 'showThing',
  tags: [],
  summary: "Show a project's thing",
  description: 'Shows it.',
  path: '/{project_id}/things/{thing_id}',
  method: 'get',
  parameters: [],
  responses: {
    200: { description: 'It.', ...bodyOf('Thing') },
    404: { description: 'Not there.', ...bodyOf('ErrorBody') },
  },
  ...parts,
})
const projectId = {
  name: 'project_id',
  in: 'path' as const,
  required: true,
  description: 'ID of the project.',
  schema: { type: 'string' },
}
const thingId = {
  ...projectId,
  name: 'thing_id',
  description: 'ID of the thing.',
  schema: { type: 'string', maxLength: 36 },
}
const limit = { name: 'limit', in: 'query' as const, description: 'How many.', schema: { type: 'integer' } }

test('a call takes the parameters, the project only where it is another', () => {
  const module = callModule(document, [operationWith({ parameters: [projectId, thingId, limit] })])
  expect(module).toContain(`/** Show a project's thing */
export interface ShowThingInit extends CallOptions {
  /**
   * Show a project's thing
   *
   * Shows it.
   */
  params: {
    path: {
      /** ID of the project. */
      project_id?: string
      /**
       * ID of the thing.
       *
       * At most 36 characters.
       */
      thing_id: string
    }
    query?: NonNullable<operations['showThing']['parameters']['query']>
  }
}
`)
  expect(module).toContain(`export interface GetCalls {
  '/{project_id}/things/{thing_id}': {
    init: [init: ShowThingInit]
    answer: Answer<'Show a project\\'s thing', Schemas['Thing'], Schemas['ErrorBody']>
  }
}
`)
})

test('the errors of a call are their forms, each once', () => {
  const { responses } = operationWith({})
  const module = callModule(document, [
    operationWith({
      parameters: [projectId, thingId],
      responses: {
        ...responses,
        429: { description: 'Too many.', ...bodyOf('GatewayErrorBody') },
        500: { description: 'Broken.', ...bodyOf('AnyErrorBody') },
      },
    }),
  ])
  expect(module).toContain(`Schemas['Thing'], Schemas['ErrorBody'] | Schemas['GatewayErrorBody']>`)
})

test('what a call may be made without is optional', () => {
  const module = callModule(document, [
    operationWith({ parameters: [projectId] }),
    operationWith({ operationId: 'listVersions', path: '/' }),
    operationWith({
      operationId: 'createThing',
      method: 'post',
      requestBody: { required: true, ...bodyOf('Thing') },
    }),
  ])
  expect(module).toContain('init: [init?: ShowThingInit]')
  expect(module).toContain('  params?: {\n    path?: {\n')
  expect(module).toContain('init: [init?: CallOptions]')
  expect(module).toContain('init: [init: CreateThingInit]')
  expect(module).toContain("  body: Schemas['Thing']\n")
})

test('an operation without a body answers undefined', () => {
  const module = callModule(document, [
    operationWith({ method: 'delete', responses: { 204: { description: 'Gone.' } } }),
  ])
  expect(module).toContain(', undefined, ')
})

test.each<[string, Partial<Operation>, string]>([
  [
    'a header',
    { parameters: [{ ...limit, in: 'header' }] },
    'showThing: the client does not send header parameters (limit)',
  ],
  [
    'a path parameter that is no string',
    { parameters: [{ ...thingId, schema: { type: 'integer' } }] },
    'the path parameter thing_id is no string',
  ],
  [
    'a body that is no JSON',
    { requestBody: { content: { 'text/plain': { schema: { type: 'string' } } } } },
    'showThing: the request body has no named schema of JSON',
  ],
  [
    'an answer without a named schema',
    {
      responses: {
        200: { description: 'It.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
    'showThing: the body of the answer 200 has no named schema',
  ],
])('%s is refused', (_, parts, message) => {
  expect(() => callModule(document, [operationWith(parts)])).toThrow(message)
})

const ids = { name: 'id', in: 'query' as const, schema: { type: 'array', items: { type: 'string' } } }
const deleted = { 204: { description: 'Gone.' } }

test('the client knows which parameters are joined, and which operations have no body', () => {
  const module = wireModule(document, [
    operationWith({ parameters: [limit, ids, { ...ids, name: 'ip_list', explode: false }] }),
    operationWith({ method: 'delete', responses: deleted }),
    operationWith({ method: 'put', path: '/things', responses: { 202: { description: 'Taken.' } } }),
  ])
  expect(module).toContain("joinedParameters: readonly string[] = [\n  'ip_list',\n]")
  expect(module).toContain("bodilessOperations: readonly string[] = [\n  'PUT /things',\n]")
})

test.each<[string, Operation[], string]>([
  [
    'a parameter that is joined here and repeated there',
    [operationWith({ parameters: [ids] }), operationWith({ parameters: [{ ...ids, explode: false }] })],
    'the query parameter id is repeated in one operation and joined in another',
  ],
  [
    'a deletion that answers with a body',
    [operationWith({ operationId: 'deleteThing', method: 'delete' })],
    'deleteThing deletes and answers with a body, but the client takes an empty answer',
  ],
])('%s is refused', (_, operations, message) => {
  expect(() => wireModule(document, operations)).toThrow(message)
})
