import { type Accounts, readAccounts } from '../accounts.ts'
import { readJsonFile } from '../json-file.ts'
import { consoleLogger } from '../log.ts'
import { type MockOptions, readMockOptions, type Settings } from '../options.ts'
import { readSnapshot } from '../service/state/read-snapshot.ts'
import type { CliOptions } from './program.ts'

/**
 * What the command says of the mock.
 *
 * @throws Error with one line when a seed is no use, or two options do not go together
 */
export function mockOptionsOf({ seed, state, stateless, logLevel, ...options }: CliOptions): Settings {
  if (stateless && state !== undefined)
    throw new Error('--stateless and --state do not go together: a mock that forgets keeps no file.')
  const { auth, cors, admin, neighbours, separateViews, strict, users, keys } = options
  const seedOf: MockOptions['seed'] =
    seed === 'demo' || seed === 'empty' ? seed : readJsonFile('seed', seed, readSnapshot)
  return readMockOptions({
    auth,
    cors,
    admin,
    neighbours,
    ...(users !== undefined && { users: accountsOf('users', users) }),
    ...(keys !== undefined && { keys: accountsOf('keys', keys) }),
    separateViews,
    strict,
    stateless,
    // A mock that forgets needs nothing to begin with.
    seed: stateless ? 'empty' : seedOf,
    ...(state !== undefined && { stateFile: state }),
    logger: consoleLogger(logLevel),
  })
}

const accountsOf = <Name extends Accounts>(name: Name, file: string) =>
  readJsonFile(`${name} of`, file, (value) => readAccounts(name, value))
