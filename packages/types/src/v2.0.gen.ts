// Generated from spec/bundle/openapi.yaml by scripts/src/generate/types.ts. Do not edit; run `pnpm generate`.
import type { components } from './openapi.gen.ts'

/**
 * Error of the API gateway in front of both generations.
 * It answers before the load balancing service sees the request.
 */
export type GatewayErrorBody = components['schemas']['GatewayErrorBody']

/**
 * How a client is recognised, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP, UDP and QUIC pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first answer. For HTTP and HTTPS pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP pools of shared load balancers.
 */
export const SessionPersistenceType = [
  'SOURCE_IP',
  'HTTP_COOKIE',
  'APP_COOKIE',
] as const
/**
 * How a client is recognised, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP, UDP and QUIC pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first answer. For HTTP and HTTPS pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP pools of shared load balancers.
 */
export type SessionPersistenceType = (typeof SessionPersistenceType)[number]

/**
 * Protocol in which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP and TERMINATED_HTTPS listeners.
 */
export const PoolProtocol = [
  'TCP',
  'UDP',
  'HTTP',
] as const
/**
 * Protocol in which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP and TERMINATED_HTTPS listeners.
 */
export type PoolProtocol = (typeof PoolProtocol)[number]

/**
 * How a pool picks the member for a request.
 *
 * - `ROUND_ROBIN`: In turn, by weight.
 * - `LEAST_CONNECTIONS`: The fewest open connections, by weight.
 * - `SOURCE_IP`: A hash of the client's address. Weights have no effect.
 */
export const PoolLbAlgorithm = [
  'ROUND_ROBIN',
  'LEAST_CONNECTIONS',
  'SOURCE_IP',
] as const
/**
 * How a pool picks the member for a request.
 *
 * - `ROUND_ROBIN`: In turn, by weight.
 * - `LEAST_CONNECTIONS`: The fewest open connections, by weight.
 * - `SOURCE_IP`: A hash of the client's address. Weights have no effect.
 */
export type PoolLbAlgorithm = (typeof PoolLbAlgorithm)[number]

/** Reference to a member (backend server). */
export type MemberRef = components['schemas']['V2MemberRef']

/** Reference to a listener. */
export type ListenerRef = components['schemas']['V2ListenerRef']

/** Reference to a load balancer. */
export type LoadBalancerRef = components['schemas']['V2LoadBalancerRef']

/** How a pool keeps a client at the same member. */
export type SessionPersistence = components['schemas']['V2SessionPersistence']

/** Pool (backend server group) as the v2.0 API returns it. */
export type Pool = components['schemas']['V2Pool']

/**
 * Which page a link leads to.
 *
 * - `next`: The page after this one.
 * - `previous`: The page before this one.
 */
export const PageLinkRel = [
  'next',
  'previous',
] as const
/**
 * Which page a link leads to.
 *
 * - `next`: The page after this one.
 * - `previous`: The page before this one.
 */
export type PageLinkRel = (typeof PageLinkRel)[number]

/** Link to a neighbouring page of a list. */
export type PageLink = components['schemas']['V2PageLink']

/** A page of pools. */
export type ListPoolsResponse = components['schemas']['V2ListPoolsResponse']

/** What went wrong with a v2.0 request. */
export type NeutronError = components['schemas']['V2NeutronError']

/** Error of the v2.0 API, in the form of OpenStack Neutron. */
export type ErrorBody = components['schemas']['V2ErrorBody']

/** Keeps a client at the same member for a time, by its address or by a cookie of the load balancer. */
export type UpdatePoolTimedPersistenceOption = components['schemas']['V2UpdatePoolTimedPersistenceOption']

/** Keeps a client at the same member by a cookie of the application. Only for HTTP pools; it has no timeout. */
export type UpdatePoolAppCookiePersistenceOption = components['schemas']['V2UpdatePoolAppCookiePersistenceOption']

/** How a pool keeps a client at the same member; `type` decides which fields go with it. */
export type UpdatePoolSessionPersistenceOption = components['schemas']['V2UpdatePoolSessionPersistenceOption']

/** Fields of a pool (backend server group) to change. A field that is left out stays as it is. */
export type UpdatePoolOption = components['schemas']['V2UpdatePoolOption']

/** Body of a request that changes a pool. */
export type UpdatePoolRequestBody = components['schemas']['V2UpdatePoolRequestBody']

/** The changed pool. */
export type UpdatePoolResponse = components['schemas']['V2UpdatePoolResponse']
