/** What is changed in one package, and what judges it. Globs and files are read from `folder`. */
export type Mutated = {
  folder: string
  mutate: readonly string[]
  /** Tests that are not run, with the reason. */
  leftOut: Readonly<Record<string, string>>
}

/** All of the packages that are tested by mutation, by the name on the command line. */
export const packages = {
  document: {
    folder: 'scripts/document',
    mutate: ['src/**/*.ts'],
    leftOut: {},
  },
  ledger: {
    folder: 'scripts/ledger',
    mutate: ['src/**/*.ts', '!src/import/**', '!src/cli.ts'],
    leftOut: {
      'tests/mutations.test.ts': 'it breaks every fact of the document, minutes for each change of the code',
      'tests/import.test.ts': 'the import is not changed',
    },
  },
  client: {
    folder: 'packages/client',
    mutate: ['src/**/*.ts', '!src/**/*.gen.ts'],
    leftOut: { 'tests/editor/**': 'it judges types, which no change of the code alters' },
  },
  mock: {
    folder: 'packages/mock',
    mutate: ['src/**/*.ts', '!src/cli/**', '!src/http/server.ts', '!src/prism/instance.ts'],
    leftOut: { 'tests/cli.test.ts': 'it starts processes of their own, in which no change is active' },
  },
} as const satisfies Record<string, Mutated>

export type PackageName = keyof typeof packages

export const packageNames = Object.keys(packages) as PackageName[]

/** What Stryker is told for every package. */
export const shared = {
  testRunner: 'vitest',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  // The tree that Stryker changes is a copy that is thrown away.
  inPlace: true,
  reporters: ['progress', 'html', 'json'],
  disableTypeChecks: false,
}

/** Where the reports go, in the folder of the package. */
export const reportsFolder = '.mutants'
