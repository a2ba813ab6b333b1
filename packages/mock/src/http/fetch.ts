import { Refusal } from '../errors/refusal.ts'
import { ClientGone, type Handler, type Incoming } from './request.ts'

/** A `fetch` that asks the mock instead of the network. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

export function createFetch(handler: Handler): MockFetch {
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? absolute(input) : input, init)
    request.signal.throwIfAborted()
    const answered = handler(toIncoming(request)).catch((error: unknown) => {
      if (error instanceof ClientGone) throw error.cause
      throw error
    })
    // Most requests come without a signal, and need nobody to listen to one.
    const canBeAborted = input instanceof Request || init?.signal != null
    const { status, headers, payload, wire } = await (canBeAborted
      ? Promise.race([answered, untilAborted(request.signal)])
      : answered)
    request.signal.throwIfAborted()
    if (wire === 'reset') throw failed('ECONNRESET', 'The connection was reset.')
    if (wire === 'hang') return untilAborted(request.signal)
    if (wire === 'truncated' && payload === null) throw closed()
    const body = wire === 'truncated' ? halfOf(payload ?? '') : payload
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  }
}

/** As `fetch` says it when the network fails. */
const failed = (code: string, message: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

const closed = (): TypeError => failed('UND_ERR_SOCKET', 'The connection was closed.')

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })

/** A body that breaks off in the middle. */
function halfOf(payload: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(payload)
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.length / 2))
    },
    pull(controller) {
      controller.error(closed())
    },
  })
}

/** A path becomes a URL by putting any host in front, so that `//` at its start stays part of the path. */
const absolute = (url: string): string => (url.startsWith('/') ? `http://mock${url}` : url)

function toIncoming(request: Request): Incoming {
  const { pathname, search, origin } = new URL(request.url)
  return {
    method: request.method,
    target: `${pathname}${search}`,
    origin,
    headers: Object.fromEntries(request.headers),
    body: (limit) => readBody(request, limit),
  }
}

async function readBody({ body, signal }: Request, limit: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  // A body that never goes on would keep the reader waiting; cancelling ends it as if it were complete.
  const cancel = (reason: unknown) => void reader.cancel(reason).catch(() => {})
  const onAbort = () => cancel(signal.reason)
  signal.addEventListener('abort', onAbort)
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new ClientGone('The request body could not be read.', { cause })
      })
      if (signal.aborted) throw new ClientGone('The request was aborted.', { cause: signal.reason })
      if (done) return Buffer.concat(chunks)
      size += value.byteLength
      if (size > limit) {
        cancel(undefined)
        throw Refusal.because('bodyTooLarge', limit, 'bytes')
      }
      chunks.push(value)
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
