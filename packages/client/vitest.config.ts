import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
})
