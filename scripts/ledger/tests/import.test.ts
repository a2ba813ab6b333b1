import { expect, test } from 'vitest'
import type { ParsedPage, ParsedRow } from '../src/import/parsed.ts'
import { evidenceOf } from '../src/import/evidence.ts'
import { applyReadings } from '../src/import/readings.ts'
import { placeRows, type Attachment } from '../src/import/tables.ts'
import { ledger } from './project.ts'

const row = (name: string, more: Partial<ParsedRow> = {}): ParsedRow => ({
  name,
  mandatory: null,
  type: 'string',
  typeRaw: 'String',
  itemRef: null,
  itemType: null,
  min: null,
  max: null,
  default: null,
  enum: [],
  ...more,
})

const table = (number: number, role: string, object: string | null, rows: ParsedRow[]) => ({
  number,
  role,
  object,
  status: null,
  rows,
})

const page = (more: Partial<ParsedPage>): ParsedPage => ({
  slug: 'page',
  source: 'otc',
  sourceFile: 'page.rst',
  apiVersion: 'v2.0',
  title: 'A page',
  method: 'GET',
  path: '/things',
  tables: [],
  examples: [],
  ...more,
})

const addresses = (parsed: ParsedPage, attach: Attachment[] = []) =>
  placeRows(parsed, attach).map(({ place, status, fields }) => `${place} ${status} ${fields.join(' & ')}`)

test('rows get the path that leads to their table', () => {
  const parsed = page({
    tables: [
      table(1, 'responseBody', null, [row('things', { type: 'array', itemRef: 'Thing' })]),
      table(2, 'responseObject', 'Thing', [row('id'), row('parts', { type: 'array', itemRef: 'Part' })]),
      table(3, 'responseObject', 'Part', [row('size')]),
    ],
  })
  expect(addresses(parsed)).toEqual([
    'response 200 things',
    'response 200 things[].id',
    'response 200 things[].parts',
    'response 200 things[].parts[].size',
  ])
})

test('a table with the name of the field counts before a wrong reference', () => {
  const parsed = page({
    tables: [
      table(1, 'responseBody', null, [row('cookie', { type: 'object', itemRef: 'other', itemTable: 2 })]),
      table(2, 'responseObject', 'other', [row('id')]),
      table(3, 'responseObject', 'cookie', [row('name')]),
    ],
  })
  expect(() => addresses(parsed)).toThrow(
    'page: no field leads to table 2 (other); attach it in spec/ledger/readings',
  )
})

test('a table that serves two fields has both paths', () => {
  const parsed = page({
    method: 'POST',
    tables: [
      table(1, 'requestBody', null, [
        row('a', { type: 'object', itemRef: 'X' }),
        row('b', { type: 'object', itemRef: 'X' }),
      ]),
      table(2, 'requestObject', 'X', [row('id')]),
    ],
  })
  expect(addresses(parsed).at(-1)).toBe('request  a.id & b.id')
})

test('a table can be attached by hand', () => {
  const parsed = page({
    tables: [
      table(1, 'responseBody', null, [row('things')]),
      table(2, 'responseObject', 'lost', [row('id')]),
    ],
  })
  expect(addresses(parsed, [{ page: 'page', table: 2, field: 'response things[]' }]).at(-1)).toBe(
    'response 200 things[].id',
  )
})

test('examples show whether a field is null and whether it is always there', () => {
  const parsed = page({
    tables: [
      table(1, 'responseBody', null, [row('things', { type: 'array', itemRef: 'Thing' })]),
      table(2, 'responseObject', 'Thing', [row('id'), row('note'), row('never')]),
    ],
    examples: [
      {
        kind: 'response',
        n: 1,
        status: 200,
        url: null,
        foreign: false,
        body: { things: [{ id: '1', note: null }, { id: '2' }] },
      },
    ],
  })
  expect(placeRows(parsed).map((placed) => evidenceOf(parsed, placed))).toEqual([
    { null: '', present: 'always' },
    { null: '', present: 'always' },
    { null: 'example', present: 'sometimes' },
    { null: '', present: 'sometimes' },
  ])
})

test('a reading that matches no row is reported', () => {
  const rows = structuredClone(ledger.rows)
  const idle = { pages: ['*'], fields: ['request pool.no_such_field'], facts: { min: 1 } }
  const used = { pages: ['otc-*', 'huawei-*'], fields: ['*.persistence_timeout'], facts: { min: 5 } }
  expect(applyReadings(rows, [idle, used])).toEqual([idle])
  expect(rows.filter(({ min }) => min === '5').length).toBe(7)
})
