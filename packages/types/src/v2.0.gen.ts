// Generated from spec/bundle/openapi.yaml by scripts/generate/src/types.ts. Do not edit; run `pnpm generate`.
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
 * Direction in which a list is sorted.
 *
 * - `asc`: Ascending.
 * - `desc`: Descending.
 */
export const SortDirection = [
  'asc',
  'desc',
] as const
/**
 * Direction in which a list is sorted.
 *
 * - `asc`: Ascending.
 * - `desc`: Descending.
 */
export type SortDirection = (typeof SortDirection)[number]

/**
 * Whether a load balancer, listener or pool works.
 *
 * - `ONLINE`: It works. The only value.
 */
export const OperatingStatus = [
  'ONLINE',
] as const
/**
 * Whether a load balancer, listener or pool works.
 *
 * - `ONLINE`: It works. The only value.
 */
export type OperatingStatus = (typeof OperatingStatus)[number]

/**
 * How far a load balancer, or something that belongs to it, is set up.
 *
 * - `ACTIVE`: Provisioned. The only value.
 */
export const ProvisioningStatus = [
  'ACTIVE',
] as const
/**
 * How far a load balancer, or something that belongs to it, is set up.
 *
 * - `ACTIVE`: Provisioned. The only value.
 */
export type ProvisioningStatus = (typeof ProvisioningStatus)[number]

/**
 * Provider of a load balancer.
 *
 * - `vlb`: The only provider.
 */
export const LoadBalancerProvider = [
  'vlb',
] as const
/**
 * Provider of a load balancer.
 *
 * - `vlb`: The only provider.
 */
export type LoadBalancerProvider = (typeof LoadBalancerProvider)[number]

/** Reference to a listener. */
export type ListenerRef = components['schemas']['V2ListenerRef']

/** Reference to a pool (backend server group). */
export type PoolRef = components['schemas']['V2PoolRef']

/**
 * Whether a load balancer works.
 *
 * - `ONLINE`: It works.
 * - `OFFLINE`: It does not work.
 * - `DEGRADED`: Part of what belongs to it does not work.
 * - `DISABLED`: Its `admin_state_up` is `false`.
 * - `NO_MONITOR`: Unknown, since nothing monitors it.
 */
export const LoadBalancerOperatingStatus = [
  'ONLINE',
  'OFFLINE',
  'DEGRADED',
  'DISABLED',
  'NO_MONITOR',
] as const
/**
 * Whether a load balancer works.
 *
 * - `ONLINE`: It works.
 * - `OFFLINE`: It does not work.
 * - `DEGRADED`: Part of what belongs to it does not work.
 * - `DISABLED`: Its `admin_state_up` is `false`.
 * - `NO_MONITOR`: Unknown, since nothing monitors it.
 */
export type LoadBalancerOperatingStatus = (typeof LoadBalancerOperatingStatus)[number]

/**
 * How far a load balancer is set up.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_CREATE`: On its way to be created.
 * - `ERROR`: Could not be provisioned.
 */
export const LoadBalancerProvisioningStatus = [
  'ACTIVE',
  'PENDING_CREATE',
  'ERROR',
] as const
/**
 * How far a load balancer is set up.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_CREATE`: On its way to be created.
 * - `ERROR`: Could not be provisioned.
 */
export type LoadBalancerProvisioningStatus = (typeof LoadBalancerProvisioningStatus)[number]

/** Load balancer as the v2.0 API returns it. */
export type LoadBalancer = components['schemas']['V2LoadBalancer']

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

/** A page of load balancers. */
export type ListLoadBalancersResponse = components['schemas']['V2ListLoadBalancersResponse']

/** What went wrong with a v2.0 request. */
export type NeutronError = components['schemas']['V2NeutronError']

/** Error of the v2.0 API, in the form of OpenStack Neutron. */
export type ErrorBody = components['schemas']['V2ErrorBody']

/** Load balancer to create. It is shared and has a private IPv4 address. */
export type CreateLoadBalancerOption = components['schemas']['V2CreateLoadBalancerOption']

/** Body of a request that creates a load balancer. */
export type CreateLoadBalancerRequestBody = components['schemas']['V2CreateLoadBalancerRequestBody']

