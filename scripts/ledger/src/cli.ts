// Compares the ledger of the documentation with the document as its files are now, and prints what differs:
//   node scripts/ledger/src/cli.ts [bundle.yaml]     (another document instead)
import { counted, readDocument, runCommand } from '@elb-openapi/document'
import { bundleDocument } from '@elb-openapi/document/bundle'
import { linesOf } from './difference.ts'
import { checkProject, readProject } from './project.ts'

await runCommand(() => {
  const [file] = process.argv.slice(2)
  const { problems, summary, regions } = checkProject(
    readProject(() => (file === undefined ? bundleDocument() : readDocument(file))),
  )

  for (const line of problems.flatMap(linesOf)) console.error(line)
  console.log(summary)
  if (regions.length > 0) console.log(regions.join('; '))
  if (problems.length === 0) return 0
  console.error(`${counted(problems.length, 'problem')}. The tables of the pages are in spec/ledger/rows.`)
  return 1
})
