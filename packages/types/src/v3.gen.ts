// Generated from spec/bundle/openapi.yaml by scripts/generate/src/types.ts. Do not edit; run `pnpm generate`.
export type {
  ApiVersionInfo,
  ListApiVersionsResponse,
  ErrorBody,
  NestedError,
  NestedErrorBody,
  BadRequestBody,
  GatewayErrorBody,
  VersionLink,
  Version,
  ListVersionsResponse,
  PoolRef,
  ListenerRef,
  Tag,
  EipInfo,
  PublicIpInfo,
  GlobalEipInfo,
  BandwidthRef,
  AutoscalingRef,
  L4Limit,
  L7Limit,
  CustomQosLimit,
  Extension,
  ProxyProtocolExtension,
  LoadBalancer,
  PageInfo,
  ListLoadBalancersResponse,
  AutoscalingOption,
  TagOption,
  BandwidthRefOption,
  CreateLoadBalancerBandwidthOption,
  CreateLoadBalancerPublicIpOption,
  CreateLoadBalancerOption,
  CreateLoadBalancerRequestBody,
  CreateLoadBalancerResponse,
  ShowLoadBalancerResponse,
  UpdateLoadBalancerOption,
  UpdateLoadBalancerRequestBody,
  UpdateLoadBalancerResponse,
  LoadBalancerStatusHealthMonitor,
  LoadBalancerStatusMember,
  LoadBalancerStatusPool,
  LoadBalancerStatusL7Rule,
  LoadBalancerStatusPolicy,
  LoadBalancerStatusListener,
  LoadBalancerStatus,
  LoadBalancerStatusResult,
  ShowLoadBalancerStatusResponse,
  FlavorInfo,
  Flavor,
  ListFlavorsResponse,
  ShowFlavorResponse,
  ListenerInsertHeaders,
  LoadBalancerRef,
  ListenerIpGroup,
  ListenerQuicConfig,
  TracingConfig,
  AccessLogHeaderName,
  AccessLogCustomizedHeadersConfig,
  Listener,
  ListListenersResponse,
  ListenerInsertHeadersOption,
  CreateListenerIpGroupOption,
  CreateAccessLogCustomizedHeadersConfigOption,
  CreateListenerOption,
  CreateListenerRequestBody,
  CreateListenerResponse,
  ShowListenerResponse,
  UpdateListenerIpGroupOption,
  UpdateAccessLogCustomizedHeadersConfigOption,
  UpdateListenerOption,
  UpdateListenerRequestBody,
  UpdateListenerResponse,
  MemberRef,
  SessionPersistence,
  SlowStart,
  AzAffinity,
  Pool,
  ListPoolsResponse,
  CreatePoolTimedPersistenceOption,
  CreatePoolAppCookiePersistenceOption,
  CreatePoolSessionPersistenceOption,
  CreatePoolSlowStartOption,
  PoolAzAffinityOption,
  CreatePoolOption,
  CreatePoolRequestBody,
  CreatePoolResponse,
  ShowPoolResponse,
  UpdatePoolTimedPersistenceOption,
  UpdatePoolAppCookiePersistenceOption,
  UpdatePoolSessionPersistenceOption,
  UpdatePoolSlowStartOption,
  UpdatePoolOption,
  UpdatePoolRequestBody,
  UpdatePoolResponse,
  MemberHealthCheckFailedReason,
  MemberStatus,
  ResourceID,
  MemberInfo,
  ListAllMembersResponse,
  Member,
  ListMembersResponse,
  CreateMemberOption,
  CreateMemberRequestBody,
  CreateMemberResponse,
  ShowMemberResponse,
  UpdateMemberOption,
  UpdateMemberRequestBody,
  UpdateMemberResponse,
  HealthMonitor,
  ListHealthMonitorsResponse,
  CreateHealthMonitorOption,
  CreateHealthMonitorRequestBody,
  CreateHealthMonitorResponse,
  ShowHealthMonitorResponse,
  UpdateHealthMonitorOption,
  UpdateHealthMonitorRequestBody,
  UpdateHealthMonitorResponse,
  RedirectPoolsConfig,
  RuleRef,
  RedirectUrlConfig,
  FixedResponseConfig,
  L7Policy,
  ListL7PoliciesResponse,
  CreateRedirectPoolsConfig,
  CreateRedirectUrlConfig,
  CreateFixedResponseConfig,
  CreateRuleCondition,
  CreateL7PolicyRuleOption,
  CreateL7PolicyOption,
  CreateL7PolicyRequestBody,
  CreateL7PolicyResponse,
  BatchUpdatePriorityRequestBody,
  BatchUpdatePoliciesPriorityRequestBody,
  BatchUpdatePoliciesPriorityResponse,
  ShowL7PolicyResponse,
  UpdateRedirectUrlConfig,
  UpdateFixedResponseConfig,
  CreateRuleOption,
  UpdateL7PolicyOption,
  UpdateL7PolicyRequestBody,
  UpdateL7PolicyResponse,
  RuleCondition,
  L7Rule,
  ListL7RulesResponse,
  CreateL7RuleRequestBody,
  CreateL7RuleResponse,
  ShowL7RuleResponse,
  UpdateRuleCondition,
  UpdateL7RuleOption,
  UpdateL7RuleRequestBody,
  UpdateL7RuleResponse,
  CertificateInfo,
  ListCertificatesResponse,
  CreateCertificateOption,
  CreateCertificateRequestBody,
  CreateCertificateResponse,
  ShowCertificateResponse,
  UpdateCertificateOption,
  UpdateCertificateRequestBody,
  UpdateCertificateResponse,
  SecurityPolicy,
  ListSecurityPoliciesResponse,
  CreateSecurityPolicyOption,
  CreateSecurityPolicyRequestBody,
  CreateSecurityPolicyResponse,
  ShowSecurityPolicyResponse,
  UpdateSecurityPolicyOption,
  UpdateSecurityPolicyRequestBody,
  UpdateSecurityPolicyResponse,
  SystemSecurityPolicy,
  ListSystemSecurityPoliciesResponse,
  IpInfo,
  IpGroup,
  ListIpGroupsResponse,
  CreateIpGroupIpOption,
  CreateIpGroupOption,
  CreateIpGroupRequestBody,
  CreateIpGroupResponse,
  ShowIpGroupResponse,
  UpdateIpGroupIpOption,
  UpdateIpGroupOption,
  UpdateIpGroupRequestBody,
  UpdateIpGroupResponse,
  IpGroupIp,
  BatchDeleteIpListOption,
  BatchDeleteIpListRequestBody,
  BatchDeleteIpListResponse,
  UpdateIpListOption,
  UpdateIpListRequestBody,
  UpdateIpListResponse,
  Logtank,
  ListLogtanksResponse,
  CreateLogtankOption,
  CreateLogtankRequestBody,
  CreateLogtankResponse,
  ShowLogtankResponse,
  UpdateLogtankOption,
  UpdateLogtankRequestBody,
  UpdateLogtankResponse,
  Quota,
  ShowQuotaResponse,
  QuotaInfo,
  ListQuotaDetailsResponse,
  AvailabilityZone,
  ListAvailabilityZonesResponse,
  ListLoadBalancersQuery,
  ListFlavorsQuery,
  ListListenersQuery,
  ListPoolsQuery,
  ListAllMembersQuery,
  ListMembersQuery,
  ListHealthMonitorsQuery,
  ListL7PoliciesQuery,
  ListL7RulesQuery,
  ListCertificatesQuery,
  ListSecurityPoliciesQuery,
  ListIpGroupsQuery,
  ListLogtanksQuery,
  ListQuotaDetailsQuery,
  ListAvailabilityZonesQuery,
} from './openapi.gen.ts'

