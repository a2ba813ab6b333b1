import { sample } from 'fast-check'
import type { Contract, Endpoint } from '../contract.ts'
import type { Case, FuzzRequest } from '../request.ts'
import type { SchemaCheck } from '../schema-check.ts'
import { credentials, oddHeaders } from './headers.ts'
import { oddBody } from './body.ts'
import { oddPath, validPath } from './path.ts'
import { oddQuery, validQuery } from './query.ts'
import { wholeBody } from './raw-body.ts'
import { Built, way, type Source } from './source.ts'
import { createValidValues, type ValidValues } from './valid-value.ts'

/** So many cases are made at a time. */
const batch = 50
/** A request with a body has more to get wrong. */
const weightWithBody = 2

type Draft = Omit<Case, 'index'>
/** What is generated; the rest of the request stays as it should be. */
type Aspect = 'nothing' | 'body' | 'query' | 'path' | 'headers' | 'credentials' | 'method'

/**
 * The cases of a run. One seed makes the same cases, each independent of how many come before it.
 *
 * @param from index of the first one
 * @param to index behind the last one
 */
export const createCases = (contract: Contract, check: SchemaCheck, endpoints: readonly Endpoint[]) => {
  const values = createValidValues(contract.document, check)
  const ways = endpoints.map((endpoint) => way(endpoint.requestBody ? weightWithBody : 1, () => endpoint))
  const arbitrary = new Built((source) => draft(source, source.either(...ways), values))
  return function* casesOf(seed: number, from: number, to: number): Generator<Case> {
    for (let start = from; start < to; start += batch) {
      const drafts = sample(arbitrary, { seed, path: String(start), numRuns: Math.min(batch, to - start) })
      for (const [offset, made] of drafts.entries()) yield { ...made, index: start + offset }
    }
  }
}

const draft = (source: Source, endpoint: Endpoint, values: ValidValues): Draft => {
  const how: string[] = []
  const request: FuzzRequest = {
    method: endpoint.method,
    target: '',
    headers: credentials(source, endpoint),
    chunked: false,
  }
  // One thing at a time gets past the first check; two now and then show which check comes first.
  const many = source.chance(10) ? 2 : 1
  const aspects = new Set(Array.from({ length: many }, () => aspectFor(source, endpoint)))

  const { path, how: pathHow } = aspects.has('path') ? oddPath(source, endpoint) : validPath(source, endpoint)
  const { search, how: searchHow } = aspects.has('query')
    ? oddQuery(source, endpoint, values)
    : validQuery(source, endpoint, values)
  request.target = search === '' ? path : `${path}?${search}`
  how.push(...pathHow, ...searchHow)

  addBody(source, endpoint, values, request, how, aspects.has('body'))
  if (aspects.has('headers')) addHeaders(source, endpoint, request, how)
  if (aspects.has('credentials')) takeCredentials(source, request, how)
  if (aspects.has('method')) {
    request.method = source.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND'])
    how.push(`the method ${request.method}`)
  }
  if (request.body && source.chance(20)) request.chunked = true
  return { operationId: endpoint.id, request, how: how.length > 0 ? how : ['nothing odd'] }
}

const aspectFor = (source: Source, { requestBody, queryParameters, path }: Endpoint): Aspect => {
  const weights: Record<Aspect, number> = {
    nothing: requestBody ? 15 : 5,
    body: requestBody ? 60 : 2,
    query: queryParameters.length === 0 ? 3 : requestBody ? 10 : 60,
    path: path.includes('{') ? 8 : 3,
    headers: 10,
    credentials: 3,
    method: 2,
  }
  return source.either(
    ...Object.entries(weights).map(([aspect, weight]) => way(weight, () => aspect as Aspect)),
  )
}

const addBody = (
  source: Source,
  { requestBody }: Endpoint,
  values: ValidValues,
  request: FuzzRequest,
  how: string[],
  odd: boolean,
): void => {
  if (!requestBody) {
    if (!odd) return
    how.push('a body where none is declared')
    request.body = wholeBody(source.pick<unknown>([{}, [], 'text', { pool: {} }]))
    request.headers.push(['Content-Type', 'application/json'])
    return
  }
  request.headers.push(['Content-Type', requestBody.mediaType])
  const { exampleValues, schema } = requestBody
  const body =
    exampleValues.length > 0 && source.chance(10) ? source.pick(exampleValues) : values(source, schema)
  if (!odd) request.body = wholeBody(body)
  else {
    const { bytes, how: bodyHow } = oddBody(source, body)
    if (bytes) request.body = bytes
    how.push(...bodyHow)
  }
}

const addHeaders = (source: Source, endpoint: Endpoint, request: FuzzRequest, how: string[]): void => {
  if (request.body && source.chance(5)) {
    request.headers = request.headers.filter(([name]) => name !== 'Content-Type')
    how.push('no Content-Type')
    return
  }
  const odd = oddHeaders(source, endpoint)
  for (const [name, value] of odd.headers) {
    request.headers = request.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase())
    request.headers.push([name, value])
  }
  how.push(...odd.how)
}

const takeCredentials = (source: Source, request: FuzzRequest, how: string[]): void => {
  request.headers = request.headers.filter(([name]) => !/^(?:x-auth-token|authorization)$/i.test(name))
  if (source.chance(20)) request.headers.push(['X-Auth-Token', ''])
  if (source.chance(20)) request.headers.push(['X-Subject-Token', 'any'])
  how.push('no credentials')
}
