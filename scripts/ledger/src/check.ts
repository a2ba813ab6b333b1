import { isSuccess, type OpenApiDocument } from '@elb-openapi/document'
import { compareRow } from './compare.ts'
import { explain, type Difference } from './difference.ts'
import { applyErrata, type Erratum } from './errata.ts'
import { compareEvidence } from './evidence.ts'
import { describedProperties, fieldsOfRow, matchOperations, propertyName, type Subject } from './match.ts'
import { comparePageExamples } from './page-examples.ts'
import { pageNames, type Ledger } from './pages.ts'
import { comparePermissions } from './permissions.ts'
import { address, fieldsOf, isDocumented, usualStatus, type Row } from './row.ts'
import { checkSources } from './sources.ts'
import { findSpecFiles, type SpecFiles } from './spec-files.ts'

export type Report = {
  rows: { found: number; all: number }
  facts: number
  errata: number
  examples: { found: number; all: number }
  permissions: { found: number; all: number }
  problems: string[]
}

/** Operations without a page, pages without an operation, and operations that do not name their pages. */
const checkOperations = (subjects: Subject[], ledger: Ledger, files: SpecFiles): string[] => {
  const matched = new Set(subjects.flatMap((subject) => subject.pages.map((page) => page.page)))
  const missing = ledger.pages
    .filter((page) => !matched.has(page.page))
    .map(
      (page) =>
        `spec/openapi.yaml: ${page.method} ${page.path} of the page ${page.page} is not in the document`,
    )
  return [
    ...missing,
    ...subjects.flatMap(({ operation, pages }) => {
      const file = `${files.ofPath(operation.path)}: ${operation.operationId}`
      if (pages.length === 0) return [`${file}: no page of the ledger describes this operation`]
      const wanted = pages.map((page) => page.page)
      const named = Object.keys(operation['x-doc'] ?? {})
      return [
        ...wanted
          .filter((page) => !named.includes(page))
          .map((page) => `${file}: x-doc lacks the page ${page}`),
        ...named
          .filter((page) => !wanted.includes(page))
          .map((page) => `${file}: x-doc names ${page}, which describes another operation`),
      ]
    }),
  ]
}

/**
 * Fields of the document that no row describes. A schema that several operations share may have a field that the pages of
 * one of them do not show; it needs a row on any page.
 */
const fieldsWithoutRow = (subjects: Subject[]): Difference[] => {
  const described = new Set(
    subjects.flatMap((subject) =>
      subject.rows.flatMap((row) => fieldsOfRow(subject, row).map((field) => propertyName(subject, field))),
    ),
  )
  return subjects.flatMap((subject) =>
    [...subject.fields.values()]
      .filter((field) => subject.pages.length > 0 && !described.has(propertyName(subject, field)))
      // Pages list the token only; the signature is its alternative. Few pages list their status codes.
      .filter(({ address: at }) => !at.startsWith('header ') && !at.startsWith('status '))
      .map((field) => ({
        page: subject.pages[0]!.page,
        field: field.address,
        fact: 'row',
        documented: '',
        specified: 'present',
      })),
  )
}

/** Operations whose pages name no status have the one that the status pages give to their method. */
const checkUsualStatus = ({ operation, pages, rows }: Subject, files: SpecFiles): string[] => {
  if (pages.length === 0 || rows.some(({ place }) => place === 'status')) return []
  const usual = usualStatus[operation.method.toUpperCase()]
  return Object.keys(operation.responses)
    .filter((status) => isSuccess(status) && status !== usual)
    .map(
      (status) =>
        `${files.ofPath(operation.path)}: ${operation.operationId}: success status: the status pages say ${usual}, the document says ${status}`,
    )
}

/** A row is found when the document has all its fields, or an erratum says why it has not. */
const isFound = (subject: Subject, row: Row, errata: Erratum[]): boolean =>
  fieldsOf(row).every((path) => {
    const field = address(row, path)
    return (
      subject.fields.has(field) ||
      errata.some(
        ({ fact, pages, fields }) => fact === 'row' && pages.includes(row.page) && fields.includes(field),
      )
    )
  })

/** Compares the ledger with the document, both ways. Whatever an erratum does not explain is a problem. */
export const checkLedger = (document: OpenApiDocument, ledger: Ledger, errata: Erratum[]): Report => {
  const files = findSpecFiles()
  const subjects = matchOperations(document, ledger)
  const comparisons = subjects.flatMap((subject) =>
    subject.rows.map((row) => compareRow(row, subject.fields)),
  )
  const properties = describedProperties(subjects)
  const permissions = comparePermissions(document, ledger.permissions, ledger.pages)
  const examples = comparePageExamples(document, subjects, ledger.examples)
  const differences = [
    ...comparisons.flatMap((comparison) => comparison.differences),
    ...properties.flatMap(compareEvidence),
    ...fieldsWithoutRow(subjects),
    ...examples.differences,
    ...permissions.differences,
  ]
  const fileOf = ({ page, field }: Difference): string => {
    const subject = subjects.find((candidate) => candidate.pages.some(({ page: name }) => name === page))
    if (!subject) return 'spec/openapi.yaml'
    const owner = subject.fields.get(field)?.owners.at(-1)
    return owner ? files.ofComponent(owner) : files.ofPath(subject.operation.path)
  }
  const { open, problems } = applyErrata(differences, errata, pageNames(ledger))
  return {
    rows: {
      found: subjects.flatMap((subject) =>
        subject.rows.filter((row) => isDocumented(row) && isFound(subject, row, errata)),
      ).length,
      all: ledger.rows.filter(isDocumented).length,
    },
    facts: comparisons.reduce((sum, comparison) => sum + comparison.agreed, 0),
    errata: errata.length,
    examples: { found: examples.found, all: ledger.examples.length },
    permissions: { found: permissions.found, all: ledger.permissions.length },
    problems: [
      ...checkOperations(subjects, ledger, files),
      ...subjects.flatMap((subject) => checkUsualStatus(subject, files)),
      ...open.map((difference) => explain(difference, fileOf(difference))),
      ...checkSources(document, subjects, files),
      ...problems.map((problem) => `spec/errata: ${problem}`),
    ],
  }
}
