import type { Clock } from './clock.ts'
import { createFaults, type Faults } from './faults.ts'
import { createHandler } from './handler.ts'
import { createFetch, type MockFetch } from './http/fetch.ts'
import { listen, type Listening } from './http/server.ts'
import { keepIn } from './state-file.ts'
import { createMemory, type State } from './memory.ts'
import type { Operation } from './operation.ts'
import { createRequestLog, type RequestLog } from './request-log.ts'
import {
  type ListenOptions,
  type MockOptions,
  readListenOptions,
  readMockOptions,
  type Settings,
} from './options.ts'
import { loadOperations, packagedDocument } from './prism/load.ts'

/** A running mock. */
export interface Mock {
  /**
   * Answers like `fetch`, in this process and without a network. Of the URL only path and query matter,
   * so a path alone will do.
   *
   * @throws TypeError where `fetch` throws it (a GET with a body), and the reason of an aborted signal
   */
  fetch: MockFetch
  /**
   * Listens on a port. A mock may listen on several.
   *
   * @param options the port, or port and host
   * @throws TypeError for an unusable option; Error with one line for people and Node's `code`
   *   (such as EADDRINUSE) when the port cannot be had
   */
  listen(options?: number | ListenOptions): Promise<Listening>
  /**
   * A project of its own, with nothing in it: tests that have one each run in parallel on one mock.
   *
   * @throws Error when the mock is stateless
   */
  project(): MockProject
  /** What the mock remembers. */
  state: State
  /** The time that resources get. */
  clock: Clock
  /** The last requests. */
  requests: RequestLog
  /** What goes wrong with requests. */
  faults: Faults
  /** Stops listening everywhere: requests under way finish, kept connections are closed. `fetch` goes on working. */
  close(): Promise<void>
}

/** A project that nobody else uses. */
export interface MockProject {
  projectId: string
  /** Belongs to this project: v2.0 knows by it whose resources are meant, v3 refuses other projects. */
  token: string
  /** Like that of the mock, with the token where a request has none. */
  fetch: MockFetch
}

function withToken(fetch: MockFetch, token: string): MockFetch {
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    if (!headers.has('x-auth-token') && !headers.has('authorization')) headers.set('x-auth-token', token)
    return fetch(input, { ...init, headers })
  }
}

/**
 * Makes a mock of the ELB API from its OpenAPI document. It checks every request as the document says,
 * answers with the document's examples, and refuses in the service's own format.
 *
 * @throws TypeError for an unusable option; Error with one line for people when the document cannot be read
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { document, ...settings } = readMockOptions(options)
  return mockOf(await loadOperations(document ?? packagedDocument()), settings)
}

/** Makes a mock of operations that are loaded already. */
export function mockOf(operations: readonly Operation[], settings: Settings): Mock {
  const { stateless, stateFile, logger } = settings
  const memory = createMemory(operations, settings)
  const kept = stateFile === undefined ? undefined : keepIn(stateFile, memory.world, logger.error)
  const requests = createRequestLog(settings.keptRequests)
  const faults = createFaults(new Set(operations.map(({ name }) => name)), memory.chance)
  const handler = createHandler(operations, settings, {
    ...(!stateless && { fromService: memory.fromService }),
    faults,
    note: (request) => requests.note({ ...request, time: new Date(memory.clock.now()).toISOString() }),
  })
  const listeners = new Set<Listening>()
  const fetch = createFetch(handler)
  return {
    fetch,
    state: memory.state,
    clock: memory.clock,
    requests,
    faults,
    project() {
      if (stateless) throw new Error('project: the mock is stateless, so nothing can be kept apart.')
      const projectId = memory.newProjectId()
      const token = `token-of-${projectId}`
      memory.tokens.add(token, projectId)
      return { projectId, token, fetch: withToken(fetch, token) }
    },
    async listen(options = {}) {
      const listening = await listen(handler, settings.logger, readListenOptions(options))
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
}
