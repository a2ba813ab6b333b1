// Compares the ledger of the documentation with the document as its files are now, and prints what differs:
//   node scripts/ledger/src/cli.ts [bundle.yaml]     (another document instead)
import { readDocument } from '@elb-openapi/document'
import { bundleDocument } from '@elb-openapi/document/bundle'
import { checkProject, readProject } from './project.ts'

const [file] = process.argv.slice(2)
const { problems, summary } = checkProject(
  readProject(file === undefined ? bundleDocument() : readDocument(file)),
)

for (const problem of problems) console.error(problem)
console.log(summary)
if (problems.length > 0) {
  console.error(
    `${problems.length === 1 ? '1 problem' : `${problems.length} problems`}. The tables are in spec/ledger/rows. Correct the file named; or, if the page is wrong, say so in spec/errata.`,
  )
  process.exitCode = 1
}
