import { fork, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fromRoot } from '@elb-openapi/document'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Call } from './session.ts'

const copy = mkdtempSync(join(tmpdir(), 'elb-commands-'))
let session: ChildProcess
const left = new Set(['dist', 'generated', '.vitest', '.turbo', '.cache', '.bin'])

beforeAll(() => {
  for (const name of [
    'package.json',
    'redocly.yaml',
    '.redocly.lint-ignore.yaml',
    'spec',
    'scripts',
    'packages',
  ])
    cpSync(fromRoot(name), join(copy, name), {
      recursive: true,
      // The links between packages lead to the copies, those to installed packages to the folder that is linked below.
      verbatimSymlinks: true,
      filter: (file) => !left.has(basename(file)),
    })
  symlinkSync(fromRoot('node_modules'), join(copy, 'node_modules'))
  session = fork(join(copy, 'scripts/project/tests/session.ts'), { cwd: copy })
})

afterAll(() => {
  session.disconnect()
  rmSync(copy, { recursive: true, force: true })
})

const commands = {
  ledger: ['scripts/ledger/src/cli.ts'],
  import: ['scripts/ledger/src/import/cli.ts', 'parsed.json'],
  lint: ['scripts/lint/src/cli.ts'],
  migration: ['scripts/migration/src/cli.ts'],
  bundle: ['scripts/generate/src/bundle.ts', '--check'],
  types: ['scripts/generate/src/types.ts', '--check'],
  'error codes': ['scripts/generate/src/error-codes.ts', '--check'],
  docs: ['packages/docs/src/build.ts'],
  summary: ['scripts/project/src/summary.ts'],
} satisfies Record<string, string[]>

type Command = keyof typeof commands

/** What a command prints in the copy, line by line, and how it ends. */
type Outcome = { lines: string[]; code: number | null }

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Runs a command in the process that runs them all. */
const run = async (command: Command): Promise<Outcome> => {
  const answered = once(session, 'message')
  session.send(commands[command] satisfies Call)
  const [{ text, code }] = (await answered) as [Answer]
  return { lines: linesOf(text), code }
}

