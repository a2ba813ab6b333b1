import { Agent, request as send, type ClientRequest } from 'node:http'
import type { FuzzRequest } from '../request.ts'
import type { MockThread } from './mock-thread.ts'
import type { Outcome } from './target.ts'

/** Sends requests over HTTP, all over one connection that is kept. */
export const createExchange = (): ((thread: MockThread, request: FuzzRequest) => Promise<Outcome>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return (thread, request) => exchange(agent, thread, request)
}

const exchange = (agent: Agent, thread: MockThread, request: FuzzRequest): Promise<Outcome> =>
  new Promise((resolve) => {
    const { method, target, headers, body, chunked } = request
    let sent: ClientRequest
    try {
      const { hostname, port } = new URL(thread.url ?? '')
      sent = send({
        agent,
        host: hostname,
        port,
        method,
        path: target,
        headers: [...headers, ['Host', `${hostname}:${port}`], ...framing(body, chunked)].flat(),
      })
    } catch (error) {
      resolve({ kind: 'not sent', why: (error as Error).message })
      return
    }
    const broken = async (error: NodeJS.ErrnoException): Promise<void> => {
      const why = await thread.endedSoon()
      resolve({ kind: 'crash', why: why ?? `the connection broke: ${error.code ?? error.message}` })
    }
    sent.on('error', (error) => void broken(error))
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', (error) => void broken(error))
      response.on('end', () => {
        resolve({
          kind: 'answer',
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
          ),
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    for (const piece of piecesOf(body, chunked)) sent.write(piece)
    sent.end()
  })

const framing = (body: Uint8Array | undefined, chunked: boolean): [string, string][] => {
  if (!body) return []
  return chunked ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.byteLength)]]
}

const piecesOf = (body: Uint8Array | undefined, chunked: boolean): Uint8Array[] => {
  if (!body || body.byteLength === 0) return []
  if (!chunked) return [body]
  const size = Math.ceil(body.byteLength / 3)
  return [body.subarray(0, size), body.subarray(size, 2 * size), body.subarray(2 * size)].filter(
    (piece) => piece.byteLength > 0,
  )
}
