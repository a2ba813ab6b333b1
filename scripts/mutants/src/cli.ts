import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { help, readArguments } from './arguments.ts'
import { checkChosenFiles } from './chosen-files.ts'
import { copyRepository } from './copy.ts'
import { type Mutated, type PackageName, packages, reportsFolder } from './packages.ts'
import { Problem } from './problem.ts'
import { describeReport, type Report } from './report.ts'
import { runStryker } from './stryker.ts'

const root = join(import.meta.dirname, '../../..')
const interrupted = 130

const main = async (names: PackageName[], options: string[]): Promise<void> => {
  const copy = copyRepository(root)
  let stop = false
  // Stryker gets the signal too, and ends; the copy is removed then.
  process.on('SIGINT', () => (stop = true)).on('SIGTERM', () => (stop = true))
  const ends: string[] = []
  try {
    for (const name of names) {
      if (stop) break
      ends.push(await judge(name, copy, options))
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`\n${ends.join('\n\n')}`)
  if (stop) process.exitCode = interrupted
}

const judge = async (name: PackageName, copy: string, options: string[]): Promise<string> => {
  const mutated: Mutated = packages[name]
  console.log(`${name}: the code of ${mutated.folder} is changed, in a copy`)
  for (const [tests, reason] of Object.entries(mutated.leftOut)) console.log(`  without ${tests}: ${reason}`)
  const { code, report } = await runStryker({ root, copy, mutated, options })
  if (code !== 0) process.exitCode = 1
  if (!existsSync(report)) return `${name}: no report, see what Stryker says above`
  const about = describeReport(name, JSON.parse(readFileSync(report, 'utf8')) as Report)
  return `${about}\n  Report: ${mutated.folder}/${reportsFolder}/mutation.html`
}

try {
  const { help: isHelp, names, options } = readArguments(process.argv.slice(2))
  if (isHelp) console.log(help)
  else {
    for (const name of names) checkChosenFiles(options, join(root, packages[name].folder))
    await main(names, options)
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exitCode = 2
}