/** The new load balancer. */
export type CreateLoadBalancerResponse = components['schemas']['V2CreateLoadBalancerResponse']

/** The load balancer that was asked for. */
export type ShowLoadBalancerResponse = components['schemas']['V2ShowLoadBalancerResponse']

/** Fields of a load balancer to change. A field that is left out stays as it is. */
export type UpdateLoadBalancerOption = components['schemas']['V2UpdateLoadBalancerOption']

/** Body of a request that changes a load balancer. */
export type UpdateLoadBalancerRequestBody = components['schemas']['V2UpdateLoadBalancerRequestBody']

/** The changed load balancer. */
export type UpdateLoadBalancerResponse = components['schemas']['V2UpdateLoadBalancerResponse']

/**
 * What an L7 rule looks at. The rules of one L7 policy have different types.
 *
 * - `HOST_NAME`: The domain name of the request.
 * - `PATH`: The path of the request.
 */
export const L7RuleType = [
  'HOST_NAME',
  'PATH',
] as const
/**
 * What an L7 rule looks at. The rules of one L7 policy have different types.
 *
 * - `HOST_NAME`: The domain name of the request.
 * - `PATH`: The path of the request.
 */
export type L7RuleType = (typeof L7RuleType)[number]

/**
 * Whether an L7 policy or one of its rules is set up.
 *
 * - `ACTIVE`: Provisioned.
 * - `ERROR`: Another L7 policy of the listener has the same rule.
 */
export const LoadBalancerStatusPolicyProvisioningStatus = [
  'ACTIVE',
  'ERROR',
] as const
/**
 * Whether an L7 policy or one of its rules is set up.
 *
 * - `ACTIVE`: Provisioned.
 * - `ERROR`: Another L7 policy of the listener has the same rule.
 */
export type LoadBalancerStatusPolicyProvisioningStatus = (typeof LoadBalancerStatusPolicyProvisioningStatus)[number]

/** L7 rule (forwarding rule) in a status tree. */
export type LoadBalancerStatusL7Rule = components['schemas']['V2LoadBalancerStatusL7Rule']

/**
 * What an L7 policy does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to another pool, the `redirect_pool_id` of the policy.
 * - `REDIRECT_TO_LISTENER`: Redirects them from an HTTP listener to an HTTPS one, the `redirect_listener_id` of the policy.
 */
export const L7PolicyAction = [
  'REDIRECT_TO_POOL',
  'REDIRECT_TO_LISTENER',
] as const
/**
 * What an L7 policy does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to another pool, the `redirect_pool_id` of the policy.
 * - `REDIRECT_TO_LISTENER`: Redirects them from an HTTP listener to an HTTPS one, the `redirect_listener_id` of the policy.
 */
export type L7PolicyAction = (typeof L7PolicyAction)[number]

/** L7 policy (forwarding policy) in a status tree. */
export type LoadBalancerStatusPolicy = components['schemas']['V2LoadBalancerStatusPolicy']

/**
 * Protocol of health checks.
 *
 * - `TCP`: By TCP. For TCP and HTTP pools.
 * - `UDP_CONNECT`: By UDP. For UDP pools, which have no other.
 * - `HTTP`: By an HTTP request. For TCP and HTTP pools.
 */
export const HealthMonitorType = [
  'TCP',
  'UDP_CONNECT',
  'HTTP',
] as const
/**
 * Protocol of health checks.
 *
 * - `TCP`: By TCP. For TCP and HTTP pools.
 * - `UDP_CONNECT`: By UDP. For UDP pools, which have no other.
 * - `HTTP`: By an HTTP request. For TCP and HTTP pools.
 */
export type HealthMonitorType = (typeof HealthMonitorType)[number]

/** Health monitor (health check) in a status tree. */
export type LoadBalancerStatusHealthMonitor = components['schemas']['V2LoadBalancerStatusHealthMonitor']

/**
 * Health of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Not available, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Only status trees show it.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export const LoadBalancerStatusMemberOperatingStatus = [
  'ONLINE',
  'NO_MONITOR',
  'DISABLED',
  'OFFLINE',
] as const
/**
 * Health of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Not available, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Only status trees show it.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export type LoadBalancerStatusMemberOperatingStatus = (typeof LoadBalancerStatusMemberOperatingStatus)[number]

/** Member (backend server) in a status tree. */
export type LoadBalancerStatusMember = components['schemas']['V2LoadBalancerStatusMember']

