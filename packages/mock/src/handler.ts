import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer, type FromService } from './answer.ts'
import type { Call, Routed } from './call.ts'
import { violationsOf } from './check.ts'
import type { Asked } from './credentials.ts'
import { Refusal } from './errors/refusal.ts'
import { renderRefusal } from './errors/render.ts'
import { logLineOf } from './explain/violation.ts'
import { faultyReply, wayOf } from './fail.ts'
import type { Met, MetFault } from './faults.ts'
import { readBody } from './http/body.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './http/cors.ts'
import { type Reply, serialise, type Wire } from './http/reply.ts'
import { ClientGone, type Handler, type Incoming, pathOf, readTarget } from './http/request.ts'
import { printable, requestLine } from './log.ts'
import { errorFormOf, type Operation } from './operation.ts'
import { limits, type Settings } from './options.ts'
import { choose, isError, readPreferences } from './prefer.ts'
import { createPrism } from './prism/instance.ts'
import type { LoggedRequest } from './request-log.ts'
import { createRouter } from './router.ts'

/** What stands behind the handler. */
export interface Behind {
  fromService?: FromService
  projectOf?: (request: Routed) => string
  /**
   * Looks at credentials that are there.
   *
   * @throws Refusal when they are no good
   */
  checkCredentials?: (request: Asked) => Promise<void> | undefined
  faults?: { take: (request: Met) => MetFault | undefined }
  /** Is told of every request that was answered. */
  note?: (request: Omit<LoggedRequest, 'time'>) => void
}

/** What is found out about a request on its way. */
type Seen = Pick<LoggedRequest, 'operation' | 'projectId' | 'rule' | 'fault'> & { wire?: Wire }

/**
 * Makes the function that answers every request, from wherever it comes.
 *
 * @param behind what the mock remembers and does besides; without it the document answers alone
 */
export function createHandler(
  operations: readonly Operation[],
  settings: Settings,
  { fromService, projectOf, checkCredentials, faults, note }: Behind = {},
): Handler {
  const { auth, cors, maxBodyBytes, maxBodyValues, logger } = settings
  const route = createRouter(operations)
  const prism = createPrism()

  return async (incoming) => {
    const started = performance.now()
    const requestId = randomUUID()
    const seen: Seen = {}
    const reply = await attempt(incoming, requestId, seen)
    const { wire = reply.wire, ...noted } = seen
    if (cors) reply.headers = { ...corsHeaders(incoming.headers), ...reply.headers }
    const outgoing = serialise({ ...reply, ...(wire && { wire }) }, requestId)
    const { method, target } = incoming
    const durationMs = performance.now() - started
    logger.info(requestLine(method, target, outgoing.status, durationMs))
    note?.({
      id: outgoing.headers['X-Request-Id']!,
      method,
      path: target,
      status: outgoing.status,
      durationMs,
      ...noted,
    })
    return outgoing
  }

  async function attempt(incoming: Incoming, requestId: string, seen: Seen): Promise<Reply> {
    const form = errorFormOf(pathOf(incoming.target))
    try {
      return await serve(incoming, requestId, seen)
    } catch (error) {
      if (error instanceof ClientGone) throw error
      if (error instanceof Refusal) {
        for (const violation of error.violations) logger.debug(printable(logLineOf(violation)))
        if (error.rule !== undefined) seen.rule = error.rule
        return renderRefusal(error, form, requestId)
      }
      logger.error(describeFault(error, incoming))
      return renderRefusal(Refusal.because('internal'), form, requestId)
    }
  }

  /** The steps of a request, in their order: credentials come before anything else is looked at. */
  async function serve(incoming: Incoming, requestId: string, seen: Seen): Promise<Reply> {
    const { method, headers, origin } = incoming
    if (cors && isPreflight(method, headers)) return { status: 204, headers: preflightHeaders(headers) }
    const { expect = '100-continue' } = headers
    if (expect.toLowerCase() !== '100-continue') throw Refusal.because('expectationFailed', expect)

    const { path, segments, query } = readTarget(incoming.target, limits.targetCharacters)
    const match = route(method, segments)
    if (match.found === 'nothing') throw Refusal.because('unknownPath', path, meantPath(method, segments))
    if (match.found === 'path') throw Refusal.because('methodNotAllowed', method, path, match.methods)

    const { operation, parameters } = match
    seen.operation = operation.name
    const request = { operation, parameters, query, headers }
    if (auth && !prism.hasCredentials(request))
      throw Refusal.because('unauthorized', operation.credentials.flat())
    const body = once(() => incoming.body(maxBodyBytes))
    const checking =
      auth && operation.credentials.length > 0 ? checkCredentials?.(asked(incoming, body)) : undefined
    // A body that is not read at once is lost when the connection breaks off.
    if (checking) await checking

    if (projectOf) seen.projectId = projectOf(request)
    const choice = choose(operation, readPreferences(headers['prefer'], query))
    const call: Call = { ...request, choice, requestId, url: `${origin}${path}` }
    const fault = faults?.take({ operation: operation.name, projectId: seen.projectId })
    if (fault) seen.fault = fault.id
    const way = fault && wayOf(fault)
    if (way) seen.wire = way
    if (fault?.delayMs) await sleep(fault.delayMs)
    const instead = fault && faultyReply(fault, call, prism.fromDocument)
    if (instead) return instead
    if (!isError(call.choice)) {
      call.body = operation.body && readBody(await body(), headers, operation.body, maxBodyValues)
      check(call)
    }
    return answer(call, prism.fromDocument, fromService)
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

/** A request that came by `fetch` has no header with its host, which signatures cover. */
const asked = ({ method, target, origin, headers }: Incoming, body: Asked['body']): Asked => ({
  method,
  target,
  headers: { host: origin.replace(/^https?:\/\//, ''), ...headers },
  body,
})

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function describeFault(error: unknown, { method, target }: Incoming): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `The mock failed on ${printable(`${method} ${target}`)}: ${stack}`
}
