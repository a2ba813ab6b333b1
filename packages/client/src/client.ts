import createClient, { type Client } from 'openapi-fetch'
import { withErrorBody } from './errors.ts'
import { checkOptions, type ElbClientOptions } from './options.ts'
import { pathSerializer } from './path-serializer.ts'
import type { ElbPaths } from './paths.ts'

export type { ElbClientOptions } from './options.ts'

/** A client with one function for each HTTP method; see openapi-fetch for everything that it can do. */
export type ElbClient = Client<ElbPaths>

type Init = { params?: { path?: Record<string, unknown> } }
type Call = (path: string, init?: Init) => unknown

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'] as const

/**
 * Creates a client of the ELB API, v3 and v2.0.
 *
 * A call returns `{ data, response }` or `{ error, response }`; it does not throw for an error of the service, whatever its
 * status, and `error` is always an object. It does throw when there is no answer at all, as `fetch` does.
 *
 * @throws TypeError when an option is missing or malformed
 * @example
 * const elb = createElbClient({ endpoint: 'https://elb.eu-de.otc.t-systems.com', projectId, token })
 * const { data, error } = await elb.GET('/v2.0/lbaas/pools', { params: { query: { limit: 10 } } })
 */
export const createElbClient = (options: ElbClientOptions): ElbClient => {
  checkOptions(options)
  const { endpoint, projectId, token } = options
  const client = createClient<ElbPaths>({
    baseUrl: endpoint,
    headers: { 'X-Auth-Token': token },
    fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
    pathSerializer,
    // The token must not follow a redirect to another host.
    redirect: 'manual',
  })
  client.use({ onResponse: ({ response }) => withErrorBody(response) })

  const withProject = (init: Init | undefined): Init => ({
    ...init,
    params: { ...init?.params, path: { project_id: projectId, ...init?.params?.path } },
  })
  const calls = Object.fromEntries(
    methods.map((method) => [
      method,
      (path: string, init?: Init) => (client[method] as Call)(path, withProject(init)),
    ]),
  )
  const request = (method: string, path: string, init?: Init) =>
    (client.request as (method: string, path: string, init: Init) => unknown)(method, path, withProject(init))
  return { ...client, ...calls, request } as ElbClient
}
