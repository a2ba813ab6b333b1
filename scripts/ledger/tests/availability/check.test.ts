import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import type { Erratum } from '../../src/errata/erratum.ts'
import { observation } from '../observations/support.ts'
import { judged, page, row, rows, statement } from './support.ts'

const marking =
  (marks: Schema, schema = 'CreateThing', property = 'name') =>
  ({ components }: OpenApiDocument): void => {
    Object.assign(components.schemas[schema]!.properties![property]!, marks)
  }
const markingValues = (marks: Schema) => (document: OpenApiDocument) => {
  Object.assign(document.components.schemas['Colour']!, marks)
}
const without = (field: string) => rows.filter((one) => one.place === 'response' || one.field !== field)

test('what a whole reference has, everybody has', () => {
  expect(judged()).toEqual([])
})

describe('what a whole reference lacks has to be marked', () => {
  const ofHuawei = observation({ provider: 'huawei', file: 'spec/observations/huawei/createThing.1.yaml' })
  const only = marking({ 'x-providers': ['huawei'] })

  test('when a body of another provider has it', () => {
    const known = { rows: without('name'), observations: [ofHuawei] }
    expect(judged(known)).toEqual([
      'spec/CreateThing.yaml: CreateThing.name lacks `x-providers: [huawei]`; write it: shown by spec/observations/huawei/createThing.1.yaml',
    ])
    expect(judged({ ...known, change: only })).toEqual([])
  })

  test('when a page of another provider has it', () => {
    const pages = [
      page(),
      page({ page: 'theirs', provider: 'huawei', edition: '2024-04-19' }),
      page({ page: 'listing', method: 'GET' }),
      page({ page: 'old', method: 'GET', path: '/v2.0/things' }),
    ]
    const known = { pages, rows: [...without('name'), row('name', { page: 'theirs' })] }
    expect(judged(known)).toEqual([
      'spec/CreateThing.yaml: CreateThing.name lacks `x-providers: [huawei]`; write it: shown by theirs',
    ])
    expect(judged({ ...known, change: only })).toEqual([])
  })

  test('when the evidence of an erratum is published by another provider', () => {
    const erratum = (url: string): Erratum => ({
      id: 'name-of-thing',
      file: '',
      places: [{ page: 'creating', fields: ['request name'] }],
      fact: 'row',
      documented: '',
      specified: 'present',
      says: [],
      why: '',
      evidence: [{ url }],
    })
    const known = (url: string) => ({ rows: without('name'), errata: [erratum(url)] })
    expect(judged(known('https://sdk.huawei/client.py'))).toEqual([
      'spec/CreateThing.yaml: CreateThing.name lacks `x-providers: [huawei]`; write it: shown by the erratum name-of-thing',
    ])
    expect(judged(known('https://docs.otc/guide'))).toEqual([])
  })

  test('not when a body of its own has it', () => {
    expect(judged({ rows: without('name'), observations: [ofHuawei, observation()] })).toEqual([])
  })

  test.each([
    ['that proves nothing', observation({ strength: 'weak' })],
    ['that is an answer', observation({ kind: 'response', body: { id: 'x', name: 'y' } })],
    ['that lacks it', observation({ body: { colour: 'RED' } })],
  ])('also beside a body of its own %s', (_, own) => {
    expect(judged({ rows: without('name'), observations: [ofHuawei, own] })).toEqual([
      'spec/CreateThing.yaml: CreateThing.name lacks `x-providers: [huawei]`; write it: shown by spec/observations/huawei/createThing.1.yaml',
    ])
  })

  test('also beside a row that is a value of it', () => {
    const value = row('colour', { type: 'value', enum: 'BLUE' })
    const blue = observation({ ...ofHuawei, body: { name: 'x', colour: 'RED' } })
    const others = without('colour').filter(({ field }) => field !== 'colour')
    const answer = row('colour', { place: 'response', status: '201' })
    expect(judged({ rows: [...others, answer, value], observations: [blue] })).toEqual([
      'spec/Colour.yaml: Colour=RED lacks `x-valueProviders: { RED: [huawei] }`; write it: shown by spec/observations/huawei/createThing.1.yaml',
      'spec/CreateThing.yaml: CreateThing.colour lacks `x-providers: [huawei]`; write it: shown by spec/observations/huawei/createThing.1.yaml',
    ])
  })

  test('unless it is stated that it has it', () => {
    const statements = [statement({ where: 'otc', is: 'supported', fields: ['CreateThing.name'] })]
    expect(judged({ rows: without('name'), observations: [ofHuawei], statements })).toEqual([])
  })

  test.each<[Parameters<typeof statement>[0], string]>([
    [{ is: 'missing' }, 'is missing at otc, but the pages and bodies say so already'],
    [{ is: 'unsupported' }, 'is unsupported at otc, but otc does not have it'],
  ])('and a statement of the same is refused: %j', (told, text) => {
    const statements = [statement({ where: 'otc', fields: ['CreateThing.name'], ...told })]
    expect(judged({ rows: without('name'), observations: [ofHuawei], statements, change: only })).toContain(
      `spec/ledger/availability/v3/things.yaml: told: says that CreateThing.name ${text}; take it out`,
    )
  })

  test('a value too, where it is listed', () => {
    const known = {
      rows: rows.map((one) => (one.field === 'colour' ? { ...one, enum: 'RED' } : one)),
      observations: [observation({ ...ofHuawei, body: { name: 'x', colour: 'BLUE' } })],
    }
    expect(judged(known)).toEqual([
      'spec/Colour.yaml: Colour=BLUE lacks `x-valueProviders: { BLUE: [huawei] }`; write it: shown by spec/observations/huawei/createThing.1.yaml',
    ])
    expect(judged({ ...known, change: markingValues({ 'x-valueProviders': { BLUE: ['huawei'] } }) })).toEqual(
      [],
    )
  })

  test('a list too, where it is empty', () => {
    const form = { form: 'large', names: [] }
    const empty = observation({ ...ofHuawei, body: { name: 'x', form } })
    expect(judged({ rows: without('form.names'), observations: [empty] })).toEqual([
      'spec/Large.yaml: Large.names lacks `x-providers: [huawei]`; write it: shown by spec/observations/huawei/createThing.1.yaml',
    ])
  })

  test('and has to be shown by somebody, in an answer by an answer', () => {
    const asked = rows.filter(({ place, field }) => place === 'request' || field !== 'name')
    expect(judged({ rows: asked, observations: [ofHuawei] })).toEqual([
      'spec/Thing.yaml: Thing.name is on no page and in no body, and no erratum shows whose it is; say so in spec/ledger/availability',
    ])
    expect(judged({ rows: without('name') })).toEqual([
      'spec/CreateThing.yaml: CreateThing.name is on no page and in no body, and no erratum shows whose it is; say so in spec/ledger/availability',
    ])
  })
})

