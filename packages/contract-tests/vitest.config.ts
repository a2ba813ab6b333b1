import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@elb-openapi/source'] },
  ssr: { resolve: { conditions: ['@elb-openapi/source'] } },
  test: {
    // Loading Prism takes longer than most test files; one worker loads it once.
    isolate: false,
    maxWorkers: 1,
    include: ['tests/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
})
