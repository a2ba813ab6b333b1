import type { Violation } from '../explain/violation.ts'
import { joinOr, quote, shorten } from '../explain/words.ts'
import { invalidInputFor, sentencesOf } from './sentence.ts'

/** One error: how it is named in both generations, and what it says. */
interface Entry<Details extends unknown[]> {
  status: number
  /** In v3 and of the gateway, as the appendix of error codes lists it. */
  code: `ELB.${number}` | `APIGW.${number}`
  /** In v2.0, the name of the service's exception. Without one it is an error of v3 alone, or of the gateway, whose form is v3's. */
  v2Type?: string | ((...details: Details) => string)
  words: (...details: Details) => string
  /** What v2.0 says instead. */
  v2Words?: (...details: Details) => string
  headers?: (...details: Details) => Record<string, string>
}

const entry = <Details extends unknown[]>(fields: Entry<Details>): Entry<Details> => fields

/** In v2.0 only pools and their members have a type of their own. */
const notFoundType = (kind: string, _id: string, _owner?: string): string =>
  ({ pool: 'PoolNotFound', member: 'MemberNotFoundForPool' })[kind] ?? 'HTTPNotFound'

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

  // What the service says once a request is well formed.
  notFound: entry({
    status: 404,
    code: 'ELB.8904',
    v2Type: notFoundType,
    words: (kind: string, id: string, _owner?: string) => `${kind} ${shorten(id)} could not be found.`,
    v2Words: (kind, id, owner) =>
      `${kind} ${shorten(id)} could not be found${kind === 'member' && owner !== undefined ? ` in pool ${owner}` : ''}`,
  }),
  foreignProject: entry({
    status: 403,
    code: 'ELB.8903',
    v2Type: 'PolicyNotAuthorized',
    words: (project: string) => `The token does not belong to project ${shorten(project)}.`,
  }),
  conflict: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'StateInvalid',
    words: (sentence: string) => sentence,
  }),
  inUse: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'EntityInUse',
    words: (kind: string, id: string, byKind: string, byId: string) =>
      `${kind} ${id} is in use by ${byKind} ${byId}.`,
    v2Words: (kind, _id, byKind, byId) => `${byKind} ${byId} is using this ${kind}`,
  }),
  notActive: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'StateInvalid',
    words: (kind: string, id: string, state: string) =>
      state.startsWith('PENDING_')
        ? `${kind} ${id} is being changed by another request.`
        : `${kind} ${id} is in the state ${state}.`,
    v2Words: (kind, id, state) => `Invalid state ${state} of ${kind} resource ${id}`,
  }),
  memberExists: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'MemberExists',
    words: (address: string, port: number, pool: string) =>
      `A member with address ${address} and protocol_port ${port} is already in pool ${pool}.`,
    v2Words: (address, port, pool) =>
      `Member with address ${address} and protocol_port ${port} already present in pool ${pool}`,
  }),
  portTaken: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'LoadBalancerListenerProtocolPortExists',
    words: (loadBalancer: string, port: number) =>
      `loadbalancer ${loadBalancer} already has a listener on protocol_port ${port}.`,
    v2Words: (loadBalancer, port) =>
      `Load Balancer ${loadBalancer} already has a listener with protocol_port of ${port}.`,
  }),
  monitorExists: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'OneHealthMonitorPerPool',
    words: (pool: string, _monitor: string) => `pool ${pool} already has a healthmonitor.`,
    v2Words: (pool, monitor) =>
      `Only one health monitor per pool allowed. Pool ${pool} is already using Health Monitor ${monitor}.`,
  }),
  defaultPoolExists: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'ListenerDefaultPoolAlreadySet',
    words: (listener: string, _pool: string) => `listener ${listener} already has a default pool.`,
    v2Words: (listener, pool) => `Listener ${listener} is already using default pool ${pool}.`,
  }),
  addressTaken: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'IpAddressInUse',
    words: (address: string, loadBalancer: string) =>
      `The address ${address} is in use by loadbalancer ${loadBalancer}.`,
  }),
  isProtected: entry({
    status: 409,
    code: 'ELB.8907',
    words: (kind: string, id: string) => `${kind} ${id} is protected against deletion.`,
  }),
  flavorStays: entry({
    status: 400,
    code: 'ELB.8959',
    words: (field: string, before: string | null, next: string | null) =>
      `${field} cannot be changed from ${before ?? 'null'} to ${next ?? 'null'}.`,
  }),
  addressInWrongPool: entry({
    status: 400,
    code: 'ELB.8938',
    words: (allowed: readonly string[], protocol: string) =>
      `IP addresses can be members of ${joinOr(allowed)} pools only, not of ${protocol} ones.`,
  }),
  addressesSwitchedOff: entry({
    status: 400,
    code: 'ELB.8939',
    words: (loadBalancer: string) =>
      `loadbalancer ${loadBalancer} takes IP addresses as members only with ip_target_enable.`,
  }),
  noIpv6: entry({
    status: 400,
    code: 'ELB.8933',
    words: (address: string, pool: string) => `pool ${pool} takes no IPv6 addresses such as ${address}.`,
  }),
  protocolMismatch: entry({
    status: 409,
    code: 'ELB.8907',
    v2Type: 'ListenerPoolProtocolMismatch',
    words: (listener: string, pool: string) =>
      `Listener protocol ${listener} and pool protocol ${pool} are not compatible.`,
  }),
  overQuota: entry({
    status: 409,
    code: 'ELB.8905',
    v2Type: 'OverQuota',
    words: (resource: string) => `Quota exceeded for resources: ['${resource}'].`,
  }),

  // What the gateway in front of it says. For large headers it has a status of its own, 494, where HTTP has 431.
  unauthorized: entry({
    status: 401,
    code: 'APIGW.0301',
    words: (headers: readonly string[]) =>
      `Incorrect IAM authentication information: ${headers.length ? `send the header ${joinOr(headers)}` : 'the request has no credentials'}`,
  }),
  tokenExpired: entry({
    status: 401,
    code: 'APIGW.0301',
    words: () => 'Incorrect IAM authentication information: the token has expired',
  }),
  signatureRefused: entry({
    status: 401,
    code: 'APIGW.0301',
    words: (why: string) => `Incorrect IAM authentication information: ${why}`,
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
