import type { Refusal } from '../errors/refusal.ts'
import { badRequest, emptyBody } from '../errors/service.ts'
import { deepestNesting, findJsonError, findLoneSurrogate, nestsTooDeep } from './json.ts'
import type { MediaTypeContent, Operation } from '../prism/types.ts'
import { joinOr, quote, shorten } from '../explain/words.ts'

/** The body of a request: none, the value it holds, or why it has none. */
export type Body =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown; bytes: number; content: MediaTypeContent | undefined }
  | { kind: 'unreadable'; refusal: Refusal }

type Headers = Readonly<Record<string, string>>

/** Reads the bytes of a body as the operation declares it; never throws, since credentials are checked first. */
export function readBody(bytes: Uint8Array, headers: Headers, operation: Operation): Body {
  const declared = operation.request?.body
  if (!declared) return { kind: 'none' }
  const contents = declared.contents ?? []
  if (bytes.byteLength === 0) {
    return declared.required ? unreadable(emptyBody(requiredNames(contents[0]))) : { kind: 'none' }
  }
  const encoding = headers['content-encoding']
  if (encoding && !/^identity$/i.test(encoding)) {
    return unreadable(
      badRequest(
        `Invalid input for the header 'Content-Encoding'. The mock reads bodies as they are, not ${quote(shorten(encoding))}.`,
      ),
    )
  }
  const essence = headers['content-type']?.split(';')[0]!.trim().toLowerCase()
  const content = essence
    ? contents.find(({ mediaType }) => matches(essence, mediaType))
    : (contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0])
  if (!content && contents.length > 0) {
    const wanted = joinOr(contents.map(({ mediaType }) => mediaType))
    return unreadable(
      badRequest(
        `Invalid input for the header 'Content-Type'. It must be ${wanted}, not ${quote(shorten(essence ?? ''))}.`,
      ),
    )
  }
  return parse(bytes, content)
}

function parse(bytes: Uint8Array, content: MediaTypeContent | undefined): Body {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return malformed('The bytes are not UTF-8')
  }
  const read = (value: unknown): Body => ({ kind: 'value', value, bytes: bytes.byteLength, content })
  if (content && !isJson(content.mediaType)) return read(text)
  if (text.startsWith('\uFEFF')) return malformed('It starts with a byte order mark; send UTF-8 without one')
  if (nestsTooDeep(text)) return malformed(`It nests deeper than ${deepestNesting} levels`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { problem, line, column } = findJsonError(text)
    return malformed(`It is not JSON at line ${line}, column ${column}: ${problem}`)
  }
  // Only an escape can make half of a pair: bytes that hold one are not UTF-8.
  const lone = /\\ud/i.test(text) ? findLoneSurrogate(value) : undefined
  if (lone !== undefined) {
    return unreadable(
      badRequest(
        `Invalid input for ${lone === '' ? 'the request body' : quote(shorten(lone))}. It holds half of a surrogate pair, which is no character.`,
      ),
    )
  }
  return read(value)
}

const unreadable = (refusal: Refusal): Body => ({ kind: 'unreadable', refusal })
const malformed = (problem: string): Body =>
  unreadable(badRequest(`Invalid input for the request body. ${problem}.`))

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType)

function matches(essence: string, mediaType: string): boolean {
  const declared = mediaType.split(';')[0]!.trim().toLowerCase()
  return declared === essence || declared === '*/*' || declared === `${essence.split('/')[0]}/*`
}

function requiredNames(content: MediaTypeContent | undefined): string[] {
  const required = content?.schema?.required
  return Array.isArray(required) ? required : []
}