/**
 * Name of an API version.
 *
 * - `v3`: Dedicated load balancers, and shared ones where they exist. Paths begin with `/v3`.
 * - `v2`: A stable version whose paths are not documented.
 * - `v2.0`: Shared load balancers, in the style of OpenStack. Paths begin with `/v2.0`.
 */
export const ApiVersionId = [
  'v3',
  'v2',
  'v2.0',
] as const
/**
 * Name of an API version.
 *
 * - `v3`: Dedicated load balancers, and shared ones where they exist. Paths begin with `/v3`.
 * - `v2`: A stable version whose paths are not documented.
 * - `v2.0`: Shared load balancers, in the style of OpenStack. Paths begin with `/v2.0`.
 */
export type ApiVersionId = (typeof ApiVersionId)[number]

/**
 * Status of an API version.
 *
 * - `CURRENT`: The latest version.
 * - `STABLE`: A stable version.
 * - `DEPRECATED`: A deprecated version.
 */
export const ApiVersionStatus = [
  'CURRENT',
  'STABLE',
  'DEPRECATED',
] as const
/**
 * Status of an API version.
 *
 * - `CURRENT`: The latest version.
 * - `STABLE`: A stable version.
 * - `DEPRECATED`: A deprecated version.
 */
export type ApiVersionStatus = (typeof ApiVersionStatus)[number]

/**
 * Provisioning status of a load balancer.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_DELETE`: Being deleted.
 */
export const LoadBalancerProvisioningStatus = [
  'ACTIVE',
  'PENDING_DELETE',
] as const
/**
 * Provisioning status of a load balancer.
 *
 * - `ACTIVE`: Provisioned.
 * - `PENDING_DELETE`: Being deleted.
 */
export type LoadBalancerProvisioningStatus = (typeof LoadBalancerProvisioningStatus)[number]

/**
 * Operating status of a load balancer.
 *
 * - `ONLINE`: Working.
 * - `FROZEN`: Frozen.
 */
export const LoadBalancerOperatingStatus = [
  'ONLINE',
  'FROZEN',
] as const
/**
 * Operating status of a load balancer.
 *
 * - `ONLINE`: Working.
 * - `FROZEN`: Frozen.
 */
export type LoadBalancerOperatingStatus = (typeof LoadBalancerOperatingStatus)[number]

/**
 * IP version of a public address.
 *
 * - `4`: IPv4.
 * - `6`: IPv6. Huawei Cloud only.
 */
export const PublicIpVersion = [
  4,
  6,
] as const
/**
 * IP version of a public address.
 *
 * - `4`: IPv4.
 * - `6`: IPv6. Huawei Cloud only.
 */
export type PublicIpVersion = (typeof PublicIpVersion)[number]

/**
 * IP versions of the downstream subnets of a load balancer.
 *
 * - `ipv4`: IPv4 only.
 * - `dualstack`: IPv4 and IPv6.
 */
export const ElbVirsubnetType = [
  'ipv4',
  'dualstack',
] as const
/**
 * IP versions of the downstream subnets of a load balancer.
 *
 * - `ipv4`: IPv4 only.
 * - `dualstack`: IPv4 and IPv6.
 */
export type ElbVirsubnetType = (typeof ElbVirsubnetType)[number]

/**
 * Modification protection status of a resource.
 *
 * - `nonProtection`: Not protected.
 * - `consoleProtection`: Modification protection is enabled in the console.
 */
export const ProtectionStatus = [
  'nonProtection',
  'consoleProtection',
] as const
/**
 * Modification protection status of a resource.
 *
 * - `nonProtection`: Not protected.
 * - `consoleProtection`: Modification protection is enabled in the console.
 */
export type ProtectionStatus = (typeof ProtectionStatus)[number]

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
 * What happens to the traffic when the web application firewall (WAF) fails.
 *
 * - `discard`: The traffic is dropped.
 * - `forward`: The traffic is forwarded to the default members.
 */
export const WafFailureAction = [
  'discard',
  'forward',
] as const
/**
 * What happens to the traffic when the web application firewall (WAF) fails.
 *
 * - `discard`: The traffic is dropped.
 * - `forward`: The traffic is forwarded to the default members.
 */
export type WafFailureAction = (typeof WafFailureAction)[number]

/**
 * Billing mode of a load balancer.
 *
 * - `flavor`: By fixed flavor.
 * - `lcu`: By the LCUs (the unit for the performance of a dedicated load balancer) that it uses.
 */
export const LoadBalancerChargeMode = [
  'flavor',
  'lcu',
] as const
/**
 * Billing mode of a load balancer.
 *
 * - `flavor`: By fixed flavor.
 * - `lcu`: By the LCUs (the unit for the performance of a dedicated load balancer) that it uses.
 */
export type LoadBalancerChargeMode = (typeof LoadBalancerChargeMode)[number]

/**
 * Type of a load balancer that is not an ordinary one.
 *
 * - `gateway`: Gateway load balancer.
 */
export const LoadBalancerType = [
  'gateway',
] as const
/**
 * Type of a load balancer that is not an ordinary one.
 *
 * - `gateway`: Gateway load balancer.
 */
export type LoadBalancerType = (typeof LoadBalancerType)[number]

/**
 * Billing mode of a bandwidth.
 *
 * - `traffic`: By traffic. The only mode according to the text of the documentation.
 * - `bandwidth`: By bandwidth size. Used by the examples of the documentation.
 */
export const BandwidthChargeMode = [
  'traffic',
  'bandwidth',
] as const
/**
 * Billing mode of a bandwidth.
 *
 * - `traffic`: By traffic. The only mode according to the text of the documentation.
 * - `bandwidth`: By bandwidth size. Used by the examples of the documentation.
 */
export type BandwidthChargeMode = (typeof BandwidthChargeMode)[number]

/**
 * Whether a bandwidth is used by one EIP alone.
 *
 * - `PER`: Dedicated bandwidth. It requires a `name`.
 * - `WHOLE`: Shared bandwidth. It requires an `id`, and is not for IPv6 EIPs.
 */
export const BandwidthShareType = [
  'PER',
  'WHOLE',
] as const
/**
 * Whether a bandwidth is used by one EIP alone.
 *
 * - `PER`: Dedicated bandwidth. It requires a `name`.
 * - `WHOLE`: Shared bandwidth. It requires an `id`, and is not for IPv6 EIPs.
 */
export type BandwidthShareType = (typeof BandwidthShareType)[number]

/**
 * Provisioning status of a listener, pool, health monitor or member in a status tree.
 *
 * - `ACTIVE`: Provisioned. The only value.
 */
