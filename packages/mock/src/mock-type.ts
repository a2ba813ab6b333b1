import type { Clock } from './clock.ts'
import type { Faults } from './faults.ts'
import type { MockFetch } from './http/fetch.ts'
import type { Listening } from './http/server.ts'
import type { DelayControl, State } from './memory.ts'
import type { ListenOptions } from './options.ts'
import type { Scenarios } from './scenario/scenarios.ts'
import type { RequestLog } from './request-log.ts'

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
   * @throws TypeError for an unusable option; Error with one line for people and Node's `code`
   *   (such as EADDRINUSE) when the port cannot be had
   */
  listen(options?: number | ListenOptions): Promise<Listening>
  /**
   * A project of its own, with nothing in it: tests that have one each run in parallel on one mock.
   *
   * @throws Error when the mock is stateless
   */
  project(): MockProject
  /** What the mock remembers. */
  state: State
  /** The time that resources get. */
  clock: Clock
  /** How long the service takes, by that time. */
  delays: DelayControl
  /** The last requests. */
  requests: RequestLog
  /** What goes wrong with requests. */
  faults: Faults
  /** How the mock begins anew. */
  scenario: Scenarios
  /** Stops listening everywhere: requests under way finish, kept connections are closed. `fetch` goes on working. */
  close(): Promise<void>
}

/** A project that nobody else uses. */
export interface MockProject {
  projectId: string
  /** Belongs to this project: v2.0 knows by it whose resources are meant, v3 refuses other projects. */
  token: string
  /** Like that of the mock, with the token where a request has none. */
  fetch: MockFetch
}
