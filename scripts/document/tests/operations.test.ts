import { expect, test } from 'vitest'
import { isSuccess, operationsOf, type OpenApiDocument, type Parameter } from '../src/index.ts'
import { documentWith } from './support/document.ts'

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  schema: {},
  ...more,
})

const operation = (operationId: string, parameters?: Parameter[]) =>
  ({ operationId, ...(parameters && { parameters }) }) as NonNullable<OpenApiDocument['paths'][string]['get']>

const document = documentWith(
  {},
  {
    paths: {
      '/pools': { post: operation('createPool'), get: operation('listPools') },
      '/pools/{pool_id}': {
        parameters: [{ $ref: '#/components/parameters/PoolId' } as Parameter, parameter('limit')],
        delete: operation('deletePool', [parameter('limit', { in: 'header' })]),
        get: operation('showPool', [parameter('limit', { schema: { minimum: 1 } })]),
        put: operation('updatePool'),
        patch: operation('patchPool'),
      },
    },
    components: {
      schemas: {},
      securitySchemes: {},
      parameters: { PoolId: parameter('pool_id', { in: 'path', required: true }) },
    },
  },
)

test('operations come path by path, with their place', () => {
  expect(operationsOf(document).map(({ method, path, operationId }) => [method, path, operationId])).toEqual([
    ['get', '/pools', 'listPools'],
    ['post', '/pools', 'createPool'],
    ['get', '/pools/{pool_id}', 'showPool'],
    ['put', '/pools/{pool_id}', 'updatePool'],
    ['patch', '/pools/{pool_id}', 'patchPool'],
    ['delete', '/pools/{pool_id}', 'deletePool'],
  ])
})

const parametersOf = (id: string) =>
  operationsOf(document)
    .find(({ operationId }) => operationId === id)!
    .parameters.map(({ name, in: place, schema, required }) => [place, name, schema, required])

test('an operation has the parameters of its path, without references', () => {
  expect(parametersOf('updatePool')).toEqual([
    ['path', 'pool_id', {}, true],
    ['query', 'limit', {}, undefined],
  ])
  expect(parametersOf('listPools')).toEqual([])
})

test('its own parameter goes before that of its path', () => {
  expect(parametersOf('showPool')).toEqual([
    ['path', 'pool_id', {}, true],
    ['query', 'limit', { minimum: 1 }, undefined],
  ])
})

test('a parameter of the same name in another place is another one', () => {
  expect(parametersOf('deletePool')).toEqual([
    ['path', 'pool_id', {}, true],
    ['query', 'limit', {}, undefined],
    ['header', 'limit', {}, undefined],
  ])
})

test.each([
  ['200', true],
  ['204', true],
  ['2XX', true],
  ['302', false],
  ['420', false],
  ['default', false],
])('status %s is a success: %s', (status, expected) => {
  expect(isSuccess(status)).toBe(expected)
})