export const LoadBalancerStatusProvisioningStatus = [
  'ACTIVE',
] as const
/**
 * Provisioning status of a listener, pool, health monitor or member in a status tree.
 *
 * - `ACTIVE`: Provisioned. The only value.
 */
export type LoadBalancerStatusProvisioningStatus = (typeof LoadBalancerStatusProvisioningStatus)[number]

/**
 * Protocol of health checks.
 *
 * - `TCP`: TCP. For TCP, HTTP and HTTPS pools.
 * - `UDP_CONNECT`: UDP. For UDP and QUIC pools.
 * - `HTTP`: HTTP. For TCP, HTTP and HTTPS pools.
 * - `HTTPS`: HTTPS. For TCP, HTTP and HTTPS pools.
 */
export const HealthMonitorType = [
  'TCP',
  'UDP_CONNECT',
  'HTTP',
  'HTTPS',
] as const
/**
 * Protocol of health checks.
 *
 * - `TCP`: TCP. For TCP, HTTP and HTTPS pools.
 * - `UDP_CONNECT`: UDP. For UDP and QUIC pools.
 * - `HTTP`: HTTP. For TCP, HTTP and HTTPS pools.
 * - `HTTPS`: HTTPS. For TCP, HTTP and HTTPS pools.
 */
export type HealthMonitorType = (typeof HealthMonitorType)[number]

/**
 * Health status of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Unavailable, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Returned only in status trees.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 * - `INITIAL`: The pool has a health monitor, but there is no result yet. Huawei Cloud only.
 * - `UNKNOWN`: The pool is not in use by any load balancer, or the member never had a server. Huawei Cloud only.
 */
export const LoadBalancerStatusMemberOperatingStatus = [
  'ONLINE',
  'NO_MONITOR',
  'DISABLED',
  'OFFLINE',
  'INITIAL',
  'UNKNOWN',
] as const
/**
 * Health status of a member in a status tree.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health monitor.
 * - `DISABLED`: Unavailable, since the `admin_state_up` of the member, its pool or the load balancer is `false`. Returned only in status trees.
 * - `OFFLINE`: The cloud server behind the member is stopped or gone.
 * - `INITIAL`: The pool has a health monitor, but there is no result yet. Huawei Cloud only.
 * - `UNKNOWN`: The pool is not in use by any load balancer, or the member never had a server. Huawei Cloud only.
 */
export type LoadBalancerStatusMemberOperatingStatus = (typeof LoadBalancerStatusMemberOperatingStatus)[number]

/**
 * Operating status of a listener or a pool in a status tree.
 *
 * - `ONLINE`: Working.
 * - `DEGRADED`: A member below it is `OFFLINE` or, for a listener, one of its L7 policies or rules is in `ERROR`. Returned only in status trees.
 * - `DISABLED`: Its own `admin_state_up` or that of its load balancer is `false`. Returned only in status trees.
 */
export const LoadBalancerStatusNodeOperatingStatus = [
  'ONLINE',
  'DEGRADED',
  'DISABLED',
] as const
/**
 * Operating status of a listener or a pool in a status tree.
 *
 * - `ONLINE`: Working.
 * - `DEGRADED`: A member below it is `OFFLINE` or, for a listener, one of its L7 policies or rules is in `ERROR`. Returned only in status trees.
 * - `DISABLED`: Its own `admin_state_up` or that of its load balancer is `false`. Returned only in status trees.
 */
export type LoadBalancerStatusNodeOperatingStatus = (typeof LoadBalancerStatusNodeOperatingStatus)[number]

/**
 * Action of an L7 policy: what it does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to pools. For HTTP and HTTPS listeners, TERMINATED_HTTPS included.
 * - `REDIRECT_TO_LISTENER`: Redirects them to an HTTPS listener. For HTTP listeners, and before all other policies of the listener, which then no longer take effect.
 * - `REDIRECT_TO_URL`: Redirects them to another URL.
 * - `FIXED_RESPONSE`: Returns a fixed response.
 */
export const L7PolicyAction = [
  'REDIRECT_TO_POOL',
  'REDIRECT_TO_LISTENER',
  'REDIRECT_TO_URL',
  'FIXED_RESPONSE',
] as const
/**
 * Action of an L7 policy: what it does with the requests that match it.
 *
 * - `REDIRECT_TO_POOL`: Forwards them to pools. For HTTP and HTTPS listeners, TERMINATED_HTTPS included.
 * - `REDIRECT_TO_LISTENER`: Redirects them to an HTTPS listener. For HTTP listeners, and before all other policies of the listener, which then no longer take effect.
 * - `REDIRECT_TO_URL`: Redirects them to another URL.
 * - `FIXED_RESPONSE`: Returns a fixed response.
 */
export type L7PolicyAction = (typeof L7PolicyAction)[number]

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
 * Part of a request that an L7 rule evaluates.
 *
 * - `HOST_NAME`: The domain name. At most one rule in a policy.
 * - `PATH`: The path of the URL. At most one rule in a policy.
 * - `METHOD`: The HTTP method. At most one rule in a policy.
 * - `HEADER`: A request header. Any number of rules in a policy.
 * - `QUERY_STRING`: A query parameter. Any number of rules in a policy.
 * - `SOURCE_IP`: The address of the client. At most one rule in a policy.
 */
export const L7RuleType = [
  'HOST_NAME',
  'PATH',
  'METHOD',
  'HEADER',
  'QUERY_STRING',
  'SOURCE_IP',
] as const
/**
 * Part of a request that an L7 rule evaluates.
 *
 * - `HOST_NAME`: The domain name. At most one rule in a policy.
 * - `PATH`: The path of the URL. At most one rule in a policy.
 * - `METHOD`: The HTTP method. At most one rule in a policy.
 * - `HEADER`: A request header. Any number of rules in a policy.
 * - `QUERY_STRING`: A query parameter. Any number of rules in a policy.
 * - `SOURCE_IP`: The address of the client. At most one rule in a policy.
 */
export type L7RuleType = (typeof L7RuleType)[number]

/**
 * Operating status of a load balancer in its status tree.
 *
 * - `ONLINE`: Working.
 * - `FROZEN`: Frozen.
 * - `DEGRADED`: One of its members is `OFFLINE`. Returned only in status trees.
 * - `DISABLED`: Its `admin_state_up` is `false`. Returned only in status trees.
 */
export const LoadBalancerStatusOperatingStatus = [
  'ONLINE',
  'FROZEN',
  'DEGRADED',
  'DISABLED',
] as const
/**
 * Operating status of a load balancer in its status tree.
 *
 * - `ONLINE`: Working.
 * - `FROZEN`: Frozen.
 * - `DEGRADED`: One of its members is `OFFLINE`. Returned only in status trees.
 * - `DISABLED`: Its `admin_state_up` is `false`. Returned only in status trees.
 */
export type LoadBalancerStatusOperatingStatus = (typeof LoadBalancerStatusOperatingStatus)[number]

/**
 * Layer that a flavor is for, and whether its specifications are fixed or elastic.
 *
 * - `L4`: Layer 4, fixed.
 * - `L7`: Layer 7, fixed.
 * - `L4_elastic_max`: Layer 4, elastic; the upper bound.
 * - `L7_elastic_max`: Layer 7, elastic; the upper bound.
 * - `L4_elastic`: Layer 4, elastic; the lower bound. Discontinued; do not use.
 * - `L7_elastic`: Layer 7, elastic; the lower bound. Discontinued; do not use.
 */