/** Pool (backend server group) in a status tree. */
export type LoadBalancerStatusPool = components['schemas']['V2LoadBalancerStatusPool']

/** Listener in a status tree. */
export type LoadBalancerStatusListener = components['schemas']['V2LoadBalancerStatusListener']

/**
 * Whether a load balancer in its status tree works.
 *
 * - `ONLINE`: It works.
 * - `DEGRADED`: An L7 policy or L7 rule of one of its listeners is in `ERROR`. Only status trees show it.
 * - `DISABLED`: Its `admin_state_up` is `false`. Only status trees show it.
 */
export const LoadBalancerStatusOperatingStatus = [
  'ONLINE',
  'DEGRADED',
  'DISABLED',
] as const
/**
 * Whether a load balancer in its status tree works.
 *
 * - `ONLINE`: It works.
 * - `DEGRADED`: An L7 policy or L7 rule of one of its listeners is in `ERROR`. Only status trees show it.
 * - `DISABLED`: Its `admin_state_up` is `false`. Only status trees show it.
 */
export type LoadBalancerStatusOperatingStatus = (typeof LoadBalancerStatusOperatingStatus)[number]

/** Load balancer in its status tree. */
export type LoadBalancerStatus = components['schemas']['V2LoadBalancerStatus']

/** Root of a status tree. */
export type LoadBalancerStatusResult = components['schemas']['V2LoadBalancerStatusResult']

/** The status tree of a load balancer. */
export type ShowLoadBalancerStatusResponse = components['schemas']['V2ShowLoadBalancerStatusResponse']

/**
 * Protocol of a listener.
 *
 * - `TCP`: Layer 4, TCP connections.
 * - `HTTP`: Layer 7, without TLS.
 * - `UDP`: Layer 4, UDP datagrams.
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, which ends at the load balancer.
 */
export const ListenerProtocol = [
  'TCP',
  'HTTP',
  'UDP',
  'TERMINATED_HTTPS',
] as const
/**
 * Protocol of a listener.
 *
 * - `TCP`: Layer 4, TCP connections.
 * - `HTTP`: Layer 7, without TLS.
 * - `UDP`: Layer 4, UDP datagrams.
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, which ends at the load balancer.
 */
export type ListenerProtocol = (typeof ListenerProtocol)[number]

/**
 * Security policy of a listener, which sets its TLS versions and cipher suites.
 *
 * - `tls-1-0`: TLS 1.0 to 1.2, with 18 cipher suites, all with AES; the key exchange is ECDHE or RSA.
 * - `tls-1-0-inherit`: TLS 1.0 to 1.2, with the 18 cipher suites of `tls-1-0` and 15 older ones with DHE, DSS, Camellia, 3DES or RC4.
 * - `tls-1-1`: TLS 1.1 and 1.2, with the cipher suites of `tls-1-0`.
 * - `tls-1-2`: Only TLS 1.2, with the cipher suites of `tls-1-0`.
 * - `tls-1-2-strict`: Only TLS 1.2, with the 12 cipher suites of `tls-1-0` that do without SHA-1.
 */
export const ListenerTlsCiphersPolicy = [
  'tls-1-0',
  'tls-1-0-inherit',
  'tls-1-1',
  'tls-1-2',
  'tls-1-2-strict',
] as const
/**
 * Security policy of a listener, which sets its TLS versions and cipher suites.
 *
 * - `tls-1-0`: TLS 1.0 to 1.2, with 18 cipher suites, all with AES; the key exchange is ECDHE or RSA.
 * - `tls-1-0-inherit`: TLS 1.0 to 1.2, with the 18 cipher suites of `tls-1-0` and 15 older ones with DHE, DSS, Camellia, 3DES or RC4.
 * - `tls-1-1`: TLS 1.1 and 1.2, with the cipher suites of `tls-1-0`.
 * - `tls-1-2`: Only TLS 1.2, with the cipher suites of `tls-1-0`.
 * - `tls-1-2-strict`: Only TLS 1.2, with the 12 cipher suites of `tls-1-0` that do without SHA-1.
 */
