import { faultsOf, InputProblem, readText, record, shownPath, type Shape } from '@elb-openapi/document'
import { CsvError, parse } from 'csv-parse/sync'

/** The columns of a file, in their order, each with what its cells look like. */
export type Columns = Record<string, Shape>

/** Cells of one of some values. */
export const cell = (...values: string[]): Shape => ({ enum: values })

/** Cells of a form, which `description` gives in words. */
export const cellLike = (pattern: string, description: string): Shape => ({
  type: 'string',
  pattern,
  description,
})

export const anyCell: Shape = { type: 'string' }
export const filledCell: Shape = cellLike(String.raw`\S`, 'filled in')

type Line = { record: Record<string, string>; info: { lines: number } }

const parseLines = (file: string, content: string): Line[] => {
  try {
    return parse(content, { columns: true, info: true }) as unknown as Line[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const {
      lines = 1,
      columns,
      record: cells,
    } = error as CsvError & {
      lines?: number
      columns?: unknown[]
      record?: unknown[]
    }
    const what =
      Array.isArray(columns) && Array.isArray(cells)
        ? `has ${cells.length} cells, but the first line names ${columns.length} columns`
        : error.message
    throw new InputProblem(`${shownPath(file)}:${lines}: ${what}`, { cause: error })
  }
}

const shapes = new WeakMap<Columns, Shape>()

const shapeOf = (columns: Columns): Shape => {
  const shape = shapes.get(columns) ?? record(columns)
  shapes.set(columns, shape)
  return shape
}

/** The columns that the first line of a file names. */
const headerOf = (content: string): string[] => (parse(content, { to_line: 1 }) as string[][])[0] ?? []

/**
 * Reads a CSV file whose first line names its columns.
 *
 * @throws InputProblem with a line for every cell that does not look as its column asks for
 */
export const readCsv = <T>(file: string, columns: Columns): T[] => {
  const content = readText(file)
  const wanted = Object.keys(columns).join(',')
  const header = headerOf(content).join(',')
  if (header !== wanted)
    throw new InputProblem(`${shownPath(file)}:1: the columns are ${header}; they have to be ${wanted}`)
  const lines = parseLines(file, content)
  const shape = shapeOf(columns)
  const problems = lines.flatMap(({ record: cells, info }) =>
    faultsOf(shape, cells).map(
      ({ path, text }) => `${shownPath(file)}:${info.lines}: ${path.join('.')} ${text}`,
    ),
  )
  if (problems.length > 0) throw new InputProblem(problems)
  return lines.map(({ record: cells }) => cells as T)
}
