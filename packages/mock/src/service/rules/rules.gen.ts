// Generated from spec/ledger/rules by scripts/generate/src/service-data.ts. Do not edit; run `pnpm generate`.

/** The rules that only the service can enforce, by their IDs: the operation that each is about, and what it says. */
export const serviceRules = {
  'v2-create-certificate-valid-pem': {
    operation: 'v2CreateCertificate',
    says: 'Certificate and private key of a server certificate are valid PEM.',
  },
  'v2-update-certificate-valid-pem': {
    operation: 'v2UpdateCertificate',
    says: 'Certificate and private key of a server certificate are valid PEM.',
  },
  'v2-create-certificate-own-project': {
    operation: 'v2CreateCertificate',
    says: 'The project is that of the token.',
  },
  'v2-delete-certificate-in-use': {
    operation: 'v2DeleteCertificate',
    says: 'No listener uses the certificate.',
  },
  'v2-list-certificates-marker-with-limit': {
    operation: 'v2ListCertificates',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-list-certificates-sort-pairs': {
    operation: 'v2ListCertificates',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-list-health-monitors-marker-with-limit': {
    operation: 'v2ListHealthMonitors',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-create-health-monitor-one-a-pool': {
    operation: 'v2CreateHealthMonitor',
    says: 'A pool has at most one health monitor.',
  },
  'v2-create-health-monitor-type-fits-pool': {
    operation: 'v2CreateHealthMonitor',
    says: 'The type is UDP_CONNECT for UDP pools, and TCP or HTTP for TCP and HTTP pools.',
  },
  'v2-update-health-monitor-type-fits-pool': {
    operation: 'v2UpdateHealthMonitor',
    says: 'The type is UDP_CONNECT for UDP pools, and TCP or HTTP for TCP and HTTP pools.',
  },
  'v2-update-health-monitor-active': {
    operation: 'v2UpdateHealthMonitor',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-delete-health-monitor-active': {
    operation: 'v2DeleteHealthMonitor',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-list-health-monitors-sort-pairs': {
    operation: 'v2ListHealthMonitors',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-create-health-monitor-fields-by-type': {
    operation: 'v2CreateHealthMonitor',
    says: 'Domain name, path, status codes and method take effect only for the type HTTP.',
  },
  'v2-create-health-monitor-timeout-below-delay': {
    operation: 'v2CreateHealthMonitor',
    says: 'The timeout is best below the delay; the service does not ask for it.',
  },
  'v2-update-health-monitor-fields-by-type': {
    operation: 'v2UpdateHealthMonitor',
    says: 'Domain name, path, status codes and method take effect only for the type HTTP.',
  },
  'v2-update-health-monitor-timeout-below-delay': {
    operation: 'v2UpdateHealthMonitor',
    says: 'The timeout is best below the delay; the service does not ask for it.',
  },
  'v2-create-l7policy-listener-protocol': {
    operation: 'v2CreateL7Policy',
    says: 'The listener is an HTTP listener, or for forwarding to a pool a TERMINATED_HTTPS listener.',
  },
  'v2-create-l7policy-free-pool': {
    operation: 'v2CreateL7Policy',
    says: 'The pool is neither the default pool of the listener nor used by policies of other listeners.',
  },
  'v2-create-l7policy-https-target': {
    operation: 'v2CreateL7Policy',
    says: 'A redirect leads to an HTTPS listener of the same load balancer.',
  },
  'v2-create-l7policy-own-project': {
    operation: 'v2CreateL7Policy',
    says: 'The project is that of the token.',
  },
  'v2-update-l7policy-fields-of-action': {
    operation: 'v2UpdateL7Policy',
    says: 'A policy that forwards to a pool takes no listener, one that redirects to a listener no pool.',
  },
  'v2-update-l7policy-free-pool': {
    operation: 'v2UpdateL7Policy',
    says: 'The pool is neither the default pool of the listener nor used by policies of other listeners.',
  },
  'v2-update-l7policy-https-target': {
    operation: 'v2UpdateL7Policy',
    says: 'A redirect leads to an HTTPS listener of the same load balancer.',
  },
  'v2-list-l7policies-marker-with-limit': {
    operation: 'v2ListL7Policies',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-list-l7-policies-sort-pairs': {
    operation: 'v2ListL7Policies',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-create-listener-port-free': {
    operation: 'v2CreateListener',
    says: 'No other listener of the load balancer uses the port.',
  },
  'v2-create-listener-pool-of-other-listener': {
    operation: 'v2CreateListener',
    says: 'The default pool belongs to no other listener and to no L7 policy of one.',
  },
  'v2-create-listener-pool-protocol': {
    operation: 'v2CreateListener',
    says: 'The protocol of the default pool fits that of the listener.',
  },
  'v2-create-listener-project-of-token': {
    operation: 'v2CreateListener',
    says: 'The project is that of the token.',
  },
  'v2-create-listener-only-tls': {
    operation: 'v2CreateListener',
    says: 'HTTP/2, certificates and the security policy have an effect only for TERMINATED_HTTPS.',
  },
  'v2-list-listeners-marker-with-limit': {
    operation: 'v2ListListeners',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-update-listener-active': {
    operation: 'v2UpdateListener',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-update-listener-connection-limit': {
    operation: 'v2UpdateListener',
    says: 'Only an ELB administrator may set the connection limit.',
  },
  'v2-update-listener-pool-of-other-listener': {
    operation: 'v2UpdateListener',
    says: 'The default pool belongs to no other listener and to no L7 policy of one.',
  },
  'v2-update-listener-pool-protocol': {
    operation: 'v2UpdateListener',
    says: 'The protocol of the default pool fits that of the listener.',
  },
  'v2-delete-listener-unused': {
    operation: 'v2DeleteListener',
    says: 'The pools of the listener are deleted.',
  },
  'v2-list-listeners-sort-pairs': {
    operation: 'v2ListListeners',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-list-load-balancers-marker-with-limit': {
    operation: 'v2ListLoadBalancers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-create-load-balancer-address-in-subnet': {
    operation: 'v2CreateLoadBalancer',
    says: 'The private address lies in the subnet.',
  },
  'v2-create-load-balancer-ipv4-subnet': {
    operation: 'v2CreateLoadBalancer',
    says: 'The subnet is an IPv4 subnet.',
  },
  'v2-create-load-balancer-own-project': {
    operation: 'v2CreateLoadBalancer',
    says: 'The project is that of the token.',
  },
  'v2-delete-load-balancer-without-listeners': {
    operation: 'v2DeleteLoadBalancer',
    says: 'The load balancer has no listeners.',
  },
  'v2-list-load-balancers-sort-pairs': {
    operation: 'v2ListLoadBalancers',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-create-load-balancer-free-address': {
    operation: 'v2CreateLoadBalancer',
    says: 'The private address is free.',
  },
  'v2-update-load-balancer-active': {
    operation: 'v2UpdateLoadBalancer',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-list-members-marker-with-limit': {
    operation: 'v2ListMembers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-list-all-members-marker-with-limit': {
    operation: 'v2ListAllMembers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-create-member-pair': {
    operation: 'v2CreateMember',
    says: 'The pair of address and port is unique in the pool.',
  },
  'v2-create-member-subnet': {
    operation: 'v2CreateMember',
    says: 'The subnet is in the VPC of the load balancer\'s subnet and holds the address.',
  },
  'v2-update-member-active': {
    operation: 'v2UpdateMember',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-batch-update-members-pair': {
    operation: 'v2BatchUpdateMembers',
    says: 'The pair of address and port is unique in the pool.',
  },
  'v2-batch-update-members-subnet': {
    operation: 'v2BatchUpdateMembers',
    says: 'The subnets are in the VPC of the load balancer\'s subnet and hold the addresses.',
  },
  'v2-list-members-sort-pairs': {
    operation: 'v2ListMembers',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-list-all-members-sort-pairs': {
    operation: 'v2ListAllMembers',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-delete-member-active': {
    operation: 'v2DeleteMember',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-update-pool-active': {
    operation: 'v2UpdatePool',
    says: 'The load balancer is ACTIVE.',
  },
  'v2-update-pool-timeout-by-protocol': {
    operation: 'v2UpdatePool',
    says: 'The timeout is at most 60 minutes for TCP and UDP pools; the request does not name the protocol.',
  },
  'v2-list-pools-marker-with-limit': {
    operation: 'v2ListPools',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-create-pool-protocol-fits-listener': {
    operation: 'v2CreatePool',
    says: 'The protocol fits that of the listener, and a listener has pools of one protocol.',
  },
  'v2-delete-pool-unused': {
    operation: 'v2DeletePool',
    says: 'The pool has no members, no health monitor and no L7 policy that sends requests to it.',
  },
  'v2-list-pools-sort-pairs': {
    operation: 'v2ListPools',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-create-pool-persistence-by-protocol': {
    operation: 'v2CreatePool',
    says: 'Session persistence takes effect with the type SOURCE_IP in TCP and UDP pools, with HTTP_COOKIE or APP_COOKIE in HTTP pools.',
  },
  'v2-update-pool-persistence-by-protocol': {
    operation: 'v2UpdatePool',
    says: 'Session persistence takes effect with the type SOURCE_IP in TCP and UDP pools, with HTTP_COOKIE or APP_COOKIE in HTTP pools.',
  },
  'v2-create-pool-listener-without-pool': {
    operation: 'v2CreatePool',
    says: 'The listener has no default pool yet.',
  },
  'v2-update-l7rule-fields-of-type': {
    operation: 'v2UpdateL7Rule',
    says: 'Comparison and value suit the type of the rule.',
  },
  'v2-create-l7rule-one-of-a-type': {
    operation: 'v2CreateL7Rule',
    says: 'A policy has at most one rule of each type.',
  },
  'v2-create-l7rule-own-project': {
    operation: 'v2CreateL7Rule',
    says: 'The project is that of the token.',
  },
  'v2-list-l7rules-marker-with-limit': {
    operation: 'v2ListL7Rules',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-list-l7-rules-sort-pairs': {
    operation: 'v2ListL7Rules',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'v2-create-load-balancer-tag-twenty': {
    operation: 'v2CreateLoadBalancerTag',
    says: 'A load balancer has at most 20 tags.',
  },
  'v2-batch-create-load-balancer-tags-keys-once': {
    operation: 'v2BatchCreateLoadBalancerTags',
    says: 'Each key stands once in a request, and a load balancer has at most 20 tags.',
  },
  'v2-delete-load-balancer-tag-there': {
    operation: 'v2DeleteLoadBalancerTag',
    says: 'The load balancer has a tag with the key.',
  },
  'v2-list-load-balancers-by-tag-keys-once': {
    operation: 'v2ListLoadBalancersByTag',
    says: 'Each key stands once in a request.',
  },
  'v2-create-listener-tag-twenty': {
    operation: 'v2CreateListenerTag',
    says: 'A listener has at most 20 tags.',
  },
  'v2-batch-create-listener-tags-keys-once': {
    operation: 'v2BatchCreateListenerTags',
    says: 'Each key stands once in a request, and a listener has at most 20 tags.',
  },
  'v2-delete-listener-tag-there': {
    operation: 'v2DeleteListenerTag',
    says: 'The listener has a tag with the key.',
  },
  'v2-list-listeners-by-tag-keys-once': {
    operation: 'v2ListListenersByTag',
    says: 'Each key stands once in a request.',
  },
  'v2-create-whitelist-one-per-listener': {
    operation: 'v2CreateWhitelist',
    says: 'The listener has no whitelist yet.',
  },
  'v2-create-whitelist-project-of-token': {
    operation: 'v2CreateWhitelist',
    says: 'The project is that of the token.',
  },
  'v2-update-whitelist-replaces': {
    operation: 'v2UpdateWhitelist',
    says: 'A change of the addresses deletes the whitelist and generates a new one.',
  },
  'v2-list-whitelists-marker-with-limit': {
    operation: 'v2ListWhitelists',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'v2-list-whitelists-sort-pairs': {
    operation: 'v2ListWhitelists',
    says: 'There are as many directions to sort in as fields to sort by.',
  },
  'create-certificate-valid-pem': {
    operation: 'createCertificate',
    says: 'Certificate and key are valid PEM, and a chain has at most 11 levels.',
  },
  'update-certificate-client-key': {
    operation: 'updateCertificate',
    says: 'A CA certificate takes no private key.',
  },
  'update-certificate-used-domain': {
    operation: 'updateCertificate',
    says: 'The domain names of a certificate that a listener uses cannot be emptied.',
  },
  'delete-certificate-in-use': {
    operation: 'deleteCertificate',
    says: 'No listener uses the certificate.',
  },
  'create-certificate-domain-by-type': {
    operation: 'createCertificate',
    says: 'Domain names take effect only for the type server.',
  },
  'list-certificates-marker-with-limit': {
    operation: 'listCertificates',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'list-flavors-marker-with-limit': {
    operation: 'listFlavors',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'list-health-monitors-marker-with-limit': {
    operation: 'listHealthMonitors',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-health-monitor-type-fits-pool': {
    operation: 'createHealthMonitor',
    says: 'The type is UDP_CONNECT for UDP and QUIC pools, and one of the others for TCP, HTTP and HTTPS pools.',
  },
  'update-health-monitor-type-fits-pool': {
    operation: 'updateHealthMonitor',
    says: 'The type is UDP_CONNECT for UDP and QUIC pools, and one of the others for TCP, HTTP and HTTPS pools.',
  },
  'update-health-monitor-active': {
    operation: 'updateHealthMonitor',
    says: 'The load balancer is ACTIVE.',
  },
  'delete-health-monitor-active': {
    operation: 'deleteHealthMonitor',
    says: 'The load balancer is ACTIVE.',
  },
  'create-health-monitor-fields-by-type': {
    operation: 'createHealthMonitor',
    says: 'Domain name, path, status codes, method and HTTP version take effect only for the types HTTP and HTTPS, what is sent and expected only for TCP and UDP_CONNECT while the content is checked.',
  },
  'create-health-monitor-timeout-below-delay': {
    operation: 'createHealthMonitor',
    says: 'The timeout is best below the delay; the service does not ask for it.',
  },
  'update-health-monitor-fields-by-type': {
    operation: 'updateHealthMonitor',
    says: 'Domain name, path, status codes, method and HTTP version take effect only for the types HTTP and HTTPS, what is sent and expected only for TCP and UDP_CONNECT while the content is checked.',
  },
  'update-health-monitor-timeout-below-delay': {
    operation: 'updateHealthMonitor',
    says: 'The timeout is best below the delay; the service does not ask for it.',
  },
  'create-health-monitor-one-a-pool': {
    operation: 'createHealthMonitor',
    says: 'A pool has at most one health monitor.',
  },
  'create-ip-group-equal-addresses': {
    operation: 'createIpGroup',
    says: 'Of addresses that mean the same, such as 0.0.0.0 and 0.0.0.0/32, one is kept.',
  },
  'update-ip-group-equal-addresses': {
    operation: 'updateIpGroup',
    says: 'Of addresses that mean the same, such as 0.0.0.0 and 0.0.0.0/32, one is kept.',
  },
  'update-ip-group-replaces-list': {
    operation: 'updateIpGroup',
    says: 'The list of addresses replaces the earlier one.',
  },
  'list-ip-groups-marker-with-limit': {
    operation: 'listIpGroups',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-l7policy-listener-protocol': {
    operation: 'createL7Policy',
    says: 'The listener speaks HTTP, HTTPS or TERMINATED_HTTPS, and HTTP for a redirect to a listener.',
  },
  'create-l7policy-redirect-listener': {
    operation: 'createL7Policy',
    says: 'The listener that requests are redirected to speaks HTTPS or TERMINATED_HTTPS and belongs to the same load balancer.',
  },
  'create-l7policy-advanced-forwarding': {
    operation: 'createL7Policy',
    says: 'A priority, a URL in parts and a fixed response need a dedicated load balancer and advanced forwarding of the listener.',
  },
  'create-l7policy-unique-priority': {
    operation: 'createL7Policy',
    says: 'A priority is unique in its listener.',
  },
  'create-l7policy-default-priority': {
    operation: 'createL7Policy',
    says: 'Without a priority, a policy with advanced forwarding gets the one after the last of its listener, which is at most 10000.',
  },
  'create-l7policy-url-is-not-the-listener': {
    operation: 'createL7Policy',
    says: 'The URL does not lead back to the listener.',
  },
  'create-l7policy-ten-rules-with-conditions': {
    operation: 'createL7Policy',
    says: 'The conditions of all rules together, with the rules that have none, are at most ten.',
  },
  'update-l7policy-fields-of-action': {
    operation: 'updateL7Policy',
    says: 'The fields suit the action of the policy.',
  },
  'update-l7policy-free-pool': {
    operation: 'updateL7Policy',
    says: 'The pool is not the default pool of any listener and not used by policies of other listeners.',
  },
  'update-l7policy-redirect-listener': {
    operation: 'updateL7Policy',
    says: 'The listener that requests are redirected to speaks HTTPS and belongs to the same load balancer.',
  },
  'update-l7policy-advanced-forwarding': {
    operation: 'updateL7Policy',
    says: 'A priority, a URL in parts and a fixed response need a dedicated load balancer and advanced forwarding of the listener.',
  },
  'update-l7policy-unique-priority': {
    operation: 'updateL7Policy',
    says: 'A priority is unique in its listener.',
  },
  'update-l7policy-ten-rules-with-conditions': {
    operation: 'updateL7Policy',
    says: 'The conditions of all rules together, with the rules that have none, are at most ten.',
  },
  'update-l7policy-rule-same-key': {
    operation: 'updateL7Policy',
    says: 'The conditions of a rule have the same key.',
  },
  'update-l7policy-rule-wildcard': {
    operation: 'updateL7Policy',
    says: 'In a domain name, an asterisk is a wildcard only as the leftmost label.',
  },
  'batch-update-policies-priority-pools-only': {
    operation: 'batchUpdatePoliciesPriority',
    says: 'The policies forward to pools, and their listener is that of a dedicated load balancer, with advanced forwarding.',
  },
  'batch-update-policies-priority-unique': {
    operation: 'batchUpdatePoliciesPriority',
    says: 'A priority is unique in its listener.',
  },
  'list-l7policies-marker-with-limit': {
    operation: 'listL7Policies',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-l7policy-rule-wildcard': {
    operation: 'createL7Policy',
    says: 'In a domain name, an asterisk is a wildcard only as the leftmost label.',
  },
  'create-l7policy-rule-same-key': {
    operation: 'createL7Policy',
    says: 'The conditions of a rule have the same key.',
  },
  'create-l7policy-pools-config': {
    operation: 'createL7Policy',
    says: 'Only policies of dedicated load balancers forward to weighted pools, each pool once.',
  },
  'update-l7policy-pools-config': {
    operation: 'updateL7Policy',
    says: 'Only policies of dedicated load balancers with advanced forwarding take weighted pools, each pool once, and not those that redirect to a URL.',
  },
  'create-listener-layer-of-load-balancer': {
    operation: 'createListener',
    says: 'A load balancer for layer 4 takes TCP and UDP, one for layer 7 HTTP and HTTPS.',
  },
  'create-listener-https-by-load-balancer': {
    operation: 'createListener',
    says: 'HTTPS becomes TERMINATED_HTTPS on a shared load balancer, and the other way round on a dedicated one.',
  },
  'create-listener-client-addresses-dedicated': {
    operation: 'createListener',
    says: 'Listeners of dedicated load balancers always pass on the addresses of clients.',
  },
  'create-listener-sni-domains': {
    operation: 'createListener',
    says: 'The SNI certificates have different domain names, together at most 200 with a dedicated load balancer and 30 with a shared one.',
  },
  'create-listener-certificate-types': {
    operation: 'createListener',
    says: 'The server certificate has the type server, the CA certificate the type client.',
  },
  'create-listener-access-log-enabled': {
    operation: 'createListener',
    says: 'Custom headers can be recorded only while the load balancer has access logging switched on.',
  },
  'update-listener-load-balancer-active': {
    operation: 'updateListener',
    says: 'The provisioning status of the load balancer is ACTIVE.',
  },
  'update-listener-by-protocol': {
    operation: 'updateListener',
    says: 'Timeouts, retries, certificates and custom headers in access logs fit the protocol, as when the listener is created.',
  },
  'update-listener-advanced-forwarding-stays': {
    operation: 'updateListener',
    says: 'Advanced forwarding cannot be switched off again.',
  },
  'update-listener-ip-group-exists': {
    operation: 'updateListener',
    says: 'The IP address group exists, and is given when the listener has none yet.',
  },
  'delete-listener-unused': {
    operation: 'deleteListener',
    says: 'The listener has no L7 policies, and no pools but a default pool without members.',
  },
  'create-listener-inserted-headers': {
    operation: 'createListener',
    says: 'The headers about TLS and client certificates take effect only for HTTPS, TERMINATED_HTTPS and QUIC listeners, the mode of X-Forwarded-For for HTTP ones too, and another name for a header only while that header is inserted.',
  },
  'create-listener-security-policy': {
    operation: 'createListener',
    says: 'Beside security_policy_id, tls_ciphers_policy has no effect; both take effect only for HTTPS listeners of dedicated load balancers, http2_enable only for HTTPS listeners.',
  },
  'create-listener-protection-reason': {
    operation: 'createListener',
    says: 'A reason for the protection takes effect only with the status consoleProtection.',
  },
  'update-listener-inserted-headers': {
    operation: 'updateListener',
    says: 'The headers about TLS and client certificates take effect only for HTTPS, TERMINATED_HTTPS and QUIC listeners, the mode of X-Forwarded-For for HTTP ones too, and another name for a header only while that header is inserted.',
  },
  'update-listener-security-policy': {
    operation: 'updateListener',
    says: 'Beside security_policy_id, tls_ciphers_policy has no effect; both take effect only for HTTPS listeners of dedicated load balancers, http2_enable only for HTTPS listeners.',
  },
  'update-listener-protection-reason': {
    operation: 'updateListener',
    says: 'A reason for the protection takes effect only with the status consoleProtection; nonProtection clears it.',
  },
  'create-listener-advanced-forwarding-dedicated': {
    operation: 'createListener',
    says: 'A shared load balancer refuses enhance_l7policy_enable with ELB.8902.',
  },
  'update-listener-client-addresses': {
    operation: 'updateListener',
    says: 'Only TCP and UDP listeners of shared load balancers may hide the addresses of clients.',
  },
  'update-listener-certificate-types': {
    operation: 'updateListener',
    says: 'The server certificate has the type server, the CA certificate the type client.',
  },
  'update-listener-sni-domains': {
    operation: 'updateListener',
    says: 'The SNI certificates have different domain names, together at most 200 with a dedicated load balancer and 30 with a shared one.',
  },
  'list-listeners-marker-with-limit': {
    operation: 'listListeners',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-listener-pool-protocol': {
    operation: 'createListener',
    says: 'The protocol of the default pool fits that of the listener.',
  },
  'update-listener-pool-protocol': {
    operation: 'updateListener',
    says: 'The protocol of the default pool fits that of the listener.',
  },
  'delete-listener-force-active': {
    operation: 'deleteListenerForce',
    says: 'The load balancer is ACTIVE.',
  },
  'update-listener-access-log-enabled': {
    operation: 'updateListener',
    says: 'Custom headers can be recorded only while the load balancer has access logging switched on.',
  },
  'create-listener-free-port': {
    operation: 'createListener',
    says: 'TCP, HTTP and HTTPS listeners of a load balancer share no port, nor do UDP listeners; a TCP and a UDP listener may have the same.',
  },
  'create-listener-port-21': {
    operation: 'createListener',
    says: 'HTTP and TERMINATED_HTTPS listeners of shared load balancers do not have port 21.',
  },
  'create-listener-certificate-needed': {
    operation: 'createListener',
    says: 'HTTPS and TERMINATED_HTTPS listeners have a server certificate, and a listener with a CA certificate has one too.',
  },
  'delete-listener-force-unprotected': {
    operation: 'deleteListenerForce',
    says: 'A pool whose members are protected against removal prevents the deletion.',
  },
  'create-load-balancer-subnets-in-vpc': {
    operation: 'createLoadBalancer',
    says: 'All subnets lie in the VPC of the load balancer.',
  },
  'create-load-balancer-free-address': {
    operation: 'createLoadBalancer',
    says: 'The private IPv4 address is free and in the subnet.',
  },
  'create-load-balancer-ipv6-switched-on': {
    operation: 'createLoadBalancer',
    says: 'The IPv6 subnet has IPv6 switched on, and is left out when the downstream subnets have only IPv4.',
  },
  'create-load-balancer-zones-of-one-set': {
    operation: 'createLoadBalancer',
    says: 'The availability zones are of one set.',
  },
  'create-load-balancer-bandwidth-steps': {
    operation: 'createLoadBalancer',
    says: 'The size of the bandwidth is in the range of the region, in steps that grow with it.',
  },
  'update-load-balancer-dedicated': {
    operation: 'updateLoadBalancer',
    says: 'Subnets, address and flavors change only for dedicated load balancers.',
  },
  'update-load-balancer-subnets-in-vpc': {
    operation: 'updateLoadBalancer',
    says: 'All subnets lie in the VPC of the load balancer, and the private IPv4 address is free and in its subnet.',
  },
  'update-load-balancer-flavor-stays': {
    operation: 'updateLoadBalancer',
    says: 'A load balancer keeps the layers that it has a flavor of.',
  },
  'update-load-balancer-used-subnets': {
    operation: 'updateLoadBalancer',
    says: 'A downstream subnet in use cannot be left out.',
  },
  'update-load-balancer-ip-target-stays-on': {
    operation: 'updateLoadBalancer',
    says: 'IP addresses as members can be switched on, not off.',
  },
  'delete-load-balancer-without-listeners': {
    operation: 'deleteLoadBalancer',
    says: 'A load balancer with listeners is not deleted.',
  },
  'delete-load-balancer-force-unprotected': {
    operation: 'deleteLoadBalancerForce',
    says: 'Protection against deletion, of the load balancer or of one of its pools, prevents the deletion.',
  },
  'create-load-balancer-protection-reason': {
    operation: 'createLoadBalancer',
    says: 'A reason for the protection takes effect only with the status consoleProtection.',
  },
  'update-load-balancer-protection-reason': {
    operation: 'updateLoadBalancer',
    says: 'A reason for the protection takes effect only with the status consoleProtection; nonProtection clears it.',
  },
  'create-load-balancer-first-eip': {
    operation: 'createLoadBalancer',
    says: 'Of several EIPs only the first is bound.',
  },
  'create-load-balancer-default-flavors': {
    operation: 'createLoadBalancer',
    says: 'Without a flavor of either layer, the load balancer gets a default flavor of the site.',
  },
  'create-load-balancer-elastic-minimum': {
    operation: 'createLoadBalancer',
    says: 'An elastic flavor of layer 7 needs a smallest flavor that scaling goes down to.',
  },
  'update-load-balancer-elastic-minimum': {
    operation: 'updateLoadBalancer',
    says: 'An elastic flavor of layer 7 needs a smallest flavor that scaling goes down to.',
  },
  'update-load-balancer-address-in-subnet': {
    operation: 'updateLoadBalancer',
    says: 'A private IPv4 address needs an IPv4 subnet, that of the load balancer or one in the request.',
  },
  'list-load-balancers-marker-with-limit': {
    operation: 'listLoadBalancers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'delete-load-balancer-unprotected': {
    operation: 'deleteLoadBalancer',
    says: 'Protection against deletion prevents the deletion.',
  },
  'update-load-balancer-active': {
    operation: 'updateLoadBalancer',
    says: 'The load balancer is ACTIVE.',
  },
  'delete-load-balancer-force-active': {
    operation: 'deleteLoadBalancerForce',
    says: 'The load balancer is ACTIVE.',
  },
  'list-logtanks-marker-with-limit': {
    operation: 'listLogtanks',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'update-member-active': {
    operation: 'updateMember',
    says: 'The load balancer is ACTIVE.',
  },
  'update-member-zone-of-address': {
    operation: 'updateMember',
    says: 'Only a member that is an IP address has a zone that can be set.',
  },
  'list-members-marker-with-limit': {
    operation: 'listMembers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'list-all-members-marker-with-limit': {
    operation: 'listAllMembers',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-member-zone-needed': {
    operation: 'createMember',
    says: 'In a pool that keeps requests in one zone, an IP address has a valid zone.',
  },
  'create-member-unique': {
    operation: 'createMember',
    says: 'No two members of a pool have the same address and port.',
  },
  'create-member-addresses-allowed': {
    operation: 'createMember',
    says: 'IP addresses as members need a TCP, HTTP or HTTPS pool and a load balancer with IP as a backend switched on.',
  },
  'create-member-subnet-in-vpc': {
    operation: 'createMember',
    says: 'The subnet is in the VPC of the load balancer, and the address in the subnet.',
  },
  'create-member-ip-version': {
    operation: 'createMember',
    says: 'A pool for IPv4 alone takes no IPv6 addresses.',
  },
  'create-member-weight-by-algorithm': {
    operation: 'createMember',
    says: 'In a pool with the algorithm SOURCE_IP or QUIC_CID, the weight has no effect.',
  },
  'update-member-weight-by-algorithm': {
    operation: 'updateMember',
    says: 'In a pool with the algorithm SOURCE_IP or QUIC_CID, the weight has no effect.',
  },
  'update-member-zone-kept': {
    operation: 'updateMember',
    says: 'In a pool that keeps requests in one zone, the zone of an IP address is not emptied.',
  },
  'delete-member-unprotected': {
    operation: 'deleteMember',
    says: 'A member of a pool with removal protection is not deleted.',
  },
  'update-member-unique': {
    operation: 'updateMember',
    says: 'No two members of a pool have the same address and port.',
  },
  'create-member-kind-fits-pool': {
    operation: 'createMember',
    says: 'A pool of the type ip takes only IP addresses.',
  },
  'delete-member-active': {
    operation: 'deleteMember',
    says: 'The load balancer is ACTIVE.',
  },
  'create-pool-listener-without-pool': {
    operation: 'createPool',
    says: 'The listener has no default pool yet.',
  },
  'create-pool-protocol-fits-listener': {
    operation: 'createPool',
    says: 'The protocol fits that of the listener.',
  },
  'list-pools-marker-with-limit': {
    operation: 'listPools',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'update-pool-active': {
    operation: 'updatePool',
    says: 'The load balancer is ACTIVE.',
  },
  'update-pool-instance-with-vpc': {
    operation: 'updatePool',
    says: 'The type instance needs a VPC, in the request or set before.',
  },
  'update-pool-vpc-and-type-once': {
    operation: 'updatePool',
    says: 'VPC and type can be set while the pool has none, and not be emptied again.',
  },
  'update-pool-by-protocol': {
    operation: 'updatePool',
    says: 'Algorithm, session persistence, its timeout and slow start fit the protocol of the pool, which the request does not name.',
  },
  'delete-pool-unused': {
    operation: 'deletePool',
    says: 'The pool has no members, no health monitor and no L7 policies.',
  },
  'create-pool-persistence-by-protocol': {
    operation: 'createPool',
    says: 'Session persistence has the type SOURCE_IP in TCP and UDP pools, HTTP_COOKIE in HTTP and HTTPS pools of dedicated load balancers, and HTTP_COOKIE or APP_COOKIE in those of shared ones.',
  },
  'create-pool-protection-reason': {
    operation: 'createPool',
    says: 'A reason for the protection takes effect only with the status consoleProtection.',
  },
  'update-pool-protection-reason': {
    operation: 'updatePool',
    says: 'A reason for the protection takes effect only with the status consoleProtection; nonProtection clears it.',
  },
  'create-pool-zone-limit': {
    operation: 'createPool',
    says: 'While requests are kept in one zone, exactly one of the two limits is -1.',
  },
  'update-pool-zone-limit': {
    operation: 'updatePool',
    says: 'While requests are kept in one zone, exactly one of the two limits is -1.',
  },
  'create-l7rule-not-for-redirects': {
    operation: 'createL7Rule',
    says: 'A policy that redirects to a listener takes no rules.',
  },
  'create-l7rule-one-of-a-type': {
    operation: 'createL7Rule',
    says: 'A policy has at most one rule each for domain name, path, method and source address.',
  },
  'create-l7rule-same-key': {
    operation: 'createL7Rule',
    says: 'The conditions of a rule have the same key.',
  },
  'create-l7rule-advanced-forwarding': {
    operation: 'createL7Rule',
    says: 'Conditions need advanced forwarding of the listener.',
  },
  'update-l7rule-fields-of-type': {
    operation: 'updateL7Rule',
    says: 'The fields suit the type of the rule, and the conditions have the same key.',
  },
  'list-l7rules-marker-with-limit': {
    operation: 'listL7Rules',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
  'create-l7rule-wildcard': {
    operation: 'createL7Rule',
    says: 'In a domain name, an asterisk is a wildcard only as the leftmost label.',
  },
  'update-l7rule-wildcard': {
    operation: 'updateL7Rule',
    says: 'In a domain name, an asterisk is a wildcard only as the leftmost label.',
  },
  'create-security-policy-fitting-cipher': {
    operation: 'createSecurityPolicy',
    says: 'At least one cipher suite fits the protocols.',
  },
  'update-security-policy-fitting-cipher': {
    operation: 'updateSecurityPolicy',
    says: 'At least one cipher suite fits the protocols.',
  },
  'delete-security-policy-in-use': {
    operation: 'deleteSecurityPolicy',
    says: 'No listener uses the security policy.',
  },
  'list-security-policies-marker-with-limit': {
    operation: 'listSecurityPolicies',
    says: 'marker and page_reverse have an effect only together with limit.',
  },
} as const

export type ServiceRule = keyof typeof serviceRules
