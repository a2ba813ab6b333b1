import createClient from 'openapi-fetch'
import { answerOf, type Read } from './answer.ts'
import type { ElbClient } from './client-type.ts'
import { checkOptions, type ElbClientOptions } from './options.ts'
import { pathSerializer } from './path-serializer.ts'
import { querySerializer } from './query-serializer.ts'
import { bodilessOperations } from './wire.gen.ts'

type Init = { params?: { path?: Record<string, unknown> } }
type Send = (path: string, init: Init & { parseAs: 'text' }) => Promise<Read>

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

const isBodiless = (method: string, path: string): boolean =>
  method === 'DELETE' || bodilessOperations.includes(`${method} ${path}`)

/**
 * Creates a client of the ELB API, v3 and v2.0.
 *
 * A call returns `{ data, response }` or `{ error, response }`; it does not throw for an answer of the service, whatever
 * its status and body, and `error` is always an object. It does throw when there is no answer at all, as `fetch` does.
 *
 * @param options where the service is, for which project, with which credentials
 * @throws TypeError when an option is missing or malformed
 * @example
 * const elb = createElbClient({ endpoint: 'https://elb.eu-de.otc.t-systems.com', projectId, token })
 * const { data, error } = await elb.GET('/v2.0/lbaas/pools', { params: { query: { limit: 10 } } })
 */
export const createElbClient = (options: ElbClientOptions): ElbClient => {
  checkOptions(options)
  const { endpoint, projectId, token } = options
  const client = createClient<Record<string, never>>({
    baseUrl: endpoint,
    headers: { 'X-Auth-Token': token },
    fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
    pathSerializer,
    querySerializer,
    // The token must not follow a redirect to another host.
    redirect: 'manual',
  })

  const call = async (method: (typeof methods)[number], path: string, init: Init | undefined) => {
    const answer = await (client[method] as unknown as Send)(path, {
      ...init,
      params: { ...init?.params, path: { project_id: projectId, ...init?.params?.path } },
      parseAs: 'text',
    })
    return answerOf(answer, isBodiless(method, path))
  }
  const calls = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
  )
  return { ...calls, use: client.use, eject: client.eject } as ElbClient
}
