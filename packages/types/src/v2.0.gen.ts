// Generated from spec/bundle/openapi.yaml by scripts/generate/src/types.ts. Do not edit; run `pnpm generate`.
export type {
  NestedError,
  NestedErrorBody,
  GatewayErrorBody,
  V2ListenerRef as ListenerRef,
  V2PoolRef as PoolRef,
  V2LoadBalancer as LoadBalancer,
  V2PageLink as PageLink,
  V2ListLoadBalancersResponse as ListLoadBalancersResponse,
  V2NeutronError as NeutronError,
  V2ErrorBody as ErrorBody,
  V2BadRequestBody as BadRequestBody,
  V2AnyErrorBody as AnyErrorBody,
  V2CreateLoadBalancerOption as CreateLoadBalancerOption,
  V2CreateLoadBalancerRequestBody as CreateLoadBalancerRequestBody,
  V2CreateLoadBalancerResponse as CreateLoadBalancerResponse,
  V2ShowLoadBalancerResponse as ShowLoadBalancerResponse,
  V2UpdateLoadBalancerOption as UpdateLoadBalancerOption,
  V2UpdateLoadBalancerRequestBody as UpdateLoadBalancerRequestBody,
  V2UpdateLoadBalancerResponse as UpdateLoadBalancerResponse,
  V2LoadBalancerStatusL7Rule as LoadBalancerStatusL7Rule,
  V2LoadBalancerStatusPolicy as LoadBalancerStatusPolicy,
  V2LoadBalancerStatusHealthMonitor as LoadBalancerStatusHealthMonitor,
  V2LoadBalancerStatusMember as LoadBalancerStatusMember,
  V2LoadBalancerStatusPool as LoadBalancerStatusPool,
  V2LoadBalancerStatusListener as LoadBalancerStatusListener,
  V2LoadBalancerStatus as LoadBalancerStatus,
  V2LoadBalancerStatusResult as LoadBalancerStatusResult,
  V2ShowLoadBalancerStatusResponse as ShowLoadBalancerStatusResponse,
  V2LoadBalancerRef as LoadBalancerRef,
  V2Listener as Listener,
  V2ListListenersResponse as ListListenersResponse,
  V2CreateListenerOption as CreateListenerOption,
  V2CreateListenerRequestBody as CreateListenerRequestBody,
  V2CreateListenerResponse as CreateListenerResponse,
  V2ShowListenerResponse as ShowListenerResponse,
  V2UpdateListenerOption as UpdateListenerOption,
  V2UpdateListenerRequestBody as UpdateListenerRequestBody,
  V2UpdateListenerResponse as UpdateListenerResponse,
  V2MemberRef as MemberRef,
  V2SessionPersistence as SessionPersistence,
  V2Pool as Pool,
  V2ListPoolsResponse as ListPoolsResponse,
  V2CreatePoolTimedPersistenceOption as CreatePoolTimedPersistenceOption,
  V2CreatePoolAppCookiePersistenceOption as CreatePoolAppCookiePersistenceOption,
  V2CreatePoolSessionPersistenceOption as CreatePoolSessionPersistenceOption,
  V2CreatePoolOption as CreatePoolOption,
  V2CreatePoolRequestBody as CreatePoolRequestBody,
  V2CreatePoolResponse as CreatePoolResponse,
  V2ShowPoolResponse as ShowPoolResponse,
  V2UpdatePoolTimedPersistenceOption as UpdatePoolTimedPersistenceOption,
  V2UpdatePoolAppCookiePersistenceOption as UpdatePoolAppCookiePersistenceOption,
  V2UpdatePoolSessionPersistenceOption as UpdatePoolSessionPersistenceOption,
  V2UpdatePoolOption as UpdatePoolOption,
  V2UpdatePoolRequestBody as UpdatePoolRequestBody,
  V2UpdatePoolResponse as UpdatePoolResponse,
  V2MemberInfo as MemberInfo,
  V2ListAllMembersResponse as ListAllMembersResponse,
  V2Member as Member,
  V2ListMembersResponse as ListMembersResponse,
  V2BatchMemberOption as BatchMemberOption,
  V2BatchAddMembersRequestBody as BatchAddMembersRequestBody,
  V2BatchDeleteMemberOption as BatchDeleteMemberOption,
  V2BatchDeleteMembersRequestBody as BatchDeleteMembersRequestBody,
  V2BatchUpdateMembersRequestBody as BatchUpdateMembersRequestBody,
  V2CreateMemberOption as CreateMemberOption,
  V2CreateMemberRequestBody as CreateMemberRequestBody,
  V2CreateMemberResponse as CreateMemberResponse,
  V2ShowMemberResponse as ShowMemberResponse,
  V2UpdateMemberOption as UpdateMemberOption,
  V2UpdateMemberRequestBody as UpdateMemberRequestBody,
  V2UpdateMemberResponse as UpdateMemberResponse,
  V2HealthMonitor as HealthMonitor,
  V2ListHealthMonitorsResponse as ListHealthMonitorsResponse,
  V2CreateHealthMonitorOption as CreateHealthMonitorOption,
  V2CreateHealthMonitorRequestBody as CreateHealthMonitorRequestBody,
  V2CreateHealthMonitorResponse as CreateHealthMonitorResponse,
  V2ShowHealthMonitorResponse as ShowHealthMonitorResponse,
  V2UpdateHealthMonitorOption as UpdateHealthMonitorOption,
  V2UpdateHealthMonitorRequestBody as UpdateHealthMonitorRequestBody,
  V2UpdateHealthMonitorResponse as UpdateHealthMonitorResponse,
  V2L7RuleRef as L7RuleRef,
  V2L7Policy as L7Policy,
  V2ListL7PoliciesResponse as ListL7PoliciesResponse,
  V2CreateL7PolicyRuleOption as CreateL7PolicyRuleOption,
  V2CreateL7PolicyOption as CreateL7PolicyOption,
  V2CreateL7PolicyRequestBody as CreateL7PolicyRequestBody,
  V2CreateL7PolicyResponse as CreateL7PolicyResponse,
  V2ShowL7PolicyResponse as ShowL7PolicyResponse,
  V2UpdateL7PolicyOption as UpdateL7PolicyOption,
  V2UpdateL7PolicyRequestBody as UpdateL7PolicyRequestBody,
  V2UpdateL7PolicyResponse as UpdateL7PolicyResponse,
  V2L7Rule as L7Rule,
  V2ListL7RulesResponse as ListL7RulesResponse,
  V2CreateL7RuleOption as CreateL7RuleOption,
  V2CreateL7RuleRequestBody as CreateL7RuleRequestBody,
  V2CreateL7RuleResponse as CreateL7RuleResponse,
  V2ShowL7RuleResponse as ShowL7RuleResponse,
  V2UpdateL7RuleOption as UpdateL7RuleOption,
  V2UpdateL7RuleRequestBody as UpdateL7RuleRequestBody,
  V2UpdateL7RuleResponse as UpdateL7RuleResponse,
  V2Whitelist as Whitelist,
  V2ListWhitelistsResponse as ListWhitelistsResponse,
  V2CreateWhitelistOption as CreateWhitelistOption,
  V2CreateWhitelistRequestBody as CreateWhitelistRequestBody,
  V2CreateWhitelistResponse as CreateWhitelistResponse,
  V2ShowWhitelistResponse as ShowWhitelistResponse,
  V2UpdateWhitelistOption as UpdateWhitelistOption,
  V2UpdateWhitelistRequestBody as UpdateWhitelistRequestBody,
  V2UpdateWhitelistResponse as UpdateWhitelistResponse,
  V2Certificate as Certificate,
  V2ListCertificatesResponse as ListCertificatesResponse,
  V2CreateCertificateRequestBody as CreateCertificateRequestBody,
  V2UpdateCertificateRequestBody as UpdateCertificateRequestBody,
  V2DefaultQuota as DefaultQuota,
  V2ShowDefaultQuotaResponse as ShowDefaultQuotaResponse,
  V2Quota as Quota,
  V2ShowQuotaResponse as ShowQuotaResponse,
  V2TagValues as TagValues,
  V2ListTagsResponse as ListTagsResponse,
  V2TagFilter as TagFilter,
  V2TagMatch as TagMatch,
  V2ListResourcesByTagRequestBody as ListResourcesByTagRequestBody,
  V2Tag as Tag,
  V2TaggedResource as TaggedResource,
  V2ListResourcesByTagResponse as ListResourcesByTagResponse,
  V2ShowTagsResponse as ShowTagsResponse,
  V2CreateTagOption as CreateTagOption,
  V2CreateTagRequestBody as CreateTagRequestBody,
  V2BatchCreateTagsRequestBody as BatchCreateTagsRequestBody,
  V2DeleteTagOption as DeleteTagOption,
  V2BatchDeleteTagsRequestBody as BatchDeleteTagsRequestBody,
  V2BatchTagsRequestBody as BatchTagsRequestBody,
  V2ListLoadBalancersQuery as ListLoadBalancersQuery,
  V2ListListenersQuery as ListListenersQuery,
  V2ListPoolsQuery as ListPoolsQuery,
  V2ListAllMembersQuery as ListAllMembersQuery,
  V2ListMembersQuery as ListMembersQuery,
  V2ListHealthMonitorsQuery as ListHealthMonitorsQuery,
  V2ListL7PoliciesQuery as ListL7PoliciesQuery,
  V2ListL7RulesQuery as ListL7RulesQuery,
  V2ListWhitelistsQuery as ListWhitelistsQuery,
  V2ListCertificatesQuery as ListCertificatesQuery,
  V2ShowQuotaQuery as ShowQuotaQuery,
} from './openapi.gen.ts'

