import type { Body } from './http/body.ts'
import type { Headers, Query } from './http/request.ts'
import type { Operation } from './operation.ts'
import type { Choice } from './prefer.ts'

/** A request that has found its operation. */
export interface Routed {
  operation: Operation
  /** Decoded path parameters by name. */
  parameters: Readonly<Record<string, string>>
  query: Query
  headers: Headers
}

/** A request that has credentials, and what it asks for. */
export interface Call extends Routed {
  /** The ID of the request, in its answer too. */
  requestId: string
  /** The address as the caller wrote it, without query. */
  url: string
  choice: Choice
  /** Undefined when there is none, or when it does not matter. */
  body?: Body | undefined
}
