import {
  generationOf,
  isSuccess,
  operationsOf,
  requestBodyOf,
  responseBodiesOf,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'
import type { SpecFiles } from '../spec-files.ts'
import { leftoversInWords, leftoversOf } from './leftovers.ts'
import { createMisfits, type Misfit } from './misfits.ts'
import { anyOperation, type Observation } from './observation.ts'
import { observationsFolder, type Observations } from './read.ts'

/** How many observations there are; each of them is one of the others. */
export type ObservationCounts = {
  all: number
  valid: number
  /** Requests that the service refused. Whether the document refuses them too depends on what only the service knows. */
  refused: number
  /** Of operations that the document does not have. */
  ofOthers: number
  /** Of an operation of the document, which does not have to cover them for the reason that they give. */
  outside: number
  pending: number
}

export type ObservationReport = { counts: ObservationCounts; problems: string[] }

/** A schema that a body has to follow, and the operation that says so; a text when the document has none. */
type Target = { schema: Schema; operation: Operation } | string

const targetsOf = (
  document: OpenApiDocument,
  operations: Operation[],
  observation: Observation,
): Target[] => {
  const { operation: id, kind, status, generation } = observation
  const chosen = operations.filter(({ operationId, path }) =>
    id === anyOperation ? generationOf(path) === generation : operationId === id,
  )
  if (chosen.length === 0)
    return [
      `the document has no operation ${id}; correct the name, or say in call and outside which one it is and why the document lacks it`,
    ]
  return chosen.flatMap((operation): Target[] => {
    if (kind === 'request') {
      const body = requestBodyOf(document, operation)
      return [
        body
          ? { schema: body.schema, operation }
          : `${id} takes no body in the document; give it a requestBody`,
      ]
    }
    const bodies = responseBodiesOf(document, operation)
    const own = String(status)
    const found = bodies.has(own)
      ? own
      : kind === 'response' && observation.doubt !== undefined
        ? [...bodies.keys()].find(isSuccess)
        : undefined
    if (found === undefined)
      return [
        `${operation.operationId} does not document the status ${own}; add the response, or say in doubt what is wrong about the status`,
      ]
    const body = bodies.get(found)
    return [
      body
        ? { schema: body.schema, operation }
        : `${operation.operationId} answers ${found} without a body; give it one`,
    ]
  })
}

const explain = ({ pointer, what, change, owner }: Misfit, operation: Operation, files: SpecFiles): string =>
  `${pointer} ${what}; ${change} (${owner ?? operation.operationId}, ${owner === undefined ? files.ofPath(operation.path) : files.ofComponent(owner)})`

/** What would have to change in the document for a body to follow it; a line each. */
const createComparison = (document: OpenApiDocument, files: SpecFiles) => {
  const operations = operationsOf(document)
  const misfitsOf = createMisfits(document)
  return (observation: Observation): string[] => [
    ...new Set(
      targetsOf(document, operations, observation).flatMap((target) =>
        typeof target === 'string'
          ? [target]
          : misfitsOf(target.schema, observation.body).map((misfit) =>
              explain(misfit, target.operation, files),
            ),
      ),
    ),
  ]
}

const leftovers = ({ source, proof, doubt, outside, body }: Observation): string[] => [
  ...leftoversOf(body).map(
    ({ pointer, text }) =>
      `${pointer} holds ${text}, which does not look synthetic; make the shape anew with pnpm observe`,
  ),
  ...Object.entries({ source, proof, doubt, outside }).flatMap(([key, words]) =>
    leftoversInWords(words ?? '').map((text) => `${key} holds ${text}; take it out`),
  ),
]

/** Checks that the document covers what was observed, and that the observations give nothing away. */
export const checkObservations = (
  document: OpenApiDocument,
  { observations, pending, problems: faults }: Observations,
  files: SpecFiles,
): ObservationReport => {
  const compare = createComparison(document, files)
  const counts: ObservationCounts = { all: 0, valid: 0, refused: 0, ofOthers: 0, outside: 0, pending: 0 }
  const problems = [...faults]
  const known = new Map(observations.map((observation) => [observation.file, observation]))
  const waiting = new Set(pending.map(({ file }) => `${observationsFolder}/${file}`))
  for (const file of waiting)
    if (!known.has(file))
      problems.push(`${observationsFolder}/pending.yaml: ${file} is not there; remove the entry`)

  const classOf = (observation: Observation): Exclude<keyof ObservationCounts, 'all'> | string[] => {
    if (observation.call !== undefined) return 'ofOthers'
    if (observation.expect === 'refused') return 'refused'
    const misfits = compare(observation)
    if (waiting.has(observation.file))
      return misfits.length > 0
        ? 'pending'
        : [`follows the document now; remove it from ${observationsFolder}/pending.yaml`]
    if (observation.outside !== undefined)
      return misfits.length > 0 ? 'outside' : ['follows the document now; remove outside']
    if (misfits.length === 0) return 'valid'
    const advice =
      observation.expect === 'unknown'
        ? ' (nobody knows what the service did with it: find out, or say in outside why the document stays as it is)'
        : ''
    return misfits.map((misfit) => `${misfit}${advice}`)
  }

  for (const observation of observations) {
    counts.all += 1
    const found = classOf(observation)
    if (typeof found === 'string') counts[found] += 1
    else problems.push(...found.map((problem) => `${observation.file}: ${problem}`))
    problems.push(...leftovers(observation).map((problem) => `${observation.file}: ${problem}`))
  }
  return { counts, problems }
}

const inWords: [keyof ObservationCounts, string][] = [
  ['valid', 'valid'],
  ['refused', 'refused by the service'],
  ['ofOthers', 'of other operations'],
  ['outside', 'outside of the document'],
  ['pending', 'pending'],
]

/** The counts as the line of the check has them: `82 observations (79 valid, 3 of other operations)`. */
export const countsInWords = (counts: ObservationCounts): string => {
  const parts = inWords.filter(([key]) => counts[key] > 0).map(([key, words]) => `${counts[key]} ${words}`)
  return `${counts.all} observations${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}
