import { expect, test } from 'vitest'
import { explain } from '../src/explain/explain.ts'
import { sentenceOf } from '../src/errors/sentence.ts'

const say = (schema: object, value: unknown): string[] =>
  explain(schema, value).map((miss) =>
    sentenceOf({ place: 'body', ...miss }).replace('Invalid input for ', ''),
  )

test.each<[string, object, unknown, string[]]>([
  [
    'anyOf of required attributes as a choice of them',
    { allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }] }] },
    {},
    ["the request body. One of 'a', 'b', 'c' is required."],
  ],
  [
    'anyOf of required groups as a choice of groups',
    { anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }] },
    {},
    ["the request body. One of 'a' and 'b', 'c' is required."],
  ],
  [
    'oneOf of required attributes that are both there',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { a: 1, b: 1 },
    ["the request body. Only one of 'a', 'b' is allowed."],
  ],
  [
    'oneOf of values that fit twice',
    { oneOf: [{ type: 'integer' }, { type: 'number' }] },
    1,
    ['the request body. It fits more than one of the allowed forms.'],
  ],
  [
    'a false schema as not allowed here',
    { properties: { pool: { properties: { vpc_id: false } } } },
    { pool: { vpc_id: 'x' } },
    ["'pool.vpc_id'. It is not allowed here."],
  ],
  [
    'not required as not allowed here',
    { properties: { pool: { not: { required: ['vpc_id'] } } } },
    { pool: { vpc_id: 'x' } },
    ["'pool.vpc_id'. It is not allowed here."],
  ],
  [
    'not anyOf required by the attribute that is there',
    { not: { anyOf: [{ required: ['a'] }, { required: ['b'] }] } },
    { b: 1 },
    ["'b'. It is not allowed here."],
  ],
  [
    'not of two required attributes as not together',
    { not: { required: ['a', 'b'] } },
    { a: 1, b: 1 },
    ["the request body. 'a' and 'b' are not allowed together."],
  ],
  ['not const', { not: { const: 'x' } }, 'x', ["the request body. It must not be 'x'."]],
  ['not enum', { not: { enum: ['x', 'y'] } }, 'x', ["the request body. It must not be 'x' or 'y'."]],
  ['not pattern', { not: { pattern: '^x' } }, 'x', ['the request body. It must not match the pattern ^x.']],
  [
    'not of a combination of values',
    { not: { properties: { a: { const: 1 } }, required: ['a'] } },
    { a: 1 },
    ['the request body. It has a combination of attributes that is not allowed.'],
  ],
  [
    'a rule for one value of another field, with its condition',
    {
      if: { required: ['protocol'], properties: { protocol: { const: 'QUIC' } } },
      then: { required: ['session'], properties: { algorithm: { const: 'SOURCE_IP' } } },
    },
    { protocol: 'QUIC', algorithm: 'X' },
    [
      "'session'. It is required when 'protocol' is 'QUIC'.",
      "'algorithm'. It must be 'SOURCE_IP', not 'X', when 'protocol' is 'QUIC'.",
    ],
  ],
  [
    'a rule for several values of another field',
    {
      if: { properties: { protocol: { enum: ['TCP', 'UDP'] } }, required: ['protocol'] },
      then: { properties: { slow: false } },
    },
    { protocol: 'UDP', slow: 1 },
    ["'slow'. It is not allowed here when 'protocol' is 'TCP' or 'UDP'."],
  ],
  [
    'a rule for an absent field',
    { if: { not: { required: ['a'] } }, then: { required: ['b'] } },
    {},
    ["'b'. It is required when 'a' is not given."],
  ],
  [
    'a rule for a field that is given',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    { a: 1 },
    ["'b'. It is required when 'a' is given."],
  ],
  [
    'a rule for a field that is not one value',
    { if: { required: ['a'], properties: { a: { not: { const: 'x' } } } }, then: { required: ['b'] } },
    { a: 'y' },
    ["'b'. It is required when 'a' is not 'x'."],
  ],
  [
    'a rule in else',
    { if: { required: ['a'] }, then: true, else: { required: ['b'] } },
    {},
    ["'b'. It is required when 'a' is not given."],
  ],
  [
    'a rule whose condition is too much for a sentence without it',
    { if: { properties: { a: { minimum: 3 } }, required: ['a'] }, then: { required: ['b'] } },
    { a: 4 },
    ["'b'. It is required."],
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'] } },
    { a: 1 },
    ["'b'. It is required when 'a' is given."],
  ],
  [
    'a union told apart by type',
    {
      oneOf: [
        { type: 'string', maxLength: 2 },
        { type: 'object', required: ['a'] },
      ],
    },
    { b: 1 },
    ["'a'. It is required."],
  ],
  [
    'a union that has no branch for the type',
    { oneOf: [{ type: 'object' }, { type: 'null' }] },
    'x',
    ['the request body. It must be an object or null, not a string.'],
  ],
  [
    'a union of forms of one string',
    { anyOf: [{ const: '' }, { type: 'string', format: 'uuid' }] },
    'x',
    ["the request body. It must be '', or it must be a UUID, not 'x'."],
  ],
  [
    'a union without a discriminating attribute by its nearest branch',
    {
      oneOf: [
        { required: ['a', 'b', 'c'], properties: { a: {} } },
        { required: ['a', 'd'], properties: { d: {} } },
      ],
    },
    { a: 1 },
    ["'d'. It is required."],
  ],
  [
    'a union whose discriminating attribute is missing',
    {
      oneOf: [
        { type: 'object', required: ['type'], properties: { type: { const: 'A' } } },
        { type: 'object', required: ['type'], properties: { type: { enum: ['B', 'C'] } } },
      ],
    },
    {},
    ["'type'. It is required and must be one of: A, B, C."],
  ],
  [
    'a union whose discriminating attribute may be missing',
    {
      anyOf: [
        {
          type: 'object',
          required: ['address'],
          properties: { address: {}, action: { enum: ['add', 'replace'] } },
        },
        { type: 'object', required: ['id', 'action'], properties: { id: {}, action: { const: 'delete' } } },
      ],
    },
    {},
    ["'address'. It is required."],
  ],
  [
    'a union whose discriminating attribute is all that is missing',
    {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['address'],
          properties: { address: {}, action: { const: 'add' } },
        },
        { type: 'object', required: ['id', 'action'], properties: { id: {}, action: { const: 'delete' } } },
      ],
    },
    { id: 'x' },
    ["'action'. It is required."],
  ],
  ['type and enum once', { type: 'string', enum: ['a'] }, 1, ["the request body. It must be 'a', not 1."]],
  [
    'several types',
    { type: ['string', 'null'] },
    1,
    ['the request body. It must be a string or null, not a number.'],
  ],
  ['true or false', { type: 'boolean' }, 'x', ["the request body. It must be true or false, not 'x'."]],
  ['an empty string', { minLength: 1 }, '', ['the request body. It must not be empty.']],
  ['a short string', { minLength: 3 }, 'ä', ['the request body. It must have at least 3 characters, not 1.']],
  ['a long string', { maxLength: 1 }, '😀😀', ['the request body. It must have at most 1 character, not 2.']],
  ['a small number', { minimum: 3 }, 2, ['the request body. It must be at least 3, not 2.']],
  ['a number on the edge', { exclusiveMinimum: 3 }, 3, ['the request body. It must be more than 3, not 3.']],
  [
    'a number on the other edge',
    { exclusiveMaximum: 3 },
    3,
    ['the request body. It must be less than 3, not 3.'],
  ],
  ['an odd number', { multipleOf: 2 }, 3, ['the request body. It must be a multiple of 2, not 3.']],
  ['a pattern', { pattern: '^a' }, 'b', ["the request body. It must match the pattern ^a, not 'b'."]],
  [
    'a format',
    { format: 'date-time' },
    'b',
    ["the request body. It must be a time such as 2026-01-31T12:00:00Z, not 'b'."],
  ],
  ['few items', { minItems: 2 }, [1], ['the request body. It must have at least 2 items, not 1.']],
  ['many items', { maxItems: 1 }, [1, 2], ['the request body. It must have at most 1 item, not 2.']],
  [
    'equal items',
    { uniqueItems: true },
    [1, 2, 1],
    ['the request body. It must not hold the same item twice: [0] and [2] are equal.'],
  ],
  [
    'items behind a tuple',
    { prefixItems: [true], items: false },
    [1, 2],
    ['the request body. It must have at most 1 item.'],
  ],
  ['few attributes', { minProperties: 1 }, {}, ['the request body. It must have at least 1 attribute.']],
  [
    'names of attributes',
    { propertyNames: { maxLength: 2 } },
    { abc: 1 },
    ["'abc'. Unrecognized attribute(s) 'abc'."],
  ],
  [
    'unevaluated attributes',
    { properties: { a: true }, unevaluatedProperties: false },
    { b: 1 },
    ["'b'. Unrecognized attribute(s) 'b'."],
  ],
  [
    'attributes that a failed branch left over not at all',
    { oneOf: [{ properties: { a: { type: 'string' } }, required: ['a'] }], unevaluatedProperties: false },
    { a: 1 },
    ["'a'. It must be a string, not a number."],
  ],
  [
    'no item that fits',
    { contains: { const: 1 } },
    [2],
    ['the request body. It must hold at least 1 of the items that are asked for.'],
  ],
  [
    'more items of a kind than allowed',
    {
      contains: { properties: { type: { const: 'PATH' } }, required: ['type'] },
      minContains: 0,
      maxContains: 1,
    },
    [{ type: 'PATH' }, { type: 'PATH' }],
    ["the request body. It must hold at most 1 of the items with 'type' 'PATH'."],
  ],
  [
    'a camel-cased name',
    { properties: { lb_algorithm: {} }, additionalProperties: false },
    { lbAlgorithm: 1 },
    ["'lbAlgorithm'. Unrecognized attribute(s) 'lbAlgorithm'. Did you mean 'lb_algorithm'?"],
  ],
])('explains %s', (_, schema, value, sentences) => {
  expect(say(schema, value)).toEqual(sentences)
})

test('says nothing about a value that is valid', () => {
  expect(explain({ type: 'string' }, 'x')).toEqual([])
})

test('reads a pattern that is none by the strict rules', () => {
  const schema = { pattern: String.raw`^[\w-.]+$` }
  expect(() => new RegExp(schema.pattern, 'u')).toThrow()
  expect(explain(schema, 'a.b')).toEqual([])
  expect(say(schema, 'a b')).toEqual([
    `the request body. It must match the pattern ${schema.pattern}, not 'a b'.`,
  ])
})

test('does not take a schema that is none for one that everything fits', () => {
  expect(() => explain({ type: 'no-such-type' }, 'x')).toThrow('schema is invalid')
})

test('shortens what the sender wrote', () => {
  const [sentence] = say({ enum: ['a'] }, 'x'.repeat(1000))
  expect(sentence!.length).toBeLessThan(200)
})

test('repeats a lone surrogate as a replacement character', () => {
  expect(say({ enum: ['a'] }, '\ud83d')).toEqual(["the request body. It must be 'a', not '\uFFFD'."])
})