export type ListenerTlsCiphersPolicy = (typeof ListenerTlsCiphersPolicy)[number]

/** Reference to a load balancer. */
export type LoadBalancerRef = components['schemas']['V2LoadBalancerRef']

/** Listener as the v2.0 API returns it. */
export type Listener = components['schemas']['V2Listener']

/** Listeners, and the links to the pages before and after. */
export type ListListenersResponse = components['schemas']['V2ListListenersResponse']

/**
 * Listener to create.
 * With the protocol `TERMINATED_HTTPS`, it needs a server certificate.
 */
export type CreateListenerOption = components['schemas']['V2CreateListenerOption']

/** Body of a request that creates a listener. */
export type CreateListenerRequestBody = components['schemas']['V2CreateListenerRequestBody']

/** The created listener. */
export type CreateListenerResponse = components['schemas']['V2CreateListenerResponse']

/** A listener. */
export type ShowListenerResponse = components['schemas']['V2ShowListenerResponse']

/** Fields of a listener to change. A field that is left out stays as it is. */
export type UpdateListenerOption = components['schemas']['V2UpdateListenerOption']

/** Body of a request that changes a listener. */
export type UpdateListenerRequestBody = components['schemas']['V2UpdateListenerRequestBody']

/** The changed listener. */
export type UpdateListenerResponse = components['schemas']['V2UpdateListenerResponse']

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

/** How a pool keeps a client at the same member. */
export type SessionPersistence = components['schemas']['V2SessionPersistence']

/** Pool (backend server group) as the v2.0 API returns it. */
export type Pool = components['schemas']['V2Pool']

/** A page of pools. */
export type ListPoolsResponse = components['schemas']['V2ListPoolsResponse']

/** Keeps a client at the same member for a time, by its address or by a cookie of the load balancer. */
export type CreatePoolTimedPersistenceOption = components['schemas']['V2CreatePoolTimedPersistenceOption']

/** Keeps a client at the same member by a cookie of the application. Only for HTTP pools; it has no timeout. */
export type CreatePoolAppCookiePersistenceOption = components['schemas']['V2CreatePoolAppCookiePersistenceOption']

/** How a new pool keeps a client at the same member; `type` decides which fields go with it. */
export type CreatePoolSessionPersistenceOption = components['schemas']['V2CreatePoolSessionPersistenceOption']

/**
 * Pool (backend server group) to create.
 * Give `listener_id`, `loadbalancer_id` or both.
 */
export type CreatePoolOption = components['schemas']['V2CreatePoolOption']

/** Body of a request that creates a pool. */
export type CreatePoolRequestBody = components['schemas']['V2CreatePoolRequestBody']

/** The created pool. */
export type CreatePoolResponse = components['schemas']['V2CreatePoolResponse']

/** The pool. */
export type ShowPoolResponse = components['schemas']['V2ShowPoolResponse']

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

/**
 * Health of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
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
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export type MemberOperatingStatus = (typeof MemberOperatingStatus)[number]

/** Member (backend server) in the list of all pools' members, with its pool and its server. */
export type MemberInfo = components['schemas']['V2MemberInfo']

/** A page of the members of all pools. */
export type ListAllMembersResponse = components['schemas']['V2ListAllMembersResponse']

/** Member (backend server) of a pool as the service returns it. */
export type Member = components['schemas']['V2Member']

/** A page of the members of a pool. */
export type ListMembersResponse = components['schemas']['V2ListMembersResponse']

/** Member (backend server) that a batch adds, or keeps when it replaces all. */
export type BatchMemberOption = components['schemas']['V2BatchMemberOption']

/**
 * What a batch of new members does to those in the pool.
 *
 * - `add`: The members come beside those in the pool.
 * - `replace`: The members are the only ones in the pool afterwards. The default.
 */
export const BatchAddMembersAction = [
  'add',
  'replace',
] as const
/**
 * What a batch of new members does to those in the pool.
 *
 * - `add`: The members come beside those in the pool.
 * - `replace`: The members are the only ones in the pool afterwards. The default.
 */
export type BatchAddMembersAction = (typeof BatchAddMembersAction)[number]

