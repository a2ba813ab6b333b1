import { Refusal } from './errors/refusal.ts'
import { quote, shorten } from './explain/words.ts'
import type { Query } from './http/request.ts'
import type { DeclaredResponse, Operation } from './operation.ts'

/** What a sender asks the mock for. */
export interface Preferences {
  code?: number
  example?: string
  dynamic?: boolean
  seed?: string
}

/** The answer that was chosen from what the document declares. */
export interface Choice {
  response: DeclaredResponse
  code: number
  example?: string
  dynamic: boolean
  seed?: string
  /** Whether the sender asked for this code, or for an example that only it has. */
  asked: boolean
}

/** Whether the sender asked for an error. It is served whatever the request looks like: outages happen to bad requests too. */
export const isError = ({ asked, code }: Choice): boolean => asked && code >= 400

/**
 * Reads `Prefer: code=404, example=name, dynamic=true, seed=x`, or the same as query keys
 * (`__code` and so on), which links and browsers can carry. The header wins. Other preferences are ignored.
 *
 * @throws Refusal when a value is not usable
 */
export function readPreferences(header: string | undefined, query: Query): Preferences {
  const given = { ...fromQuery(query), ...fromHeader(header ?? '') }
  const { code, dynamic, example, seed } = given
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    throw unusable('code', code, 'must be a status such as 404')
  if (dynamic !== undefined && !/^(?:true|false)?$/i.test(dynamic))
    throw unusable('dynamic', dynamic, 'must be true or false')
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic.toLowerCase() !== 'false' }),
    ...(seed !== undefined && { seed }),
  }
}

/**
 * Finds the declared response that the preferences mean: by code; else by the name of an example,
 * first among the success response's, then in the others; else the lowest success.
 *
 * @throws Refusal that lists what the operation has, when it has no such code or example
 */
export function choose(operation: Operation, preferences: Preferences): Choice {
  const { code, example, dynamic = false, seed } = preferences
  const response =
    code !== undefined ? withCode(operation, code) : (withExample(operation, example) ?? successOf(operation))
  if (!response) throw unknownCode(operation, code)
  if (example !== undefined && !exampleNames(response).includes(example)) {
    throw unknownExample(operation, example, code === undefined ? operation.responses : [response])
  }
  return {
    response,
    code: code ?? codeOf(response),
    dynamic,
    asked: code !== undefined || response !== successOf(operation),
    ...(example !== undefined && { example }),
    ...(seed !== undefined && { seed }),
  }
}

const KEYS = ['code', 'example', 'dynamic', 'seed'] as const
type Key = (typeof KEYS)[number]
type Given = Partial<Record<Key, string>>

function fromHeader(header: string): Given {
  const given: Given = {}
  for (const [, name, quoted, plain] of header.matchAll(/([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;]*)))?/g)) {
    const key = KEYS.find((known) => known === name?.toLowerCase())
    if (key) given[key] ??= quoted ?? plain ?? ''
  }
  return given
}

function fromQuery(query: Query): Given {
  const given: Given = {}
  for (const key of KEYS) {
    const value = query[`__${key}`]
    if (value !== undefined) given[key] = [value].flat()[0] ?? ''
  }
  return given
}

/** Statuses stand in ascending order, whatever the order in the document, and families behind them. */
const successOf = ({ responses }: Operation): DeclaredResponse | undefined =>
  responses.find(({ code }) => /^2(?:\d\d|XX)$/i.test(code)) ??
  responses.find(({ code }) => code === 'default') ??
  responses[0]

function withCode({ responses }: Operation, code: number): DeclaredResponse | undefined {
  return (
    responses.find((response) => response.code === String(code)) ??
    responses.find((response) => response.code.toUpperCase() === `${Math.floor(code / 100)}XX`) ??
    responses.find((response) => response.code === 'default')
  )
}

function withExample(operation: Operation, name: string | undefined): DeclaredResponse | undefined {
  if (name === undefined) return undefined
  const success = successOf(operation)
  return [...(success ? [success] : []), ...operation.responses].find((response) =>
    exampleNames(response).includes(name),
  )
}

const codeOf = ({ code }: DeclaredResponse): number => Number.parseInt(code.replace(/XX$/i, '00'), 10) || 200

const exampleNames = ({ contents }: DeclaredResponse): string[] =>
  contents.flatMap(({ examples }) => examples)

const unusable = (key: Key, value: string, problem: string): Refusal =>
  refusal(key, `It ${problem}, not ${quote(shorten(value))}`)

const unknownCode = ({ name, responses }: Operation, code: number | undefined): Refusal =>
  refusal(
    'code',
    `${name} has no answer ${code ?? ''}, only: ${responses.map((response) => response.code).join(', ')}`,
  )

function unknownExample(operation: Operation, name: string, responses: readonly DeclaredResponse[]): Refusal {
  const lists = responses
    .map((response) => ({ code: response.code, names: exampleNames(response) }))
    .filter(({ names }) => names.length > 0)
    .map(({ code, names }) => `${code}: ${names.join(', ')}`)
  const known = lists.length ? `only ${lists.join('; ')}` : 'nor any other'
  return refusal('example', `${operation.name} has no example ${quote(shorten(name))}, ${known}`)
}

const refusal = (key: Key, problem: string): Refusal =>
  Refusal.because('invalidInput', `the preference ${quote(key)}`, problem)
