import { corsHeaders, isPreflight, preflightHeaders } from '../http/cors.ts'
import { findJsonError } from '../http/json-error.ts'
import { exceededLimit } from '../http/json-size.ts'
import type { Outgoing } from '../http/reply.ts'
import { ClientGone, type Handler, type Incoming, pathOf, queryOf } from '../http/request.ts'
import { documentOf } from './document.ts'
import { type Guard, whyNot } from './guard.ts'
import { NotThere } from '../not-there.ts'
import { limits } from '../options.ts'
import { checkQuery } from './query.ts'
import type { Route } from './route.ts'

const BASE = '/__mock'
const MOST_BYTES = 64 * 1024 * 1024

/** Answers to everything below `/__mock`; all else is for the API. */
export function withAdmin(handler: Handler, routes: readonly Route[], guard: () => Guard): Handler {
  const document = documentOf(routes)
  return async (incoming) => {
    const path = pathOf(incoming.target)
    if (path !== BASE && !path.startsWith(`${BASE}/`)) return handler(incoming)
    const { method, headers } = incoming
    const refused = whyNot(incoming, guard())
    if (refused !== undefined) return answer(403, { error: refused })
    if (isPreflight(method, headers))
      return { status: 204, headers: preflightHeaders(headers), payload: null }
    const below = path.slice(BASE.length) || '/openapi.json'
    const answered = below === '/openapi.json' ? answer(200, document) : await serve(incoming, below, routes)
    return { ...answered, headers: { ...corsHeaders(headers), ...answered.headers } }
  }
}

async function serve(incoming: Incoming, below: string, routes: readonly Route[]): Promise<Outgoing> {
  const here = routes.flatMap((route) => {
    const parameters = matchOf(route.path, below)
    return parameters ? [{ route, parameters }] : []
  })
  const found = here.find(({ route }) => route.method === incoming.method)
  if (!found) {
    const allowed = here.map(({ route }) => route.method).join(', ')
    return allowed
      ? answer(405, { error: `There is no ${incoming.method} here, only ${allowed}.` }, { Allow: allowed })
      : answer(404, { error: `There is nothing at ${BASE}${below}. ${BASE}/openapi.json has what there is.` })
  }
  try {
    const query = queryOf(incoming.target)
    checkQuery(query, found.route.query)
    const body = found.route.body ? parsed(await incoming.body(MOST_BYTES)) : undefined
    const result = found.route.run({ parameters: found.parameters, query, body })
    return found.route.answer ? answer(200, result) : { status: 204, headers: {}, payload: null }
  } catch (error) {
    if (error instanceof ClientGone) throw error
    if (error instanceof NotThere) return answer(404, { error: error.message })
    if (error instanceof Error) return answer(400, { error: error.message })
    throw error
  }
}

/** The parameters of a path, when it is that of a route. */
function matchOf(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) parameters[name] = decoded(given[index]!)
    else if (part !== given[index]) return undefined
  }
  return parameters
}

/** What is not well encoded names nothing, so it may stay as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** @throws Error with one line that says where the text stops being JSON, or that it nests too deep */
function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  if (exceededLimit(text, Infinity) === 'depth')
    throw new Error(`The body nests deeper than ${limits.bodyDepth} levels.`)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const { line, column, problem } = findJsonError(text)
    throw new Error(`The body is not JSON, line ${line}, column ${column}: ${problem}.`, { cause: error })
  }
}

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Outgoing => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  payload: JSON.stringify(body),
})
