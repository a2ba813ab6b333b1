import { fromRoot, readDocument, type OpenApiDocument } from '@elb-openapi/document'
import { checkLedger, type Report } from './check.ts'
import {
  checkErrorCodes,
  readDocumentedCodes,
  readErrorCodes,
  type DocumentedCode,
  type ErrorCode,
  type ErrorCodeReport,
} from './error-codes.ts'
import { readErrata, type Erratum } from './errata.ts'
import { checkExternalDocs } from './external-docs.ts'
import { checkCitations } from './observations/citations.ts'
import { checkObservations, countsInWords, type ObservationReport } from './observations/check.ts'
import { checkProviders, readProviders, type Provider } from './observations/providers.ts'
import { readObservations, type Observations } from './observations/read.ts'
import { pageNames, readLedger, type Ledger } from './pages.ts'
import { checkRules, readRules, type Rule } from './rules.ts'
import { findSpecFiles } from './spec-files.ts'
import { summary } from './summary.ts'

/** The document and everything that it is checked against. */
export type Project = {
  document: OpenApiDocument
  ledger: Ledger
  errata: Erratum[]
  rules: Rule[]
  errorCodes: ErrorCode[]
  documentedCodes: DocumentedCode[]
  providers: Provider[]
  observations: Observations
}

/** Reads what the document of this repository is checked against, and the committed bundle when no document is given. */
export const readProject = (document: OpenApiDocument = readDocument()): Project => {
  const providers = readProviders(fromRoot('spec/providers.yaml'))
  return {
    document,
    ledger: readLedger(fromRoot('spec/ledger')),
    errata: readErrata(fromRoot('spec/errata')),
    rules: readRules(fromRoot('spec/ledger/rules')),
    errorCodes: readErrorCodes(fromRoot('spec/error-codes.yaml')),
    documentedCodes: readDocumentedCodes(fromRoot('spec/ledger/error-codes.csv')),
    providers,
    observations: readObservations(fromRoot('spec/observations'), providers),
  }
}

export type ProjectReport = {
  report: Report
  codes: ErrorCodeReport
  observations: ObservationReport
  problems: string[]
  summary: string
}

/** Checks all that is read, and sums it up in one line. */
export const checkProject = (project: Project): ProjectReport => {
  const { document, ledger, errata, rules } = project
  const report = checkLedger(document, ledger, errata)
  const codes = checkErrorCodes(project.errorCodes, project.documentedCodes)
  const observations = checkObservations(document, project.observations, findSpecFiles())
  return {
    report,
    codes,
    observations,
    problems: [
      ...report.problems,
      ...checkExternalDocs(document, ledger.pages, findSpecFiles()),
      ...checkRules(document, rules, pageNames(ledger)),
      ...codes.problems,
      ...checkProviders(project.providers, ledger),
      ...observations.problems,
      ...checkCitations(errata, project.observations.observations),
    ],
    summary: summary(report, rules.length, codes, countsInWords(observations.counts)),
  }
}
