import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { distFolder } from './folders.ts'
import { notFoundHtml } from './html/not-found.ts'
import { referencePage } from './names.ts'

export interface ServeOptions {
  /** 4011 when left out; 0 takes any free port. */
  port?: number
  /** 127.0.0.1 when left out, so that only this machine is served. */
  host?: string
  /** The folder of the finished reference; the one that the build writes when left out. */
  folder?: string
}

export interface DocsServer {
  url: string
  close(): Promise<void>
}

export const defaultDocsPort = 4011

/** The port is in use by another program, or by this one a second time. */
export class DocsPortTakenError extends Error {
  override readonly name = 'DocsPortTakenError'
  readonly code = 'EADDRINUSE'

  constructor(host: string, port: number) {
    super(
      `The reference cannot be served: port ${port} of ${host} is taken. Stop the program that uses it, or choose another port.`,
    )
  }
}

/**
 * Serves the rendered reference until it is closed.
 *
 * @throws DocsPortTakenError when the port is in use
 */
export async function serveDocs(options: ServeOptions = {}): Promise<DocsServer> {
  const { port = defaultDocsPort, host = '127.0.0.1', folder = distFolder } = options
  if (!existsSync(join(folder, referencePage))) {
    throw new Error('The reference is not built yet. Run `pnpm build`, then try again.')
  }
  const server = createServer(handler(folder))
  await listen(server, port, host)
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return { url: `http://${name}:${address.port}`, close: () => close(server) }
}

function handler(folder: string): Parameters<typeof createServer>[1] {
  // `dev` reads a file at each request, so a rebuild shows without a restart.
  const files = sirv(folder, { dev: true, etag: true })
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    // sirv fails on ranges that end before they begin, and nothing here is worth fetching in parts.
    delete request.headers.range
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : notFoundHtml())
    })
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new DocsPortTakenError(host, port) : error)
    })
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
