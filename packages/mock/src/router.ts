/** What a router needs to know of an operation. */
export interface Endpoint {
  method: string
  path: string
}

/** What a path leads to: one operation, or the methods it does have, or nothing. */
export type Match<T> =
  | { found: 'operation'; operation: T; parameters: Record<string, string> }
  | { found: 'path'; methods: string[] }
  | { found: 'nothing' }

interface Node<T> {
  literals: Map<string, Node<T>>
  parameter?: Node<T>
  operations: Map<string, T>
}

const newNode = <T>(): Node<T> => ({ literals: new Map(), operations: new Map() })

/**
 * Builds the router once, as a tree of path segments; a request then costs one step a segment,
 * where Prism's own sorts all operations. Literal segments win over parameters.
 *
 * @throws Error when a segment is partly a parameter, or two operations have the same method and path
 */
export function createRouter<T extends Endpoint>(
  operations: readonly T[],
): (method: string, segments: readonly string[]) => Match<T> {
  const root = newNode<T>()
  for (const operation of operations) add(root, operation)
  return (method, segments) => {
    const nodes = [...endsOf(root, segments, 0)]
    for (const node of nodes) {
      const operation = node.operations.get(method.toLowerCase())
      if (operation) return { found: 'operation', operation, parameters: parametersOf(operation, segments) }
    }
    const methods = [...new Set(nodes.flatMap((node) => [...node.operations.keys()]))]
    return methods.length === 0
      ? { found: 'nothing' }
      : { found: 'path', methods: methods.map((name) => name.toUpperCase()).toSorted() }
  }
}

/** The path of an operation with its parameters filled in and encoded. */
export function fillPath(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1)
const parameterName = (segment: string): string | undefined => /^\{([^{}]+)\}$/.exec(segment)?.[1]

function add<T extends Endpoint>(root: Node<T>, operation: T): void {
  let node = root
  for (const segment of segmentsOf(operation.path)) {
    if (parameterName(segment) !== undefined) {
      node = node.parameter ??= newNode()
    } else if (/[{}]/.test(segment)) {
      throw new Error(`The path ${operation.path} has a segment that is only partly a parameter: ${segment}`)
    } else {
      let next = node.literals.get(segment)
      if (!next) node.literals.set(segment, (next = newNode()))
      node = next
    }
  }
  const method = operation.method.toLowerCase()
  const other = node.operations.get(method)
  if (other) {
    throw new Error(`${method.toUpperCase()} ${operation.path} and ${other.path} are the same path.`)
  }
  node.operations.set(method, operation)
}

function* endsOf<T>(node: Node<T>, segments: readonly string[], index: number): Generator<Node<T>> {
  const segment = segments[index]
  if (segment === undefined) {
    if (node.operations.size > 0) yield node
    return
  }
  const literal = node.literals.get(segment)
  if (literal) yield* endsOf(literal, segments, index + 1)
  // An empty or relative segment is a slip in the URL, never the value of a parameter.
  if (node.parameter && !['', '.', '..'].includes(segment)) yield* endsOf(node.parameter, segments, index + 1)
}

function parametersOf({ path }: Endpoint, segments: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [index, segment] of segmentsOf(path).entries()) {
    const name = parameterName(segment)
    if (name !== undefined) parameters[name] = segments[index] ?? ''
  }
  return parameters
}