export const FlavorType = [
  'L4',
  'L7',
  'L4_elastic_max',
  'L7_elastic_max',
  'L4_elastic',
  'L7_elastic',
] as const
/**
 * Layer that a flavor is for, and whether its specifications are fixed or elastic.
 *
 * - `L4`: Layer 4, fixed.
 * - `L7`: Layer 7, fixed.
 * - `L4_elastic_max`: Layer 4, elastic; the upper bound.
 * - `L7_elastic_max`: Layer 7, elastic; the upper bound.
 * - `L4_elastic`: Layer 4, elastic; the lower bound. Discontinued; do not use.
 * - `L7_elastic`: Layer 7, elastic; the lower bound. Discontinued; do not use.
 */
export type FlavorType = (typeof FlavorType)[number]

/**
 * Protocol of a listener.
 *
 * - `TCP`: Layer 4, TCP connections.
 * - `HTTP`: Layer 7, without TLS.
 * - `UDP`: Layer 4, UDP datagrams.
 * - `HTTPS`: Layer 7, with TLS, for dedicated load balancers. Shared ones convert it to `TERMINATED_HTTPS`.
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, for shared load balancers. Dedicated ones convert it to `HTTPS`.
 * - `QUIC`: Layer 7, HTTP/3 over UDP, for dedicated load balancers. Huawei Cloud only.
 * - `TLS`: Layer 4, TCP connections with TLS, for dedicated load balancers. Huawei Cloud only.
 */
export const ListenerProtocol = [
  'TCP',
  'HTTP',
  'UDP',
  'HTTPS',
  'TERMINATED_HTTPS',
  'QUIC',
  'TLS',
] as const
/**
 * Protocol of a listener.
 *
 * - `TCP`: Layer 4, TCP connections.
 * - `HTTP`: Layer 7, without TLS.
 * - `UDP`: Layer 4, UDP datagrams.
 * - `HTTPS`: Layer 7, with TLS, for dedicated load balancers. Shared ones convert it to `TERMINATED_HTTPS`.
 * - `TERMINATED_HTTPS`: Layer 7, with TLS, for shared load balancers. Dedicated ones convert it to `HTTPS`.
 * - `QUIC`: Layer 7, HTTP/3 over UDP, for dedicated load balancers. Huawei Cloud only.
 * - `TLS`: Layer 4, TCP connections with TLS, for dedicated load balancers. Huawei Cloud only.
 */
export type ListenerProtocol = (typeof ListenerProtocol)[number]

/**
 * What a listener does with the header `X-Forwarded-For` before it sends a request to a member.
 *
 * - `append`: The address of the last hop is appended to it.
 * - `remove`: The header is removed, if the request has one.
 * - `preserve`: The header is left unchanged.
 */
export const ListenerXForwardedForProcessingMode = [
  'append',
  'remove',
  'preserve',
] as const
/**
 * What a listener does with the header `X-Forwarded-For` before it sends a request to a member.
 *
 * - `append`: The address of the last hop is appended to it.
 * - `remove`: The header is removed, if the request has one.
 * - `preserve`: The header is left unchanged.
 */
export type ListenerXForwardedForProcessingMode = (typeof ListenerXForwardedForProcessingMode)[number]

/**
 * How a domain name is matched against the wildcard names of SNI certificates.
 *
 * - `longest_suffix`: The name with the longest matching suffix wins.
 * - `wildcard`: Names match their wildcard name.
 */
export const ListenerSniMatchAlgo = [
  'longest_suffix',
  'wildcard',
] as const
/**
 * How a domain name is matched against the wildcard names of SNI certificates.
 *
 * - `longest_suffix`: The name with the longest matching suffix wins.
 * - `wildcard`: Names match their wildcard name.
 */
export type ListenerSniMatchAlgo = (typeof ListenerSniMatchAlgo)[number]

/**
 * System security policy of a listener, which sets its TLS versions and cipher suites.
 *
 * - `tls-1-0`: TLS 1.0 to 1.2.
 * - `tls-1-0-inherit`: TLS 1.0 to 1.2, with the cipher suites of `tls-1-0` and older ones such as RC4.
 * - `tls-1-0-with-1-3`: TLS 1.0 to 1.3.
 * - `tls-1-1`: TLS 1.1 and 1.2.
 * - `tls-1-2-fs`: TLS 1.2, only with cipher suites that have forward secrecy.
 * - `tls-1-2-fs-with-1-3`: TLS 1.2 and 1.3, only with cipher suites that have forward secrecy.
 * - `tls-1-2-strict`: Only TLS 1.2, with fewer cipher suites than `tls-1-2`.
 * - `tls-1-2-strict-no-cbc`: TLS 1.2, as `tls-1-2-strict` without CBC.
 * - `tls-1-2`: Only TLS 1.2.
 * - `hybrid-policy-1-0`: TLS 1.1 and 1.2.
 */
export const ListenerTlsCiphersPolicy = [
  'tls-1-0',
  'tls-1-0-inherit',
  'tls-1-0-with-1-3',
  'tls-1-1',
  'tls-1-2-fs',
  'tls-1-2-fs-with-1-3',
  'tls-1-2-strict',
  'tls-1-2-strict-no-cbc',
  'tls-1-2',
  'hybrid-policy-1-0',
] as const
/**
 * System security policy of a listener, which sets its TLS versions and cipher suites.
 *
 * - `tls-1-0`: TLS 1.0 to 1.2.
 * - `tls-1-0-inherit`: TLS 1.0 to 1.2, with the cipher suites of `tls-1-0` and older ones such as RC4.
 * - `tls-1-0-with-1-3`: TLS 1.0 to 1.3.
 * - `tls-1-1`: TLS 1.1 and 1.2.
 * - `tls-1-2-fs`: TLS 1.2, only with cipher suites that have forward secrecy.
 * - `tls-1-2-fs-with-1-3`: TLS 1.2 and 1.3, only with cipher suites that have forward secrecy.
 * - `tls-1-2-strict`: Only TLS 1.2, with fewer cipher suites than `tls-1-2`.
 * - `tls-1-2-strict-no-cbc`: TLS 1.2, as `tls-1-2-strict` without CBC.
 * - `tls-1-2`: Only TLS 1.2.
 * - `hybrid-policy-1-0`: TLS 1.1 and 1.2.
 */
export type ListenerTlsCiphersPolicy = (typeof ListenerTlsCiphersPolicy)[number]

/**
 * Whether an IP address group is a whitelist or a blacklist.
 *
 * - `white`: Whitelist. Only addresses of the group can reach the listener; an empty group blocks everyone.
 * - `black`: Blacklist. Addresses of the group are blocked; an empty group blocks no one.
 */
export const ListenerIpGroupType = [
  'white',
  'black',
] as const
/**
 * Whether an IP address group is a whitelist or a blacklist.
 *
 * - `white`: Whitelist. Only addresses of the group can reach the listener; an empty group blocks everyone.
 * - `black`: Blacklist. Addresses of the group are blocked; an empty group blocks no one.
 */
