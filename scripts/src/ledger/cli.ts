// Compares the ledger of the documentation with the document and prints what differs:
//   node scripts/src/ledger/cli.ts [bundle.yaml]     (the committed bundle when none is named)
import { readDocument } from '@elb-openapi/document'
import { fromRoot } from '../paths.ts'
import { checkLedger } from './check.ts'
import { checkErrorCodes, readDocumentedCodes, readErrorCodes } from './error-codes.ts'
import { readErrata } from './errata.ts'
import { pageNames, readLedger } from './pages.ts'
import { checkRules, readRules } from './rules.ts'
import { summary } from './summary.ts'

const document = readDocument(process.argv[2])
const ledger = readLedger(fromRoot('spec/ledger'))
const rules = readRules(fromRoot('spec/ledger/rules'))
const report = checkLedger(document, ledger, readErrata(fromRoot('spec/errata')))
const codes = checkErrorCodes(
  readErrorCodes(fromRoot('spec/error-codes.yaml')),
  readDocumentedCodes(fromRoot('spec/ledger/error-codes.csv')),
)
const problems = [...report.problems, ...checkRules(document, rules, pageNames(ledger)), ...codes.problems]

for (const problem of problems) console.error(problem)
console.log(summary(report, rules.length, codes))
if (problems.length > 0) {
  console.error(
    `${problems.length} problems. The tables are in spec/ledger/rows. Correct the file named and run \`pnpm generate\`; or, if the page is wrong, say so in spec/errata.`,
  )
  process.exit(1)
}
