import type { Schemas } from '@elb-openapi/types'
import type { ElbErrorCode } from '@elb-openapi/types/error-codes'
import { requestIdOf, statusOf, statusText } from './status.ts'

/**
 * The error of any operation: of the v3 API, of the v2.0 API, of the gateway in front of both, or in the nested form that
 * some requests are refused with.
 */
export type ElbError =
  | Schemas['ErrorBody']
  | Schemas['V2ErrorBody']
  | Schemas['GatewayErrorBody']
  | Schemas['NestedErrorBody']

/** What an error says, whichever form it has. */
export type ErrorDescription = {
  /** HTTP status. */
  status: number
  /**
   * `error_code` of v3 and the gateway (`ELB.8904`), `type` of v2.0 (`PoolNotFound`), or `code` of the nested form
   * (`ELB.1001`). Editors complete the known codes; any other is possible too.
   */
  code: ElbErrorCode | (string & {})
  message: string
  /** ID of the request, from the body or the header `X-Request-Id`; quote it to the provider's support. */
  requestId: string | undefined
}

/** An error as it may come, with less in it than the types say. */
type Sent = {
  NeutronError?: { type?: unknown; message?: unknown } | null
  error?: { code?: unknown; message?: unknown } | null
  error_code?: unknown
  error_msg?: unknown
  request_id?: unknown
}

/** Code and message of an error in any of its forms, of whatever type they came. */
const readForm = ({
  NeutronError,
  error,
  error_code,
  error_msg,
}: Sent): [code: unknown, message: unknown] => {
  if (NeutronError) return [NeutronError.type, NeutronError.message]
  if (error) return [error.code, error.message]
  return [error_code, error_msg]
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/**
 * Reads an error, whichever form it has, into one. What the error does not say is told by the status.
 *
 * @param error the `error` of a call
 * @param response the `response` of the same call
 */
export const describeError = (error: ElbError, response: Response): ErrorDescription => {
  const sent: Sent = error
  const [code, message] = readForm(sent)
  const status = statusOf(response)
  return {
    status,
    code: textIn(code) ?? `HTTP.${status}`,
    message: textIn(message) ?? statusText(response),
    requestId: textIn(sent.request_id) ?? requestIdOf(response),
  }
}