export type ListenerIpGroupType = (typeof ListenerIpGroupType)[number]

/**
 * Which requests are traced.
 *
 * - `full`: All of them.
 * - `ratio`: A share of them.
 */
export const TracingStrategy = [
  'full',
  'ratio',
] as const
/**
 * Which requests are traced.
 *
 * - `full`: All of them.
 * - `ratio`: A share of them.
 */
export type TracingStrategy = (typeof TracingStrategy)[number]

/**
 * Format in which traces are propagated.
 *
 * - `W3CTraceContext`: Trace Context of the W3C.
 */
export const TracingType = [
  'W3CTraceContext',
] as const
/**
 * Format in which traces are propagated.
 *
 * - `W3CTraceContext`: Trace Context of the W3C.
 */
export type TracingType = (typeof TracingType)[number]

/**
 * Protocol over which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP, HTTPS and TERMINATED_HTTPS listeners.
 * - `HTTPS`: For HTTPS listeners.
 * - `QUIC`: For UDP listeners. Requires a session persistence of type SOURCE_IP. Not in eu-nl.
 */
export const PoolProtocol = [
  'TCP',
  'UDP',
  'HTTP',
  'HTTPS',
  'QUIC',
] as const
/**
 * Protocol over which a pool receives requests.
 *
 * - `TCP`: For TCP listeners.
 * - `UDP`: For UDP listeners.
 * - `HTTP`: For HTTP, HTTPS and TERMINATED_HTTPS listeners.
 * - `HTTPS`: For HTTPS listeners.
 * - `QUIC`: For UDP listeners. Requires a session persistence of type SOURCE_IP. Not in eu-nl.
 */
export type PoolProtocol = (typeof PoolProtocol)[number]

/**
 * Load balancing algorithm of a pool: how it picks the member for a request.
 *
 * - `ROUND_ROBIN`: Weighted round robin: in turn, by weight.
 * - `LEAST_CONNECTIONS`: Weighted least connections: the member with the fewest open connections, by weight.
 * - `SOURCE_IP`: Source IP hash: a hash of the client's address. Weights have no effect.
 * - `QUIC_CID`: The QUIC connection ID. Only for pools with the protocol QUIC. Not in eu-nl.
 */
export const PoolLbAlgorithm = [
  'ROUND_ROBIN',
  'LEAST_CONNECTIONS',
  'SOURCE_IP',
  'QUIC_CID',
] as const
/**
 * Load balancing algorithm of a pool: how it picks the member for a request.
 *
 * - `ROUND_ROBIN`: Weighted round robin: in turn, by weight.
 * - `LEAST_CONNECTIONS`: Weighted least connections: the member with the fewest open connections, by weight.
 * - `SOURCE_IP`: Source IP hash: a hash of the client's address. Weights have no effect.
 * - `QUIC_CID`: The QUIC connection ID. Only for pools with the protocol QUIC. Not in eu-nl.
 */
export type PoolLbAlgorithm = (typeof PoolLbAlgorithm)[number]

/**
 * Type of a pool: what kinds of members it accepts.
 *
 * - `instance`: Any kind of member. The pool requires a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 * - `''`: Any kind of member. The value of pools that were created without a type.
 */
export const PoolType = [
  'instance',
  'ip',
  '',
] as const
/**
 * Type of a pool: what kinds of members it accepts.
 *
 * - `instance`: Any kind of member. The pool requires a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 * - `''`: Any kind of member. The value of pools that were created without a type.
 */
export type PoolType = (typeof PoolType)[number]

/**
 * Type of session persistence: how a client is identified, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP, UDP and QUIC pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first response. For HTTP and HTTPS pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP and HTTPS pools of shared load balancers.
 */
export const SessionPersistenceType = [
  'SOURCE_IP',
  'HTTP_COOKIE',
  'APP_COOKIE',
] as const
/**
 * Type of session persistence: how a client is identified, so that its requests reach the same member.
 *
 * - `SOURCE_IP`: By its IP address. The only type for TCP, UDP and QUIC pools.
 * - `HTTP_COOKIE`: By a cookie that the load balancer adds to the first response. For HTTP and HTTPS pools.
 * - `APP_COOKIE`: By a cookie that the server sets itself. For HTTP and HTTPS pools of shared load balancers.
 */
export type SessionPersistenceType = (typeof SessionPersistenceType)[number]

/**
 * IP versions that a pool supports.
 *
 * - `dualstack`: IPv4 and IPv6. TCP and UDP pools of dedicated load balancers. Huawei Cloud only.
 * - `v4`: IPv4. Pools of shared load balancers, and HTTP and HTTPS pools of dedicated ones.
 * - `v6`: IPv6. Named by one edition only. Huawei Cloud only.
 */
export const PoolIpVersion = [
  'dualstack',
  'v4',
  'v6',
] as const
/**
 * IP versions that a pool supports.
 *
 * - `dualstack`: IPv4 and IPv6. TCP and UDP pools of dedicated load balancers. Huawei Cloud only.
 * - `v4`: IPv4. Pools of shared load balancers, and HTTP and HTTPS pools of dedicated ones.
 * - `v6`: IPv6. Named by one edition only. Huawei Cloud only.
 */
export type PoolIpVersion = (typeof PoolIpVersion)[number]

/**
 * Where requests are sent when too few members of a zone are healthy.
 *
 * - `forward_to_all_member_of_local_az`: To every member in the load balancer's own zone, healthy or not.
 * - `forward_to_all_healthy_member`: To the healthy members of all zones.
 * - `forward_to_all_member`: To every member in all zones, healthy or not.
 * - `forward_to_healthy_member_of_remote_az`: To healthy members of other zones.
 */
export const AzUnhealthyFallbackStrategy = [
  'forward_to_all_member_of_local_az',
  'forward_to_all_healthy_member',
  'forward_to_all_member',
  'forward_to_healthy_member_of_remote_az',
] as const
/**
 * Where requests are sent when too few members of a zone are healthy.
 *
 * - `forward_to_all_member_of_local_az`: To every member in the load balancer's own zone, healthy or not.
 * - `forward_to_all_healthy_member`: To the healthy members of all zones.
 * - `forward_to_all_member`: To every member in all zones, healthy or not.
 * - `forward_to_healthy_member_of_remote_az`: To healthy members of other zones.
 */
export type AzUnhealthyFallbackStrategy = (typeof AzUnhealthyFallbackStrategy)[number]

/**
 * New type of a pool: what kinds of members it accepts.
 *
 * - `instance`: Any kind of member. The pool requires a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 */
export const UpdatePoolType = [
  'instance',
  'ip',
] as const
/**
 * New type of a pool: what kinds of members it accepts.
 *
 * - `instance`: Any kind of member. The pool requires a `vpc_id`.
 * - `ip`: Only IP addresses as members. The pool has no `vpc_id`.
 */
export type UpdatePoolType = (typeof UpdatePoolType)[number]

/**
 * Health status of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health check.
 * - `OFFLINE`: The server behind the member is stopped or gone.
 * - `INITIAL`: The pool has a health check, but there is no result yet. Huawei Cloud only.
 * - `UNKNOWN`: The pool is not in use by any load balancer, or the member never had a server. Huawei Cloud only.
 */
