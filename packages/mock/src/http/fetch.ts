import { Refusal } from '../errors/refusal.ts'
import { ClientGone, type Handler, type Incoming } from './request.ts'

/** A `fetch` that asks the mock instead of the network. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

export function createFetch(handler: Handler): MockFetch {
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? absolute(input) : input, init)
    request.signal.throwIfAborted()
    const { status, headers, payload } = await handler(toIncoming(request)).catch((error: unknown) => {
      if (error instanceof ClientGone) throw error.cause
      throw error
    })
    request.signal.throwIfAborted()
    return new Response(request.method === 'HEAD' ? null : payload, { status, headers })
  }
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
