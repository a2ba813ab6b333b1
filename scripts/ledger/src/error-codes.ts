import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readCsv } from './pages.ts'

const generations = ['v3', 'v2.0', 'both', 'gateway'] as const

/** An entry of `spec/error-codes.yaml`: a code with one of its statuses, explained in our own words. */
export type ErrorCode = {
  code: string
  status: number
  /** Whose answers carry the code; `gateway` stands in front of both generations. */
  generation: (typeof generations)[number]
  meaning: string
  action?: string
  /** Pages that list the code with this status. */
  pages: string[]
  /** Where a code without a page comes from. */
  source?: string
  /** Addresses of public reports of a live service that answered with the code. */
  evidence?: string[]
}

/** A code and a status as a page lists them. */
export type DocumentedCode = { page: string; code: string; status: string }

export const documentedCodeColumns = ['page', 'code', 'status'] as const

export type ErrorCodeReport = { found: number; all: number; problems: string[] }

/** Where the entries stand, for messages. */
const place = 'spec/error-codes.yaml'

const required = ['code', 'status', 'generation', 'meaning', 'pages'] as const

/** Reads the entries of a file. Throws when one is incomplete or of an unknown generation. */
export const readErrorCodes = (file: string): ErrorCode[] =>
  (parse(readFileSync(file, 'utf8')) as Partial<ErrorCode>[]).map((entry, index) => {
    const name = `${file}: entry ${index + 1} (${entry.code ?? 'without a code'})`
    const missing = required.filter((key) => entry[key] === undefined)
    if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(', ')}`)
    if (!generations.includes(entry.generation!))
      throw new Error(
        `${name} has the generation ${entry.generation}, which is none of ${generations.join(', ')}`,
      )
    return entry as ErrorCode
  })

/** Reads `error-codes.csv` of the ledger: what the pages list. */
export const readDocumentedCodes = (file: string): DocumentedCode[] =>
  readCsv(file) as unknown as DocumentedCode[]

/** What the pages list and the entries lack. */
const missingEntries = (entries: ErrorCode[], documented: DocumentedCode[]): DocumentedCode[] =>
  documented.filter(
    ({ page, code, status }) =>
      !entries.some(
        (entry) => entry.code === code && String(entry.status) === status && entry.pages.includes(page),
      ),
  )

/** What the entries say of a page that does not list it, evidence that nobody can open, and entries from nowhere. */
const problemsOfEntry = (
  { code, status, pages, source, evidence = [] }: ErrorCode,
  documented: DocumentedCode[],
): string[] => {
  const at = `${place}: ${code} with status ${status}`
  const closed = evidence
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:')
    .map((address) => `${at}: the evidence ${address} is no https address that a reader can open`)
  if (pages.length === 0 && !source && evidence.length === 0)
    return [`${at}: the entry names neither a page nor a source nor evidence`]
  const wrongPages = pages.flatMap((page) => {
    const listed = documented.filter((line) => line.page === page && line.code === code)
    if (listed.some((line) => line.status === String(status))) return []
    const statuses = listed.map((line) => line.status).join(', ')
    return [
      `${at}: the page ${page} ${statuses === '' ? 'does not list the code' : `lists the code with status ${statuses}`}`,
    ]
  })
  return [...closed, ...wrongPages]
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
      ...missing.map(
        ({ page, code, status }) =>
          `${place}: ${code} with status ${status}: the page ${page} lists it, but no entry does`,
      ),
      ...entries.flatMap((entry) => problemsOfEntry(entry, documented)),
    ],
  }
}
