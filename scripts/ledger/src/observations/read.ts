import { existsSync, globSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import {
  InputProblem,
  listOf,
  readYaml,
  record,
  shownPath,
  someText,
  type Provider,
  type Shape,
} from '@elb-openapi/document'
import { anyOperation, kinds, origins, outcomes, strengths, type Observation } from './observation.ts'

/** A body that the document does not cover yet. */
export type Pending = { file: string; reason: string }

export type Observations = { observations: Observation[]; pending: Pending[] }

/** The folder of the observations as messages and errata name it. */
export const observationsFolder = 'spec/observations'
const pendingFile = 'pending.yaml'

const shape: Shape = record(
  {
    operation: {
      type: 'string',
      pattern: '^[a-z][A-Za-z0-9]*$',
      description: `an operationId, or "${anyOperation}"`,
    },
    kind: { enum: kinds },
    origin: { enum: origins },
    strength: { enum: strengths },
    date: {
      type: 'string',
      pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])$`,
      description: 'a year and a month, such as 2026-11',
    },
    body: { type: ['object', 'array'] },
  },
  {
    generation: { enum: ['v3', 'v2.0'] },
    call: {
      type: 'string',
      pattern: String.raw`^(GET|POST|PUT|PATCH|DELETE) /\S*$`,
      description: 'a method and a path, such as POST /v3/{project_id}/elb/pools',
    },
    outside: someText,
    status: { type: 'integer' },
    expect: { enum: outcomes },
    site: someText,
    edition: someText,
    source: someText,
    proof: someText,
    doubt: someText,
  },
)

const pendingShape: Shape = listOf(record({ file: someText, reason: someText }))

const contradictionsOfKind = ({ kind, expect, status }: Observation): string[] => {
  if (kind === 'request')
    return [
      ...(expect === undefined ? ['lacks expect: what the service did with the request'] : []),
      ...(status === undefined
        ? []
        : ['is a request and has a status; leave it out, or make the answer an observation of its own']),
    ]
  const faults = expect === undefined ? [] : ['has expect, which only requests have; leave it out']
  if (status === undefined) return [...faults, 'lacks status']
  const wanted = kind === 'error' ? [400, 599] : [200, 399]
  return status >= wanted[0]! && status <= wanted[1]!
    ? faults
    : [...faults, `has the status ${status}, but the kind ${kind} has one from ${wanted.join(' to ')}`]
}

/** What the keys ask of each other, and of the name of the file. */
const contradictions = (entry: Observation, name: string): string[] => {
  const faults = contradictionsOfKind(entry)
  const isAny = entry.operation === anyOperation
  if (isAny && entry.kind !== 'error')
    faults.push(`is of the operation "${anyOperation}", which only errors can be`)
  if (isAny && entry.generation === undefined)
    faults.push(`lacks generation, which tells the operations that "${anyOperation}" stands for`)
  if (!isAny && entry.generation !== undefined)
    faults.push(`has generation, which only goes with the operation "${anyOperation}"`)
  if (entry.call !== undefined && entry.outside === undefined)
    faults.push('has a call, so it is of another operation; say why the document lacks it in outside')
  if (!new RegExp(`^${entry.operation}\\.[1-9]\\d*\\.yaml$`).test(name))
    faults.push(`has to be named ${entry.operation}.<number>.yaml, by its operation`)
  return faults
}

const faultsOfProvider = ({ provider: id, site, edition }: Observation, providers: Provider[]): string[] => {
  const provider = providers.find((one) => one.id === id)
  if (!provider)
    return [
      `is of the provider ${id}, which neither pages.csv nor spec/providers.yaml has; the folder is the provider's name`,
    ]
  const unknown = (key: string, value: string | undefined, known: Record<string, string> = {}): string[] =>
    value === undefined || Object.hasOwn(known, value)
      ? []
      : [`has the ${key} ${value}, which spec/providers.yaml does not have below ${id}`]
  return [...unknown('site', site, provider.sites), ...unknown('edition', edition, provider.editions)]
}

/**
 * Reads the observations of a folder: one file a body, in a folder a provider.
 *
 * @param providers those that the observations may be of
 * @throws InputProblem with a line for everything that is no observation
 */
export const readObservations = (folder: string, providers: Provider[]): Observations => {
  const problems: string[] = []
  const read = <T>(name: string, ofShape: Shape): T[] => {
    try {
      return [readYaml<T>(join(folder, name), ofShape)]
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error
      problems.push(...error.lines)
      return []
    }
  }
  const observations = globSync('**/*.yaml', { cwd: folder, exclude: [pendingFile] })
    .toSorted()
    .flatMap((name) =>
      read<Omit<Observation, 'file' | 'provider'>>(name, shape).map((content) => {
        const path = name.split(sep)
        const observation: Observation = {
          file: [observationsFolder, ...path].join('/'),
          provider: path.slice(0, -1).join('/'),
          ...content,
        }
        const faults = [
          ...faultsOfProvider(observation, providers),
          ...contradictions(observation, basename(name)),
        ]
        problems.push(...faults.map((fault) => `${shownPath(join(folder, name))}: ${fault}`))
        return observation
      }),
    )
  const pending = existsSync(join(folder, pendingFile))
    ? read<Pending[]>(pendingFile, pendingShape).flat()
    : []
  if (problems.length > 0) throw new InputProblem(problems)
  return { observations, pending }
}
