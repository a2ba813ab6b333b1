// Writes the ledger of pages from a file with the parsed documentation:
//   node scripts/ledger/src/import/cli.ts <parsed.json> [page...]     (all pages of pages.csv when none is named)
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { fromRoot } from '@elb-openapi/document'
import { canonicalJson } from '../canonical-json.ts'
import { documentedCodeColumns } from '../error-codes.ts'
import { pageColumns, type Page, type PageExample } from '../pages.ts'
import { addressOf, editionOf, type Edition } from './editions.ts'
import { columns, type Row } from '../row.ts'
import { writeList, writeValue } from '../values.ts'
import { permissionColumns } from '../permissions.ts'
import { errorCodesOf } from './error-codes.ts'
import { evidenceOf } from './evidence.ts'
import type { ParsedPage, ParsedRow } from './parsed.ts'
import { permissionsOf } from './permissions.ts'
import { applyReadings, itemRows, readReadings, statedStatus } from './readings.ts'
import { shownRows, statusRow } from './shown.ts'
import { placeRows, type Attachment } from './tables.ts'

const folder = fromRoot('spec/ledger')

const typeOf = (row: ParsedRow): string => {
  if (row.type !== 'array') return row.type ?? ''
  return row.itemType ? `array<${row.itemType}>` : 'array'
}

/** A list of both booleans says no more than the type does. */
const enumOf = (row: ParsedRow): unknown[] =>
  row.type === 'boolean' && row.enum.length === 2 ? [] : row.enum

const rowsOf = (page: ParsedPage, attachments: Attachment[], status: string | undefined): Row[] =>
  placeRows(page, attachments, status).map((placed, index) => {
    const { row, isValue } = placed
    const named = row.itemRef !== null && /^[A-Z]/.test(row.itemRef)
    return {
      page: page.slug,
      row: index + 1,
      table: placed.table,
      place: placed.place,
      status: placed.status,
      field: placed.fields.join(' & '),
      type: isValue ? 'value' : typeOf(row),
      schema: named ? row.itemRef! : '',
      mandatory: row.mandatory === null ? '' : row.mandatory ? 'yes' : 'no',
      enum: isValue ? row.name : writeList(enumOf(row)),
      min: writeValue(row.min ?? row.minItems),
      max: writeValue(row.max ?? row.maxItems),
      default: writeValue(row.default),
      format: '',
      pattern: '',
      support: row.unsupported ? 'unsupported' : row.reserved ? 'reserved' : '',
      ...(isValue ? { null: '', present: '' } : evidenceOf(page, placed)),
    }
  })

const examplesOf = (page: ParsedPage): PageExample[] =>
  page.examples
    .filter((example) => !example.foreign)
    .map((example) => ({
      page: page.slug,
      n: String(example.n),
      kind: example.kind as 'request' | 'response',
      status: writeValue(example.status),
      sha256:
        example.body === null ? '' : createHash('sha256').update(canonicalJson(example.body)).digest('hex'),
      query: example.url?.split('?')[1]?.trim() ?? '',
    }))

const pageOf = (page: ParsedPage & { edition: Edition }): Page => ({
  ...page.edition,
  generation: page.apiVersion,
  method: page.method,
  path: page.path,
  title: page.title,
  url: addressOf(page),
})

const [file, ...named] = process.argv.slice(2)
if (!file || !existsSync(file)) {
  console.error('usage: node scripts/ledger/src/import/cli.ts <parsed.json> [page...]')
  process.exit(2)
}
const parsed = (JSON.parse(readFileSync(file, 'utf8')) as ParsedPage[]).map((page) => ({
  ...page,
  slug: editionOf(page.slug).page,
  edition: editionOf(page.slug),
}))
const known = existsSync(`${folder}/pages.csv`)
  ? (parse(readFileSync(`${folder}/pages.csv`, 'utf8'), { columns: true }) as Page[])
  : []
const common = known.filter((page) => page.method === '')
const slugs = [
  ...new Set([
    ...known.filter((page) => page.method !== '').map((page) => page.page),
    ...named.map((slug) => editionOf(slug).page),
  ]),
]
const pages = slugs.map((slug) => {
  const page = parsed.find((candidate) => candidate.slug === slug)
  if (!page) {
    console.error(`${file} has no page ${slug}`)
    process.exit(1)
  }
  return page
})

const { attach, shown, statuses, items, readings } = readReadings(`${folder}/readings`)
const rows = pages.flatMap((page) => {
  const status = statedStatus(page.slug, statuses)
  const documented = rowsOf(
    page,
    attach.filter((attachment) => attachment.page === page.slug),
    status,
  )
  const unnumbered = [
    ...documented,
    ...shownRows(page, shown),
    ...itemRows(documented, items),
    ...(status ? [statusRow(page, status)] : []),
  ]
  return unnumbered.map((row, index) => ({ ...row, row: index + 1 }))
})
const idle = applyReadings(rows, readings)
for (const reading of idle)
  console.error(
    `spec/ledger/readings: no row matches ${reading.fields.join(', ')} of ${reading.pages.join(', ')}`,
  )

const csv = (records: object[], header: readonly string[]): string =>
  stringify(records, { header: true, columns: [...header] })
writeFileSync(`${folder}/pages.csv`, csv([...pages.map(pageOf), ...common], pageColumns))
writeFileSync(
  `${folder}/examples.csv`,
  csv(pages.flatMap(examplesOf), ['page', 'n', 'kind', 'status', 'sha256', 'query']),
)
writeFileSync(`${folder}/permissions.csv`, csv(permissionsOf(common, parsed), permissionColumns))
writeFileSync(`${folder}/error-codes.csv`, csv(errorCodesOf(common, parsed), documentedCodeColumns))
for (const { slug } of pages) {
  const rowsFile = `${folder}/rows/${slug}.csv`
  mkdirSync(dirname(rowsFile), { recursive: true })
  writeFileSync(
    rowsFile,
    csv(
      rows.filter((row) => row.page === slug),
      columns,
    ),
  )
}
console.log(`${pages.length} pages, ${rows.length} rows written to spec/ledger`)
process.exit(idle.length > 0 ? 1 : 0)
