import { FiguresReporter, ProofsReporter } from '@elb-openapi/testing/reporters'
import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

export default defineConfig({
  ...base,
  test: { ...base.test, reporters: [...base.test.reporters, new ProofsReporter(), new FiguresReporter()] },
})
