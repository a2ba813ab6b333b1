// Our own front on node:http, not srvx or @hono/node-server: a web Request per call normalises paths that
// must stay as sent, and neither lets a refused body drain, a broken request be answered in JSON, or idle sockets close.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Listening } from '../api.ts'
import { bodyTooLarge } from '../errors/gateway.ts'
import { farewell } from './farewell.ts'
import type { Handler } from '../handler.ts'
import type { Logger } from '../log.ts'
import { ClientGone } from './request.ts'

/** Longer than clients keep a connection for reuse, so that none is closed under a request being sent. In ms. */
const KEEP_ALIVE = 65_000
/** A request that is not complete after this is given up. In ms. */
const REQUEST_TIMEOUT = 60_000
/** How long `close` waits for requests in flight, and how long the rest of a refused body is taken. In ms. */
const PATIENCE = 5000

/** What is going on on one connection. */
interface Connection {
  /** Requests that are not answered yet. */
  active: number
  /** The request whose body is being read, and how to give that up. */
  reading?: { request: IncomingMessage; abandon: () => void } | undefined
  /** Last words after the answers that are under way. */
  lastWords?: string
  broken?: boolean
}

/**
 * Serves a handler on a port.
 *
 * @throws Error with one line that says what to do when the port cannot be listened on; its `code` is Node's
 */
export async function listen(
  handler: Handler,
  logger: Logger,
  port: number,
  host: string,
): Promise<Listening> {
  const connections = new Map<Socket, Connection>()
  let closing: Promise<void> | undefined
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE,
    requestTimeout: REQUEST_TIMEOUT,
    requireHostHeader: false,
  })
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { active: 0 })
    socket.once('close', () => connections.delete(socket))
  })
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(request.socket) ?? { active: 0 }
    connection.active++
    response.once('close', () => {
      connection.active--
      if (connection.active > 0) return
      if (connection.lastWords) sayFarewell(request.socket, connection.lastWords)
      else if (closing) request.socket.destroySoon()
    })
    respond(handler, request, response, connection, () => closing !== undefined).catch((error: unknown) => {
      logger.error(`The mock could not answer: ${error instanceof Error ? error.stack : String(error)}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Length': 0 }).end()
    })
  }
  server.on('request', onRequest)
  // Without an early "100 Continue" the sender keeps a body that will be refused anyway.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) =>
    onRequest(request, response),
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const connection = connections.get(socket)
    const isGone = error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE' || !socket.writable
    if (!connection || (isGone && !connection.broken)) return void socket.destroy()
    // What comes after the first error is only read so that the answer gets through.
    if (connection.broken) return
    connection.broken = true
    logger.debug(`A request was refused that is not HTTP: ${error.code ?? error.message}`)
    const words = farewell(error.code)
    if (connection.reading && !connection.reading.request.complete) {
      sayFarewell(socket, words)
      connection.reading.abandon()
    } else if (connection.active > 0) connection.lastWords = words
    else sayFarewell(socket, words)
  })

  await start(server, port, host)
  const { port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${urlHost(host)}:${actualPort}`,
    host,
    port: actualPort,
    close: () => (closing ??= stop(server, connections)),
  }
}

async function respond(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  isClosing: () => boolean,
): Promise<void> {
  try {
    const { status, headers, payload } = await handler({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      headers: request.headers as Record<string, string>,
      body: (limit) => {
        if (Number(request.headers['content-length']) > limit) return Promise.reject(bodyTooLarge(limit))
        if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue()
        return readBody(request, connection, limit)
      },
    })
    response.writeHead(status, {
      ...headers,
      ...(payload !== null && { 'Content-Length': Buffer.byteLength(payload) }),
      ...(isClosing() && { Connection: 'close' }),
    })
    response.end(payload ?? undefined)
    drain(request)
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
      if (size > limit) settle(() => reject(bodyTooLarge(limit)))
      else chunks.push(chunk)
    }
    const onEnd = () => settle(() => resolve(Buffer.concat(chunks)))
    const onGone = () => settle(() => reject(new ClientGone('The connection ended inside a request body.')))
    connection.reading = { request, abandon: onGone }
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone)
  })
}

/** Takes the rest of a body that nobody reads, so that the sender gets the answer and not a reset connection. */
function drain(request: IncomingMessage): void {
  if (request.complete) return
  const timer = setTimeout(() => request.destroy(), PATIENCE)
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
  request.resume()
}

function sayFarewell(socket: Socket, words: string): void {
  socket.end(words)
  const timer = setTimeout(() => socket.destroy(), PATIENCE)
  socket.once('close', () => clearTimeout(timer))
  socket.resume()
}

function start(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(Object.assign(new Error(whyNot(error, port, host), { cause: error }), { code: error.code }))
    })
    server.listen(port, host, resolve)
  })
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  const place = `${urlHost(host, false)}:${port}`
  switch (error.code) {
    case 'EADDRINUSE':
      return `Cannot listen on ${place}: the port is in use. Choose another one (--port), or 0 for any free one.`
    case 'EACCES':
      return `Cannot listen on ${place}: not allowed. Choose a port above 1023 (--port).`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Cannot listen on ${place}: this machine has no such address. Choose another one (--host).`
    default:
      return `Cannot listen on ${place}: ${error.message}`
  }
}

function stop(server: Server, connections: ReadonlyMap<Socket, Connection>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    // Node takes a connection that has not sent anything yet for a busy one.
    for (const [socket, { active }] of connections) if (active === 0) socket.destroy()
  })
}

/** A host as URLs write it; with wildcard addresses replaced by one that can be connected to. */
function urlHost(host: string, connectable = true): string {
  const name = connectable && host === '0.0.0.0' ? '127.0.0.1' : connectable && host === '::' ? '::1' : host
  return name.includes(':') ? `[${name}]` : name
}
