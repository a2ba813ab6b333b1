import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Permission } from './permissions.ts'
import { columns, type Row } from './row.ts'

/** A page of the documentation. */
export type Page = {
  page: string
  generation: string
  method: string
  path: string
  title: string
  /** Whose documentation the page is part of: `otc` or `huawei`. */
  provider: string
  /** `current`, `older`, or the date that the page bears. */
  edition: string
  /** Address of the page in the provider's reference; empty for pages that are no longer there. */
  url: string
}

export const pageColumns = [
  'page',
  'generation',
  'method',
  'path',
  'title',
  'provider',
  'edition',
  'url',
] as const

/** An example of a page: a hash of its body, and the address that a request example calls. */
export type PageExample = {
  page: string
  n: string
  kind: 'request' | 'response'
  status: string
  sha256: string
  query: string
}

/** `commonPages` describe no operation: status codes, error codes and the like. */
export type Ledger = {
  pages: Page[]
  commonPages: Page[]
  rows: Row[]
  examples: PageExample[]
  permissions: Permission[]
}

/** Names of all pages, of operations and common ones. */
export const pageNames = (ledger: Ledger): Set<string> =>
  new Set([...ledger.pages, ...ledger.commonPages].map((page) => page.page))

export const readCsv = (file: string): Record<string, string>[] => {
  const text = readFileSync(file, 'utf8')
  return parse(text, { columns: true, relax_column_count: false }) as Record<string, string>[]
}

const readRows = (folder: string, page: string): Row[] => {
  const file = join(folder, 'rows', `${page}.csv`)
  const records = readCsv(file)
  const missing = columns.filter((column) => records[0] && !(column in records[0]))
  if (missing.length > 0) throw new Error(`${file} lacks the columns ${missing.join(', ')}`)
  return records.map((record) => ({ ...(record as unknown as Row), page, row: Number(record['row']) }))
}

/** Reads `pages.csv`: every page, of operations and common ones. */
export const readPages = (folder: string): Page[] => readCsv(join(folder, 'pages.csv')) as unknown as Page[]

/** Reads the ledger in a folder: `pages.csv`, `examples.csv`, `permissions.csv` and one `rows/<page>.csv` a page. */
export const readLedger = (folder: string): Ledger => {
  const listedPages = readPages(folder)
  const pages = listedPages.filter((page) => page.method !== '')
  const listed = new Set(pages.map((page) => `${page.page}.csv`))
  const stray = readdirSync(join(folder, 'rows'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.csv') && !listed.has(file.replaceAll(sep, '/')),
  )
  if (stray.length > 0)
    throw new Error(`${join(folder, 'pages.csv')} does not list ${stray.join(', ')} of rows/`)
  return {
    pages,
    commonPages: listedPages.filter((page) => page.method === ''),
    rows: pages.flatMap((page) => readRows(folder, page.page)),
    examples: readCsv(join(folder, 'examples.csv')) as unknown as PageExample[],
    permissions: readCsv(join(folder, 'permissions.csv')) as unknown as Permission[],
  }
}
