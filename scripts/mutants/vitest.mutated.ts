import { configDefaults, defineConfig } from 'vitest/config'
import { base } from '../../vitest.base.ts'

// The tests of a package without its checks of types and its reports, for Stryker in the folder of the package.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    reporters: [],
    // A runner that ends late would write it into a copy that is removed already.
    cache: false,
    exclude: [
      ...configDefaults.exclude,
      ...(JSON.parse(process.env['ELB_MUTANTS_LEFT_OUT'] ?? '[]') as string[]),
    ],
  },
})
