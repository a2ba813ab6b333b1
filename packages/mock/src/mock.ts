import { createFaults } from './faults.ts'
import { withAdmin } from './admin/admin.ts'
import { routesOf } from './admin/routes.ts'
import { createHandler } from './handler.ts'
import { createFetch, type MockFetch } from './http/fetch.ts'
import type { Handler } from './http/request.ts'
import { listen, type Listening } from './http/server.ts'
import { keepIn } from './state-file.ts'
import { createMemory } from './memory.ts'
import { loadNeighbours } from './neighbours/load.ts'
import { createNeighbours } from './neighbours/neighbours.ts'
import type { Mock } from './mock-type.ts'
import type { Operation } from './operation.ts'
import { createScenarios } from './scenario/scenarios.ts'
import { createRequestLog } from './request-log.ts'
import { type MockOptions, readListenOptions, readMockOptions, type Settings } from './options.ts'
import { loadOperations, packagedDocument } from './prism/load.ts'

function withToken(fetch: MockFetch, token: string): MockFetch {
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    if (!headers.has('x-auth-token') && !headers.has('authorization')) headers.set('x-auth-token', token)
    return fetch(input, { ...init, headers })
  }
}

/**
 * Makes a mock of the ELB API from its OpenAPI document. It checks every request as the document says,
 * remembers what was created, keeps to the service's rules, and refuses in the service's own format.
 *
 * @throws TypeError for an unusable option; Error with one line for people when the document cannot be read
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { document, ...settings } = readMockOptions(options)
  const operations = await loadOperations(document ?? packagedDocument())
  return mockOf(operations, settings, settings.neighbours ? await loadNeighbours(operations) : [])
}

/**
 * Makes a mock of operations that are loaded already.
 *
 * @param besides what the mock serves besides the API
 */
export function mockOf(
  operations: readonly Operation[],
  settings: Settings,
  besides: readonly Operation[] = [],
): Mock {
  const { stateless, stateFile, logger, seed, delays, users, strict } = settings
  const { scenario: first = { seed, delays } } = settings
  const memory = createMemory(operations, settings)
  const requests = createRequestLog(settings.keptRequests)
  const all = [...operations, ...besides]
  const faults = createFaults(new Set(all.map(({ name }) => name)), memory.chance)
  const { credentials, newId } = memory
  const neighbours = createNeighbours({ users, credentials, newId, now: memory.clock.now }, strict)
  const begin: typeof memory.begin = (scenario) => {
    memory.begin(scenario)
    neighbours.clear()
  }
  const scenario = createScenarios(first, { begin }, faults, requests)
  const kept = stateFile === undefined ? undefined : keepIn(stateFile, memory.world, logger.error)
  const hosts = new Set<string>()
  const listeners = new Set<Listening>()
  const api = createHandler(all, settings, {
    fromService: (call) => neighbours.fromService(call) ?? (stateless ? undefined : memory.fromService(call)),
    checkCredentials: (request) => credentials.check(request),
    projectOf: memory.projectOf,
    faults,
    note: (request) => requests.note({ ...request, time: new Date(memory.clock.now()).toISOString() }),
  })
  const handler: Handler = (incoming) => served(incoming)
  const fetch = createFetch(handler)
  const mock: Mock = {
    fetch,
    state: {
      ...memory.state,
      reset() {
        memory.state.reset()
        neighbours.clear()
      },
    },
    clock: memory.clock,
    delays: memory.delays,
    requests,
    faults,
    scenario,
    project() {
      if (stateless) throw new Error('project: the mock is stateless, so nothing can be kept apart.')
      const projectId = memory.newProjectId()
      const token = `token-of-${projectId}`
      credentials.tokens.add(token, projectId)
      return { projectId, token, fetch: withToken(fetch, token) }
    },
    async listen(options = {}) {
      const where = readListenOptions(options)
      hosts.add(where.host)
      const listening = await listen(handler, settings.logger, where)
      listeners.add(listening)
      return {
        ...listening,
        close: async () => {
          await listening.close()
          listeners.delete(listening)
        },
      }
    },
    async close() {
      await Promise.all([...listeners].map((listening) => listening.close()))
      listeners.clear()
      kept?.close()
    },
  }
  const served = settings.admin
    ? withAdmin(api, routesOf(mock), () => ({ hosts: [...hosts], anyOrigin: settings.adminAnyOrigin }))
    : api
  return mock
}
