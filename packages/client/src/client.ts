import createClient from 'openapi-fetch'
import type { ElbClient } from './client-type.ts'
import { withErrorBody } from './errors.ts'
import { checkOptions, type ElbClientOptions } from './options.ts'
import { pathSerializer } from './path-serializer.ts'
import type { ElbPaths } from './paths.ts'
import { querySerializer } from './query-serializer.ts'

type Init = { params?: { path?: Record<string, unknown> } }
type Call = (path: string, init: Init) => unknown

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

/**
 * Creates a client of the ELB API, v3 and v2.0.
 *
 * A call returns `{ data, response }` or `{ error, response }`; it does not throw for an error of the service, whatever its
 * status, and `error` is always an object. It does throw when there is no answer at all, as `fetch` does.
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
  const client = createClient<ElbPaths>({
    baseUrl: endpoint,
    headers: { 'X-Auth-Token': token },
    fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
    pathSerializer,
    querySerializer,
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
      (path: string, init?: Init) => (client[method] as unknown as Call)(path, withProject(init)),
    ]),
  )
  return { ...calls, use: client.use, eject: client.eject } as ElbClient
}
