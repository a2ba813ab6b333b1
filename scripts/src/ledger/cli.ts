// Compares the ledger of the documentation with the document and prints what differs:
//   node scripts/src/ledger/cli.ts
import { readDocument } from '../openapi/document.ts'
import { fromRoot } from '../paths.ts'
import { checkLedger } from './check.ts'
import { readErrata } from './errata.ts'
import { readLedger } from './pages.ts'

const report = checkLedger(
  readDocument(),
  readLedger(fromRoot('spec/ledger')),
  readErrata(fromRoot('spec/errata.yaml')),
)
for (const problem of report.problems) console.error(problem)
console.log(
  `rows ${report.rows.found}/${report.rows.all}, facts ${report.facts} agree, ${report.errata} errata, examples ${report.examples.found}/${report.examples.all}`,
)
if (report.problems.length > 0) {
  console.error(
    `${report.problems.length} problems. The tables are in spec/ledger/rows. Correct the file named, run \`pnpm generate\`, or, if the page is wrong, say so in spec/errata.yaml.`,
  )
  process.exit(1)
}
