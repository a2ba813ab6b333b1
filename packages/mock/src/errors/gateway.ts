import type { ElbErrorCode } from '@elb-openapi/types/error-codes'
import { joinOr, quote, shorten } from '../explain/words.ts'
import { Refusal } from './refusal.ts'

/** Codes of the API gateway, which stands in front of both generations. */
export const gatewayCode = {
  noSuchApi: 'APIGW.0101',
  /** The gateway's code for 400, 413 and 414; for large headers it has a status of its own, 494, where HTTP has 431. */
  badRequest: 'APIGW.0201',
  credentials: 'APIGW.0301',
} as const satisfies Record<string, ElbErrorCode>

const NO_SUCH_API = 'The API does not exist or has not been published in the environment'

export function unauthorized(headers: readonly string[]): Refusal {
  const wanted = headers.length ? `send the header ${joinOr(headers)}` : 'the request has no credentials'
  return new Refusal(
    401,
    { code: gatewayCode.credentials },
    `Incorrect IAM authentication information: ${wanted}`,
  )
}

export function unknownPath(path: string, suggestion?: string): Refusal {
  const hint = suggestion ? ` Did you mean ${quote(suggestion)}?` : ''
  return new Refusal(
    404,
    { code: gatewayCode.noSuchApi },
    `${NO_SUCH_API}: no path ${quote(shorten(path))}.${hint}`,
  )
}

export function methodNotAllowed(method: string, path: string, allowed: readonly string[]): Refusal {
  return new Refusal(
    405,
    { code: gatewayCode.noSuchApi },
    `${NO_SUCH_API}: ${shorten(method)} is not defined for ${quote(shorten(path))}, only ${allowed.join(', ')}.`,
    { headers: { Allow: allowed.join(', ') } },
  )
}

export function bodyTooLarge(limit: number): Refusal {
  return new Refusal(
    413,
    { code: gatewayCode.badRequest },
    `Request entity too large: the body may have at most ${limit} bytes.`,
  )
}

export function targetTooLong(limit: number): Refusal {
  return new Refusal(
    414,
    { code: gatewayCode.badRequest },
    `Request URI too large: path and query may have at most ${limit} characters.`,
  )
}
