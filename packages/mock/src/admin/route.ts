/** The parts of a JSON Schema that the admin API describes its bodies with. */
export type BodySchema = Readonly<Record<string, unknown>>

/** A request to the admin API, as far as its routes see it. */
interface AdminRequest {
  /** The values of `{names}` in the path. */
  parameters: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Parsed JSON; undefined when nothing was sent. */
  body: unknown
}

/** One operation of the admin API: what it does, and how its document describes it. */
export interface Route {
  method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE'
  /** Below `/__mock`. */
  path: string
  id: string
  summary: string
  query?: Readonly<Record<string, BodySchema>>
  body?: BodySchema
  /** What an answer with 200 has; without it the answer is 204. */
  answer?: BodySchema
  /**
   * @returns the body of the answer
   * @throws Error whose message is one line, when the request is no use
   */
  run: (request: AdminRequest) => unknown
}
