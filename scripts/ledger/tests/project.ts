import type { OpenApiDocument } from '@elb-openapi/document'
import { checkLedger } from '../src/check.ts'
import { pageNames } from '../src/pages.ts'
import { readProject } from '../src/project.ts'
import { checkRules } from '../src/rules.ts'

export const project = readProject()
export const { document, ledger, errata, rules, errorCodes, documentedCodes } = project

/** What the check finds after a change to a copy of the project's own document. */
export const problemsAfter = (change: (copy: OpenApiDocument) => void): string[] => {
  const copy = structuredClone(document)
  change(copy)
  const { problems } = checkLedger(copy, ledger, errata)
  // The rules compile every request schema; they matter only for what the rows cannot show.
  return problems.length > 0 ? problems : checkRules(copy, rules, pageNames(ledger))
}
