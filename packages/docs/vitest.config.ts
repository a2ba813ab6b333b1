import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@elb-openapi/source'] },
  ssr: { resolve: { conditions: ['@elb-openapi/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
})
