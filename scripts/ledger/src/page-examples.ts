import { createHash } from 'node:crypto'
import { resolve, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { canonicalJson } from './canonical-json.ts'
import type { Difference } from './difference.ts'
import type { Subject } from './match.ts'
import type { PageExample } from './pages.ts'

const hashes = new WeakMap<object, string>()

/** The hash of an example body; bodies are not changed once they are read. */
const hash = (value: unknown): string => {
  const key = value as object
  const known = hashes.get(key)
  if (known) return known
  const computed = createHash('sha256').update(canonicalJson(value)).digest('hex')
  hashes.set(key, computed)
  return computed
}

const hashesOf = (
  document: OpenApiDocument,
  operation: Operation,
  kind: PageExample['kind'],
): Set<string> => {
  const bodies =
    kind === 'request'
      ? [operation.requestBody?.content]
      : Object.values(operation.responses).map((response) => resolve(document, response).content)
  const examples = bodies.flatMap((content) => Object.values(content?.['application/json']?.examples ?? {}))
  return new Set(examples.map((example) => hash(resolve(document, example).value)))
}

const queryIsShown = (operation: Operation, query: string): boolean =>
  [...new URLSearchParams(query)].every(([name, value]) => {
    const parameter = operation.parameters.find(
      (candidate) => candidate.in === 'query' && candidate.name === name,
    )
    const shown = [
      parameter?.example,
      ...Object.values(parameter?.examples ?? {}).map((example) => example.value),
    ]
    return shown.some((example) => String(example) === value)
  })

/** Checks that every example of a page stands in the document: bodies by their hash, addresses by their query values. */
export const comparePageExamples = (
  document: OpenApiDocument,
  subjects: Subject[],
  examples: PageExample[],
): { found: number; differences: Difference[] } => {
  const missing = subjects.flatMap(({ operation, pages }) => {
    const shownBodies = {
      request: hashesOf(document, operation, 'request'),
      response: hashesOf(document, operation, 'response'),
    }
    const isShown = ({ kind, sha256, query }: PageExample): boolean =>
      sha256 === '' ? queryIsShown(operation, query) : shownBodies[kind].has(sha256)
    return examples.filter((example) => pages.some(({ page }) => page === example.page) && !isShown(example))
  })
  return {
    found: examples.length - missing.length,
    differences: missing.map(({ page, kind, n }) => ({
      page,
      field: `${kind} example ${n}`,
      fact: 'example',
      documented: 'as on the page',
      specified: 'another',
    })),
  }
}