export const MemberOperatingStatus = [
  'ONLINE',
  'NO_MONITOR',
  'OFFLINE',
  'INITIAL',
  'UNKNOWN',
] as const
/**
 * Health status of a member.
 *
 * - `ONLINE`: Healthy and running.
 * - `NO_MONITOR`: Unknown, since the pool has no health check.
 * - `OFFLINE`: The server behind the member is stopped or gone.
 * - `INITIAL`: The pool has a health check, but there is no result yet. Huawei Cloud only.
 * - `UNKNOWN`: The pool is not in use by any load balancer, or the member never had a server. Huawei Cloud only.
 */
export type MemberOperatingStatus = (typeof MemberOperatingStatus)[number]

/**
 * IP version of a member's address.
 *
 * - `v4`: IPv4.
 * - `v6`: IPv6. Huawei Cloud only.
 */
export const MemberIpVersion = [
  'v4',
  'v6',
] as const
/**
 * IP version of a member's address.
 *
 * - `v4`: IPv4.
 * - `v6`: IPv6. Huawei Cloud only.
 */
export type MemberIpVersion = (typeof MemberIpVersion)[number]

/**
 * Reason why a health check of a member failed.
 *
 * - `CONNECT_TIMEOUT`: The connection timed out.
 * - `CONNECT_REFUSED`: The connection was refused.
 * - `CONNECT_FAILED`: The connection could not be established.
 * - `CONNECT_INTERRUPT`: The connection was interrupted.
 * - `SSL_HANDSHAKE_ERROR`: The TLS handshake failed.
 * - `RECV_RESPONSE_FAILED`: The response could not be read.
 * - `RECV_RESPONSE_TIMEOUT`: The response did not arrive in time.
 * - `SEND_REQUEST_FAILED`: The health check could not be sent.
 * - `SEND_REQUEST_TIMEOUT`: The health check could not be sent in time.
 * - `RESPONSE_FORMAT_ERROR`: The response was malformed.
 * - `RESPONSE_MISMATCH`: The status code of the response was not one of the expected ones.
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
 * Reason why a health check of a member failed.
 *
 * - `CONNECT_TIMEOUT`: The connection timed out.
 * - `CONNECT_REFUSED`: The connection was refused.
 * - `CONNECT_FAILED`: The connection could not be established.
 * - `CONNECT_INTERRUPT`: The connection was interrupted.
 * - `SSL_HANDSHAKE_ERROR`: The TLS handshake failed.
 * - `RECV_RESPONSE_FAILED`: The response could not be read.
 * - `RECV_RESPONSE_TIMEOUT`: The response did not arrive in time.
 * - `SEND_REQUEST_FAILED`: The health check could not be sent.
 * - `SEND_REQUEST_TIMEOUT`: The health check could not be sent in time.
 * - `RESPONSE_FORMAT_ERROR`: The response was malformed.
 * - `RESPONSE_MISMATCH`: The status code of the response was not one of the expected ones.
 */
export type MemberHealthCheckFailedReasonCode = (typeof MemberHealthCheckFailedReasonCode)[number]

/**
 * Type of a member.
 *
 * - `ip`: An IP address (IP as a backend).
 * - `instance`: A cloud server (ECS).
 */
export const MemberType = [
  'ip',
  'instance',
] as const
/**
 * Type of a member.
 *
 * - `ip`: An IP address (IP as a backend).
 * - `instance`: A cloud server (ECS).
 */
export type MemberType = (typeof MemberType)[number]

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
 * HTTP version of health checks.
 *
 * - `HTTP/1.0`: HTTP 1.0.
 * - `HTTP/1.1`: HTTP 1.1.
 */
export const HealthMonitorHttpVersion = [
  'HTTP/1.0',
  'HTTP/1.1',
] as const
/**
 * HTTP version of health checks.
 *
 * - `HTTP/1.0`: HTTP 1.0.
 * - `HTTP/1.1`: HTTP 1.1.
 */
export type HealthMonitorHttpVersion = (typeof HealthMonitorHttpVersion)[number]

/**
 * Format of the content of health checks.
 *
 * - `TEXT`: Text of letters, digits and punctuation. No space and no backslash.
 * - `HEX`: Bytes of two hexadecimal digits each, `0` to `9` and `A` to `F`.
 */
export const HealthMonitorContentFormat = [
  'TEXT',
  'HEX',
] as const
/**
 * Format of the content of health checks.
 *
 * - `TEXT`: Text of letters, digits and punctuation. No space and no backslash.
 * - `HEX`: Bytes of two hexadecimal digits each, `0` to `9` and `A` to `F`.
 */
export type HealthMonitorContentFormat = (typeof HealthMonitorContentFormat)[number]

/**
 * Provisioning status of an L7 policy.
 *
 * - `ACTIVE`: In effect.
 * - `ERROR`: Another policy of the same listener has the same rule.
 */
export const L7PolicyProvisioningStatus = [
  'ACTIVE',
  'ERROR',
] as const
/**
 * Provisioning status of an L7 policy.
 *
 * - `ACTIVE`: In effect.
 * - `ERROR`: Another policy of the same listener has the same rule.
 */
export type L7PolicyProvisioningStatus = (typeof L7PolicyProvisioningStatus)[number]

/**
 * Protocol of the URL that a request is redirected to.
 *
 * - `HTTP`: HTTP.
 * - `HTTPS`: HTTPS.
 * - `${protocol}`: The protocol of the request.
 */
export const RedirectUrlProtocol = [
  'HTTP',
  'HTTPS',
  '${protocol}',
] as const
/**
 * Protocol of the URL that a request is redirected to.
 *
 * - `HTTP`: HTTP.
 * - `HTTPS`: HTTPS.
 * - `${protocol}`: The protocol of the request.
 */
export type RedirectUrlProtocol = (typeof RedirectUrlProtocol)[number]

/**
 * HTTP status code of a redirect.
 *
 * - `301`: Moved permanently; the client may change the method to GET.
 * - `302`: Moved temporarily; the client may change the method to GET.
 * - `303`: See another page; the client requests it with GET.
 * - `307`: Moved temporarily; the client keeps the method.
 * - `308`: Moved permanently; the client keeps the method.
 */
export const RedirectUrlStatusCode = [
  '301',
  '302',
  '303',
  '307',
  '308',
] as const
/**
 * HTTP status code of a redirect.
 *
 * - `301`: Moved permanently; the client may change the method to GET.
 * - `302`: Moved temporarily; the client may change the method to GET.
 * - `303`: See another page; the client requests it with GET.
 * - `307`: Moved temporarily; the client keeps the method.
 * - `308`: Moved permanently; the client keeps the method.
 */
export type RedirectUrlStatusCode = (typeof RedirectUrlStatusCode)[number]

/**
 * Media type of a fixed response.
 *
 * - `text/plain`: Plain text.
 * - `text/css`: A style sheet.
 * - `text/html`: An HTML page.
 * - `application/javascript`: A script.
 * - `application/json`: JSON.
 */
