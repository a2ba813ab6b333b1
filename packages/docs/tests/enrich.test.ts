import type { OpenApiDocument } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { providers, realSources, sourcesOf } from './support/sources.ts'
import { addBadges } from '../src/enrich/badges.ts'
import { enrich } from '../src/enrich/index.ts'
import { provenance } from '../src/enrich/provenance.ts'
import { hideRules } from '../src/enrich/rules.ts'
import { stripInternals } from '../src/enrich/strip.ts'
import { describeUnions } from '../src/enrich/unions.ts'
import type { Erratum, Page } from '@elb-openapi/ledger'
import { documentWith, onlyOperation } from './support/document.ts'

type Change = (document: OpenApiDocument, original: OpenApiDocument) => void

/** The schema `Thing` after a change. */
function changed(change: Change, thing: object, others: Record<string, object> = {}): unknown {
  const document = documentWith(
    {},
    { components: { schemas: { Thing: thing, ...others }, securitySchemes: {} } },
  )
  change(document, structuredClone(document))
  return document.components.schemas.Thing
}

describe('rules between fields', () => {
  test('are taken out, because Redoc shows them as nameless variants', () => {
    const rules = [
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { if: { required: ['a'] }, then: { required: ['b'] } },
    ]
    expect(changed(hideRules, { type: 'object', required: ['a'], allOf: rules })).toEqual({
      type: 'object',
      required: ['a'],
    })
  })

  test('leave what has content of its own', () => {
    const schema = { allOf: [{ $ref: '#/a' }], oneOf: [{ type: 'string' }, { type: 'null' }] }
    expect(changed(hideRules, schema)).toEqual(schema)
  })

  test('are not mixed up with fields of the same names', () => {
    const schema = { properties: { if: { type: 'string' }, not: { type: 'string' } } }
    expect(changed(hideRules, schema)).toEqual(schema)
  })
})

describe('unions', () => {
  const others = {
    One: { title: 'First', type: 'object', description: 'The first.' },
    Two: { type: 'object', description: 'The second.' },
    Union: {
      description: 'Of its own.',
      oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }],
      discriminator: { propertyName: 'kind' },
    },
  }

  test('give their description to their branches', () => {
    const thing = { properties: { field: { $ref: '#/components/schemas/Union', description: 'What for.' } } }
    expect(changed(describeUnions, thing, others)).toEqual({
      properties: {
        field: {
          description: 'What for.',
          title: 'Union',
          oneOf: [
            { title: 'First', type: 'object', description: 'What for.\n\nThe first.' },
            { title: 'Two', type: 'object', description: 'What for.\n\nThe second.' },
          ],
        },
      },
    })
  })

  test('of an object and null become an object that may be null', () => {
    const thing = {
      description: 'Null when off.',
      oneOf: [{ $ref: '#/components/schemas/Two' }, { type: 'null' }],
    }
    expect(changed(describeUnions, thing, others)).toEqual({
      title: 'Two',
      type: ['object', 'null'],
      description: 'Null when off.',
    })
  })

  test('of listed values and whatever may come show the values only', () => {
    const more = { Color: { type: 'string', enum: ['red'], description: 'A color.' } }
    const forms = [{ $ref: '#/components/schemas/Color' }, { type: 'string' }]
    const thing = (anyOf: object[]) => ({ description: 'Its color.', anyOf })
    const shown = { title: 'Color', type: 'string', enum: ['red'], description: 'Its color.' }
    expect(changed(describeUnions, thing(forms), more)).toEqual(shown)
    expect(changed(describeUnions, thing([...forms, { type: 'null' }]), more)).toEqual({
      ...shown,
      type: ['string', 'null'],
    })
  })

  test('of a union and null become one union', () => {
    const thing = { description: 'Both.', oneOf: [{ $ref: '#/components/schemas/Union' }, { type: 'null' }] }
    expect(changed(describeUnions, thing, others)).toMatchObject({
      oneOf: [{ title: 'First' }, { title: 'Two' }, { type: 'null', description: 'Both.' }],
    })
  })

  test('of unions of unions become one union', () => {
    const more = {
      ...others,
      Outer: { oneOf: [{ oneOf: [{ $ref: '#/components/schemas/Union' }, { type: 'string' }] }] },
    }
    const thing = { oneOf: [{ $ref: '#/components/schemas/Outer' }, { type: 'integer' }] }
    expect(changed(describeUnions, thing, more)).toMatchObject({
      oneOf: [{ title: 'First' }, { title: 'Two' }, { type: 'string' }, { type: 'integer' }],
    })
  })

  test('leave out a union that is a form of itself', () => {
    const more = {
      ...others,
      Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }, { $ref: '#/components/schemas/One' }] },
    }
    const thing = { oneOf: [{ $ref: '#/components/schemas/Loop' }, { type: 'string' }] }
    expect(changed(describeUnions, thing, more)).toEqual({
      oneOf: [{ title: 'First', type: 'object', description: 'The first.' }, { type: 'string' }],
    })
  })

  test('come to an end when a schema holds itself', () => {
    const self = { description: 'Again.', oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }
    expect(() => changed(describeUnions, { type: 'object', properties: { self } })).not.toThrow()
  })
})