/** Adds members to the pool, or replaces all members that it has. */
export type BatchAddMembersRequestBody = components['schemas']['V2BatchAddMembersRequestBody']

/** Member (backend server) that a batch removes. */
export type BatchDeleteMemberOption = components['schemas']['V2BatchDeleteMemberOption']

/** Removes members from the pool. */
export type BatchDeleteMembersRequestBody = components['schemas']['V2BatchDeleteMembersRequestBody']

/** What to do with the members of a pool; `action` decides what describes a member. */
export type BatchUpdateMembersRequestBody = components['schemas']['V2BatchUpdateMembersRequestBody']

/** Member (backend server) to add. */
export type CreateMemberOption = components['schemas']['V2CreateMemberOption']

/** Body of the request that adds a member. */
export type CreateMemberRequestBody = components['schemas']['V2CreateMemberRequestBody']

/** Answer with the added member. */
export type CreateMemberResponse = components['schemas']['V2CreateMemberResponse']

/** Answer with one member. */
export type ShowMemberResponse = components['schemas']['V2ShowMemberResponse']

/** What to change of a member (backend server). What is left out stays as it is. */
export type UpdateMemberOption = components['schemas']['V2UpdateMemberOption']

/** Body of the request that changes a member. */
export type UpdateMemberRequestBody = components['schemas']['V2UpdateMemberRequestBody']

/** Answer with the changed member. */
export type UpdateMemberResponse = components['schemas']['V2UpdateMemberResponse']

/**
 * Method of HTTP health checks.
 *
 * - `GET`: The resource with its body. The default.
 * - `HEAD`: The headers without the body.
 * - `POST`: A request that processes its body.
 * - `PUT`: A request that stores its body.
 * - `DELETE`: A request that removes the resource.
 * - `TRACE`: A request that comes back as it arrived.
 * - `OPTIONS`: What the resource allows.
 * - `CONNECT`: A tunnel to the server.
 * - `PATCH`: A request that changes part of the resource.
 */
export const HealthMonitorHttpMethod = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'TRACE',
  'OPTIONS',
  'CONNECT',
  'PATCH',
] as const
/**
 * Method of HTTP health checks.
 *
 * - `GET`: The resource with its body. The default.
 * - `HEAD`: The headers without the body.
 * - `POST`: A request that processes its body.
 * - `PUT`: A request that stores its body.
 * - `DELETE`: A request that removes the resource.
 * - `TRACE`: A request that comes back as it arrived.
 * - `OPTIONS`: What the resource allows.
 * - `CONNECT`: A tunnel to the server.
 * - `PATCH`: A request that changes part of the resource.
 */
export type HealthMonitorHttpMethod = (typeof HealthMonitorHttpMethod)[number]

/** Health monitor (health check) of a pool as the service returns it. */
export type HealthMonitor = components['schemas']['V2HealthMonitor']

/** A page of health monitors. */
export type ListHealthMonitorsResponse = components['schemas']['V2ListHealthMonitorsResponse']

/** Health monitor (health check) to create. */
export type CreateHealthMonitorOption = components['schemas']['V2CreateHealthMonitorOption']

/** Body of the request that creates a health monitor. */
export type CreateHealthMonitorRequestBody = components['schemas']['V2CreateHealthMonitorRequestBody']

/** Answer with the created health monitor. */
export type CreateHealthMonitorResponse = components['schemas']['V2CreateHealthMonitorResponse']

/** Answer with one health monitor. */
export type ShowHealthMonitorResponse = components['schemas']['V2ShowHealthMonitorResponse']

/** Fields of a health monitor (health check) to change. A field that is left out stays as it is. */
export type UpdateHealthMonitorOption = components['schemas']['V2UpdateHealthMonitorOption']

/** Body of the request that changes a health monitor. */
export type UpdateHealthMonitorRequestBody = components['schemas']['V2UpdateHealthMonitorRequestBody']

/** Answer with the changed health monitor. */
export type UpdateHealthMonitorResponse = components['schemas']['V2UpdateHealthMonitorResponse']

/** Reference to an L7 rule. */
export type L7RuleRef = components['schemas']['V2L7RuleRef']

