import { Refusal } from '../errors/refusal.ts'
import { joinOr, quote, shorten } from '../explain/words.ts'
import type { Content, RequestBody } from '../operation.ts'
import { limits } from '../options.ts'
import { findJsonError } from './json-error.ts'
import { exceededLimit } from './json-size.ts'
import { essenceOf, isJson, matches } from './media-type.ts'
import type { Headers } from './request.ts'
import { findLoneSurrogate } from './surrogates.ts'

/** A request body that could be read. */
export interface Body {
  /** A JSON value; the text in any other media type. */
  value: unknown
  bytes: number
  /** What the operation declares for its media type. */
  content: Content | undefined
}

/**
 * Reads the bytes of a body as an operation declares it; undefined when there is none and none is needed.
 *
 * @param mostValues how many values a JSON body may have
 * @throws Refusal when it is missing or cannot be read
 */
export function readBody(
  bytes: Uint8Array,
  headers: Headers,
  { required, contents }: RequestBody,
  mostValues: number,
): Body | undefined {
  if (bytes.byteLength === 0) {
    if (required) throw Refusal.because('emptyBody', requiredNames(contents[0]))
    return undefined
  }
  const encoding = headers['content-encoding']
  if (encoding && !/^identity$/i.test(encoding)) {
    throw Refusal.because(
      'invalidInput',
      "the header 'Content-Encoding'",
      `The mock reads bodies as they are, not ${quote(shorten(encoding))}`,
    )
  }
  const essence = essenceOf(headers['content-type'] ?? '')
  const content = essence
    ? contents.find(({ mediaType }) => matches(essence, mediaType))
    : (contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0])
  if (!content && contents.length > 0) {
    const wanted = joinOr(contents.map(({ mediaType }) => mediaType))
    throw Refusal.because(
      'invalidInput',
      "the header 'Content-Type'",
      `It must be ${wanted}, not ${quote(shorten(essence))}`,
    )
  }
  const text = decode(bytes)
  const value = content && !isJson(content.mediaType) ? text : parse(text, mostValues)
  return { value, bytes: bytes.byteLength, content }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw malformed('The bytes are not UTF-8')
  }
}

function parse(text: string, mostValues: number): unknown {
  if (text.startsWith('\uFEFF')) throw malformed('It starts with a byte order mark; send UTF-8 without one')
  const exceeded = exceededLimit(text, mostValues)
  if (exceeded === 'depth') throw malformed(`It nests deeper than ${limits.bodyDepth} levels`)
  if (exceeded === 'values') throw Refusal.because('bodyTooLarge', mostValues, 'JSON values')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { problem, line, column } = findJsonError(text)
    throw malformed(`It is not JSON at line ${line}, column ${column}: ${problem}`)
  }
  // Only an escape can make half of a pair: bytes that hold one are not UTF-8.
  const lone = /\\ud/i.test(text) ? findLoneSurrogate(value) : undefined
  if (lone !== undefined) {
    throw Refusal.because(
      'invalidInput',
      lone === '' ? BODY : quote(shorten(lone)),
      'It holds half of a surrogate pair, which is no character',
    )
  }
  return value
}

const BODY = 'the request body'
const malformed = (problem: string): Refusal => Refusal.because('invalidInput', BODY, problem)

function requiredNames(content: Content | undefined): string[] {
  const required = content?.schema?.required
  return Array.isArray(required) ? required : []
}
