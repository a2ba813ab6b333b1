import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

// Reading the document takes longer than most test files; one worker reads it once.
export default defineConfig({ ...base, test: { ...base.test, isolate: false, maxWorkers: 1 } })
