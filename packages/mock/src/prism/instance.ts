import { createInstance, resetJSONSchemaGenerator } from '@stoplight/prism-http'
import type { Call, Routed } from '../call.ts'
import { Refusal } from '../errors/refusal.ts'
import type { Violation } from '../explain/violation.ts'
import type { Reply } from '../http/reply.ts'
import { fillPath } from '../router.ts'
import { isError, violationOf } from './diagnostics.ts'
import { silentLogger } from './logger.ts'
import { documentedValuesOf, prismOf } from './operation.ts'
import { leniently } from './query.ts'
import type { Parts, PrismReply, PrismRequest } from './types.ts'

const UNAUTHORIZED = 401

/** What Prism does for the mock. */
export interface Prism {
  /** Whether a request has the credentials that its operation asks for, of any value. */
  hasCredentials: (request: Routed) => boolean
  /** What Prism refuses about a call; empty when it refuses nothing. */
  violationsOf: (call: Call) => Violation[]
  /**
   * An answer from the examples and schemas of the document.
   *
   * @throws Refusal when no answer can be made up
   */
  fromDocument: (call: Call, mediaType: string | undefined) => Reply
}

export function createPrism(): Prism {
  const { validateSecurity, validateInput, mock } = partsOfPrism()
  return {
    hasCredentials(request) {
      const result = validateSecurity({ resource: prismOf(request.operation), element: requestOf(request) })
      return !(
        result._tag === 'Left' && result.left.some((found) => isError(found) && found.code === UNAUTHORIZED)
      )
    },

    violationsOf(call) {
      const result = validateInput({ resource: prismOf(call.operation), element: requestOf(call) })
      return result._tag === 'Left' ? result.left.filter(isError).map(violationOf) : []
    },

    fromDocument(call, mediaType) {
      const { code, dynamic, example, seed } = call.choice
      // A seed stays in the generator, which all requests share.
      if (dynamic) resetJSONSchemaGenerator()
      const result = mock({
        resource: dynamic ? documentedValuesOf(call.operation) : prismOf(call.operation),
        input: { data: requestOf(call), validations: [] },
        config: {
          code,
          dynamic,
          ...(example !== undefined && { exampleKey: example }),
          ...(seed !== undefined && { seed }),
          ...(mediaType && { mediaTypes: [mediaType] }),
        },
      })(silentLogger)
      if (result._tag === 'Right') return replyOf(result.right)
      if (dynamic)
        throw Refusal.because('internal', `No answer can be generated for ${code}: ${result.left.message}`)
      throw result.left
    },
  }
}

/**
 * The parts of Prism, called one by one: its own instance would read the body before it looks for credentials.
 * `createInstance` fills in those that it is not given, which is how they are had without reaching for Prism's files.
 */
function partsOfPrism(): Parts {
  const parts: Partial<Parts> & { logger: typeof silentLogger } = { logger: silentLogger }
  createInstance(
    {
      isProxy: false,
      errors: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    parts,
  )
  const { validateSecurity, validateInput, mock } = parts
  if (!validateSecurity || !validateInput || !mock) {
    throw new Error('createInstance of @stoplight/prism-http no longer fills in its own parts.')
  }
  return { validateSecurity, validateInput, mock }
}

function requestOf({
  operation,
  parameters,
  query,
  headers: all,
  body,
}: Routed & Pick<Call, 'body'>): PrismRequest {
  const { accept: _accept, 'content-type': _type, 'content-length': _length, ...headers } = all
  return {
    method: operation.method.toLowerCase() as PrismRequest['method'],
    url: { path: fillPath(operation.path, parameters), query: leniently(operation, query) },
    headers: {
      ...headers,
      ...(body && {
        'content-length': String(body.bytes),
        ...(body.content && { 'content-type': body.content.mediaType }),
      }),
    },
    ...(body && { body: body.value }),
  }
}

function replyOf({ statusCode, headers = {}, body }: PrismReply): Reply {
  const texts = Object.entries(headers as Record<string, unknown>)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [
      name === 'Content-type' ? 'Content-Type' : name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ])
  return { status: statusCode, headers: Object.fromEntries(texts), body }
}
