import { listOf, readYaml, record, someText } from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import { cellLike, filledCell, readCsv, type Columns } from './csv.ts'

/** An entry of `spec/error-codes.yaml`: a code with one of its statuses, explained in our own words. */
export type ErrorCode = {
  code: string
  status: number
  /** Whose answers carry the code; `gateway` stands in front of both generations. */
  generation: 'v3' | 'v2.0' | 'both' | 'gateway'
  meaning: string
  action?: string
  /** Pages that list the code with this status. */
  pages: string[]
  /** Where a code without a page comes from. */
  source?: string
}

/** A code and a status as a page lists them. */
export type DocumentedCode = { page: string; code: string; status: string }

export const documentedCodeColumns: Columns = {
  page: filledCell,
  code: filledCell,
  status: cellLike(String.raw`^\d{3}$`, 'a status of three digits'),
}

export type ErrorCodeReport = { found: number; all: number; problems: Problem[] }

/** Where the entries stand, for messages. */
const file = 'spec/error-codes.yaml'

const shape = listOf(
  record(
    {
      code: someText,
      status: { type: 'integer' },
      generation: { enum: ['v3', 'v2.0', 'both', 'gateway'] },
      meaning: someText,
      pages: listOf(someText),
    },
    { action: someText, source: someText },
  ),
)

/** Reads the entries of a file. */
export const readErrorCodes = (path: string): ErrorCode[] =>
  readYaml(path, shape, (entry, index) => (entry as Partial<ErrorCode>)?.code ?? `entry ${index + 1}`)

/** Reads `error-codes.csv` of the ledger: what the pages list. */
export const readDocumentedCodes = (path: string): DocumentedCode[] => readCsv(path, documentedCodeColumns)

/** What the pages list and the entries lack. */
const missingEntries = (entries: ErrorCode[], documented: DocumentedCode[]): DocumentedCode[] =>
  documented.filter(
    ({ page, code, status }) =>
      !entries.some(
        (entry) => entry.code === code && String(entry.status) === status && entry.pages.includes(page),
      ),
  )

/** What the entries say of a page that does not list it, and entries that come from nowhere. */
const problemsOfEntry = (
  { code, status, pages, source }: ErrorCode,
  documented: DocumentedCode[],
): Problem[] => {
  const problem = (text: string): Problem => ({ file, text: `${code} with status ${status}: ${text}` })
  if (pages.length === 0) return source ? [] : [problem('the entry names neither a page nor a source')]
  return pages.flatMap((page) => {
    const listed = documented.filter((line) => line.page === page && line.code === code)
    if (listed.some((line) => line.status === String(status))) return []
    const statuses = listed.map((line) => line.status).join(', ')
    const listing = statuses === '' ? 'does not list the code' : `lists the code with status ${statuses}`
    return [problem(`the page ${page} ${listing}`)]
  })
}

/** Compares the entries with what the pages list, both ways, and counts the documented codes that are all there. */
export const checkErrorCodes = (entries: ErrorCode[], documented: DocumentedCode[]): ErrorCodeReport => {
  const missing = missingEntries(entries, documented)
  const codes = new Set(documented.map(({ code }) => code))
  const incomplete = new Set(missing.map(({ code }) => code))
  return {
    found: codes.size - incomplete.size,
    all: codes.size,
    problems: [
      ...missing.map(({ page, code, status }) => ({
        file,
        text: `${code} with status ${status}: the page ${page} lists it, but no entry does`,
      })),
      ...entries.flatMap((entry) => problemsOfEntry(entry, documented)),
    ],
  }
}
