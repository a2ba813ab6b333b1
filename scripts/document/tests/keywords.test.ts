import { expect, test } from 'vitest'
import { subschemasOf, type Schema } from '../src/index.ts'

const pathsIn = (schema: object): string[] =>
  subschemasOf(schema as Schema).map(({ path, keyword, schema: part }) => {
    expect(path[0]).toBe(keyword)
    return `${path.join('/')} ${part.title}`
  })

test.each(['items', 'additionalProperties', 'contains', 'if', 'then', 'else', 'not'])(
  '%s holds one schema',
  (keyword) => {
    expect(pathsIn({ [keyword]: { title: 'a' } })).toEqual([`${keyword} a`])
  },
)

test.each(['allOf', 'anyOf', 'oneOf', 'prefixItems'])('%s holds a list of schemas', (keyword) => {
  expect(pathsIn({ [keyword]: [{ title: 'a' }, { title: 'b' }] })).toEqual([
    `${keyword}/0 a`,
    `${keyword}/1 b`,
  ])
})

test.each(['properties', 'patternProperties', 'dependentSchemas', '$defs'])(
  '%s holds schemas by name',
  (keyword) => {
    expect(pathsIn({ [keyword]: { one: { title: 'a' }, items: { title: 'b' } } })).toEqual([
      `${keyword}/one a`,
      `${keyword}/items b`,
    ])
  },
)

test('schemas come in the order of the keywords', () => {
  expect(pathsIn({ not: { title: 'a' }, type: 'object', properties: { x: { title: 'b' } } })).toEqual([
    'not a',
    'properties/x b',
  ])
})

test('what is no schema is left out', () => {
  const data = {
    enum: [{}],
    const: {},
    default: {},
    example: {},
    examples: [{}],
    discriminator: {},
    required: ['a'],
  }
  expect(pathsIn({ ...data, 'x-doc': { page: 1 } })).toEqual([])
  expect(
    pathsIn({ additionalProperties: false, items: true, not: null, allOf: [true], properties: { a: false } }),
  ).toEqual([])
})

test('keywords without a value hold nothing', () => {
  expect(pathsIn({ properties: null, oneOf: null, items: null })).toEqual([])
})
