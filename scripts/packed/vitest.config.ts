import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // Packs and installs once, for all files.
    globalSetup: 'tests/support/install-once.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
