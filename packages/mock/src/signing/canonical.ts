import { createHash } from 'node:crypto'
import type { Headers } from '../http/request.ts'

/** A request as it was sent, as far as a signature covers it. */
export interface SignedRequest {
  method: string
  /** Path and query. */
  target: string
  headers: Headers
  body: Uint8Array
}

const CONTENT_HASH = 'x-sdk-content-sha256'
const UNSIGNED = 'UNSIGNED-PAYLOAD'

/**
 * The text of a request that is signed: the same for all who write the same request in another way.
 *
 * @param values of a key that is repeated: all of them, or the first, which is what Open Telekom Cloud's Go SDK signs
 */
export function canonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  values: 'all' | 'first' = 'all',
): string {
  const { method, target, headers, body } = request
  const [path = '', search = ''] = target.split(/\?(.*)/s)
  const lines = signedHeaders.map((name) => `${name}:${utf8(headers[name] ?? '').trim()}\n`)
  return [
    method.toUpperCase(),
    canonicalPath(path),
    canonicalQuery(search, values),
    lines.join(''),
    signedHeaders.join(';'),
    headers[CONTENT_HASH] === UNSIGNED ? UNSIGNED : sha256(body),
  ].join('\n')
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function canonicalPath(path: string): string {
  // Signers take the path apart when it is decoded: an encoded slash is one like any other.
  const encoded = decode(path).split('/').map(encode).join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

/** Sorted as names and values are before they are encoded. */
function canonicalQuery(search: string, values: 'all' | 'first'): string {
  const pairs = search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return [decode(name, true), decode(value, true)] as const
    })
  const isFirst = ([name]: readonly [string, string], index: number): boolean =>
    pairs.findIndex(([other]) => other === name) === index
  return (values === 'all' ? pairs : pairs.filter(isFirst))
    .toSorted(([name, value], [other, otherValue]) => compare(name, other) || compare(value, otherValue))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
}

/** By code points, as the languages of the signers sort. */
const compare = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

function decode(text: string, isQuery = false): string {
  try {
    return decodeURIComponent(isQuery ? text.replaceAll('+', ' ') : text)
  } catch {
    return text
  }
}

/** RFC 3986 leaves four characters alone that `encodeURIComponent` leaves alone besides. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Headers come byte by byte; signers sign the text that the bytes are in UTF-8. */
const utf8 = (value: string): string => Buffer.from(value, 'latin1').toString()
