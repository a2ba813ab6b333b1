import type { Endpoint } from '../contract.ts'

/** Where a path leads to. */
export type Route =
  | { found: 'endpoint'; endpoint: Endpoint }
  | { found: 'other methods'; methods: string[] }
  | { found: 'nothing' }
  | { found: 'bad encoding' }

/** Finds the operation of a method and path as OpenAPI says: literal segments before parameters. */
export const routeOf = (endpoints: readonly Endpoint[], method: string, path: string): Route => {
  const encoded = path.split('/').slice(1)
  const segments = encoded.map(decoded)
  if (!segments.every((segment) => segment !== undefined)) return { found: 'bad encoding' }
  const fitting = endpoints.filter((endpoint) => fits(segmentsOf(endpoint), segments)).toSorted(literalsFirst)
  const endpoint = fitting.find((candidate) => candidate.method === method)
  if (endpoint) return { found: 'endpoint', endpoint }
  return fitting.length > 0
    ? { found: 'other methods', methods: [...new Set(fitting.map((candidate) => candidate.method))] }
    : { found: 'nothing' }
}

const segmentsOf = ({ path }: Endpoint): string[] => path.split('/').slice(1)
const isParameter = (segment: string): boolean => segment.startsWith('{')

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((part, index) =>
    isParameter(part) ? !['', '.', '..'].includes(segments[index]!) : part === segments[index],
  )

const literalsFirst = (a: Endpoint, b: Endpoint): number => {
  const [ofA, ofB] = [segmentsOf(a), segmentsOf(b)]
  const index = ofA.findIndex((segment, at) => isParameter(segment) !== isParameter(ofB[at]!))
  return index === -1 ? 0 : isParameter(ofA[index]!) ? 1 : -1
}
