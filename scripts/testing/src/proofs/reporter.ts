import { statSync } from 'node:fs'
import type { Reporter, TestModule, TestSuite, Vitest } from 'vitest/node'
import '../meta.ts'
import { readProofs, writeProofs } from './store.ts'

type Outcome = 'passed' | 'failed' | 'unknown'

/** How the cases of a claim ended; unknown when not all of them ran. */
const outcomeOf = (suite: TestSuite): Outcome => {
  const results = [...suite.children.allTests()].map((test) => test.result().state)
  if (suite.errors().length > 0 || suite.state() === 'failed' || results.includes('failed')) return 'failed'
  const passed =
    suite.state() === 'passed' && results.length > 0 && results.every((state) => state === 'passed')
  return passed ? 'passed' : 'unknown'
}

/** Keeps the proof of every claim whose cases all passed, drops that of every claim that failed, and counts both kinds. */
export class ProofsReporter implements Reporter {
  #vitest: Vitest | undefined
  #started = 0

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
    // The first modules may be loaded before the run starts.
    this.#started = Date.now()
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    for (const module of modules) this.#keep(module, unhandledErrors.length > 0)
    for (const line of summaryOf(modules)) this.#vitest?.logger.log(line)
  }

  /** An error outside of the cases may belong to any of them, and a file that changed to either run. */
  #keep(module: TestModule, isInDoubt: boolean): void {
    const { proofs } = module.meta()
    if (!proofs) return
    const nothingCounts = isInDoubt || module.errors().length > 0 || proofs.files.some(this.#hasChanged)
    const kept = readProofs(proofs.store)
    for (const suite of module.children.suites()) {
      const { claim } = suite.meta()
      if (claim === undefined) continue
      const outcome = outcomeOf(suite)
      if (outcome === 'failed') delete kept[claim]
      else if (outcome === 'passed' && !nothingCounts) kept[claim] = proofs.running[claim]!
    }
    const known = new Set([...Object.keys(proofs.running), ...proofs.proven])
    writeProofs(proofs.store, Object.fromEntries(Object.entries(kept).filter(([claim]) => known.has(claim))))
  }

  #hasChanged = (file: string): boolean =>
    (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) >= this.#started
}

/** A line for each kind of claim. A claim counts as run when any file ran cases of it. */
const summaryOf = (modules: readonly TestModule[]): string[] => {
  const files = modules.flatMap((module) => module.meta().proofs ?? [])
  return [...new Set(files.map(({ about }) => about))].map((about) => {
    const own = files.filter((file) => file.about === about)
    const run = new Set(own.flatMap(({ running }) => Object.keys(running)))
    const proven = new Set(own.flatMap((file) => file.proven).filter((id) => !run.has(id)))
    const reason = own.find(({ ignored }) => ignored !== undefined)?.ignored
    return `${run.size} ${about} run, ${proven.size} proven before${reason === undefined ? '' : ` (${reason})`}`
  })
}
