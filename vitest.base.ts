import { fileURLToPath } from 'node:url'

/** What the tests of every package share. */
export const base = {
  resolve: { conditions: ['@elb-openapi/source'] },
  ssr: { resolve: { conditions: ['@elb-openapi/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Loading Prism or the document takes longer than most test files; one worker does it once. Turbo runs the packages side by side.
    isolate: false,
    maxWorkers: 1,
    // What tests start in other processes is compiled once.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
    // Child processes and builds take long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'] as ('default' | 'json')[],
    outputFile: { json: '.vitest/report.json' },
  },
}
