import { checkLedger } from '../../src/ledger/check.ts'
import { readDocumentedCodes, readErrorCodes } from '../../src/ledger/error-codes.ts'
import { readErrata, type Erratum } from '../../src/ledger/errata.ts'
import { pageNames, readLedger, type Ledger } from '../../src/ledger/pages.ts'
import { checkRules, readRules } from '../../src/ledger/rules.ts'
import { readDocument, type OpenApiDocument } from '@elb-openapi/document'
import { fromRoot } from '../../src/paths.ts'

export const document = readDocument()
export const ledger: Ledger = readLedger(fromRoot('spec/ledger'))
export const errata: Erratum[] = readErrata(fromRoot('spec/errata'))
export const rules = readRules(fromRoot('spec/ledger/rules'))
export const errorCodes = readErrorCodes(fromRoot('spec/error-codes.yaml'))
export const documentedCodes = readDocumentedCodes(fromRoot('spec/ledger/error-codes.csv'))

/** What the check finds after a change to a copy of the project's own document. */
export const problemsAfter = (change: (copy: OpenApiDocument) => void): string[] => {
  const copy = structuredClone(document)
  change(copy)
  const { problems } = checkLedger(copy, ledger, errata)
  // The rules compile every request schema; they matter only for what the rows cannot show.
  return problems.length > 0 ? problems : checkRules(copy, rules, pageNames(ledger))
}
