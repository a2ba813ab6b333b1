import type { Violation } from '../explain/violation.ts'
import { sentenceOf } from '../explain/violation.ts'
import { joinOr, quote } from '../explain/words.ts'
import { Refusal } from './refusal.ts'
import { v2Type } from './v2.ts'
import { v3Code } from './v3.ts'

const BAD_REQUEST = { code: v3Code.invalidInput, v2Type: v2Type.badRequest }
/** So many violations are spelt out; the rest is counted. */
const SPELT_OUT = 20

export function badRequest(message: string): Refusal {
  return new Refusal(400, BAD_REQUEST, message)
}

export function invalidInput(violations: readonly Violation[]): Refusal {
  const sentences = [...new Set(violations.map(sentenceOf))]
  const shown = sentences.slice(0, SPELT_OUT)
  const rest = sentences.length - shown.length
  if (rest > 0) shown.push(`And ${rest} more.`)
  return new Refusal(400, BAD_REQUEST, shown.join(' '), { violations })
}

export function emptyBody(wanted: readonly string[]): Refusal {
  const hint = wanted.length ? ` Send a JSON object with ${wanted.map(quote).join(', ')}.` : ''
  return new Refusal(
    400,
    { code: v3Code.emptyBody, v2Type: v2Type.badRequest },
    `The request body is empty.${hint}`,
  )
}

export function notAcceptable(accept: string, offered: readonly string[]): Refusal {
  return new Refusal(
    406,
    { code: v3Code.invalidInput, v2Type: v2Type.notAcceptable },
    `Invalid input for the header 'Accept'. The answer is ${joinOr(offered)}, which ${quote(accept)} does not take.`,
  )
}

export function internalError(detail = ''): Refusal {
  return new Refusal(
    500,
    { code: v3Code.internal, v2Type: v2Type.internal },
    `Internal server error.${detail && ` ${detail}`}`,
  )
}
