import type {
  BodyNode,
  ExampleNode,
  HeaderNode,
  MediaTypeNode,
  InfoNode,
  OperationNode,
  ParameterNode,
  Reference,
  ResponseNode,
  RootNode,
  SchemaNode,
  SecuritySchemeNode,
  ServerNode,
  TagNode,
} from './nodes.ts'

/** Redocly ships as one bundle without types; these are the parts of its visitor interface that the rules use. */

export interface Location {
  source: { absoluteRef: string }
  /** JSON pointer inside the file; `#/` is the whole file. */
  pointer: string
  /** File and pointer. */
  absolutePointer: string
  child(path: (string | number)[]): Location
  /** The same place, reported on its key instead of its value. */
  key(): Location
}

export interface Context {
  location: Location
  key: string | number
  type: { name: string; properties: object }
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location }
  report(problem: { message: string; location?: Location }): void
}

type Visit<Node> = (node: Node, context: Context) => void

export interface Visitor {
  any?: Visit<Record<string, unknown>>
  ref?: Visit<Reference & Record<string, unknown>>
  Root?: Visit<RootNode> | { leave: Visit<RootNode> }
  Info?: Visit<InfoNode>
  Server?: Visit<ServerNode>
  Tag?: Visit<TagNode>
  Paths?: { PathItem: { enter: Visit<object>; Operation: Visit<OperationNode> } }
  Operation?: Visit<OperationNode>
  Parameter?: Visit<ParameterNode>
  RequestBody?: Visit<BodyNode>
  Response?: Visit<ResponseNode>
  Header?: Visit<HeaderNode>
  MediaType?: Visit<MediaTypeNode>
  Example?: Visit<ExampleNode>
  SecurityScheme?: Visit<SecuritySchemeNode>
  Schema?: Visit<SchemaNode>
}

export interface Placed<T> {
  node: T
  location: Location
}

export const isReference = (node: unknown): node is Reference =>
  typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string'

/** Follows `$ref`s to the node they stand for. Nothing when one leads nowhere: `no-unresolved-refs` reports that. */
export function follow<T extends { $ref?: string }>(
  context: Context,
  node: T | undefined,
  location: Location,
): Placed<T> | undefined {
  if (node === undefined || node === null) return undefined
  if (!isReference(node)) return { node, location }
  const target = context.resolve(node, location.source.absoluteRef)
  if (target.node === undefined || target.location === undefined) return undefined
  return follow(context, target.node as T, target.location)
}
