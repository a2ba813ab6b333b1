import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

export default defineConfig({ ...base, test: { ...base.test, include: ['tests/*.test.ts'] } })
