import type { OpenApiDocument } from '@elb-openapi/document'
import { checkLedger } from '../src/check.ts'
import { linesOf } from '../src/difference.ts'
import { pageNames } from '../src/pages.ts'
import { readProject } from '../src/project.ts'
import { checkRules } from '../src/rules.ts'

export const project = readProject()
export const { document, ledger, errata, rules, errorCodes, documentedCodes, files } = project

/** A copy of the project's own document with a change. */
export const changedDocument = (change: (copy: OpenApiDocument) => void): OpenApiDocument => {
  const copy = structuredClone(document)
  change(copy)
  return copy
}

/** What the check prints after a change to a copy of the project's own document. */
export const linesAfter = (change: (copy: OpenApiDocument) => void): string[] => {
  const copy = changedDocument(change)
  const { problems } = checkLedger(copy, ledger, errata, files)
  return [...problems, ...checkRules(copy, rules, pageNames(ledger), files)].flatMap(linesOf)
}
