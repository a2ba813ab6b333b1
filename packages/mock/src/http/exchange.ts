import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '../errors/refusal.ts'
import type { Connection } from './connection.ts'
import { ClientGone, type Handler } from './request.ts'

interface Circumstances {
  connection: Connection
  /** How long the rest of a body that nobody reads is taken, in milliseconds. */
  patienceMs: number
  isClosing: () => boolean
}

/** Answers one request of a server. */
export async function respond(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  { connection, patienceMs, isClosing }: Circumstances,
): Promise<void> {
  try {
    const { status, headers, payload, wire } = await handler({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      origin: `http://${request.headers.host ?? `${request.socket.localAddress}:${request.socket.localPort}`}`,
      headers: request.headers as Record<string, string>,
      body: (limit) => {
        if (Number(request.headers['content-length']) > limit) {
          return Promise.reject(Refusal.because('bodyTooLarge', limit, 'bytes'))
        }
        if (request.headers.expect && request.httpVersion === '1.1') response.writeContinue()
        return readBody(request, connection, limit)
      },
    })
    if (wire === 'hang') {
      connection.hangs = true
      if (isClosing()) request.socket.destroy()
      return
    }
    if (wire === 'reset') return void request.socket.resetAndDestroy()
    response.writeHead(status, {
      ...headers,
      ...(payload !== null && { 'Content-Length': Buffer.byteLength(payload) }),
      ...(isClosing() && { Connection: 'close' }),
    })
    if (wire === 'truncated') {
      const bytes = Buffer.from(payload ?? '')
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
      return
    }
    response.end(payload ?? undefined)
    drain(request, patienceMs)
  } catch (error) {
    if (!(error instanceof ClientGone)) throw error
    response.destroy()
  }
}

function readBody(request: IncomingMessage, connection: Connection, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (finish: () => void) => {
      connection.reading = undefined
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone)
      request.on('error', () => {})
      finish()
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) settle(() => reject(Refusal.because('bodyTooLarge', limit, 'bytes')))
      else chunks.push(chunk)
    }
    const onEnd = () => settle(() => resolve(Buffer.concat(chunks)))
    const onGone = () => settle(() => reject(new ClientGone('The connection ended inside a request body.')))
    connection.reading = { request, abandon: onGone }
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone)
  })
}

/** Takes the rest of a body that nobody reads, so that the sender gets the answer and not a reset connection. */
function drain(request: IncomingMessage, patienceMs: number): void {
  if (request.complete) return
  const timer = setTimeout(() => request.destroy(), patienceMs)
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
  request.resume()
}
