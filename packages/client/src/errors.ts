import type { Schemas } from '@elb-openapi/types'
import type { ElbErrorCode } from '@elb-openapi/types/error-codes'

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

/**
 * Reads an error of either generation into one form.
 *
 * @param error the `error` of a call
 * @param response the `response` of the same call
 */
export const describeError = (error: ElbError, response: Response): ErrorDescription => {
  const header = response.headers.get('x-request-id') ?? undefined
  if ('NeutronError' in error) {
    const { type, message } = error.NeutronError
    return { status: response.status, code: type, message, requestId: header }
  }
  return {
    status: response.status,
    code: error.error_code,
    message: error.error_msg,
    requestId: error.request_id ?? header,
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isErrorBody = (text: string): boolean => {
  try {
    const body: unknown = JSON.parse(text)
    return isObject(body) && (isObject(body['NeutronError']) || typeof body['error_code'] === 'string')
  } catch {
    return false
  }
}

const longestExcerpt = 200

/**
 * Gives an error response without an error body (nothing, or the HTML page of a proxy) one in the gateway's form, with
 * the code `HTTP.<status>`: so `error` is what its type says. Other responses stay as they are.
 */
export const withErrorBody = async (response: Response): Promise<Response | undefined> => {
  if (response.ok) return undefined
  const text = response.type === 'opaqueredirect' ? '' : await response.clone().text()
  if (isErrorBody(text)) return undefined
  // A browser hides the status of a redirect that was not followed.
  const status = response.status === 0 ? 302 : response.status
  const excerpt = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestExcerpt)
  const requestId = response.headers.get('x-request-id')
  const body: Schemas['GatewayErrorBody'] = {
    error_code: `HTTP.${status}`,
    error_msg: [response.statusText || `Status ${status}`, excerpt].filter((part) => part !== '').join(': '),
    ...(requestId === null ? {} : { request_id: requestId }),
  }
  const headers = new Headers(response.headers)
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name)
  headers.set('content-type', 'application/json')
  // 304 and the like must not carry a body.
  const hasBody = ![204, 205, 304].includes(status)
  return hasBody
    ? new Response(JSON.stringify(body), { status, statusText: response.statusText, headers })
    : undefined
}
