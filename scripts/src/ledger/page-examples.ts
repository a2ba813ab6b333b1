import { createHash } from 'node:crypto'
import { resolve, type OpenApiDocument, type Operation } from '../openapi/document.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Difference } from './difference.ts'
import type { Page, PageExample } from './pages.ts'

const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

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
  examples: PageExample[],
  pages: Map<string, Page>,
  operationOf: (page: Page) => Operation | undefined,
): { found: number; differences: Difference[] } => {
  const differences: Difference[] = []
  let found = 0
  for (const example of examples) {
    const operation = operationOf(pages.get(example.page)!)
    if (!operation) continue
    const shown =
      example.sha256 === ''
        ? queryIsShown(operation, example.query)
        : hashesOf(document, operation, example.kind).has(example.sha256)
    if (shown) found += 1
    else
      differences.push({
        page: example.page,
        field: `${example.kind} example ${example.n}`,
        fact: 'example',
        documented: 'as on the page',
        specified: 'another',
      })
  }
  return { found, differences }
}