export const FixedResponseContentType = [
  'text/plain',
  'text/css',
  'text/html',
  'application/javascript',
  'application/json',
] as const
/**
 * Media type of a fixed response.
 *
 * - `text/plain`: Plain text.
 * - `text/css`: A style sheet.
 * - `text/html`: An HTML page.
 * - `application/javascript`: A script.
 * - `application/json`: JSON.
 */
export type FixedResponseContentType = (typeof FixedResponseContentType)[number]

/**
 * How an L7 rule compares a request with its value.
 *
 * - `EQUAL_TO`: Exact match. Accepts `*` for domain names, and `*` and `?` for headers and query parameters.
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
 * - `EQUAL_TO`: Exact match. Accepts `*` for domain names, and `*` and `?` for headers and query parameters.
 * - `REGEX`: Matches the regular expression. Only for paths.
 * - `STARTS_WITH`: Prefix match: begins with the value. Only for paths.
 */
export type L7RuleCompareType = (typeof L7RuleCompareType)[number]

/**
 * Provisioning status of an L7 rule.
 *
 * - `ACTIVE`: In effect.
 * - `PENDING_CREATE`: Being created.
 * - `ERROR`: Not in effect because of an error.
 */
export const L7RuleProvisioningStatus = [
  'ACTIVE',
  'PENDING_CREATE',
  'ERROR',
] as const
/**
 * Provisioning status of an L7 rule.
 *
 * - `ACTIVE`: In effect.
 * - `PENDING_CREATE`: Being created.
 * - `ERROR`: Not in effect because of an error.
 */
export type L7RuleProvisioningStatus = (typeof L7RuleProvisioningStatus)[number]

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
 * TLS protocol that a custom security policy accepts.
 *
 * - `TLSv1`: TLS 1.0.
 * - `TLSv1.1`: TLS 1.1.
 * - `TLSv1.2`: TLS 1.2.
 * - `TLSv1.3`: TLS 1.3.
 */
export const SecurityPolicyProtocol = [
  'TLSv1',
  'TLSv1.1',
  'TLSv1.2',
  'TLSv1.3',
] as const
/**
 * TLS protocol that a custom security policy accepts.
 *
 * - `TLSv1`: TLS 1.0.
 * - `TLSv1.1`: TLS 1.1.
 * - `TLSv1.2`: TLS 1.2.
 * - `TLSv1.3`: TLS 1.3.
 */
export type SecurityPolicyProtocol = (typeof SecurityPolicyProtocol)[number]

/**
 * Cipher suite that a custom security policy accepts.
 *
 * - `TLS_AES_256_GCM_SHA384`: TLS 1.3: AES-256-GCM.
 * - `TLS_AES_128_GCM_SHA256`: TLS 1.3: AES-128-GCM.
 * - `TLS_CHACHA20_POLY1305_SHA256`: TLS 1.3: ChaCha20-Poly1305.
 * - `ECDHE-ECDSA-AES128-SHA`: Up to TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-CBC with SHA-1.
 * - `ECDHE-ECDSA-AES128-GCM-SHA256`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-GCM.
 * - `ECDHE-ECDSA-CHACHA20-POLY1305`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, ChaCha20-Poly1305.
 * - `ECDHE-ECDSA-AES128-SHA256`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-CBC with SHA-256.
 * - `ECDHE-ECDSA-AES256-SHA`: Up to TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-CBC with SHA-1.
 * - `ECDHE-ECDSA-AES256-SHA384`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-CBC with SHA-384.
 * - `ECDHE-ECDSA-AES256-GCM-SHA384`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-GCM.
 * - `ECDHE-RSA-CHACHA20-POLY1305`: TLS 1.2: key exchange by ECDHE, RSA certificate, ChaCha20-Poly1305.
 * - `ECDHE-RSA-AES128-SHA`: Up to TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-CBC with SHA-1.
 * - `ECDHE-RSA-AES128-GCM-SHA256`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-GCM.
 * - `ECDHE-RSA-AES128-SHA256`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-CBC with SHA-256.
 * - `ECDHE-RSA-AES256-SHA`: Up to TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-CBC with SHA-1.
 * - `ECDHE-RSA-AES256-SHA384`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-CBC with SHA-384.
 * - `ECDHE-RSA-AES256-GCM-SHA384`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-GCM.
 * - `AES256-GCM-SHA384`: TLS 1.2: key exchange by RSA, AES-256-GCM.
 * - `AES128-GCM-SHA256`: TLS 1.2: key exchange by RSA, AES-128-GCM.
 * - `AES256-SHA256`: TLS 1.2: key exchange by RSA, AES-256-CBC with SHA-256.
 * - `AES128-SHA256`: TLS 1.2: key exchange by RSA, AES-128-CBC with SHA-256.
 * - `AES128-SHA`: Up to TLS 1.2: key exchange by RSA, AES-128-CBC with SHA-1.
 * - `AES256-SHA`: Up to TLS 1.2: key exchange by RSA, AES-256-CBC with SHA-1.
 * - `CAMELLIA256-SHA`: Up to TLS 1.2: key exchange by RSA, Camellia-256-CBC with SHA-1.
 * - `DES-CBC3-SHA`: Up to TLS 1.2: key exchange by RSA, Triple DES with SHA-1.
 * - `CAMELLIA128-SHA`: Up to TLS 1.2: key exchange by RSA, Camellia-128-CBC with SHA-1.
 * - `TLS_AES_128_CCM_8_SHA256`: TLS 1.3: AES-128-CCM with a tag of 8 bytes.
 * - `TLS_AES_128_CCM_SHA256`: TLS 1.3: AES-128-CCM.
 */
