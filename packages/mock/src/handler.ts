import { randomUUID } from 'node:crypto'
import { answer } from './answer.ts'
import { readBody } from './http/body.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './http/cors.ts'
import { methodNotAllowed, unknownPath } from './errors/gateway.ts'
import { Refusal, renderRefusal } from './errors/refusal.ts'
import { internalError } from './errors/service.ts'
import { generationOf } from './operation.ts'
import { type Logger, printable, requestLine } from './log.ts'
import { choose, readPreferences } from './prefer.ts'
import { createPrism } from './prism/instance.ts'
import { createRouter } from './router.ts'
import type { Operation } from './prism/types.ts'
import { type Outgoing, type Reply, serialise } from './http/reply.ts'
import { ClientGone, type Incoming, pathOf, readTarget } from './http/request.ts'
import { logLineOf } from './explain/violation.ts'

export interface HandlerOptions {
  auth: boolean
  cors: boolean
  maxBodyBytes: number
  logger: Logger
}

/** Answers a request; rejects only with ClientGone. */
export type Handler = (incoming: Incoming) => Promise<Outgoing>

export function createHandler(operations: readonly Operation[], options: HandlerOptions): Handler {
  const { auth, cors, maxBodyBytes, logger } = options
  const route = createRouter(operations)
  const prism = createPrism({ auth, answer })

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
      return await serve(incoming)
    } catch (error) {
      if (error instanceof ClientGone) throw error
      if (error instanceof Refusal) {
        for (const violation of error.violations) logger.debug(printable(logLineOf(violation)))
        return renderRefusal(error, generation, requestId)
      }
      logger.error(describeFault(error, incoming))
      return renderRefusal(internalError(), generation, requestId)
    }
  }

  async function serve(incoming: Incoming): Promise<Reply> {
    const { method, headers } = incoming
    if (cors && isPreflight(method, headers)) return { status: 204, headers: preflightHeaders(headers) }
    const { path, segments, query } = readTarget(incoming.target)
    const match = route(method, segments)
    if (match.found === 'nothing') throw unknownPath(path, suggestionFor(method, segments))
    if (match.found === 'path') throw methodNotAllowed(method, path, match.methods)
    const { operation, parameters } = match
    const choice = choose(operation, readPreferences(headers['prefer'], query))
    const bytes = operation.request?.body ? await incoming.body(maxBodyBytes) : new Uint8Array()
    const body = readBody(bytes, headers, operation)
    return prism({
      operation,
      generation: generationOf(path),
      parameters,
      query,
      headers,
      body,
      choice,
    })
  }

  /** The same path without empty segments, if that one exists. */
  function suggestionFor(method: string, segments: readonly string[]): string | undefined {
    const tidy = segments.filter((segment) => segment !== '')
    if (tidy.length === segments.length || route(method, tidy).found === 'nothing') return undefined
    return `/${tidy.map(encodeURIComponent).join('/')}`
  }
}

function describeFault(error: unknown, { method, target }: Incoming): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `The mock failed on ${printable(`${method} ${target}`)}: ${stack}`
}