/**
 * Sort direction of a list.
 *
 * - `asc`: Ascending.
 * - `desc`: Descending.
 */
export const SortDirection = [
  'asc',
  'desc',
] as const
/**
 * Sort direction of a list.
 *
 * - `asc`: Ascending.
 * - `desc`: Descending.
 */
export type SortDirection = (typeof SortDirection)[number]

/**
 * Operating status of a load balancer, listener or pool.
 *
 * - `ONLINE`: Working. The only value.
 */
export const OperatingStatus = [
  'ONLINE',
] as const
/**
 * Operating status of a load balancer, listener or pool.
 *
 * - `ONLINE`: Working. The only value.
 */
export type OperatingStatus = (typeof OperatingStatus)[number]

/**
 * Provisioning status of a load balancer, or of a resource that belongs to it.
 *
 * - `ACTIVE`: Provisioned. The only value.
 */
export const ProvisioningStatus = [
  'ACTIVE',
] as const
/**
 * Provisioning status of a load balancer, or of a resource that belongs to it.
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

/**
 * Operating status of a load balancer.
 *
 * - `ONLINE`: Working.
 * - `OFFLINE`: Not working.
 * - `DEGRADED`: Some of the resources that belong to it do not work.
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
 * Operating status of a load balancer.
 *
 * - `ONLINE`: Working.
 * - `OFFLINE`: Not working.
 * - `DEGRADED`: Some of the resources that belong to it do not work.
 * - `DISABLED`: Its `admin_state_up` is `false`.
 * - `NO_MONITOR`: Unknown, since nothing monitors it.
 */
