import type { ParsedPage } from './parsed.ts'
import type { PlacedRow } from './tables.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** All values that stand at a path such as `pools[].listeners[].id`; `undefined` where the object lacks the field. */
const valuesAt = (body: Json, path: string): (Json | undefined)[] => {
  let level: Json[] = [body]
  const names = path.split('.')
  const last = names.pop()!
  for (const name of names) {
    const key = name.replace('[]', '')
    level = level
      .filter(
        (value): value is { [key: string]: Json } =>
          typeof value === 'object' && value !== null && !Array.isArray(value),
      )
      .map((value) => value[key])
      .flatMap((value) => ([value] as unknown[]).flat(Infinity) as (Json | undefined)[])
      .filter((value): value is Json => value !== undefined)
  }
  return level
    .filter(
      (value): value is { [key: string]: Json } =>
        typeof value === 'object' && value !== null && !Array.isArray(value),
    )
    .map((value) => value[last])
}

/** What the examples of a page show of a field: whether it was null, and whether every object of a response has it. */
export const evidenceOf = (
  page: ParsedPage,
  placed: Pick<PlacedRow, 'place' | 'fields'>,
): { null: string; present: string } => {
  if (placed.place !== 'request' && placed.place !== 'response') return { null: '', present: '' }
  const bodies = page.examples.filter(
    (example) => example.kind === placed.place && !example.foreign && example.body !== null,
  )
  const values = bodies.flatMap((example) =>
    placed.fields.flatMap((field) => valuesAt(example.body as Json, field)),
  )
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
