// Generated from spec/bundle/openapi.yaml by scripts/src/generate/types.ts. Do not edit; run `pnpm generate`.
import type { components } from './openapi.gen.ts'

/**
 * How a pool picks the member for a request.
 *
 * - `ROUND_ROBIN`: In turn, by weight.
 * - `LEAST_CONNECTIONS`: The fewest open connections, by weight.
 * - `SOURCE_IP`: A hash of the client's address. Weights have no effect.
 * - `QUIC_CID`: The QUIC connection ID. Only for pools with the protocol QUIC.
 */
export const PoolLbAlgorithm = [
  'ROUND_ROBIN',
  'LEAST_CONNECTIONS',
  'SOURCE_IP',
  'QUIC_CID',
] as const
/**
 * How a pool picks the member for a request.
 *
 * - `ROUND_ROBIN`: In turn, by weight.
 * - `LEAST_CONNECTIONS`: The fewest open connections, by weight.
 * - `SOURCE_IP`: A hash of the client's address. Weights have no effect.
 * - `QUIC_CID`: The QUIC connection ID. Only for pools with the protocol QUIC.
 */
export type PoolLbAlgorithm = (typeof PoolLbAlgorithm)[number]

/**
 * Protocol in which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP, HTTPS and TERMINATED_HTTPS listeners.
 * - `HTTPS`: For HTTPS listeners.
 * - `QUIC`: For UDP listeners. Needs a session persistence of type SOURCE_IP.
 */
export const PoolProtocol = [
  'TCP',
  'UDP',
  'HTTP',
  'HTTPS',
  'QUIC',
] as const
/**
 * Protocol in which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP, HTTPS and TERMINATED_HTTPS listeners.
 * - `HTTPS`: For HTTPS listeners.
 * - `QUIC`: For UDP listeners. Needs a session persistence of type SOURCE_IP.
 */
export type PoolProtocol = (typeof PoolProtocol)[number]

/** Keeps a client at the same member for a time, by its address or by a cookie of the load balancer. */
export type CreatePoolTimedPersistenceOption = components['schemas']['CreatePoolTimedPersistenceOption']

/**
 * Keeps a client at the same member by a cookie of the application.
 * Only for HTTP and HTTPS pools of shared load balancers; it has no timeout.
 */
export type CreatePoolAppCookiePersistenceOption = components['schemas']['CreatePoolAppCookiePersistenceOption']

/** How a new pool keeps a client at the same member; `type` decides which fields go with it. */
export type CreatePoolSessionPersistenceOption = components['schemas']['CreatePoolSessionPersistenceOption']

/** How new members are warmed up. */
export type CreatePoolSlowStartOption = components['schemas']['CreatePoolSlowStartOption']

/**
 * What kinds of members a pool takes.
 *
 * - `instance`: Any kind of member. The pool needs a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 * - `''`: Any kind of member. The value of pools that were created without a type.
 */
export const PoolType = [
  'instance',
  'ip',
  '',
] as const
/**
 * What kinds of members a pool takes.
 *
 * - `instance`: Any kind of member. The pool needs a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 * - `''`: Any kind of member. The value of pools that were created without a type.
 */
export type PoolType = (typeof PoolType)[number]

/**
 * Whether the console protects a resource against changes.
 *
 * - `nonProtection`: Not protected.
 * - `consoleProtection`: Modification protection is switched on in the console.
 */
export const ProtectionStatus = [
  'nonProtection',
  'consoleProtection',
] as const
/**
 * Whether the console protects a resource against changes.
 *
 * - `nonProtection`: Not protected.
 * - `consoleProtection`: Modification protection is switched on in the console.
 */
export type ProtectionStatus = (typeof ProtectionStatus)[number]

/**
 * Pool (backend server group) to create.
 * Give `listener_id`, `loadbalancer_id` or both, or else `type`.
 */
export type CreatePoolOption = components['schemas']['CreatePoolOption']

