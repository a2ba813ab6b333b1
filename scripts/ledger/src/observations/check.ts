import {
  generationOf,
  isSuccess,
  operationsOf,
  requestBodyOf,
  responseBodyOf,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'
import type { Problem } from '../difference.ts'
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

const pendingPath = `${observationsFolder}/pending.yaml`

export type ObservationReport = { counts: ObservationCounts; problems: Problem[] }

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
    const documented = Object.keys(operation.responses)
    const own = String(status)
    const found = documented.includes(own)
      ? own
      : kind === 'response' && observation.doubt !== undefined
        ? documented.find(isSuccess)
        : undefined
    if (found === undefined)
      return [
        `${operation.operationId} does not document the status ${own}; add the response, or say in doubt what is wrong about the status`,
      ]
    const body = responseBodyOf(document, operation, found)
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
  { observations, pending }: Observations,
  files: SpecFiles,
): ObservationReport => {
  const compare = createComparison(document, files)
  const counts: ObservationCounts = { all: 0, valid: 0, refused: 0, ofOthers: 0, outside: 0, pending: 0 }
  const problems: Problem[] = []
  const report = (file: string, texts: string[]): void => {
    problems.push(...texts.map((text) => ({ file, text })))
  }
  const known = new Set(observations.map(({ file }) => file))
  const waiting = new Set(pending.map(({ file }) => `${observationsFolder}/${file}`))
  for (const file of waiting)
    if (!known.has(file)) report(pendingPath, [`${file} is not there; remove the entry`])

  const classOf = (observation: Observation): Exclude<keyof ObservationCounts, 'all'> | string[] => {
    if (observation.call !== undefined) return 'ofOthers'
    if (observation.expect === 'refused') return 'refused'
    const misfits = compare(observation)
    if (waiting.has(observation.file))
      return misfits.length > 0 ? 'pending' : [`follows the document now; remove it from ${pendingPath}`]
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
    else report(observation.file, found)
    report(observation.file, leftovers(observation))
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
