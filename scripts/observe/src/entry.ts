import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  InputProblem,
  isSuccess,
  operationsOf,
  requestBodyOf,
  responseBodyOf,
  type OpenApiDocument,
  type Schema,
} from '@elb-openapi/document'
import { anyOperation, type Kind, type Observation, type Origin, type Strength } from '@elb-openapi/ledger'
import { stringify } from 'yaml'

/** What is said of a body; the rest follows from it. */
export type About = Pick<Observation, 'operation' | 'provider' | 'origin' | 'date'> &
  Partial<Omit<Observation, 'file' | 'body'>>

const kindOf = ({ kind, status, expect }: About): Kind => {
  if (kind !== undefined) return kind
  if (status === undefined) return 'request'
  if (expect !== undefined)
    throw new InputProblem('--status is of answers and --expect of requests; leave one of them out')
  return status < 400 ? 'response' : 'error'
}

const strengthOf = (origin: Origin, { expect, doubt }: Partial<Observation>): Strength => {
  if (expect === 'unknown' || doubt !== undefined) return 'weak'
  return origin === 'recorded' || origin === 'acceptance-test' ? 'strong' : 'medium'
}

/** Completes what is said of a body, as an observation has it. */
export const complete = (about: About): Omit<Observation, 'file' | 'body'> => {
  const kind = kindOf(about)
  if (kind !== 'request' && about.status === undefined)
    throw new InputProblem('Give the --status of the answer.')
  const expect = kind === 'request' ? (about.expect ?? 'unknown') : undefined
  return {
    ...about,
    kind,
    ...(expect !== undefined && { expect }),
    strength:
      about.strength ?? strengthOf(about.origin, { ...about, ...(expect !== undefined && { expect }) }),
  }
}

/**
 * What the document says of a body.
 *
 * @throws InputProblem when the document has no such operation, and nothing says that it is another one
 */
export const schemaOf = (
  document: OpenApiDocument,
  {
    operation: id,
    kind,
    status,
    call,
    generation,
  }: Pick<Observation, 'operation' | 'kind'> & Partial<Observation>,
): Schema | undefined => {
  if (call !== undefined) return undefined
  const operations = operationsOf(document)
  const operation =
    id === anyOperation
      ? operations.find(({ path }) => path.startsWith(`/${generation}/`))
      : operations.find(({ operationId }) => operationId === id)
  if (!operation)
    throw new InputProblem(
      id === anyOperation
        ? 'An error of any operation needs a --generation: v3 or v2.0.'
        : `The document has no operation ${id}. Correct --operation, or give --call and --outside for one that it lacks.`,
    )
  if (kind === 'request') {
    const body = requestBodyOf(document, operation)
    if (!body) throw new InputProblem(`${id} takes no body. Give --status for an answer.`)
    return body.schema
  }
  // A status that the document lacks most likely has the body of another one of its kind.
  const alike = Object.keys(operation.responses).filter((code) => isSuccess(code) === (kind === 'response'))
  return [String(status), ...alike]
    .map((code) => responseBodyOf(document, operation, code))
    .find((body) => body !== undefined)?.schema
}

/** The name of the next file of an operation in the folder of a provider. */
export const nextFile = (folder: string, operation: string): string => {
  const numbers = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => /^(.+)\.(\d+)\.yaml$/.exec(name))
    .filter((found) => found?.[1] === operation)
    .map((found) => Number(found![2]))
  return join(folder, `${operation}.${Math.max(0, ...numbers) + 1}.yaml`)
}

const order: Exclude<keyof Observation, 'file' | 'provider'>[] = [
  'operation',
  'generation',
  'call',
  'outside',
  'kind',
  'status',
  'expect',
  'site',
  'edition',
  'origin',
  'strength',
  'date',
  'source',
  'proof',
  'doubt',
  'body',
]

/** An observation as its file has it. */
export const yamlOf = (observation: Omit<Observation, 'file'>): string =>
  stringify(
    Object.fromEntries(
      order.filter((key) => observation[key] !== undefined).map((key) => [key, observation[key]]),
    ),
    { lineWidth: 0, singleQuote: true },
  )