/** L7 policy (forwarding policy) as the v2.0 API returns it. */
export type L7Policy = components['schemas']['V2L7Policy']

/** A page of L7 policies. */
export type ListL7PoliciesResponse = components['schemas']['V2ListL7PoliciesResponse']

/**
 * How an L7 rule compares a request with its value.
 *
 * - `EQUAL_TO`: Equal.
 * - `REGEX`: Matches the regular expression. Only for paths.
 * - `STARTS_WITH`: Begins with the value. Only for paths.
 */
export const L7RuleCompareType = [
  'EQUAL_TO',
  'REGEX',
  'STARTS_WITH',
] as const
/**
 * How an L7 rule compares a request with its value.
 *
 * - `EQUAL_TO`: Equal.
 * - `REGEX`: Matches the regular expression. Only for paths.
 * - `STARTS_WITH`: Begins with the value. Only for paths.
 */
export type L7RuleCompareType = (typeof L7RuleCompareType)[number]

/** L7 rule (forwarding rule) to create together with its policy. `type` decides what the other fields may hold. */
export type CreateL7PolicyRuleOption = components['schemas']['V2CreateL7PolicyRuleOption']

/**
 * L7 policy (forwarding policy) to create.
 * `action` decides which of `redirect_pool_id` and `redirect_listener_id` goes with it.
 */
export type CreateL7PolicyOption = components['schemas']['V2CreateL7PolicyOption']

/** Body of a request that creates an L7 policy. */
export type CreateL7PolicyRequestBody = components['schemas']['V2CreateL7PolicyRequestBody']

/** The created L7 policy. */
export type CreateL7PolicyResponse = components['schemas']['V2CreateL7PolicyResponse']

/** The L7 policy that was asked for. */
export type ShowL7PolicyResponse = components['schemas']['V2ShowL7PolicyResponse']

/**
 * Fields of an L7 policy (forwarding policy) to change. A field that is left out stays as it is.
 * The action of the policy decides which of them it takes.
 */
export type UpdateL7PolicyOption = components['schemas']['V2UpdateL7PolicyOption']

/** Body of a request that changes an L7 policy. */
export type UpdateL7PolicyRequestBody = components['schemas']['V2UpdateL7PolicyRequestBody']

/** The changed L7 policy. */
export type UpdateL7PolicyResponse = components['schemas']['V2UpdateL7PolicyResponse']

/** L7 rule (forwarding rule) as the v2.0 API returns it. */
export type L7Rule = components['schemas']['V2L7Rule']

/** A page of L7 rules. */
export type ListL7RulesResponse = components['schemas']['V2ListL7RulesResponse']

/** L7 rule (forwarding rule) to create. `type` decides what the other fields may hold. */
export type CreateL7RuleOption = components['schemas']['V2CreateL7RuleOption']

/** Body of a request that creates an L7 rule. */
export type CreateL7RuleRequestBody = components['schemas']['V2CreateL7RuleRequestBody']

/** The created L7 rule. */
export type CreateL7RuleResponse = components['schemas']['V2CreateL7RuleResponse']

/** The L7 rule that was asked for. */
export type ShowL7RuleResponse = components['schemas']['V2ShowL7RuleResponse']

/**
 * Fields of an L7 rule (forwarding rule) to change. A field that is left out stays as it is.
 * The type of the rule decides what they may hold.
 */
export type UpdateL7RuleOption = components['schemas']['V2UpdateL7RuleOption']

/** Body of a request that changes an L7 rule. */
export type UpdateL7RuleRequestBody = components['schemas']['V2UpdateL7RuleRequestBody']

/** The changed L7 rule. */
export type UpdateL7RuleResponse = components['schemas']['V2UpdateL7RuleResponse']

/** Whitelist as the v2.0 API returns it. */
export type Whitelist = components['schemas']['V2Whitelist']

/** Whitelists, and the links to the pages before and after. */
export type ListWhitelistsResponse = components['schemas']['V2ListWhitelistsResponse']

/** Whitelist to create. It lets only the given IP addresses reach a listener. */
export type CreateWhitelistOption = components['schemas']['V2CreateWhitelistOption']

/** Body of a request that creates a whitelist. */
export type CreateWhitelistRequestBody = components['schemas']['V2CreateWhitelistRequestBody']

