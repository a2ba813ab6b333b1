import { createHash } from 'node:crypto'
import { componentName, resolve, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { canonicalJson } from './canonical-json.ts'
import type { Difference, Problem } from './difference.ts'
import type { Subject } from './match.ts'
import type { PageExample } from './pages.ts'
import type { SpecFiles } from './spec-files.ts'

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

/** The examples of an operation's bodies by their hash: the names of their components, which name their files too. */
const examplesByHash = (
  document: OpenApiDocument,
  operation: Operation,
  kind: PageExample['kind'],
): Map<string, string[]> => {
  const bodies =
    kind === 'request'
      ? [operation.requestBody?.content]
      : Object.values(operation.responses).map((response) => resolve(document, response).content)
  const names = new Map<string, string[]>()
  for (const content of bodies)
    for (const example of Object.values(content?.['application/json']?.examples ?? {})) {
      const key = hash(resolve(document, example).value)
      names.set(key, [...(names.get(key) ?? []), componentName(example) ?? ''])
    }
  return names
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

type Shown = {
  example: PageExample
  operation: Operation
  /** Names of the examples of the document that have the same body; undefined when it has none. */
  names: string[] | undefined
}

/** The examples of all pages, with those of the document that are equal: bodies by their hash, addresses by their query. */
const shownExamples = (document: OpenApiDocument, subjects: Subject[], examples: PageExample[]): Shown[] =>
  subjects.flatMap(({ operation, pages }) => {
    const bodies = {
      request: examplesByHash(document, operation, 'request'),
      response: examplesByHash(document, operation, 'response'),
    }
    const names = ({ kind, sha256, query }: PageExample): string[] | undefined =>
      sha256 !== '' ? bodies[kind].get(sha256) : queryIsShown(operation, query) ? [] : undefined
    return examples
      .filter((example) => pages.some(({ page }) => page === example.page))
      .map((example) => ({ example, operation, names: names(example) }))
  })

const fieldOf = ({ kind, n }: PageExample): string => `${kind} example ${n}`

/** Checks that every example of a page stands in the document. */
export const comparePageExamples = (
  document: OpenApiDocument,
  subjects: Subject[],
  examples: PageExample[],
): { found: number; differences: Difference[] } => {
  const missing = shownExamples(document, subjects, examples).filter(({ names }) => names === undefined)
  return {
    found: examples.length - missing.length,
    differences: missing.map(({ example }) => ({
      page: example.page,
      field: fieldOf(example),
      fact: 'example',
      documented: 'as on the page',
      specified: 'another',
    })),
  }
}

/**
 * Checks that `examples.csv` names the file of each example that the document has, and no other.
 *
 * @param open differences that no erratum is about; they tell of the named file already
 */
export const exampleFileProblems = (
  document: OpenApiDocument,
  subjects: Subject[],
  examples: PageExample[],
  open: Difference[],
  files: SpecFiles,
): Problem[] => {
  const told = new Set(
    open.filter(({ fact }) => fact === 'example').map(({ page, field }) => `${page} ${field}`),
  )
  return shownExamples(document, subjects, examples).flatMap(({ example, names = [] }) => {
    const { page, kind, n } = example
    if (told.has(`${page} ${fieldOf(example)}`)) return []
    const wanted = names.map(files.ofComponent)
    if (wanted.length === 0 ? example.example === '' : wanted.includes(example.example)) return []
    const has = example.example === '' ? 'no example' : `the example ${example.example}`
    const advice =
      wanted.length === 0
        ? 'whose body is not that of the page; leave it empty'
        : `but the body is that of ${wanted.join(' or ')}`
    return [{ file: 'spec/ledger/examples.csv', text: `${page}, ${kind} ${n}: names ${has}, ${advice}` }]
  })
}
