import { factNames, type Place, type Row } from '../row.ts'
import { evidenceOf } from './evidence.ts'
import type { ParsedPage } from './parsed.ts'
import type { ShownField } from './readings.ts'

const noFacts = Object.fromEntries(factNames.map((name) => [name, ''])) as Record<
  (typeof factNames)[number],
  string
>

/** Rows for what examples or sentences of a page show and none of its tables has. */
export const shownRows = (page: ParsedPage, shown: ShownField[], first: number): Row[] =>
  shown
    .filter((field) => field.page === page.slug)
    .map(({ field: address, type, schema = '' }, index) => {
      const parts = address.split(' ')
      const placed = { place: parts[0] as Place, fields: [parts.at(-1)!] }
      const row: Row = {
        ...noFacts,
        page: page.slug,
        row: first + index,
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
