import { describe, expect, test } from 'vitest'
import {
  branchesOf,
  discriminatorOf,
  itemsOf,
  listedValues,
  namesOf,
  typesOf,
  unionOf,
  type Schema,
} from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document = documentWith({
  Text: { type: 'string', maxLength: 9 },
  Color: { type: 'string', enum: ['red', 'green'] },
  Nothing: { type: 'null' },
  Cookie: { type: 'object', required: ['name'], properties: { name: ref('Text') } },
  Source: { type: 'object', properties: { timeout: { type: 'integer' } } },
  Persistence: { oneOf: [ref('Cookie'), ref('Source')] },
  Deep: { anyOf: [ref('Persistence'), { oneOf: [ref('Text'), { type: 'null' }] }] },
  Self: { oneOf: [ref('Self'), ref('Text')] },
  There: { oneOf: [ref('Back'), ref('Text')] },
  Back: { oneOf: [ref('There'), ref('Source')] },
  Texts: { type: 'array', items: ref('Text') },
  Grid: { type: 'array', items: { type: 'array', items: ref('Texts') } },
  Tree: { type: 'array', items: ref('Tree') },
  Menu: { type: 'array', items: { oneOf: [ref('Text'), ref('Menu')] } },
})

test.each<[Schema, string[]]>([
  [{}, []],
  [{ type: 'string' }, ['string']],
  [{ type: ['string', 'null'] }, ['string', 'null']],
])('%j names the types %j', (schema, types) => {
  expect(typesOf(schema)).toEqual(types)
})

test.each<[Schema, unknown[] | undefined]>([
  [{}, undefined],
  [{ enum: ['a', null] }, ['a', null]],
  [{ const: 0 }, [0]],
  [{ const: null }, [null]],
  [{ const: 'a', enum: ['a', 'b'] }, ['a']],
])('%j lists the values %j', (schema, values) => {
  expect(listedValues(schema)).toEqual(values)
})

describe('a union', () => {
  const rule: Schema = { required: ['a'] }
  test.each<[string, Schema, Schema[] | undefined]>([
    ['is what oneOf holds', { oneOf: [ref('Text')] }, [ref('Text')]],
    ['is what anyOf holds', { anyOf: [ref('Text')] }, [ref('Text')]],
    ['may have a form that is a rule', { oneOf: [rule, ref('Text')] }, [rule, ref('Text')]],
    ['is no choice of rules', { oneOf: [rule], anyOf: [rule, {}] }, undefined],
    ['is the one beside a choice of rules', { oneOf: [rule], anyOf: [ref('Text')] }, [ref('Text')]],
    ['is nothing else', { type: 'object', allOf: [ref('Text')] }, undefined],
  ])('%s', (_, schema, forms) => {
    expect(unionOf(schema)).toEqual(forms)
  })
})

const branches = (schema: Schema) =>
  branchesOf(document, schema).branches.map((branch) => [branch.owners.join(' '), branch.schema])
const nullable = (schema: Schema): boolean => branchesOf(document, schema).nullable

describe('branches', () => {
  const { Text, Color, Cookie, Source } = document.components.schemas

  test.each<[string, Schema, unknown[]]>([
    ['a schema without a name is its own', { type: 'string' }, [['', { type: 'string' }]]],
    ['a reference is followed', ref('Text'), [['Text', Text]]],
    [
      'what stands beside a reference counts',
      { ...ref('Text'), maxLength: 3 },
      [['Text', { ...Text, maxLength: 3 }]],
    ],
    [
      'a union falls into its forms, each with both names',
      ref('Persistence'),
      [
        ['Persistence Cookie', Cookie],
        ['Persistence Source', Source],
      ],
    ],
    [
      'a union of unions falls into all forms, null aside',
      ref('Deep'),
      [
        ['Deep Persistence Cookie', Cookie],
        ['Deep Persistence Source', Source],
        ['Deep Text', Text],
      ],
    ],
    ['a union that is its own form adds nothing', ref('Self'), [['Self Text', Text]]],
    [
      'unions that are forms of each other add nothing',
      ref('There'),
      [
        ['There Back Source', Source],
        ['There Text', Text],
      ],
    ],
    ['null is none', { oneOf: [ref('Nothing'), { type: 'null' }, { const: null }, { enum: [null] }] }, []],
    ['null alone is none', { type: ['null'] }, []],
    [
      'what leaves a list of values open is none',
      { anyOf: [ref('Color'), { type: 'string' }] },
      [['Color', Color]],
    ],
    [
      'what says more than that is one',
      { anyOf: [ref('Color'), { type: 'string', maxLength: 3 }] },
      [
        ['Color', Color],
        ['', { type: 'string', maxLength: 3 }],
      ],
    ],
    [
      'a type without a list is one',
      { anyOf: [ref('Color'), { type: 'integer' }] },
      [
        ['Color', Color],
        ['', { type: 'integer' }],
      ],
    ],
    ['a value that is null or another is one', { enum: ['a', null] }, [['', { enum: ['a', null] }]]],
    [
      'a choice of rules is no union',
      { anyOf: [{ required: ['a'] }] },
      [['', { anyOf: [{ required: ['a'] }] }]],
    ],
  ])('%s', (_, schema, expected) => {
    expect(branches(schema)).toEqual(expected)
  })

  test('what stands beside a union holds for each of its forms', () => {
    const union: Schema = {
      type: 'object',
      default: {},
      required: ['id'],
      properties: { id: {}, name: { title: 'beside' } },
      discriminator: { propertyName: 'id' },
      oneOf: [ref('Cookie'), { title: 'Plain' }],
    }
    expect(branches(union)).toEqual([
      [
        'Cookie',
        {
          type: 'object',
          default: {},
          required: ['id', 'name'],
          properties: { id: {}, name: ref('Text') },
        },
      ],
      ['', { ...union, title: 'Plain', oneOf: undefined, discriminator: undefined }],
    ])
  })

  test('a form keeps what nothing stands beside', () => {
    expect(branches({ type: 'object', oneOf: [ref('Cookie'), { type: 'string' }] })).toStrictEqual([
      ['Cookie', Cookie],
      ['', { type: 'string' }],
    ])
  })

  test('owners that are known already go before', () => {
    expect(branchesOf(document, ref('Self'), ['Pool']).branches[0]!.owners).toEqual(['Pool', 'Self', 'Text'])
    expect(branchesOf(document, ref('Persistence'), ['Cookie']).branches.map(({ owners }) => owners)).toEqual(
      [['Cookie', 'Persistence', 'Source']],
    )
  })
})

