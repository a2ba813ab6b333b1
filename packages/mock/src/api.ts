import type { Logger } from './log.ts'

/** How a mock behaves. */
export interface MockOptions {
  /** The OpenAPI 3.1 document: path or file URL, or parsed. Default: the document of this project. */
  document?: string | URL | object
  /** Whether requests need credentials, of any value. Default: true. */
  auth?: boolean
  /** Whether pages of any origin may call the mock. Default: true. */
  cors?: boolean
  /** The largest request body that is taken, in bytes. Default: 10 MiB. */
  maxBodyBytes?: number
  /** Where the mock reports to. Default: errors to stderr, nothing else. */
  logger?: Logger
}

/** Where to listen. */
export interface ListenOptions {
  /** TCP port; 0 for any free one. Default: 4010. */
  port?: number
  /** Address or host name. Default: 127.0.0.1, which only this machine can reach. */
  host?: string
}

/** A running mock. */
export interface Mock {
  /**
   * Answers like `fetch`, in this process and without a network. Of the URL only path and query matter,
   * so a path alone will do.
   *
   * @throws TypeError where `fetch` throws it (a GET with a body), and the reason of an aborted signal
   */
  fetch: MockFetch
  /**
   * Listens on a port. A mock may listen on several.
   *
   * @param options the port, or port and host
   * @throws Error with one line for people and Node's `code` (such as EADDRINUSE) when the port cannot be had
   */
  listen(options?: number | ListenOptions): Promise<Listening>
  /** Stops listening everywhere: requests in flight finish, kept connections are closed. `fetch` goes on working. */
  close(): Promise<void>
}

/** A `fetch` that asks the mock instead of the network. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** A port that is being listened on. */
export interface Listening {
  /** Address for clients, such as `http://127.0.0.1:4010`. */
  url: string
  host: string
  port: number
  /** Stops taking connections, lets requests in flight finish (for at most 5 seconds) and closes the rest. */
  close(): Promise<void>
}
