/** What is kept of a request: nothing that was sent but method and path, and no value of a header. */
export interface LoggedRequest {
  /** The value of `X-Request-Id` in the answer. */
  id: string
  /** When it was answered, by the clock of the mock. */
  time: string
  method: string
  /** Path and query as they were sent. */
  path: string
  /** The operationId; undefined when the request leads to none. */
  operation?: string
  status: number
  /** The project that it was for; undefined when that was not found out. */
  projectId?: string
  durationMs: number
  /** The ID of the service's rule that refused it. */
  rule?: string
  /** The ID of the fault that it met; on the wire its answer came as the fault says. */
  fault?: string
}

/** The last requests, the oldest first. */
export interface RequestLog {
  /** Those that have all that is given: of an operation, with a status, for a project. */
  list: (filter?: Partial<Pick<LoggedRequest, 'operation' | 'status' | 'projectId'>>) => LoggedRequest[]
  clear: () => void
}

/** A log of the last requests, and what writes to it. */
export function createRequestLog(size: number): RequestLog & { note: (request: LoggedRequest) => void } {
  let kept: LoggedRequest[] = []
  return {
    note(request) {
      kept.push(request)
      // Now and then, since an array is slow to lose its first.
      if (kept.length >= 2 * size) kept = kept.slice(-size)
    },
    list({ operation, status, projectId } = {}) {
      const wanted = Object.entries({ operation, status, projectId }).filter(
        ([, value]) => value !== undefined,
      )
      return kept
        .slice(-size)
        .filter((request) => wanted.every(([name, value]) => request[name as keyof LoggedRequest] === value))
        .map((request) => ({ ...request }))
    },
    clear() {
      kept = []
    },
  }
}