/** Starts a command as its script does. */
const start = (command: Command): Outcome => {
  const { stdout, stderr, status } = spawnSync(process.execPath, commands[command], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { lines: linesOf(stderr + stdout), code: status }
}

const changed = new Map<string, string>()

/** Changes a file of the copy until the test is over. */
const change = (file: string, edit: (text: string) => string): void => {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const after = edit(before)
  expect(after, `the edit changes ${file}`).not.toBe(before)
  changed.set(path, before)
  writeFileSync(path, after)
}

afterEach(() => {
  for (const [path, before] of changed) writeFileSync(path, before)
  changed.clear()
})

const broken = (text: string): string => `${text}\nbroken: [\n`
const last = (text: string): number => text.split('\n').length

test('the commands run in the copy', async () => {
  expect((await run('ledger')).code).toBe(0)
})

describe('a file that is wrong is named in a line, without a stack', () => {
  const pool = 'spec/v3/pools/schemas/Pool.yaml'
  const bundle = 'spec/bundle/openapi.yaml'
  const pools = 'spec/errata/v3/pools.yaml'
  const pagesCsv = 'spec/ledger/pages.csv'
  const rows = 'spec/ledger/rows/v3/quota/querying_quotas.csv'

  const cases: [string, string, (text: string) => string, Command[], (text: string) => string][] = [
    [
      'a schema that is no YAML',
      pool,
      broken,
      ['ledger', 'lint', 'migration', 'bundle'],
      (text) => `${pool}:${last(text)}:1: this is no YAML: `,
    ],
    [
      'a bundle that is no YAML',
      bundle,
      broken,
      ['types', 'docs'],
      (text) => `${bundle}:${last(text)}:1: this is no YAML: `,
    ],
    [
      'errata that are no YAML',
      pools,
      (text) => `${text}- id: [\n`,
      ['ledger', 'docs'],
      (text) => `${pools}:${last(text)}:1: this is no YAML: `,
    ],
    [
      'an erratum that is incomplete',
      pools,
      (text) => text.replace('  documented: TCP|UDP|HTTP\n', ''),
      ['ledger', 'docs'],
      () => `${pools}:1: create-pool-quic-and-https lacks documented`,
    ],
    [
      'a line of pages.csv',
      pagesCsv,
      (text) => text.replace(',otc,older,', ',otc,elder,'),
      ['ledger', 'docs', 'import'],
      () => `${pagesCsv}:2: edition is "elder"; it has to be current, older, or a date such as 2024-04-09`,
    ],
    [
      'a row',
      rows,
      (text) => text.replace('1,1,path', '1,1,pat'),
      ['ledger'],
      () => `${rows}:2: place is "pat", which is none of `,
    ],
    [
      'a rule',
      'spec/ledger/rules/v3/pools.yaml',
      (text) => text.replace('  accepts:', '  accept:'),
      ['ledger'],
      () => 'spec/ledger/rules/v3/pools.yaml:1: create-pool-belongs-somewhere lacks accepts',
    ],
    [
      'a reading',
      'spec/ledger/readings/v3/pools.yaml',
      (text) => text.replace('facts: { enum:', 'facts: { enums:'),
      ['import'],
      () => 'has the unknown key "enums"; did you mean "enum"?',
    ],
    [
      'an error code',
      'spec/error-codes.yaml',
      (text) => text.replace('  status: 404\n', "  status: '404'\n"),
      ['ledger', 'error codes', 'docs'],
      () => 'spec/error-codes.yaml:9: APIGW.0101: status has to be a whole number, not a text',
    ],
    [
      'an entry of the migration',
      'spec/migration.yaml',
      (text) => text.replace('  - what: Paths\n', '  - wat: Paths\n'),
      ['migration', 'docs'],
      () => 'spec/migration.yaml:14: everywhere[1] has the unknown key "wat"; did you mean "what"?',
    ],
  ]

  const started = new Set<Command>()

  test.each(cases.flatMap((one) => one[3].map((command) => [one[0], command, one] as const)))(
    '%s, by %s',
    async (_, command, [, file, edit, , expected]) => {
      writeFileSync(join(copy, 'parsed.json'), '[]')
      change(file, edit)
      // Once a command, to see that its start and its exit code are right.
      const { lines, code } = started.has(command) ? await run(command) : start(command)
      started.add(command)
      expect(code).toBe(1)
      expect(lines).toContainEqual(expect.stringContaining(expected(readFileSync(join(copy, file), 'utf8'))))
      expect(lines.filter((line) => /^\s+at |Error:/.test(line))).toEqual([])
      // Some faults of YAML bring another with them.
      expect(lines.length).toBeLessThan(4)
    },
  )

  test('a parsed file that is not there or no JSON, by import', async () => {
    rmSync(join(copy, 'parsed.json'), { force: true })
    expect(await run('import')).toEqual({ lines: ['parsed.json: there is no such file'], code: 1 })
    writeFileSync(join(copy, 'parsed.json'), '{')
    expect((await run('import')).lines).toEqual([expect.stringMatching(/^parsed\.json: this is no JSON: /)])
  })
})

test('a difference is told with the file to edit and the erratum to add, and the last lines count', async () => {
  const file = 'spec/v3/members/schemas/UpdateMemberOption.yaml'
  change(file, (text) => text.replace('maximum: 100', 'maximum: 99'))
  const { lines, code } = await run('ledger')
  expect(code).toBe(1)
  expect(lines).toEqual([
    `${file}: weight: max: 2 pages say 100, the document says 99`,
    '    huawei-2024-04-19/v3/backend_server/updating_a_backend_server: request member.weight',
    '    v3/backend_server/updating_a_backend_server: request member.weight',
    '    If the documentation is wrong, add to spec/errata/v3/members.yaml, and say why:',
    '- id: members-weight-max',
    '  pages:',
    '    - huawei-2024-04-19/v3/backend_server/updating_a_backend_server',
    '    - v3/backend_server/updating_a_backend_server',
    '  fields: [request member.weight]',
    '  fact: max',
    "  documented: '100'",
    "  specified: '99'",
    '  why:',
    '  evidence:',
    '    - page: huawei-2024-04-19/v3/backend_server/updating_a_backend_server',
    '      tables: [4]',
    '    - page: v3/backend_server/updating_a_backend_server',
    '      tables: [4]',
    '1 problem. The tables of the pages are in spec/ledger/rows.',
    expect.stringMatching(/^rows \d+\/\d+, /),
    expect.stringMatching(/^\S+ has \d+ of \d+ v3 /),
  ])
  expect(readFileSync(fromRoot('CONTRIBUTING.md'), 'utf8')).toContain(lines.slice(0, 3).join('\n'))
})

describe('the summary of the tests', () => {
  const reports = join(copy, 'packages', 'mock', '.vitest')
  const write = (file: string, value: object): void =>
    writeFileSync(join(reports, file), JSON.stringify(value))
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }

  beforeEach(() => mkdirSync(reports, { recursive: true }))
  afterEach(() => rmSync(reports, { recursive: true, force: true }))

  test('asks for a run when there was none', () => {
    const { lines, code } = start('summary')
    expect(code).toBe(1)
    expect(lines).toContain('no package has a test report; run: pnpm test')
  })

  test('has a line for each package', () => {
    write('report.json', counts)
    expect(start('summary')).toEqual({
      lines: ['packages/mock               3 passed, 1 failed', '3 passed, 1 failed'],
      code: 0,
    })
  })

  test('has the figures and the lines that the tests report', () => {
    write('report.json', counts)
    write('figures.json', {
      figures: { rules: 4, bodies: 5 },
      lines: ['service rules 3/3: 2 enforced, 1 not modelled'],
    })
    expect(start('summary').lines).toEqual([
      'packages/mock               3 passed, 1 failed; 4 rules, 5 bodies',
      'service rules 3/3: 2 enforced, 1 not modelled',
      '3 passed, 1 failed',
    ])
  })
})
