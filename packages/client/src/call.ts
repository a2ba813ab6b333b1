import type { HeadersOptions, Middleware } from 'openapi-fetch'
import type { NearestPath } from './nearest-path.ts'

/** What every call takes beside the parameters and the body of its operation: the options of `fetch`, and these. */
export interface CallOptions extends Omit<RequestInit, 'body' | 'headers' | 'method'> {
  /** More headers; null takes one away. */
  headers?: HeadersOptions
  /** Replaces the `fetch` of the client for this call. */
  fetch?: (request: Request) => Promise<Response>
  /** Middleware for this call alone. */
  middleware?: Middleware[]
}

/**
 * What a call returns: data or an error, and the response. The first argument is the summary of the operation; it is
 * there to be shown by editors.
 */
export type Answer<_Summary extends string, Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response }

type InitOf<Paths, Path> = Path extends keyof Paths
  ? Paths[Path] extends { init: infer Init extends unknown[] }
    ? Init
    : never
  : [init?: object]

type AnswerOf<Paths, Path> = Path extends keyof Paths
  ? Paths[Path] extends { answer: infer Value }
    ? Value
    : never
  : never

/**
 * A call of one method, by a map from path to what the call takes and answers.
 *
 * It infers nothing but the path, so the compiler finds fields that an operation does not have, which the service
 * refuses. A path that is not in the map is one error and no other: it takes any options.
 */
export type Call<Paths> = <Path extends string>(
  path: Path extends keyof Paths ? Path : NearestPath<NoInfer<Path>, keyof Paths & string>,
  ...init: InitOf<Paths, Path>
) => Promise<AnswerOf<Paths, Path>>
