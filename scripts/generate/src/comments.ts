import {
  availabilityInWords,
  type Availability,
  type OpenApiDocument,
  type Parameter,
  type Provider,
  type Schema,
} from '@elb-openapi/document'
import { factsOf } from './facts.ts'

type Node = Schema & Partial<Pick<Parameter, 'schema'>> & { summary?: string }

/** Values, in which nothing is described. */
const valueKeys = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-doc'])

/** What the text of a comment tells. */
const toldKeys = new Set(['summary', 'description', 'default', 'format'])

/** For whom something does not hold, as sentences. */
export const availabilityOf = (node: Availability, providers: Provider[]): string =>
  availabilityInWords(node, providers)
    .map((words) => `${words}.`)
    .join(' ')

const textOf = (document: OpenApiDocument, node: Node, providers: Provider[]): string =>
  [
    node.title,
    node.summary,
    node.description,
    factsOf(document, node.schema ?? node),
    availabilityOf(node, providers),
  ]
    .filter(Boolean)
    .join('\n\n')

/**
 * A copy of the document in which all that is said of a node, with its range, length, pattern and default in words and for
 * whom it holds, is
 * its `title`: openapi-typescript writes that as the text of a comment, and everything else as a tag of its own, which
 * editors show one below the other.
 */
export const withComments = (document: OpenApiDocument, providers: Provider[]): OpenApiDocument => {
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
    return { ...rest, title: textOf(document, node as Node, providers) }
  }
  return copyOf(document) as OpenApiDocument
}
