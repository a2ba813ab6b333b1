import type { Endpoint } from '../contract.ts'
import { headerOf, type FuzzRequest } from '../request.ts'
import type { SchemaCheck } from '../schema-check.ts'
import { may, must, type Reason } from './expectation.ts'

/** What the mock's README says that it takes at most: bytes, JSON values, and how deep they nest. */
const most = { bytes: 10 * 1024 * 1024, values: 20_000, depth: 64 }

/** What is wrong with the body of a request. */
export const bodyReasons = (
  check: SchemaCheck,
  { requestBody }: Endpoint,
  request: FuzzRequest,
): Reason[] => {
  if (!requestBody) return []
  const { body } = request
  if (body === undefined || body.byteLength === 0) return [must('no body where one is needed', 400)]
  if (body.byteLength > most.bytes) return [must('a body of too many bytes', 413)]
  return [...mediaReasons(request, requestBody.mediaType), ...contentReasons(check, requestBody.schema, body)]
}

const mediaReasons = (request: FuzzRequest, wanted: string): Reason[] => {
  const encoding = headerOf(request, 'Content-Encoding')
  if (encoding !== undefined && !/^identity$/i.test(encoding))
    return [must('a body with a content encoding', 400)]
  const type = headerOf(request, 'Content-Type')
  const essence = type?.split(';')[0]!.trim().toLowerCase()
  if (essence === undefined || essence === '') return [may('a body without a content type', 400)]
  return essence === wanted ? [] : [must('a body of another content type', 400)]
}

const contentReasons = (
  check: SchemaCheck,
  schema: NonNullable<Endpoint['requestBody']>['schema'],
  body: Uint8Array,
): Reason[] => {
  const text = textOf(body)
  if (text === undefined) return [must('a body that is not UTF-8', 400)]
  if (text.startsWith('\uFEFF')) return [must('a body with a byte order mark', 400)]
  // A text that is not JSON, or too deep, may be too long before that is seen.
  const size = text.length > most.values ? [may('a long body', 413)] : []
  if (depthOf(text) > most.depth) return [must('a body that nests too deep', 400), ...size]
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return [must('a body that is not JSON', 400), ...size]
  }
  if (valuesIn(value) > most.values) return [must('a body of too many values', 413)]
  const fault = check.faultIn(schema, value)
  return [
    ...(hasHalfPair(text) ? [must('a body with half of a surrogate pair', 400)] : []),
    ...(fault ? [must(`a body against ${fault.rule}`, 400)] : []),
  ]
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many values there are in a value, itself included. */
const valuesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + valuesIn(inner), 1)
    : 1

/** How deep the brackets outside of strings nest. */
const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString && character === '\\') index++
    else if (character === '"') inString = !inString
    else if (inString) continue
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}

/** Whether a JSON text has a string or a name that is no Unicode; only an escape can make one. */
const hasHalfPair = (text: string): boolean => {
  if (!/\\ud/i.test(text)) return false
  let found = false
  JSON.parse(text, (name: string, value: unknown) => {
    found ||= /\p{Cs}/u.test(name) || (typeof value === 'string' && /\p{Cs}/u.test(value))
    return value
  })
  return found
}
