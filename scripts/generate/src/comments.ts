import type { OpenApiDocument, Parameter, Schema } from '@elb-openapi/document'
import { factsOf } from './facts.ts'

type Node = Schema & Partial<Pick<Parameter, 'schema'>> & { summary?: string }

/** Values, in which nothing is described. */
const valueKeys = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-doc'])

/** What the text of a comment tells. */
const toldKeys = new Set(['summary', 'description', 'default', 'format'])

const textOf = (document: OpenApiDocument, node: Node): string =>
  [node.title, node.summary, node.description, factsOf(document, node.schema ?? node)]
    .filter(Boolean)
    .join('\n\n')

/**
 * A copy of the document in which all that is said of a node, with its range, length, pattern and default in words, is
 * its `title`: openapi-typescript writes that as the text of a comment, and everything else as a tag of its own, which
 * editors show one below the other.
 */
export const withComments = (document: OpenApiDocument): OpenApiDocument => {
  const copyOf = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copyOf)
    if (typeof node !== 'object' || node === null) return node
    const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
      key,
      valueKeys.has(key) ? value : copyOf(value),
    ])
    // A field may be called `description` too; then it is no text.
    if (!('description' in node) || typeof node.description !== 'string') return Object.fromEntries(entries)
    const rest = Object.fromEntries(entries.filter(([key]) => !toldKeys.has(key)))
    return { ...rest, title: textOf(document, node as Node) }
  }
  return copyOf(document) as OpenApiDocument
}
