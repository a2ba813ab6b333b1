import { valuesAt } from '@elb-openapi/document'
import type { ParsedPage } from './parsed.ts'
import type { PlacedRow } from './tables.ts'

/** What the examples of a page show of a field: whether it was null, and whether every object of a response has it. */
export const evidenceOf = (
  page: ParsedPage,
  placed: Pick<PlacedRow, 'place' | 'fields'>,
): { null: string; present: string } => {
  if (placed.place !== 'request' && placed.place !== 'response') return { null: '', present: '' }
  const bodies = page.examples.filter(
    (example) => example.kind === placed.place && !example.foreign && example.body !== null,
  )
  const values = bodies.flatMap((example) => placed.fields.flatMap((field) => valuesAt(example.body, field)))
  return {
    null: values.includes(null) ? 'example' : '',
    present:
      placed.place === 'request' || values.length === 0
        ? ''
        : values.every((value) => value !== undefined)
          ? 'always'
          : 'sometimes',
  }
}
