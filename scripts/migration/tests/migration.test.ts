import { compare } from '../src/compare.ts'
import { checkMigration } from '../src/check.ts'
import { factsByPath } from '../src/fields.ts'
import { readMapping, type Mapping } from '../src/mapping.ts'
import { fromRoot, readDocument, type OpenApiDocument } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'

const document = readDocument()
const migration = readMapping(fromRoot('spec/migration.yaml'))

const broken = (parts: Partial<Mapping>): string[] => checkMigration(document, { ...migration, ...parts })

describe('the mapping', () => {
  test('fits the document', () => {
    expect(checkMigration(document, migration)).toEqual([])
  })

  test.each<[string, Partial<Mapping>, string]>([
    [
      'an operation without a namesake that no entry explains',
      { operations: migration.operations.filter((entry) => entry['v2.0'] !== 'v2BatchUpdateMembers') },
      'operations v2BatchUpdateMembers: the document has no operation batchUpdateMembers, so an entry has to name its counterpart, or say that it has none',
    ],
    [
      'an operation that does not exist',
      { operations: [...migration.operations, { 'v2.0': 'v2NoSuch', v3: 'noSuch', why: 'x' }] },
      'operations v2NoSuch: the document has no v2.0 operation of this name',
    ],
    [
      'a counterpart that does not exist',
      { operations: [...migration.operations, { 'v2.0': 'v2ListPools', v3: 'noSuch', why: 'x' }] },
      'operations v2ListPools: the document has no operation noSuch',
    ],
    [
      'an operation that is there twice',
      { operations: [...migration.operations, migration.operations[0]!] },
      `operations ${migration.operations[0]!['v2.0']}: it is there more than once`,
    ],
    [
      'a field that nothing has',
      { fields: [...migration.fields, { 'v2.0': 'no_such', why: 'x' }] },
      'fields no_such: v2.0 has no such field, or v3 has it too wherever v2.0 does',
    ],
    [
      'a field that is not gone',
      { fields: [...migration.fields, { 'v2.0': 'name', in: ['V2Pool'], why: 'x' }] },
      'fields name: Pool has the field too, so it is not gone',
    ],
    [
      'a field whose new name v3 does not have',
      { fields: [...migration.fields, { 'v2.0': 'name', in: ['V2Pool'], v3: 'title', why: 'x' }] },
      'fields name: Pool, the counterpart of V2Pool, has no field title',
    ],
    [
      'a schema that is not compared',
      { fields: [...migration.fields, { 'v2.0': 'name', in: ['V2Whitelist'], why: 'x' }] },
      'fields name: V2Whitelist is no schema or operation of v2.0 that is compared with v3',
    ],
    [
      'a field that is gone and that no entry explains',
      { fields: migration.fields.filter((entry) => entry['v2.0'] !== 'tls_container_id') },
      'fields tls_container_id: v2ListListeners has it and listListeners does not; an entry has to name its new name, or say what to do instead',
    ],
    [
      'a section of no resource',
      { sections: [...migration.sections, { tag: 'Pool', intro: 'x' }] },
      'sections Pool: no v2.0 operation has this tag',
    ],
    [
      'a reference to a parameter that is not there',
      { everywhere: [{ what: 'Names', 'v2.0': ['v2ListPools#title'], v3: [], why: 'x' }] },
      'everywhere Names: the operation v2ListPools has no parameter title',
    ],
    [
      'a value that is not there',
      { values: [{ 'v2.0': 'V2ListenerProtocol#QUIC', v3: 'ListenerProtocol#HTTPS', why: 'x' }] },
      'values V2ListenerProtocol#QUIC: the schema V2ListenerProtocol has no value QUIC',
    ],
  ])('with %s is refused', (_, parts, message) => {
    expect(broken(parts)).toContain(`spec/migration.yaml: ${message}`)
  })
})

describe('a comparison', () => {
  const regions = [{ ids: ['r'], endpoint: 'https://elb', iam: 'https://iam' }]
  const otc = { id: 'otc', name: 'Open Telekom Cloud', regions }
  const huawei = { id: 'huawei', name: 'Huawei Cloud', regions }
  const empty = { paths: {}, components: { schemas: {} } } as unknown as OpenApiDocument
  const side = (properties: object, required: string[] = []) =>
    factsByPath(empty, { type: 'object', properties, required } as never)
  const everywhere = { otc: 'unsupported', huawei: 'unsupported' }
  const atOtc = { otc: 'unsupported' }
  const notAtOtc = 'Not supported at Open Telekom Cloud.'
  const changes = (before: object, after: object): string[] =>
    compare(side({ a: before }), side({ a: after }), {
      entries: [],
      values: [],
      place: 'request',
      providers: [otc, huawei],
    }).rows.flatMap((row) => row.changes)

  test.each<[string, object, object, string[]]>([
    ['the same', { type: 'string', maxLength: 3 }, { type: 'string', maxLength: 3 }, []],
    ['another type', { type: 'string' }, { type: 'integer' }, ['An integer, not a string.']],
    ['null', { type: 'string' }, { type: ['string', 'null'] }, ['May be null.']],
    ['null no more', { type: ['string', 'null'] }, { type: 'string' }, ['Never null.']],
    [
      'a range',
      { type: 'integer', minimum: 0, maximum: 9 },
      { type: 'integer', minimum: 1, maximum: 9 },
      ['From 1 to 9, not from 0 to 9.'],
    ],
    ['a length', { type: 'string' }, { type: 'string', maxLength: 9 }, ['Up to 9 characters.']],
    ['a default', { type: 'string' }, { type: 'string', default: 'x' }, ['`x` by default.']],
    [
      'values',
      { type: 'string', enum: ['a', 'b'] },
      { type: 'string', enum: ['b', 'c'] },
      ['Also `c`. No longer `a`.'],
    ],
    [
      'a list of lists',
      { type: 'array', items: { type: 'string' } },
      { type: 'array', items: { type: 'array', items: { type: 'string' } } },
      ['A list of lists of strings, not a list of strings.'],
    ],
    [
      'a default that is gone',
      { type: 'array', items: {}, default: [] },
      { type: 'array', items: {} },
      ['No default; Empty in v2.0.'],
    ],
    ['another default', { default: false }, { default: 1 }, ['`1` by default, not `false`.']],
    ['a field that is unsupported', {}, { 'x-support': everywhere }, ['Unsupported.']],
    ['a field that one provider does not support', {}, { 'x-support': atOtc }, [notAtOtc]],
    [
      'a field that one provider supports now',
      { 'x-support': everywhere },
      { 'x-support': atOtc },
      [notAtOtc],
    ],
    ['a field that is in use now', { 'x-support': everywhere }, {}, ['In use; unsupported in v2.0.']],
    ['one value', { type: 'boolean' }, { type: 'boolean', enum: [true] }, ['Only `true`.']],
  ])('tells %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  test('tells fields that are new, gone, renamed and mandatory', () => {
    const { rows, added, same } = compare(
      side({ kept: { type: 'string' }, old_name: { type: 'string' }, gone: { type: 'string' } }),
      side({ kept: { type: 'string' }, new_name: { type: 'string' }, more: { type: 'string' } }, ['more']),
      {
        entries: [{ 'v2.0': 'old_name', v3: 'new_name', why: 'Renamed.' }],
        values: [],
        place: 'request',
        providers: [],
      },
    )
    expect(same).toBe(1)
    expect(rows.map((row) => [row.old, row.now])).toEqual([
      ['old_name', 'new_name'],
      ['gone', undefined],
    ])
    expect(added).toEqual([{ path: 'more', mandatory: true, support: undefined }])
  })
})
