// Runs modules one after the other and prints what each of them printed, as JSON:
//   node src/module-runner.ts FILE...
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import type { Outcome } from './run-snippet.ts'

const outcomes: Outcome[] = []
for (const file of process.argv.slice(2)) {
  const outcome: Outcome = { output: '' }
  outcomes.push(outcome)
  console.log = (...values) => {
    outcome.output += `${format(...values)}\n`
  }
  await import(pathToFileURL(file).href).catch((error: unknown) => {
    outcome.error = error instanceof Error ? (error.stack ?? error.message) : String(error)
  })
}
process.once('exit', () => process.stdout.write(JSON.stringify(outcomes)))
