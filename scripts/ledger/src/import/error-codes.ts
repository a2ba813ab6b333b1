import type { DocumentedCode } from '../error-codes.ts'
import type { Page } from '../pages.ts'
import { addressOf } from './editions.ts'
import type { ParsedPage, ParsedTable } from './parsed.ts'

const codeColumns = ['Error Code', 'Error Codes']
const statusColumns = ['Status Code', 'HTTP Status Code']

/** What a cell holds when an error has no code. */
const noCode = /^`?-`?$/

const codesOfTable = ({ role, columns = [], rows }: ParsedTable): Omit<DocumentedCode, 'page'>[] => {
  const codeColumn = codeColumns.find((column) => columns.includes(column))
  const statusColumn = statusColumns.find((column) => columns.includes(column))
  if (role !== 'errorCodes' || !codeColumn || !statusColumn) return []
  return rows
    .map(({ filled = {} }) => ({ code: filled[codeColumn] ?? '', status: filled[statusColumn] ?? '' }))
    .filter(({ code }) => !noCode.test(code))
}

/** The error codes that the common pages list, each with its statuses; a page that repeats one has it once. */
export const errorCodesOf = (common: Page[], parsed: ParsedPage[]): DocumentedCode[] =>
  common.flatMap(({ page, url }) => {
    const tables = parsed
      .filter((candidate) => addressOf(candidate) === url)
      .flatMap(({ tables: all }) => all)
    const found = new Map(
      tables
        .flatMap(codesOfTable)
        .map(({ code, status }) => [`${code} ${status}`, { page, code, status }] as const),
    )
    return [...found.values()].toSorted((a, b) =>
      `${a.code} ${a.status}` < `${b.code} ${b.status}` ? -1 : 1,
    )
  })
