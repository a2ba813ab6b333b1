import {
  fromRoot,
  readDocument,
  readProviders,
  type OpenApiDocument,
  type Provider,
} from '@elb-openapi/document'
import { checkAvailability, type AvailabilityReport } from './availability/check.ts'
import { regionsInWords } from './availability/regions.ts'
import { checkLedger, type Report } from './check.ts'
import { checkDefaultExamples, readLeftOut, type LeftOut } from './default-examples.ts'
import type { Problem } from './difference.ts'
import { checkEditions, type EditionReport, type Editions } from './editions/check.ts'
import { readDecisions } from './editions/decision.ts'
import { fieldsByName } from './editions/fields.ts'
import { readEditionValues } from './editions/values.ts'
import { checkErrata } from './errata/check.ts'
import { claimChecker } from './errata/claims.ts'
import type { Erratum } from './errata/erratum.ts'
import { readErrata } from './errata/read.ts'
import { errataSources, type ErrataSources } from './errata/sources.ts'
import { checkWords } from './errata/words.ts'
import {
  checkErrorCodes,
  readDocumentedCodes,
  readErrorCodes,
  type DocumentedCode,
  type ErrorCode,
  type ErrorCodeReport,
} from './error-codes.ts'
import { checkExternalDocs } from './external-docs.ts'
import { unseenKinds } from './evidence.ts'
import { describedProperties, matchOperations, type Subject } from './match.ts'
import { checkObservations, countsInWords, type ObservationReport } from './observations/check.ts'
import { isProof } from './observations/observation.ts'
import { readObservations, type Observations } from './observations/read.ts'
import { pageNames, readLedger, type Ledger } from './pages.ts'
import { checkPresence } from './presence.ts'
import { checkProviders, providersFile } from './providers.ts'
import { checkRules, readRules, type Rule } from './rules.ts'
import { readSpecFiles, type SpecFiles } from './spec-files.ts'
import { collectShown } from './shown.ts'
import { summary } from './summary.ts'

/** The document and everything that it is checked against. */
export type Project = {
  document: OpenApiDocument
  files: SpecFiles
  ledger: Ledger
  errata: Erratum[]
  rules: Rule[]
  leftOut: LeftOut[]
  errorCodes: ErrorCode[]
  documentedCodes: DocumentedCode[]
  providers: Provider[]
  observations: Observations
  editions: Editions
}

/**
 * Reads what the document of this repository is checked against, and then the document, which takes the longest.
 *
 * @param read gives the document; the committed bundle when left out
 * @throws InputProblem with a line for everything in a file that has not its form
 */
export const readProject = (read: () => OpenApiDocument = readDocument): Project => {
  const providers = readProviders(fromRoot(providersFile))
  const observations = readObservations(fromRoot('spec/observations'), providers)
  const sources = {
    files: readSpecFiles(fromRoot('spec')),
    ledger: { ...readLedger(fromRoot('spec/ledger')), seen: observations.observations.filter(isProof) },
    errata: readErrata(fromRoot('spec/errata')),
    rules: readRules(fromRoot('spec/ledger/rules')),
    leftOut: readLeftOut(fromRoot('spec/ledger/left-out.yaml')),
    errorCodes: readErrorCodes(fromRoot('spec/error-codes.yaml')),
    documentedCodes: readDocumentedCodes(fromRoot('spec/ledger/error-codes.csv')),
    providers,
    observations,
    editions: {
      values: readEditionValues(fromRoot('spec/ledger/editions/values.csv')),
      decisions: readDecisions(fromRoot('spec/ledger/editions')),
    },
  }
  return { document: read(), ...sources }
}

export type ProjectReport = {
  report: Report
  codes: ErrorCodeReport
  observations: ObservationReport
  editions: EditionReport
  availability: AvailabilityReport
  problems: Problem[]
  summary: string
  /** What each region has that has not all, a line each. */
  regions: string[]
}

const checkProjectEditions = (project: Project, named: ErrataSources, subjects: Subject[]): EditionReport => {
  const { errata, rules, providers } = project
  return checkEditions(project.editions, {
    fields: fieldsByName(subjects),
    errata: new Map(errata.map((erratum) => [erratum.id, erratum])),
    rules: new Set(rules.map(({ id }) => id)),
    providers: new Set(providers.map(({ id }) => id)),
    checkClaim: claimChecker(project),
    checkWords: (text) => checkWords(text, [], named),
  })
}

/** Checks all that is read, and sums it up in one line. */
export const checkProject = (project: Project): ProjectReport => {
  const { document, ledger, errata, rules, files } = project
  const subjects = matchOperations(document, ledger)
  const report = checkLedger(document, ledger, errata, files, subjects)
  const properties = describedProperties(subjects)
  const unseen = unseenKinds(properties, collectShown(document, subjects, ledger), ledger.presence)
  const codes = checkErrorCodes(project.errorCodes, project.documentedCodes)
  const observations = checkObservations(document, project.observations, files)
  const { observations: seen } = project.observations
  const named = errataSources(ledger, subjects, project.documentedCodes, seen)
  const availability = checkAvailability({ ...project, subjects, observations: seen }, named)
  const editions = checkProjectEditions(project, named, subjects)
  return {
    report,
    codes,
    observations,
    editions,
    availability,
    problems: [
      ...report.problems,
      ...checkExternalDocs(document, ledger.pages, files),
      ...checkErrata(errata, project, named),
      ...checkPresence(ledger.presence, [...properties.keys()], unseen),
      ...checkRules(document, rules, pageNames(ledger), files),
      ...checkDefaultExamples(document, project.leftOut, files),
      ...codes.problems,
      ...checkProviders(project.providers, ledger, document),
      ...observations.problems,
      ...editions.problems,
      ...availability.problems,
    ],
    summary: summary(
      report,
      rules.length,
      codes,
      countsInWords(observations.counts),
      editions,
      availability.marks,
    ),
    regions: regionsInWords(document, project.providers),
  }
}
