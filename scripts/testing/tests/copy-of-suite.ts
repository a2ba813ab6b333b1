import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
// As deep below this package as the suite itself, which imports the sources.
const parent = join(import.meta.dirname, '..', '.vitest')

type Report = { testResults: { assertionResults: { ancestorTitles: string[]; status: string }[] }[] }

/** What one run of the suite did. */
type Run = { ran: string[]; failed: string[]; output: string; passed: boolean }

/** What goes wrong in a run: a claim whose case fails, a file that is changed meanwhile, an error of no case. */
type Trouble = { broken?: string; edited?: string; stray?: string; hook?: string }

export type Suite = {
  /** Runs vitest as the command line does. */
  run: (trouble?: Trouble, environment?: Record<string, string>, ...flags: string[]) => Promise<Run>
  read: (file: string) => string
  write: (file: string, text: string) => void
  /** The claims of which a proof is kept. */
  kept: () => string[]
  /** A suite of its own with the same files, proofs included. */
  copy: () => Suite
  remove: () => void
}

const suiteIn = (folder: string): Suite => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    read,
    write: (file, text) => writeFileSync(join(folder, file), text),
    kept: () => Object.keys(JSON.parse(read('node_modules/.cache/proofs/words.json')) as object),
    copy: () => copyOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
    run: async (trouble = {}, environment = {}, ...flags) => {
      const { CI: _ci, ELB_PROOF_CACHE: _cache, ...inherited } = process.env
      const env = { ...inherited, SUITE: JSON.stringify(trouble), NO_COLOR: '1', ...environment }
      const [output, passed] = await new Promise<[string, boolean]>((done) => {
        execFile(process.execPath, [vitest, 'run', ...flags], { cwd: folder, env }, (error, stdout, stderr) =>
          done([stdout + stderr, error === null]),
        )
      })
      const report = JSON.parse(read('report.json')) as Report
      const claimsOf = (...statuses: string[]): string[] => [
        ...new Set(
          report.testResults
            .flatMap(({ assertionResults }) => assertionResults)
            .filter(({ status }) => statuses.includes(status))
            .flatMap(({ ancestorTitles }) => ancestorTitles.slice(0, 1)),
        ),
      ]
      return { ran: claimsOf('passed', 'failed'), failed: claimsOf('failed'), output, passed }
    },
  }
}

const copyOf = (folder: string): Suite => {
  mkdirSync(parent, { recursive: true })
  const copy = mkdtempSync(join(parent, 'suite-'))
  cpSync(folder, copy, { recursive: true })
  return suiteIn(copy)
}

/** A copy of the suite beside this file, without proofs. */
export const freshSuite = (): Suite => copyOf(join(import.meta.dirname, 'suite'))
