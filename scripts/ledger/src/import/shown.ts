import { noFacts, type Place, type Row } from '../row.ts'
import { evidenceOf } from './evidence.ts'
import type { ParsedPage } from './parsed.ts'
import type { ShownField } from './readings.ts'

/** Rows for the fields that examples of a page show and none of its tables has. */
export const shownRows = (page: ParsedPage, shown: ShownField[]): Row[] =>
  shown
    .filter((field) => field.page === page.slug)
    .map(({ field: address, type, schema = '' }) => {
      const parts = address.split(' ')
      const placed = { place: parts[0] as Place, fields: [parts.at(-1)!] }
      const row: Row = {
        ...noFacts,
        page: page.slug,
        row: 0,
        table: 'example',
        place: placed.place,
        status: placed.place === 'response' ? parts[1]! : '',
        field: placed.fields[0]!,
        type,
        schema,
        ...evidenceOf(page, placed),
      }
      return row
    })

/** The row for a status that a sentence gives. */
export const statusRow = (page: ParsedPage, status: string): Row => ({
  ...noFacts,
  page: page.slug,
  row: 0,
  table: 'text',
  place: 'status',
  status: '',
  field: status,
  null: '',
  present: '',
})
