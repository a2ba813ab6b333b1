import { fileURLToPath } from 'node:url'
import { type AccessKey, type Accounts, faultOf, type User } from './accounts.ts'
import { kindOf, quote, show } from './explain/words.ts'
import { type Delays, noDelays } from './service/delays.ts'
import type { Scenario } from './scenario-type.ts'
import type { Snapshot } from './service/state/snapshot.ts'
import { consoleLogger, guarded, type Logger } from './log.ts'

/** Every default of the mock. */
export const defaults = {
  port: 4010,
  host: '127.0.0.1',
  auth: true,
  cors: true,
  admin: true,
  neighbours: true,
  adminAnyOrigin: false,
  stateless: false,
  strict: false,
  /** In a program; the command begins with the demo. */
  seed: 'empty',
  randomSeed: 1,
  delays: noDelays,
  separateViews: false,
  keptRequests: 1000,
  /** Of the command; in a program the mock reports errors only. */
  logLevel: 'info',
  /** 10 MiB. */
  maxBodyBytes: 10 * 1024 * 1024,
  /** Several times what the largest request of the API has, a batch of 200 members. */
  maxBodyValues: 20_000,
  patienceMs: 5000,
} as const

/** Limits that are no options: what a front end takes, and more than the API ever needs. */
export const limits = {
  /** Of path and query. */
  targetCharacters: 8192,
  headerBytes: 16 * 1024,
  /** Of arrays and objects in a body; the API nests six deep. */
  bodyDepth: 64,
  /** A request that is not complete after this is given up. */
  requestTimeoutMs: 60_000,
  /** Longer than clients keep a connection for reuse, so that none is closed under a request being sent. */
  keepAliveMs: 65_000,
} as const

/** How a mock behaves. `defaults` has what is left out. */
export interface MockOptions {
  /** The OpenAPI 3.1 document: path or file URL, or parsed. Default: the document of this project. */
  document?: string | URL | object
  /** Whether requests need credentials, of any value. */
  auth?: boolean
  /** Whether pages of any origin may call the mock. */
  cors?: boolean
  /** Whether the mock can be administered by requests below `/__mock`, from this machine. */
  admin?: boolean
  /** Whether pages of any origin may do that too, and not just the mock's own. */
  adminAnyOrigin?: boolean
  /** Whether the mock also serves what clients call around ELB: logging in at IAM, and networks. */
  neighbours?: boolean
  /** Who may log in, and with which password; anybody when left out. */
  users?: User[]
  /** The access keys whose signatures are verified; when left out, any signature is taken. */
  keys?: AccessKey[]
  /** Whether the mock forgets: it answers with the examples of the document then. */
  stateless?: boolean
  /** Whether every answer out of the memory is checked against the document; one that does not fit becomes a 500. */
  strict?: boolean
  /** What is there at the beginning: nothing, a small shop to look at, or the state of a mock. */
  seed?: 'empty' | 'demo' | Snapshot
  /** How long the service takes until a change is made, and until a member is checked. */
  delays?: Partial<Delays>
  /**
   * Seed, clock, quotas, delays and faults in one: the name of a scenario that comes with the mock, a file (its path has a
   * dot or a slash), or the scenario itself. In the place of `seed` and `delays`.
   */
  scenario?: string | Scenario
  /** A file that keeps what is made; a mock that finds it begins with what is in it. */
  stateFile?: string
  /** Decides which IDs new resources get: the same number, the same IDs. */
  randomSeed?: number
  /** Whether v3 hides shared load balancers and what is below them, as eu-de was seen to do. */
  separateViews?: boolean
  /** The largest request body that is taken, in bytes; `Infinity` for any. */
  maxBodyBytes?: number
  /**
   * How many values a JSON body may have: objects, arrays, strings, numbers and the rest; `Infinity` for any.
   * It bounds what one request costs, since a short body can be slow to check.
   */
  maxBodyValues?: number
  /** How many requests `requests` keeps, the last ones. */
  keptRequests?: number
  /** Where the mock reports to. Default: errors to stderr, nothing else. What it throws is ignored. */
  logger?: Logger
}

/** Where to listen. `defaults` has what is left out. */
export interface ListenOptions {
  /** TCP port; 0 for any free one. */
  port?: number
  /** Address or host name. The default is reached from this machine only. */
  host?: string
  /** How long `close` waits for requests under way, and how long the rest of a refused body is taken, in milliseconds. */
  patienceMs?: number
}

/** Options with nothing left out but the document. */
export type Settings = Required<Omit<MockOptions, Optional | 'delays'>> &
  Pick<MockOptions, Exclude<Optional, 'document'>> & { delays: Delays }

/** What there is no default of. */
type Optional = 'document' | 'stateFile' | 'scenario'

