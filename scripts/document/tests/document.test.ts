import { expect, test } from 'vitest'
import { operationsOf, resolve, type OpenApiDocument } from '../src/index.ts'

const document = {
  paths: {
    '/pools/{pool_id}': {
      parameters: [{ $ref: '#/components/parameters/PoolId' }, { name: 'limit', in: 'query', schema: {} }],
      get: { operationId: 'showPool', parameters: [{ name: 'limit', in: 'query', schema: { minimum: 1 } }] },
    },
  },
  components: {
    parameters: { PoolId: { name: 'pool_id', in: 'path', required: true, schema: {} } },
    schemas: {
      Again: { $ref: '#/components/schemas/Pool', description: 'Nearer.' },
      Loop: { $ref: '#/components/schemas/Loop' },
      Pool: { type: 'object', description: 'Further.' },
    },
  },
} as unknown as OpenApiDocument

test('an operation has the parameters of its path, and its own before those', () => {
  const [operation] = operationsOf(document)
  expect(operation).toMatchObject({ operationId: 'showPool', method: 'get', path: '/pools/{pool_id}' })
  expect(operation!.parameters.map(({ name, schema }) => [name, schema])).toEqual([
    ['pool_id', {}],
    ['limit', { minimum: 1 }],
  ])
})

test('a reference is followed to its end, and what stands beside it counts', () => {
  expect(resolve(document, { $ref: '#/components/schemas/Again' })).toEqual({
    type: 'object',
    description: 'Nearer.',
  })
})

test.each([
  ['#/components/schemas/Loop', 'the reference #/components/schemas/Loop leads to itself'],
  ['#/components/schemas/None', 'the reference #/components/schemas/None leads nowhere'],
])('the reference %s is refused', ($ref, message) => {
  expect(() => resolve(document, { $ref })).toThrow(message)
})
