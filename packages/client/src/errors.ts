import type { Schemas } from '@elb-openapi/types'
import type { ElbErrorCode } from '@elb-openapi/types/error-codes'
import { requestIdOf, statusOf, statusText } from './status.ts'

/** The error of any operation: of the v3 API, of the v2.0 API, or of the gateway in front of both. */
export type ElbError = Schemas['ErrorBody'] | Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody']

/** What an error says, whichever form it has. */
export type ErrorDescription = {
  /** HTTP status. */
  status: number
  /**
   * `error_code` of v3 and the gateway (`ELB.8904`), or `type` of v2.0 (`PoolNotFound`). Editors complete the documented
   * codes; any other is possible too.
   */
  code: ElbErrorCode | (string & {})
  message: string
  /** ID of the request, from the body or the header `X-Request-Id`; quote it to the provider's support. */
  requestId: string | undefined
}

/** An error as it may come, with less in it than the types say. */
type Sent = { NeutronError?: { type?: unknown; message?: unknown } } & Partial<
  Record<keyof Schemas['ErrorBody'], unknown>
>

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/**
 * Reads an error of either generation into one form. What the error does not say is told by the status.
 *
 * @param error the `error` of a call
 * @param response the `response` of the same call
 */
export const describeError = (error: ElbError, response: Response): ErrorDescription => {
  const { NeutronError, error_code, error_msg, request_id }: Sent = error
  const status = statusOf(response)
  return {
    status,
    code: textIn(NeutronError ? NeutronError.type : error_code) ?? `HTTP.${status}`,
    message: textIn(NeutronError ? NeutronError.message : error_msg) ?? statusText(response),
    requestId: textIn(request_id) ?? requestIdOf(response),
  }
}
