import { createValidators, type OpenApiDocument } from '@elb-openapi/document'
import type { Endpoint } from '../contract.ts'
import type { FuzzRequest } from '../request.ts'
import type { Answered } from '../target/target.ts'

/** Refusals of the mock that no operation needs to document. */
const generalRefusals = [400, 401, 404, 405, 406, 413, 414, 417, 431]
/** Schemas of refusals that no operation documents, by the generation of the path. */
const refusals = { v3: ['ErrorBody', 'GatewayErrorBody'], 'v2.0': ['V2ErrorBody', 'GatewayErrorBody'] }

/** What an answer has that the document does not say, or lacks; undefined when it follows the document. */
export type Conformance = (
  answer: Answered,
  request: FuzzRequest,
  endpoint: Endpoint | undefined,
) => string | undefined

/**
 * Checks answers: those of an operation against the body that it documents for the status, refusals that come
 * before an operation against the error bodies.
 */
export const createConformance = (document: OpenApiDocument): Conformance => {
  const validatorOf = createValidators(document)
  const followsNone = (names: readonly string[], body: unknown): string | undefined => {
    const validators = names.map((name) => validatorOf(name))
    if (validators.some((validate) => validate(body))) return undefined
    const [error] = validators[0]?.errors ?? []
    return `a body that is no ${names.join(' or ')}: ${error?.instancePath ?? ''} ${error?.message ?? ''}`
  }
  return ({ status, headers, body }, { method, target }, endpoint) => {
    const requestId = headers['x-request-id']
    if (requestId === undefined || requestId === '') return 'no X-Request-Id'
    const documented = endpoint?.answers.find((answer) => answer.status === status)
    if (!documented && !generalRefusals.includes(status)) return `the status ${status}`
    if (documented && !documented.body) return body === '' ? undefined : 'a body where none is documented'
    if (method === 'HEAD') return body === '' ? undefined : 'a body to HEAD'
    const mediaType = headers['content-type']?.split(';')[0]?.trim()
    const wanted = documented?.body?.mediaType ?? 'application/json'
    if (mediaType !== wanted) return `the media type ${mediaType ?? '(none)'}`
    let value: unknown
    try {
      value = JSON.parse(body)
    } catch {
      return 'a body that is not JSON'
    }
    const generation = target.startsWith('/v2.0/') ? 'v2.0' : 'v3'
    const fault = followsNone(documented?.body ? [documented.body.schemaName] : refusals[generation], value)
    if (fault !== undefined) return fault
    const told = (value as { request_id?: unknown } | null)?.request_id
    return told === undefined || told === requestId
      ? undefined
      : 'an X-Request-Id that is not the request_id of the body'
  }
}
