import { isSuccess, type OpenApiDocument } from '@elb-openapi/document'
import { isStated } from './availability/said.ts'
import { compareRow } from './compare.ts'
import type { Difference, Problem } from './difference.ts'
import { applyErrata } from './errata/apply.ts'
import { isCompared, type Erratum } from './errata/erratum.ts'
import { isAnswer, judgeEvidence } from './evidence.ts'
import {
  describedProperties,
  fieldsOfRow,
  matchOperations,
  namesOf,
  propertyName,
  type Subject,
} from './match.ts'
import { homeFinder } from './messages/file-of.ts'
import { problemsOfDifferences, problemsOfStale } from './messages/problems.ts'
import { comparePageExamples, exampleFileProblems } from './page-examples.ts'
import type { Ledger } from './pages.ts'
import { comparePermissions } from './permissions.ts'
import { isSeenElsewhere } from './presence.ts'
import { checkSeenFields } from './seen-fields.ts'
import { collectShown, type Shown } from './shown.ts'
import { address, fieldsOf, isDocumented, usualStatus, type Row } from './row.ts'
import { checkSources } from './sources.ts'
import { rootFile, type SpecFiles } from './spec-files.ts'

type Share = { found: number; all: number }

export type Report = {
  rows: Share
  facts: number
  errata: { compared: number; told: number }
  examples: Share
  permissions: Share
  problems: Problem[]
}

/** What comparing the ledger with the document finds, before the errata have their say. */
export type Comparison = {
  subjects: Subject[]
  differences: Difference[]
  /** What no erratum can be about: operations without pages, sources that are not named. */
  problems: Problem[]
  facts: number
  examples: Share
  permissions: Share
}

/** Operations without a page, pages without an operation, and operations that do not name their pages. */
const checkOperations = (subjects: Subject[], ledger: Ledger, files: SpecFiles): Problem[] => {
  const matched = new Set(subjects.flatMap((subject) => subject.pages.map((page) => page.page)))
  const missing = ledger.pages
    .filter((page) => !matched.has(page.page))
    .map((page) => ({
      file: rootFile,
      text: `${page.method} ${page.path} of the page ${page.page} is not in the document`,
    }))
  return [
    ...missing,
    ...subjects.flatMap(({ operation, pages }) => {
      const problem = (text: string): Problem => ({
        file: files.ofPath(operation.path),
        text: `${operation.operationId}: ${text}`,
      })
      if (pages.length === 0) return [problem('no page of the ledger describes this operation')]
      const wanted = pages.map((page) => page.page)
      const named = Object.keys(operation['x-doc'] ?? {})
      return [
        ...wanted
          .filter((page) => !named.includes(page))
          .map((page) => problem(`x-doc lacks the page ${page}`)),
        ...named
          .filter((page) => !wanted.includes(page))
          .map((page) => problem(`x-doc names ${page}, which describes another operation`)),
      ]
    }),
  ]
}

/**
 * Fields of the document that no row describes. A schema that several operations share may have a field that the pages of
 * one of them do not show; it needs a row on any page. A field of an answer may be seen elsewhere instead.
 */
