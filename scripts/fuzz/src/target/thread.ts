// Runs a mock in a thread of its own, where it can be watched, stopped and run out of memory.
import { parentPort, workerData } from 'node:worker_threads'
import type { createMock } from '@elb-openapi/mock'
import type { FromThread, HostOptions, ToThread } from './messages.ts'

const port = parentPort
if (!port) throw new Error('this module runs in a worker thread only')
const { module, transport, stateful } = workerData as HostOptions
const say = (message: FromThread): void => port.postMessage(message)

const { createMock: create } = (await import(module)) as { createMock: typeof createMock }
const mock = await create({
  // What is beside the API has a document of its own.
  admin: false,
  neighbours: false,
  // Else a request is judged by itself: what others made must not matter.
  ...(stateful ? { seed: 'demo', strict: true } : { stateless: true }),
  logger: {
    error: (message) => say({ kind: 'report', message }),
    info: () => {},
    debug: () => {},
  },
})

port.on('message', (message: ToThread) => {
  if (message.kind === 'ping') say({ kind: 'pong' })
  else void answer(message)
})

const answer = async ({ request }: Extract<ToThread, { kind: 'ask' }>): Promise<void> => {
  const { method, target, headers, body, chunked } = request
  let built: Request
  try {
    // A path alone becomes a URL in the mock; here it is built to tell a request that cannot be from one that fails.
    built = new Request(`http://mock${target}`, {
      method,
      headers,
      ...(body && { body: chunked ? inPieces(body) : new Uint8Array(body), duplex: 'half' }),
    })
  } catch (error) {
    say({ kind: 'not sent', why: (error as Error).message })
    return
  }
  try {
    const response = await mock.fetch(built)
    say({
      kind: 'answer',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  } catch (error) {
    say({
      kind: 'failed',
      why: error instanceof Error ? `fetch rejects: ${error.message}` : `fetch rejects: ${String(error)}`,
    })
  }
}

const inPieces = (body: Uint8Array): ReadableStream<Uint8Array> => {
  const size = Math.max(1, Math.ceil(body.byteLength / 3))
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= body.byteLength) return controller.close()
      controller.enqueue(new Uint8Array(body.subarray(at, (at += size))))
    },
  })
}

say({ kind: 'ready', url: transport === 'HTTP' ? (await mock.listen(0)).url : undefined })
