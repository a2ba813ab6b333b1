import { expect, test } from 'vitest'
import {
  operationsOf,
  referencesFrom,
  schemasReachableFrom,
  type OpenApiDocument,
  type PathItem,
} from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document: OpenApiDocument = {
  ...documentWith(),
  paths: {
    '/pools': {
      get: { operationId: 'listPools', responses: { '404': { $ref: '#/components/responses/NotFound' } } },
      put: { operationId: 'none', responses: {} },
    } as unknown as PathItem,
  },
  components: {
    securitySchemes: {},
    schemas: {
      Unused: { properties: { error: ref('ErrorBody') } },
      Tree: { items: ref('Tree') },
      Detail: { type: 'object' },
      ErrorBody: { properties: { tree: ref('Tree') }, anyOf: [{ type: 'null' }, ref('Detail')] },
    },
    responses: { NotFound: { content: { 'application/json': { schema: ref('ErrorBody') } } } },
  },
}

test('references lead through components, and round a circle once', () => {
  expect([...referencesFrom(document, [document.paths])].toSorted()).toEqual([
    '#/components/responses/NotFound',
    '#/components/schemas/Detail',
    '#/components/schemas/ErrorBody',
    '#/components/schemas/Tree',
  ])
})

test('references of several parts come together, and what leads out of the components ends there', () => {
  const parts = [ref('Detail'), { a: [{ $ref: '#/paths/~1pools' }] }, { $ref: 1 }, null, 'text']
  expect([...referencesFrom(document, parts)].toSorted()).toEqual([
    '#/components/schemas/Detail',
    '#/paths/~1pools',
  ])
})

test('the schemas of operations come in the order of the document', () => {
  const [listPools, none] = operationsOf(document)
  expect(schemasReachableFrom(document, [listPools!, none!])).toEqual(['Tree', 'Detail', 'ErrorBody'])
  expect(schemasReachableFrom(document, [none!])).toEqual([])
})