describe('null', () => {
  test.each<[Schema, boolean]>([
    [{}, false],
    [{ type: 'string' }, false],
    [{ type: ['string', 'null'] }, true],
    [{ type: 'null' }, true],
    [ref('Nothing'), true],
    [{ const: null }, true],
    [{ const: 'null' }, false],
    [{ enum: ['a', null] }, true],
    [{ enum: ['a'] }, false],
    [{ type: ['string', 'null'], enum: ['a'] }, false],
    [{ type: ['string', 'null'], enum: ['a', null] }, true],
    [{ type: 'string', enum: ['a', null] }, false],
    [{ oneOf: [ref('Text'), { type: 'null' }] }, true],
    [{ oneOf: [ref('Text'), ref('Nothing')] }, true],
    [{ anyOf: [ref('Text'), { const: null }] }, true],
    [{ oneOf: [ref('Text'), ref('Cookie')] }, false],
    [ref('Deep'), true],
    [ref('Persistence'), false],
    [{ type: 'object', oneOf: [ref('Cookie'), { type: 'null' }] }, false],
    [{ type: ['object', 'null'], oneOf: [ref('Cookie'), { type: 'null' }] }, true],
    [{ type: ['object', 'null'], oneOf: [ref('Cookie'), ref('Source')] }, false],
  ])('%j may be null: %s', (schema, expected) => {
    expect(nullable(schema)).toBe(expected)
  })
})

test.each<[Schema, string[]]>([
  [ref('Deep'), ['Deep']],
  [{ oneOf: [ref('Text'), { anyOf: [ref('Cookie'), { type: 'null' }] }] }, ['Text', 'Cookie']],
  [{ type: 'string' }, []],
])('%j refers to %j', (schema, names) => {
  expect(namesOf(schema)).toEqual(names)
})

describe('what a list holds', () => {
  test.each<[string, Schema, Schema[]]>([
    ['is written in items', { type: 'array', items: ref('Text') }, [ref('Text')]],
    ['is the same behind a reference', ref('Texts'), [ref('Text')]],
    ['is what the innermost list holds', ref('Grid'), [ref('Text')]],
    [
      'comes from every list of a union',
      { oneOf: [ref('Texts'), { items: ref('Cookie') }, { type: 'null' }] },
      [ref('Text'), ref('Cookie')],
    ],
    [
      'may be a list or not',
      { items: { oneOf: [ref('Cookie'), ref('Texts')] } },
      [{ oneOf: [ref('Cookie'), ref('Texts')] }, ref('Text')],
    ],
    ['is nothing for a list of itself', ref('Tree'), []],
    ['ends where a list stands within itself', ref('Menu'), [{ oneOf: [ref('Text'), ref('Menu')] }]],
    ['is nothing for what is no list', ref('Cookie'), []],
    ['is nothing for a list that does not say', { type: 'array' }, []],
  ])('%s', (_, schema, items) => {
    expect(itemsOf(document, schema)).toEqual(items)
  })
})

describe('a discriminator', () => {
  const forms = { oneOf: [ref('Cookie'), { oneOf: [ref('Source')] }] }

  test('leads by its mapping', () => {
    const mapping = { APP: '#/components/schemas/Cookie', IP: 'Source' }
    expect(discriminatorOf({ ...forms, discriminator: { propertyName: 'type', mapping } })).toEqual({
      property: 'type',
      components: { APP: 'Cookie', IP: 'Source' },
    })
  })

  test('leads by the names of the forms where it has no mapping', () => {
    expect(discriminatorOf({ ...forms, discriminator: { propertyName: 'type' } })).toEqual({
      property: 'type',
      components: { Cookie: 'Cookie', Source: 'Source' },
    })
  })

  test('is not there for other unions', () => {
    expect(discriminatorOf(forms)).toBeUndefined()
  })
})
