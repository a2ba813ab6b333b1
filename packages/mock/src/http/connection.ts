import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Logger } from '../log.ts'
import { farewell } from './farewell.ts'

/** What is going on on one connection. */
export interface Connection {
  /** Requests that are not answered yet. */
  active: number
  /** The request whose body is being read, and how to give that up. */
  reading?: { request: IncomingMessage; abandon: () => void } | undefined
  /** Last words after the answers that are under way. */
  lastWords?: string
  broken?: boolean
  /** Whether it has a request that is never answered. */
  hangs?: boolean
}

/** The connections of a server, so that each ends when it may and not before. */
export class Connections {
  readonly #open = new Map<Duplex, Connection>()
  readonly #patienceMs: number
  readonly #logger: Logger
  #isClosing = false

  /** @param patienceMs how long a client may take to read last words, in milliseconds */
  constructor(patienceMs: number, logger: Logger) {
    this.#patienceMs = patienceMs
    this.#logger = logger
  }

  add(socket: Socket): void {
    this.#open.set(socket, { active: 0 })
    socket.once('close', () => this.#open.delete(socket))
  }

  /** Notes that a request begins; it ends with its response. */
  begin(socket: Socket, response: ServerResponse): Connection {
    const connection = this.#open.get(socket) ?? { active: 0 }
    connection.active++
    response.once('close', () => {
      connection.active--
      if (connection.active > 0) return
      if (connection.lastWords) this.#sayFarewell(socket, connection.lastWords)
      else if (this.#isClosing) socket.destroySoon()
    })
    return connection
  }

  /** Answers what is not HTTP, after the answers that are under way, and ends the connection. */
  breakOff(socket: Duplex, error: NodeJS.ErrnoException): void {
    const connection = this.#open.get(socket)
    const isGone = error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE' || !socket.writable
    if (!connection || (isGone && !connection.broken)) return void socket.destroy()
    // What comes after the first error is only read so that the answer gets through.
    if (connection.broken) return
    connection.broken = true
    this.#logger.debug(`A request was refused that is not HTTP: ${error.code ?? error.message}`)
    const words = farewell(error.code)
    if (connection.reading && !connection.reading.request.complete) {
      this.#sayFarewell(socket, words)
      connection.reading.abandon()
    } else if (connection.active > 0) connection.lastWords = words
    else this.#sayFarewell(socket, words)
  }

  /** Closes the connections without a request, and the others when theirs are answered. */
  closeIdle(): void {
    this.#isClosing = true
    // Node takes a connection that has not sent anything yet for a busy one.
    for (const [socket, { active, hangs }] of this.#open) if (active === 0 || hangs) socket.destroy()
  }

  #sayFarewell(socket: Duplex, words: string): void {
    socket.end(words)
    const timer = setTimeout(() => socket.destroy(), this.#patienceMs)
    socket.once('close', () => clearTimeout(timer))
    socket.resume()
  }
}
