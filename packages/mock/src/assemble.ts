import type { Listening, Mock, MockOptions } from './api.ts'
import { createFetch } from './http/fetch.ts'
import { createHandler } from './handler.ts'
import { consoleLogger } from './log.ts'
import { dialectProblem } from './prism/load.ts'
import type { Operation } from './prism/types.ts'
import { listen } from './http/server.ts'

const DEFAULT_PORT = 4010
const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_MAX_BODY = 10 * 1024 * 1024

/** Makes a mock of operations that are loaded already. */
export function mockOf(operations: readonly Operation[], options: Omit<MockOptions, 'document'>): Mock {
  const {
    auth = true,
    cors = true,
    maxBodyBytes = DEFAULT_MAX_BODY,
    logger = consoleLogger('error'),
  } = options
  const problem = dialectProblem(operations)
  if (problem) logger.error(problem)
  const handler = createHandler(operations, { auth, cors, maxBodyBytes, logger })
  const listeners = new Set<Listening>()
  return {
    fetch: createFetch(handler),
    async listen(where = {}) {
      const { port = DEFAULT_PORT, host = DEFAULT_HOST } = typeof where === 'number' ? { port: where } : where
      const listening = await listen(handler, logger, port, host)
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
