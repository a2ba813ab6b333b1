// Prints what the last test run of every package counted, from the reports that vitest wrote. What a package checks is
// in its figures; how many cases passed depends on what was proven before.
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

type Said = { figures: Record<string, number>; lines: string[] }

/** What the tests of a package say that they check. */
const saidIn = (folder: string): Said => {
  const file = fromRoot(`${folder}/.vitest/figures.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Said) : { figures: {}, lines: [] }
}

const listed = ({ figures }: Said): string =>
  Object.entries(figures)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')

const total = (count: (report: Report) => number): number =>
  reports.reduce((sum, report) => sum + count(report), 0)

for (const { folder, numPassedTests, numFailedTests } of reports) {
  const cases = `${String(numPassedTests).padStart(5)} passed, ${numFailedTests} failed`
  console.log([folder.padEnd(24) + cases, listed(saidIn(folder))].filter(Boolean).join('; '))
}
for (const { folder } of reports) for (const line of saidIn(folder).lines) console.log(line)
const skipped = total((report) => report.numPendingTests + report.numTodoTests)
console.log(
  `${total(({ numPassedTests }) => numPassedTests)} passed, ${total(({ numFailedTests }) => numFailedTests)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
if (reports.length === 0) {
  console.error('no package has a test report; run: pnpm test')
  process.exit(1)
}
