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
  durationMs: number
  /** The ID of the service's rule that refused it. */
  rule?: string
}

/** The last requests, the oldest first. */
export interface RequestLog {
  /** Those of an operation, with a status, or all. */
  list: (filter?: { operation?: string; status?: number }) => LoggedRequest[]
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
    list: ({ operation, status } = {}) =>
      kept
        .slice(-size)
        .filter((request) => operation === undefined || request.operation === operation)
        .filter((request) => status === undefined || request.status === status)
        .map((request) => ({ ...request })),
    clear() {
      kept = []
    },
  }
}
