import { describe, expect, test } from 'vitest'
import { factsOf, type Facts, type Schema } from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document = documentWith({
  Text: { type: 'string' },
  Kind: { type: 'string', enum: ['a', 'b'] },
  Pool: { type: 'object', properties: {} },
  Texts: { type: 'array', items: ref('Text') },
  Tree: { type: 'array', items: ref('Tree') },
  Union: { oneOf: [ref('Kind'), { type: 'integer' }] },
})

const facts = (...schemas: Schema[]): Facts => factsOf(document, schemas, false)

describe('the type in words', () => {
  test.each<[string, Schema[]]>([
    ['string', [ref('Text')]],
    ['string', [{ type: ['string', 'null'] }]],
    ['string', [{ oneOf: [ref('Text'), { type: 'null' }] }]],
    ['string or integer', [ref('Union')]],
    ['integer or string', [{ type: 'integer' }, ref('Text'), ref('Kind')]],
    ['list of strings', [ref('Texts')]],
    ['list of strings', [{ type: ['array', 'null'], items: { type: ['string', 'null'] } }]],
    ['list of strings or integers', [{ type: 'array', items: ref('Union') }]],
    ['list of lists of strings', [{ type: 'array', items: ref('Texts') }]],
    ['list of objects or string', [{ type: 'array', items: ref('Pool') }, ref('Text')]],
    ['list', [{ type: 'array' }]],
    ['list', [{ type: 'array', items: {} }]],
    ['list of lists', [ref('Tree')]],
    ['object', [{ properties: {} }]],
    ['object', [{ properties: {}, enum: ['a'] }]],
    ['string', [{ type: 'string', enum: [1] }]],
    ['string or integer', [{ enum: ['a', 'b', 1, null] }]],
    ['boolean', [{ const: true }]],
    ['number', [{ const: 0.5 }]],
    ['list', [{ const: [] }]],
    ['object', [{ const: {} }]],
    ['', [{}]],
    ['', [{ type: 'null' }]],
  ])('is %j', (words, schemas) => {
    expect(facts(...schemas).type).toBe(words)
  })

  test('of items does not depend on what they do not need', () => {
    expect(facts({ type: 'string', items: ref('Text') }).type).toBe('string')
  })
})

test.each<[boolean, Schema[]]>([
  [false, [ref('Text')]],
  [true, [ref('Text'), { type: ['string', 'null'] }]],
  [true, [{ oneOf: [ref('Text'), { type: 'null' }] }]],
])('null is said: %s', (nullable, schemas) => {
  expect(facts(...schemas).nullable).toBe(nullable)
})

test.each([true, false])('required is what is given: %s', (required) => {
  expect(factsOf(document, [ref('Text')], required).required).toBe(required)
})

test('schemas are those that the field refers to, each once', () => {
  expect(facts(ref('Union'), { oneOf: [ref('Text'), ref('Union')] }, { type: 'string' }).schemas).toEqual([
    'Union',
    'Text',
  ])
})

test.each<[string, unknown[] | undefined, Schema[]]>([
  ['those of its list', ['a', 'b'], [ref('Kind')]],
  [
    'those of all lists, each once, null aside',
    ['a', 'b', 'c', 1],
    [ref('Kind'), { enum: ['b', 'c', null] }, { const: 1 }],
  ],
  ['any where one schema takes any', undefined, [ref('Kind'), ref('Text')]],
  ['those of the list where null is beside it', ['a', 'b'], [{ oneOf: [ref('Kind'), { type: 'null' }] }]],
  ['any where it is only null', undefined, [{ type: 'null' }]],
])('values are %s', (_, values, schemas) => {
  expect(facts(...schemas).values).toEqual(values)
})

describe('bounds', () => {
  test.each(['minimum', 'minLength', 'minItems'] as const)('%s is the lowest of all schemas', (bound) => {
    expect(facts({ [bound]: 3 }, { [bound]: 1 })[bound]).toBe(1)
    expect(facts({ [bound]: 1 }, { [bound]: 3 })[bound]).toBe(1)
  })

  test.each(['maximum', 'maxLength', 'maxItems'] as const)('%s is the highest of all schemas', (bound) => {
    expect(facts({ [bound]: 3 }, { [bound]: 1 })[bound]).toBe(3)
    expect(facts({ [bound]: 1 }, { [bound]: 3 })[bound]).toBe(3)
  })

  test('are none where one schema has none, and null does not count as one', () => {
    expect(facts({ minimum: 1 }, {}).minimum).toBeUndefined()
    expect(facts({ oneOf: [{ minimum: 1 }, { type: 'null' }] }).minimum).toBe(1)
    expect(facts({ type: 'null' })).toMatchObject({ minimum: undefined, maximum: undefined })
  })

  test('of zero are bounds', () => {
    expect(facts({ minimum: 0, maxLength: 0 })).toMatchObject({ minimum: 0, maxLength: 0 })
  })
})

test('default and support are the first that a schema gives, beside a union too', () => {
  const union: Schema = {
    default: '',
    'x-support': { otc: 'reserved' },
    oneOf: [ref('Text'), { type: 'null' }],
  }
  expect(facts(ref('Text'), union, { default: 'b', 'x-support': { otc: 'unsupported' } })).toMatchObject({
    default: '',
    support: { otc: 'reserved' },
  })
  expect(facts(ref('Text'))).toMatchObject({ default: undefined, support: {} })
})
