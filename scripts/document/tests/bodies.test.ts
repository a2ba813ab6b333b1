import { expect, test } from 'vitest'
import { requestBodyOf, responseBodyOf, type OpenApiDocument, type Operation } from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document = {
  ...documentWith(),
  components: {
    schemas: {},
    securitySchemes: {},
    examples: { first: { value: { id: 1 } } },
    requestBodies: {
      Pool: {
        content: {
          'application/json': {
            schema: ref('Pool'),
            examples: { one: { $ref: '#/components/examples/first' }, two: { value: null } },
          },
        },
      },
    },
    responses: { Gone: { description: '', content: { 'application/json': { schema: ref('Error') } } } },
  },
} as OpenApiDocument

const operation = {
  requestBody: { $ref: '#/components/requestBodies/Pool' },
  responses: {
    '204': { description: '' },
    '404': { $ref: '#/components/responses/Gone' },
    '500': { description: '', content: { 'text/plain': { schema: {} } } },
  },
} as unknown as Operation

test('a request body has its schema and its examples, the first first', () => {
  expect(requestBodyOf(document, operation)).toEqual({
    schema: ref('Pool'),
    examples: [
      { name: 'one', value: { id: 1 } },
      { name: 'two', value: null },
    ],
  })
})

test('an operation may have no request body, or none in JSON', () => {
  expect(requestBodyOf(document, { responses: {} } as Operation)).toBeUndefined()
  const requestBody = { content: { 'text/plain': { schema: {} } } }
  expect(requestBodyOf(document, { requestBody, responses: {} } as unknown as Operation)).toBeUndefined()
})

test.each([
  ['204', undefined],
  ['404', { schema: ref('Error'), examples: [] }],
  ['500', undefined],
  ['503', undefined],
])('the answer %s has the body %j', (status, body) => {
  expect(responseBodyOf(document, operation, status)).toEqual(body)
})