const fieldsWithoutRow = (
  subjects: Subject[],
  shown: Map<string, Shown>,
  { presence }: Ledger,
): Difference[] => {
  const isSeen = (property: string): boolean =>
    shown.get(property)?.live === true || isSeenElsewhere(presence, property, 'present')
  const described = new Set(
    subjects.flatMap((subject) =>
      subject.rows.flatMap((row) => fieldsOfRow(subject, row).map((field) => propertyName(subject, field))),
    ),
  )
  return subjects.flatMap((subject) =>
    [...subject.fields.values()]
      .filter((field) => subject.pages.length > 0 && !described.has(propertyName(subject, field)))
      .filter((field) => !isAnswer(field) || !isSeen(propertyName(subject, field)))
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
const checkUsualStatus = ({ operation, pages, rows }: Subject, files: SpecFiles): Problem[] => {
  if (pages.length === 0 || rows.some(({ place }) => place === 'status')) return []
  const usual = usualStatus[operation.method.toUpperCase()]
  return Object.keys(operation.responses)
    .filter((status) => isSuccess(status) && status !== usual)
    .map((status) => ({
      file: files.ofPath(operation.path),
      text: `${operation.operationId}: success status: the status pages say ${usual}, the document says ${status}`,
    }))
}

/** Tells differences from those in support that a statement explains; the check of the marks judges these. */
const unexplainedBy =
  ({ statements }: Ledger, provider: string, subject: Subject) =>
  ({ fact, field }: Difference): boolean =>
    fact !== 'support' || !isStated(statements, provider, namesOf(subject, subject.fields.get(field)!))

/** Compares the ledger with the document, both ways. */
export const compareLedger = (
  document: OpenApiDocument,
  ledger: Ledger,
  files: SpecFiles,
  subjects: Subject[] = matchOperations(document, ledger),
): Comparison => {
  const comparisons = subjects.flatMap((subject) =>
    subject.pages.flatMap(({ page, provider }) => {
      const isUnexplained = unexplainedBy(ledger, provider, subject)
      return subject.rows
        .filter((row) => row.page === page)
        .map((row) => compareRow(row, subject.fields, provider))
        .map(({ agreed, differences }) => ({ agreed, differences: differences.filter(isUnexplained) }))
    }),
  )
  const shown = collectShown(document, subjects, ledger)
  const permissions = comparePermissions(document, ledger.permissions, ledger.pages)
  const examples = comparePageExamples(document, subjects, ledger.examples)
  return {
    subjects,
    differences: [
      ...comparisons.flatMap((comparison) => comparison.differences),
      ...judgeEvidence(describedProperties(subjects), shown, ledger.presence),
      ...fieldsWithoutRow(subjects, shown, ledger),
      ...examples.differences,
      ...permissions.differences,
    ],
    problems: [
      ...checkOperations(subjects, ledger, files),
      ...subjects.flatMap((subject) => checkUsualStatus(subject, files)),
      ...checkSources(document, subjects, files),
      ...checkSeenFields(document, ledger.presence, files),
    ],
    facts: comparisons.reduce((sum, comparison) => sum + comparison.agreed, 0),
    examples: { found: examples.found, all: ledger.examples.length },
    permissions: { found: permissions.found, all: ledger.permissions.length },
  }
}

/** The rows that the document has, or an erratum says why it has not. */
const foundRows = (subjects: Subject[], errata: Erratum[]): Row[] => {
  const left = new Set(
    errata
      .filter(({ fact }) => fact === 'row')
      .flatMap(({ places }) =>
        places.flatMap(({ page, fields }) => fields.map((field) => `${page} ${field}`)),
      ),
  )
  return subjects.flatMap(({ rows, fields }) =>
    rows.filter(
      (row) =>
        isDocumented(row) &&
        fieldsOf(row)
          .map((path) => address(row, path))
          .every((field) => fields.has(field) || left.has(`${row.page} ${field}`)),
    ),
  )
}

/** Compares the ledger with the document. Whatever no erratum explains is a problem. */
export const checkLedger = (
  document: OpenApiDocument,
  ledger: Ledger,
  errata: Erratum[],
  files: SpecFiles,
  subjects?: Subject[],
): Report => {
  const comparison = compareLedger(document, ledger, files, subjects)
  const { open, stale } = applyErrata(comparison.differences, errata)
  const compared = errata.filter(isCompared).length
  return {
    rows: {
      found: foundRows(comparison.subjects, errata).length,
      all: ledger.rows.filter(isDocumented).length,
    },
    facts: comparison.facts,
    errata: { compared, told: errata.length - compared },
    examples: comparison.examples,
    permissions: comparison.permissions,
    problems: [
      ...comparison.problems,
      ...problemsOfDifferences(open, homeFinder(document, comparison.subjects, ledger.examples, files), {
        ids: new Set(errata.map(({ id }) => id)),
        pages: ledger.pages,
        rows: ledger.rows,
        files,
      }),
      ...problemsOfStale(stale),
      ...exampleFileProblems(document, comparison.subjects, ledger.examples, open, files),
    ],
  }
}
