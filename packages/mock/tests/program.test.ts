import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { mockOptionsOf } from '../src/cli/mock-options.ts'
import { type CliOptions, createProgram } from '../src/cli/program.ts'
import { defaults } from '../src/options.ts'
import manifest from '../package.json' with { type: 'json' }

interface Outcome {
  options?: CliOptions
  exitCode?: number
  out: string
  err: string
}

/** Reads arguments as the command does, without starting anything. */
async function parse(...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { out: '', err: '' }
  const program = createProgram(async (options) => {
    outcome.options = options
  })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (outcome.out += text),
      writeErr: (text) => (outcome.err += text),
    })
  await program.parseAsync(args, { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommanderError)) throw error
    outcome.exitCode = error.exitCode
  })
  return outcome
}

test('without options the defaults hold', async () => {
  const { options } = await parse()
  const {
    port,
    host,
    auth,
    cors,
    admin,
    adminAnyOrigin,
    neighbours,
    stateless,
    separateViews,
    strict,
    logLevel,
  } = defaults
  expect(options).toEqual({
    port,
    host,
    auth,
    cors,
    admin,
    adminAnyOrigin,
    neighbours,
    seed: 'demo',
    stateless,
    separateViews,
    strict,
    logLevel,
  })
})

test('every option is read', async () => {
  const args =
    '-p 0 --host ::1 -d my.yaml --no-auth --no-cors --no-admin --admin-any-origin --no-neighbours --users u.json --keys k.json --seed my.json --state s.jsonl --strict --separate-views --log-level debug'
  const expected = {
    port: 0,
    host: '::1',
    document: 'my.yaml',
    auth: false,
    cors: false,
    admin: false,
    adminAnyOrigin: true,
    neighbours: false,
    users: 'u.json',
    keys: 'k.json',
    seed: 'my.json',
    state: 's.jsonl',
    stateless: false,
    strict: true,
    separateViews: true,
    logLevel: 'debug',
  }
  expect((await parse(...args.split(' '))).options).toEqual(expected)
})

test('a scenario is read', async () => {
  expect((await parse('--scenario', 'flaky')).options?.scenario).toBe('flaky')
})

test.each([
  [['--port', '70000'], /'70000' is invalid\. It has to be a whole number from 0 to 65535\./],
  [['--port', 'http'], /'http' is invalid/],
  [['--port', '0x10'], /'0x10' is invalid/],
  [['--port', ''], /'' is invalid/],
  [['--host', ''], /'' is invalid\. It has to be an address or a host name\./],
  [['--host', ' '], /' ' is invalid/],
  [['--log-level', 'loud'], /Allowed choices are silent, error, info, debug/],
  [['--prot', '1'], /unknown option '--prot'.*--port/s],
  [
    ['--scenario', 'demo', '--seed', 'demo'],
    /'--scenario <what>' cannot be used with option '--seed <what>'/,
  ],
  [['extra'], /too many arguments/],
])('%j is refused with what would do', async (args, message) => {
  const { exitCode, options, out, err } = await parse(...args)
  expect(options).toBeUndefined()
  expect(exitCode).toBe(1)
  expect(out).toBe('')
  expect(err).toMatch(message)
  expect(err).toContain('Try: elb-mock --help')
})

describe('--help', () => {
  test('shows every option with its default, and examples', async () => {
    const { exitCode, out } = await parse('--help')
    expect(exitCode).toBe(0)
    const options =
      '--port --host --document --seed --scenario --state --stateless --separate-views --strict --users --keys --no-neighbours --no-admin --admin-any-origin --no-auth --no-cors --log-level --version --help'.split(
        ' ',
      )
    for (const option of options) expect(out).toMatch(new RegExp(`^  .*${option}\\b`, 'm'))
    expect(out).toMatch(new RegExp(`--port .*\\(default: ${defaults.port}\\)`))
    expect(out).toMatch(new RegExp(`--host .*"${defaults.host}"\\)`))
    expect(out).toMatch(/Examples:\n {2}elb-mock .*curl -H/s)
    expect(out).toContain(`http://${defaults.host}:${defaults.port}/v2.0/lbaas/pools`)
  })
})

test('users and keys are read from files, and a bad one is told without what is in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-mock-accounts-'))
  const fileOf = (name: string, value: unknown): string => {
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
    return join(folder, name)
  }
  const settingsOf = async (...args: string[]) =>
    mockOptionsOf((await parse('--seed', 'empty', '--log-level', 'silent', ...args)).options!)
  try {
    const users = [{ name: 'anna', password: 'opensesame' }]
    const keys = [{ ak: 'a', sk: 'opensesame' }]
    const settings = await settingsOf('--users', fileOf('u', users), '--keys', fileOf('k', keys))
    expect(settings).toMatchObject({ users, keys })
    const bad = fileOf('b', [{ name: 'anna', password: 'opensesame', sk: 'opensesame' }])
    await expect(settingsOf('--users', bad)).rejects.toThrow(
      new Error(`Cannot read the users of ${bad}: users[0].sk: Unrecognized attribute(s) 'sk'.`),
    )
    const broken = fileOf('c', '[')
    await expect(settingsOf('--keys', broken)).rejects.toThrow(
      `Cannot read the keys of ${broken}: it is not JSON`,
    )
    await expect(settingsOf('--keys', 'none')).rejects.toThrow(
      'Cannot read the keys of none: there is no such file.',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each(['--version', '-V'])('%s prints the version of the package', async (option) => {
  const { exitCode, out } = await parse(option)
  expect([exitCode, out]).toEqual([0, `${manifest.version}\n`])
})
