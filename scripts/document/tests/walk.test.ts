import { describe, expect, test } from 'vitest'
import { resolve, walkNodes, walkSchemas, type OpenApiDocument } from '../src/index.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  servers: [{ url: '/', variables: { schema: { default: 'x', enum: ['x'] } } }],
  tags: [{ name: 'pools' }],
  'x-tagGroups': [{ name: 'all', tags: ['pools'] }],
  paths: {
    '/schema': {
      parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' }, example: { not: 'a node' } }],
      get: {
        'x-doc': { page: { not: 'a node' } },
        responses: {
          '200': {
            headers: { example: { schema: { type: 'string' } } },
            content: {
              value: {
                schema: { $ref: '#/components/schemas/Pool' },
                examples: { value: { summary: 'One.', value: { schema: { type: 'no schema' } } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { example: { name: 'id', in: 'path', schema: { type: 'string' } } },
    requestBodies: { value: { content: {} } },
    securitySchemes: { schema: { type: 'apiKey' } },
    schemas: {
      Pool: {
        properties: {
          example: { type: 'string', default: { a: 1 }, examples: [{ a: 1 }] },
          'a/b': { items: { anyOf: [{ type: 'null' }, { const: { a: 1 } }] } },
        },
        additionalProperties: false,
        discriminator: { propertyName: 'a' },
        if: { required: ['a'] },
      },
      None: null,
    },
  },
} as unknown as OpenApiDocument

const schemas = [
  '#/paths/~1schema/parameters/0/schema',
  '#/paths/~1schema/get/responses/200/headers/example/schema',
  '#/paths/~1schema/get/responses/200/content/value/schema',
  '#/components/parameters/example/schema',
  '#/components/schemas/Pool',
  '#/components/schemas/Pool/properties/example',
  '#/components/schemas/Pool/properties/a~1b',
  '#/components/schemas/Pool/properties/a~1b/items',
  '#/components/schemas/Pool/properties/a~1b/items/anyOf/0',
  '#/components/schemas/Pool/properties/a~1b/items/anyOf/1',
  '#/components/schemas/Pool/if',
]

test('every schema is visited, those around others first, and nothing else', () => {
  const visited: string[] = []
  walkSchemas(document, (schema, pointer) => {
    expect(resolve(document, { $ref: pointer })).toEqual(resolve(document, schema))
    visited.push(pointer)
  })
  expect(visited).toEqual(schemas)
})

describe('every node', () => {
  const visited = new Map<string, object>()
  walkNodes(document, (node, pointer) => visited.set(pointer, node))

  test('is visited, schemas among them, but no map and no data', () => {
    expect([...visited.keys()].filter((pointer) => !schemas.includes(pointer))).toEqual([
      '#',
      '#/info',
      '#/servers/0',
      '#/servers/0/variables/schema',
      '#/tags/0',
      '#/paths/~1schema',
      '#/paths/~1schema/parameters/0',
      '#/paths/~1schema/get',
      '#/paths/~1schema/get/responses/200',
      '#/paths/~1schema/get/responses/200/headers/example',
      '#/paths/~1schema/get/responses/200/content/value',
      '#/paths/~1schema/get/responses/200/content/value/examples/value',
      '#/components',
      '#/components/parameters/example',
      '#/components/requestBodies/value',
      '#/components/securitySchemes/schema',
    ])
    expect(schemas.filter((pointer) => !visited.has(pointer))).toEqual([])
  })

  test('is the one in the document', () => {
    expect(visited.get('#')).toBe(document)
    expect(visited.get('#/tags/0')).toBe((document as { tags?: object[] }).tags![0])
  })
})

test('what a visit changes counts for what is inside', () => {
  const copy = structuredClone(document)
  const visited: string[] = []
  walkSchemas(copy, (schema, pointer) => {
    delete schema.properties
    delete schema.if
    visited.push(pointer)
  })
  expect(visited.filter((pointer) => pointer.includes('Pool/'))).toEqual([])
})
