import type { MockFetch } from '../api.ts'
import { bodyTooLarge } from '../errors/gateway.ts'
import type { Handler } from '../handler.ts'
import { ClientGone, type Incoming } from './request.ts'

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
  const { pathname, search } = new URL(request.url)
  return {
    method: request.method,
    target: `${pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    body: (limit) => readBody(request, limit),
  }
}

async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const read = await reader?.read().catch((cause: unknown) => {
      throw new ClientGone('The request body could not be read.', { cause })
    })
    if (!read || read.done) return Buffer.concat(chunks)
    size += read.value.byteLength
    if (size > limit) {
      void reader?.cancel().catch(() => {})
      throw bodyTooLarge(limit)
    }
    chunks.push(read.value)
  }
}
