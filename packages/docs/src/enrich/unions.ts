import { resolve, type OpenApiDocument } from '@elb-openapi/document'
import { walk, type Node } from './walk.ts'

/**
 * Redoc shows a branch of a union and drops the description of the union itself, and with a discriminator those of the
 * branches too. So the branches get all descriptions here, and an object that may be null is no union any more.
 */
export function describeUnions(document: OpenApiDocument, original: OpenApiDocument): void {
  const done = new WeakSet<Node>()
  for (let depth = 0; depth < deepest; depth += 1) {
    const nodes: Node[] = []
    walk(document, (node) => nodes.push(node))
    for (const node of nodes.filter((candidate) => !done.has(candidate))) {
      done.add(node)
      rewrite(node, original)
    }
  }
}

/** A rewritten union has copies of its branches, which may hold unions; a schema that holds itself never ends. */
const deepest = 3

function rewrite(node: Node, original: OpenApiDocument): void {
  if (typeof node.$ref === 'string' && typeof node.description === 'string') {
    const target = branch(node, original)
    if (!unionOf(target)) return
    const { $ref: _, ...own } = node
    delete node.$ref
    Object.assign(node, target, own)
  }
  const union = unionOf(node)
  if (!union) return
  delete node.discriminator
  const branches = flatten(
    union.map((schema) => branch(schema, original)),
    original,
  )
  const objects = branches.filter((schema) => schema.type !== 'null')
  const [only] = objects
  delete node.oneOf
  delete node.anyOf
  if (only && objects.length === 1) {
    const types = objects.length < branches.length ? [only.type, 'null'].flat() : only.type
    Object.assign(node, { ...only, type: types }, described(node) ? { description: node.description } : {})
  } else {
    node.oneOf = branches.map((schema) => ({ ...schema, ...joined(node, schema) }))
  }
}

function unionOf(node: Node): Node[] | undefined {
  const branches = node.oneOf ?? node.anyOf
  const isUnion = Array.isArray(branches) && branches.every((schema) => '$ref' in schema || 'type' in schema)
  return isUnion ? (branches as Node[]) : undefined
}

/** A copy of the schema without the reference, named as Redoc would name it. */
function branch(schema: Node, original: OpenApiDocument): Node {
  if (typeof schema.$ref !== 'string') return schema
  const target = structuredClone(resolve<Node>(original, { $ref: schema.$ref }))
  const name = schema.$ref.split('/').at(-1)
  return { title: name, ...target }
}

function flatten(branches: Node[], original: OpenApiDocument): Node[] {
  return branches.flatMap((schema) => {
    const inner = unionOf(schema)
    return inner ? inner.map((one) => branch(one, original)) : [schema]
  })
}

function joined(union: Node, schema: Node): { description?: string } {
  const texts = [union, schema].filter(described).map(({ description }) => description)
  return texts.length > 0 ? { description: texts.join('\n\n') } : {}
}

function described(node: Node): node is Node & { description: string } {
  return typeof node.description === 'string'
}