describe('a mark without ground is refused', () => {
  test.each<[string, (document: OpenApiDocument) => void, string]>([
    [
      'x-providers',
      marking({ 'x-providers': ['huawei'] }),
      'spec/CreateThing.yaml: CreateThing.name has `x-providers: [huawei]`; take it out: shown by creating',
    ],
    [
      'x-regions',
      marking({ 'x-regions': { 'eu-nl': 'unsupported' } }),
      'spec/CreateThing.yaml: CreateThing.name has `x-regions: { eu-nl: unsupported }`; take it out: no statement of spec/ledger/availability says so',
    ],
    [
      'x-support of one provider only',
      marking({ 'x-support': { otc: 'unsupported' } }),
      'spec/CreateThing.yaml: CreateThing.name has `x-support: { otc: unsupported }`; write `x-support: { otc: unsupported, huawei: unsupported }`: what the reference says holds for every provider of which no statement of spec/ledger/availability speaks',
    ],
    [
      'of a region at an operation',
      ({ paths }) => Object.assign(paths['/v3/things']!.post!, { 'x-regions': { 'eu-nl': 'unsupported' } }),
      'spec/v3/things.yaml: createThing has `x-regions: { eu-nl: unsupported }`; take it out: no statement of spec/ledger/availability says so',
    ],
    [
      'of a value',
      markingValues({ 'x-valueRegions': { RED: { 'eu-nl': 'unsupported' } } }),
      'spec/Colour.yaml: Colour=RED has `x-valueRegions: { RED: { eu-nl: unsupported } }`; take it out: no statement of spec/ledger/availability says so',
    ],
    [
      'in a schema that no success has',
      marking({ 'x-providers': ['otc'] }, 'ErrorBody', 'error_code'),
      'spec/ErrorBody.yaml: ErrorBody.error_code has `x-providers: [otc]`; take it out: nothing shows that a provider lacks it',
    ],
  ])('%s', (_, change, line) => {
    expect(judged({ change })).toEqual([line])
  })
})

