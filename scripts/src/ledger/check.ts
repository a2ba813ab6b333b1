import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { operationsOf, type OpenApiDocument, type Operation } from '../openapi/document.ts'
import { fromRoot } from '../paths.ts'
import { compareRow } from './compare.ts'
import { explain, type Difference } from './difference.ts'
import { fieldsOfOperation, type DocumentField } from './document-fields.ts'
import { applyErrata, type Erratum } from './errata.ts'
import { compareEvidence, type Described } from './evidence.ts'
import { comparePageExamples } from './page-examples.ts'
import type { Ledger, Page } from './pages.ts'
import { address, fieldsOf, type Row } from './row.ts'
import { checkSources } from './sources.ts'

export type Report = {
  rows: { found: number; all: number }
  facts: number
  errata: number
  examples: { found: number; all: number }
  problems: string[]
}

const specFiles = (): Map<string, string> =>
  new Map(
    (readdirSync(fromRoot('spec'), { recursive: true }) as string[])
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('bundle'))
      .map((file) => [basename(file, '.yaml'), `spec/${file}`]),
  )

const pathFiles = (): Map<string, string> => {
  const { paths } = parse(readFileSync(fromRoot('spec/openapi.yaml'), 'utf8')) as {
    paths: Record<string, { $ref?: string }>
  }
  return new Map(Object.entries(paths).map(([path, item]) => [path, `spec/${item.$ref ?? 'openapi.yaml'}`]))
}

/** Compares the ledger with the document, both ways. Whatever an erratum does not explain is a problem. */
export const checkLedger = (document: OpenApiDocument, ledger: Ledger, errata: Erratum[]): Report => {
  const files = specFiles()
  const filesOfPaths = pathFiles()
  const fileOf = (component: string): string => files.get(component) ?? 'spec/openapi.yaml'
  const pathFile = (path: string): string => filesOfPaths.get(path) ?? 'spec/openapi.yaml'
  const operations = operationsOf(document)
  const operationOf = (page: Page): Operation | undefined =>
    operations.find(
      (operation) => operation.path === page.path && operation.method === page.method.toLowerCase(),
    )
  const pages = new Map(ledger.pages.map((page) => [page.page, page]))
  const fieldsByOperation = new Map(
    operations.map((operation) => [
      operation,
      new Map(fieldsOfOperation(document, operation).map((field) => [field.address, field])),
    ]),
  )

  const differences: Difference[] = []
  const problems: string[] = []
  const fileOfDifference = new Map<Difference, string>()
  const found: { field: DocumentField; row: Row }[] = []
  const described = new Map<string, Described>()
  let facts = 0
  let rowsFound = 0

  for (const page of ledger.pages) {
    const operation = operationOf(page)
    if (!operation) {
      problems.push(
        `spec/openapi.yaml: ${page.method} ${page.path} of the page ${page.page} is not in the document`,
      )
      continue
    }
    if (operation['x-doc']?.[page.page] === undefined)
      problems.push(
        `${pathFile(operation.path)}: ${operation.operationId}: x-doc lacks the page ${page.page}`,
      )
    const fields = fieldsByOperation.get(operation)!
    for (const row of ledger.rows.filter((candidate) => candidate.page === page.page)) {
      const comparison = compareRow(row, fields)
      facts += comparison.agreed
      const matched = fieldsOf(row).map((path) => fields.get(address(row, path)))
      if (matched.every((field) => field !== undefined)) rowsFound += 1
      for (const field of matched.filter((candidate) => candidate !== undefined)) {
        found.push({ field, row })
        const key =
          field.owners.length > 0
            ? `${field.owners[0]}.${field.address.split('.').at(-1)!.split(' ').at(-1)}`
            : `${operation.operationId} ${field.address}`
        const entry = described.get(key) ?? { field, rows: [] }
        entry.rows.push({ row, field: field.address })
        described.set(key, entry)
      }
      for (const difference of comparison.differences) {
        const owner = fields.get(difference.field)?.owners.at(-1)
        fileOfDifference.set(difference, owner ? fileOf(owner) : pathFile(operation.path))
      }
      differences.push(...comparison.differences)
    }
  }

  for (const entry of described.values()) {
    for (const difference of compareEvidence(entry)) {
      fileOfDifference.set(difference, fileOf(entry.field.owners.at(-1) ?? ''))
      differences.push(difference)
    }
  }

  const rowAddresses = new Map<Operation, Set<string>>()
  for (const row of ledger.rows) {
    const operation = operationOf(pages.get(row.page)!)
    if (operation)
      rowAddresses.set(
        operation,
        new Set([...(rowAddresses.get(operation) ?? []), ...fieldsOf(row).map((path) => address(row, path))]),
      )
  }
  for (const [operation, fields] of fieldsByOperation) {
    const page = ledger.pages.find((candidate) => operationOf(candidate) === operation)
    if (!page) {
      problems.push(
        `${pathFile(operation.path)}: ${operation.operationId}: no page of the ledger describes this operation`,
      )
      continue
    }
    const known = rowAddresses.get(operation) ?? new Set()
    for (const field of fields.values()) {
      // Pages list the token only; the signature is its alternative. Few pages list their status codes.
      if (
        known.has(field.address) ||
        field.address.startsWith('header ') ||
        field.address.startsWith('status ')
      )
        continue
      const difference: Difference = {
        page: page.page,
        field: field.address,
        fact: 'row',
        documented: '',
        specified: 'present',
      }
      fileOfDifference.set(
        difference,
        field.owners.length > 0 ? fileOf(field.owners.at(-1)!) : pathFile(operation.path),
      )
      differences.push(difference)
    }
  }

  const shown = comparePageExamples(document, ledger.examples, pages, operationOf)
  for (const difference of shown.differences) {
    fileOfDifference.set(difference, pathFile(pages.get(difference.page)!.path))
    differences.push(difference)
  }

  const { open, problems: errataProblems } = applyErrata(
    differences,
    errata,
    new Set([...pages.keys(), ...ledger.commonPages.map((page) => page.page)]),
  )
  problems.push(
    ...open.map((difference) => explain(difference, fileOfDifference.get(difference) ?? 'spec/openapi.yaml')),
  )
  problems.push(...checkSources(document, found, fileOf))
  problems.push(...errataProblems.map((problem) => `spec/errata.yaml: ${problem}`))

  return {
    rows: { found: rowsFound, all: ledger.rows.length },
    facts,
    errata: errata.length,
    examples: { found: shown.found, all: ledger.examples.length },
    problems,
  }
}