/** Body of a request that creates a pool. */
export type CreatePoolRequestBody = components['schemas']['CreatePoolRequestBody']

/** Reference to a listener. */
export type ListenerRef = components['schemas']['ListenerRef']

/** Reference to a load balancer. */
export type LoadBalancerRef = components['schemas']['LoadBalancerRef']

/** Reference to a member (backend server). */
export type MemberRef = components['schemas']['MemberRef']

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

/** How a pool keeps a client at the same member. */
export type SessionPersistence = components['schemas']['SessionPersistence']

/**
 * IP versions that a pool supports.
 *
 * - `dualstack`: IPv4 and IPv6. TCP and UDP pools of dedicated load balancers.
 * - `v4`: IPv4. Pools of shared load balancers, and HTTP and HTTPS pools of dedicated ones.
 * - `v6`: IPv6. Named by one edition only, which adds that IPv6 is not supported.
 */
export const PoolIpVersion = [
  'dualstack',
  'v4',
  'v6',
] as const
/**
 * IP versions that a pool supports.
 *
 * - `dualstack`: IPv4 and IPv6. TCP and UDP pools of dedicated load balancers.
 * - `v4`: IPv4. Pools of shared load balancers, and HTTP and HTTPS pools of dedicated ones.
 * - `v6`: IPv6. Named by one edition only, which adds that IPv6 is not supported.
 */
export type PoolIpVersion = (typeof PoolIpVersion)[number]

/** How new members of a pool are warmed up. */
export type SlowStart = components['schemas']['SlowStart']

/**
 * Where traffic goes when too few members of a zone are healthy.
 *
 * - `forward_to_all_member_of_local_az`: To every member in the load balancer's own zone, healthy or not.
 * - `forward_to_all_healthy_member`: To the healthy members of all zones.
 * - `forward_to_healthy_member_of_remote_az`: To healthy members of other zones.
 * - `forward_to_all_member`: To every member in all zones, healthy or not.
 */
export const AzUnhealthyFallbackStrategy = [
  'forward_to_all_member_of_local_az',
  'forward_to_healthy_member_of_remote_az',
  'forward_to_all_healthy_member',
  'forward_to_all_member',
] as const
/**
 * Where traffic goes when too few members of a zone are healthy.
 *
 * - `forward_to_all_member_of_local_az`: To every member in the load balancer's own zone, healthy or not.
 * - `forward_to_all_healthy_member`: To the healthy members of all zones.
 * - `forward_to_healthy_member_of_remote_az`: To healthy members of other zones.
 * - `forward_to_all_member`: To every member in all zones, healthy or not.
 */
export type AzUnhealthyFallbackStrategy = (typeof AzUnhealthyFallbackStrategy)[number]

/**
 * Whether requests stay in the availability zone of the load balancer, and what happens when its members there fail.
 * With `enable` on, exactly one of the two limits is in use and the other is `-1`.
 */
export type AzAffinity = components['schemas']['AzAffinity']

/** Pool (backend server group) as the service returns it. */
export type Pool = components['schemas']['Pool']

/** The created pool. */
export type CreatePoolResponse = components['schemas']['CreatePoolResponse']

/** Error of the v3 API. */
export type ErrorBody = components['schemas']['ErrorBody']

/**
 * Error of the API gateway in front of both generations.
 * It answers before the load balancing service sees the request.
 */
export type GatewayErrorBody = components['schemas']['GatewayErrorBody']

/** Fields of a member (backend server) to change. A field that is left out stays as it is. */
export type UpdateMemberOption = components['schemas']['UpdateMemberOption']

/** Body of a request that changes a member. */
export type UpdateMemberRequestBody = components['schemas']['UpdateMemberRequestBody']

/**
 * IP version of a member's address.
 *
 * - `v4`: IPv4.
 * - `v6`: IPv6.
 */
export const MemberIpVersion = [
  'v4',
  'v6',
] as const
/**
 * IP version of a member's address.
 *
 * - `v4`: IPv4.
 * - `v6`: IPv6.
 */