/** The created whitelist. */
export type CreateWhitelistResponse = components['schemas']['V2CreateWhitelistResponse']

/** A whitelist. */
export type ShowWhitelistResponse = components['schemas']['V2ShowWhitelistResponse']

/** Fields of a whitelist to change. A field that is left out stays as it is. */
export type UpdateWhitelistOption = components['schemas']['V2UpdateWhitelistOption']

/** Body of a request that changes a whitelist. */
export type UpdateWhitelistRequestBody = components['schemas']['V2UpdateWhitelistRequestBody']

/** The changed whitelist. */
export type UpdateWhitelistResponse = components['schemas']['V2UpdateWhitelistResponse']

/**
 * What a certificate is for.
 *
 * - `server`: Certificate of the server, with a private key.
 * - `client`: CA certificate, for checking the certificates of clients.
 */
export const CertificateType = [
  'server',
  'client',
] as const
/**
 * What a certificate is for.
 *
 * - `server`: Certificate of the server, with a private key.
 * - `client`: CA certificate, for checking the certificates of clients.
 */
export type CertificateType = (typeof CertificateType)[number]

/** SSL certificate as the v2.0 API returns it. */
export type Certificate = components['schemas']['V2Certificate']

/** A page of certificates. */
export type ListCertificatesResponse = components['schemas']['V2ListCertificatesResponse']

/**
 * SSL certificate to create.
 * A server certificate needs a `private_key`.
 */
export type CreateCertificateRequestBody = components['schemas']['V2CreateCertificateRequestBody']

/** Fields of an SSL certificate to change, at least one. A field that is left out stays as it is. */
export type UpdateCertificateRequestBody = components['schemas']['V2UpdateCertificateRequestBody']

/** Quotas (upper limits) that a project has by default. A quota of -1 is no limit. */
export type DefaultQuota = components['schemas']['V2DefaultQuota']

/** The default quotas. */
export type ShowDefaultQuotaResponse = components['schemas']['V2ShowDefaultQuotaResponse']

/** Quotas (upper limits) of a project; with `fields`, only the picked ones. A quota of -1 is no limit. */
export type Quota = components['schemas']['V2Quota']

/** The quotas of a project. */
export type ShowQuotaResponse = components['schemas']['V2ShowQuotaResponse']

/** Key of tags, with all values that resources of the project have for it. */
export type TagValues = components['schemas']['V2TagValues']

/** Answer with the tags of all resources of a kind. */
export type ListTagsResponse = components['schemas']['V2ListTagsResponse']

/** Tag that a resource has to have, the key with one of the values. */
export type TagFilter = components['schemas']['V2TagFilter']

/**
 * What a search by tag is for.
 *
 * - `filter`: The resources, a page at a time.
 * - `count`: Their number.
 */
export const TagQueryAction = [
  'filter',
  'count',
] as const
/**
 * What a search by tag is for.
 *
 * - `filter`: The resources, a page at a time.
 * - `count`: Their number.
 */
export type TagQueryAction = (typeof TagQueryAction)[number]

/** Field that a resource has to match. */
export type TagMatch = components['schemas']['V2TagMatch']

/** Which resources to list or to count. A resource has to fit every tag and every match. */
export type ListResourcesByTagRequestBody = components['schemas']['V2ListResourcesByTagRequestBody']

/** Tag of a resource, a key with a value. */
export type Tag = components['schemas']['V2Tag']

/** Resource found by its tags. */
export type TaggedResource = components['schemas']['V2TaggedResource']

/** The resources with certain tags, or their number. */
export type ListResourcesByTagResponse = components['schemas']['V2ListResourcesByTagResponse']

/** Answer with the tags of one resource. */
export type ShowTagsResponse = components['schemas']['V2ShowTagsResponse']

/** Tag to add to a resource. Its key is unique there. */
export type CreateTagOption = components['schemas']['V2CreateTagOption']

/** Body of the request that adds a tag. */
export type CreateTagRequestBody = components['schemas']['V2CreateTagRequestBody']

/** Body of the request that adds several tags. */
export type BatchCreateTagsRequestBody = components['schemas']['V2BatchCreateTagsRequestBody']
