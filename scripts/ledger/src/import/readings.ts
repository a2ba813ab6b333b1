import { address, fieldsOf, noFacts, rowColumns, type Row } from '../row.ts'
import type { Attachment } from './tables.ts'
import { listOf, readYamlFolder, record, someText } from '@elb-openapi/document'
import { writeList, writeValue } from '../values.ts'

/**
 * Facts that stand in the prose of a row, where the parser of the documents does not find them.
 * `fields` are addresses (`request pool.name`); `*` stands for any run of characters.
 */
export type Reading = { pages: string[]; fields: string[]; facts: Partial<Record<keyof Row, unknown>> }
/** A field that no table has and an example shows. It becomes a row of the table `example`. */
export type ShownField = { page: string; field: string; type: string; schema?: string }

/** The success status of pages that give it in a sentence, or on another page. It becomes a row of the table `text`. */
export type StatedStatus = { pages: string[]; status: string }

type Readings = {
  /** Facts that a row gives for the values of its list. They become a row of the table `text` for `<field>[]`. */
  items: Reading[]
  statuses: StatedStatus[]
  shown: ShownField[]
  attach: Attachment[]
  readings: Reading[]
}

const escapeRegExp = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`).test(text)

const anyFact = { type: ['string', 'number', 'boolean', 'null', 'array'] }
const factsShape = {
  ...record({}, Object.fromEntries(Object.keys(rowColumns).map((column) => [column, anyFact]))),
  minProperties: 1,
}
const readingShape = record({
  pages: listOf(someText, 1),
  fields: listOf(someText, 1),
  facts: factsShape,
})
const table = { type: 'integer' }

const shape = record(
  {},
  {
    readings: listOf(readingShape),
    items: listOf(readingShape),
    statuses: listOf(record({ pages: listOf(someText, 1), status: someText })),
    shown: listOf(record({ page: someText, field: someText, type: someText }, { schema: someText })),
    attach: listOf(
      record({ page: someText, table }, { field: someText, as: { enum: ['values', 'foreign'] } }),
    ),
  },
)

/** Reads the readings of a folder, one file a resource. */
export const readReadings = (folder: string): Readings => {
  const files = readYamlFolder<Partial<Readings>>(folder, shape)
  return {
    items: files.flatMap(({ content }) => content.items ?? []),
    statuses: files.flatMap(({ content }) => content.statuses ?? []),
    shown: files.flatMap(({ content }) => content.shown ?? []),
    attach: files.flatMap(({ content }) => content.attach ?? []),
    readings: files.flatMap(({ content }) => content.readings ?? []),
  }
}

/** The status that the readings give a page. */
export const statedStatus = (page: string, statuses: StatedStatus[]): string | undefined =>
  statuses.find(({ pages }) => pages.some((pattern) => matches(pattern, page)))?.status

const isRead = (row: Row, { pages, fields }: Reading): boolean =>
  pages.some((page) => matches(page, row.page)) &&
  fieldsOf(row).some((field) => fields.some((pattern) => matches(pattern, address(row, field))))

const withFacts = (row: Row, facts: Reading['facts']): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      value === null ? '' : Array.isArray(value) ? writeList(value) : writeValue(value),
    ]),
  ),
})

/** Applies the readings to the rows. Returns the readings that matched no row. */
export const applyReadings = (rows: Row[], readings: Reading[]): Reading[] =>
  readings.filter((reading) => {
    const found = rows.filter((row) => isRead(row, reading))
    for (const row of found) Object.assign(row, withFacts(row, reading.facts))
    return found.length === 0
  })

/** The rows for the values of those lists of a page that readings tell more about. */
export const itemRows = (rows: Row[], readings: Reading[]): Row[] =>
  rows.flatMap((row) =>
    readings
      .filter((reading) => isRead(row, reading))
      .map(({ facts }) =>
        withFacts(
          {
            ...row,
            ...noFacts,
            table: 'text',
            field: `${row.field}[]`,
            type: /^array<(\w+)>$/.exec(row.type)?.[1] ?? 'string',
            null: '',
            present: '',
          },
          facts,
        ),
      ),
  )
