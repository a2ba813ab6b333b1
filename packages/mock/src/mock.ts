import { createHandler } from './handler.ts'
import { createFetch, type MockFetch } from './http/fetch.ts'
import { listen, type Listening } from './http/server.ts'
import type { Operation } from './operation.ts'
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
  /** Stops listening everywhere: requests under way finish, kept connections are closed. `fetch` goes on working. */
  close(): Promise<void>
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
  const handler = createHandler(operations, settings)
  const listeners = new Set<Listening>()
  return {
    fetch: createFetch(handler),
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
    },
  }
}
