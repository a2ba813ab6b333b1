import { address, fieldsOf, type Row } from '../row.ts'
import type { Attachment } from './tables.ts'
import { readYamlFolder } from '@elb-openapi/document'
import { writeList, writeValue } from '../values.ts'

/**
 * Facts that stand in the prose of a row, where the parser of the documents does not find them.
 * `fields` are addresses (`request pool.name`); `*` stands for any run of characters.
 */
type Reading = { pages: string[]; fields: string[]; facts: Partial<Record<keyof Row, unknown>> }
/** A field or a status that no table has and an example or a sentence shows. It becomes a row of the table `example`. */
export type ShownField = { page: string; field: string; type: string; schema?: string }

type Readings = {
  shown: ShownField[]
  attach: Attachment[]
  readings: Reading[]
}

const escapeRegExp = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`).test(text)

/** Reads the readings of a folder, one file a resource. */
export const readReadings = (folder: string): Readings => {
  const files = readYamlFolder<Partial<Readings> | null>(folder)
  return {
    shown: files.flatMap(({ content }) => content?.shown ?? []),
    attach: files.flatMap(({ content }) => content?.attach ?? []),
    readings: files.flatMap(({ content }) => content?.readings ?? []),
  }
}

/** Applies the readings to the rows. Returns the readings that matched no row. */
export const applyReadings = (rows: Row[], readings: Reading[]): Reading[] =>
  readings.filter((reading) => {
    const found = rows.filter(
      (row) =>
        reading.pages.some((page) => matches(page, row.page)) &&
        fieldsOf(row).some((field) =>
          reading.fields.some((pattern) => matches(pattern, address(row, field))),
        ),
    )
    for (const row of found)
      for (const [fact, value] of Object.entries(reading.facts))
        Object.assign(row, { [fact]: Array.isArray(value) ? writeList(value) : writeValue(value) })
    return found.length === 0
  })