describe('marks', () => {
  const badges: Change = (document) => addBadges(document, providers)

  test.each<[string, object, string[]]>([
    ['of support', { 'x-support': { otc: 'unsupported', huawei: 'unsupported' } }, ['Unsupported']],
    ['of support at one provider', { 'x-support': { otc: 'reserved' } }, ['Reserved at Open Telekom Cloud']],
    [
      'of providers and regions',
      { 'x-providers': ['otc'], 'x-regions': { 'eu-nl': 'unsupported', 'eu-ch2': 'undocumented' } },
      ['Open Telekom Cloud only', 'Not in eu-nl', 'Not documented for eu-ch2'],
    ],
  ])('%s become badges', (_, marks, names) => {
    expect(changed(badges, { type: 'string', ...marks })).toMatchObject({
      'x-badges': names.map((name) => ({ name })),
    })
  })

  test('of values become the end of their texts', () => {
    const schema = {
      enum: ['a', 4, 6],
      'x-enumDescriptions': { a: 'A.', 4: 'Four.', 6: 'Six.' },
      'x-valueProviders': { a: ['huawei'] },
      'x-valueRegions': { 6: { 'eu-nl': 'unsupported' } },
    }
    expect(changed(badges, schema)).toMatchObject({
      'x-enumDescriptions': { a: 'A. **Huawei Cloud only.**', 4: 'Four.', 6: 'Six. **Not in eu-nl.**' },
    })
  })

  test('of an operation are told by its description, not by badges', () => {
    const document = documentWith({ 'x-regions': { 'eu-nl': 'unsupported' } })
    addBadges(document, providers)
    expect(JSON.stringify(document)).not.toContain('x-badges')
  })

  test('for the project itself are removed, but not out of examples', () => {
    const example = { 'x-doc': 'data' }
    expect(changed(stripInternals, { 'x-doc': { page: 1 }, 'x-source': 'a', example })).toEqual({ example })
  })
})

describe('the provenance of an operation', () => {
  const page = {
    generation: 'v3',
    method: 'PUT',
    path: '/',
    title: 'Updating [a] Thing',
    provider: 'Huawei Cloud',
    edition: '2024-04-09',
    url: '',
  }
  const pages: Page[] = [
    { ...page, page: 'new', url: 'https://docs.example.com/new.html', provider: 'otc', edition: 'current' },
    { ...page, page: 'old' },
    { ...page, page: 'older' },
    { ...page, page: 'unrelated', title: 'Unrelated' },
  ]
  const errata = [
    { id: 'ours', places: [{ page: 'old' }, { page: 'unrelated' }] },
    { id: 'theirs', places: [{ page: 'unrelated' }] },
  ] as Erratum[]
  const about = (object: object) => {
    const document = documentWith(object)
    return provenance(onlyOperation(document), sourcesOf({ document, pages, errata, providers }))
  }

  test('names the permission, every page once and the errata', () => {
    expect(about({ 'x-iam-action': 'elb:things:put', 'x-doc': { new: true, old: true, older: true } })).toBe(
      [
        '**Permission:** `elb:things:put`',
        '**Source:** [Updating \\[a\\] Thing](https://docs.example.com/new.html); Updating \\[a\\] Thing (Huawei Cloud, 2024-04-09)',
        '<details><summary><strong>Errata:</strong> 1</summary>',
        '- [ours](errata.html#ours)',
        '</details>',
      ].join('\n\n'),
    )
  })

  test('says where the operation is not', () => {
    expect(about({ 'x-providers': ['otc'], 'x-regions': { 'eu-nl': 'unsupported' } })).toBe(
      '**[Availability](availability.html):** Open Telekom Cloud only. Not in eu-nl.',
    )
  })

  test('is empty where nothing is known', () => {
    expect(about({})).toBe('')
  })
})

test('the document itself is not changed', () => {
  const before = JSON.stringify(realSources.document)
  enrich(realSources)
  expect(JSON.stringify(realSources.document)).toBe(before)
})
