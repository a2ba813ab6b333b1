import type { Client, FetchResponse, MaybeOptionalInit } from 'openapi-fetch'
import type { ElbPaths } from './paths.ts'

type ApiMethod = 'get' | 'post' | 'put' | 'delete'

/** The paths that have an operation for a method. */
type PathsWith<Method extends ApiMethod> = {
  [Path in keyof ElbPaths]: ElbPaths[Path] extends { [Key in Method]: object } ? Path : never
}[keyof ElbPaths]

type OperationAt<Path extends keyof ElbPaths, Method extends ApiMethod> = ElbPaths[Path] extends {
  [Key in Method]: infer Operation extends object
}
  ? Operation
  : never

type InitOf<Path extends keyof ElbPaths, Method extends ApiMethod> =
  MaybeOptionalInit<ElbPaths[Path], Method> extends infer Init
    ? {} extends Init
      ? [init?: Init]
      : [init: Init]
    : never

/**
 * A call of one method. Unlike openapi-fetch's own type it infers nothing from what is passed, so the compiler finds
 * fields that an operation does not have, which the service refuses.
 */
type Call<Method extends ApiMethod> = <Path extends PathsWith<Method>>(
  path: Path,
  ...init: InitOf<Path, Method>
) => Promise<FetchResponse<OperationAt<Path, Method>, {}, `${string}/${string}`>>

/** A client with a function for each HTTP method of the API. Middleware is that of openapi-fetch. */
export type ElbClient = {
  GET: Call<'get'>
  POST: Call<'post'>
  PUT: Call<'put'>
  DELETE: Call<'delete'>
} & Pick<Client<ElbPaths>, 'use' | 'eject'>
