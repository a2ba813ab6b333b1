import type { Contract, Endpoint } from '../contract.ts'
import { headerOf, splitTarget, type FuzzRequest } from '../request.ts'
import type { SchemaCheck } from '../schema-check.ts'
import type { Transport } from '../target/target.ts'
import { acceptReasons } from './accept.ts'
import { bodyReasons } from './body.ts'
import { may, must, type Expectation, type Reason } from './expectation.ts'
import { wishOf } from './preferences.ts'
import { queryReasons } from './query.ts'
import { routeOf, type Route } from './route.ts'

/** As long as the mock's README lets path and query be, in characters. */
const longestTarget = 8192
/** As long as it lets all headers be over HTTP, in bytes. */
const longestHeaders = 16 * 1024

/** How a request may be answered, by the document and the mock's README, from nothing but the request. */
export const createExpect =
  ({ document, endpoints }: Contract, check: SchemaCheck) =>
  (request: FuzzRequest, transport: Transport): Expectation => {
    const { path, search } = splitTarget(request.target)
    const route = routeOf(endpoints, request.method, path)
    const unfit = [...wireReasons(request, transport), ...routeReasons(route)]
    if (unfit.length > 0 || route.found !== 'endpoint')
      return { endpoint: undefined, served: [], reasons: unfit }

    const { endpoint } = route
    const wish = wishOf(endpoint, request, new URLSearchParams(search))
    const credentials = credentialReasons(endpoint, request)
    // In the order of the README: credentials, the preference, then all the rest.
    if (credentials.some(({ force }) => force === 'must'))
      return { endpoint, served: wish.served, reasons: credentials }
    if (wish.isError || wish.served.length === 0)
      return { endpoint, served: wish.served, reasons: [...credentials, ...wish.reasons] }
    const answer = endpoint.answers.find(({ status }) => status === wish.served[0])
    return {
      endpoint,
      served: wish.served,
      reasons: [
        ...credentials,
        ...bodyReasons(check, endpoint, request),
        ...queryReasons(document, check, endpoint, search),
        ...(answer?.body ? acceptReasons(headerOf(request, 'Accept'), answer.body.mediaType) : []),
      ],
    }
  }

/** What no operation takes, whichever it is. */
const wireReasons = (request: FuzzRequest, transport: Transport): Reason[] => {
  const reasons: Reason[] = []
  if (request.target.length > longestTarget) reasons.push(must('a target that is too long', 414))
  if (!/^(?:100-continue)?$/i.test(headerOf(request, 'Expect') ?? ''))
    reasons.push(must('an expectation that HTTP does not have', 417))
  if (transport === 'in process') return reasons
  if (sizeOf(request) > longestHeaders) reasons.push(must('headers that are too long', 431))
  if (/[^\x21-\x7e]/.test(request.target))
    reasons.push(must('a target with characters that HTTP does not have', 400))
  return reasons
}

const routeReasons = ({ found }: Route): Reason[] => {
  switch (found) {
    case 'bad encoding':
      return [must('a path that is not percent-encoded UTF-8', 400)]
    case 'nothing':
      return [must('a path that leads nowhere', 404)]
    case 'other methods':
      return [must('a method that the path does not have', 405)]
    case 'endpoint':
      return []
  }
}

const credentialReasons = ({ credentials }: Endpoint, request: FuzzRequest): Reason[] => {
  const sent = credentials.map((name) => headerOf(request, name)).filter((value) => value !== undefined)
  if (credentials.length === 0 || sent.some((value) => value !== '')) return []
  return [sent.length > 0 ? may('empty credentials', 401) : must('no credentials', 401)]
}

const sizeOf = ({ headers, target }: FuzzRequest): number =>
  headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, target.length)
