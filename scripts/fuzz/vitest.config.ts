import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

// Loading Prism takes longer than most test files; one worker loads it once.
export default defineConfig({ ...base, test: { ...base.test, isolate: false, maxWorkers: 1 } })
