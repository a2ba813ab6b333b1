// Writes the ledger of pages from a file with the parsed documentation:
//   node scripts/ledger/src/import/cli.ts <parsed.json> [page...]     (all pages of pages.csv when none is named)
import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { fromRoot, InputProblem, readText, runCommand, shownPath } from '@elb-openapi/document'
import { canonicalJson } from '../canonical-json.ts'
import { documentedCodeColumns } from '../error-codes.ts'
import { readCsv, type Columns } from '../csv.ts'
import { exampleColumns, pageColumns, readPages, type Page, type PageExample } from '../pages.ts'
import { addressOf, editionOf, type Edition } from './editions.ts'
import { rowColumns, type Row } from '../row.ts'
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

/** @param known the examples of the ledger as it is, whose files stay where the body is the same */
const examplesOf = (page: ParsedPage, known: PageExample[]): PageExample[] =>
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
    .map((example) => ({
      ...example,
      example:
        known.find(
          (other) =>
            other.page === example.page &&
            other.n === example.n &&
            other.kind === example.kind &&
            other.sha256 === example.sha256,
        )?.example ?? '',
    }))

const pageOf = (page: ParsedPage & { edition: Edition }): Page => ({
  ...page.edition,
  generation: page.apiVersion,
  method: page.method,
  path: page.path,
  title: page.title,
  url: addressOf(page),
})

const readParsed = (file: string): (ParsedPage & { edition: Edition })[] => {
  let pages: ParsedPage[]
  try {
    pages = JSON.parse(readText(file)) as ParsedPage[]
  } catch (cause) {
    if (cause instanceof InputProblem) throw cause
    throw new InputProblem(`${shownPath(file)}: this is no JSON: ${(cause as Error).message}`, { cause })
  }
  return pages.map((page) => ({ ...page, slug: editionOf(page.slug).page, edition: editionOf(page.slug) }))
}

/** The parsed pages of the ledger and those that are named. */
const choosePages = <T extends ParsedPage>(
  file: string,
  parsed: T[],
  known: Page[],
  named: string[],
): T[] => {
  const slugs = new Set([
    ...known.filter((page) => page.method !== '').map((page) => page.page),
    ...named.map((slug) => editionOf(slug).page),
  ])
  const missing = [...slugs].filter((slug) => !parsed.some((page) => page.slug === slug))
  if (missing.length > 0) {
    const others = missing.length > 1 ? ` and ${missing.length - 1} more of the ledger` : ''
    throw new InputProblem(`${shownPath(file)}: has no page ${missing[0]}${others}`)
  }
  return [...slugs].map((slug) => parsed.find((page) => page.slug === slug)!)
}

const writeRecords = (name: string, records: object[], columns: Columns): void => {
  const file = `${folder}/${name}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stringify(records, { header: true, columns: Object.keys(columns) }))
}

const usage = 'usage: node scripts/ledger/src/import/cli.ts <parsed.json> [page...]'

await runCommand(() => {
  const [file, ...named] = process.argv.slice(2)
  if (!file) {
    console.error(usage)
    return 2
  }
  const parsed = readParsed(file)
  const { attach, shown, statuses, items, readings } = readReadings(`${folder}/readings`)
  const isNew = !existsSync(`${folder}/pages.csv`)
  const known = isNew ? [] : readPages(folder)
  const knownExamples = isNew ? [] : readCsv<PageExample>(`${folder}/examples.csv`, exampleColumns)
  const common = known.filter((page) => page.method === '')
  const pages = choosePages(file, parsed, known, named)
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

  writeRecords('pages.csv', [...pages.map(pageOf), ...common], pageColumns)
  writeRecords(
    'examples.csv',
    pages.flatMap((page) => examplesOf(page, knownExamples)),
    exampleColumns,
  )
  writeRecords('permissions.csv', permissionsOf(common, parsed), permissionColumns)
  writeRecords('error-codes.csv', errorCodesOf(common, parsed), documentedCodeColumns)
  for (const { slug } of pages)
    writeRecords(
      `rows/${slug}.csv`,
      rows.filter((row) => row.page === slug),
      rowColumns,
    )
  console.log(`${pages.length} pages, ${rows.length} rows written to spec/ledger`)
  return idle.length > 0 ? 1 : 0
})
