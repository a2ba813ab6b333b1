/** What the tests of every package share. */
export const base = {
  resolve: { conditions: ['@elb-openapi/source'] },
  ssr: { resolve: { conditions: ['@elb-openapi/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Loading Prism or the document takes longer than most test files; one worker does it once. Turbo runs the packages side by side.
    isolate: false,
    maxWorkers: 1,
    // Child processes and builds take long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'] as ('default' | 'json')[],
    outputFile: { json: '.vitest/report.json' },
  },
}
