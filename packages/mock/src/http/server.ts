// Our own front on node:http, not srvx or @hono/node-server: a web Request per call normalises paths that
// must stay as sent, and neither lets a refused body drain, a broken request be answered in JSON, or idle sockets close.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from '../log.ts'
import { limits, type ListenOptions } from '../options.ts'
import { Connections } from './connection.ts'
import { respond } from './exchange.ts'
import type { Handler } from './request.ts'

/** A port that is being listened on. */
export interface Listening {
  /** Address for clients, such as `http://127.0.0.1:4010`. */
  url: string
  host: string
  port: number
  /** Stops taking connections, lets requests under way finish (for as long as `patienceMs`) and closes the rest. */
  close(): Promise<void>
}

/**
 * Serves a handler on a port.
 *
 * @throws Error with one line that says what to do when the port cannot be listened on; its `code` is Node's
 */
export async function listen(
  handler: Handler,
  logger: Logger,
  { port, host, patienceMs }: Required<ListenOptions>,
): Promise<Listening> {
  const connections = new Connections(patienceMs, logger)
  let closing: Promise<void> | undefined
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: limits.keepAliveMs,
    requestTimeout: limits.requestTimeoutMs,
    requireHostHeader: false,
  })
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const connection = connections.begin(request.socket, response)
    respond(handler, request, response, {
      connection,
      patienceMs,
      isClosing: () => closing !== undefined,
    }).catch((error: unknown) => {
      logger.error(`The mock could not answer: ${error instanceof Error ? error.stack : String(error)}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Length': 0 }).end()
    })
  }
  server.on('connection', (socket) => connections.add(socket))
  server.on('request', onRequest)
  // Without an early "100 Continue" the sender keeps a body that will be refused anyway.
  server.on('checkContinue', onRequest)
  // Node would answer without a body and a request id.
  server.on('checkExpectation', onRequest)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => connections.breakOff(socket, error))

  await start(server, port, host)
  const { port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${urlHost(host)}:${actualPort}`,
    host,
    port: actualPort,
    close: () => {
      closing ??= stop(server, connections, patienceMs)
      return closing
    },
  }
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

function stop(server: Server, connections: Connections, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    connections.closeIdle()
  })
}

/** A host as URLs write it; with wildcard addresses replaced by one that can be connected to. */
function urlHost(host: string, connectable = true): string {
  const name = connectable && host === '0.0.0.0' ? '127.0.0.1' : connectable && host === '::' ? '::1' : host
  return name.includes(':') ? `[${name}]` : name
}