describe('a statement has to be marked', () => {
  const by = 'by told of spec/ledger/availability/v3/things.yaml'
  const everywhere: Schema = { 'x-support': { otc: 'unsupported', huawei: 'unsupported' } }

  test.each<[string, Parameters<typeof statement>[0], Schema, string]>([
    ['missing', {}, { 'x-providers': ['otc'] }, 'x-providers: [otc]'],
    [
      'unsupported in a region',
      { where: 'eu-nl', is: 'unsupported' },
      { 'x-regions': { 'eu-nl': 'unsupported' } },
      'x-regions: { eu-nl: unsupported }',
    ],
    [
      'unsupported at one provider',
      { is: 'reserved' },
      { 'x-support': { huawei: 'reserved' } },
      'x-support: { huawei: reserved }',
    ],
    [
      'unsupported in the reference, and so for all',
      { where: 'otc', is: 'unsupported' },
      everywhere,
      'x-support: { otc: unsupported, huawei: unsupported }',
    ],
  ])('%s', (_, told, marks, written) => {
    const statements = [statement({ fields: ['CreateThing.name'], ...told })]
    expect(judged({ statements })).toEqual([
      `spec/CreateThing.yaml: CreateThing.name lacks \`${written}\`; write it: ${by}`,
    ])
    expect(judged({ statements, change: marking(marks) })).toEqual([])
  })

  test('supported where the reference says that it is not', () => {
    const statements = [statement({ is: 'supported', fields: ['CreateThing.name'] })]
    const unsupported = { statements, rows: [...without('name'), row('name', { support: 'unsupported' })] }
    expect(judged({ ...unsupported, change: marking(everywhere) })).toEqual([
      `spec/CreateThing.yaml: CreateThing.name has \`x-support: { otc: unsupported, huawei: unsupported }\`; write \`x-support: { otc: unsupported }\`: ${by}`,
    ])
    expect(judged({ ...unsupported, change: marking({ 'x-support': { otc: 'unsupported' } }) })).toEqual([])
  })

  test('of operations by a pattern', () => {
    const statements = [statement({ where: 'eu-nl', is: 'undocumented', operations: ['v2*'] })]
    expect(judged({ statements })).toEqual([
      `spec/v2.0/things.yaml: v2ListThings lacks \`x-regions: { eu-nl: undocumented }\`; write it: ${by}`,
    ])
  })
})

describe('a statement is refused', () => {
  const at = 'spec/ledger/availability/v3/things.yaml: told:'
  const name = { fields: ['CreateThing.name'] }
  test.each<[string, Parameters<typeof statement>[0], string]>([
    [
      'of an unknown provider',
      { ...name, where: 'otcc' },
      `${at} speaks of otcc, which is no provider or region that spec/providers.yaml has regions for; did you mean otc?`,
    ],
    [
      'of a provider without regions',
      { ...name, where: 'flexibleengine' },
      `${at} speaks of flexibleengine, which is no provider or region that spec/providers.yaml has regions for; add it there`,
    ],
    [
      'of an unknown field',
      { fields: ['CreateThing.nam'] },
      `${at} names CreateThing.nam, which is no field or parameter of the document; did you mean CreateThing.name?`,
    ],
    [
      'of an unknown operation',
      { operations: ['x*'] },
      `${at} names x*, which is no operation of the document; correct it, or take it out`,
    ],
    [
      'of an unknown value',
      { values: { Colour: ['GREEN'] } },
      `${at} names Colour=GREEN, which is no value of the document; did you mean Colour=RED?`,
    ],
    [
      'with a word that regions do not have',
      { ...name, where: 'eu-nl' },
      `${at} says that a field or parameter is missing at eu-nl; it can be unsupported, undocumented`,
    ],
    [
      'with a word that operations do not have',
      { operations: ['createThing'], is: 'reserved' },
      `${at} says that an operation is reserved at huawei; it can be supported, missing`,
    ],
    [
      'that says nothing new of support',
      { ...name, is: 'supported' },
      `${at} says that CreateThing.name is supported at huawei, but the pages and bodies say so already; take it out`,
    ],
  ])('%s', (_, told, line) => {
    expect(judged({ statements: [statement(told)] })).toEqual([line])
  })

  test('that says nothing new of what is unsupported', () => {
    const change = marking({ 'x-support': { otc: 'unsupported', huawei: 'unsupported' } })
    const unsupported = [...without('name'), row('name', { support: 'unsupported' })]
    for (const where of ['otc', 'huawei'])
      expect(
        judged({ change, rows: unsupported, statements: [statement({ ...name, where, is: 'unsupported' })] }),
      ).toEqual([
        `${at} says that CreateThing.name is unsupported at ${where}, but the pages and bodies say so already; take it out`,
      ])
  })

  test('about what the provider does not have', () => {
    const lines = judged({
      change: marking({ 'x-providers': ['otc'] }),
      statements: [
        statement(name),
        statement({ ...name, id: 'more', where: 'cn-north-1', is: 'unsupported' }),
      ],
    })
    expect(lines).toContain(
      'spec/ledger/availability/v3/things.yaml: more: says that CreateThing.name is unsupported at cn-north-1, but huawei, whose region it is, does not have it; take it out',
    )
  })

  test('about what another speaks of too', () => {
    expect(
      judged({
        change: marking({ 'x-providers': ['otc'] }),
        statements: [statement(name), statement({ ...name, id: 'again' })],
      }),
    ).toEqual([
      'spec/ledger/availability/v3/things.yaml: again: speaks of CreateThing.name at huawei, and so does told; take one out',
    ])
  })
})
