import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { parse } from 'yaml'
import { anyOperation, kinds, origins, outcomes, strengths, type Observation } from './observation.ts'
import type { Provider } from './providers.ts'

/** A body that the document does not cover yet. */
export type Pending = { file: string; reason: string }

/** `problems` has a line for everything that is no observation. */
export type Observations = { observations: Observation[]; pending: Pending[]; problems: string[] }

/** The folder of the observations as messages and errata name it. */
export const observationsFolder = 'spec/observations'
const pendingFile = 'pending.yaml'

type Key = { needed: boolean; isRight: (value: unknown) => boolean; wanted: string }

const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const oneOf = (values: readonly string[]): Omit<Key, 'needed'> => ({
  isRight: (value) => values.includes(value as string),
  wanted: `one of ${values.join(', ')}`,
})
const words: Omit<Key, 'needed'> = { isRight: text, wanted: 'a text' }
const needed = (key: Omit<Key, 'needed'>): Key => ({ ...key, needed: true })
const optional = (key: Omit<Key, 'needed'>): Key => ({ ...key, needed: false })

const keys: Record<Exclude<keyof Observation, 'file' | 'provider'>, Key> = {
  operation: needed({
    isRight: (value) => typeof value === 'string' && /^[a-z][A-Za-z0-9]*$/.test(value),
    wanted: `an operationId, or "${anyOperation}"`,
  }),
  generation: optional(oneOf(['v3', 'v2.0'])),
  kind: needed(oneOf(kinds)),
  status: optional({
    isRight: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) < 600,
    wanted: 'a status of HTTP from 200 to 599',
  }),
  expect: optional(oneOf(outcomes)),
  site: optional(words),
  edition: optional(words),
  call: optional({
    isRight: (value) => typeof value === 'string' && /^(GET|POST|PUT|PATCH|DELETE) \/\S*$/.test(value),
    wanted: 'a method and a path, such as POST /v3/{project_id}/elb/pools',
  }),
  outside: optional(words),
  origin: needed(oneOf(origins)),
  strength: needed(oneOf(strengths)),
  date: needed({
    isRight: (value) => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value),
    wanted: 'a year and a month, such as 2026-11',
  }),
  source: optional(words),
  proof: optional(words),
  doubt: optional(words),
  body: needed({
    isRight: (value) => typeof value === 'object' && value !== null,
    wanted: 'an object or a list',
  }),
}

type Entry = Record<string, unknown>

const faultsOfKeys = (entry: Entry): string[] => [
  ...Object.keys(entry)
    .filter((name) => !Object.hasOwn(keys, name))
    .map((name) => `has the unknown key "${name}"; its keys are ${Object.keys(keys).join(', ')}`),
  ...Object.entries(keys).flatMap(([name, key]) => {
    if (!Object.hasOwn(entry, name)) return key.needed ? [`lacks ${name}`] : []
    return key.isRight(entry[name])
      ? []
      : [`${name} is ${JSON.stringify(entry[name])}; it has to be ${key.wanted}`]
  }),
]

/** What the keys ask of each other. */
const contradictions = (entry: Observation, name: string): string[] => {
  const faults: string[] = []
  if (entry.kind === 'request') {
    if (entry.expect === undefined) faults.push('lacks expect: what the service did with the request')
    if (entry.status !== undefined)
      faults.push('is a request and has a status; leave it out, or make the answer an observation of its own')
  } else {
    if (entry.expect !== undefined) faults.push('has expect, which only requests have; leave it out')
    if (entry.status === undefined) faults.push('lacks status')
    else if (entry.status >= 400 !== (entry.kind === 'error'))
      faults.push(
        `has the status ${entry.status}, which is that of ${entry.status >= 400 ? 'an error' : 'a response'}`,
      )
  }
  const isAny = entry.operation === anyOperation
  if (isAny && entry.kind !== 'error')
    faults.push(`is of the operation "${anyOperation}", which only errors can be`)
  if (isAny !== (entry.generation !== undefined))
    faults.push(
      isAny
        ? `lacks generation, which tells the operations that "${anyOperation}" stands for`
        : `has generation, which only goes with the operation "${anyOperation}"`,
    )
  if (entry.call !== undefined && entry.outside === undefined)
    faults.push('has a call, so it is of another operation; say why the document lacks it in outside')
  if (!new RegExp(`^${entry.operation}\\.[1-9]\\d*\\.yaml$`).test(name))
    faults.push(`is named ${name}; it has to be named ${entry.operation}.<number>.yaml`)
  return faults
}

const faultsOfProvider = ({ site, edition }: Entry, id: string, providers: Provider[]): string[] => {
  const provider = providers.find((one) => one.id === id)
  if (!provider)
    return [
      `is of the provider ${id}, which neither pages.csv nor spec/providers.yaml has; the folder is the provider's name`,
    ]
  const unknown = (key: string, value: unknown, known: Record<string, string> = {}): string[] =>
    value === undefined || Object.hasOwn(known, String(value))
      ? []
      : [`has the ${key} ${String(value)}, which spec/providers.yaml does not have below ${id}`]
  return [...unknown('site', site, provider.sites), ...unknown('edition', edition, provider.editions)]
}

const parsed = (file: string): unknown => {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    return new Error(`is no YAML: ${(cause as Error).message.split('\n')[0]}`, { cause })
  }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readPending = (folder: string): { pending: Pending[]; problems: string[] } => {
  const file = join(folder, pendingFile)
  const list = existsSync(file) ? parsed(file) : []
  const isList =
    Array.isArray(list) &&
    list.every(
      (entry) =>
        isEntry(entry) && Object.keys(entry).toSorted().join() === 'file,reason' && text(entry['reason']),
    )
  return isList
    ? { pending: list as Pending[], problems: [] }
    : {
        pending: [],
        problems: [
          `${observationsFolder}/${pendingFile}: has to be a list whose entries have file and reason`,
        ],
      }
}

/**
 * Reads the observations of a folder: one file a body, in a folder a provider.
 *
 * @param providers those that the observations may be of
 */
export const readObservations = (folder: string, providers: Provider[]): Observations => {
  const { pending, problems } = readPending(folder)
  const observations: Observation[] = []
  for (const name of globSync('**/*.yaml', { cwd: folder }).toSorted()) {
    const path = name.replaceAll(sep, '/')
    if (path === pendingFile) continue
    const file = `${observationsFolder}/${path}`
    const content = parsed(join(folder, name))
    if (!isEntry(content) || content instanceof Error) {
      problems.push(
        `${file}: ${content instanceof Error ? content.message : 'has to be an observation with its keys'}`,
      )
      continue
    }
    const provider = path.split('/').slice(0, -1).join('/')
    const faults = [...faultsOfKeys(content), ...faultsOfProvider(content, provider, providers)]
    const observation = { file, provider, ...content } as Observation
    if (faults.length === 0) faults.push(...contradictions(observation, basename(path)))
    problems.push(...faults.map((fault) => `${file}: ${fault}`))
    if (faults.length === 0) observations.push(observation)
  }
  return { observations, pending, problems }
}
