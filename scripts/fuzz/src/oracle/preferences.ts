import type { Endpoint } from '../contract.ts'
import { headerOf, type FuzzRequest } from '../request.ts'
import { may, must, type Reason } from './expectation.ts'

/** What a request asks the mock for, in the header `Prefer` or in query keys such as `__code`. */
export type Wish = {
  /** The statuses that it may mean. */
  served: number[]
  /** Whether it asks for an error, which is served whatever the rest of the request is like. */
  isError: boolean
  reasons: Reason[]
}

const keys = ['code', 'example', 'dynamic', 'seed'] as const
type Given = Partial<Record<string, string>>

/** A list of preferences without parameters, which are read in more than one way. */
const wellFormed =
  /^\s*[\w-]+\s*(?:=\s*(?:"[^"]*"|[^\s,;="]*)\s*)?(?:,\s*[\w-]+\s*(?:=\s*(?:"[^"]*"|[^\s,;="]*)\s*)?)*$/

export const wishOf = (endpoint: Endpoint, request: FuzzRequest, query: URLSearchParams): Wish => {
  const header = headerOf(request, 'Prefer')
  if (header !== undefined && !wellFormed.test(header))
    return {
      served: endpoint.answers.map(({ status }) => status),
      isError: true,
      reasons: [may('preferences that can be read in several ways', 400, 406)],
    }
  const given: Given = { ...inQuery(query), ...inHeader(header ?? '') }
  return granted(endpoint, given)
}

const inQuery = (query: URLSearchParams): Given =>
  Object.fromEntries(
    keys.flatMap((key) => (query.has(`__${key}`) ? [[key, query.get(`__${key}`) ?? '']] : [])),
  )

const inHeader = (header: string): Given => {
  const given: Given = {}
  for (const [, name, quoted, plain] of header.matchAll(/([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,]*)))?/g))
    given[name!.toLowerCase()] ??= quoted ?? plain ?? ''
  return given
}

const granted = ({ answers, success }: Endpoint, given: Given): Wish => {
  const { code, example, dynamic } = given
  const refused = (what: string): Wish => ({ served: [], isError: false, reasons: [must(what, 400)] })
  if (dynamic !== undefined && !/^(?:true|false)?$/i.test(dynamic))
    return refused('a preference "dynamic" that is no boolean')
  if (code !== undefined && !answers.some(({ status }) => String(status) === code))
    return refused('a preference for a status that the operation does not have')
  const withExample = answers.filter(({ body }) => example !== undefined && body?.examples.includes(example))
  const chosen = answers.filter(({ status }) =>
    code !== undefined
      ? String(status) === code &&
        (example === undefined || withExample.some((answer) => answer.status === status))
      : example === undefined || withExample.some((answer) => answer.status === success)
        ? status === success
        : withExample.some((answer) => answer.status === status),
  )
  if (chosen.length === 0) return refused('a preference for an example that the operation does not have')
  const served = chosen.map(({ status }) => status)
  return { served, isError: served.every((status) => status >= 400), reasons: [] }
}
