import type { Middleware } from 'openapi-fetch'
import type { Call } from './call.ts'
import type { DeleteCalls, GetCalls, PostCalls, PutCalls } from './calls.gen.ts'

/** A client with a function for each HTTP method of the API. */
export interface ElbClient {
  /** Reads something: one thing, or a list. */
  GET: Call<GetCalls>
  /** Creates something, or works on many things at once. */
  POST: Call<PostCalls>
  /** Changes something. */
  PUT: Call<PutCalls>
  /** Deletes something. */
  DELETE: Call<DeleteCalls>
  /** Adds middleware of openapi-fetch, which sees every request and response. */
  use(...middleware: Middleware[]): void
  /** Removes middleware that `use` has added. */
  eject(...middleware: Middleware[]): void
}
