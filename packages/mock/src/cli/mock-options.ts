import { type Accounts, readAccounts } from '../accounts.ts'
import { readInput } from '../input-file.ts'
import { consoleLogger } from '../log.ts'
import { type MockOptions, readMockOptions, type Settings } from '../options.ts'
import { readSeed } from '../seed-file.ts'
import type { CliOptions } from './program.ts'

/**
 * What the command says of the mock.
 *
 * @throws Error with one line when a seed is no use, or two options do not go together
 */
export function mockOptionsOf({
  seed,
  scenario,
  state,
  stateless,
  logLevel,
  ...options
}: CliOptions): Settings {
  if (stateless && state !== undefined)
    throw new Error('--stateless and --state do not go together: a mock that forgets keeps no file.')
  const { auth, cors, admin, adminAnyOrigin, neighbours, separateViews, strict, users, keys } = options
  const beginning = (): Pick<MockOptions, 'seed' | 'scenario'> => {
    if (scenario !== undefined) return { scenario }
    // A mock that forgets needs nothing to begin with.
    if (stateless) return { seed: 'empty' }
    return { seed: seed === 'demo' || seed === 'empty' ? seed : readSeed(seed) }
  }
  return readMockOptions({
    auth,
    cors,
    admin,
    adminAnyOrigin,
    neighbours,
    ...(users !== undefined && { users: accountsOf('users', users) }),
    ...(keys !== undefined && { keys: accountsOf('keys', keys) }),
    separateViews,
    strict,
    stateless,
    ...beginning(),
    ...(state !== undefined && { stateFile: state }),
    logger: consoleLogger(logLevel),
  })
}

const accountsOf = <Name extends Accounts>(name: Name, file: string) =>
  readInput(`${name} of`, file, (value) => readAccounts(name, value))
