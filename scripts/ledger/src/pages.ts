import { globSync } from 'node:fs'
import { join, sep } from 'node:path'
import { InputProblem, shownPath } from '@elb-openapi/document'
import { readStatements, type Statement } from './availability/statement.ts'
import { anyCell, cell, cellLike, filledCell, readCsv, type Columns } from './csv.ts'
import { permissionColumns, type Permission } from './permissions.ts'
import { readPresence, type Presence } from './presence.ts'
import { rowColumns, type Row } from './row.ts'
import type { SeenBody } from './shown.ts'

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

export const pageColumns: Columns = {
  page: filledCell,
  generation: cell('v3', 'v2.0', '-', ''),
  method: cell('GET', 'POST', 'PUT', 'PATCH', 'DELETE', ''),
  path: cellLike('^(/.*)?$', 'a path that begins with a slash, or empty'),
  title: filledCell,
  provider: cell('otc', 'huawei'),
  edition: cellLike(
    String.raw`^(current|older|\d{4}-\d{2}-\d{2})$`,
    'current, older, or a date such as 2024-04-09',
  ),
  url: cellLike('^(https://.*)?$', 'an address that begins with https://, or empty'),
}

/** An example of a page: a hash of its body, and the address that a request example calls. */
export type PageExample = {
  page: string
  n: string
  kind: 'request' | 'response'
  status: string
  sha256: string
  query: string
  /** The file of `spec/` that has the same body; empty when none has. */
  example: string
}

export const exampleColumns: Columns = {
  page: filledCell,
  n: cellLike(String.raw`^\d+$`, 'a number'),
  kind: cell('request', 'response'),
  status: cellLike(String.raw`^(\d{3})?$`, 'a status of three digits, or empty'),
  sha256: cellLike('^([0-9a-f]{64})?$', 'a SHA-256 hash in hexadecimal digits, or empty'),
  query: anyCell,
  example: cellLike(
    String.raw`^(spec/\S+/examples/\S+\.yaml)?$`,
    'a file such as spec/v3/pools/examples/showPool.response.200.tcp.yaml, or empty',
  ),
}

/** `commonPages` describe no operation: status codes, error codes and the like. */
export type Ledger = {
  pages: Page[]
  commonPages: Page[]
  rows: Row[]
  examples: PageExample[]
  permissions: Permission[]
  presence: Presence
  /** Bodies of live services, evidence beside the examples of the pages. */
  seen: SeenBody[]
  /** Who has or lacks what, where neither pages nor bodies tell. */
  statements: Statement[]
}

/** Names of all pages, of operations and common ones. */
export const pageNames = (ledger: Ledger): Set<string> =>
  new Set([...ledger.pages, ...ledger.commonPages].map((page) => page.page))

const readRows = (folder: string, page: string): Row[] =>
  readCsv<Row>(join(folder, 'rows', `${page}.csv`), rowColumns).map((row) => ({
    ...row,
    page,
    row: Number(row.row),
  }))

/** Reads `pages.csv`: every page, of operations and common ones. */
export const readPages = (folder: string): Page[] => {
  const file = join(folder, 'pages.csv')
  const pages = readCsv<Page>(file, pageColumns)
  const names = pages.map(({ page }) => page)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0)
    throw new InputProblem(twice.map((name) => `${shownPath(file)}: lists ${name} more than once`))
  return pages
}

const checkRowFiles = (folder: string, pages: Page[]): void => {
  const listed = new Set(pages.map(({ page }) => `${page}.csv`))
  const stray = globSync('**/*.csv', { cwd: join(folder, 'rows') })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !listed.has(file))
  if (stray.length > 0)
    throw new InputProblem(
      stray.map(
        (file) => `${shownPath(join(folder, 'rows', file))}: pages.csv does not list ${file.slice(0, -4)}`,
      ),
    )
}

/**
 * Reads the ledger in a folder: `pages.csv`, `examples.csv`, `permissions.csv`, `presence.yaml`, the statements of
 * `availability/` and one `rows/<page>.csv` a page.
 */
export const readLedger = (folder: string): Ledger => {
  const listedPages = readPages(folder)
  const pages = listedPages.filter((page) => page.method !== '')
  checkRowFiles(folder, pages)
  return {
    pages,
    commonPages: listedPages.filter((page) => page.method === ''),
    rows: pages.flatMap((page) => readRows(folder, page.page)),
    examples: readCsv(join(folder, 'examples.csv'), exampleColumns),
    permissions: readCsv(join(folder, 'permissions.csv'), permissionColumns),
    presence: readPresence(join(folder, 'presence.yaml')),
    seen: [],
    statements: readStatements(join(folder, 'availability')),
  }
}
