import type { Ratio } from './statistics.ts'

/** A column: what its cells say of a row. */
export type Column<Row> = { title: string; cell: (row: Row) => string; align?: 'right' }

/** A table for people, with the values it was made from for programs. */
export type Table = { title: string; compared: string; text: string; rows: readonly unknown[] }

/**
 * Makes a table.
 *
 * @param compared one sentence on what is compared with what
 */
export const table = <Row>(
  title: string,
  compared: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => ({ title, compared, text: markdownTable(columns, rows), rows })

/** A Markdown table, padded as formatters do it. */
export const markdownTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ cell }) => cell(row).replaceAll('|', '\\|'))),
  ]
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((line) => line[column]!.length)))
  const lines = cells.map((line) =>
    line.map((text, column) =>
      columns[column]!.align === 'right' ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
    ),
  )
  const rule = columns.map(({ align }, column) =>
    align === 'right' ? `${'-'.repeat(widths[column]! - 1)}:` : '-'.repeat(widths[column]!),
  )
  return [lines[0]!, rule, ...lines.slice(1)].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** A number of three significant digits at least, with thousands apart: `0.123`, `12.3`, `4,312`. */
export const number = (value: number): string =>
  value.toLocaleString('en-US', {
    maximumSignificantDigits: Math.max(3, Math.trunc(Math.abs(value)).toString().length),
  })

/** A number that means nothing outside its run, in parentheses; what cannot be had here is said so. */
export const aside = (value: number | undefined): string =>
  value === undefined ? 'not available' : `(${number(value)})`

export const times = (ratio: number | undefined): string =>
  ratio === undefined ? 'not available' : `${ratio.toFixed(2)}×`

/** The columns that show a ratio: its median, and how far the rounds agree. */
export const ratioColumns = (title: string): Column<Partial<Ratio>>[] => [
  { title, cell: ({ ratio }) => times(ratio), align: 'right' },
  {
    title: 'Middle half',
    cell: ({ low, high }) =>
      low === undefined || high === undefined || low === high ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`,
    align: 'right',
  },
]
