import { randomUUID } from 'node:crypto'
import { answer, type FromService } from './answer.ts'
import type { Call } from './call.ts'
import { violationsOf } from './check.ts'
import { Refusal } from './errors/refusal.ts'
import { renderRefusal } from './errors/render.ts'
import { logLineOf } from './explain/violation.ts'
import { type Body, readBody } from './http/body.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './http/cors.ts'
import { type Reply, serialise } from './http/reply.ts'
import { ClientGone, type Handler, type Incoming, pathOf, readTarget } from './http/request.ts'
import { printable, requestLine } from './log.ts'
import { generationOf, type Operation } from './operation.ts'
import { limits, type Settings } from './options.ts'
import { choose, isError, readPreferences } from './prefer.ts'
import { createPrism } from './prism/instance.ts'
import { createRouter } from './router.ts'

/**
 * Makes the function that answers every request, from wherever it comes.
 *
 * @param fromService what the mock remembers; without it the document answers alone
 */
export function createHandler(
  operations: readonly Operation[],
  settings: Settings,
  fromService?: FromService,
): Handler {
  const { auth, cors, maxBodyBytes, maxBodyValues, logger } = settings
  const route = createRouter(operations)
  const prism = createPrism()

  return async (incoming) => {
    const started = performance.now()
    const requestId = randomUUID()
    const reply = await attempt(incoming, requestId)
    if (cors) reply.headers = { ...corsHeaders(incoming.headers), ...reply.headers }
    const outgoing = serialise(reply, requestId)
    logger.info(requestLine(incoming.method, incoming.target, outgoing.status, performance.now() - started))
    return outgoing
  }

  async function attempt(incoming: Incoming, requestId: string): Promise<Reply> {
    const generation = generationOf(pathOf(incoming.target))
    try {
      return await serve(incoming, requestId)
    } catch (error) {
      if (error instanceof ClientGone) throw error
      if (error instanceof Refusal) {
        for (const violation of error.violations) logger.debug(printable(logLineOf(violation)))
        return renderRefusal(error, generation, requestId)
      }
      logger.error(describeFault(error, incoming))
      return renderRefusal(Refusal.because('internal'), generation, requestId)
    }
  }

  /** The steps of a request, in their order: credentials come before anything else is looked at. */
  async function serve(incoming: Incoming, requestId: string): Promise<Reply> {
    const { method, headers, origin } = incoming
    if (cors && isPreflight(method, headers)) return { status: 204, headers: preflightHeaders(headers) }
    const { expect = '100-continue' } = headers
    if (expect.toLowerCase() !== '100-continue') throw Refusal.because('expectationFailed', expect)

    const { path, segments, query } = readTarget(incoming.target, limits.targetCharacters)
    const match = route(method, segments)
    if (match.found === 'nothing') throw Refusal.because('unknownPath', path, meantPath(method, segments))
    if (match.found === 'path') throw Refusal.because('methodNotAllowed', method, path, match.methods)

    const { operation, parameters } = match
    const request = { operation, parameters, query, headers }
    if (auth && !prism.hasCredentials(request))
      throw Refusal.because('unauthorized', operation.credentials.flat())

    const choice = choose(operation, readPreferences(headers['prefer'], query))
    const call: Call = { ...request, choice, requestId, url: `${origin}${path}` }
    if (!isError(call.choice)) {
      call.body = await bodyOf(incoming, operation)
      check(call)
    }
    return answer(call, prism.fromDocument, fromService)
  }

  async function bodyOf(incoming: Incoming, { body }: Operation): Promise<Body | undefined> {
    return body && readBody(await incoming.body(maxBodyBytes), incoming.headers, body, maxBodyValues)
  }

  /** Both have to agree: Prism takes a check that fails by an exception for a passed one. */
  function check(call: Call): void {
    const own = violationsOf(call)
    const violations = own.length > 0 ? own : prism.violationsOf(call)
    if (violations.length > 0) throw Refusal.because('violations', violations)
  }

  /** The same path without empty segments, if that one exists. */
  function meantPath(method: string, segments: readonly string[]): string | undefined {
    const tidy = segments.filter((segment) => segment !== '')
    if (tidy.length === segments.length || route(method, tidy).found === 'nothing') return undefined
    return `/${tidy.map(encodeURIComponent).join('/')}`
  }
}

function describeFault(error: unknown, { method, target }: Incoming): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `The mock failed on ${printable(`${method} ${target}`)}: ${stack}`
}