/** @throws TypeError with one line that names the option */
export function readMockOptions(options: MockOptions): Settings & Pick<MockOptions, 'document'> {
  const of = 'createMock'
  check(of, 'options', options, isObject(options), 'an object')
  const {
    document,
    auth = defaults.auth,
    cors = defaults.cors,
    admin = defaults.admin,
    adminAnyOrigin = defaults.adminAnyOrigin,
    neighbours = defaults.neighbours,
    users = [],
    keys = [],
    stateless = defaults.stateless,
    strict = defaults.strict,
    seed = defaults.seed,
    delays = {},
    scenario,
    randomSeed = defaults.randomSeed,
    separateViews = defaults.separateViews,
    maxBodyBytes = defaults.maxBodyBytes,
    maxBodyValues = defaults.maxBodyValues,
    stateFile,
    keptRequests = defaults.keptRequests,
    logger = consoleLogger('error'),
  } = options
  check(
    of,
    'document',
    document,
    document === undefined || isDocument(document),
    'a path, a file URL or a parsed document',
  )
  check(of, 'auth', auth, typeof auth === 'boolean', 'true or false')
  check(of, 'cors', cors, typeof cors === 'boolean', 'true or false')
  check(of, 'admin', admin, typeof admin === 'boolean', 'true or false')
  check(of, 'adminAnyOrigin', adminAnyOrigin, typeof adminAnyOrigin === 'boolean', 'true or false')
  check(of, 'neighbours', neighbours, typeof neighbours === 'boolean', 'true or false')
  checkAccounts(of, 'users', users)
  checkAccounts(of, 'keys', keys)
  check(of, 'stateless', stateless, typeof stateless === 'boolean', 'true or false')
  check(of, 'strict', strict, typeof strict === 'boolean', 'true or false')
  check(of, 'seed', seed, seed === 'empty' || seed === 'demo' || isObject(seed), "'empty', 'demo' or a state")
  check(
    of,
    'scenario',
    scenario,
    scenario === undefined || (typeof scenario === 'string' && scenario !== '') || isObject(scenario),
    'a name, a file or a scenario',
  )
  for (const name of ['seed', 'delays'] as const)
    check(
      of,
      name,
      options[name],
      scenario === undefined || options[name] === undefined,
      'left out beside a scenario',
    )
  check(
    of,
    'stateFile',
    stateFile,
    stateFile === undefined || (typeof stateFile === 'string' && stateFile !== ''),
    'a path',
  )
  check(
    of,
    'stateFile',
    stateFile,
    stateFile === undefined || !stateless,
    'left out of a mock that is stateless',
  )
  check(of, 'randomSeed', randomSeed, Number.isSafeInteger(randomSeed), 'a whole number')
  check(
    of,
    'keptRequests',
    keptRequests,
    Number.isSafeInteger(keptRequests) && keptRequests >= 1,
    'a whole number from 1',
  )
  check(of, 'separateViews', separateViews, typeof separateViews === 'boolean', 'true or false')
  check(
    of,
    'maxBodyBytes',
    maxBodyBytes,
    isLimit(maxBodyBytes),
    'a whole number of bytes from 1, or Infinity',
  )
  check(of, 'maxBodyValues', maxBodyValues, isLimit(maxBodyValues), 'a whole number from 1, or Infinity')
  check(of, 'logger', logger, isLogger(logger), 'an object with the functions error, info and debug')
  return {
    ...(document !== undefined && { document }),
    auth,
    cors,
    admin,
    adminAnyOrigin,
    neighbours,
    users,
    keys,
    stateless,
    strict,
    seed,
    delays: { ...noDelays, ...readDelays(of, delays) },
    ...(scenario !== undefined && { scenario }),
    ...(stateFile !== undefined && { stateFile }),
    randomSeed,
    separateViews,
    keptRequests,
    maxBodyBytes,
    maxBodyValues,
    logger: guarded(logger),
  }
}

/** @throws TypeError with one line that names the delay */
export function readDelays(of: string, delays: Partial<Delays>): Partial<Delays> {
  check(of, 'delays', delays, isObject(delays), 'an object')
  for (const [name, value] of Object.entries(delays)) {
    check(
      of,
      'delays',
      name,
      Object.hasOwn(noDelays, name),
      `an object of ${Object.keys(noDelays).join(' and ')}`,
    )
    check(of, name, value, isDelay(value), 'a whole number of milliseconds up to 600000')
  }
  return delays
}

/** @throws TypeError with one line that names the option */
export function readListenOptions(options: number | ListenOptions): Required<ListenOptions> {
  const where = typeof options === 'number' ? { port: options } : options
  const of = 'listen'
  check(of, 'options', where, isObject(where), 'a port or an object')
  const { port = defaults.port, host = defaults.host, patienceMs = defaults.patienceMs } = where
  check(of, 'port', port, isPort(port), PORT_WORDS)
  check(of, 'host', host, isHost(host), HOST_WORDS)
  check(
    of,
    'patienceMs',
    patienceMs,
    Number.isInteger(patienceMs) && patienceMs >= 0,
    'a whole number of milliseconds',
  )
  return { port, host, patienceMs }
}

export const PORT_WORDS = 'a whole number from 0 to 65535'
export const isPort = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535

export const HOST_WORDS = 'an address or a host name'
/** An empty host would listen on every network that the machine is in. */
export const isHost = (value: unknown): value is string => typeof value === 'string' && /^\S+$/.test(value)

function check(of: string, option: string, value: unknown, isGood: boolean, wanted: string): void {
  if (isGood) return
  const got = ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
    ? show(value)
    : kindOf(value)
  throw new TypeError(`${of}: ${quote(option)} has to be ${wanted}, not ${got}.`)
}

/** Says what is wrong without a value, which could be a secret. */
function checkAccounts(of: string, accounts: Accounts, value: unknown): void {
  const fault = faultOf(accounts, value)
  if (fault !== undefined) throw new TypeError(`${of}: ${fault}.`)
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The longest delay, ten minutes. */
const MOST_MILLISECONDS = 600_000

const isDelay = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_MILLISECONDS

const isLimit = (value: number): boolean => value === Infinity || (Number.isSafeInteger(value) && value >= 1)

function isDocument(value: unknown): boolean {
  if (!(value instanceof URL)) return (typeof value === 'string' && value !== '') || isObject(value)
  try {
    return fileURLToPath(value) !== ''
  } catch {
    return false
  }
}

const isLogger = (value: unknown): boolean =>
  isObject(value) &&
  (['error', 'info', 'debug'] as const).every((name) => typeof (value as Logger)[name] === 'function')
