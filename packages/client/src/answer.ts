import type { Schemas } from '@elb-openapi/types'
import type { ElbError } from './errors.ts'
import { requestIdOf, statusOf, statusText } from './status.ts'

/** An answer as openapi-fetch reads it: a success as text, an error parsed where it is JSON. */
export type Read = { data?: string | undefined; error?: unknown; response: Response }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isError = (value: unknown): value is ElbError =>
  isObject(value) &&
  (isObject(value['NeutronError']) || isObject(value['error']) || typeof value['error_code'] === 'string')

const longestExcerpt = 200

/** The beginning of a text without tags, for a page of a proxy may come instead of JSON. */
const excerptOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestExcerpt)

/** An error in the form of the gateway's. */
const errorOf = (response: Response, code: string, ...parts: string[]): Schemas['GatewayErrorBody'] => {
  const requestId = requestIdOf(response)
  return {
    error_code: `HTTP.${code}`,
    error_msg: parts.filter((part) => part !== '').join(': '),
    ...(requestId === undefined ? {} : { request_id: requestId }),
  }
}

const failure = (error: unknown, response: Response): ElbError => {
  if (isError(error)) return error
  const text = typeof error === 'string' ? error : (JSON.stringify(error) ?? '')
  return errorOf(response, String(statusOf(response)), statusText(response), excerptOf(text))
}

/**
 * Makes of an answer what a call returns: data, or an error that is always an object.
 *
 * An error without an error body gets one with the code `HTTP.<status>`, and a success whose body is missing or no JSON
 * becomes one with the code `HTTP.NOT_JSON`.
 *
 * @param read the answer
 * @param isBodiless whether the operation answers without a body
 */
export const answerOf = (
  { data: text, error, response }: Read,
  isBodiless: boolean,
): { data?: unknown; error?: ElbError; response: Response } => {
  if (!response.ok) return { error: failure(error, response), response }
  if (!text) {
    if (isBodiless) return { data: undefined, response }
    return {
      error: errorOf(response, 'NOT_JSON', `${statusText(response)}, but the body is empty`),
      response,
    }
  }
  try {
    return { data: JSON.parse(text), response }
  } catch {
    const problem = `${statusText(response)}, but the body is not JSON`
    return { error: errorOf(response, 'NOT_JSON', problem, excerptOf(text)), response }
  }
}
