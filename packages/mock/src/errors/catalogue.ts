import type { Violation } from '../explain/violation.ts'
import { joinOr, quote, shorten } from '../explain/words.ts'
import { invalidInputFor, sentencesOf } from './sentence.ts'

/** One error: how it is named in both generations, and what it says. */
interface Entry<Details extends unknown[]> {
  status: number
  /** In v3 and of the gateway, as the appendix of error codes lists it. */
  code: `ELB.${number}` | `APIGW.${number}`
  /** In v2.0, the name of the service's exception. Without one the gateway speaks: its form is v3's in both generations. */
  v2Type?: string
  words: (...details: Details) => string
  headers?: (...details: Details) => Record<string, string>
}

const entry = <Details extends unknown[]>(fields: Entry<Details>): Entry<Details> => fields

const NO_SUCH_API = 'The API does not exist or has not been published in the environment'

/** Every error that the mock makes by itself; those of the document are served as they stand there. */
export const catalogue = {
  // What the service says.
  invalidInput: entry({
    status: 400,
    code: 'ELB.8902',
    v2Type: 'HTTPBadRequest',
    words: invalidInputFor,
  }),
  violations: entry({
    status: 400,
    code: 'ELB.8902',
    v2Type: 'HTTPBadRequest',
    words: (violations: readonly Violation[]) => sentencesOf(violations),
  }),
  emptyBody: entry({
    status: 400,
    code: 'ELB.0002',
    v2Type: 'HTTPBadRequest',
    words: (wanted: readonly string[]) =>
      `The request body is empty.${wanted.length ? ` Send a JSON object with ${wanted.map(quote).join(', ')}.` : ''}`,
  }),
  notAcceptable: entry({
    status: 406,
    code: 'ELB.8902',
    v2Type: 'HTTPNotAcceptable',
    words: (accept: string, offered: readonly string[]) =>
      invalidInputFor(
        "the header 'Accept'",
        `The answer is ${joinOr(offered)}, which ${quote(shorten(accept))} does not take`,
      ),
  }),
  internal: entry({
    status: 500,
    code: 'ELB.8906',
    v2Type: 'HTTPInternalServerError',
    words: (detail = '') => `Internal server error.${detail && ` ${detail}`}`,
  }),

  // What the gateway in front of it says. For large headers it has a status of its own, 494, where HTTP has 431.
  unauthorized: entry({
    status: 401,
    code: 'APIGW.0301',
    words: (headers: readonly string[]) =>
      `Incorrect IAM authentication information: ${headers.length ? `send the header ${joinOr(headers)}` : 'the request has no credentials'}`,
  }),
  unknownPath: entry({
    status: 404,
    code: 'APIGW.0101',
    words: (path: string, meant?: string) =>
      `${NO_SUCH_API}: no path ${quote(shorten(path))}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
  }),
  methodNotAllowed: entry({
    status: 405,
    code: 'APIGW.0101',
    words: (method: string, path: string, allowed: readonly string[]) =>
      `${NO_SUCH_API}: ${shorten(method)} is not defined for ${quote(shorten(path))}, only ${allowed.join(', ')}.`,
    headers: (_method, _path, allowed) => ({ Allow: allowed.join(', ') }),
  }),
  requestTimeout: entry({
    status: 408,
    code: 'APIGW.0201',
    words: () => 'The request was not complete in time.',
  }),
  bodyTooLarge: entry({
    status: 413,
    code: 'APIGW.0201',
    words: (limit: number, unit: 'bytes' | 'JSON values') =>
      `Request entity too large: the body may have at most ${limit} ${unit}.`,
  }),
  chunkExtensionsTooLarge: entry({
    status: 413,
    code: 'APIGW.0201',
    words: () => 'Request entity too large: the chunk extensions.',
  }),
  targetTooLong: entry({
    status: 414,
    code: 'APIGW.0201',
    words: (limit: number) => `Request URI too large: path and query may have at most ${limit} characters.`,
  }),
  expectationFailed: entry({
    status: 417,
    code: 'APIGW.0201',
    words: (expectation: string) =>
      `The header 'Expect' may be 100-continue, not ${quote(shorten(expectation))}.`,
  }),
  headersTooLarge: entry({
    status: 431,
    code: 'APIGW.0201',
    words: () => 'Request headers too large.',
  }),
  notHttp: entry({
    status: 400,
    code: 'APIGW.0201',
    words: () => 'The request is not valid HTTP.',
  }),
}

export type ErrorName = keyof typeof catalogue
/** What an error needs to know for its words. */
export type ErrorDetails<Name extends ErrorName> = Parameters<(typeof catalogue)[Name]['words']>
