import { defineConfig } from 'vitest/config'
import { FiguresReporter, ProofsReporter } from '../../src/reporters.ts'

export default defineConfig({
  test: {
    reporters: ['json', new ProofsReporter(), new FiguresReporter()],
    outputFile: { json: 'report.json' },
  },
})
