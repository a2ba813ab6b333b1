import type { paths } from '@elb-openapi/types'

type OthersOf<Path> = Omit<Path, 'project_id'>

/** `project_id` may be left out; where it is the only path parameter, so may `path`. */
type OptionalProject<Parameters> = Parameters extends { path: infer Path extends { project_id: string } }
  ? keyof OthersOf<Path> extends never
    ? Omit<Parameters, 'path'> & { path?: { project_id?: string } }
    : Omit<Parameters, 'path'> & { path: OthersOf<Path> & { project_id?: string } }
  : Parameters

type WithoutProject<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, 'parameters'> & { parameters: OptionalProject<Parameters> }
  : Operation

/** The paths of the API, with `project_id` optional, since the client knows it. */
export type ElbPaths = {
  [Path in keyof paths]: { [Key in keyof paths[Path]]: WithoutProject<paths[Path][Key]> }
}
