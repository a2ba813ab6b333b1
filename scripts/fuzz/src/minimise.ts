import { isObject, nodesOf, removed, withValue, type JsonPath } from './json-tree.ts'
import { splitTarget, type FuzzRequest } from './request.ts'

/** Whether a request still shows the same fault. */
export type ShowsFault = (request: FuzzRequest) => Promise<boolean>

/** More places of a body are not tried one by one. */
const mostNodes = 150

/**
 * Makes a request smaller as long as it shows the same fault: fewer headers, a shorter query, plain IDs, a smaller body.
 *
 * @param tries how many requests that may cost
 */
export const minimise = async (
  request: FuzzRequest,
  showsFault: ShowsFault,
  tries: number,
): Promise<FuzzRequest> => {
  let left = tries
  let smallest = request
  for (let progress = true; progress;) {
    progress = false
    for (const candidate of smallerThan(smallest)) {
      if (left-- <= 0) return smallest
      if (!(await showsFault(candidate))) continue
      smallest = candidate
      progress = true
      break
    }
  }
  return smallest
}

/** Requests that are smaller by one step, the largest steps first. */
const smallerThan = function* (request: FuzzRequest): Generator<FuzzRequest> {
  if (request.body) yield* withSmallerBody(request, request.body)
  for (const search of shorterQueries(splitTarget(request.target).search))
    yield { ...request, target: [splitTarget(request.target).path, search].filter(Boolean).join('?') }
  yield* withFewerHeaders(request)
  if (request.chunked) yield { ...request, chunked: false }
  const { path, search } = splitTarget(request.target)
  const segments = path.split('/')
  for (const [index, segment] of segments.entries())
    if (/^[\da-f-]{32,36}$/.test(segment))
      yield { ...request, target: [segments.with(index, 'x').join('/'), search].filter(Boolean).join('?') }
}

const withFewerHeaders = function* (request: FuzzRequest): Generator<FuzzRequest> {
  for (const [index, [name, value]] of request.headers.entries()) {
    // What a client sends anyway makes a request no longer.
    if (name === 'Content-Type' && value === 'application/json' && request.body) continue
    yield { ...request, headers: request.headers.toSpliced(index, 1) }
    if (/^(?:x-auth-token|authorization)$/i.test(name) && value !== 'any')
      yield { ...request, headers: request.headers.with(index, ['X-Auth-Token', 'any']) }
  }
}

const shorterQueries = function* (search: string): Generator<string> {
  const pairs = search.split('&')
  if (search === '') return
  yield ''
  if (pairs.length > 1) for (const index of pairs.keys()) yield pairs.toSpliced(index, 1).join('&')
}

const withSmallerBody = function* (request: FuzzRequest, body: Uint8Array): Generator<FuzzRequest> {
  const value = jsonOf(body)
  const bodies = value === undefined ? shorterBytes(body) : smallerValues(value)
  for (const smaller of bodies) if (smaller.byteLength < body.byteLength) yield { ...request, body: smaller }
  const { body: _, ...withoutBody } = request
  yield withoutBody
}

/** The value of a JSON body; undefined for others, and for those that say more than their value. */
const jsonOf = (body: Uint8Array): unknown => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body))
    return Buffer.from(JSON.stringify(value)).equals(body) ? value : undefined
  } catch {
    return undefined
  }
}

const smallerValues = function* (root: unknown): Generator<Uint8Array> {
  const nodes = nodesOf(root)
  const largest = nodes.toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value)).slice(0, 5)
  if (largest[0]) yield bytesOf(alone(root, largest[0].path))
  for (const { path, value } of largest)
    for (const half of halves(value)) yield bytesOf(withValue(root, path, half))
  for (const { path } of nodes.slice(1, mostNodes)) yield bytesOf(withValue(root, path, removed))
  for (const { path, value } of nodes.slice(0, mostNodes))
    for (const simple of simpler(value)) yield bytesOf(withValue(root, path, simple))
}

/** A body with nothing but the way to one of its places. */
const alone = (root: unknown, path: JsonPath): unknown => {
  const [head, ...rest] = path
  if (head === undefined) return root
  const inner = alone((root as Record<string, unknown>)[head], rest)
  return Array.isArray(root) ? [inner] : { [head]: inner }
}

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const sizeOf = (value: unknown): number =>
  Array.isArray(value) || typeof value === 'string' ? value.length : 0

const halves = function* (value: unknown): Generator<unknown> {
  if ((typeof value !== 'string' && !Array.isArray(value)) || value.length < 8) return
  const middle = value.length >> 1
  yield value.slice(0, middle)
  yield value.slice(middle)
}

const simpler = (value: unknown): unknown[] => {
  if (typeof value === 'string') return value === 'x' || value === '' ? [] : ['x']
  if (typeof value === 'number') return value === 1 || value === 0 ? [] : [1]
  if (Array.isArray(value)) return value.length > 0 ? [[]] : []
  return isObject(value) && Object.keys(value).length > 0 ? [{}] : []
}

const shorterBytes = function* (body: Uint8Array): Generator<Uint8Array> {
  for (let size = body.byteLength >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < body.byteLength; at += size)
      yield Buffer.concat([body.subarray(0, at), body.subarray(at + size)])
}
