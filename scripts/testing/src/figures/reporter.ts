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
    // Files end in any order.
    const metas = modules
      .toSorted((a, b) => a.moduleId.localeCompare(b.moduleId, 'en'))
      .map((module) => module.meta())
    const figures = Object.fromEntries(metas.flatMap((meta) => Object.entries(meta.figures ?? {})))
    const lines = metas.flatMap(({ line }) => line ?? [])

    const folder = join(config.root, '.vitest')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'figures.json'), `${JSON.stringify({ figures, lines }, null, 2)}\n`)
    const texts = Object.entries(figures).map(([what, count]) => `${count} ${what}`)
    for (const text of [texts.join(', '), ...lines]) if (text !== '') logger.log(text)
  }
}