export type LoadBalancerOperatingStatus = (typeof LoadBalancerOperatingStatus)[number]

/**
 * Provisioning status of a load balancer.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_CREATE`: Being created.
 * - `ERROR`: Could not be provisioned.
 */
export const LoadBalancerProvisioningStatus = [
  'ACTIVE',
  'PENDING_CREATE',
  'ERROR',
] as const
/**
 * Provisioning status of a load balancer.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_CREATE`: Being created.
 * - `ERROR`: Could not be provisioned.
 */
export type LoadBalancerProvisioningStatus = (typeof LoadBalancerProvisioningStatus)[number]

/**
 * Page that a link leads to.
 *
 * - `next`: The next page.
 * - `previous`: The previous page.
 */
export const PageLinkRel = [
  'next',
  'previous',
] as const
/**
 * Page that a link leads to.
 *
 * - `next`: The next page.
 * - `previous`: The previous page.
 */
export type PageLinkRel = (typeof PageLinkRel)[number]

/**
 * Part of a request that an L7 rule evaluates. The rules of one L7 policy have different types.
 *
 * - `HOST_NAME`: The domain name of the request.
 * - `PATH`: The path of the request.
 */
export const L7RuleType = [
  'HOST_NAME',
  'PATH',
] as const
/**
 * Part of a request that an L7 rule evaluates. The rules of one L7 policy have different types.
 *
 * - `HOST_NAME`: The domain name of the request.
 * - `PATH`: The path of the request.
 */
export type L7RuleType = (typeof L7RuleType)[number]

/**
 * Provisioning status of an L7 policy or L7 rule.
 *
 * - `ACTIVE`: Provisioned.
 * - `ERROR`: Another L7 policy of the listener has the same rule.
 */
