// Prints what the last test run of every package counted, from the reports that vitest wrote.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

const reports = globSync(['scripts/*', 'packages/*'], { cwd: fromRoot('.') })
  .toSorted()
  .map((folder) => ({ folder, file: fromRoot(`${folder}/.vitest/report.json`) }))
  .filter(({ file }) => existsSync(file))
  .map(({ folder, file }) => ({ folder, ...(JSON.parse(readFileSync(file, 'utf8')) as Report) }))

const total = (count: (report: Report) => number): number =>
  reports.reduce((sum, report) => sum + count(report), 0)

for (const { folder, numPassedTests, numFailedTests } of reports)
  console.log(`${folder.padEnd(24)} ${String(numPassedTests).padStart(5)} passed, ${numFailedTests} failed`)
const skipped = total((report) => report.numPendingTests + report.numTodoTests)
console.log(
  `${total(({ numPassedTests }) => numPassedTests)} passed, ${total(({ numFailedTests }) => numFailedTests)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
if (reports.length === 0) {
  console.error('no package has a test report; run: pnpm test')
  process.exit(1)
}