export type MemberIpVersion = (typeof MemberIpVersion)[number]

/**
 * Health of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health check.
 * - `OFFLINE`: Unhealthy, or the server is stopped or gone.
 */
export const MemberOperatingStatus = [
  'ONLINE',
  'NO_MONITOR',
  'OFFLINE',
] as const
/**
 * Health of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health check.
 * - `OFFLINE`: Unhealthy, or the server is stopped or gone.
 */
export type MemberOperatingStatus = (typeof MemberOperatingStatus)[number]

/**
 * Why a health check of a member failed.
 *
 * - `CONNECT_TIMEOUT`: The connection was not made in time.
 * - `CONNECT_REFUSED`: The connection was refused.
 * - `CONNECT_FAILED`: The connection could not be made.
 * - `CONNECT_INTERRUPT`: The connection broke.
 * - `SSL_HANDSHAKE_ERROR`: The TLS handshake failed.
 * - `RECV_RESPONSE_FAILED`: No answer could be read.
 * - `RECV_RESPONSE_TIMEOUT`: The answer did not come in time.
 * - `SEND_REQUEST_FAILED`: The check could not be sent.
 * - `SEND_REQUEST_TIMEOUT`: The check could not be sent in time.
 * - `RESPONSE_FORMAT_ERROR`: The answer was malformed.
 * - `RESPONSE_MISMATCH`: The answer had another status code than the expected ones.
 */
export const MemberHealthCheckFailedReasonCode = [
  'CONNECT_TIMEOUT',
  'CONNECT_REFUSED',
  'CONNECT_FAILED',
  'CONNECT_INTERRUPT',
  'SSL_HANDSHAKE_ERROR',
  'RECV_RESPONSE_FAILED',
  'RECV_RESPONSE_TIMEOUT',
  'SEND_REQUEST_FAILED',
  'SEND_REQUEST_TIMEOUT',
  'RESPONSE_FORMAT_ERROR',
  'RESPONSE_MISMATCH',
] as const
/**
 * Why a health check of a member failed.
 *
 * - `CONNECT_TIMEOUT`: The connection was not made in time.
 * - `CONNECT_REFUSED`: The connection was refused.
 * - `CONNECT_FAILED`: The connection could not be made.
 * - `CONNECT_INTERRUPT`: The connection broke.
 * - `SSL_HANDSHAKE_ERROR`: The TLS handshake failed.
 * - `RECV_RESPONSE_FAILED`: No answer could be read.
 * - `RECV_RESPONSE_TIMEOUT`: The answer did not come in time.
 * - `SEND_REQUEST_FAILED`: The check could not be sent.
 * - `SEND_REQUEST_TIMEOUT`: The check could not be sent in time.
 * - `RESPONSE_FORMAT_ERROR`: The answer was malformed.
 * - `RESPONSE_MISMATCH`: The answer had another status code than the expected ones.
 */
export type MemberHealthCheckFailedReasonCode = (typeof MemberHealthCheckFailedReasonCode)[number]

/** Why a health check of a member failed. */
export type MemberHealthCheckFailedReason = components['schemas']['MemberHealthCheckFailedReason']

/** Health of a member as one listener sees it. */
export type MemberStatus = components['schemas']['MemberStatus']

/** Reference to any resource. */
export type ResourceID = components['schemas']['ResourceID']

/**
 * What stands behind a member.
 *
 * - `ip`: An IP address (IP as a backend).
 * - `instance`: A cloud server (ECS).
 */
export const MemberType = [
  'ip',
  'instance',
] as const
/**
 * What stands behind a member.
 *
 * - `ip`: An IP address (IP as a backend).
 * - `instance`: A cloud server (ECS).
 */
export type MemberType = (typeof MemberType)[number]

/** Member (backend server) of a pool as the service returns it. */
export type Member = components['schemas']['Member']

/** The changed member. */
export type UpdateMemberResponse = components['schemas']['UpdateMemberResponse']