export const LoadBalancerStatusPolicyProvisioningStatus = [
  'ACTIVE',
  'ERROR',
] as const
/**
 * Provisioning status of an L7 policy or L7 rule.
 *
 * - `ACTIVE`: Provisioned.
 * - `ERROR`: Another L7 policy of the listener has the same rule.
 */
export type LoadBalancerStatusPolicyProvisioningStatus = (typeof LoadBalancerStatusPolicyProvisioningStatus)[number]

/**
 * Action of an L7 policy: what it does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to another pool, the `redirect_pool_id` of the policy.
 * - `REDIRECT_TO_LISTENER`: Redirects them from an HTTP listener to an HTTPS one, the `redirect_listener_id` of the policy.
 */
export const L7PolicyAction = [
  'REDIRECT_TO_POOL',
  'REDIRECT_TO_LISTENER',
] as const
/**
 * Action of an L7 policy: what it does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to another pool, the `redirect_pool_id` of the policy.
 * - `REDIRECT_TO_LISTENER`: Redirects them from an HTTP listener to an HTTPS one, the `redirect_listener_id` of the policy.
 */
export type L7PolicyAction = (typeof L7PolicyAction)[number]

/**
 * Protocol of health checks.
 *
 * - `TCP`: TCP. For TCP and HTTP pools.
 * - `UDP_CONNECT`: UDP. For UDP pools, which support no other type.
 * - `HTTP`: HTTP. For TCP and HTTP pools.
 */
export const HealthMonitorType = [
  'TCP',
  'UDP_CONNECT',
  'HTTP',
] as const
/**
 * Protocol of health checks.
 *
 * - `TCP`: TCP. For TCP and HTTP pools.
 * - `UDP_CONNECT`: UDP. For UDP pools, which support no other type.
 * - `HTTP`: HTTP. For TCP and HTTP pools.
 */
export type HealthMonitorType = (typeof HealthMonitorType)[number]

/**
 * Health status of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Unavailable, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Returned only in status trees.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export const LoadBalancerStatusMemberOperatingStatus = [
  'ONLINE',
  'NO_MONITOR',
  'DISABLED',
  'OFFLINE',
] as const
/**
 * Health status of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Unavailable, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Returned only in status trees.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export type LoadBalancerStatusMemberOperatingStatus = (typeof LoadBalancerStatusMemberOperatingStatus)[number]

/**
 * Operating status of a load balancer in its status tree.
 *
 * - `ONLINE`: Working.
 * - `DEGRADED`: An L7 policy or L7 rule of one of its listeners is in `ERROR`. Returned only in status trees.
 * - `DISABLED`: Its `admin_state_up` is `false`. Returned only in status trees.
 */
export const LoadBalancerStatusOperatingStatus = [
  'ONLINE',
  'DEGRADED',
  'DISABLED',
] as const
/**
 * Operating status of a load balancer in its status tree.
 *
 * - `ONLINE`: Working.
 * - `DEGRADED`: An L7 policy or L7 rule of one of its listeners is in `ERROR`. Returned only in status trees.
 * - `DISABLED`: Its `admin_state_up` is `false`. Returned only in status trees.
 */
export type LoadBalancerStatusOperatingStatus = (typeof LoadBalancerStatusOperatingStatus)[number]

/**
 * Protocol of a listener.
 *
 * - `TCP`: Layer 4, TCP connections.
 * - `HTTP`: Layer 7, without TLS.
 * - `UDP`: Layer 4, UDP datagrams.
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, which is terminated at the load balancer.
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
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, which is terminated at the load balancer.
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

/**
 * Protocol over which a pool receives requests.
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
 * Protocol over which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP and TERMINATED_HTTPS listeners.
 */
export type PoolProtocol = (typeof PoolProtocol)[number]

/**
 * Load balancing algorithm of a pool: how it picks the member for a request.
 *
 * - `ROUND_ROBIN`: Weighted round robin: in turn, by weight.
 * - `LEAST_CONNECTIONS`: Weighted least connections: the member with the fewest open connections, by weight.
 * - `SOURCE_IP`: Source IP hash: a hash of the client's address. Weights have no effect.
 */
