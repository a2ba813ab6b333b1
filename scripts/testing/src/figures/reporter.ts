import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import '../meta.ts'

/** Prints what the test files say that they check, and writes it to `.vitest/figures.json` beside the report. */
export class FiguresReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const { config, logger } = this.#vitest!
    const figures = figuresOf(modules)
    const folder = join(config.root, '.vitest')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`)
    const texts = Object.entries(figures).map(([what, count]) => `${count} ${what}`)
    if (texts.length > 0) logger.log(texts.join(', '))
  }
}

/** The figures of all files, in the order of their names: files end in any order. */
const figuresOf = (modules: readonly TestModule[]): Record<string, number> =>
  Object.fromEntries(
    modules
      .toSorted((a, b) => a.moduleId.localeCompare(b.moduleId, 'en'))
      .flatMap((module) => Object.entries(module.meta().figures ?? {})),
  )