export const SecurityPolicyCipher = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256',
  'TLS_CHACHA20_POLY1305_SHA256',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-SHA256',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-ECDSA-AES256-SHA384',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-SHA256',
  'ECDHE-RSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'AES256-GCM-SHA384',
  'AES128-GCM-SHA256',
  'AES256-SHA256',
  'AES128-SHA256',
  'AES128-SHA',
  'AES256-SHA',
  'CAMELLIA256-SHA',
  'DES-CBC3-SHA',
  'CAMELLIA128-SHA',
  'TLS_AES_128_CCM_8_SHA256',
  'TLS_AES_128_CCM_SHA256',
] as const
/**
 * Cipher suite that a custom security policy accepts.
 *
 * - `TLS_AES_256_GCM_SHA384`: TLS 1.3: AES-256-GCM.
 * - `TLS_AES_128_GCM_SHA256`: TLS 1.3: AES-128-GCM.
 * - `TLS_CHACHA20_POLY1305_SHA256`: TLS 1.3: ChaCha20-Poly1305.
 * - `ECDHE-ECDSA-AES128-SHA`: Up to TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-CBC with SHA-1.
 * - `ECDHE-ECDSA-AES128-GCM-SHA256`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-GCM.
 * - `ECDHE-ECDSA-CHACHA20-POLY1305`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, ChaCha20-Poly1305.
 * - `ECDHE-ECDSA-AES128-SHA256`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-128-CBC with SHA-256.
 * - `ECDHE-ECDSA-AES256-SHA`: Up to TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-CBC with SHA-1.
 * - `ECDHE-ECDSA-AES256-SHA384`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-CBC with SHA-384.
 * - `ECDHE-ECDSA-AES256-GCM-SHA384`: TLS 1.2: key exchange by ECDHE, ECDSA certificate, AES-256-GCM.
 * - `ECDHE-RSA-CHACHA20-POLY1305`: TLS 1.2: key exchange by ECDHE, RSA certificate, ChaCha20-Poly1305.
 * - `ECDHE-RSA-AES128-SHA`: Up to TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-CBC with SHA-1.
 * - `ECDHE-RSA-AES128-GCM-SHA256`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-GCM.
 * - `ECDHE-RSA-AES128-SHA256`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-128-CBC with SHA-256.
 * - `ECDHE-RSA-AES256-SHA`: Up to TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-CBC with SHA-1.
 * - `ECDHE-RSA-AES256-SHA384`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-CBC with SHA-384.
 * - `ECDHE-RSA-AES256-GCM-SHA384`: TLS 1.2: key exchange by ECDHE, RSA certificate, AES-256-GCM.
 * - `AES256-GCM-SHA384`: TLS 1.2: key exchange by RSA, AES-256-GCM.
 * - `AES128-GCM-SHA256`: TLS 1.2: key exchange by RSA, AES-128-GCM.
 * - `AES256-SHA256`: TLS 1.2: key exchange by RSA, AES-256-CBC with SHA-256.
 * - `AES128-SHA256`: TLS 1.2: key exchange by RSA, AES-128-CBC with SHA-256.
 * - `AES128-SHA`: Up to TLS 1.2: key exchange by RSA, AES-128-CBC with SHA-1.
 * - `AES256-SHA`: Up to TLS 1.2: key exchange by RSA, AES-256-CBC with SHA-1.
 * - `CAMELLIA256-SHA`: Up to TLS 1.2: key exchange by RSA, Camellia-256-CBC with SHA-1.
 * - `DES-CBC3-SHA`: Up to TLS 1.2: key exchange by RSA, Triple DES with SHA-1.
 * - `CAMELLIA128-SHA`: Up to TLS 1.2: key exchange by RSA, Camellia-128-CBC with SHA-1.
 * - `TLS_AES_128_CCM_8_SHA256`: TLS 1.3: AES-128-CCM with a tag of 8 bytes.
 * - `TLS_AES_128_CCM_SHA256`: TLS 1.3: AES-128-CCM.
 */
export type SecurityPolicyCipher = (typeof SecurityPolicyCipher)[number]

/**
 * Name of a quota.
 *
 * - `loadbalancer`: Load balancers.
 * - `listener`: Listeners.
 * - `pool`: Pools.
 * - `member`: Members.
 * - `l7policy`: L7 policies.
 * - `healthmonitor`: Health monitors.
 * - `security_policy`: Custom security policies.
 * - `certificate`: Certificates.
 * - `ipgroup`: IP address groups.
 * - `listeners_per_loadbalancer`: Listeners of one load balancer.
 * - `l7policies_per_listener`: L7 policies of one listener.
 * - `ipgroups_per_listener`: IP address groups of one listener.
 * - `listeners_per_pool`: Listeners that one pool serves.
 * - `members_per_pool`: Members of one pool.
 * - `condition_per_policy`: Conditions of one L7 policy.
 * - `ipgroup_max_length`: IP addresses in one IP address group.
 * - `ipgroup_bindings`: Listeners that use one IP address group.
 * - `free_instance_members_per_pool`: Members of one pool free of charge. Marked as unsupported.
 * - `pools_per_l7policy`: Pools that one L7 policy forwards to. Marked as unsupported.
 * - `free_instance_listeners_per_loadbalancer`: Listeners of one load balancer free of charge. Marked as unsupported.
 */
export const QuotaKey = [
  'loadbalancer',
  'listener',
  'pool',
  'member',
  'l7policy',
  'healthmonitor',
  'security_policy',
  'certificate',
  'ipgroup',
  'listeners_per_loadbalancer',
  'l7policies_per_listener',
  'ipgroups_per_listener',
  'listeners_per_pool',
  'members_per_pool',
  'condition_per_policy',
  'ipgroup_max_length',
  'ipgroup_bindings',
  'free_instance_members_per_pool',
  'pools_per_l7policy',
  'free_instance_listeners_per_loadbalancer',
] as const
/**
 * Name of a quota.
 *
 * - `loadbalancer`: Load balancers.
 * - `listener`: Listeners.
 * - `pool`: Pools.
 * - `member`: Members.
 * - `l7policy`: L7 policies.
 * - `healthmonitor`: Health monitors.
 * - `security_policy`: Custom security policies.
 * - `certificate`: Certificates.
 * - `ipgroup`: IP address groups.
 * - `listeners_per_loadbalancer`: Listeners of one load balancer.
 * - `l7policies_per_listener`: L7 policies of one listener.
 * - `ipgroups_per_listener`: IP address groups of one listener.
 * - `listeners_per_pool`: Listeners that one pool serves.
 * - `members_per_pool`: Members of one pool.
 * - `condition_per_policy`: Conditions of one L7 policy.
 * - `ipgroup_max_length`: IP addresses in one IP address group.
 * - `ipgroup_bindings`: Listeners that use one IP address group.
 * - `free_instance_members_per_pool`: Members of one pool free of charge. Marked as unsupported.
 * - `pools_per_l7policy`: Pools that one L7 policy forwards to. Marked as unsupported.
 * - `free_instance_listeners_per_loadbalancer`: Listeners of one load balancer free of charge. Marked as unsupported.
 */
export type QuotaKey = (typeof QuotaKey)[number]

/**
 * Unit of a quota.
 *
 * - `count`: Number of items. The only unit.
 */
export const QuotaUnit = [
  'count',
] as const
/**
 * Unit of a quota.
 *
 * - `count`: Number of items. The only unit.
 */
export type QuotaUnit = (typeof QuotaUnit)[number]

/**
 * Status of an availability zone.
 *
 * - `ACTIVE`: In service. The only value.
 */
export const AvailabilityZoneState = [
  'ACTIVE',
] as const
/**
 * Status of an availability zone.
 *
 * - `ACTIVE`: In service. The only value.
 */
export type AvailabilityZoneState = (typeof AvailabilityZoneState)[number]

/**
 * Layer of a flavor that an availability zone offers.
 *
 * - `L4`: Layer 4, for network load balancing.
 * - `L7`: Layer 7, for application load balancing.
 */
export const AvailabilityZoneProtocol = [
  'L4',
  'L7',
] as const
/**
 * Layer of a flavor that an availability zone offers.
 *
 * - `L4`: Layer 4, for network load balancing.
 * - `L7`: Layer 7, for application load balancing.
 */
export type AvailabilityZoneProtocol = (typeof AvailabilityZoneProtocol)[number]

/**
 * Type of an availability zone.
 *
 * - `0`: Center.
 * - `21`: Homezone.
 */
export const AvailabilityZoneCategory = [
  0,
  21,
] as const
/**
 * Type of an availability zone.
 *
 * - `0`: Center.
 * - `21`: Homezone.
 */
export type AvailabilityZoneCategory = (typeof AvailabilityZoneCategory)[number]