export const PoolLbAlgorithm = [
  'ROUND_ROBIN',
  'LEAST_CONNECTIONS',
  'SOURCE_IP',
] as const
/**
 * Load balancing algorithm of a pool: how it picks the member for a request.
 *
 * - `ROUND_ROBIN`: Weighted round robin: in turn, by weight.
 * - `LEAST_CONNECTIONS`: Weighted least connections: the member with the fewest open connections, by weight.
 * - `SOURCE_IP`: Source IP hash: a hash of the client's address. Weights have no effect.
 */
export type PoolLbAlgorithm = (typeof PoolLbAlgorithm)[number]

/**
 * Type of session persistence: how a client is identified, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP and UDP pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first response. For HTTP pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP pools.
 */
export const SessionPersistenceType = [
  'SOURCE_IP',
  'HTTP_COOKIE',
  'APP_COOKIE',
] as const
/**
 * Type of session persistence: how a client is identified, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP and UDP pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first response. For HTTP pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP pools.
 */
export type SessionPersistenceType = (typeof SessionPersistenceType)[number]

/**
 * Health status of a member.
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
 * Health status of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 */
export type MemberOperatingStatus = (typeof MemberOperatingStatus)[number]

/**
 * What a batch of new members does to the existing ones.
 *
 * - `add`: The members are added to the existing ones.
 * - `replace`: The members replace all existing ones. The default.
 */
export const BatchAddMembersAction = [
  'add',
  'replace',
] as const
/**
 * What a batch of new members does to the existing ones.
 *
 * - `add`: The members are added to the existing ones.
 * - `replace`: The members replace all existing ones. The default.
 */
export type BatchAddMembersAction = (typeof BatchAddMembersAction)[number]

/**
 * Method of HTTP health checks.
 *
 * - `GET`: Requests the resource with its body. The default.
 * - `HEAD`: Requests the headers without the body.
 * - `POST`: Sends a body to be processed.
 * - `PUT`: Sends a body to be stored.
 * - `DELETE`: Requests the removal of the resource.
 * - `TRACE`: Requests the request itself, as it arrived.
 * - `OPTIONS`: Requests the options that the resource allows.
 * - `CONNECT`: Opens a tunnel to the server.
 * - `PATCH`: Changes part of the resource.
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
 * - `GET`: Requests the resource with its body. The default.
 * - `HEAD`: Requests the headers without the body.
 * - `POST`: Sends a body to be processed.
 * - `PUT`: Sends a body to be stored.
 * - `DELETE`: Requests the removal of the resource.
 * - `TRACE`: Requests the request itself, as it arrived.
 * - `OPTIONS`: Requests the options that the resource allows.
 * - `CONNECT`: Opens a tunnel to the server.
 * - `PATCH`: Changes part of the resource.
 */
export type HealthMonitorHttpMethod = (typeof HealthMonitorHttpMethod)[number]

/**
 * How an L7 rule compares a request with its value.
 *
 * - `EQUAL_TO`: Exact match.
 * - `REGEX`: Matches the regular expression. Only for paths.
 * - `STARTS_WITH`: Prefix match: begins with the value. Only for paths.
 */
export const L7RuleCompareType = [
  'EQUAL_TO',
  'REGEX',
  'STARTS_WITH',
] as const
/**
 * How an L7 rule compares a request with its value.
 *
 * - `EQUAL_TO`: Exact match.
 * - `REGEX`: Matches the regular expression. Only for paths.
 * - `STARTS_WITH`: Prefix match: begins with the value. Only for paths.
 */
export type L7RuleCompareType = (typeof L7RuleCompareType)[number]

/**
 * Type of a certificate: what it is used for.
 *
 * - `server`: Certificate of the server, with a private key.
 * - `client`: CA certificate, which verifies the certificates of clients.
 */
export const CertificateType = [
  'server',
  'client',
] as const
/**
 * Type of a certificate: what it is used for.
 *
 * - `server`: Certificate of the server, with a private key.
 * - `client`: CA certificate, which verifies the certificates of clients.
 */
export type CertificateType = (typeof CertificateType)[number]

/**
 * What a search by tag returns.
 *
 * - `filter`: Returns the resources, one page at a time.
 * - `count`: Returns their number.
 */
export const TagQueryAction = [
  'filter',
  'count',
] as const
/**
 * What a search by tag returns.
 *
 * - `filter`: Returns the resources, one page at a time.
 * - `count`: Returns their number.
 */
export type TagQueryAction = (typeof TagQueryAction)[number]
