const format = '//#format:check'
/** What any change of a TypeScript file concerns. */
const code = [format, '//#lint:code', '//#unused']
/** Everything that a package is asked for. */
const all = (name: string): string[] => [`${name}#build`, `${name}#typecheck`, `${name}#test`]
/** What uses the published packages. */
const ends = [...all('bench'), ...all('contract-tests')]
const generated = ['generate#bundle:check', 'generate#types:check', 'generate#dist']

/**
 * Files, one of each kind, with the tasks that read them and so have to run again after a change: no fewer, or the
 * cache would speak of a file that it has not seen; no more, or one word would cost minutes. `*` is any package; tasks
 * that do not exist count for nothing.
 */
export const reruns: Record<string, string[]> = {
  // Code of the repository, from the ground up.
  'scripts/document/src/fields.ts': [
    ...code,
    ...generated,
    ...ends,
    ...['document', 'ledger', 'lint', 'generate', 'migration', 'docs', 'project'].flatMap(all),
    'ledger#ledger',
    'lint#lint',
    'migration#migration',
    'client#typecheck',
    'client#test',
    'types#typecheck',
    'types#test',
    ...['packed', 'release', 'fuzz', 'observe', 'downgrade', 'consumers'].flatMap(all),
  ],
  'scripts/ledger/src/compare.ts': [
    ...code,
    ...generated,
    ...ends,
    ...['ledger', 'generate', 'docs', 'project', 'observe'].flatMap(all),
    'ledger#ledger',
    'packed#test',
  ],
  'scripts/lint/src/rules/x-doc.ts': [...code, ...['lint', 'project'].flatMap(all), 'lint#lint'],
  'scripts/lint/tests/fixtures/x-doc/good.yaml': [format, 'lint#typecheck', 'lint#test'],
  'scripts/migration/src/changes.ts': [
    ...code,
    ...ends,
    ...generated,
    ...['migration', 'generate', 'docs', 'project'].flatMap(all),
    'migration#migration',
    'packed#test',
  ],
  'scripts/downgrade/src/conditions.ts': [
    ...code,
    ...generated,
    ...['downgrade', 'generate', 'contract-tests', 'consumers', 'project'].flatMap(all),
    'packed#test',
  ],
  'scripts/generate/src/comments.ts': [
    ...code,
    ...generated,
    ...['generate', 'project'].flatMap(all),
    'packed#test',
  ],
  'scripts/consumers/src/report.ts': [...code, ...all('consumers')],
  'scripts/consumers/tools/package.json': [format, '//#unused', 'consumers#test'],
  'scripts/consumers/tools/uses/orval.ts': code,
  'scripts/bench/src/report.ts': [...code, ...all('bench')],
  'scripts/testing/src/proofs/store.ts': [
    ...code,
    ...generated,
    ...ends,
    ...['testing', 'ledger', 'generate', 'docs', 'project', 'observe', 'fuzz', 'consumers'].flatMap(all),
    'mock#typecheck',
    'mock#test',
    'ledger#ledger',
    'packed#test',
  ],

  // Code of the packages.
  'packages/mock/src/explain/words.ts': [
    ...code,
    ...ends,
    ...['mock', 'project', 'fuzz', 'consumers'].flatMap(all),
    'packed#test',
  ],
  'packages/client/src/errors.ts': [...code, ...ends, ...all('client'), 'packed#test'],
  'packages/types/src/openapi.gen.ts': [
    ...code,
    ...ends,
    ...['types', 'client'].flatMap(all),
    'generate#types:check',
    'packed#test',
  ],
  'packages/docs/src/html/style.css': [...ends, ...['docs', 'project'].flatMap(all)],
  'packages/contract-tests/src/sample.ts': [...code, ...all('contract-tests')],

  // The document and what it is checked against.
  'spec/v3/pools/schemas/Pool.yaml': [
    format,
    'generate#bundle:check',
    'lint#lint',
    'ledger#ledger',
    'ledger#test',
    'migration#migration',
  ],
  'spec/bundle/openapi.yaml': [
    format,
    ...generated,
    'docs#build',
    'contract-tests#typecheck',
    ...['types', 'client', 'docs', 'contract-tests', 'packed', 'mock'].map((name) => `${name}#test`),
    ...['ledger', 'migration', 'bench', 'release', 'fuzz', 'observe', 'downgrade'].map(
      (name) => `${name}#test`,
    ),
  ],
  'spec/errata/v3/pools.yaml': [format, 'ledger#ledger', 'ledger#test', 'docs#build', 'docs#test'],
  'spec/observations/otc/createPool.1.yaml': [
    format,
    'ledger#ledger',
    'ledger#test',
    'docs#build',
    'docs#test',
    'contract-tests#test',
    'observe#test',
  ],
  'spec/ledger/rows/v3/backend_server/updating_a_backend_server.csv': ['ledger#ledger', 'ledger#test'],
  'spec/ledger/pages.csv': ['ledger#ledger', 'ledger#test', 'docs#build', 'docs#test'],
  'spec/ledger/availability/v3/pools.yaml': [
    format,
    'ledger#ledger',
    'ledger#test',
    'docs#build',
    'docs#test',
  ],
  'spec/providers.yaml': [
    format,
    'generate#types:check',
    'lint#lint',
    'lint#test',
    'ledger#ledger',
    'ledger#test',
    'types#test',
    'docs#build',
    'docs#test',
    'contract-tests#test',
    'observe#test',
  ],
  'spec/ledger/rules/v3/pools.yaml': [
    format,
    'generate#types:check',
    'ledger#ledger',
    'ledger#test',
    'contract-tests#test',
  ],
  'spec/ledger/left-out.yaml': [format, 'ledger#ledger', 'ledger#test'],
  'spec/ledger/editions/v3/pools.yaml': [format, 'ledger#ledger', 'ledger#test'],
  'spec/ledger/editions/values.csv': ['ledger#ledger', 'ledger#test'],
  'spec/error-codes.yaml': [
    format,
    'lint#test',
    'generate#types:check',
    'ledger#ledger',
    'ledger#test',
    'docs#build',
    'docs#test',
  ],
  'spec/migration.yaml': [
    format,
    'generate#types:check',
    'lint#test',
    'migration#migration',
    'migration#test',
    'docs#build',
    'docs#test',
  ],

  // Pages.
  'README.md': [
    format,
    'bench#test',
    'contract-tests#typecheck',
    'contract-tests#test',
    'ledger#test',
    'project#test',
  ],
  'spec/README.md': [format, 'consumers#test', 'downgrade#test', 'packed#test'],
  'CONTRIBUTING.md': [format, 'ledger#test', 'project#test'],
  'docs/lint.md': [format, 'project#test'],
  'docs/writing-guide.md': [format, 'lint#test', 'project#test'],
  'packages/mock/README.md': [
    format,
    'mock#test',
    'contract-tests#typecheck',
    'contract-tests#test',
    'packed#test',
  ],

  // Configuration.
  'redocly.yaml': [format, 'lint#lint', 'lint#test', 'project#test'],
  'knip.json': [format, '//#unused'],
  '.oxlintrc.json': [format, '//#lint:code'],
  '.oxfmtrc.json': [format],
  'vitest.base.ts': [...code, '*#typecheck', '*#test'],
  'tsconfig.base.json': [format, '*#typecheck', '*#test', 'types#build', 'client#build', 'mock#build'],
  'package.json': ['//#*', '*#*'],
}
