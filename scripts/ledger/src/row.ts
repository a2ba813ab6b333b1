import { anyCell, cell, cellLike, filledCell, type Columns } from './csv.ts'

/** Where on an operation a documented row belongs; `foreign` is an operation of another service. */
export type Place = 'path' | 'query' | 'header' | 'request' | 'response' | 'status' | 'foreign'

/** Facts of a row that are compared one by one with the document. */
export const factNames = [
  'type',
  'schema',
  'mandatory',
  'enum',
  'min',
  'max',
  'default',
  'format',
  'pattern',
  'support',
] as const
export type FactName = (typeof factNames)[number]
/** Facts that the document says for all providers alike; support it says for each. */
export type SharedFactName = Exclude<FactName, 'support'>

/**
 * One row of one table of one page. Every fact is written as text; an empty one means that the page is silent.
 *
 * `null` and `present` come from the page's examples and words: whether the field was seen as null, and whether every
 * example object of the response has it (`always`) or not (`sometimes`).
 */
export type Row = {
  page: string
  row: number
  table: string
  place: Place
  status: string
  /** Path of the field, such as `pool.listeners[].id`; several joined by ` & ` when the table serves several fields. */
  field: string
  null: string
  present: string
} & Record<FactName, string>

const number = cellLike(String.raw`^(-?\d+)?$`, 'a number, or empty')

export const rowColumns: Columns = {
  row: cellLike(String.raw`^\d+$`, 'a number'),
  table: cellLike(String.raw`^(\d+|status|example|text)$`, 'a number, status, example or text'),
  place: cell('path', 'query', 'header', 'request', 'response', 'status', 'foreign'),
  status: cellLike(String.raw`^(\d{3})?$`, 'a status of three digits, or empty'),
  field: filledCell,
  type: anyCell,
  schema: anyCell,
  mandatory: cell('yes', 'no', ''),
  enum: anyCell,
  min: number,
  max: number,
  default: anyCell,
  format: anyCell,
  pattern: anyCell,
  support: cell('unsupported', 'reserved', ''),
  null: cell('example', 'text', ''),
  present: cell('always', 'sometimes', ''),
}

/** A row's facts where nothing is said. */
export const noFacts = Object.fromEntries(factNames.map((name) => [name, ''])) as Record<FactName, string>

/** Whether a row stands in a table of the page; the others are for what only its examples or its text show. */
export const isDocumented = (row: Row): boolean => row.table !== 'example' && row.table !== 'text'

export const fieldsOf = (row: Row): string[] => row.field.split(' & ')

/** Place and path of a field as errata and messages write it: `request pool.name`, `response 201 pool.id`. */
export const address = (row: Pick<Row, 'place' | 'status'>, field: string): string =>
  [row.place, row.place === 'response' ? row.status : '', field].filter((part) => part !== '').join(' ')

/** Success status of a method where the page names none: the rule that the status pages give. */
export const usualStatus: Record<string, string> = { GET: '200', PUT: '200', POST: '201', DELETE: '204' }
