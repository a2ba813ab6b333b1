// Generated from spec/bundle/openapi.yaml by scripts/generate/src/types.ts. Do not edit; run `pnpm generate`.
export interface paths {
    "/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions
         *
         * Returns the versions of the API and the status of each.
         * `GET /` is the older operation and lists only v2.0.
         * It requires no credentials.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listApiVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions with their links
         *
         * Returns versions of the API with the address of each, in the style of OpenStack: the response to a path without a version.
         * It has only v2.0; `GET /versions` lists v3 too.
         * It requires no credentials.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/loadbalancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List load balancers
         *
         * Lists the load balancers of the project, page by page.
         *
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listLoadBalancers"];
        put?: never;
        /**
         * Create a load balancer
         *
         * Creates a dedicated load balancer.
         *
         * The fields decide which addresses it has:
         *
         * | address | required fields |
         * | --- | --- |
         * | a private IPv4 address | `vip_subnet_cidr_id` |
         * | a new IPv4 EIP | `publicip`, and `vpc_id` or `vip_subnet_cidr_id` |
         * | an existing IPv4 EIP | `publicip_ids`, and `vpc_id` or `vip_subnet_cidr_id` |
         * | a private IPv6 address | `ipv6_vip_virsubnet_id` |
         * | a public IPv6 address | `ipv6_bandwidth`, and `ipv6_vip_virsubnet_id` |
         *
         * Open Telekom Cloud has no dedicated load balancers with IPv6 addresses.
         *
         * Rules between fields:
         *
         * - At least one of `ipv6_vip_virsubnet_id`, `vip_subnet_cidr_id` and `vpc_id` is specified; both subnets are in the VPC.
         * - `vip_address` requires `vip_subnet_cidr_id`, the subnet that it is in. It must be unused.
         * - `publicip` and `publicip_ids` exclude each other.
         * - A bandwidth is a shared one with its `id`, or a new one with `size`, `charge_mode` and `share_type`. `WHOLE` requires the `id`, and `PER` without one the `name`. IPv6 EIPs cannot use a shared bandwidth.
         * - `ipv6_vip_virsubnet_id` is omitted when `elb_virsubnet_ids` has IPv4 only.
         * - The availability zones are all in one set.
         * - `enterprise_project_id` is neither empty nor `0`.
         *
         * How the service treats some of them:
         *
         * - Of several `publicip_ids`, it binds the first.
         * - Without `l4_flavor_id` and `l7_flavor_id`, it uses a default flavor of the site. An elastic flavor of layer 7 requires `autoscaling.min_l7_flavor_id`.
         * - `protection_reason` takes effect only with `consoleProtection`.
         *
         * The flavors decide how the load balancer is billed: by a fixed specification or an elastic one.
         * An EIP that is bound here is unbound only in the console (More, Unbind EIP), not by the API.
         */
        post: operations["createLoadBalancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a load balancer
         *
         * Shows one load balancer with its addresses, flavors, listeners and pools.
         */
        get: operations["showLoadBalancer"];
        /**
         * Update a load balancer
         *
         * Updates the fields that are specified. Omitted fields keep their values.
         *
         * Checked by the service:
         *
         * - Addresses, subnets and flavors can be changed only for dedicated load balancers.
         * - The load balancer must be `ACTIVE`.
         * - The subnets are in the VPC of the load balancer. A new address is unused and in its subnet; without an IPv4 subnet, `vip_address` is rejected.
         * - An elastic flavor of layer 7 requires `autoscaling.min_l7_flavor_id`.
         * - A flavor changes to a higher or a lower one. The flavor of a layer can neither be added to a load balancer without one nor removed from one that has it.
         * - Downstream subnets that are in use stay in `elb_virsubnet_ids`.
         * - `ip_target_enable` can only be enabled.
         * - `protection_reason` takes effect only with `consoleProtection`; `nonProtection` clears it.
         */
        put: operations["updateLoadBalancer"];
        post?: never;
        /**
         * Delete a load balancer
         *
         * Deletes a load balancer that is not in use.
         *
         * Its listeners must be deleted first: as long as it has listeners or pools, the request is rejected with 409. Deletion protection prevents it too.
         * `deleteLoadBalancerForce` deletes it together with what belongs to it.
         */
        delete: operations["deleteLoadBalancer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/force-elb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a load balancer with all that belongs to it
         *
         * Deletes a load balancer together with its listeners, pools and members. EIPs are only unbound.
         *
         * Deletion protection, of the load balancer or of one of its pools, prevents it; nothing is deleted then.
         * Modification protection does not.
         * The load balancer must be `ACTIVE`.
         *
         * Not documented for eu-ch2.
         */
        delete: operations["deleteLoadBalancerForce"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the status tree of a load balancer
         *
         * Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies, rules and pools, and pools with their health monitor and members.
         *
         * A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
         * `DEGRADED` and `DISABLED` appear in no other response.
         */
        get: operations["showLoadBalancerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/flavors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flavors (specifications)
         *
         * Returns the load balancer flavors that the caller can use in the region, one page at a time if `limit` is specified.
         * A dedicated load balancer is created with the ID of a layer 4 flavor, of a layer 7 flavor, or of both.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listFlavors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/flavors/{flavor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a flavor (specification)
         *
         * Returns one load balancer flavor: its name, its layer, its limits, and whether load balancers can still be created with it.
         */
        get: operations["showFlavor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the listeners of a project
         *
         * Lists listeners, page by page.
         *
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listListeners"];
        put?: never;
        /**
         * Create a listener
         *
         * Adds a listener to a load balancer, which from then on receives requests on its port.
         *
         * Rules between fields:
         *
         * - `client_timeout`, `member_timeout` and `enable_member_retry` are rejected for TCP and UDP.
         * - `keepalive_timeout` is at least 10 for TCP.
         * - `transparent_client_ip_enable` is `true` for HTTP and HTTPS, and for every listener of a dedicated load balancer.
         * - `ipgroup` has an `ipgroup_id`, unless it is empty or null.
         *
         * Checked by the service:
         *
         * - A load balancer for layer 4 supports TCP and UDP, one for layer 7 supports HTTP and HTTPS, and one for both supports all four.
         * - Shared load balancers convert `HTTPS` to `TERMINATED_HTTPS`, dedicated ones `TERMINATED_HTTPS` to `HTTPS`.
         * - No other listener of the load balancer uses the port: TCP, HTTP and HTTPS listeners cannot share a port, and UDP listeners cannot. A TCP and a UDP listener can share one.
         * - HTTP and TERMINATED_HTTPS listeners of shared load balancers reject port 21.
         * - HTTPS and TERMINATED_HTTPS listeners require `default_tls_container_ref`, and `client_ca_tls_container_ref` is not allowed without it.
         * - The protocol of the pool of `default_pool_id` must match that of the listener.
         * - `access_log_customized_headers_config.enable` can be `true` only if access logging is enabled for the load balancer.
         * - The domain names of the SNI certificates differ. There are at most 200 of them with a dedicated load balancer, 30 with a shared one.
         * - Shared load balancers reject `enhance_l7policy_enable`.
         *
         * These fields take effect only for some listeners:
         *
         * - `default_tls_container_ref` and `http2_enable` for HTTPS and TERMINATED_HTTPS, `access_log_customized_headers_config` for HTTP and HTTPS.
         * - `tls_ciphers_policy` and `security_policy_id` for HTTPS listeners of dedicated load balancers; the second takes precedence.
         * - In `insert_headers`, the fields about TLS and client certificates for HTTPS, TERMINATED_HTTPS and QUIC, and `X-Forwarded-For-Processing-Mode` for HTTP too. Each `-alias` takes effect only while its header is inserted.
         * - `protection_reason` with `consoleProtection`.
         */
        post: operations["createListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/listeners/{listener_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a listener
         *
         * Shows a listener with its load balancer, its default pool, its certificates and its timeouts.
         */
        get: operations["showListener"];
        /**
         * Update a listener
         *
         * Updates a listener. Omitted fields keep their values; its load balancer, protocol and port cannot be changed.
         *
         * Rules that the service checks against the listener and its load balancer:
         *
         * - The provisioning status of the load balancer is `ACTIVE`; otherwise nothing is changed.
         * - `client_timeout`, `member_timeout` and `enable_member_retry` are rejected for TCP and UDP.
         * - `keepalive_timeout` is at least 10 for TCP.
         * - `transparent_client_ip_enable` can only be `false` for TCP and UDP listeners of shared load balancers.
         * - `enhance_l7policy_enable` cannot go back to `false`.
         * - The protocol of the pool of `default_pool_id` must match that of the listener.
         * - `access_log_customized_headers_config.enable` can be `true` only if access logging is enabled for the load balancer.
         * - `ipgroup` has an `ipgroup_id` when the listener has no IP address group yet.
         * - The server certificate has the type `server`, the CA certificate the type `client`. The domain names of the SNI certificates differ. There are at most 200 of them with a dedicated load balancer, 30 with a shared one.
         *
         * These fields take effect only for some listeners:
         *
         * - `default_tls_container_ref` and `http2_enable` for HTTPS and TERMINATED_HTTPS, `access_log_customized_headers_config` for HTTP and HTTPS.
         * - `tls_ciphers_policy` and `security_policy_id` for HTTPS listeners of dedicated load balancers; the second takes precedence.
         * - In `insert_headers`, the fields about TLS and client certificates for HTTPS, TERMINATED_HTTPS and QUIC, and `X-Forwarded-For-Processing-Mode` for HTTP too. Each `-alias` takes effect only while its header is inserted.
         * - `protection_reason` with `consoleProtection`; `nonProtection` clears it.
         */
        put: operations["updateListener"];
        post?: never;
        /**
         * Delete a listener
         *
         * Deletes a listener that is no longer in use.
         *
         * Prerequisites:
         *
         * - Its pools are deleted, or its default pool (backend server group) has no members left.
         * - All its L7 policies (forwarding policies) are deleted.
         *
         * Otherwise the response is 409. To delete everything in one step, use the operation `deleteListenerForce`.
         */
        delete: operations["deleteListener"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/listeners/{listener_id}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a listener and all that belongs to it
         *
         * Deletes a listener and its resources: L7 policies (forwarding policies) and pools (backend server groups).
         * Unlike `deleteListener`, it does not require that these are deleted first.
         * The load balancer must be `ACTIVE`.
         *
         * A pool with removal protection of its members (`member_deletion_protection_enable`) prevents it.
         *
         * Not documented for eu-ch2.
         */
        delete: operations["deleteListenerForce"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pools (backend server groups)
         *
         * Lists the pools of the project, page by page. A pool is listed when it matches every filter.
         *
         * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
         * - `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listPools"];
        put?: never;
        /**
         * Create a pool (backend server group)
         *
         * Creates a pool and, with `listener_id`, makes it the default pool of that listener.
         *
         * Rules between fields:
         *
         * - `listener_id`, `loadbalancer_id` or both specify what the pool belongs to; without them, `type` is required.
         * - The listener of `listener_id` must not have a default pool yet.
         * - The protocol must match the listener: `TCP` for TCP, `HTTP` for HTTP and TERMINATED_HTTPS, `HTTP` or `HTTPS` for HTTPS, `UDP` or `QUIC` for UDP.
         * - `cookie_name` is required for the persistence type `APP_COOKIE` and rejected for the others. `persistence_timeout` has no effect with that type.
         * - `QUIC` requires session persistence of the type `SOURCE_IP`. The timeout of TCP, UDP and QUIC pools is at most 60 minutes.
         * - `slow_start` is rejected for TCP, UDP and QUIC.
         * - `vpc_id` is required for the type `instance` and rejected for the others.
         *
         * Checked by the service:
         *
         * - The persistence type is `SOURCE_IP` for TCP and UDP pools, `HTTP_COOKIE` for HTTP and HTTPS pools of dedicated load balancers, and `HTTP_COOKIE` or `APP_COOKIE` for those of shared ones.
         * - `QUIC_CID` is for QUIC pools.
         * - `protection_reason` takes effect only with `consoleProtection`.
         * - With `az_affinity` enabled, exactly one of its two limits is `-1`.
         */
        post: operations["createPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/pools/{pool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a pool (backend server group)
         *
         * Shows a pool with the IDs of its members, its listeners, its load balancers and its health monitor.
         */
        get: operations["showPool"];
        /**
         * Update a pool (backend server group)
         *
         * Updates a pool. Omitted fields keep their values.
         *
         * The load balancer of the pool must be `ACTIVE`.
         *
         * Rules between fields:
         *
         * - `vpc_id` and `type` can be set while the pool has none, and cannot be cleared afterwards.
         * - A pool of type `instance` has a VPC; one of type `ip` has none.
         * - `cookie_name` is required for the persistence type `APP_COOKIE` and rejected for the others. `persistence_timeout` has no effect with that type.
         * - `protection_reason` takes effect only with `consoleProtection`; `nonProtection` clears it.
         * - With `az_affinity` enabled, exactly one of its two limits is `-1`.
         *
         * Rules about the protocol of the pool, which cannot be changed:
         *
         * - `QUIC_CID` is for QUIC pools. They keep session persistence of the type `SOURCE_IP`.
         * - TCP and UDP pools support only the persistence type `SOURCE_IP`; HTTP and HTTPS pools of dedicated load balancers support only `HTTP_COOKIE`.
         * - `slow_start` is for HTTP and HTTPS pools and rejected for others.
         */
        put: operations["updatePool"];
        post?: never;
        /**
         * Delete a pool (backend server group)
         *
         * Deletes a pool that is no longer in use.
         *
         * The request is rejected with 409 while the pool has members, a health monitor, or an L7 policy that forwards to it.
         */
        delete: operations["deletePool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a project
         *
         * Lists the members of all pools of the project, page by page. A member is listed when it matches every filter.
         *
         * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
         * - `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listAllMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/pools/{pool_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a pool
         *
         * Lists the members of one pool (backend server group), page by page. A member is listed when it matches every filter.
         *
         * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
         * - `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add a member (backend server) to a pool
         *
         * Adds a cloud server or an IP address to a pool.
         *
         * Rules between fields:
         *
         * - With `subnet_cidr_id`, the member is a cloud server in that subnet, which must be in the VPC of the load balancer. `availability_zone` is not allowed with it.
         * - Without `subnet_cidr_id`, the member is an IP address (IP as a backend): `address` must be a private IPv4 address.
         *
         * Checked by the service:
         *
         * - No two members of a pool have the same address and port; otherwise the response is 409.
         * - IP addresses as members require a pool for TCP, HTTP or HTTPS, and a load balancer with IP as a backend enabled.
         * - A pool of the type `ip` accepts only IP addresses.
         * - A pool that supports only IPv4 accepts no IPv6 addresses; one that supports both versions accepts either.
         * - A pool that keeps requests in one availability zone requires the zone of every IP address.
         * - `weight` has no effect in a pool with the algorithm `SOURCE_IP` or `QUIC_CID`.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member (backend server)
         *
         * Shows a member of a pool and its health status, overall and for each listener.
         */
        get: operations["showMember"];
        /**
         * Update a member (backend server)
         *
         * Updates the name, weight, port or zone of a member. Omitted fields keep their values.
         * The weight has no effect in a pool with the algorithm `SOURCE_IP` or `QUIC_CID`.
         * No two members of a pool have the same address and port.
         *
         * The load balancer of the pool must be `ACTIVE`.
         */
        put: operations["updateMember"];
        post?: never;
        /**
         * Remove a member (backend server) from a pool
         *
         * Removes a member from its pool.
         *
         * The member receives no new connections; persistent connections that are already open stay open.
         * The load balancer of the pool must be `ACTIVE`.
         *
         * Removal protection of the pool (`member_deletion_protection_enable`) prevents it.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/healthmonitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health monitors (health checks)
         *
         * Lists the health monitors of the project, page by page. A health monitor is listed when it matches every filter.
         *
         * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
         * - `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listHealthMonitors"];
        put?: never;
        /**
         * Create a health monitor (health check)
         *
         * Creates the health monitor of a pool.
         *
         * - Its `type` must match the protocol of the pool: `UDP_CONNECT` for UDP and QUIC, one of the others for TCP, HTTP and HTTPS.
         * - A pool has at most one health monitor.
         * - The security groups must allow traffic to 100.125.0.0/16.
         * - `domain_name`, `url_path`, `expected_codes`, `http_method` and `http_version` take effect only for the types `HTTP` and `HTTPS`.
         * - `send_content` and `receive_content` take effect only for `TCP` and `UDP_CONNECT`, with `content_check_enable`.
         * - `timeout` should be less than `delay`.
         * - `content_check_enable` can be `true` only for the types `TCP` and `UDP_CONNECT`.
         * - The characters of `send_content` and `receive_content` depend on `content_format`.
         */
        post: operations["createHealthMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a health monitor (health check)
         *
         * Shows a health monitor and the ID of its pool.
         */
        get: operations["showHealthMonitor"];
        /**
         * Update a health monitor (health check)
         *
         * Updates a health monitor. Omitted fields keep their values.
         *
         * The load balancer of the pool must be `ACTIVE`.
         *
         * - A new `type` must match the protocol of the pool: `UDP_CONNECT` for UDP and QUIC, one of the others for TCP, HTTP and HTTPS.
         * - `domain_name`, `url_path`, `expected_codes`, `http_method` and `http_version` take effect only for the types `HTTP` and `HTTPS`.
         * - `send_content` and `receive_content` take effect only for `TCP` and `UDP_CONNECT`, with `content_check_enable`.
         * - `timeout` should be less than `delay`.
         * - `content_check_enable` can be `true` only for the types `TCP` and `UDP_CONNECT`.
         * - The characters of `send_content` and `receive_content` depend on `content_format`.
         */
        put: operations["updateHealthMonitor"];
        post?: never;
        /**
         * Delete a health monitor (health check)
         *
         * Deletes a health monitor. Its pool is then no longer checked.
         *
         * The load balancer of the pool must be `ACTIVE`.
         */
        delete: operations["deleteHealthMonitor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/l7policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List L7 policies (forwarding policies)
         *
         * Lists the L7 policies (forwarding policies) of the project, page by page.
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         *
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listL7Policies"];
        put?: never;
        /**
         * Create an L7 policy (forwarding policy)
         *
         * Adds an L7 policy (forwarding policy) to a listener: requests that match its rules are forwarded to pools, redirected
         * or answered. Only HTTP, HTTPS and TERMINATED_HTTPS listeners can have L7 policies.
         *
         * What `action` requires and rejects:
         *
         * - `REDIRECT_TO_POOL`: requires `redirect_pool_id` or `redirect_pools_config`, of which the second takes precedence when both are specified; rejects `redirect_listener_id`.
         * - `REDIRECT_TO_LISTENER`: requires `redirect_listener_id`; rejects `redirect_pool_id`, `redirect_pools_config` and rules; the only `priority` is 0.
         * - `REDIRECT_TO_URL`: requires `redirect_url_config`, which every other action rejects.
         * - `FIXED_RESPONSE`: requires `fixed_response_config`, which every other action rejects.
         *
         * Checked by the service:
         *
         * - `REDIRECT_TO_LISTENER` is for HTTP listeners and leads to an HTTPS or TERMINATED_HTTPS listener of the same load balancer. The other policies of the listener then no longer take effect.
         * - `priority`, `redirect_url_config` and `fixed_response_config` require a dedicated load balancer and advanced forwarding (`enhance_l7policy_enable` of the listener). Shared load balancers do not support `redirect_listener_id` either.
         * - Shared load balancers reject `redirect_pools_config`, and no pool is in it twice.
         * - A `priority` is unique within its listener. When it is omitted with advanced forwarding, it is one more than the largest there, which must not exceed 10000.
         * - In the domain name of a rule, `*` is a wildcard only as the leftmost label. The conditions of a rule have the same key.
         * - A policy has at most 10 rules, where each condition of a rule counts as one, and at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
         */
        post: operations["createL7Policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/l7policies/batch-update-priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-update the priorities of L7 policies
         *
         * Updates the priorities of several L7 policies (forwarding policy priorities) at once.
         * Only for policies with the action `REDIRECT_TO_POOL`, on listeners of dedicated load balancers with advanced forwarding (`enhance_l7policy_enable`).
         *
         * A priority is unique within its listener.
         *
         * Not documented for eu-ch2.
         */
        post: operations["batchUpdatePoliciesPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/l7policies/{l7policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an L7 policy (forwarding policy)
         *
         * Returns one L7 policy (forwarding policy).
         */
        get: operations["showL7Policy"];
        /**
         * Update an L7 policy (forwarding policy)
         *
         * Updates an L7 policy (forwarding policy). Omitted fields keep their values; `rules` and `redirect_pools_config` are replaced as a whole.
         * The action cannot be changed, so the fields must match it.
         *
         * Checked by the service:
         *
         * - `redirect_pool_id` and `redirect_pools_config`: only for `REDIRECT_TO_POOL`, and rejected for `REDIRECT_TO_LISTENER`; the second takes precedence when both are specified.
         * - `redirect_pools_config` is also rejected for `REDIRECT_TO_URL`, and requires a dedicated load balancer and advanced forwarding. No pool is in it twice.
         * - The pool is not the default pool of any listener and is not used by policies of other listeners.
         * - `redirect_listener_id`: rejected for `REDIRECT_TO_POOL`; never empty or null for `REDIRECT_TO_LISTENER`. It names an HTTPS listener of the same load balancer.
         * - `redirect_url_config` only for `REDIRECT_TO_URL`, `fixed_response_config` only for `FIXED_RESPONSE`, so never both; each is required for its action.
         * - `priority`, `redirect_url_config` and `fixed_response_config` require a dedicated load balancer and advanced forwarding (`enhance_l7policy_enable` of the listener).
         * - A `priority` is unique within its listener.
         * - In the domain name of a rule, `*` is a wildcard only as the leftmost label. The conditions of a rule have the same key.
         * - A policy has at most 10 rules, where each condition of a rule counts as one, and at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
         */
        put: operations["updateL7Policy"];
        post?: never;
        /**
         * Delete an L7 policy (forwarding policy)
         *
         * Deletes an L7 policy (forwarding policy).
         */
        delete: operations["deleteL7Policy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List L7 rules (forwarding rules)
         *
         * Lists the L7 rules (forwarding rules) of an L7 policy, page by page.
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         *
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listL7Rules"];
        put?: never;
        /**
         * Create an L7 rule (forwarding rule)
         *
         * Adds an L7 rule (forwarding rule) to an L7 policy.
         *
         * Rules between fields:
         *
         * - Only the type `PATH` supports `STARTS_WITH` and `REGEX`; the others use `EQUAL_TO`.
         * - A `key` in the conditions is for `HEADER` and `QUERY_STRING`; for other types it is omitted or empty, and has no effect.
         * - The conditions of a rule have the same key and different values.
         * - The format of a value depends on the type, see `CreateRuleCondition`.
         *
         * Checked by the service:
         *
         * - A policy with the action `REDIRECT_TO_LISTENER` cannot have rules.
         * - A policy has at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
         * - `conditions` require advanced forwarding (`enhance_l7policy_enable` of the listener).
         * - In a domain name, `*` is a wildcard only as the leftmost label.
         */
        post: operations["createL7Rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an L7 rule (forwarding rule)
         *
         * Returns one L7 rule (forwarding rule) of an L7 policy.
         */
        get: operations["showL7Rule"];
        /**
         * Update an L7 rule (forwarding rule)
         *
         * Updates an L7 rule (forwarding rule). Omitted fields keep their values.
         * The type cannot be changed, and decides which values the fields may have, as for a new rule; the service checks that.
         *
         * - Only the type `PATH` supports `STARTS_WITH` and `REGEX`; the others use `EQUAL_TO`.
         * - In a domain name, `*` is a wildcard only as the leftmost label.
         * - The conditions of a rule have the same key and different values. They require advanced forwarding (`enhance_l7policy_enable` of the listener).
         */
        put: operations["updateL7Rule"];
        post?: never;
        /**
         * Delete an L7 rule (forwarding rule)
         *
         * Deletes an L7 rule (forwarding rule) of an L7 policy.
         */
        delete: operations["deleteL7Rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         *
         * Returns the SSL certificates of the project, one page at a time if `limit` is specified.
         *
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         * `marker` and `page_reverse` take effect only with `limit`.
         */
        get: operations["listCertificates"];
        put?: never;
        /**
         * Create a certificate
         *
         * Creates an SSL certificate that HTTPS listeners can use: a server certificate with its private key, or a CA certificate.
         *
         * Rules between fields:
         *
         * - A server certificate (`type` is `server` or omitted) requires a `private_key`.
         * - A CA certificate (`type` is `client`) has none: a key that is sent is ignored.
         * - `domain` takes effect only for server certificates.
         *
         * A certificate or key that is not valid PEM is rejected with 400.
         */
        post: operations["createCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a certificate
         *
         * Returns one SSL certificate with its private key, domain names and time of expiry.
         */
        get: operations["showCertificate"];
        /**
         * Update a certificate
         *
         * Updates the content, private key, domain names, name or description of an SSL certificate.
         *
         * Rejected by the service:
         *
         * - A `private_key` for a CA certificate.
         * - An empty `domain` for a certificate that has domain names and is used by a listener: 409.
         */
        put: operations["updateCertificate"];
        post?: never;
        /**
         * Delete a certificate
         *
         * Deletes an SSL certificate.
         * Rejected with 409 while a listener uses it.
         */
        delete: operations["deleteCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/security-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom security policies
         *
         * Returns the custom security policies of the project, one page at a time if `limit` is specified.
         *
         * Different filters are combined with "and"; a repeated filter matches any of its values.
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["listSecurityPolicies"];
        put?: never;
        /**
         * Create a custom security policy
         *
         * Creates a security policy: the TLS protocols and cipher suites that an HTTPS listener accepts.
         * An HTTPS listener uses it when it is added with `security_policy_id`.
         *
         * Protocols and cipher suites must match: at least one suite belongs to the given protocols. The system security policies show valid combinations.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["createSecurityPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/security-policies/{security_policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a custom security policy
         *
         * Returns one custom security policy with its protocols, its cipher suites and the listeners that use it.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["showSecurityPolicy"];
        /**
         * Update a custom security policy
         *
         * Updates the protocols, cipher suites, name or description of a custom security policy.
         *
         * - New protocols and cipher suites take effect immediately for every listener that uses the policy; a new name or description does not affect them.
         * - Protocols and cipher suites must match: at least one suite belongs to the protocols.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["updateSecurityPolicy"];
        post?: never;
        /**
         * Delete a custom security policy
         *
         * Deletes a custom security policy.
         * Rejected with 409 while a listener uses it.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["deleteSecurityPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/system-security-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List system security policies
         *
         * Returns the security policies that the service itself provides. They are available to all users, and nobody can add to them or change them.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listSystemSecurityPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/ipgroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List IP address groups
         *
         * Returns the IP address groups of the project, one page at a time if `limit` is specified.
         *
         * Different filters are combined with "and"; a repeated filter matches any of its values, and `ip_list` takes them separated by commas.
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["listIpGroups"];
        put?: never;
        /**
         * Create an IP address group
         *
         * Creates an IP address group: a list of addresses and CIDR blocks that listeners refer to for their access control.
         *
         * Equivalent addresses are stored once:
         *
         * - `0.0.0.0/32` or `0.0.0.0`
         * - `::1/128`, `::1` or `0:0:0:0:0:0:0:1`
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["createIpGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/ipgroups/{ipgroup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an IP address group
         *
         * Returns one IP address group with its addresses and the listeners that use it.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["showIpGroup"];
        /**
         * Update an IP address group
         *
         * Updates the name, description or addresses of an IP address group.
         *
         * `ip_list` replaces the whole list: addresses that are missing from it are removed from the group. The operations on `iplist` add and remove single ones.
         *
         * Equivalent addresses are stored once:
         *
         * - `0.0.0.0/32` or `0.0.0.0`
         * - `::1/128`, `::1` or `0:0:0:0:0:0:0:1`
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["updateIpGroup"];
        post?: never;
        /**
         * Delete an IP address group
         *
         * Deletes an IP address group with its addresses.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["deleteIpGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/ipgroups/{ipgroup_id}/iplist/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-delete IP addresses from an IP address group
         *
         * Removes the given addresses and CIDR blocks from an IP address group. The others remain.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["batchDeleteIpList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/ipgroups/{ipgroup_id}/iplist/create-or-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update IP addresses in an IP address group
         *
         * Adds the given addresses to an IP address group, and updates the remark of those that are already in it.
         * Other addresses of the group remain; to replace the whole list, use `updateIpGroup`.
         * The name and description of the group can be changed along with them.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["updateIpList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/logtanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List log settings (logtanks)
         *
         * Returns the log settings of the project: which load balancers write access logs and where the logs go. One page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listLogtanks"];
        put?: never;
        /**
         * Create a log setting (logtank)
         *
         * Makes a load balancer write its access logs to a log group and topic, which another service manages.
         *
         * Not documented for eu-ch2.
         */
        post: operations["createLogtank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/logtanks/{logtank_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a log setting (logtank)
         *
         * Returns one log setting: its load balancer, and the log group and topic that the access logs go to.
         *
         * Not documented for eu-ch2.
         */
        get: operations["showLogtank"];
        /**
         * Update a log setting (logtank)
         *
         * Sends the access logs of a load balancer to another log group or topic. The load balancer itself stays the same.
         *
         * Not documented for eu-ch2.
         */
        put: operations["updateLogtank"];
        post?: never;
        /**
         * Delete a log setting (logtank)
         *
         * Deletes a log setting, which stops the access logs of its load balancer.
         *
         * Not documented for eu-ch2.
         */
        delete: operations["deleteLogtank"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         *
         * Returns how many load balancers and related resources the project can have, and how large some of them can grow.
         * The usage is not part of the response; `GET /v3/{project_id}/elb/quotas/details` returns it.
         */
        get: operations["showQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/quotas/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotas of a project with their usage
         *
         * Returns the quotas and the quota usage of the project, for dedicated load balancers and the resources that belong to them.
         * `quota_key` selects some of them; without it, the response has all. The list is not paginated.
         *
         * Not documented for eu-ch2.
         */
        get: operations["listQuotaDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/elb/availability-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List availability zones
         *
         * Returns the availability zones in which a dedicated load balancer can be created, in sets.
         *
         * A load balancer is created in one zone or in several of the same set; zones of different sets cannot be combined.
         * When `az1` and `az2` form one set and `az2` and `az3` another, `az2` can be combined with either, but `az1` and `az3` cannot be combined.
         * Usually there is one set; more appear where load balancers are bound to certain zones. The list is not paginated.
         */
        get: operations["listAvailabilityZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/loadbalancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List load balancers
         *
         * Returns the load balancers of the project, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListLoadBalancers"];
        put?: never;
        /**
         * Create a load balancer
         *
         * Creates a shared load balancer with a private IPv4 address, and a port that holds the address.
         * To make it public, bind an EIP (public IP address) to that port, the `vip_port_id` of the response; the API of the EIP service assigns and binds it.
         *
         * Checked by the service:
         *
         * - `vip_subnet_id` is an IPv4 subnet, and `vip_address` is an unused address in it.
         * - `tenant_id` is the project of the token.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateLoadBalancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/loadbalancers/{loadbalancer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a load balancer
         *
         * Shows one load balancer with its address and the IDs of its listeners and pools (backend server groups).
         * To find out whether it has an EIP, use the API of the EIP service: list the EIPs whose `port_id` is the `vip_port_id` of the load balancer.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowLoadBalancer"];
        /**
         * Update a load balancer
         *
         * Updates the name or the description of a load balancer. Omitted fields keep their values.
         * `admin_state_up` is reserved for future use.
         * The load balancer must be `ACTIVE`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateLoadBalancer"];
        post?: never;
        /**
         * Delete a load balancer
         *
         * Deletes a load balancer that is not in use.
         * Its listeners must be deleted first: as long as it has listeners or pools, the request is rejected with 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteLoadBalancer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/loadbalancers/{loadbalancer_id}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the status tree of a load balancer
         *
         * Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies (forwarding policies), L7 rules and pools, and pools with their health monitor (health check) and members.
         *
         * A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
         * `DEGRADED` and `DISABLED` are returned only by this operation.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowLoadBalancerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List listeners
         *
         * Returns the listeners of the project, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListListeners"];
        put?: never;
        /**
         * Create a listener
         *
         * Adds a listener to a load balancer, which from then on receives requests on its port.
         *
         * Rules between fields:
         *
         * - `default_tls_container_ref` is required for the protocol `TERMINATED_HTTPS`.
         * - The port is not 4789 for `UDP`. It is 0 only for `TCP`, and means IP mode (DR mode).
         * - `http2_enable`, `client_ca_tls_container_ref`, `sni_container_refs` and `tls_ciphers_policy` take effect only for `TERMINATED_HTTPS`.
         *
         * Checked by the service:
         *
         * - No other listener of the load balancer uses the port.
         * - The pool (backend server group) of `default_pool_id` is not used by another listener, nor by an L7 policy (forwarding policy) of another listener.
         * - The protocol of that pool must match: `TCP` for TCP, `UDP` for UDP, `HTTP` for HTTP and TERMINATED_HTTPS.
         * - `tenant_id` is the project of the token.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/listeners/{listener_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a listener
         *
         * Shows a listener with its load balancer, its default pool and its certificates.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowListener"];
        /**
         * Update a listener
         *
         * Updates a listener, such as its name, default pool or certificates. Omitted fields keep their values.
         *
         * Checked by the service:
         *
         * - The provisioning status of the load balancer is `ACTIVE`; otherwise nothing is changed and the response is 409.
         * - Only an ELB administrator may set `connection_limit`.
         * - The pool (backend server group) of `default_pool_id` is not used by another listener, nor by an L7 policy (forwarding policy) of another listener.
         * - The protocol of that pool must match: `TCP` for TCP, `UDP` for UDP, `HTTP` for HTTP and TERMINATED_HTTPS.
         * - `http2_enable`, the certificates and `tls_ciphers_policy` take effect only for TERMINATED_HTTPS listeners.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateListener"];
        post?: never;
        /**
         * Delete a listener
         *
         * Deletes a listener that is no longer in use.
         *
         * All its pools (backend server groups) must be deleted first; otherwise the response is 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteListener"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pools (backend server groups)
         *
         * Returns the pools of the project, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListPools"];
        put?: never;
        /**
         * Create a pool (backend server group)
         *
         * Creates a pool of a listener or a load balancer; its algorithm and the weights of its members distribute the requests.
         *
         * - `listener_id`, `loadbalancer_id` or both specify what the pool belongs to.
         * - The listener of `listener_id` has no default pool yet.
         * - The protocol must match the listener: `UDP` for UDP, `TCP` for TCP, `HTTP` for HTTP and TERMINATED_HTTPS. A listener has pools of one protocol only.
         * - `cookie_name` is required for the persistence type `APP_COOKIE` and rejected for the others. `persistence_timeout` has no effect with that type.
         * - TCP and UDP pools support only the persistence type `SOURCE_IP`, with at most 60 minutes; HTTP pools support `HTTP_COOKIE` and `APP_COOKIE`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreatePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/pools/{pool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a pool (backend server group)
         *
         * Returns one pool with its members, listeners and load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowPool"];
        /**
         * Update a pool (backend server group)
         *
         * Updates the name, description, algorithm or session persistence of a pool. Omitted fields keep their values.
         *
         * The load balancer of the pool must be `ACTIVE`; while it is being changed, the response is 409.
         * TCP and UDP pools support only the persistence type `SOURCE_IP`, with a timeout of at most 60 minutes;
         * HTTP pools support `HTTP_COOKIE`, with at most 1440 minutes, and `APP_COOKIE`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdatePool"];
        post?: never;
        /**
         * Delete a pool (backend server group)
         *
         * Deletes a pool. Its members and its health monitor must be removed first, and no L7 policy may still send requests to it:
         * set the `redirect_pool_id` of the policy to null first. Otherwise the response is 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeletePool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members (backend servers) of all pools
         *
         * Returns the members of all pools of the project, each with its pool and load balancer, one page at a time if `limit` is specified, otherwise all of them.
         *
         * Several filters are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListAllMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/pools/{pool_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a pool
         *
         * Returns the members of one pool, one page at a time if `limit` is specified, otherwise all of them.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListMembers"];
        /**
         * Batch-update the members (backend servers) of a pool
         *
         * Adds members to a pool, removes some, or replaces all of them, at most 200 in one request.
         *
         * - `action: add` adds the members of the request.
         * - `action: delete` removes them; only here, a member is identified by its `id`.
         * - `action: replace`, the default, makes them the only members of the pool; an empty list removes all members.
         *
         * The pair of address and port is unique in the pool, and the subnets are in the VPC of the load balancer's own subnet.
         * The response is sent before the operation is complete, and has no body.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2BatchUpdateMembers"];
        /**
         * Add a member (backend server) to a pool
         *
         * Adds a cloud server to a pool, which then receives its share of the requests of the pool's listener.
         *
         * The pair of address and port is unique in the pool; a second one is rejected with 409.
         * `subnet_id` names a subnet in the VPC of the load balancer's own subnet, and `address` the server's primary network card.
         * The ports service returns both for a server: `GET /v2.0/ports?device_id=…`, the port whose `primary_interface` is true.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/pools/{pool_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member (backend server)
         *
         * Returns one member of a pool.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowMember"];
        /**
         * Update a member (backend server)
         *
         * Updates the name or the weight of a member. Omitted fields keep their values.
         *
         * A server with more capacity than the others receives more requests with a higher weight.
         * The load balancer must be `ACTIVE`; while it is being changed, the response is 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateMember"];
        post?: never;
        /**
         * Remove a member (backend server) from a pool
         *
         * Removes a member from its pool.
         * The server receives no new connections; long-lived connections that exist stay open.
         * The load balancer must be `ACTIVE`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/healthmonitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health monitors (health checks)
         *
         * Returns the health monitors of the project, one page at a time if `limit` is specified, otherwise all of them.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListHealthMonitors"];
        put?: never;
        /**
         * Create a health monitor (health check)
         *
         * Creates the health monitor of a pool, which then checks which members work; one that does not is `OFFLINE`.
         *
         * - A pool has at most one health monitor.
         * - `type` must match the protocol of the pool: `UDP_CONNECT` for UDP, `TCP` or `HTTP` for TCP and HTTP.
         * - `domain_name`, `url_path`, `expected_codes` and `http_method` take effect only for the type `HTTP`.
         * - `timeout` should be less than `delay`.
         * - The security groups of the members must allow traffic from 100.125.0.0/16.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateHealthMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/healthmonitors/{healthmonitor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a health monitor (health check)
         *
         * Returns one health monitor with the ID of its pool.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowHealthMonitor"];
        /**
         * Update a health monitor (health check)
         *
         * Updates a health monitor. Omitted fields keep their values.
         *
         * - A new `type` must match the protocol of the pool: `UDP_CONNECT` for UDP, `TCP` or `HTTP` for TCP and HTTP.
         * - `domain_name`, `url_path`, `expected_codes` and `http_method` take effect only for the type `HTTP`.
         * - `timeout` should be less than `delay`.
         *
         * The load balancer of the pool must be `ACTIVE`; while it is being changed, the response is 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateHealthMonitor"];
        post?: never;
        /**
         * Delete a health monitor (health check)
         *
         * Deletes a health monitor. Its pool is then no longer checked.
         *
         * The load balancer of the pool must be `ACTIVE`; while it is being changed, the response is 409.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteHealthMonitor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/l7policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List L7 policies (forwarding policies)
         *
         * Returns the L7 policies (forwarding policies) of the project, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListL7Policies"];
        put?: never;
        /**
         * Create an L7 policy (forwarding policy)
         *
         * Adds an L7 policy (forwarding policy) to a listener: requests that match its rules are forwarded to a pool, or
         * redirected to an HTTPS listener.
         *
         * What `action` requires and rejects:
         *
         * - `REDIRECT_TO_POOL`: requires `redirect_pool_id`, rejects `redirect_listener_id`.
         * - `REDIRECT_TO_LISTENER`: requires `redirect_listener_id`, rejects `redirect_pool_id`.
         *
         * The policy can have at most two L7 rules, of different types.
         *
         * Checked by the service:
         *
         * - `REDIRECT_TO_POOL` is for listeners with the protocol `HTTP` or `TERMINATED_HTTPS`, `REDIRECT_TO_LISTENER` for `HTTP` only.
         * - The pool is not the default pool of the listener and is not used by policies of other listeners.
         * - A redirect leads to an HTTPS listener of the same load balancer.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateL7Policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/l7policies/{l7policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an L7 policy (forwarding policy)
         *
         * Returns one L7 policy (forwarding policy).
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowL7Policy"];
        /**
         * Update an L7 policy (forwarding policy)
         *
         * Updates an L7 policy (forwarding policy), for example the pool or the HTTPS listener that requests go to. Omitted fields keep their values.
         * The action cannot be changed, so the fields must match it: a policy has a pool or a listener to redirect to, never both.
         *
         * Checked by the service:
         *
         * - `redirect_pool_id`: only for `REDIRECT_TO_POOL`. The pool is not the default pool of the listener and is not used by policies of other listeners.
         * - `redirect_listener_id`: only for `REDIRECT_TO_LISTENER`. It names an HTTPS listener of the same load balancer.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateL7Policy"];
        post?: never;
        /**
         * Delete an L7 policy (forwarding policy)
         *
         * Deletes an L7 policy (forwarding policy).
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteL7Policy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List L7 rules (forwarding rules)
         *
         * Returns the L7 rules (forwarding rules) of an L7 policy, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListL7Rules"];
        put?: never;
        /**
         * Create an L7 rule (forwarding rule)
         *
         * Adds an L7 rule (forwarding rule) to an L7 policy.
         * The load balancer compares the domain name or path of each request with it, and forwards those that match to the pool of the policy (`redirect_pool_id`).
         *
         * Rules between fields:
         *
         * - Only the type `PATH` supports `STARTS_WITH` and `REGEX`; `HOST_NAME` uses `EQUAL_TO`.
         * - The format of a `value` depends on `type` and `compare_type`, see the field.
         *
         * Checked by the service: a policy has at most one rule of each type.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateL7Rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an L7 rule (forwarding rule)
         *
         * Returns one L7 rule (forwarding rule) of an L7 policy.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowL7Rule"];
        /**
         * Update an L7 rule (forwarding rule)
         *
         * Updates an L7 rule (forwarding rule), and so the requests that the policy applies to. Omitted fields keep their values.
         * The type cannot be changed, and decides which values the fields may have, as for a new rule; the service checks that.
         *
         * - Only the type `PATH` supports `STARTS_WITH` and `REGEX`; `HOST_NAME` uses `EQUAL_TO`.
         * - A `value` that comes with `STARTS_WITH` is a path.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateL7Rule"];
        post?: never;
        /**
         * Delete an L7 rule (forwarding rule)
         *
         * Deletes an L7 rule (forwarding rule) of an L7 policy.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteL7Rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/whitelists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whitelists
         *
         * Returns the whitelists of the project, one page at a time if `limit` is specified, otherwise all of them.
         *
         * Filters match exactly; several are combined with "and".
         * `marker` and `page_reverse` take effect only with `limit`.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListWhitelists"];
        put?: never;
        /**
         * Create a whitelist
         *
         * Adds a whitelist to a listener, which can then be reached only from the IP addresses of the whitelist.
         *
         * A listener has at most one whitelist, and `tenant_id` is the project of the token. Only the service can check that.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateWhitelist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/whitelists/{whitelist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a whitelist
         *
         * Shows a whitelist with its listener and its IP addresses.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowWhitelist"];
        /**
         * Update a whitelist
         *
         * Enables or disables access control, or changes the IP addresses of a whitelist. Omitted fields keep their values.
         *
         * A change of the addresses deletes the whitelist and generates a new one, which the response shows.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateWhitelist"];
        post?: never;
        /**
         * Delete a whitelist
         *
         * Deletes a whitelist, and with it the access control of its listener.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteWhitelist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         *
         * Returns the SSL certificates of the project, one page at a time if `limit` is specified.
         *
         * Filters match exactly; several are combined with "and", several values of `id` with "or".
         * `marker` and `page_reverse` take effect only with `limit`. The response has no links to other pages.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListCertificates"];
        put?: never;
        /**
         * Create a certificate
         *
         * Creates an SSL certificate that HTTPS listeners can use: a server certificate with its private key, or a CA certificate, with which the load balancer verifies the certificates of clients.
         *
         * Rules between fields:
         *
         * - A server certificate (`type` is `server` or omitted) requires a `private_key`.
         * - A CA certificate (`type` is `client`) has none: a key that is sent is ignored, even one that is not PEM.
         * - `domain` takes effect only for server certificates.
         *
         * An invalid private key of a server certificate is rejected with 400.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a certificate
         *
         * Returns one SSL certificate.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowCertificate"];
        /**
         * Update a certificate
         *
         * Updates the content, private key, domain names, name or description of an SSL certificate. Omitted fields keep their values.
         *
         * - A `private_key` takes effect only for server certificates. For a CA certificate it is ignored, even one that is not PEM.
         * - `domain` takes effect only for server certificates.
         *
         * An invalid private key of a server certificate is rejected with 400.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        put: operations["v2UpdateCertificate"];
        post?: never;
        /**
         * Delete a certificate
         *
         * Deletes an SSL certificate.
         * Rejected with 409 while a listener uses it.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/quotas/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the default quotas
         *
         * Returns the default resource quotas of a project: those of load balancers, listeners, pools (backend server groups), members (backend servers), health monitors (health checks), L7 policies (forwarding policies), certificates and the other resources of ELB.
         * `v2ShowQuota` returns the quotas of a project itself.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowDefaultQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/lbaas/quotas/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         *
         * Returns the resource quotas of a project: how many load balancers and related resources it can have, and how large some of them can grow.
         * `fields` selects some of the quotas; without it, the response has all. The usage is not part of it.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/loadbalancers/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of all load balancers
         *
         * Returns the tags of all load balancers of the project: each key once, with all values that it has.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListLoadBalancerTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/loadbalancers/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List load balancers by tag
         *
         * Returns the load balancers of the project that have all the tags and match the name, or only how many there are.
         *
         * - `action: filter` lists them, one page at a time with `limit` and `offset`.
         * - `action: count` counts them; `limit` and `offset` are not allowed with it.
         * - A tag matches when it has the key and one of the values, and every key of `tags` must match.
         * - At most 20 keys, each once, with at most 20 values, each once.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2ListLoadBalancersByTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the tags of a load balancer
         *
         * Returns all tags of one load balancer.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowLoadBalancerTags"];
        put?: never;
        /**
         * Add a tag to a load balancer
         *
         * Adds one tag to a load balancer, which can have 20 of them.
         * A tag with the same key is overwritten.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateLoadBalancerTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or remove several tags of a load balancer
         *
         * Adds a batch of tags to a load balancer, which can have 20 of them, or removes a batch of tags. The operation is idempotent.
         *
         * - `action: create` adds the tags. A tag whose key exists already overwrites the existing tag.
         * - `action: delete` removes the tags. A tag that does not exist is not an error.
         * - The same key twice in one request is an error.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2BatchCreateLoadBalancerTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a load balancer
         *
         * Deletes the tag with the key from a load balancer. A key that it does not have is an error.
         *
         * Supports shared and dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteLoadBalancerTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/listeners/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of all listeners
         *
         * Returns the tags of all listeners of the project: each key once, with all values that it has.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ListListenerTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/listeners/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List listeners by tag
         *
         * Returns the listeners of the project that have all the tags and match the name, or only how many there are.
         *
         * - `action: filter` lists them, one page at a time with `limit` and `offset`.
         * - `action: count` counts them; `limit` and `offset` are not allowed with it.
         * - A tag matches when it has the key and one of the values, and every key of `tags` must match.
         * - At most 20 keys, each once, with at most 20 values, each once.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2ListListenersByTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/listeners/{listener_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the tags of a listener
         *
         * Returns all tags of one listener.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        get: operations["v2ShowListenerTags"];
        put?: never;
        /**
         * Add a tag to a listener
         *
         * Adds one tag to a listener, which can have 20 of them.
         * A tag with the same key is overwritten.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2CreateListenerTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/listeners/{listener_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or remove several tags of a listener
         *
         * Adds a batch of tags to a listener, which can have 20 of them, or removes a batch of tags. The operation is idempotent.
         *
         * - `action: create` adds the tags. A tag whose key exists already overwrites the existing tag.
         * - `action: delete` removes the tags. A tag that does not exist is not an error.
         * - The same key twice in one request is an error.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        post: operations["v2BatchCreateListenerTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/{project_id}/listeners/{listener_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a listener
         *
         * Deletes the tag with the key from a listener. A key that it does not have is an error.
         *
         * Supports listeners of shared and of dedicated load balancers.
         *
         * Not in eu-nl. Not documented for eu-ch2.
         */
        delete: operations["v2DeleteListenerTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Name of an API version. */
        ApiVersionId: "v3" | "v2" | "v2.0";
        /** Status of an API version. */
        ApiVersionStatus: "CURRENT" | "STABLE" | "DEPRECATED";
        ApiVersionInfo: ApiVersionInfo;
        ListApiVersionsResponse: ListApiVersionsResponse;
        ErrorBody: ErrorBody;
        NestedError: NestedError;
        NestedErrorBody: NestedErrorBody;
        BadRequestBody: BadRequestBody;
        GatewayErrorBody: GatewayErrorBody;
        VersionLink: VersionLink;
        Version: Version;
        ListVersionsResponse: ListVersionsResponse;
        /** Provisioning status of a load balancer. */
        LoadBalancerProvisioningStatus: "ACTIVE" | "PENDING_DELETE";
        /** Operating status of a load balancer. */
        LoadBalancerOperatingStatus: "ONLINE" | "FROZEN";
        /** IP version of a public address. */
        PublicIpVersion: 4 | 6;
        /** IP versions of the downstream subnets of a load balancer. */
        ElbVirsubnetType: "ipv4" | "dualstack";
        /** Modification protection status of a resource. */
        ProtectionStatus: "nonProtection" | "consoleProtection";
        /** Provider of a load balancer. */
        LoadBalancerProvider: "vlb";
        PoolRef: PoolRef;
        ListenerRef: ListenerRef;
        Tag: Tag;
        EipInfo: EipInfo;
        PublicIpInfo: PublicIpInfo;
        GlobalEipInfo: GlobalEipInfo;
        BandwidthRef: BandwidthRef;
        AutoscalingRef: AutoscalingRef;
        /** What happens to the traffic when the web application firewall (WAF) fails. */
        WafFailureAction: "discard" | "forward";
        /** Billing mode of a load balancer. */
        LoadBalancerChargeMode: "flavor" | "lcu";
        /** Type of a load balancer that is not an ordinary one. */
        LoadBalancerType: "gateway";
        L4Limit: L4Limit;
        L7Limit: L7Limit;
        CustomQosLimit: CustomQosLimit;
        Extension: Extension;
        ProxyProtocolExtension: ProxyProtocolExtension;
        LoadBalancer: LoadBalancer;
        PageInfo: PageInfo;
        ListLoadBalancersResponse: ListLoadBalancersResponse;
        AutoscalingOption: AutoscalingOption;
        TagOption: TagOption;
        BandwidthRefOption: BandwidthRefOption;
        /** Billing mode of a bandwidth. */
        BandwidthChargeMode: "traffic" | "bandwidth";
        /** Whether a bandwidth is used by one EIP alone. */
        BandwidthShareType: "PER" | "WHOLE";
        CreateLoadBalancerBandwidthOption: CreateLoadBalancerBandwidthOption;
        CreateLoadBalancerPublicIpOption: CreateLoadBalancerPublicIpOption;
        CreateLoadBalancerOption: CreateLoadBalancerOption;
        CreateLoadBalancerRequestBody: CreateLoadBalancerRequestBody;
        CreateLoadBalancerResponse: CreateLoadBalancerResponse;
        ShowLoadBalancerResponse: ShowLoadBalancerResponse;
        UpdateLoadBalancerOption: UpdateLoadBalancerOption;
        UpdateLoadBalancerRequestBody: UpdateLoadBalancerRequestBody;
        UpdateLoadBalancerResponse: UpdateLoadBalancerResponse;
        /** Provisioning status of a listener, pool, health monitor or member in a status tree. */
        LoadBalancerStatusProvisioningStatus: "ACTIVE";
        /** Protocol of health checks. */
        HealthMonitorType: "TCP" | "UDP_CONNECT" | "HTTP" | "HTTPS";
        LoadBalancerStatusHealthMonitor: LoadBalancerStatusHealthMonitor;
        /** Health status of a member in a status tree. */
        LoadBalancerStatusMemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "DISABLED" | "OFFLINE" | "INITIAL" | "UNKNOWN";
        LoadBalancerStatusMember: LoadBalancerStatusMember;
        /** Operating status of a listener or a pool in a status tree. */
        LoadBalancerStatusNodeOperatingStatus: "ONLINE" | "DEGRADED" | "DISABLED";
        LoadBalancerStatusPool: LoadBalancerStatusPool;
        /** Action of an L7 policy: what it does with the requests that match it. */
        L7PolicyAction: "REDIRECT_TO_POOL" | "REDIRECT_TO_LISTENER" | "REDIRECT_TO_URL" | "FIXED_RESPONSE";
        /** Provisioning status of an L7 policy or L7 rule. */
        LoadBalancerStatusPolicyProvisioningStatus: "ACTIVE" | "ERROR";
        /** Part of a request that an L7 rule evaluates. */
        L7RuleType: "HOST_NAME" | "PATH" | "METHOD" | "HEADER" | "QUERY_STRING" | "SOURCE_IP";
        LoadBalancerStatusL7Rule: LoadBalancerStatusL7Rule;
        LoadBalancerStatusPolicy: LoadBalancerStatusPolicy;
        LoadBalancerStatusListener: LoadBalancerStatusListener;
        /** Operating status of a load balancer in its status tree. */
        LoadBalancerStatusOperatingStatus: "ONLINE" | "FROZEN" | "DEGRADED" | "DISABLED";
        LoadBalancerStatus: LoadBalancerStatus;
        LoadBalancerStatusResult: LoadBalancerStatusResult;
        ShowLoadBalancerStatusResponse: ShowLoadBalancerStatusResponse;
        /** Layer that a flavor is for, and whether its specifications are fixed or elastic. */
        FlavorType: "L4" | "L7" | "L4_elastic_max" | "L7_elastic_max" | "L4_elastic" | "L7_elastic";
        FlavorInfo: FlavorInfo;
        Flavor: Flavor;
        ListFlavorsResponse: ListFlavorsResponse;
        ShowFlavorResponse: ShowFlavorResponse;
        /** Protocol of a listener. */
        ListenerProtocol: "TCP" | "HTTP" | "UDP" | "HTTPS" | "TERMINATED_HTTPS" | "QUIC" | "TLS";
        /** What a listener does with the header `X-Forwarded-For` before it sends a request to a member. */
        ListenerXForwardedForProcessingMode: "append" | "remove" | "preserve";
        ListenerInsertHeaders: ListenerInsertHeaders;
        LoadBalancerRef: LoadBalancerRef;
        /** How a domain name is matched against the wildcard names of SNI certificates. */
        ListenerSniMatchAlgo: "longest_suffix" | "wildcard";
        /** System security policy of a listener, which sets its TLS versions and cipher suites. */
        ListenerTlsCiphersPolicy: "tls-1-0" | "tls-1-0-inherit" | "tls-1-0-with-1-3" | "tls-1-1" | "tls-1-2-fs" | "tls-1-2-fs-with-1-3" | "tls-1-2-strict" | "tls-1-2-strict-no-cbc" | "tls-1-2" | "hybrid-policy-1-0";
        /** Whether an IP address group is a whitelist or a blacklist. */
        ListenerIpGroupType: "white" | "black";
        ListenerIpGroup: ListenerIpGroup;
        ListenerQuicConfig: ListenerQuicConfig;
        /** Which requests are traced. */
        TracingStrategy: "full" | "ratio";
        /** Format in which traces are propagated. */
        TracingType: "W3CTraceContext";
        TracingConfig: TracingConfig;
        AccessLogHeaderName: AccessLogHeaderName;
        AccessLogCustomizedHeadersConfig: AccessLogCustomizedHeadersConfig;
        Listener: Listener;
        ListListenersResponse: ListListenersResponse;
        ListenerInsertHeadersOption: ListenerInsertHeadersOption;
        CreateListenerIpGroupOption: CreateListenerIpGroupOption;
        CreateAccessLogCustomizedHeadersConfigOption: CreateAccessLogCustomizedHeadersConfigOption;
        CreateListenerOption: CreateListenerOption;
        CreateListenerRequestBody: CreateListenerRequestBody;
        CreateListenerResponse: CreateListenerResponse;
        ShowListenerResponse: ShowListenerResponse;
        UpdateListenerIpGroupOption: UpdateListenerIpGroupOption;
        UpdateAccessLogCustomizedHeadersConfigOption: UpdateAccessLogCustomizedHeadersConfigOption;
        UpdateListenerOption: UpdateListenerOption;
        UpdateListenerRequestBody: UpdateListenerRequestBody;
        UpdateListenerResponse: UpdateListenerResponse;
        /** Protocol over which a pool receives requests. */
        PoolProtocol: "TCP" | "UDP" | "HTTP" | "HTTPS" | "QUIC";
        /** Load balancing algorithm of a pool: how it picks the member for a request. */
        PoolLbAlgorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP" | "QUIC_CID";
        /** Type of a pool: what kinds of members it accepts. */
        PoolType: "instance" | "ip" | "";
        MemberRef: MemberRef;
        /** Type of session persistence: how a client is identified, so that its requests reach the same member. */
        SessionPersistenceType: "SOURCE_IP" | "HTTP_COOKIE" | "APP_COOKIE";
        SessionPersistence: SessionPersistence;
        /** IP versions that a pool supports. */
        PoolIpVersion: "dualstack" | "v4" | "v6";
        SlowStart: SlowStart;
        /** Where requests are sent when too few members of a zone are healthy. */
        AzUnhealthyFallbackStrategy: "forward_to_all_member_of_local_az" | "forward_to_all_healthy_member" | "forward_to_all_member" | "forward_to_healthy_member_of_remote_az";
        AzAffinity: AzAffinity;
        Pool: Pool;
        ListPoolsResponse: ListPoolsResponse;
        CreatePoolTimedPersistenceOption: CreatePoolTimedPersistenceOption;
        CreatePoolAppCookiePersistenceOption: CreatePoolAppCookiePersistenceOption;
        CreatePoolSessionPersistenceOption: CreatePoolSessionPersistenceOption;
        CreatePoolSlowStartOption: CreatePoolSlowStartOption;
        PoolAzAffinityOption: PoolAzAffinityOption;
        CreatePoolOption: CreatePoolOption;
        CreatePoolRequestBody: CreatePoolRequestBody;
        CreatePoolResponse: CreatePoolResponse;
        ShowPoolResponse: ShowPoolResponse;
        UpdatePoolTimedPersistenceOption: UpdatePoolTimedPersistenceOption;
        UpdatePoolAppCookiePersistenceOption: UpdatePoolAppCookiePersistenceOption;
        UpdatePoolSessionPersistenceOption: UpdatePoolSessionPersistenceOption;
        UpdatePoolSlowStartOption: UpdatePoolSlowStartOption;
        /** New type of a pool: what kinds of members it accepts. */
        UpdatePoolType: "instance" | "ip";
        UpdatePoolOption: UpdatePoolOption;
        UpdatePoolRequestBody: UpdatePoolRequestBody;
        UpdatePoolResponse: UpdatePoolResponse;
        /** Health status of a member. */
        MemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "OFFLINE" | "INITIAL" | "UNKNOWN";
        /** IP version of a member's address. */
        MemberIpVersion: "v4" | "v6";
        /** Reason why a health check of a member failed. */
        MemberHealthCheckFailedReasonCode: "CONNECT_TIMEOUT" | "CONNECT_REFUSED" | "CONNECT_FAILED" | "CONNECT_INTERRUPT" | "SSL_HANDSHAKE_ERROR" | "RECV_RESPONSE_FAILED" | "RECV_RESPONSE_TIMEOUT" | "SEND_REQUEST_FAILED" | "SEND_REQUEST_TIMEOUT" | "RESPONSE_FORMAT_ERROR" | "RESPONSE_MISMATCH";
        MemberHealthCheckFailedReason: MemberHealthCheckFailedReason;
        MemberStatus: MemberStatus;
        ResourceID: ResourceID;
        /** Type of a member. */
        MemberType: "ip" | "instance";
        MemberInfo: MemberInfo;
        ListAllMembersResponse: ListAllMembersResponse;
        Member: Member;
        ListMembersResponse: ListMembersResponse;
        CreateMemberOption: CreateMemberOption;
        CreateMemberRequestBody: CreateMemberRequestBody;
        CreateMemberResponse: CreateMemberResponse;
        ShowMemberResponse: ShowMemberResponse;
        UpdateMemberOption: UpdateMemberOption;
        UpdateMemberRequestBody: UpdateMemberRequestBody;
        UpdateMemberResponse: UpdateMemberResponse;
        /** Method of HTTP health checks. */
        HealthMonitorHttpMethod: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "TRACE" | "OPTIONS" | "CONNECT" | "PATCH";
        /** HTTP version of health checks. */
        HealthMonitorHttpVersion: "HTTP/1.0" | "HTTP/1.1";
        /** Format of the content of health checks. */
        HealthMonitorContentFormat: "TEXT" | "HEX";
        HealthMonitor: HealthMonitor;
        ListHealthMonitorsResponse: ListHealthMonitorsResponse;
        CreateHealthMonitorOption: CreateHealthMonitorOption;
        CreateHealthMonitorRequestBody: CreateHealthMonitorRequestBody;
        CreateHealthMonitorResponse: CreateHealthMonitorResponse;
        ShowHealthMonitorResponse: ShowHealthMonitorResponse;
        UpdateHealthMonitorOption: UpdateHealthMonitorOption;
        UpdateHealthMonitorRequestBody: UpdateHealthMonitorRequestBody;
        UpdateHealthMonitorResponse: UpdateHealthMonitorResponse;
        /** Provisioning status of an L7 policy. */
        L7PolicyProvisioningStatus: "ACTIVE" | "ERROR";
        RedirectPoolsConfig: RedirectPoolsConfig;
        RuleRef: RuleRef;
        /** Protocol of the URL that a request is redirected to. */
        RedirectUrlProtocol: "HTTP" | "HTTPS" | "${protocol}";
        /** HTTP status code of a redirect. */
        RedirectUrlStatusCode: "301" | "302" | "303" | "307" | "308";
        RedirectUrlConfig: RedirectUrlConfig;
        /** Media type of a fixed response. */
        FixedResponseContentType: "text/plain" | "text/css" | "text/html" | "application/javascript" | "application/json";
        FixedResponseConfig: FixedResponseConfig;
        L7Policy: L7Policy;
        ListL7PoliciesResponse: ListL7PoliciesResponse;
        CreateRedirectPoolsConfig: CreateRedirectPoolsConfig;
        CreateRedirectUrlConfig: CreateRedirectUrlConfig;
        CreateFixedResponseConfig: CreateFixedResponseConfig;
        /** How an L7 rule compares a request with its value. */
        L7RuleCompareType: "EQUAL_TO" | "REGEX" | "STARTS_WITH";
        CreateRuleCondition: CreateRuleCondition;
        CreateL7PolicyRuleOption: CreateL7PolicyRuleOption;
        CreateL7PolicyOption: CreateL7PolicyOption;
        CreateL7PolicyRequestBody: CreateL7PolicyRequestBody;
        CreateL7PolicyResponse: CreateL7PolicyResponse;
        BatchUpdatePriorityRequestBody: BatchUpdatePriorityRequestBody;
        BatchUpdatePoliciesPriorityRequestBody: BatchUpdatePoliciesPriorityRequestBody;
        BatchUpdatePoliciesPriorityResponse: BatchUpdatePoliciesPriorityResponse;
        ShowL7PolicyResponse: ShowL7PolicyResponse;
        UpdateRedirectUrlConfig: UpdateRedirectUrlConfig;
        UpdateFixedResponseConfig: UpdateFixedResponseConfig;
        CreateRuleOption: CreateRuleOption;
        UpdateL7PolicyOption: UpdateL7PolicyOption;
        UpdateL7PolicyRequestBody: UpdateL7PolicyRequestBody;
        UpdateL7PolicyResponse: UpdateL7PolicyResponse;
        /** Provisioning status of an L7 rule. */
        L7RuleProvisioningStatus: "ACTIVE" | "PENDING_CREATE" | "ERROR";
        RuleCondition: RuleCondition;
        L7Rule: L7Rule;
        ListL7RulesResponse: ListL7RulesResponse;
        CreateL7RuleRequestBody: CreateL7RuleRequestBody;
        CreateL7RuleResponse: CreateL7RuleResponse;
        ShowL7RuleResponse: ShowL7RuleResponse;
        UpdateRuleCondition: UpdateRuleCondition;
        UpdateL7RuleOption: UpdateL7RuleOption;
        UpdateL7RuleRequestBody: UpdateL7RuleRequestBody;
        UpdateL7RuleResponse: UpdateL7RuleResponse;
        /** Type of a certificate: what it is used for. */
        CertificateType: "server" | "client";
        CertificateInfo: CertificateInfo;
        ListCertificatesResponse: ListCertificatesResponse;
        CreateCertificateOption: CreateCertificateOption;
        CreateCertificateRequestBody: CreateCertificateRequestBody;
        CreateCertificateResponse: CreateCertificateResponse;
        ShowCertificateResponse: ShowCertificateResponse;
        UpdateCertificateOption: UpdateCertificateOption;
        UpdateCertificateRequestBody: UpdateCertificateRequestBody;
        UpdateCertificateResponse: UpdateCertificateResponse;
        SecurityPolicy: SecurityPolicy;
        ListSecurityPoliciesResponse: ListSecurityPoliciesResponse;
        /** TLS protocol that a custom security policy accepts. */
        SecurityPolicyProtocol: "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
        /** Cipher suite that a custom security policy accepts. */
        SecurityPolicyCipher: "TLS_AES_256_GCM_SHA384" | "TLS_AES_128_GCM_SHA256" | "TLS_CHACHA20_POLY1305_SHA256" | "ECDHE-ECDSA-AES128-SHA" | "ECDHE-ECDSA-AES128-GCM-SHA256" | "ECDHE-ECDSA-CHACHA20-POLY1305" | "ECDHE-ECDSA-AES128-SHA256" | "ECDHE-ECDSA-AES256-SHA" | "ECDHE-ECDSA-AES256-SHA384" | "ECDHE-ECDSA-AES256-GCM-SHA384" | "ECDHE-RSA-CHACHA20-POLY1305" | "ECDHE-RSA-AES128-SHA" | "ECDHE-RSA-AES128-GCM-SHA256" | "ECDHE-RSA-AES128-SHA256" | "ECDHE-RSA-AES256-SHA" | "ECDHE-RSA-AES256-SHA384" | "ECDHE-RSA-AES256-GCM-SHA384" | "AES256-GCM-SHA384" | "AES128-GCM-SHA256" | "AES256-SHA256" | "AES128-SHA256" | "AES128-SHA" | "AES256-SHA" | "CAMELLIA256-SHA" | "DES-CBC3-SHA" | "CAMELLIA128-SHA" | "TLS_AES_128_CCM_8_SHA256" | "TLS_AES_128_CCM_SHA256";
        CreateSecurityPolicyOption: CreateSecurityPolicyOption;
        CreateSecurityPolicyRequestBody: CreateSecurityPolicyRequestBody;
        CreateSecurityPolicyResponse: CreateSecurityPolicyResponse;
        ShowSecurityPolicyResponse: ShowSecurityPolicyResponse;
        UpdateSecurityPolicyOption: UpdateSecurityPolicyOption;
        UpdateSecurityPolicyRequestBody: UpdateSecurityPolicyRequestBody;
        UpdateSecurityPolicyResponse: UpdateSecurityPolicyResponse;
        SystemSecurityPolicy: SystemSecurityPolicy;
        ListSystemSecurityPoliciesResponse: ListSystemSecurityPoliciesResponse;
        IpInfo: IpInfo;
        IpGroup: IpGroup;
        ListIpGroupsResponse: ListIpGroupsResponse;
        CreateIpGroupIpOption: CreateIpGroupIpOption;
        CreateIpGroupOption: CreateIpGroupOption;
        CreateIpGroupRequestBody: CreateIpGroupRequestBody;
        CreateIpGroupResponse: CreateIpGroupResponse;
        ShowIpGroupResponse: ShowIpGroupResponse;
        UpdateIpGroupIpOption: UpdateIpGroupIpOption;
        UpdateIpGroupOption: UpdateIpGroupOption;
        UpdateIpGroupRequestBody: UpdateIpGroupRequestBody;
        UpdateIpGroupResponse: UpdateIpGroupResponse;
        IpGroupIp: IpGroupIp;
        BatchDeleteIpListOption: BatchDeleteIpListOption;
        BatchDeleteIpListRequestBody: BatchDeleteIpListRequestBody;
        BatchDeleteIpListResponse: BatchDeleteIpListResponse;
        UpdateIpListOption: UpdateIpListOption;
        UpdateIpListRequestBody: UpdateIpListRequestBody;
        UpdateIpListResponse: UpdateIpListResponse;
        Logtank: Logtank;
        ListLogtanksResponse: ListLogtanksResponse;
        CreateLogtankOption: CreateLogtankOption;
        CreateLogtankRequestBody: CreateLogtankRequestBody;
        CreateLogtankResponse: CreateLogtankResponse;
        ShowLogtankResponse: ShowLogtankResponse;
        UpdateLogtankOption: UpdateLogtankOption;
        UpdateLogtankRequestBody: UpdateLogtankRequestBody;
        UpdateLogtankResponse: UpdateLogtankResponse;
        Quota: Quota;
        ShowQuotaResponse: ShowQuotaResponse;
        /** Name of a quota. */
        QuotaKey: "loadbalancer" | "listener" | "pool" | "member" | "l7policy" | "healthmonitor" | "security_policy" | "certificate" | "ipgroup" | "listeners_per_loadbalancer" | "l7policies_per_listener" | "ipgroups_per_listener" | "listeners_per_pool" | "members_per_pool" | "condition_per_policy" | "ipgroup_max_length" | "ipgroup_bindings" | "free_instance_members_per_pool" | "pools_per_l7policy" | "free_instance_listeners_per_loadbalancer";
        /** Unit of a quota. */
        QuotaUnit: "count";
        QuotaInfo: QuotaInfo;
        ListQuotaDetailsResponse: ListQuotaDetailsResponse;
        /** Status of an availability zone. */
        AvailabilityZoneState: "ACTIVE";
        /** Layer of a flavor that an availability zone offers. */
        AvailabilityZoneProtocol: "L4" | "L7";
        /** Type of an availability zone. */
        AvailabilityZoneCategory: 0 | 21;
        AvailabilityZone: AvailabilityZone;
        ListAvailabilityZonesResponse: ListAvailabilityZonesResponse;
        /** Sort direction of a list. */
        V2SortDirection: "asc" | "desc";
        /** Operating status of a load balancer, listener or pool. */
        V2OperatingStatus: "ONLINE";
        /** Provisioning status of a load balancer, or of a resource that belongs to it. */
        V2ProvisioningStatus: "ACTIVE";
        /** Provider of a load balancer. */
        V2LoadBalancerProvider: "vlb";
        V2ListenerRef: V2ListenerRef;
        V2PoolRef: V2PoolRef;
        /** Operating status of a load balancer. */
        V2LoadBalancerOperatingStatus: "ONLINE" | "OFFLINE" | "DEGRADED" | "DISABLED" | "NO_MONITOR";
        /** Provisioning status of a load balancer. */
        V2LoadBalancerProvisioningStatus: "ACTIVE" | "PENDING_CREATE" | "ERROR";
        V2LoadBalancer: V2LoadBalancer;
        /** Page that a link leads to. */
        V2PageLinkRel: "next" | "previous";
        V2PageLink: V2PageLink;
        V2ListLoadBalancersResponse: V2ListLoadBalancersResponse;
        V2NeutronError: V2NeutronError;
        V2ErrorBody: V2ErrorBody;
        V2BadRequestBody: V2BadRequestBody;
        V2AnyErrorBody: V2AnyErrorBody;
        V2CreateLoadBalancerOption: V2CreateLoadBalancerOption;
        V2CreateLoadBalancerRequestBody: V2CreateLoadBalancerRequestBody;
        V2CreateLoadBalancerResponse: V2CreateLoadBalancerResponse;
        V2ShowLoadBalancerResponse: V2ShowLoadBalancerResponse;
        V2UpdateLoadBalancerOption: V2UpdateLoadBalancerOption;
        V2UpdateLoadBalancerRequestBody: V2UpdateLoadBalancerRequestBody;
        V2UpdateLoadBalancerResponse: V2UpdateLoadBalancerResponse;
        /** Part of a request that an L7 rule evaluates. The rules of one L7 policy have different types. */
        V2L7RuleType: "HOST_NAME" | "PATH";
        /** Provisioning status of an L7 policy or L7 rule. */
        V2LoadBalancerStatusPolicyProvisioningStatus: "ACTIVE" | "ERROR";
        V2LoadBalancerStatusL7Rule: V2LoadBalancerStatusL7Rule;
        /** Action of an L7 policy: what it does with the requests that match it. */
        V2L7PolicyAction: "REDIRECT_TO_POOL" | "REDIRECT_TO_LISTENER";
        V2LoadBalancerStatusPolicy: V2LoadBalancerStatusPolicy;
        /** Protocol of health checks. */
        V2HealthMonitorType: "TCP" | "UDP_CONNECT" | "HTTP";
        V2LoadBalancerStatusHealthMonitor: V2LoadBalancerStatusHealthMonitor;
        /** Health status of a member in a status tree. */
        V2LoadBalancerStatusMemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "DISABLED" | "OFFLINE";
        V2LoadBalancerStatusMember: V2LoadBalancerStatusMember;
        V2LoadBalancerStatusPool: V2LoadBalancerStatusPool;
        V2LoadBalancerStatusListener: V2LoadBalancerStatusListener;
        /** Operating status of a load balancer in its status tree. */
        V2LoadBalancerStatusOperatingStatus: "ONLINE" | "DEGRADED" | "DISABLED";
        V2LoadBalancerStatus: V2LoadBalancerStatus;
        V2LoadBalancerStatusResult: V2LoadBalancerStatusResult;
        V2ShowLoadBalancerStatusResponse: V2ShowLoadBalancerStatusResponse;
        /** Protocol of a listener. */
        V2ListenerProtocol: "TCP" | "HTTP" | "UDP" | "TERMINATED_HTTPS";
        /** Security policy of a listener, which sets its TLS versions and cipher suites. */
        V2ListenerTlsCiphersPolicy: "tls-1-0" | "tls-1-0-inherit" | "tls-1-1" | "tls-1-2" | "tls-1-2-strict";
        V2LoadBalancerRef: V2LoadBalancerRef;
        V2Listener: V2Listener;
        V2ListListenersResponse: V2ListListenersResponse;
        V2CreateListenerOption: V2CreateListenerOption;
        V2CreateListenerRequestBody: V2CreateListenerRequestBody;
        V2CreateListenerResponse: V2CreateListenerResponse;
        V2ShowListenerResponse: V2ShowListenerResponse;
        V2UpdateListenerOption: V2UpdateListenerOption;
        V2UpdateListenerRequestBody: V2UpdateListenerRequestBody;
        V2UpdateListenerResponse: V2UpdateListenerResponse;
        /** Protocol over which a pool receives requests. */
        V2PoolProtocol: "TCP" | "UDP" | "HTTP";
        /** Load balancing algorithm of a pool: how it picks the member for a request. */
        V2PoolLbAlgorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP";
        V2MemberRef: V2MemberRef;
        /** Type of session persistence: how a client is identified, so that its requests reach the same member. */
        V2SessionPersistenceType: "SOURCE_IP" | "HTTP_COOKIE" | "APP_COOKIE";
        V2SessionPersistence: V2SessionPersistence;
        V2Pool: V2Pool;
        V2ListPoolsResponse: V2ListPoolsResponse;
        V2CreatePoolTimedPersistenceOption: V2CreatePoolTimedPersistenceOption;
        V2CreatePoolAppCookiePersistenceOption: V2CreatePoolAppCookiePersistenceOption;
        V2CreatePoolSessionPersistenceOption: V2CreatePoolSessionPersistenceOption;
        V2CreatePoolOption: V2CreatePoolOption;
        V2CreatePoolRequestBody: V2CreatePoolRequestBody;
        V2CreatePoolResponse: V2CreatePoolResponse;
        V2ShowPoolResponse: V2ShowPoolResponse;
        V2UpdatePoolTimedPersistenceOption: V2UpdatePoolTimedPersistenceOption;
        V2UpdatePoolAppCookiePersistenceOption: V2UpdatePoolAppCookiePersistenceOption;
        V2UpdatePoolSessionPersistenceOption: V2UpdatePoolSessionPersistenceOption;
        V2UpdatePoolOption: V2UpdatePoolOption;
        V2UpdatePoolRequestBody: V2UpdatePoolRequestBody;
        V2UpdatePoolResponse: V2UpdatePoolResponse;
        /** Health status of a member. */
        V2MemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "OFFLINE";
        V2MemberInfo: V2MemberInfo;
        V2ListAllMembersResponse: V2ListAllMembersResponse;
        V2Member: V2Member;
        V2ListMembersResponse: V2ListMembersResponse;
        V2BatchMemberOption: V2BatchMemberOption;
        /** What a batch of new members does to the existing ones. */
        V2BatchAddMembersAction: "add" | "replace";
        V2BatchAddMembersRequestBody: V2BatchAddMembersRequestBody;
        V2BatchDeleteMemberOption: V2BatchDeleteMemberOption;
        V2BatchDeleteMembersRequestBody: V2BatchDeleteMembersRequestBody;
        V2BatchUpdateMembersRequestBody: V2BatchUpdateMembersRequestBody;
        V2CreateMemberOption: V2CreateMemberOption;
        V2CreateMemberRequestBody: V2CreateMemberRequestBody;
        V2CreateMemberResponse: V2CreateMemberResponse;
        V2ShowMemberResponse: V2ShowMemberResponse;
        V2UpdateMemberOption: V2UpdateMemberOption;
        V2UpdateMemberRequestBody: V2UpdateMemberRequestBody;
        V2UpdateMemberResponse: V2UpdateMemberResponse;
        /** Method of HTTP health checks. */
        V2HealthMonitorHttpMethod: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "TRACE" | "OPTIONS" | "CONNECT" | "PATCH";
        V2HealthMonitor: V2HealthMonitor;
        V2ListHealthMonitorsResponse: V2ListHealthMonitorsResponse;
        V2CreateHealthMonitorOption: V2CreateHealthMonitorOption;
        V2CreateHealthMonitorRequestBody: V2CreateHealthMonitorRequestBody;
        V2CreateHealthMonitorResponse: V2CreateHealthMonitorResponse;
        V2ShowHealthMonitorResponse: V2ShowHealthMonitorResponse;
        V2UpdateHealthMonitorOption: V2UpdateHealthMonitorOption;
        V2UpdateHealthMonitorRequestBody: V2UpdateHealthMonitorRequestBody;
        V2UpdateHealthMonitorResponse: V2UpdateHealthMonitorResponse;
        V2L7RuleRef: V2L7RuleRef;
        V2L7Policy: V2L7Policy;
        V2ListL7PoliciesResponse: V2ListL7PoliciesResponse;
        /** How an L7 rule compares a request with its value. */
        V2L7RuleCompareType: "EQUAL_TO" | "REGEX" | "STARTS_WITH";
        V2CreateL7PolicyRuleOption: V2CreateL7PolicyRuleOption;
        V2CreateL7PolicyOption: V2CreateL7PolicyOption;
        V2CreateL7PolicyRequestBody: V2CreateL7PolicyRequestBody;
        V2CreateL7PolicyResponse: V2CreateL7PolicyResponse;
        V2ShowL7PolicyResponse: V2ShowL7PolicyResponse;
        V2UpdateL7PolicyOption: V2UpdateL7PolicyOption;
        V2UpdateL7PolicyRequestBody: V2UpdateL7PolicyRequestBody;
        V2UpdateL7PolicyResponse: V2UpdateL7PolicyResponse;
        V2L7Rule: V2L7Rule;
        V2ListL7RulesResponse: V2ListL7RulesResponse;
        V2CreateL7RuleOption: V2CreateL7RuleOption;
        V2CreateL7RuleRequestBody: V2CreateL7RuleRequestBody;
        V2CreateL7RuleResponse: V2CreateL7RuleResponse;
        V2ShowL7RuleResponse: V2ShowL7RuleResponse;
        V2UpdateL7RuleOption: V2UpdateL7RuleOption;
        V2UpdateL7RuleRequestBody: V2UpdateL7RuleRequestBody;
        V2UpdateL7RuleResponse: V2UpdateL7RuleResponse;
        V2Whitelist: V2Whitelist;
        V2ListWhitelistsResponse: V2ListWhitelistsResponse;
        V2CreateWhitelistOption: V2CreateWhitelistOption;
        V2CreateWhitelistRequestBody: V2CreateWhitelistRequestBody;
        V2CreateWhitelistResponse: V2CreateWhitelistResponse;
        V2ShowWhitelistResponse: V2ShowWhitelistResponse;
        V2UpdateWhitelistOption: V2UpdateWhitelistOption;
        V2UpdateWhitelistRequestBody: V2UpdateWhitelistRequestBody;
        V2UpdateWhitelistResponse: V2UpdateWhitelistResponse;
        /** Type of a certificate: what it is used for. */
        V2CertificateType: "server" | "client";
        V2Certificate: V2Certificate;
        V2ListCertificatesResponse: V2ListCertificatesResponse;
        V2CreateCertificateRequestBody: V2CreateCertificateRequestBody;
        V2UpdateCertificateRequestBody: V2UpdateCertificateRequestBody;
        V2DefaultQuota: V2DefaultQuota;
        V2ShowDefaultQuotaResponse: V2ShowDefaultQuotaResponse;
        V2Quota: V2Quota;
        V2ShowQuotaResponse: V2ShowQuotaResponse;
        V2TagValues: V2TagValues;
        V2ListTagsResponse: V2ListTagsResponse;
        V2TagFilter: V2TagFilter;
        /** What a search by tag returns. */
        V2TagQueryAction: "filter" | "count";
        V2TagMatch: V2TagMatch;
        V2ListResourcesByTagRequestBody: V2ListResourcesByTagRequestBody;
        V2Tag: V2Tag;
        V2TaggedResource: V2TaggedResource;
        V2ListResourcesByTagResponse: V2ListResourcesByTagResponse;
        V2ShowTagsResponse: V2ShowTagsResponse;
        V2CreateTagOption: V2CreateTagOption;
        V2CreateTagRequestBody: V2CreateTagRequestBody;
        V2BatchCreateTagsRequestBody: V2BatchCreateTagsRequestBody;
        V2DeleteTagOption: V2DeleteTagOption;
        V2BatchDeleteTagsRequestBody: V2BatchDeleteTagsRequestBody;
        V2BatchTagsRequestBody: V2BatchTagsRequestBody;
    };
    responses: {
        /** The request is malformed, or a value or a combination of values is not allowed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequestBody;
            };
        };
        /** The credentials are missing, wrong or expired. The response comes from the gateway. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": GatewayErrorBody;
            };
        };
        /** The credentials do not allow this action, or the project may not use the feature. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The endpoint does not offer the operation. The response comes from the gateway. */
        NotPublished: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": GatewayErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        ApiVersionConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Too many requests in a short time. The response comes from the gateway. Try again later. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": GatewayErrorBody;
            };
        };
        /** Internal error of the service. Try again later. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The service is temporarily unavailable. Try again later. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The load balancer does not exist. */
        LoadBalancerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The load balancer is not `ACTIVE`, for example while another request changes it. */
        LoadBalancerConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** A subnet, or another resource that the request refers to, does not exist. */
        SubnetNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The quota is exceeded. */
        LoadBalancerCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The load balancer still has listeners or pools, or is protected against deletion. */
        LoadBalancerInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The flavor does not exist. */
        FlavorNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        FlavorConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The listener does not exist. */
        ListenerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The listener or its load balancer is being changed by another request. */
        ListenerConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The load balancer already has a listener on this port, or the quota is exceeded. */
        ListenerCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The listener still has L7 policies or a pool with members. */
        ListenerInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The pool does not exist. */
        PoolNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The pool or its load balancer is being changed by another request. */
        PoolConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The protocol of the pool does not match its listener, the listener already has a default pool, or the quota is exceeded. */
        PoolCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The pool still has members, a health monitor, or an L7 policy that forwards to it. */
        PoolInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The member, or the pool that it belongs to, does not exist. */
        MemberNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The member or the load balancer of its pool is being changed by another request. */
        MemberConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The pool already has a member with this address and port, or the quota is exceeded. */
        MemberCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The health monitor does not exist. */
        HealthMonitorNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The health monitor or the load balancer of its pool is being changed by another request. */
        HealthMonitorConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The pool already has a health monitor, or the quota is exceeded. */
        HealthMonitorCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The L7 policy does not exist. */
        L7PolicyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The L7 policy or its load balancer is being changed by another request. */
        L7PolicyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The quota is exceeded. */
        L7PolicyCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The L7 rule, or the L7 policy that it belongs to, does not exist. */
        L7RuleNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The L7 rule or the load balancer of its policy is being changed by another request. */
        L7RuleConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The policy of the rule is being changed, or the quota is exceeded. */
        L7RuleCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The certificate does not exist. */
        CertificateNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The certificate is being changed by another request. */
        CertificateConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The quota is exceeded. */
        CertificateCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** A listener still uses the certificate. */
        CertificateInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The security policy does not exist. */
        SecurityPolicyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The security policy is being changed by another request. */
        SecurityPolicyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The quota is exceeded. */
        SecurityPolicyCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** A listener still uses the security policy. */
        SecurityPolicyInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        SystemSecurityPolicyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The IP address group does not exist. */
        IpGroupNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The IP address group is being changed by another request. */
        IpGroupConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The quota is exceeded. */
        IpGroupCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The log setting does not exist. */
        LogtankNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The log setting is being changed by another request. */
        LogtankConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The load balancer already has a log setting, or the quota is exceeded. */
        LogtankCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        QuotaConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        AvailabilityZoneConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The request is malformed, or a value or a combination of values is not allowed. */
        V2BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2BadRequestBody;
            };
        };
        /** The credentials are missing, wrong or expired. The response comes from the gateway, in its own format. */
        V2Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The credentials do not allow this action. */
        V2Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The load balancer does not exist. */
        V2LoadBalancerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The load balancer is not `ACTIVE`, for example while another request changes it. */
        V2LoadBalancerConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** Too many requests in a short time. The response comes from the gateway, in its own format. Try again later. */
        V2TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** Internal error of the service. Try again later. */
        V2InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The service is temporarily unavailable. Try again later. */
        V2ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** A subnet, or another resource that the request refers to, does not exist. */
        V2SubnetNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The quota is exceeded. */
        V2LoadBalancerCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The load balancer still has listeners or pools. */
        V2LoadBalancerInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The listener does not exist. */
        V2ListenerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The listener or its load balancer is being changed by another request. */
        V2ListenerConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The load balancer already has a listener on this port, or the quota is exceeded. */
        V2ListenerCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The listener still has a pool. */
        V2ListenerInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The pool does not exist. */
        V2PoolNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The pool or its load balancer is being changed by another request. */
        V2PoolConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The protocol of the pool does not match its listener, the listener already has a default pool, or the quota is exceeded. */
        V2PoolCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The pool still has members, a health monitor, or an L7 policy that sends requests to it. */
        V2PoolInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The member, or the pool that it belongs to, does not exist. */
        V2MemberNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The member or the load balancer of its pool is being changed by another request. */
        V2MemberConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The pool already has a member with this address and port, or the quota is exceeded. */
        V2MemberCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The health monitor does not exist. */
        V2HealthMonitorNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The health monitor or the load balancer of its pool is being changed by another request. */
        V2HealthMonitorConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The pool already has a health monitor, or the quota is exceeded. */
        V2HealthMonitorCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The L7 policy does not exist. */
        V2L7PolicyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The L7 policy or its load balancer is being changed by another request. */
        V2L7PolicyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The quota is exceeded. */
        V2L7PolicyCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The L7 rule, or the L7 policy that it belongs to, does not exist. */
        V2L7RuleNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The L7 rule or the load balancer of its policy is being changed by another request. */
        V2L7RuleConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The policy of the rule is being changed, or the quota is exceeded. */
        V2L7RuleCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The whitelist does not exist. */
        V2WhitelistNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The whitelist or its load balancer is being changed by another request. */
        V2WhitelistConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The quota is exceeded. */
        V2WhitelistCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The certificate does not exist. */
        V2CertificateNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The certificate is being changed by another request. */
        V2CertificateConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The endpoint does not offer the operation. The response comes from the gateway, in its own format. */
        V2NotPublished: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The quota is exceeded. */
        V2CertificateCreationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** A listener still uses the certificate. */
        V2CertificateInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** Listed on the pages of status codes for every operation. This operation only reads, and has not been seen to return it. */
        V2QuotaConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** There is no project with this ID. */
        V2QuotaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The tags are being changed by another request. */
        V2TagConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
        /** The resource does not exist, or it has no tag with this key. */
        V2TagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": V2AnyErrorBody;
            };
        };
    };
    parameters: {
        /**
         * ID of the project that owns the resources.
         * @example 99a3fff0d03c428eac3678da6a7d0f24
         */
        ProjectId: string;
        /**
         * ID of the last item of the previous page; the next page begins after it.
         * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
         */
        Marker: string;
        /**
         * Maximum number of items on a page.
         *
         * 0 to 2000. Default: `2000`.
         */
        Limit: number;
        /**
         * Direction of paging: `false` returns the next page, `true` the previous one.
         * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
         *
         * Default: `false`.
         */
        PageReverse: boolean;
        /**
         * ID of the load balancer.
         * @example 098b2f68-af1c-41a9-8efd-69958722af62
         */
        LoadBalancerId: string;
        /**
         * ID of the flavor.
         * @example 3588b525-63ed-4b8f-8a03-6aaa9ad1c36a
         */
        FlavorId: string;
        /**
         * ID of the listener.
         * @example 0b11747a-b139-492f-9692-2df0b1c87193
         */
        ListenerId: string;
        /**
         * ID of the pool (backend server group).
         * @example 36ce7086-a496-4666-9064-5ba0e6840c75
         */
        PoolId: string;
        /**
         * ID of the member (backend server).
         * The service assigns it when a server joins a pool; it is not the ID of the server itself.
         * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
         */
        MemberId: string;
        /**
         * ID of the health monitor (health check).
         * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
         */
        HealthMonitorId: string;
        /**
         * ID of the L7 policy (forwarding policy).
         * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
         */
        L7PolicyId: string;
        /**
         * ID of the L7 rule (forwarding rule).
         * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
         */
        L7RuleId: string;
        /**
         * ID of the certificate.
         * @example 233a325e5e3e4ce8beeb320aa714cc12
         */
        CertificateId: string;
        /**
         * ID of the custom security policy.
         * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
         */
        SecurityPolicyId: string;
        /**
         * ID of the IP address group.
         * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
         */
        IpGroupId: string;
        /**
         * ID of the log setting (logtank).
         * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
         */
        LogtankId: string;
        /**
         * ID of the last item of the previous page; the next page begins after it.
         * Omit it for the first page. Takes effect only with `limit`.
         */
        V2Marker: string;
        /** Maximum number of items on a page. */
        V2Limit: number;
        /**
         * Direction of paging: `false` returns later IDs, `true` earlier ones.
         * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
         *
         * Default: `false`.
         */
        V2PageReverse: boolean;
        /**
         * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
         * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
         * @example [
         *   "name",
         *   "id"
         * ]
         */
        V2SortKey: string[];
        /**
         * Sort direction, one for each `sort_key` and in the same order.
         * @example [
         *   "asc",
         *   "desc"
         * ]
         */
        V2SortDir: components["schemas"]["V2SortDirection"][];
        /**
         * ID of the whitelist.
         * @example eabfefa3fd1740a88a47ad98e132d238
         */
        V2WhitelistId: string;
        /**
         * Key of the tag.
         * @example key1
         */
        V2TagKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * ID of the request. Quote it when you contact the provider's support.
         * @example 2d974978-0733-404d-a21a-b29204f4803a
         */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListApiVersionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["ApiVersionConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVersionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["ApiVersionConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLoadBalancers: {
        parameters: {
            query?: ListLoadBalancersQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of load balancers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListLoadBalancersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The load balancer to create. */
        requestBody: {
            content: {
                "application/json": CreateLoadBalancerRequestBody;
            };
        };
        responses: {
            /** The load balancer is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateLoadBalancerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SubnetNotFound"];
            409: components["responses"]["LoadBalancerCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowLoadBalancerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateLoadBalancerRequestBody;
            };
        };
        responses: {
            /** The load balancer is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateLoadBalancerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancer is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLoadBalancerForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancer and what belongs to it are deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showLoadBalancerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowLoadBalancerStatusResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LoadBalancerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlavors: {
        parameters: {
            query?: ListFlavorsQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the flavors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFlavorsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlavorNotFound"];
            409: components["responses"]["FlavorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showFlavor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the flavor.
                 * @example 3588b525-63ed-4b8f-8a03-6aaa9ad1c36a
                 */
                flavor_id: components["parameters"]["FlavorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The flavor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowFlavorResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlavorNotFound"];
            409: components["responses"]["FlavorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listListeners: {
        parameters: {
            query?: ListListenersQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of listeners. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListListenersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["ListenerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The listener to create. */
        requestBody: {
            content: {
                "application/json": CreateListenerRequestBody;
            };
        };
        responses: {
            /** The listener is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateListenerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["ListenerCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listener. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowListenerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["ListenerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateListenerRequestBody;
            };
        };
        responses: {
            /** The listener is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateListenerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["ListenerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listener is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["ListenerInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteListenerForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listener and all that belongs to it are deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["ListenerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPools: {
        parameters: {
            query?: ListPoolsQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPoolsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["PoolConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The pool to create. */
        requestBody: {
            content: {
                "application/json": CreatePoolRequestBody;
            };
        };
        responses: {
            /** The pool is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatePoolResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["PoolCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowPoolResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["PoolConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdatePoolRequestBody;
            };
        };
        responses: {
            /** The pool is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatePoolResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["PoolConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pool is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["PoolInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllMembers: {
        parameters: {
            query?: ListAllMembersQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAllMembersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["MemberConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: ListMembersQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListMembersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["MemberConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** The member to add. */
        requestBody: {
            content: {
                "application/json": CreateMemberRequestBody;
            };
        };
        responses: {
            /** The member is added. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateMemberResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["MemberCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowMemberResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["MemberConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateMemberRequestBody;
            };
        };
        responses: {
            /** The member is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateMemberResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["MemberConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member is removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["MemberConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHealthMonitors: {
        parameters: {
            query?: ListHealthMonitorsQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListHealthMonitorsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HealthMonitorNotFound"];
            409: components["responses"]["HealthMonitorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The health monitor to create. */
        requestBody: {
            content: {
                "application/json": CreateHealthMonitorRequestBody;
            };
        };
        responses: {
            /** The health monitor is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateHealthMonitorResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PoolNotFound"];
            409: components["responses"]["HealthMonitorCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health monitor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowHealthMonitorResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HealthMonitorNotFound"];
            409: components["responses"]["HealthMonitorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateHealthMonitorRequestBody;
            };
        };
        responses: {
            /** The health monitor is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateHealthMonitorResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HealthMonitorNotFound"];
            409: components["responses"]["HealthMonitorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health monitor is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HealthMonitorNotFound"];
            409: components["responses"]["HealthMonitorConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listL7Policies: {
        parameters: {
            query?: ListL7PoliciesQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of L7 policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListL7PoliciesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7PolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The L7 policy to create. */
        requestBody: {
            content: {
                "application/json": CreateL7PolicyRequestBody;
            };
        };
        responses: {
            /** The L7 policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateL7PolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            409: components["responses"]["L7PolicyCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batchUpdatePoliciesPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The L7 policies and their new priorities. */
        requestBody: {
            content: {
                "application/json": BatchUpdatePoliciesPriorityRequestBody;
            };
        };
        responses: {
            /** The change is accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchUpdatePoliciesPriorityResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7PolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowL7PolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7PolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateL7PolicyRequestBody;
            };
        };
        responses: {
            /** The updated L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateL7PolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7PolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 policy is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7PolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listL7Rules: {
        parameters: {
            query?: ListL7RulesQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of L7 rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListL7RulesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7RuleNotFound"];
            409: components["responses"]["L7RuleConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** The L7 rule to create. */
        requestBody: {
            content: {
                "application/json": CreateL7RuleRequestBody;
            };
        };
        responses: {
            /** The L7 rule is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateL7RuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7PolicyNotFound"];
            409: components["responses"]["L7RuleCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowL7RuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7RuleNotFound"];
            409: components["responses"]["L7RuleConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateL7RuleRequestBody;
            };
        };
        responses: {
            /** The updated L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateL7RuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7RuleNotFound"];
            409: components["responses"]["L7RuleConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 rule is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["L7RuleNotFound"];
            409: components["responses"]["L7RuleConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCertificates: {
        parameters: {
            query?: ListCertificatesQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificates, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListCertificatesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            409: components["responses"]["CertificateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The certificate to create. */
        requestBody: {
            content: {
                "application/json": CreateCertificateRequestBody;
            };
        };
        responses: {
            /** The certificate is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCertificateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["CertificateCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowCertificateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            409: components["responses"]["CertificateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateCertificateRequestBody;
            };
        };
        responses: {
            /** The certificate is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateCertificateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            409: components["responses"]["CertificateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificate is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            409: components["responses"]["CertificateInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSecurityPolicies: {
        parameters: {
            query?: ListSecurityPoliciesQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The security policies, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListSecurityPoliciesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SecurityPolicyNotFound"];
            409: components["responses"]["SecurityPolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSecurityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The security policy to create. */
        requestBody: {
            content: {
                "application/json": CreateSecurityPolicyRequestBody;
            };
        };
        responses: {
            /** The security policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSecurityPolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["SecurityPolicyCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showSecurityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The security policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowSecurityPolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SecurityPolicyNotFound"];
            409: components["responses"]["SecurityPolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSecurityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateSecurityPolicyRequestBody;
            };
        };
        responses: {
            /** The security policy is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSecurityPolicyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SecurityPolicyNotFound"];
            409: components["responses"]["SecurityPolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSecurityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The security policy is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SecurityPolicyNotFound"];
            409: components["responses"]["SecurityPolicyInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSystemSecurityPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The system security policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListSystemSecurityPoliciesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["SystemSecurityPolicyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIpGroups: {
        parameters: {
            query?: ListIpGroupsQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The IP address groups, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListIpGroupsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createIpGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The IP address group to create. */
        requestBody: {
            content: {
                "application/json": CreateIpGroupRequestBody;
            };
        };
        responses: {
            /** The IP address group is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateIpGroupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["IpGroupCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showIpGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The IP address group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowIpGroupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateIpGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateIpGroupRequestBody;
            };
        };
        responses: {
            /** The IP address group is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateIpGroupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteIpGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The IP address group is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batchDeleteIpList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** The addresses to remove. */
        requestBody: {
            content: {
                "application/json": BatchDeleteIpListRequestBody;
            };
        };
        responses: {
            /** The IP address group without the addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchDeleteIpListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateIpList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** The addresses to add or update. */
        requestBody: {
            content: {
                "application/json": UpdateIpListRequestBody;
            };
        };
        responses: {
            /** The IP address group with all its addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateIpListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IpGroupNotFound"];
            409: components["responses"]["IpGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLogtanks: {
        parameters: {
            query?: ListLogtanksQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the log settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListLogtanksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LogtankNotFound"];
            409: components["responses"]["LogtankConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLogtank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** The log setting to create. */
        requestBody: {
            content: {
                "application/json": CreateLogtankRequestBody;
            };
        };
        responses: {
            /** The log setting is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateLogtankResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LoadBalancerNotFound"];
            409: components["responses"]["LogtankCreationConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showLogtank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log setting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowLogtankResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LogtankNotFound"];
            409: components["responses"]["LogtankConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLogtank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": UpdateLogtankRequestBody;
            };
        };
        responses: {
            /** The log setting is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateLogtankResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LogtankNotFound"];
            409: components["responses"]["LogtankConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLogtank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log setting is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LogtankNotFound"];
            409: components["responses"]["LogtankConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowQuotaResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["QuotaConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQuotaDetails: {
        parameters: {
            query?: ListQuotaDetailsQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quotas and their usage. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListQuotaDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["QuotaConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAvailabilityZones: {
        parameters: {
            query?: ListAvailabilityZonesQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The availability zones, in sets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAvailabilityZonesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotPublished"];
            409: components["responses"]["AvailabilityZoneConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    v2ListLoadBalancers: {
        parameters: {
            query?: V2ListLoadBalancersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListLoadBalancersResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2LoadBalancerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The load balancer to create. */
        requestBody: {
            content: {
                "application/json": V2CreateLoadBalancerRequestBody;
            };
        };
        responses: {
            /** The load balancer is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateLoadBalancerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2SubnetNotFound"];
            409: components["responses"]["V2LoadBalancerCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowLoadBalancerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2LoadBalancerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateLoadBalancerRequestBody;
            };
        };
        responses: {
            /** The load balancer is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateLoadBalancerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2LoadBalancerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The load balancer is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2LoadBalancerInUse"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowLoadBalancerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowLoadBalancerStatusResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2LoadBalancerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListListeners: {
        parameters: {
            query?: V2ListListenersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listeners. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListListenersResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2ListenerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateListener: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The listener to create. */
        requestBody: {
            content: {
                "application/json": V2CreateListenerRequestBody;
            };
        };
        responses: {
            /** The listener is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateListenerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2ListenerCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listener. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowListenerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2ListenerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateListenerRequestBody;
            };
        };
        responses: {
            /** The listener is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateListenerResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2ListenerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The listener is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2ListenerInUse"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListPools: {
        parameters: {
            query?: V2ListPoolsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pools. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListPoolsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2PoolConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreatePool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pool to create. */
        requestBody: {
            content: {
                "application/json": V2CreatePoolRequestBody;
            };
        };
        responses: {
            /** The pool is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreatePoolResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2PoolCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowPoolResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2PoolConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdatePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdatePoolRequestBody;
            };
        };
        responses: {
            /** The pool is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdatePoolResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2PoolConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeletePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pool is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2PoolInUse"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListAllMembers: {
        parameters: {
            query?: V2ListAllMembersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListAllMembersResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListMembers: {
        parameters: {
            query?: V2ListMembersQuery;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListMembersResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2BatchUpdateMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** The members, and what to do with them. */
        requestBody: {
            content: {
                "application/json": V2BatchUpdateMembersRequestBody;
            };
        };
        responses: {
            /** The change is accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** The member to add. */
        requestBody: {
            content: {
                "application/json": V2CreateMemberRequestBody;
            };
        };
        responses: {
            /** The member is added to the pool. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateMemberResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2MemberCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowMemberResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateMemberRequestBody;
            };
        };
        responses: {
            /** The member is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateMemberResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * ID of the member (backend server).
                 * The service assigns it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member is removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2MemberNotFound"];
            409: components["responses"]["V2MemberConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListHealthMonitors: {
        parameters: {
            query?: V2ListHealthMonitorsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health monitors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListHealthMonitorsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2HealthMonitorNotFound"];
            409: components["responses"]["V2HealthMonitorConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The health monitor to create. */
        requestBody: {
            content: {
                "application/json": V2CreateHealthMonitorRequestBody;
            };
        };
        responses: {
            /** The health monitor is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateHealthMonitorResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2PoolNotFound"];
            409: components["responses"]["V2HealthMonitorCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health monitor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowHealthMonitorResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2HealthMonitorNotFound"];
            409: components["responses"]["V2HealthMonitorConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateHealthMonitorRequestBody;
            };
        };
        responses: {
            /** The health monitor is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateHealthMonitorResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2HealthMonitorNotFound"];
            409: components["responses"]["V2HealthMonitorConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteHealthMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health monitor is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2HealthMonitorNotFound"];
            409: components["responses"]["V2HealthMonitorConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListL7Policies: {
        parameters: {
            query?: V2ListL7PoliciesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListL7PoliciesResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7PolicyNotFound"];
            409: components["responses"]["V2L7PolicyConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The L7 policy to create. */
        requestBody: {
            content: {
                "application/json": V2CreateL7PolicyRequestBody;
            };
        };
        responses: {
            /** The L7 policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateL7PolicyResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2L7PolicyCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowL7PolicyResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7PolicyNotFound"];
            409: components["responses"]["V2L7PolicyConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateL7PolicyRequestBody;
            };
        };
        responses: {
            /** The updated L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateL7PolicyResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7PolicyNotFound"];
            409: components["responses"]["V2L7PolicyConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteL7Policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 policy is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7PolicyNotFound"];
            409: components["responses"]["V2L7PolicyConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListL7Rules: {
        parameters: {
            query?: V2ListL7RulesQuery;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListL7RulesResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7RuleNotFound"];
            409: components["responses"]["V2L7RuleConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** The L7 rule to create. */
        requestBody: {
            content: {
                "application/json": V2CreateL7RuleRequestBody;
            };
        };
        responses: {
            /** The L7 rule is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateL7RuleResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7PolicyNotFound"];
            409: components["responses"]["V2L7RuleCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowL7RuleResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7RuleNotFound"];
            409: components["responses"]["V2L7RuleConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateL7RuleRequestBody;
            };
        };
        responses: {
            /** The updated L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateL7RuleResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7RuleNotFound"];
            409: components["responses"]["V2L7RuleConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteL7Rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The L7 rule is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2L7RuleNotFound"];
            409: components["responses"]["V2L7RuleConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListWhitelists: {
        parameters: {
            query?: V2ListWhitelistsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The whitelists. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListWhitelistsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2WhitelistNotFound"];
            409: components["responses"]["V2WhitelistConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whitelist to create. */
        requestBody: {
            content: {
                "application/json": V2CreateWhitelistRequestBody;
            };
        };
        responses: {
            /** The whitelist is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2CreateWhitelistResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2WhitelistCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The whitelist. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowWhitelistResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2WhitelistNotFound"];
            409: components["responses"]["V2WhitelistConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateWhitelistRequestBody;
            };
        };
        responses: {
            /** The whitelist is updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2UpdateWhitelistResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2WhitelistNotFound"];
            409: components["responses"]["V2WhitelistConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The whitelist is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2WhitelistNotFound"];
            409: components["responses"]["V2WhitelistConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListCertificates: {
        parameters: {
            query?: V2ListCertificatesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListCertificatesResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2CertificateNotFound"];
            409: components["responses"]["V2CertificateConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate to create. */
        requestBody: {
            content: {
                "application/json": V2CreateCertificateRequestBody;
            };
        };
        responses: {
            /** The certificate is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2Certificate;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2CertificateCreationConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2Certificate;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2CertificateNotFound"];
            409: components["responses"]["V2CertificateConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2UpdateCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /** The fields to change. */
        requestBody: {
            content: {
                "application/json": V2UpdateCertificateRequestBody;
            };
        };
        responses: {
            /** The updated certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2Certificate;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2CertificateNotFound"];
            409: components["responses"]["V2CertificateConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The certificate is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2CertificateNotFound"];
            409: components["responses"]["V2CertificateInUse"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowDefaultQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The default quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowDefaultQuotaResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2QuotaConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowQuota: {
        parameters: {
            query?: V2ShowQuotaQuery;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowQuotaResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2QuotaNotFound"];
            409: components["responses"]["V2QuotaConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListLoadBalancerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags, by key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListTagsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListLoadBalancersByTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** What to look for. */
        requestBody: {
            content: {
                "application/json": V2ListResourcesByTagRequestBody;
            };
        };
        responses: {
            /** The load balancers, or their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListResourcesByTagResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2LoadBalancerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowLoadBalancerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowTagsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateLoadBalancerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** The tag to add. */
        requestBody: {
            content: {
                "application/json": V2CreateTagRequestBody;
            };
        };
        responses: {
            /** The tag is added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2BatchCreateLoadBalancerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** The tags to add or to remove. */
        requestBody: {
            content: {
                "application/json": V2BatchTagsRequestBody;
            };
        };
        responses: {
            /** The tags are added or removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2LoadBalancerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteLoadBalancerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
                /**
                 * Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2TagNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListListenerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags, by key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListTagsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListListenersByTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** What to look for. */
        requestBody: {
            content: {
                "application/json": V2ListResourcesByTagRequestBody;
            };
        };
        responses: {
            /** The listeners, or their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ListResourcesByTagResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotPublished"];
            409: components["responses"]["V2ListenerConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowListenerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": V2ShowTagsResponse;
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2CreateListenerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** The tag to add. */
        requestBody: {
            content: {
                "application/json": V2CreateTagRequestBody;
            };
        };
        responses: {
            /** The tag is added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2BatchCreateListenerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** The tags to add or to remove. */
        requestBody: {
            content: {
                "application/json": V2BatchTagsRequestBody;
            };
        };
        responses: {
            /** The tags are added or removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2ListenerNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2DeleteListenerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
                /**
                 * Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["V2Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2TagNotFound"];
            409: components["responses"]["V2TagConflict"];
            429: components["responses"]["V2TooManyRequests"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
}
/** A version of the API. */
export type ApiVersionInfo = {
    /** Name of the version. */
    id: components["schemas"]["ApiVersionId"] | (string & {});
    /** Status of the version. */
    status: components["schemas"]["ApiVersionStatus"] | (string & {});
};
/** The versions of the API. */
export type ListApiVersionsResponse = {
    /** The versions. */
    versions: ApiVersionInfo[];
};
/** Error of the v3 API, and of the gateway in front of it, which uses the same format. */
export type ErrorBody = {
    /** Code of the error, such as `ELB.8902`. */
    error_code: string;
    /** Error message, in English. */
    error_msg?: string;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Error details, in the third error format. */
export type NestedError = {
    /** Code of the error, such as `ELB.1001`. */
    code?: string;
    /** Error message, in English. */
    message?: string;
};
/** Error in a third format, which both generations use for some rejected requests. */
export type NestedErrorBody = {
    /** The error. */
    error: NestedError;
};
/** Error of a rejected v3 request, in one of the two formats of the service. */
export type BadRequestBody = ErrorBody | NestedErrorBody;
/**
 * Error of the API gateway in front of both generations.
 * It responds before the request reaches the load balancing service.
 */
export type GatewayErrorBody = {
    /** Code of the error, such as `APIGW.0301`. */
    error_code: string;
    /** Error message, in English. */
    error_msg?: string;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** A link of a version. */
export type VersionLink = {
    /** Address of the version. */
    href: string;
    /** Relation of the link; `self` is the version itself. */
    rel: string;
};
/** A version of the API with its links. */
export type Version = {
    /** Name of the version, such as `v2.0`. */
    id: string;
    /** Status of the version, such as `CURRENT`. */
    status: string;
    /** Links to the version. */
    links: VersionLink[];
};
/** Versions of the API with their links. */
export type ListVersionsResponse = {
    /** The versions. */
    versions: Version[];
};
/** Reference to a pool (backend server group). */
export type PoolRef = {
    /** ID of the pool. */
    id: string;
};
/** Reference to a listener. */
export type ListenerRef = {
    /** ID of the listener. */
    id: string;
};
/** Tag of a resource, a key with a value. */
export type Tag = {
    /**
     * Key of the tag.
     *
     * At least 1 character.
     */
    key: string;
    /**
     * Value of the tag. May be empty.
     *
     * At least 0 characters.
     */
    value: string;
};
/** EIP bound to a load balancer, with the names of fields that begin with `eip`. */
export type EipInfo = {
    /** ID of the EIP. */
    eip_id: string;
    /** The public address. */
    eip_address?: string;
    /** IP version of the address, 4 or 6. */
    ip_version?: components["schemas"]["PublicIpVersion"] | (number & {});
};
/** EIP bound to a load balancer, with the names of fields that begin with `publicip`. */
export type PublicIpInfo = {
    /** ID of the EIP. */
    publicip_id: string;
    /** The public address. */
    publicip_address?: string;
    /** IP version of the address, 4 or 6. */
    ip_version?: components["schemas"]["PublicIpVersion"] | (number & {});
};
/** Global EIP bound to a load balancer. */
export type GlobalEipInfo = {
    /** ID of the global EIP. */
    global_eip_id?: string | null;
    /** The public address. */
    global_eip_address?: string;
    /** IP version of the address, 4 or 6. */
    ip_version?: components["schemas"]["PublicIpVersion"] | (number & {});
};
/** Reference to a shared bandwidth. */
export type BandwidthRef = {
    /** ID of the shared bandwidth. */
    id: string;
};
/** Elastic scaling of a load balancer, which adapts its flavor to the incoming traffic. */
export type AutoscalingRef = {
    /**
     * Whether elastic scaling is enabled.
     *
     * Default: `false`.
     */
    enable?: boolean | null;
    /**
     * ID of the smallest layer 7 flavor that the load balancer scales down to.
     * Not empty when the load balancer has HTTP or HTTPS listeners.
     *
     * 1 to 36 characters.
     */
    min_l7_flavor_id?: string | null;
};
/** Rate limits of a load balancer at layer 4. */
export type L4Limit = {
    /** Maximum concurrent connections, at layer 4. */
    connection?: number | null;
    /** Maximum new connections per second, at layer 4. */
    cps?: number | null;
};
/** Rate limits of a load balancer at layer 7. */
export type L7Limit = {
    /** Maximum concurrent connections, at layer 7. */
    connection?: number | null;
    /** Maximum new connections per second, at layer 7. */
    cps?: number | null;
};
/** Rate limits set by the flavors of a load balancer. */
export type CustomQosLimit = {
    /** Limits at layer 4. */
    l4?: L4Limit | null;
    /** Limits at layer 7. */
    l7?: L7Limit | null;
};
/** Extension of the proxy protocol, the VPC endpoint that the traffic comes through. */
export type Extension = {
    /** ID of the VPC endpoint. */
    ep_id?: string | null;
    /** ID of the VPC endpoint service. */
    ep_service_id?: string | null;
};
/** Addresses of a load balancer, with the information that the proxy protocol carries for them. */
export type ProxyProtocolExtension = {
    /** The IPv4 address. */
    vip_address?: string | null;
    /** The IPv6 address. */
    ipv6_vip_address?: string | null;
    /** Information that the proxy protocol carries. */
    extension?: Extension | null;
};
/** Load balancer as the service returns it. */
export type LoadBalancer = {
    /** ID of the load balancer. */
    id: string;
    /**
     * Description of the load balancer. Empty or null when it has none.
     *
     * 0 to 255 characters.
     */
    description?: string | null;
    /** Provisioning status of this load balancer. */
    provisioning_status: components["schemas"]["LoadBalancerProvisioningStatus"] | (string & {});
    /**
     * Administrative status, always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up: true;
    /** Provider of the load balancer. May be null for older load balancers. */
    provider: components["schemas"]["LoadBalancerProvider"] | (string & {}) | null;
    /** Pools (backend server groups) of the load balancer. */
    pools?: PoolRef[] | null;
    /** Listeners of the load balancer. */
    listeners?: ListenerRef[] | null;
    /** Operating status of the load balancer. */
    operating_status: components["schemas"]["LoadBalancerOperatingStatus"] | (string & {});
    /** Name of the load balancer. */
    name: string;
    /** ID of the project that it belongs to. */
    project_id: string;
    /** ID of the IPv4 subnet that the load balancer is in. Null when it has no private IPv4 address. */
    vip_subnet_cidr_id?: string | null;
    /** Private IPv4 address of the load balancer. Null when it has none. */
    vip_address?: string | null;
    /**
     * ID of the port with the private IPv4 address. Null without that address.
     * The default security group of the port takes effect once the load balancer has a member.
     */
    vip_port_id?: string | null;
    /** Tags of the load balancer. */
    tags?: Tag[] | null;
    /**
     * When the load balancer was created, in UTC.
     *
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the load balancer was last changed, in UTC.
     *
     * Format: date-time.
     */
    updated_at: string;
    /**
     * Whether the load balancer is dedicated; otherwise it is shared.
     *
     * Default: `true`.
     */
    guaranteed?: boolean | null;
    /** ID of the VPC that the load balancer is in. */
    vpc_id?: string | null;
    /**
     * EIP that is bound to the load balancer, at most one.
     * The same as `publicips`, with different field names.
     */
    eips?: EipInfo[] | null;
    /**
     * IPv6 address of the load balancer. Null when it has none.
     *
     * Not supported at Open Telekom Cloud.
     */
    ipv6_vip_address?: string | null;
    /**
     * ID of the IPv6 subnet that the load balancer is in. Null when it has no IPv6 address.
     *
     * Not supported at Open Telekom Cloud.
     */
    ipv6_vip_virsubnet_id?: string | null;
    /**
     * ID of the port with the IPv6 address. Null without that address.
     *
     * Not supported at Open Telekom Cloud.
     */
    ipv6_vip_port_id?: string | null;
    /** Availability zones that the load balancer is in. May be empty for older load balancers. */
    availability_zone_list?: string[] | null;
    /**
     * ID of the enterprise project of the load balancer.
     * `0` stands for the default one; requests to create, update or show a load balancer do not accept it as an ID.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string | null;
    /**
     * Unsupported. Billing of the load balancer. Null when there is none.
     *
     * 1 to 1024 characters.
     * @deprecated
     */
    billing_info?: string | null;
    /**
     * ID of the layer 4 flavor. Null when it has none.
     * With elastic scaling, the largest flavor that the load balancer scales up to.
     *
     * 1 to 255 characters.
     */
    l4_flavor_id?: string | null;
    /**
     * ID of the reserved layer 4 flavor. Null when there is none.
     *
     * 1 to 255 characters.
     *
     * Not supported at Open Telekom Cloud.
     */
    l4_scale_flavor_id?: string | null;
    /**
     * ID of the layer 7 flavor. Null when it has none.
     * With elastic scaling, the largest flavor that the load balancer scales up to.
     *
     * 1 to 255 characters.
     */
    l7_flavor_id?: string | null;
    /**
     * ID of the reserved layer 7 flavor. Null when there is none.
     *
     * 1 to 255 characters.
     *
     * Not supported at Open Telekom Cloud.
     */
    l7_scale_flavor_id?: string | null;
    /**
     * EIP that is bound to the load balancer, at most one.
     * The same as `eips`, with different field names.
     */
    publicips?: PublicIpInfo[] | null;
    /**
     * Global EIP of the load balancer. Only the first of the list is bound.
     *
     * Not supported at Open Telekom Cloud.
     */
    global_eips?: GlobalEipInfo[] | null;
    /** IDs of the downstream subnets, from which the load balancer reaches its members. */
    elb_virsubnet_ids?: string[] | null;
    /** IP versions of the downstream subnets. */
    elb_virsubnet_type?: components["schemas"]["ElbVirsubnetType"] | (string & {});
    /**
     * Whether IP addresses can be members (IP as a Backend), even outside the VPC: over a VPC peering connection, Direct Connect or VPN.
     * Dedicated load balancers only. Once enabled, it cannot be disabled.
     *
     * Not in eu-nl.
     */
    ip_target_enable?: boolean | null;
    /**
     * Reasons why the load balancer is frozen, separated by commas. Null when it is not frozen.
     *
     * Not supported at Open Telekom Cloud.
     */
    frozen_scene?: string | null;
    /** Shared bandwidth of the public IPv6 address. Null when it has none. */
    ipv6_bandwidth?: BandwidthRef | null;
    /**
     * Whether deletion protection is enabled for the load balancer. Not returned at sites that do not have the protection.
     * Disable it for all resources before you close the account.
     *
     * Not in eu-nl.
     */
    deletion_protection_enable?: boolean | null;
    /** Elastic scaling by the incoming traffic. Only for users for whom it is enabled. */
    autoscaling?: AutoscalingRef | null;
    /**
     * Group of availability zones that the load balancer belongs to, such as `center`.
     *
     * Not supported at Open Telekom Cloud.
     */
    public_border_group?: string;
    /**
     * What happens to the traffic when the web application firewall fails. Only with the firewall enabled.
     *
     * Not supported at Open Telekom Cloud.
     */
    waf_failure_action?: components["schemas"]["WafFailureAction"] | (string & {});
    /**
     * Unsupported. Billing mode of the load balancer.
     * @deprecated
     */
    charge_mode?: components["schemas"]["LoadBalancerChargeMode"] | (string & {});
    /**
     * Modification protection status of the load balancer.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"] | (string & {});
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     * Any Unicode characters except angle brackets.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string | null;
    /**
     * Unsupported. `gateway` for a gateway load balancer, null for the others.
     * @deprecated
     */
    loadbalancer_type?: components["schemas"]["LoadBalancerType"] | (string & {}) | null;
    /**
     * Unsupported. ID of the flavor of a gateway load balancer.
     *
     * 1 to 36 characters.
     * @deprecated
     */
    gw_flavor_id?: string | null;
    /**
     * Unsupported. Internal service that the load balancer belongs to.
     *
     * 1 to 36 characters.
     * @deprecated
     */
    instance_type?: string;
    /**
     * Unsupported. ID of the instance that the load balancer is associated with.
     *
     * 1 to 36 characters.
     * @deprecated
     */
    instance_id?: string | null;
    /** ID of the log group that receives the access logs of the load balancer. */
    log_group_id?: string | null;
    /** ID of the log topic that receives the access logs of the load balancer. */
    log_topic_id?: string | null;
    /**
     * Rate limits set by the flavors.
     *
     * Not supported at Open Telekom Cloud.
     */
    custom_qos_limit?: CustomQosLimit | null;
    /**
     * Unsupported. Mode of the load balancer; with `lb`, there is no access across tenants.
     * @deprecated
     */
    service_lb_mode?: "lb" | (string & {});
    /**
     * Unsupported. Information that the proxy protocol carries.
     * @deprecated
     */
    proxy_protocol_extensions?: ProxyProtocolExtension[] | null;
};
/** Pagination information: where a page of a list begins and ends. An empty page has only `current_count`. */
export type PageInfo = {
    /** ID of the first item on the page. Pass it as `marker` with `page_reverse` for the previous page. */
    previous_marker?: string;
    /** ID of the last item on the page. Pass it as `marker` for the next page; not returned on the last page. */
    next_marker?: string;
    /** Number of items on the page. */
    current_count: number;
};
/** Response with one page of load balancers. */
export type ListLoadBalancersResponse = {
    /** Load balancers of the page. */
    loadbalancers: LoadBalancer[];
    /** Pagination information. */
    page_info?: PageInfo;
    /** ID of the request, assigned by the service. */
    request_id?: string;
};
/** Elastic scaling of a load balancer, which adapts its flavor to the incoming traffic. */
export type AutoscalingOption = {
    /**
     * Whether elastic scaling is enabled.
     *
     * Huawei Cloud only.
     */
    enable?: boolean;
    /**
     * ID of the smallest layer 7 flavor that the load balancer scales down to. Empty for none.
     * Must not be empty when scaling is enabled and the load balancer has HTTP or HTTPS listeners.
     *
     * 0 to 36 characters.
     *
     * Huawei Cloud only.
     */
    min_l7_flavor_id?: string;
};
/** Tag of the new resource, a key with a value. */
export type TagOption = {
    /**
     * Key of the tag.
     *
     * 1 to 36 characters.
     */
    key?: string;
    /**
     * Value of the tag. May be empty.
     *
     * 0 to 43 characters.
     */
    value?: string;
};
/** Shared bandwidth to use. */
export type BandwidthRefOption = {
    /** ID of the shared bandwidth. */
    id: string;
};
/**
 * Bandwidth of a new EIP, either a shared one by its `id` or a new one.
 * A new one requires `size`, `charge_mode` and `share_type`, and with the type `PER` a `name`.
 */
export type CreateLoadBalancerBandwidthOption = {
    /**
     * Name of the bandwidth: letters, digits, underscores, hyphens and periods.
     * Required with the share type `PER`; ignored when an `id` is given.
     *
     * 1 to 64 characters. Pattern: `^[A-Za-z0-9_.-]+$`.
     */
    name?: string;
    /**
     * Size in Mbit/s, by default from 1 to 2000; a region can have another range. Required without an `id`.
     * The step is 1 up to 300, 50 from there to 1000, and 500 above.
     *
     * 0 to 99999.
     */
    size?: number;
    /** How the bandwidth is billed. Required without an `id`. */
    charge_mode?: components["schemas"]["BandwidthChargeMode"];
    /** Whether the bandwidth is shared. Required without an `id`, ignored with one. */
    share_type?: components["schemas"]["BandwidthShareType"];
    /**
     * Unsupported. Billing of the bandwidth. Empty for none.
     *
     * 0 to 1024 characters.
     * @deprecated
     */
    billing_info?: string;
    /**
     * ID of the shared bandwidth that the address of the load balancer is added to. Required for the share type `WHOLE`.
     * Null or omitted for a new bandwidth.
     *
     * 1 to 36 characters.
     */
    id?: string | null;
};
/** EIP to create for a load balancer. */
export type CreateLoadBalancerPublicIpOption = {
    /**
     * IP version of the EIP, 4 or 6.
     * An IPv6 EIP cannot use a shared bandwidth.
     *
     * Default: `4`.
     */
    ip_version?: components["schemas"]["PublicIpVersion"];
    /**
     * Type of the EIP, usually `5_bgp`.
     * The Virtual Private Cloud API for assigning EIPs lists the others.
     *
     * 1 to 36 characters. Default: `"5_bgp"`.
     */
    network_type: string;
    /**
     * Unsupported. Billing of the EIP. Empty for none.
     *
     * 0 to 1024 characters.
     * @deprecated
     */
    billing_info?: string;
    /**
     * Description of the EIP.
     *
     * 1 to 255 characters.
     */
    description?: string;
    /** Bandwidth of the EIP. */
    bandwidth: CreateLoadBalancerBandwidthOption;
};
/**
 * Dedicated load balancer to create.
 * At least one of `ipv6_vip_virsubnet_id`, `vip_subnet_cidr_id` and `vpc_id` is required; they set where it is.
 */
export type CreateLoadBalancerOption = {
    /**
     * ID of the project that owns the load balancer. Has no effect, since the project in the path applies.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * Name of the load balancer.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Description of the load balancer.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Private IPv4 address of the load balancer: an unused address in the subnet `vip_subnet_cidr_id`, which must be specified too.
     * If omitted, the service assigns one from that subnet. Without a subnet there is no private IPv4 address, and the response has null.
     */
    vip_address?: string;
    /**
     * ID of the IPv4 subnet that the load balancer is in, the `neutron_subnet_id` of a subnet in the VPC API. It must be in the VPC `vpc_id`.
     * Required for a private IPv4 address.
     *
     * 1 to 36 characters.
     */
    vip_subnet_cidr_id?: string;
    /**
     * ID of the IPv6 subnet that the load balancer is in, the `id` of a subnet in the VPC API.
     * It must be in the VPC `vpc_id` and have IPv6 enabled. Omitted when the downstream subnets have only IPv4.
     *
     * Not supported at Open Telekom Cloud.
     */
    ipv6_vip_virsubnet_id?: string;
    /**
     * Provider of the load balancer, always `vlb`.
     *
     * Default: `"vlb"`.
     */
    provider?: components["schemas"]["LoadBalancerProvider"];
    /**
     * ID of the layer 4 flavor. With the ID of a flavor of the type `L4_elastic_max`, the load balancer is elastic.
     * Without this and `l7_flavor_id`, the service uses a default flavor, which depends on the site.
     *
     * 1 to 36 characters.
     */
    l4_flavor_id?: string;
    /**
     * ID of the layer 7 flavor. With the ID of a flavor of the type `L7_elastic_max`, the load balancer is elastic.
     * Without this and `l4_flavor_id`, the service uses a default flavor, which depends on the site.
     *
     * 1 to 36 characters.
     */
    l7_flavor_id?: string;
    /**
     * Elastic scaling by the incoming traffic. Dedicated load balancers only.
     *
     * Huawei Cloud only.
     */
    autoscaling?: AutoscalingOption;
    /**
     * Whether the load balancer is dedicated, always `true`.
     * `false`, a shared load balancer, is rejected with 400.
     *
     * Default: `true`.
     */
    guaranteed?: true;
    /**
     * ID of the VPC that the load balancer is in, the `id` of a VPC in the VPC API.
     * Both subnets, if specified, must be in it.
     */
    vpc_id?: string;
    /**
     * Availability zones in which the load balancer is created, one or more.
     * All must be in one set of those that the list of availability zones returns.
     *
     * At least 1 item.
     */
    availability_zone_list: string[];
    /**
     * ID of the enterprise project of the load balancer; neither an empty string nor `0`, and it must exist.
     * If omitted, the default one applies, which responses show as `0`.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string;
    /** Tags, each with a key and a value. */
    tags?: TagOption[];
    /**
     * Administrative status. Always `true`.
     *
     * Default: `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * Shared bandwidth that the IPv6 address is added to, which makes it public.
     * Only together with `ipv6_vip_virsubnet_id`.
     */
    ipv6_bandwidth?: BandwidthRefOption;
    /**
     * IDs of existing EIPs. The first one is bound to the load balancer, the others are ignored.
     * Not together with `publicip`; requires `vpc_id` or `vip_subnet_cidr_id`.
     */
    publicip_ids?: string[];
    /**
     * New EIP to create and bind to the load balancer.
     * Not together with `publicip_ids`; an IPv4 one requires `vpc_id` or `vip_subnet_cidr_id`.
     */
    publicip?: CreateLoadBalancerPublicIpOption;
    /**
     * IDs of the downstream subnets, from which the load balancer reaches its members: the `neutron_network_id` of subnets in the VPC API. Of several, the first one is used.
     * All must be in the VPC of the load balancer, either with IPv4 only or with IPv6 too.
     * If omitted, the IPv6 subnet is used, otherwise the IPv4 subnet; with only a public address, any subnet of the VPC, preferably one with more addresses.
     */
    elb_virsubnet_ids?: string[];
    /**
     * Whether IP addresses can be members (IP as a Backend), even outside the VPC: over a VPC peering connection, a cloud connection, Direct Connect or VPN.
     * Dedicated load balancers only. Once enabled, it cannot be disabled.
     *
     * Default: `false`.
     *
     * Not in eu-nl.
     */
    ip_target_enable?: boolean;
    /**
     * Whether deletion protection is enabled for the load balancer.
     * Disable it for all resources before you close the account.
     *
     * Default: `false`.
     */
    deletion_protection_enable?: boolean;
    /**
     * What happens to the traffic when the web application firewall fails. Only with the firewall enabled.
     *
     * Default: `"forward"`.
     *
     * Not supported at Open Telekom Cloud.
     */
    waf_failure_action?: components["schemas"]["WafFailureAction"];
    /**
     * How the load balancer is billed. Best omitted: for a dedicated load balancer it is ignored, and the flavors decide.
     * For a shared load balancer, the default is `flavor`.
     */
    charge_mode?: components["schemas"]["LoadBalancerChargeMode"];
    /**
     * Modification protection status of the load balancer: whether the console prevents accidental changes.
     * API requests can still change it.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     * Any Unicode characters except angle brackets.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
};
/** Body of a request that creates a load balancer. */
export type CreateLoadBalancerRequestBody = {
    /** Load balancer to create. */
    loadbalancer: CreateLoadBalancerOption;
};
/** Response to a request that creates a load balancer. */
export type CreateLoadBalancerResponse = {
    /** The created load balancer. */
    loadbalancer: LoadBalancer;
    /**
     * ID of the request, assigned by the service.
     *
     * 0 to 36 characters.
     */
    request_id?: string;
};
/** Response with one load balancer. */
export type ShowLoadBalancerResponse = {
    /** ID of the request, assigned by the service. */
    request_id?: string;
    /** The requested load balancer. */
    loadbalancer: LoadBalancer;
};
/** Fields of a load balancer to update. Omitted fields keep their values. */
export type UpdateLoadBalancerOption = {
    /**
     * New name.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * New description.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * ID of the IPv6 subnet, the `id` of a subnet in the VPC API. A new subnet changes the private IPv6 address too; the IPv4 subnet stays the same.
     * It must be in the VPC of the load balancer and have IPv6 enabled. Null unbinds the IPv6 address. Dedicated load balancers only.
     *
     * Not supported at Open Telekom Cloud.
     */
    ipv6_vip_virsubnet_id?: string | null;
    /**
     * ID of the IPv4 subnet, the `neutron_subnet_id` of a subnet in the VPC API. A new subnet changes the private IPv4 address too; the IPv6 subnet stays the same.
     * It must be in the VPC of the load balancer. Null unbinds the private IPv4 address. Dedicated load balancers only.
     *
     * 1 to 36 characters.
     */
    vip_subnet_cidr_id?: string | null;
    /**
     * Private IPv4 address of the load balancer: an unused address in its IPv4 subnet, or in the new one when `vip_subnet_cidr_id` is specified too.
     * Dedicated load balancers only.
     *
     * 1 to 36 characters.
     */
    vip_address?: string;
    /**
     * ID of the layer 4 flavor, higher or lower than the present one. A lower one interrupts some of the persistent connections.
     * A layer 4 flavor can neither be added to a load balancer without one nor removed from one that has it. An elastic flavor makes it elastic. Dedicated load balancers only.
     * Has no effect while `autoscaling` is enabled.
     *
     * 1 to 255 characters.
     */
    l4_flavor_id?: string;
    /**
     * ID of the layer 7 flavor, higher or lower than the present one. A lower one interrupts some of the persistent connections.
     * A layer 7 flavor can neither be added to a load balancer without one nor removed from one that has it. With a flavor of the type `L7_elastic_max` it is elastic. Dedicated load balancers only.
     * Has no effect while `autoscaling` is enabled.
     *
     * 1 to 36 characters.
     */
    l7_flavor_id?: string;
    /**
     * Elastic scaling by the incoming traffic. Dedicated load balancers only.
     *
     * Huawei Cloud only.
     */
    autoscaling?: AutoscalingOption;
    /**
     * Shared bandwidth that the IPv6 address is added to. Null removes the address from it.
     * Only for a load balancer that has, or receives, a public IPv6 address.
     */
    ipv6_bandwidth?: BandwidthRefOption | null;
    /**
     * Whether IP addresses can be members (IP as a Backend), even outside the VPC: over a VPC peering connection, Direct Connect or VPN.
     * Dedicated load balancers only. It can only be enabled, never disabled.
     *
     * Not in eu-nl.
     */
    ip_target_enable?: boolean;
    /**
     * IDs of all downstream subnets after the update, the `neutron_network_id` of subnets in the VPC API. All must be in the VPC of the load balancer, and none is an edge subnet.
     * Subnets in the list stay or are bound, the others are unbound. A subnet that the load balancer uses cannot be omitted.
     *
     * 0 to 64 items. Each item: 1 to 64 characters.
     */
    elb_virsubnet_ids?: string[];
    /**
     * Whether deletion protection is enabled for the load balancer.
     * Disable it for all resources before you close the account.
     *
     * Not in eu-nl.
     */
    deletion_protection_enable?: boolean;
    /**
     * What happens to the traffic when the web application firewall fails. Only with the firewall enabled.
     *
     * Not supported at Open Telekom Cloud.
     */
    waf_failure_action?: components["schemas"]["WafFailureAction"];
    /**
     * Modification protection status of the load balancer.
     * `nonProtection` clears `protection_reason`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     * Any Unicode characters except angle brackets.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
};
/** Body of a request that updates a load balancer. */
export type UpdateLoadBalancerRequestBody = {
    /** The fields to change. */
    loadbalancer: UpdateLoadBalancerOption;
};
/** Response to a request that updates a load balancer. */
export type UpdateLoadBalancerResponse = {
    /** The updated load balancer. */
    loadbalancer: LoadBalancer;
    /**
     * ID of the request, assigned by the service.
     *
     * 0 to 36 characters.
     */
    request_id?: string;
};
/** Health monitor (health check) in a status tree. */
export type LoadBalancerStatusHealthMonitor = {
    /** Protocol of the health monitor. */
    type?: components["schemas"]["HealthMonitorType"] | (string & {});
    /** ID of the health monitor. */
    id: string;
    /**
     * Name of the health monitor. Empty when it has none.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /** Provisioning status of the health monitor. */
    provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"] | (string & {});
};
/** Member (backend server) in a status tree. */
export type LoadBalancerStatusMember = {
    /** Provisioning status of the member. */
    provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"] | (string & {});
    /** Private IP address of the member. */
    address?: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port?: number;
    /** ID of the member. */
    id: string;
    /** Health status of the member. */
    operating_status: components["schemas"]["LoadBalancerStatusMemberOperatingStatus"] | (string & {});
};
/** Pool (backend server group) in a status tree. */
export type LoadBalancerStatusPool = {
    /** Provisioning status of the pool. */
    provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"] | (string & {});
    /**
     * Name of the pool. Empty when it has none.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /** Health monitor of the pool. */
    healthmonitor?: LoadBalancerStatusHealthMonitor | null;
    /** Members of the pool. */
    members?: LoadBalancerStatusMember[] | null;
    /** ID of the pool. */
    id: string;
    /** Operating status of the pool. */
    operating_status: components["schemas"]["LoadBalancerStatusNodeOperatingStatus"] | (string & {});
};
/** L7 rule (forwarding rule) in a status tree. */
export type LoadBalancerStatusL7Rule = {
    /** ID of the L7 rule. */
    id: string;
    /** Part of a request that the rule evaluates. A policy has at most one rule each of `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`. */
    type?: components["schemas"]["L7RuleType"] | (string & {});
    /**
     * Provisioning status of the L7 rule.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["LoadBalancerStatusPolicyProvisioningStatus"] | (string & {});
};
/** L7 policy (forwarding policy) in a status tree. */
export type LoadBalancerStatusPolicy = {
    /** Action of the policy: where the requests go. */
    action?: components["schemas"]["L7PolicyAction"] | (string & {});
    /** ID of the L7 policy. */
    id: string;
    /**
     * Provisioning status of the L7 policy.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["LoadBalancerStatusPolicyProvisioningStatus"] | (string & {});
    /**
     * Name of the L7 policy. Empty when it has none.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /** L7 rules of the policy. */
    rules?: LoadBalancerStatusL7Rule[] | null;
};
/** Listener in a status tree. */
export type LoadBalancerStatusListener = {
    /**
     * Name of the listener. Empty when it has none.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /** Provisioning status of the listener. */
    provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"] | (string & {});
    /** Pools that the listener sends its requests to, with their status. */
    pools?: LoadBalancerStatusPool[] | null;
    /** L7 policies of the listener, with their status. */
    l7policies?: LoadBalancerStatusPolicy[] | null;
    /** ID of the listener. */
    id: string;
    /**
     * Operating status of the listener.
     *
     * Default: `"ONLINE"`.
     */
    operating_status: components["schemas"]["LoadBalancerStatusNodeOperatingStatus"] | (string & {});
};
/** Load balancer in its status tree. */
export type LoadBalancerStatus = {
    /**
     * Name of the load balancer. Empty when it has none.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /** Provisioning status of the load balancer. */
    provisioning_status: components["schemas"]["LoadBalancerProvisioningStatus"] | (string & {});
    /** Listeners of the load balancer. */
    listeners?: LoadBalancerStatusListener[] | null;
    /** Pools of the load balancer. */
    pools?: LoadBalancerStatusPool[] | null;
    /** ID of the load balancer. */
    id: string;
    /**
     * Operating status of the load balancer.
     *
     * Default: `"ONLINE"`.
     */
    operating_status: components["schemas"]["LoadBalancerStatusOperatingStatus"] | (string & {});
};
/** Root of a status tree. */
export type LoadBalancerStatusResult = {
    /** The load balancer with everything that belongs to it. */
    loadbalancer: LoadBalancerStatus;
};
/** Response with the status tree of a load balancer. */
export type ShowLoadBalancerStatusResponse = {
    /** The status tree. */
    statuses: LoadBalancerStatusResult;
    /** ID of the request, assigned by the service. */
    request_id?: string;
};
/** Limits of a flavor. The limits of requests and of HTTPS exist only at layer 7. */
export type FlavorInfo = {
    /** Concurrent connections. */
    connection?: number | null;
    /** New connections per second. */
    cps?: number | null;
    /** Requests per second. Layer 7 only. */
    qps?: number | null;
    /** Bandwidth. The pages name no unit. */
    bandwidth?: number | null;
    /**
     * Load balancer capacity units (LCU) of the flavor.
     * They measure how much traffic a dedicated load balancer can route; a higher value is better.
     */
    lcu?: number | null;
    /** New HTTPS connections, counted as in `cps`. Layer 7 only. */
    https_cps?: number | null;
};
/** Flavor (specification) of a dedicated load balancer, which sets its capacity. */
export type Flavor = {
    /** ID of the flavor. */
    id: string;
    /** Limits of the flavor. */
    info: FlavorInfo;
    /** Name of the flavor. */
    name: string;
    /** Whether the flavor is available to all users, not to one only. */
    shared?: boolean;
    /** ID of the project that owns the flavor. Flavors for all users show the provider's own project. */
    project_id?: string | null;
    /** Layer and billing of the flavor. */
    type: components["schemas"]["FlavorType"] | (string & {});
    /** Whether the flavor is sold out. If so, no load balancer can be created with it. */
    flavor_sold_out?: boolean | null;
};
/** A page of flavors. */
export type ListFlavorsResponse = {
    /** The flavors of the page. */
    flavors: Flavor[];
    /** Pagination information. */
    page_info?: PageInfo;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** One flavor. */
export type ShowFlavorResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The flavor. */
    flavor: Flavor;
};
/** Headers that a listener adds to the requests for its members, as the service returns them. */
export type ListenerInsertHeaders = {
    /** Whether `X-Forwarded-ELB-IP` carries the public address (EIP) of the load balancer. */
    "X-Forwarded-ELB-IP"?: boolean | null;
    /** Whether `X-Forwarded-Port` carries the port of the listener. */
    "X-Forwarded-Port"?: boolean | null;
    /** Whether `X-Forwarded-For-Port` carries the client's source port. */
    "X-Forwarded-For-Port"?: boolean | null;
    /** Whether `X-Forwarded-Host` is set from the header `Host`. */
    "X-Forwarded-Host"?: boolean | null;
    /** Whether `X-Forwarded-Proto` carries the protocol of the listener. */
    "X-Forwarded-Proto"?: boolean | null;
    /** Whether `X-Real-IP` carries the client's IP address. */
    "X-Real-IP"?: boolean | null;
    /** Whether `X-Forwarded-ELB-ID` carries the ID of the load balancer. */
    "X-Forwarded-ELB-ID"?: boolean | null;
    /** Whether `X-Forwarded-TLS-Certificate-ID` carries the ID of the certificate that the load balancer uses. */
    "X-Forwarded-TLS-Certificate-ID"?: boolean | null;
    /** Whether `X-Forwarded-TLS-Protocol` carries the TLS protocol that the load balancer uses. */
    "X-Forwarded-TLS-Protocol"?: boolean | null;
    /** Whether `X-Forwarded-TLS-Cipher` carries the cipher suite that the load balancer uses. */
    "X-Forwarded-TLS-Cipher"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-TLS-Protocol`.
     * Takes effect only while `X-Forwarded-TLS-Protocol` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-TLS-Protocol-alias"?: string | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-TLS-Cipher`.
     * Takes effect only while `X-Forwarded-TLS-Cipher` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-TLS-Cipher-alias"?: string | null;
    /**
     * What happens to `X-Forwarded-For`. HTTP, HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `"append"`.
     */
    "X-Forwarded-For-Processing-Mode"?: components["schemas"]["ListenerXForwardedForProcessingMode"] | (string & {}) | null;
    /**
     * Whether `X-Forwarded-Clientcert-subjectdn` carries the subject (owner) of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-subjectdn-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-subjectdn`.
     * Takes effect only while `X-Forwarded-Clientcert-subjectdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-subjectdn-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-issuerdn` carries the issuer of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-issuerdn-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-issuerdn`.
     * Takes effect only while `X-Forwarded-Clientcert-issuerdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-issuerdn-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-fingerprint` carries the fingerprint of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-fingerprint-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-fingerprint`.
     * Takes effect only while `X-Forwarded-Clientcert-fingerprint-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-fingerprint-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-clientverify` carries the result of verifying the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-clientverify-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-clientverify`.
     * Takes effect only while `X-Forwarded-Clientcert-clientverify-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-clientverify-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-serialnumber` carries the serial number of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-serialnumber-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-serialnumber`.
     * Takes effect only while `X-Forwarded-Clientcert-serialnumber-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-serialnumber-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert` carries the content of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert`.
     * Takes effect only while `X-Forwarded-Clientcert-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-ciphers` carries the cipher suites that the client supports.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-ciphers-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-ciphers`.
     * Takes effect only while `X-Forwarded-Clientcert-ciphers-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-ciphers-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Clientcert-end` carries the expiry date of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Clientcert-end-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-end`.
     * Takes effect only while `X-Forwarded-Clientcert-end-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-end-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Tls-Alpn-Protocol` carries the application protocol agreed on in the TLS handshake (ALPN).
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Tls-Alpn-Protocol-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Alpn-Protocol`.
     * Takes effect only while `X-Forwarded-Tls-Alpn-Protocol-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Alpn-Protocol-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Tls-Sni` carries the domain name of the SNI certificate that the client requests.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Tls-Sni-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Sni`.
     * Takes effect only while `X-Forwarded-Tls-Sni-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Sni-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Tls-Ja3` carries the JA3 fingerprint of the client.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Tls-Ja3-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Ja3`.
     * Takes effect only while `X-Forwarded-Tls-Ja3-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Ja3-alias"?: string | null;
    /**
     * Whether `X-Forwarded-Tls-Ja4` carries the JA4 fingerprint of the client.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * Default: `false`.
     */
    "X-Forwarded-Tls-Ja4-enable"?: boolean | null;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Ja4`.
     * Takes effect only while `X-Forwarded-Tls-Ja4-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Ja4-alias"?: string | null;
};
/** Reference to a load balancer. */
export type LoadBalancerRef = {
    /** ID of the load balancer. */
    id: string;
};
/** IP address group for the access control of a listener. */
export type ListenerIpGroup = {
    /** ID of the IP address group. Never null. */
    ipgroup_id?: string | null;
    /** Whether access control is enabled. A listener can be deleted while it is enabled. */
    enable_ipgroup?: boolean | null;
    /** Whether the group is a whitelist or a blacklist. */
    type?: components["schemas"]["ListenerIpGroupType"] | (string & {}) | null;
};
/** QUIC upgrade of an HTTPS listener. QUIC is not supported. */
export type ListenerQuicConfig = {
    /**
     * ID of the QUIC listener, which must exist. Never null.
     * QUIC is not supported.
     */
    quic_listener_id?: string | null;
    /**
     * Whether the HTTPS listener offers QUIC to its clients.
     * QUIC is not supported.
     */
    enable_quic_upgrade?: boolean | null;
};
/** How a listener traces requests (open tracing). */
export type TracingConfig = {
    /** Whether requests are traced. */
    tracing_enable?: boolean | null;
    /** Which requests are traced. */
    tracing_strategy?: components["schemas"]["TracingStrategy"] | (string & {}) | null;
    /**
     * Share of the requests that are traced, in hundredths of a percent; 3000 is 30 percent.
     *
     * 1 to 10000.
     */
    tracing_sample?: number | null;
    /** Format in which traces are propagated. */
    tracing_type?: components["schemas"]["TracingType"] | (string & {}) | null;
};
/**
 * Name of a custom header in access logs.
 * Regardless of case, it is none of `host`, `referer`, `traceparent`, `user-agent`, `x-clienttraceid` and `x-forwarded-for`.
 *
 * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
 */
export type AccessLogHeaderName = string;
/** Custom headers that a listener records in the access logs. */
export type AccessLogCustomizedHeadersConfig = {
    /** Whether custom headers are recorded. */
    enable?: boolean | null;
    /**
     * Headers to record. If specified, no other headers are recorded.
     *
     * Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    include_headers?: AccessLogHeaderName[] | null;
    /**
     * Headers that are not recorded.
     *
     * Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    exclude_headers?: AccessLogHeaderName[] | null;
};
/** Listener as the service returns it. */
export type Listener = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * ID of the CA certificate that verifies client certificates. A certificate of the type `client`.
     * Null when there is none.
     */
    client_ca_tls_container_ref?: string | null;
    /**
     * Maximum number of connections that the listener opens to members; -1 means no limit.
     *
     * Not supported at Open Telekom Cloud.
     */
    connection_limit?: number | null;
    /**
     * When the listener was created, in UTC.
     *
     * Format: date-time.
     */
    created_at: string;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches.
     * Null when there is none.
     */
    default_pool_id?: string | null;
    /** ID of the server certificate. Null when there is none. */
    default_tls_container_ref?: string | null;
    /** Description of the listener. Null or empty when there is none. */
    description?: string | null;
    /**
     * Whether clients can use HTTP/2. Members still receive HTTP/1.x.
     * Takes effect only for HTTPS listeners.
     */
    http2_enable?: boolean | null;
    /** ID of the listener. */
    id: string;
    /**
     * Headers that pass more information about a request to the members,
     * such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
     */
    insert_headers?: ListenerInsertHeaders | null;
    /** The load balancer of the listener; always exactly one item. */
    loadbalancers: LoadBalancerRef[];
    /**
     * Name of the listener.
     * If it is empty, the listener cannot be found in the list and its details cannot be viewed.
     */
    name: string;
    /** ID of the project that owns the listener. */
    project_id: string;
    /** Protocol over which clients send their requests. */
    protocol: components["schemas"]["ListenerProtocol"] | (string & {});
    /**
     * Port on which the listener receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /**
     * IDs of SNI certificates, which are server certificates with domain names.
     * No domain name occurs twice, and all certificates together have at most 30.
     */
    sni_container_refs?: string[] | null;
    /**
     * How a domain name is matched against the wildcard names of the SNI certificates.
     *
     * Default: `"wildcard"`.
     */
    sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"] | (string & {}) | null;
    /** Tags of the listener. */
    tags?: Tag[] | null;
    /**
     * When the listener was last changed, in UTC.
     *
     * Format: date-time.
     */
    updated_at: string;
    /**
     * System security policy. Null when the listener has none, as for the protocol `HTTP`.
     * Takes effect only for HTTPS listeners of dedicated load balancers, and not together with `security_policy_id`.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     *
     * Default: `"tls-1-2"`.
     */
    tls_ciphers_policy?: components["schemas"]["ListenerTlsCiphersPolicy"] | (string & {}) | null;
    /**
     * ID of a custom security policy. Takes precedence over `tls_ciphers_policy`.
     * Takes effect only for HTTPS listeners of dedicated load balancers.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     */
    security_policy_id?: string | null;
    /**
     * Whether members are retried (health check retries).
     * Takes effect only for HTTP listeners, HTTPS listeners of dedicated load balancers and TERMINATED_HTTPS listeners of shared ones.
     *
     * Default: `true`.
     */
    enable_member_retry?: boolean | null;
    /**
     * Idle timeout of a client connection, in seconds. A connection without a request for this long is closed; the next request opens a new one.
     * At least 10 and 300 by default for TCP, and for UDP with a dedicated load balancer; at least 1 and 60 by default for HTTP and HTTPS.
     * Has no effect for UDP with a shared one.
     * Null when none is set.
     *
     * 1 to 4000.
     */
    keepalive_timeout?: number | null;
    /**
     * Request timeout, in seconds: how long the listener waits for the header of a request, and between two parts of the body.
     * After that, the request is interrupted or the connection is closed. Null for TCP and UDP.
     *
     * 1 to 300. Default: `60`.
     */
    client_timeout?: number | null;
    /**
     * Response timeout, in seconds: how long the listener waits for the response of a member. After that, the client receives a 504 Gateway Timeout.
     * Null for TCP and UDP.
     *
     * 1 to 300. Default: `60`.
     */
    member_timeout?: number | null;
    /** IP address group for the access control of the listener. Null when there is none. */
    ipgroup?: ListenerIpGroup | null;
    /**
     * Whether the IP addresses of the clients are passed to the members.
     * Configurable for TCP and UDP listeners of shared load balancers, where it is false by default; always true for all others.
     *
     * When it is enabled:
     *
     * - Members are reached by their real addresses, so security groups and access rules must allow the traffic.
     * - A server cannot be a client and a member at the same time.
     * - The specifications of members are fixed.
     */
    transparent_client_ip_enable?: boolean | null;
    /**
     * Whether advanced forwarding is enabled. Once enabled, it cannot be disabled.
     *
     * It allows:
     *
     * - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
     * - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
     * - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
     * - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
     * - L7 rules with `conditions`.
     *
     * Default: `false`.
     */
    enhance_l7policy_enable?: boolean | null;
    /**
     * QUIC upgrade of an HTTPS listener: its responses name the QUIC port and version,
     * and a client whose QUIC request succeeds continues with QUIC. QUIC is not supported.
     * Null when there is none, as for every protocol but `HTTPS`.
     */
    quic_config?: ListenerQuicConfig | null;
    /**
     * Modification protection status of the listener.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"] | (string & {});
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string | null;
    /** Whether responses are compressed with gzip. */
    gzip_enable?: boolean | null;
    /**
     * Maximum number of new connections per second.
     *
     * 0 to 1000000.
     */
    cps?: number | null;
    /**
     * Maximum number of concurrent connections that the listener accepts per second.
     *
     * 0 to 1000000.
     */
    connection?: number | null;
    /**
     * Whether IPv4 and IPv6 addresses are translated into each other,
     * so that a client reaches IPv4 and IPv6 members over either address of the load balancer.
     *
     * Default: `false`.
     */
    nat64_enable?: boolean | null;
    /** Whether the PROXY protocol passes the IP addresses of the clients to the members. */
    proxy_protocol_enable?: boolean | null;
    /** How requests are traced (open tracing). */
    tracing_config?: TracingConfig | null;
    /** Custom headers that are recorded in the access logs. */
    access_log_customized_headers_config?: AccessLogCustomizedHeadersConfig | null;
};
/** One page of listeners. */
export type ListListenersResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The listeners of the page. */
    listeners: Listener[];
};
/** Headers that the load balancer adds to the requests that it sends to the members. */
export type ListenerInsertHeadersOption = {
    /** Whether `X-Forwarded-ELB-IP` carries the public address (EIP) of the load balancer. */
    "X-Forwarded-ELB-IP"?: boolean;
    /** Whether `X-Forwarded-Port` carries the port of the listener. */
    "X-Forwarded-Port"?: boolean;
    /** Whether `X-Forwarded-For-Port` carries the client's source port. */
    "X-Forwarded-For-Port"?: boolean;
    /** Whether `X-Forwarded-Host` is set from the header `Host`. */
    "X-Forwarded-Host"?: boolean;
    /** Whether `X-Forwarded-Proto` carries the protocol of the listener. */
    "X-Forwarded-Proto"?: boolean;
    /** Whether `X-Real-IP` carries the client's IP address. */
    "X-Real-IP"?: boolean;
    /** Whether `X-Forwarded-ELB-ID` carries the ID of the load balancer. */
    "X-Forwarded-ELB-ID"?: boolean;
    /** Whether `X-Forwarded-TLS-Certificate-ID` carries the ID of the certificate that the load balancer uses. */
    "X-Forwarded-TLS-Certificate-ID"?: boolean;
    /** Whether `X-Forwarded-TLS-Protocol` carries the TLS protocol that the load balancer uses. */
    "X-Forwarded-TLS-Protocol"?: boolean;
    /** Whether `X-Forwarded-TLS-Cipher` carries the cipher suite that the load balancer uses. */
    "X-Forwarded-TLS-Cipher"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-TLS-Protocol`.
     * Takes effect only while `X-Forwarded-TLS-Protocol` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-TLS-Protocol-alias"?: string;
    /**
     * Name of the header that members receive instead of `X-Forwarded-TLS-Cipher`.
     * Takes effect only while `X-Forwarded-TLS-Cipher` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-TLS-Cipher-alias"?: string;
    /**
     * What happens to `X-Forwarded-For`. HTTP, HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     * `append` for a new listener.
     */
    "X-Forwarded-For-Processing-Mode"?: components["schemas"]["ListenerXForwardedForProcessingMode"];
    /**
     * Whether `X-Forwarded-Clientcert-subjectdn` carries the subject (owner) of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-subjectdn-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-subjectdn`.
     * Takes effect only while `X-Forwarded-Clientcert-subjectdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-subjectdn-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-issuerdn` carries the issuer of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-issuerdn-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-issuerdn`.
     * Takes effect only while `X-Forwarded-Clientcert-issuerdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-issuerdn-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-fingerprint` carries the fingerprint of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-fingerprint-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-fingerprint`.
     * Takes effect only while `X-Forwarded-Clientcert-fingerprint-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-fingerprint-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-clientverify` carries the result of verifying the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-clientverify-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-clientverify`.
     * Takes effect only while `X-Forwarded-Clientcert-clientverify-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-clientverify-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-serialnumber` carries the serial number of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-serialnumber-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-serialnumber`.
     * Takes effect only while `X-Forwarded-Clientcert-serialnumber-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-serialnumber-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert` carries the content of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert`.
     * Takes effect only while `X-Forwarded-Clientcert-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-ciphers` carries the cipher suites that the client supports.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-ciphers-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-ciphers`.
     * Takes effect only while `X-Forwarded-Clientcert-ciphers-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-ciphers-alias"?: string;
    /**
     * Whether `X-Forwarded-Clientcert-end` carries the expiry date of the client certificate.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Clientcert-end-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Clientcert-end`.
     * Takes effect only while `X-Forwarded-Clientcert-end-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Clientcert-end-alias"?: string;
    /**
     * Whether `X-Forwarded-Tls-Alpn-Protocol` carries the application protocol agreed on in the TLS handshake (ALPN).
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Tls-Alpn-Protocol-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Alpn-Protocol`.
     * Takes effect only while `X-Forwarded-Tls-Alpn-Protocol-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Alpn-Protocol-alias"?: string;
    /**
     * Whether `X-Forwarded-Tls-Sni` carries the domain name of the SNI certificate that the client requests.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Tls-Sni-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Sni`.
     * Takes effect only while `X-Forwarded-Tls-Sni-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Sni-alias"?: string;
    /**
     * Whether `X-Forwarded-Tls-Ja3` carries the JA3 fingerprint of the client.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Tls-Ja3-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Ja3`.
     * Takes effect only while `X-Forwarded-Tls-Ja3-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Ja3-alias"?: string;
    /**
     * Whether `X-Forwarded-Tls-Ja4` carries the JA4 fingerprint of the client.
     * HTTPS, TERMINATED_HTTPS and QUIC listeners only. `false` for a new listener.
     */
    "X-Forwarded-Tls-Ja4-enable"?: boolean;
    /**
     * Name of the header that members receive instead of `X-Forwarded-Tls-Ja4`.
     * Takes effect only while `X-Forwarded-Tls-Ja4-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
     *
     * 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    "X-Forwarded-Tls-Ja4-alias"?: string;
};
/**
 * IP address group for the access control of a new listener.
 * Has an `ipgroup_id`, or is empty and means no group.
 */
export type CreateListenerIpGroupOption = {
    /**
     * ID of the IP address group. Several IDs are separated by commas.
     * A group without addresses blocks everyone as a whitelist and allows everyone as a blacklist.
     *
     * At least 1 character.
     */
    ipgroup_id?: string;
    /**
     * Whether access control is enabled.
     *
     * Default: `true`.
     */
    enable_ipgroup?: boolean;
    /**
     * Whether the group is a whitelist or a blacklist.
     *
     * Default: `"white"`.
     */
    type?: components["schemas"]["ListenerIpGroupType"];
};
/** Custom headers that a new listener records in the access logs. */
export type CreateAccessLogCustomizedHeadersConfigOption = {
    /**
     * Whether custom headers are recorded. Can be set to true only while access logging is enabled for the load balancer.
     * Stays true when logging is disabled, and takes effect again once logging is enabled again.
     *
     * Default: `false`.
     */
    enable?: boolean;
    /**
     * Headers to record, at most five. If specified, no other headers are recorded.
     *
     * At most 5 items. Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    include_headers?: AccessLogHeaderName[];
    /**
     * Headers not to record, at most five.
     *
     * At most 5 items. Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    exclude_headers?: AccessLogHeaderName[];
};
/**
 * Listener to create.
 * Its protocol decides which timeouts, retries and certificates are allowed.
 */
export type CreateListenerOption = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches.
     *
     * 1 to 36 characters.
     */
    default_pool_id?: string;
    /**
     * ID of the CA certificate that verifies client certificates. A certificate of the type `client`.
     * The listener requires a server certificate (`default_tls_container_ref`) too.
     *
     * 1 to 128 characters.
     */
    client_ca_tls_container_ref?: string;
    /**
     * ID of the server certificate. A certificate of the type `server`.
     * HTTPS and TERMINATED_HTTPS listeners only, which require it.
     *
     * 1 to 128 characters.
     */
    default_tls_container_ref?: string;
    /**
     * Description of the listener.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Whether clients can use HTTP/2. Members still receive HTTP/1.x.
     * Takes effect only for HTTPS listeners.
     *
     * Default: `false`.
     */
    http2_enable?: boolean;
    /**
     * Headers that pass more information about a request to the members,
     * such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
     */
    insert_headers?: ListenerInsertHeadersOption;
    /**
     * ID of the load balancer to add the listener to. A listener belongs to exactly one.
     *
     * 1 to 36 characters.
     */
    loadbalancer_id: string;
    /**
     * Name of the listener.
     * If it is empty, the listener cannot be found in the list and its details cannot be viewed.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * ID of the project that owns the listener. Has no effect, since the project in the path applies.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * Protocol over which clients send their requests.
     * The load balancer must support its layer: TCP and UDP are layer 4, the others layer 7.
     */
    protocol: components["schemas"]["ListenerProtocol"];
    /**
     * Port on which the listener receives requests.
     * A TCP and a UDP listener of one load balancer can share it; HTTP and HTTPS count as TCP.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /**
     * IDs of SNI certificates, which are server certificates with domain names.
     * No domain name can occur twice.
     * All certificates together have at most 200 for a dedicated load balancer, and at most 30 for a shared one.
     *
     * 0 to 50 items.
     */
    sni_container_refs?: string[];
    /**
     * How a domain name is matched against the wildcard names of the SNI certificates.
     *
     * Default: `"wildcard"`.
     */
    sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"];
    /** Tags of the listener. */
    tags?: TagOption[];
    /**
     * System security policy. Takes effect only for HTTPS listeners of dedicated load balancers, and not together with `security_policy_id`.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     *
     * Default: `"tls-1-2"`.
     */
    tls_ciphers_policy?: components["schemas"]["ListenerTlsCiphersPolicy"];
    /**
     * ID of a custom security policy. Takes precedence over `tls_ciphers_policy`.
     * Takes effect only for HTTPS listeners of dedicated load balancers.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     *
     * 1 to 36 characters.
     */
    security_policy_id?: string;
    /**
     * Whether members are retried (health check retries).
     * Only for HTTP listeners, HTTPS listeners of dedicated load balancers and TERMINATED_HTTPS listeners of shared ones.
     *
     * Default: `true`.
     */
    enable_member_retry?: boolean;
    /**
     * Idle timeout of a client connection, in seconds. A connection without a request for this long is closed; the next request opens a new one.
     * At least 10 and 300 by default for TCP, and for UDP with a dedicated load balancer; at least 1 and 60 by default for HTTP and HTTPS.
     * Has no effect for UDP with a shared one.
     *
     * 1 to 4000.
     */
    keepalive_timeout?: number;
    /**
     * Whether the PROXY protocol passes the IP addresses of the clients to the members. For TLS listeners.
     *
     * Huawei Cloud only.
     */
    proxy_protocol_enable?: boolean;
    /**
     * Request timeout, in seconds: how long the listener waits for the header of a request, and between two parts of the body.
     * After that, the request is interrupted or the connection is closed. HTTP and HTTPS listeners only.
     *
     * 1 to 300. Default: `60`.
     */
    client_timeout?: number;
    /**
     * Response timeout, in seconds: how long the listener waits for the response of a member. After that, the client receives a 504 Gateway Timeout.
     * HTTP and HTTPS listeners only.
     *
     * 1 to 300. Default: `60`.
     */
    member_timeout?: number;
    /**
     * IP address group for the access control of the listener.
     * Null or an empty object means none.
     */
    ipgroup?: CreateListenerIpGroupOption | null;
    /**
     * Whether the IP addresses of the clients are passed to the members.
     * Configurable for TCP and UDP listeners of shared load balancers, where it is false by default; always true for all others.
     *
     * When it is enabled:
     *
     * - Members are reached by their real addresses, so security groups and access rules must allow the traffic.
     * - A server cannot be a client and a member at the same time.
     * - The specifications of members are fixed.
     */
    transparent_client_ip_enable?: boolean;
    /**
     * Whether advanced forwarding is enabled. Once enabled, it cannot be disabled.
     * The policies of the listener are then ordered by their `priority` alone; the service no longer sorts them.
     *
     * It allows:
     *
     * - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
     * - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
     * - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
     * - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
     * - L7 rules with `conditions`.
     *
     * Default: `false`.
     *
     * Not in eu-nl.
     */
    enhance_l7policy_enable?: boolean;
    /**
     * Modification protection status of the listener.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     * Angle brackets are not allowed.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
    /** Custom headers that are recorded in the access logs. HTTP, HTTPS and QUIC listeners only. */
    access_log_customized_headers_config?: CreateAccessLogCustomizedHeadersConfigOption;
};
/** Body of the request that creates a listener. */
export type CreateListenerRequestBody = {
    /** The listener to create. */
    listener: CreateListenerOption;
};
/** Response to a request that creates a listener. */
export type CreateListenerResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The new listener. */
    listener: Listener;
};
/** Response with one listener. */
export type ShowListenerResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The listener. */
    listener: Listener;
};
/** IP address group for the access control of the listener. Omitted fields keep their values. */
export type UpdateListenerIpGroupOption = {
    /**
     * ID of the IP address group, which must exist. Never null. Several IDs are separated by commas.
     * Required when the listener has no group yet.
     *
     * At least 1 character.
     */
    ipgroup_id?: string;
    /** Whether access control is enabled. A listener can be deleted while it is enabled. */
    enable_ipgroup?: boolean;
    /** Whether the group is a whitelist or a blacklist. */
    type?: components["schemas"]["ListenerIpGroupType"];
};
/** Custom headers that a listener records in the access logs from now on. */
export type UpdateAccessLogCustomizedHeadersConfigOption = {
    /**
     * Whether custom headers are recorded. Can be set to true only while access logging is enabled for the load balancer.
     * Stays true when logging is disabled, and takes effect again once logging is enabled again. `false` for a new listener.
     */
    enable?: boolean;
    /**
     * Headers to record, at most five. If specified, no other headers are recorded.
     *
     * At most 5 items. Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    include_headers?: AccessLogHeaderName[];
    /**
     * Headers not to record, at most five.
     *
     * At most 5 items. Each item: 1 to 40 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    exclude_headers?: AccessLogHeaderName[];
};
/** Fields of a listener to update. Omitted fields keep their values. */
export type UpdateListenerOption = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /** ID of the CA certificate that verifies client certificates. A certificate of the type `client`. */
    client_ca_tls_container_ref?: string;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches.
     *
     * 1 to 36 characters.
     */
    default_pool_id?: string;
    /**
     * ID of the server certificate. A certificate of the type `server`.
     * HTTPS and TERMINATED_HTTPS listeners only.
     */
    default_tls_container_ref?: string;
    /**
     * Description of the listener.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Whether clients can use HTTP/2. Members still receive HTTP/1.x.
     * Takes effect only for HTTPS listeners.
     */
    http2_enable?: boolean;
    /**
     * Headers that pass more information about a request to the members,
     * such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
     */
    insert_headers?: ListenerInsertHeadersOption;
    /**
     * Name of the listener.
     * If it is empty, the listener cannot be found in the list and its details cannot be viewed.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * IDs of SNI certificates, which are server certificates with domain names.
     * No domain name can occur twice.
     * All certificates together have at most 200 for a dedicated load balancer, and at most 30 for a shared one.
     */
    sni_container_refs?: string[];
    /**
     * How a domain name is matched against the wildcard names of the SNI certificates.
     * `wildcard` for a new listener.
     */
    sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"];
    /**
     * System security policy. Takes effect only for HTTPS listeners of dedicated load balancers, and not together with `security_policy_id`.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     * `tls-1-2` for a new listener.
     */
    tls_ciphers_policy?: components["schemas"]["ListenerTlsCiphersPolicy"];
    /**
     * ID of a custom security policy. Takes precedence over `tls_ciphers_policy`.
     * Takes effect only for HTTPS listeners of dedicated load balancers.
     * ECC cipher suites come before RSA ones, and those of TLS 1.3, which support both, come last.
     *
     * 1 to 36 characters.
     */
    security_policy_id?: string;
    /**
     * Whether members are retried (health check retries).
     * Only for HTTP listeners, HTTPS listeners of dedicated load balancers and TERMINATED_HTTPS listeners of shared ones.
     * `true` for a new listener.
     */
    enable_member_retry?: boolean;
    /**
     * Response timeout, in seconds: how long the listener waits for the response of a member. After that, the client receives a 504 Gateway Timeout.
     * HTTP and HTTPS listeners only.
     *
     * 1 to 300.
     */
    member_timeout?: number;
    /**
     * Request timeout, in seconds: how long the listener waits for a client. HTTP and HTTPS listeners only.
     *
     * 1 to 300.
     */
    client_timeout?: number;
    /**
     * Idle timeout of a client connection, in seconds. A connection without a request for this long is closed; the next request opens a new one.
     * At least 10 for TCP, and for UDP with a dedicated load balancer; at least 1 for HTTP and HTTPS. Has no effect for UDP with a shared one.
     *
     * 1 to 4000.
     */
    keepalive_timeout?: number;
    /**
     * Whether the PROXY protocol passes the IP addresses of the clients to the members. For TLS listeners.
     *
     * Huawei Cloud only.
     */
    proxy_protocol_enable?: boolean;
    /** IP address group for the access control of the listener. */
    ipgroup?: UpdateListenerIpGroupOption;
    /**
     * Whether the IP addresses of the clients are passed to the members.
     * Configurable for TCP and UDP listeners of shared load balancers, where it is false by default; always true for all others.
     *
     * When it is enabled:
     *
     * - Members are reached by their real addresses, so security groups and access rules must allow the traffic.
     * - A server cannot be a client and a member at the same time.
     * - The specifications of members are fixed.
     */
    transparent_client_ip_enable?: boolean;
    /**
     * Whether advanced forwarding is enabled. Once enabled, it cannot be disabled. `false` for a new listener.
     * The policies of the listener are then ordered by their `priority` alone; the service no longer sorts them.
     *
     * It allows:
     *
     * - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
     * - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
     * - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
     * - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
     * - L7 rules with `conditions`.
     *
     * Not in eu-nl.
     */
    enhance_l7policy_enable?: boolean;
    /** Modification protection status of the listener. */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`; `nonProtection` clears it.
     * Angle brackets are not allowed.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
    /** Custom headers that are recorded in the access logs. HTTP, HTTPS and QUIC listeners only. */
    access_log_customized_headers_config?: UpdateAccessLogCustomizedHeadersConfigOption;
};
/** Body of the request that updates a listener. */
export type UpdateListenerRequestBody = {
    /** What to change. */
    listener: UpdateListenerOption;
};
/** Response to a request that updates a listener. */
export type UpdateListenerResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The listener after the change. */
    listener: Listener;
};
/** Reference to a member (backend server). */
export type MemberRef = {
    /** ID of the member (backend server). */
    id: string;
};
/** Session persistence (sticky session) of a pool. */
export type SessionPersistence = {
    /**
     * Name of the cookie that the application sets. Takes effect only with the type `APP_COOKIE`.
     *
     * 0 to 1024 characters. Pattern: `^[A-Za-z0-9._-]*$`.
     */
    cookie_name?: string | null;
    /** How a client is identified. */
    type: components["schemas"]["SessionPersistenceType"] | (string & {});
    /**
     * Time that a client stays on its member, in minutes; has no effect for the type `APP_COOKIE`.
     * TCP, UDP and QUIC pools: up to 60, by default 1. HTTP and HTTPS pools: up to 1440, by default 1440.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number | null;
};
/** Slow start of a pool: how new members are warmed up. */
export type SlowStart = {
    /**
     * Whether slow start is enabled, so that new members are warmed up.
     *
     * Default: `false`.
     */
    enable: boolean;
    /**
     * Duration of the warm-up of a member, in seconds.
     *
     * 30 to 1200. Default: `30`.
     */
    duration?: number | null;
};
/**
 * Availability zone affinity: whether requests stay in the availability zone of the load balancer, and where they go when its members there fail.
 * If `enable` is true, exactly one of the two limits is used and the other is `-1`.
 */
export type AzAffinity = {
    /**
     * Whether requests stay in the zone of the load balancer.
     * Only for TCP and UDP pools, and not for pools of TLS listeners.
     */
    enable?: boolean | null;
    /**
     * Share of healthy members, in percent, below which the zone is considered failed; the resulting number of members is rounded up.
     * With `-1`, only `az_minimum_healthy_member_count` applies.
     *
     * -1 to 100.
     */
    az_minimum_healthy_member_percentage?: number | null;
    /**
     * Number of healthy members below which the zone is considered failed.
     * With `-1`, only `az_minimum_healthy_member_percentage` applies.
     *
     * -1 to 10000.
     */
    az_minimum_healthy_member_count?: number | null;
    /**
     * Where requests go when the zone is considered failed.
     *
     * Default: `"forward_to_all_member_of_local_az"`.
     */
    az_unhealthy_fallback_strategy?: components["schemas"]["AzUnhealthyFallbackStrategy"] | (string & {}) | null;
};
/** Pool (backend server group) as the service returns it. */
export type Pool = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /** Description of the pool. */
    description?: string | null;
    /** ID of the pool's health monitor (health check). Null or empty when it has none. */
    healthmonitor_id?: string | null;
    /** ID of the pool. */
    id: string;
    /** Load balancing algorithm of the pool: how it picks the member for a request. */
    lb_algorithm: components["schemas"]["PoolLbAlgorithm"] | (string & {});
    /** Listeners that send their requests to the pool. */
    listeners?: ListenerRef[] | null;
    /**
     * Load balancers that the pool belongs to.
     * A pool created with only a `listener_id` shows the load balancer of that listener.
     */
    loadbalancers?: LoadBalancerRef[] | null;
    /** Members (backend servers) of the pool. */
    members?: MemberRef[] | null;
    /** Name of the pool. */
    name: string;
    /** ID of the project that owns the pool. */
    project_id: string;
    /** Protocol over which the pool receives requests. */
    protocol: components["schemas"]["PoolProtocol"] | (string & {});
    /** Session persistence (sticky session) of the pool. Null when it has none. */
    session_persistence?: SessionPersistence | null;
    /** IP versions that the pool supports. They depend on its protocol and the kind of its load balancer. */
    ip_version: components["schemas"]["PoolIpVersion"] | (string & {});
    /**
     * Slow start of new members; HTTP and HTTPS pools only.
     * Null when the pool has no slow start.
     */
    slow_start?: SlowStart | null;
    /**
     * Whether removal protection is enabled for the members.
     *
     * Not in eu-nl.
     */
    member_deletion_protection_enable?: boolean | null;
    /**
     * When the pool was created, in UTC.
     * Not returned for older pools and for pools of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the pool was last changed, in UTC.
     * Not returned for older pools and for pools of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
    /** ID of the VPC that the members are in. May be empty. */
    vpc_id?: string | null;
    /** Type of the pool: what kinds of members it accepts. */
    type?: components["schemas"]["PoolType"] | (string & {});
    /**
     * Modification protection status of the pool.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"] | (string & {});
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string | null;
    /**
     * Availability zone affinity: whether requests stay in the availability zone of the load balancer.
     *
     * Not supported at Open Telekom Cloud.
     */
    az_affinity?: AzAffinity | null;
};
/** A page of pools. */
export type ListPoolsResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The pools of the page. */
    pools: Pool[];
};
/**
 * Client address or load balancer cookie
 *
 * Session persistence (sticky session) for a limited time, by the address of the client or by a cookie of the load balancer.
 */
export type CreatePoolTimedPersistenceOption = {
    /**
     * `SOURCE_IP` identifies a client by its address and is the type for TCP, UDP and QUIC pools.
     * `HTTP_COOKIE` identifies it by a cookie of the load balancer, in HTTP and HTTPS pools.
     */
    type: "SOURCE_IP" | "HTTP_COOKIE";
    /**
     * Time that a client stays on its member, in minutes.
     * TCP, UDP and QUIC pools: at most 60, by default 1. HTTP and HTTPS pools: at most 1440, which is also their default.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/**
 * Cookie of the application
 *
 * Session persistence (sticky session) by a cookie of the application.
 * Only for HTTP and HTTPS pools of shared load balancers.
 */
export type CreatePoolAppCookiePersistenceOption = {
    /** By a cookie that the server sets itself. */
    type: "APP_COOKIE";
    /**
     * Name of the cookie that the application sets.
     * Letters, digits, hyphens, underscores and periods.
     *
     * 0 to 1024 characters. Pattern: `^[A-Za-z0-9._-]*$`.
     */
    cookie_name: string;
    /**
     * Has no effect, since the application decides how long its cookie is valid. In minutes.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/** Session persistence (sticky session) of a new pool; `type` decides which other fields are allowed. */
export type CreatePoolSessionPersistenceOption = CreatePoolTimedPersistenceOption | CreatePoolAppCookiePersistenceOption;
/** Slow start: how new members are warmed up. */
export type CreatePoolSlowStartOption = {
    /**
     * Whether slow start is enabled, so that new members are warmed up.
     *
     * Default: `false`.
     */
    enable?: boolean;
    /**
     * Duration of the warm-up of a member, in seconds.
     *
     * 30 to 1200. Default: `30`.
     */
    duration?: number;
};
/**
 * Availability zone affinity: whether requests stay in the availability zone of the load balancer, and where they go when the members there fail.
 * If `enable` is true, exactly one of the two limits is used and the other is `-1`.
 */
export type PoolAzAffinityOption = {
    /**
     * Whether requests stay in the zone of the load balancer.
     * Only for TCP and UDP pools, and not for pools of TLS listeners.
     *
     * Huawei Cloud only.
     */
    enable?: boolean;
    /**
     * Share of healthy members, in percent, below which the zone is considered failed; the resulting number of members is rounded up.
     * With `-1`, only `az_minimum_healthy_member_count` applies, which must then not be `-1`.
     *
     * -1 to 100.
     *
     * Huawei Cloud only.
     */
    az_minimum_healthy_member_percentage?: number;
    /**
     * Number of healthy members below which the zone is considered failed.
     * With `-1`, only `az_minimum_healthy_member_percentage` applies, which must then not be `-1`.
     *
     * -1 to 10000.
     *
     * Huawei Cloud only.
     */
    az_minimum_healthy_member_count?: number;
    /**
     * Where requests go when the zone is considered failed. `forward_to_all_member_of_local_az` if omitted.
     *
     * Huawei Cloud only.
     */
    az_unhealthy_fallback_strategy?: components["schemas"]["AzUnhealthyFallbackStrategy"];
};
/**
 * Pool (backend server group) to create.
 * Requires `listener_id`, `loadbalancer_id` or both, or else `type`.
 */
export type CreatePoolOption = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * Description of the pool.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Load balancing algorithm of the pool: how it picks the member for a request.
     * `QUIC_CID` is for the protocol `QUIC`. With it and with `SOURCE_IP`, the weights of the members have no effect.
     */
    lb_algorithm: components["schemas"]["PoolLbAlgorithm"];
    /**
     * ID of the listener that sends its requests to the pool. It must not have a default pool yet.
     * A shared load balancer requires this or `loadbalancer_id`.
     *
     * 1 to 36 characters.
     */
    listener_id?: string;
    /**
     * ID of the load balancer that the pool belongs to.
     *
     * 1 to 36 characters.
     */
    loadbalancer_id?: string;
    /**
     * Name of the pool.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * ID of the project that owns the pool.
     *
     * Exactly 32 characters.
     */
    project_id?: string;
    /**
     * Protocol over which the pool receives requests. It must match the protocol of the listener.
     * `QUIC` requires a `session_persistence` of type `SOURCE_IP`.
     */
    protocol: components["schemas"]["PoolProtocol"];
    /** Session persistence (sticky session): keeps a client on the same member. Disabled if omitted. */
    session_persistence?: CreatePoolSessionPersistenceOption;
    /**
     * Slow start: new members are warmed up, and their share of the requests rises step by step over the given time.
     * Only for the protocols `HTTP` and `HTTPS`; rejected with others.
     * An older edition of the reference advises against it.
     */
    slow_start?: CreatePoolSlowStartOption;
    /**
     * IP versions that the pool supports.
     *
     * Huawei Cloud only.
     */
    ip_version?: components["schemas"]["PoolIpVersion"];
    /**
     * Whether the pool forwards to any port: members receive requests on the port of the listener, not on the port of the member.
     *
     * Default: `false`.
     *
     * Huawei Cloud only.
     */
    any_port_enable?: boolean;
    /**
     * Availability zone affinity: whether requests stay in the availability zone of the load balancer.
     *
     * Huawei Cloud only.
     */
    az_affinity?: PoolAzAffinityOption;
    /**
     * Whether removal protection is enabled for the members. Deleting a member is then rejected, and so is deleting the listener or the load balancer with all its resources.
     * Disable it for all pools before you close the account.
     *
     * Default: `false`.
     *
     * Not in eu-nl.
     */
    member_deletion_protection_enable?: boolean;
    /**
     * ID of the VPC that the members are in; IP addresses can be added as members too.
     * Only for the type `instance`, which requires it. If omitted, the VPC of the first members applies.
     *
     * 0 to 36 characters.
     */
    vpc_id?: string;
    /**
     * Type of the pool: what kinds of members it accepts. If omitted, any kind is accepted, and responses show an empty string.
     * A pool of a shared load balancer requires `listener_id` or `loadbalancer_id` in any case.
     */
    type?: components["schemas"]["PoolType"];
    /**
     * Modification protection status of the pool.
     *
     * Default: `"nonProtection"`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Takes effect only when the status is `consoleProtection`.
     * Any Unicode characters except angle brackets.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
};
/** Body of a request that creates a pool. */
export type CreatePoolRequestBody = {
    /** The pool to create. */
    pool: CreatePoolOption;
};
/** The created pool. */
export type CreatePoolResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The pool. */
    pool: Pool;
};
/** The requested pool. */
export type ShowPoolResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The pool. */
    pool: Pool;
};
/**
 * Client address or load balancer cookie
 *
 * Session persistence (sticky session) for a limited time, by the address of the client or by a cookie of the load balancer.
 */
export type UpdatePoolTimedPersistenceOption = {
    /**
     * `SOURCE_IP` identifies a client by its address and is the type for TCP, UDP and QUIC pools.
     * `HTTP_COOKIE` identifies it by a cookie of the load balancer, in HTTP and HTTPS pools.
     */
    type: "SOURCE_IP" | "HTTP_COOKIE";
    /**
     * Time that a client stays on its member, in minutes.
     * TCP, UDP and QUIC pools: at most 60, by default 1. HTTP and HTTPS pools: at most 1440, which is also their default.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/**
 * Cookie of the application
 *
 * Session persistence (sticky session) by a cookie of the application.
 * Only for HTTP and HTTPS pools of shared load balancers.
 */
export type UpdatePoolAppCookiePersistenceOption = {
    /** By a cookie that the server sets itself. */
    type: "APP_COOKIE";
    /**
     * Name of the cookie that the application sets.
     * Letters, digits, hyphens, underscores and periods.
     *
     * At most 1024 characters. Pattern: `^[A-Za-z0-9._-]*$`.
     */
    cookie_name: string;
    /**
     * Has no effect, since the application decides how long its cookie is valid. In minutes.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/** Session persistence (sticky session) of a pool; `type` decides which other fields are allowed. */
export type UpdatePoolSessionPersistenceOption = UpdatePoolTimedPersistenceOption | UpdatePoolAppCookiePersistenceOption;
/** Slow start: how new members are warmed up. */
export type UpdatePoolSlowStartOption = {
    /** Whether slow start is enabled, so that new members are warmed up. */
    enable?: boolean;
    /**
     * Duration of the warm-up of a member, in seconds. `30` if never set.
     *
     * 30 to 1200.
     */
    duration?: number;
};
/** Fields of a pool (backend server group) to update. Omitted fields keep their values. */
export type UpdatePoolOption = {
    /**
     * Administrative status. Always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * Description of the pool.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Load balancing algorithm of the pool: how it picks the member for a request.
     * `QUIC_CID` is only for QUIC pools. With it and with `SOURCE_IP`, the weights of the members have no effect.
     */
    lb_algorithm?: components["schemas"]["PoolLbAlgorithm"];
    /**
     * Name of the pool.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /** Session persistence (sticky session): keeps a client on the same member. Null disables it. */
    session_persistence?: UpdatePoolSessionPersistenceOption | null;
    /**
     * Slow start: new members are warmed up, and their share of the requests rises step by step over the given time.
     * Only for HTTP and HTTPS pools; rejected for others.
     */
    slow_start?: UpdatePoolSlowStartOption;
    /**
     * Availability zone affinity: whether requests stay in the availability zone of the load balancer.
     *
     * Huawei Cloud only.
     */
    az_affinity?: PoolAzAffinityOption;
    /**
     * Whether removal protection is enabled for the members. Deleting a member is then rejected, and so is deleting the listener or the load balancer with all its resources.
     * `false` for a new pool.
     * Disable it for all pools before you close the account.
     *
     * Not in eu-nl.
     */
    member_deletion_protection_enable?: boolean;
    /**
     * ID of the VPC that the members are in.
     * Can be set while the pool has none; it cannot be changed afterwards.
     *
     * 0 to 36 characters.
     */
    vpc_id?: string;
    /**
     * Type of the pool: what kinds of members it accepts.
     * Can be set while the pool has no type; it cannot be changed afterwards. `ip` excludes a `vpc_id`, `instance` requires one.
     */
    type?: components["schemas"]["UpdatePoolType"];
    /**
     * Modification protection status of the pool.
     * `nonProtection` clears `protection_reason`.
     */
    protection_status?: components["schemas"]["ProtectionStatus"];
    /**
     * Reason for the modification protection. Any Unicode characters except angle brackets.
     * Takes effect only while the status is `consoleProtection`; `nonProtection` clears it.
     *
     * 0 to 255 characters. Pattern: `^[^<>]*$`.
     */
    protection_reason?: string;
};
/** Body of a request that updates a pool. */
export type UpdatePoolRequestBody = {
    /** The fields to change. */
    pool: UpdatePoolOption;
};
/** The updated pool. */
export type UpdatePoolResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The pool. */
    pool: Pool;
};
/** Reason why a health check of a member failed. */
export type MemberHealthCheckFailedReason = {
    /** Kind of the failure. */
    reason_code?: components["schemas"]["MemberHealthCheckFailedReasonCode"] | (string & {});
    /**
     * Status codes that the health check accepts as healthy: one (`200`), a list (`200,202`) or ranges (`200-204,300-399`), at most five.
     * For HTTP, HTTPS and gRPC health checks; null for others, never null with the reason `RESPONSE_MISMATCH`.
     */
    expected_response?: string | null;
    /**
     * Status code that the member responded with.
     * For HTTP, HTTPS and gRPC health checks; null for others, never null with the reason `RESPONSE_MISMATCH`.
     */
    healthcheck_response?: string | null;
};
/** Health status of a member for one listener. */
export type MemberStatus = {
    /** ID of the listener. Without one, the `operating_status` of the member itself takes effect. */
    listener_id?: string | null;
    /** Health status of the member for this listener. */
    operating_status: components["schemas"]["MemberOperatingStatus"] | (string & {});
    /** Reason why the health check failed. */
    reason?: MemberHealthCheckFailedReason | null;
    /**
     * When the entry was made, in UTC.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the entry was last changed, in UTC.
     *
     * Format: date-time.
     */
    updated_at?: string;
};
/** Reference to any resource. */
export type ResourceID = {
    /** ID of the resource. */
    id: string;
};
/** Member (backend server) in the list of all members of a project, with its pool and its load balancers. */
export type MemberInfo = {
    /**
     * ID of the member.
     * Assigned when the server joined the pool; not the ID of the server itself.
     */
    id: string;
    /** Availability zone of the member. May be empty. */
    availability_zone?: string | null;
    /** Name of the member, which is not the name of the cloud server. Null when it was added without one. */
    name?: string | null;
    /** ID of the project that owns the member. */
    project_id: string;
    /**
     * Unsupported. ID of the pool that the member is in.
     * @deprecated
     */
    pool_id?: string | null;
    /** Administrative status. `true` exactly when the cloud server exists. */
    admin_state_up?: boolean;
    /**
     * ID of the member's subnet, IPv4 or IPv6, in the VPC of the load balancer.
     * Empty for an IP address as a member: an IPv4 address, in a TCP, HTTP or HTTPS pool.
     */
    subnet_cidr_id?: string | null;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port?: number | null;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * Has no effect when the algorithm of the pool is `SOURCE_IP`.
     *
     * 0 to 100. Default: `1`.
     */
    weight?: number;
    /**
     * Private IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card.
     * Without a subnet it is an IPv4 address.
     */
    address: string;
    /** IP version of `address`. */
    ip_version?: components["schemas"]["MemberIpVersion"] | (string & {});
    /**
     * Unsupported. `compute:` and the availability zone when a cloud server is behind the member.
     * Empty when none is.
     * @deprecated
     */
    device_owner?: string | null;
    /**
     * Unsupported. ID of the cloud server behind the member. Empty when there is none.
     * @deprecated
     */
    device_id?: string | null;
    /** Health status of the member, for every listener that `status` does not name. */
    operating_status: components["schemas"]["MemberOperatingStatus"] | (string & {});
    /** Health status of the member for each listener. An entry with a `listener_id` overrides `operating_status`. */
    status?: MemberStatus[] | null;
    /**
     * Unsupported. ID of the load balancer that sends requests to the member.
     * @deprecated
     */
    loadbalancer_id?: string | null;
    /**
     * Unsupported. Load balancers that send requests to the member. Live responses list their IDs as plain strings.
     * @deprecated
     */
    loadbalancers?: (ResourceID | string)[] | null;
    /**
     * When the member was added, in UTC.
     * Not returned for older members and for members of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the member was last changed, in UTC.
     * Not returned for older members and for members of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
    /** Type of the member. */
    member_type?: components["schemas"]["MemberType"] | (string & {});
    /** ID of the cloud server behind the member. Empty when there is none, as for an IP address. */
    instance_id?: string | null;
};
/** A page of the members of a project. */
export type ListAllMembersResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The members of the page. */
    members: MemberInfo[];
};
/** Member (backend server) of a pool as the service returns it. */
export type Member = {
    /**
     * ID of the member.
     * Assigned when the server joined the pool; not the ID of the server itself.
     */
    id: string;
    /** Availability zone of the member. May be empty. */
    availability_zone?: string | null;
    /** Name of the member, which is not the name of the cloud server. Null when it was added without one. */
    name?: string | null;
    /** ID of the project that owns the member. */
    project_id: string;
    /**
     * Unsupported. ID of the pool that the member is in.
     *
     * Huawei Cloud only.
     * @deprecated
     */
    pool_id?: string | null;
    /** Administrative status. `true` exactly when the cloud server exists. */
    admin_state_up: boolean;
    /**
     * ID of the member's subnet, IPv4 or IPv6, in the VPC of the load balancer.
     * Empty for an IP address as a member: an IPv4 address, in a TCP, HTTP or HTTPS pool.
     */
    subnet_cidr_id?: string | null;
    /**
     * Port on which the member receives requests.
     * Has no meaning in a pool that forwards to any port.
     *
     * 1 to 65535.
     */
    protocol_port?: number | null;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * Has no effect when the algorithm of the pool is `SOURCE_IP`.
     *
     * 0 to 100. Default: `1`.
     */
    weight: number;
    /**
     * Private IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card.
     * Without a subnet it is an IPv4 address.
     */
    address: string;
    /** IP version of `address`. */
    ip_version: components["schemas"]["MemberIpVersion"] | (string & {});
    /**
     * Unsupported. `compute:` and the availability zone when a cloud server is behind the member.
     * Empty when none is.
     *
     * Huawei Cloud only.
     * @deprecated
     */
    device_owner?: string | null;
    /**
     * Unsupported. ID of the cloud server behind the member. Empty when there is none.
     *
     * Huawei Cloud only.
     * @deprecated
     */
    device_id?: string | null;
    /** Health status of the member, for every listener that `status` does not name. */
    operating_status: components["schemas"]["MemberOperatingStatus"] | (string & {});
    /** Health status of the member for each listener. An entry with a `listener_id` overrides `operating_status`. */
    status?: MemberStatus[] | null;
    /**
     * Unsupported. ID of the load balancer that sends requests to the member.
     *
     * Huawei Cloud only.
     * @deprecated
     */
    loadbalancer_id?: string | null;
    /**
     * Unsupported. Load balancers that send requests to the member. Live responses list their IDs as plain strings.
     *
     * Huawei Cloud only.
     * @deprecated
     */
    loadbalancers?: (ResourceID | string)[] | null;
    /**
     * When the member was added, in UTC.
     * Not returned for older members and for members of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the member was last changed, in UTC.
     * Not returned for older members and for members of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
    /** Type of the member. */
    member_type?: components["schemas"]["MemberType"] | (string & {});
    /** ID of the cloud server behind the member. Empty when there is none, as for an IP address. */
    instance_id?: string | null;
};
/** A page of the members of a pool. */
export type ListMembersResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The members of the page. */
    members: Member[];
};
/**
 * Member (backend server) to add.
 * With `subnet_cidr_id`, it is a cloud server, without it an IP address.
 */
export type CreateMemberOption = {
    /**
     * Private IP address of the member, IPv4 or IPv6, in the subnet `subnet_cidr_id` and on the server's primary network card.
     * Without a subnet it is an IPv4 address.
     *
     * 1 to 64 characters.
     */
    address: string;
    /**
     * Administrative status.
     * The value sent has no effect: the service sets it according to whether the cloud server exists.
     */
    admin_state_up?: boolean;
    /**
     * Name of the member.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * ID of the project that owns the member.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /**
     * ID of the server's subnet, IPv4 or IPv6, in the VPC of the load balancer.
     * Omitted for an IP address as a member, in a TCP, HTTP or HTTPS pool; the load balancer must have IP as a backend enabled.
     *
     * 1 to 36 characters.
     */
    subnet_cidr_id?: string;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * Has no effect when the algorithm of the pool is `SOURCE_IP` or `QUIC_CID`.
     *
     * 0 to 100. Default: `1`.
     */
    weight?: number;
    /**
     * Availability zone of the member, one that the region offers for cloud servers. Only for members that are IP addresses.
     * Required for those when the pool keeps requests in one zone.
     */
    availability_zone?: string;
};
/** Body of a request that adds a member to a pool. */
export type CreateMemberRequestBody = {
    /** The member to add. */
    member: CreateMemberOption;
};
/** The added member. */
export type CreateMemberResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The member. */
    member: Member;
};
/** The requested member. */
export type ShowMemberResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The member. */
    member: Member;
};
/** Fields of a member (backend server) to update. Omitted fields keep their values. */
export type UpdateMemberOption = {
    /**
     * Unsupported. Administrative status.
     * The value sent has no effect: the service sets it according to whether the cloud server exists.
     * @deprecated
     */
    admin_state_up?: boolean;
    /**
     * Name of the member.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * Has no effect when the algorithm of the pool is `SOURCE_IP` or `QUIC_CID`. `1` for a new member.
     *
     * 0 to 100.
     */
    weight?: number;
    /**
     * Port on which the member receives requests.
     * Cannot be changed in a pool that forwards to any port.
     *
     * 1 to 65535.
     *
     * Huawei Cloud only.
     */
    protocol_port?: number;
    /**
     * Availability zone of the member, one that the region offers for cloud servers. Only for members that are IP addresses.
     * Required for those when the pool keeps requests in one zone, where it cannot be emptied.
     */
    availability_zone?: string;
};
/** Body of a request that updates a member. */
export type UpdateMemberRequestBody = {
    /** The fields to change. */
    member: UpdateMemberOption;
};
/** The updated member. */
export type UpdateMemberResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The member. */
    member: Member;
};
/** Health monitor (health check) of a pool as the service returns it. */
export type HealthMonitor = {
    /**
     * Whether the health monitor is enabled.
     *
     * Default: `true`.
     */
    admin_state_up: boolean;
    /**
     * Interval between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay: number;
    /**
     * Domain name used in HTTP health checks: letters, digits, hyphens and periods. Takes effect only for the types `HTTP` and `HTTPS`.
     * Null or empty when health checks use the virtual IP address of the load balancer.
     */
    domain_name?: string | null;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
     * Takes effect only for the types `HTTP` and `HTTPS`. May be null for others.
     *
     * Default: `"200"`.
     */
    expected_codes?: string | null;
    /**
     * HTTP method of the health checks. Takes effect only for the types `HTTP` and `HTTPS`.
     * May be null for others.
     *
     * Default: `"GET"`.
     *
     * Not supported at Open Telekom Cloud.
     */
    http_method?: components["schemas"]["HealthMonitorHttpMethod"] | (string & {}) | null;
    /** ID of the health monitor. */
    id: string;
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10. Default: `3`.
     */
    max_retries_down?: number | null;
    /**
     * Port used for health checks. Null when it is the port on which the member receives requests.
     *
     * 1 to 65535.
     */
    monitor_port?: number | null;
    /** Name of the health monitor. */
    name?: string | null;
    /** The pool whose members are checked. A list with one item. */
    pools?: PoolRef[] | null;
    /** ID of the project that owns the health monitor. */
    project_id: string;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout: number;
    /**
     * Protocol of the health checks. It matches the protocol of the pool.
     * UDP and QUIC pools: `UDP_CONNECT`. TCP, HTTP and HTTPS pools: one of the others.
     */
    type: components["schemas"]["HealthMonitorType"] | (string & {});
    /**
     * Path that HTTP health checks request. Begins with a slash. Takes effect only for the types `HTTP` and `HTTPS`.
     *
     * Default: `"/"`.
     */
    url_path?: string | null;
    /**
     * When the health monitor was created, in UTC.
     * Not returned for older health monitors and for those of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the health monitor was last changed, in UTC.
     * Not returned for older health monitors and for those of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
    /**
     * Unsupported. HTTP version of the health checks; null when none is set. Only for the types `HTTP` and `HTTPS`.
     * @deprecated
     */
    http_version?: components["schemas"]["HealthMonitorHttpVersion"] | (string & {}) | null;
    /**
     * Unsupported. Whether health checks compare the content of the response.
     * Can be `true` only for the types `TCP` and `UDP_CONNECT`.
     *
     * Default: `false`.
     * @deprecated
     */
    content_check_enable?: boolean | null;
    /**
     * Unsupported. Content that a health check sends to the member. Null when none is set.
     * In the format of `content_format`: `TEXT` is 1 to 64 letters, digits and `` !"#$%&'()*+,/:;<=>?@[\]^_`{|}~.- ``, `HEX` is an even number of characters, 2 to 64, each from 0 to 9 or A to F.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     * @deprecated
     */
    send_content?: string | null;
    /**
     * Unsupported. Content that a healthy member responds with. Null when none is set.
     * In the format of `content_format`: `TEXT` is 1 to 64 letters, digits and `` !"#$%&'()*+,/:;<=>?@[\]^_`{|}~.- ``, `HEX` is an even number of characters, 2 to 64, each from 0 to 9 or A to F.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     * @deprecated
     */
    receive_content?: string | null;
    /**
     * Unsupported. Format of `send_content` and `receive_content`.
     * @deprecated
     */
    content_format?: components["schemas"]["HealthMonitorContentFormat"] | (string & {}) | null;
    /**
     * Whether HTTPS health checks send the domain name in the TLS handshake (SNI), judging by the name of the field.
     * Found only in examples; no table explains it.
     */
    sni_enable?: boolean | null;
};
/** A page of health monitors. */
export type ListHealthMonitorsResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The health monitors of the page. */
    healthmonitors: HealthMonitor[];
};
/** Health monitor (health check) to create. */
export type CreateHealthMonitorOption = {
    /**
     * Whether the health monitor is enabled.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Interval between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay: number;
    /**
     * Domain name used in HTTP health checks. Takes effect only for the types `HTTP` and `HTTPS`.
     * Letters, digits, hyphens and periods. If omitted, health checks use the virtual IP address of the load balancer.
     *
     * 1 to 100 characters. Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
     * Takes effect only for the types `HTTP` and `HTTPS`.
     *
     * 1 to 64 characters. Pattern: `^\d{3}(-\d{3})?(, ?\d{3}(-\d{3})?)*$`. Default: `"200"`.
     */
    expected_codes?: string;
    /**
     * HTTP method of the health checks. Takes effect only for the types `HTTP` and `HTTPS`.
     *
     * Default: `"GET"`.
     *
     * Not supported at Open Telekom Cloud.
     */
    http_method?: components["schemas"]["HealthMonitorHttpMethod"];
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10. Default: `3`.
     */
    max_retries_down?: number;
    /**
     * Port used for health checks. If omitted, the port on which the member receives requests is used.
     *
     * 1 to 65535.
     */
    monitor_port?: number;
    /**
     * Name of the health monitor.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /** ID of the pool whose members are checked. */
    pool_id: string;
    /**
     * ID of the project that owns the health monitor.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout: number;
    /**
     * Protocol of the health checks. It must match the protocol of the pool.
     * UDP and QUIC pools: only `UDP_CONNECT`. TCP, HTTP and HTTPS pools: any of the others.
     */
    type: components["schemas"]["HealthMonitorType"];
    /**
     * Path that HTTP health checks request. Begins with a slash. Takes effect only for the types `HTTP` and `HTTPS`.
     *
     * 1 to 80 characters. Pattern: `^/`. Default: `"/"`.
     */
    url_path?: string;
    /**
     * Unsupported. HTTP version of the health checks, none if omitted. Only for the types `HTTP` and `HTTPS`.
     * @deprecated
     */
    http_version?: components["schemas"]["HealthMonitorHttpVersion"];
    /**
     * Unsupported. Whether health checks compare the content of the response.
     * Can be `true` only for the types `TCP` and `UDP_CONNECT`.
     *
     * Default: `false`.
     * @deprecated
     */
    content_check_enable?: boolean;
    /**
     * Unsupported. Content that a health check sends to the member, in the format of `content_format`.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     *
     * 1 to 64 characters.
     * @deprecated
     */
    send_content?: string;
    /**
     * Unsupported. Content that a healthy member responds with, in the format of `content_format`.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     *
     * 1 to 64 characters.
     * @deprecated
     */
    receive_content?: string;
    /**
     * Unsupported. Format of `send_content` and `receive_content`.
     * @deprecated
     */
    content_format?: components["schemas"]["HealthMonitorContentFormat"];
};
/** Body of a request that creates a health monitor. */
export type CreateHealthMonitorRequestBody = {
    /** The health monitor to create. */
    healthmonitor: CreateHealthMonitorOption;
};
/** The created health monitor. */
export type CreateHealthMonitorResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The health monitor. */
    healthmonitor: HealthMonitor;
};
/** The requested health monitor. */
export type ShowHealthMonitorResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The health monitor. */
    healthmonitor: HealthMonitor;
};
/** Fields of a health monitor (health check) to update. Omitted fields keep their values. */
export type UpdateHealthMonitorOption = {
    /** Whether the health monitor is enabled. `true` for a new health monitor. */
    admin_state_up?: boolean;
    /**
     * Interval between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay?: number;
    /**
     * Domain name used in HTTP health checks. Takes effect only for the types `HTTP` and `HTTPS`.
     * Letters, digits, hyphens and periods. With null, health checks use the virtual IP address of the load balancer.
     *
     * 1 to 100 characters. Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string | null;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
     * Takes effect only for the types `HTTP` and `HTTPS`. `200` for a new health monitor.
     *
     * 1 to 64 characters. Pattern: `^\d{3}(-\d{3})?(, ?\d{3}(-\d{3})?)*$`.
     */
    expected_codes?: string;
    /**
     * HTTP method of the health checks. Takes effect only for the types `HTTP` and `HTTPS`.
     *
     * Not supported at Open Telekom Cloud.
     */
    http_method?: components["schemas"]["HealthMonitorHttpMethod"];
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries?: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10.
     */
    max_retries_down?: number;
    /**
     * Port used for health checks. With null, the port on which the member receives requests is used.
     *
     * 1 to 65535.
     */
    monitor_port?: number | null;
    /**
     * Name of the health monitor.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout?: number;
    /**
     * Protocol of the health checks. It must match the protocol of the pool.
     * UDP and QUIC pools: only `UDP_CONNECT`. TCP, HTTP and HTTPS pools: any of the others.
     */
    type?: components["schemas"]["HealthMonitorType"];
    /**
     * Path that HTTP health checks request. Begins with a slash. Takes effect only for the types `HTTP` and `HTTPS`.
     * `/` for a new health monitor.
     *
     * 1 to 80 characters. Pattern: `^/`.
     */
    url_path?: string;
    /**
     * Unsupported. HTTP version of the health checks, none if omitted. Only for the types `HTTP` and `HTTPS`.
     * @deprecated
     */
    http_version?: components["schemas"]["HealthMonitorHttpVersion"];
    /**
     * Unsupported. Whether health checks compare the content of the response.
     * Can be `true` only for the types `TCP` and `UDP_CONNECT`. `false` for a new health monitor.
     * @deprecated
     */
    content_check_enable?: boolean;
    /**
     * Unsupported. Content that a health check sends to the member, in the format of `content_format`.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     *
     * 1 to 64 characters.
     * @deprecated
     */
    send_content?: string;
    /**
     * Unsupported. Content that a healthy member responds with, in the format of `content_format`.
     * Takes effect only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
     *
     * 1 to 64 characters.
     * @deprecated
     */
    receive_content?: string;
    /**
     * Unsupported. Format of `send_content` and `receive_content`.
     * @deprecated
     */
    content_format?: components["schemas"]["HealthMonitorContentFormat"];
};
/** Body of a request that updates a health monitor. */
export type UpdateHealthMonitorRequestBody = {
    /** The fields to change. */
    healthmonitor: UpdateHealthMonitorOption;
};
/** The updated health monitor. */
export type UpdateHealthMonitorResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The health monitor. */
    healthmonitor: HealthMonitor;
};
/** A pool that an L7 policy forwards requests to, and its weight, as the service returns it. */
export type RedirectPoolsConfig = {
    /** ID of the pool. */
    pool_id?: string | null;
    /**
     * Share of the requests that the pool receives, relative to the other pools of the policy.
     *
     * 0 to 100.
     */
    weight?: number;
};
/** Reference to an L7 rule. */
export type RuleRef = {
    /** ID of the L7 rule. */
    id: string;
};
/** URL that requests are redirected to. Parts written as `${...}` are taken from the request. */
export type RedirectUrlConfig = {
    /**
     * Protocol of the URL. That of the request if omitted.
     *
     * Default: `"${protocol}"`.
     */
    protocol?: components["schemas"]["RedirectUrlProtocol"] | (string & {}) | null;
    /**
     * Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
     * `${host}`, the default, keeps that of the request.
     *
     * 1 to 128 characters. Pattern: `^(\$\{host\}|[A-Za-z0-9][A-Za-z0-9.-]*)$`. Default: `"${host}"`.
     */
    host?: string | null;
    /**
     * Port in the URL. `${port}`, the default, keeps that of the request.
     *
     * 1 to 16 characters. Default: `"${port}"`.
     */
    port?: string | null;
    /**
     * Path of the URL, which begins with a slash. `${path}`, the default, keeps that of the request.
     * Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 1 to 128 characters. Pattern: `^(/|\$\{path\})[A-Za-z0-9_~';@^%#&$.*+?,=!:|/()\[\]{}-]*$`. Default: `"${path}"`.
     */
    path?: string | null;
    /**
     * Query string of the URL. `${query}`, the default, keeps that of the request, and more can follow it:
     * `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
     * Case-sensitive. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
     *
     * 0 to 128 characters. Pattern: `` ^(\$\{query\}|[A-Za-z0-9!$&'()*+,./:;=?@^_`-])*$ ``. Default: `"${query}"`.
     */
    query?: string | null;
    /** Status code of the redirect. */
    status_code?: components["schemas"]["RedirectUrlStatusCode"] | (string & {}) | null;
};
/** Fixed response of an L7 policy, as the service returns it. */
export type FixedResponseConfig = {
    /**
     * HTTP status code of the response, from 200 to 299 or from 400 to 599.
     *
     * 1 to 16 characters. Pattern: `^[245][0-9]{2}$`.
     */
    status_code: string;
    /** Media type of the response. */
    content_type?: components["schemas"]["FixedResponseContentType"] | (string & {}) | null;
    /**
     * Body of the response.
     *
     * 0 to 1024 characters.
     */
    message_body?: string | null;
};
/** L7 policy (forwarding policy) as the service returns it. */
export type L7Policy = {
    /** Action of the policy: what it does with the requests that match its rules. */
    action: components["schemas"]["L7PolicyAction"] | (string & {});
    /**
     * Administrative status.
     *
     * Default: `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** Description of the policy. May be empty. */
    description?: string | null;
    /** ID of the policy. */
    id: string;
    /** ID of the listener that has the policy. */
    listener_id: string;
    /**
     * Name of the policy. May be empty.
     *
     * 0 to 255 characters.
     */
    name?: string | null;
    /**
     * Unsupported. Priority of the policy, which cannot be changed.
     *
     * 1 to 100.
     * @deprecated
     */
    position?: number;
    /**
     * Priority of the policy within its listener; a smaller number means a higher priority. Unique within a listener.
     * Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers; null
     * when there is none. For `REDIRECT_TO_LISTENER` only 0 or null.
     * Without it, the service sorts the policies of each domain name by itself: `EQUAL_TO` before `STARTS_WITH` before
     * `REGEX`, then the longer path first.
     *
     * Not in eu-nl.
     */
    priority?: number | null;
    /** ID of the project that owns the policy. */
    project_id: string;
    /**
     * Provisioning status of the policy.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["L7PolicyProvisioningStatus"] | (string & {});
    /**
     * ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`. Null when there is none.
     * Has no effect if `redirect_pools_config` is specified.
     */
    redirect_pool_id?: string | null;
    /** Pools that requests are forwarded to, for `REDIRECT_TO_POOL`. */
    redirect_pools_config?: RedirectPoolsConfig[] | null;
    /**
     * ID of the listener that requests are redirected to, for `REDIRECT_TO_LISTENER`: an HTTPS listener, TERMINATED_HTTPS
     * included, of the same load balancer. Null when there is none.
     */
    redirect_listener_id?: string | null;
    /**
     * Unsupported. URL that requests are redirected to, as `protocol://host:port/path?query`.
     * Null when there is none.
     * @deprecated
     */
    redirect_url?: string | null;
    /**
     * L7 rules of the policy.
     * Only their IDs, unless a list is requested with `display_all_rules`.
     */
    rules?: RuleRef[] | null;
    /**
     * URL that requests are redirected to, in parts, for `REDIRECT_TO_URL`. Null for other actions.
     * Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers.
     */
    redirect_url_config?: RedirectUrlConfig | null;
    /**
     * Response to the requests, for `FIXED_RESPONSE`. Null for other actions.
     * Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers.
     */
    fixed_response_config?: FixedResponseConfig | null;
    /**
     * When the policy was added, in UTC.
     * Not returned for older policies and for policies of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the policy was last changed, in UTC.
     * Not returned for older policies and for policies of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
};
/** A page of L7 policies. */
export type ListL7PoliciesResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The L7 policies of this page. */
    l7policies: L7Policy[];
};
/** A pool that an L7 policy forwards requests to, and its weight. */
export type CreateRedirectPoolsConfig = {
    /** ID of the pool. */
    pool_id: string;
    /**
     * Share of the requests that the pool receives, relative to the other pools of the policy.
     * The service also accepts the number as a string, as some clients send it. Responses have a number.
     *
     * 0 to 100. Pattern: `^(100|[1-9]?[0-9])$`.
     */
    weight: number | string;
};
/**
 * URL that requests are redirected to. Parts that are omitted, empty or written as `${...}` are taken from the request.
 * The service also accepts a URL whose `protocol`, `host`, `port` and `path` are all those of the request.
 */
export type CreateRedirectUrlConfig = {
    /**
     * Protocol of the URL. `${protocol}` or an empty string keeps that of the request.
     *
     * Default: `"${protocol}"`.
     */
    protocol?: components["schemas"]["RedirectUrlProtocol"] | "";
    /**
     * Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
     * `${host}`, the default, or an empty string keeps that of the request.
     *
     * 0 to 128 characters. Pattern: `^(\$\{host\}|[A-Za-z0-9][A-Za-z0-9.-]*)?$`. Default: `"${host}"`.
     */
    host?: string;
    /**
     * Port in the URL. `${port}`, the default, or an empty string keeps that of the request.
     *
     * 0 to 16 characters. Default: `"${port}"`.
     */
    port?: string;
    /**
     * Path of the URL, which begins with a slash. `${path}`, the default, or an empty string keeps that of the request.
     * Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``. `$1`, `$2` are replaced with what the wildcards `*` of the rule matched.
     *
     * 0 to 128 characters. Pattern: `^((/|\$\{path\})[A-Za-z0-9_~';@^%#&$.*+?,=!:|/()\[\]{}-]*)?$`. Default: `"${path}"`.
     */
    path?: string;
    /**
     * Query string of the URL. `${query}`, the default, keeps that of the request, and more can follow it:
     * `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
     * Case-sensitive. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
     * `$1`, `$2` are replaced with what the wildcards `*` of the rule matched.
     *
     * 0 to 128 characters. Pattern: `` ^(\$\{query\}|[A-Za-z0-9!$&'()*+,./:;=?@^_`-])*$ ``. Default: `"${query}"`.
     */
    query?: string;
    /** Status code of the redirect. */
    status_code: components["schemas"]["RedirectUrlStatusCode"];
};
/** Fixed response that an L7 policy returns. */
export type CreateFixedResponseConfig = {
    /**
     * HTTP status code of the response, from 200 to 299 or from 400 to 599.
     *
     * 1 to 16 characters. Pattern: `^[245][0-9]{2}$`.
     */
    status_code: string;
    /**
     * Media type of the response. An empty string means `text/plain`.
     *
     * Default: `"text/plain"`.
     */
    content_type?: components["schemas"]["FixedResponseContentType"] | "";
    /**
     * Body of the response.
     *
     * 0 to 1024 characters.
     */
    message_body?: string;
};
/** Condition of a new L7 rule. */
export type CreateRuleCondition = {
    /**
     * Name of the header or query parameter to compare; the same in all conditions of a rule.
     *
     * - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
     * - `QUERY_STRING`: the name of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``.
     * - Other types have no key: it is omitted or empty, and has no effect.
     *
     * 0 to 128 characters.
     */
    key?: string;
    /**
     * Value to compare with; its form depends on the type of the rule.
     *
     * - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     * - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
     * - `QUERY_STRING`: the value of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
     * - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
     * - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
     *
     * 1 to 128 characters.
     */
    value: string;
};
/** L7 rule (forwarding rule) to create together with its policy. `type` decides which values the other fields may have. */
export type CreateL7PolicyRuleOption = {
    /**
     * Administrative status.
     *
     * Default: `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** Part of the request that the rule evaluates. */
    type: components["schemas"]["L7RuleType"];
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type: components["schemas"]["L7RuleCompareType"];
    /**
     * Unsupported. Whether the rule is inverted.
     *
     * Default: `false`.
     * @deprecated
     */
    invert?: boolean;
    /**
     * Unsupported. Key that the value belongs to, such as the name of a request header.
     *
     * 1 to 255 characters.
     * @deprecated
     */
    key?: string;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
     * Has no effect if `conditions` is specified, or for the other types, whose values are in `conditions`.
     *
     * - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 1 to 128 characters.
     */
    value: string;
    /**
     * All conditions of the rule; `key` and `value` then have no effect.
     * The conditions have the same key and different values. Requires advanced forwarding (`enhance_l7policy_enable` of the listener).
     *
     * 0 to 10 items. No two items are equal.
     *
     * Not in eu-nl.
     */
    conditions?: CreateRuleCondition[];
};
/**
 * L7 policy (forwarding policy) to create.
 * `action` decides which of the `redirect_` fields and `fixed_response_config` are allowed.
 */
export type CreateL7PolicyOption = {
    /**
     * What the policy does with the requests that match its rules.
     * `REDIRECT_TO_LISTENER` requires an HTTP listener, `REDIRECT_TO_POOL` an HTTP, HTTPS or TERMINATED_HTTPS listener.
     */
    action: components["schemas"]["L7PolicyAction"];
    /**
     * Administrative status.
     *
     * Default: `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /**
     * Description of the policy.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * ID of the listener that the policy is added to.
     * An HTTP listener for `REDIRECT_TO_LISTENER`, an HTTP, HTTPS or TERMINATED_HTTPS listener for `REDIRECT_TO_POOL`.
     */
    listener_id: string;
    /**
     * Name of the policy.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Unsupported. Priority of the policy, which cannot be changed later.
     *
     * 1 to 100.
     * @deprecated
     */
    position?: number;
    /**
     * Priority of the policy within its listener; a smaller number means a higher priority. Unique within a listener.
     * Rejected without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
     *
     * - With `REDIRECT_TO_LISTENER`, it is always 0, the highest priority.
     * - If omitted with advanced forwarding, it is one more than the largest number among the listener's policies, or 1 for the first. If that exceeds 10000, the request fails: specify a number, or change those of the others.
     * - Without advanced forwarding, the service sorts the policies of each domain name by itself: `EQUAL_TO` before `STARTS_WITH` before `REGEX`, then the longer path first. A policy with only a domain name counts as one whose path starts with `/`.
     *
     * 0 to 10000.
     *
     * Not in eu-nl.
     */
    priority?: number;
    /**
     * ID of the project that owns the policy.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer.
     * Required for `REDIRECT_TO_LISTENER`, rejected for `REDIRECT_TO_POOL`. Not for shared load balancers.
     */
    redirect_listener_id?: string;
    /**
     * ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`, which requires this or `redirect_pools_config`.
     * Has no effect if `redirect_pools_config` is specified. Rejected for `REDIRECT_TO_LISTENER`.
     */
    redirect_pool_id?: string;
    /**
     * Pools that requests are forwarded to, for `REDIRECT_TO_POOL`, which requires this or `redirect_pool_id`.
     * Rejected for `REDIRECT_TO_LISTENER`, and by shared load balancers. No pool is in it twice.
     */
    redirect_pools_config?: CreateRedirectPoolsConfig[];
    /**
     * URL that requests are redirected to, as `protocol://host:port/path?query`.
     * `REDIRECT_TO_URL` uses `redirect_url_config` instead; in responses, this field is unsupported.
     *
     * 1 to 255 characters.
     */
    redirect_url?: string;
    /**
     * URL that requests are redirected to, as `protocol://host:port/path?query`, in parts.
     * Required for `REDIRECT_TO_URL`, rejected for every other action, for shared load balancers, and without advanced
     * forwarding (`enhance_l7policy_enable` of the listener).
     * The URL must differ from the listener itself: in its protocol or port, or else in its host, path or query.
     */
    redirect_url_config?: CreateRedirectUrlConfig;
    /**
     * Response to the requests.
     * Required for `FIXED_RESPONSE`, rejected for every other action, for shared load balancers, and without advanced
     * forwarding (`enhance_l7policy_enable` of the listener).
     */
    fixed_response_config?: CreateFixedResponseConfig;
    /**
     * L7 rules of the policy.
     * At most 10, where each condition of a rule counts as one, and at most one each of the types `HOST_NAME`, `PATH`,
     * `METHOD` and `SOURCE_IP`. None for `REDIRECT_TO_LISTENER`. An update replaces the whole list.
     *
     * At most 10 items.
     */
    rules?: CreateL7PolicyRuleOption[];
};
/** Body of a request that creates an L7 policy. */
export type CreateL7PolicyRequestBody = {
    /** The L7 policy to create. */
    l7policy: CreateL7PolicyOption;
};
/** Response to a request that creates an L7 policy. */
export type CreateL7PolicyResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The L7 policy that was created. */
    l7policy: L7Policy;
};
/** An L7 policy and its new priority. */
export type BatchUpdatePriorityRequestBody = {
    /**
     * ID of the L7 policy.
     *
     * 1 to 36 characters.
     */
    id: string;
    /**
     * Priority of the policy within its listener; a smaller number means a higher priority. Unique within a listener.
     * Rejected without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
     *
     * 1 to 10000.
     *
     * Not in eu-nl.
     */
    priority: number;
};
/** Body of a request that changes the priorities of L7 policies. */
export type BatchUpdatePoliciesPriorityRequestBody = {
    /** The L7 policies with their new priorities. */
    l7policies?: BatchUpdatePriorityRequestBody[];
};
/** Response to a request that changes the priorities of L7 policies. */
export type BatchUpdatePoliciesPriorityResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
};
/** Response with one L7 policy. */
export type ShowL7PolicyResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The L7 policy. */
    l7policy: L7Policy;
};
/**
 * URL that requests are redirected to. Parts that are empty or written as `${...}` are taken from the request.
 * The service also accepts a URL whose `protocol`, `host`, `port` and `path` are all those of the request.
 */
export type UpdateRedirectUrlConfig = {
    /** Protocol of the URL. `${protocol}` or an empty string keeps that of the request. */
    protocol?: components["schemas"]["RedirectUrlProtocol"] | "";
    /**
     * Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
     * `${host}`, the default of a new configuration, or an empty string keeps that of the request.
     *
     * 0 to 128 characters. Pattern: `^(\$\{host\}|[A-Za-z0-9][A-Za-z0-9.-]*)?$`.
     */
    host?: string;
    /**
     * Port in the URL. `${port}`, the default of a new configuration, or an empty string keeps that of the request.
     *
     * 0 to 16 characters.
     */
    port?: string;
    /**
     * Path of the URL, which begins with a slash. `${path}`, the default of a new configuration, or an empty string keeps that of the request.
     * Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 0 to 128 characters. Pattern: `^((/|\$\{path\})[A-Za-z0-9_~';@^%#&$.*+?,=!:|/()\[\]{}-]*)?$`.
     */
    path?: string;
    /**
     * Query string of the URL. `${query}`, the default of a new configuration, keeps that of the request, and more can follow it:
     * `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
     * Case-sensitive. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
     *
     * 0 to 128 characters. Pattern: `` ^(\$\{query\}|[A-Za-z0-9!$&'()*+,./:;=?@^_`-])*$ ``.
     */
    query?: string;
    /** Status code of the redirect. */
    status_code?: components["schemas"]["RedirectUrlStatusCode"];
};
/** Fixed response that an L7 policy returns. Omitted fields keep their values. */
export type UpdateFixedResponseConfig = {
    /**
     * HTTP status code of the response, from 200 to 299 or from 400 to 599.
     *
     * 1 to 16 characters. Pattern: `^[245][0-9]{2}$`.
     */
    status_code?: string;
    /** Media type of the response. An empty string means that none is set. */
    content_type?: components["schemas"]["FixedResponseContentType"] | "";
    /**
     * Body of the response.
     *
     * 0 to 1024 characters.
     */
    message_body?: string;
};
/** L7 rule (forwarding rule) to create. `type` decides which values the other fields may have. */
export type CreateRuleOption = {
    /**
     * Administrative status. `true` if omitted.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type: components["schemas"]["L7RuleCompareType"];
    /**
     * Unsupported. Key that the value belongs to, such as the name of a request header.
     *
     * 0 to 255 characters.
     * @deprecated
     */
    key?: string;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
     * Has no effect if `conditions` is specified, or for the other types, whose values are in `conditions`.
     *
     * - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 1 to 128 characters.
     */
    value: string;
    /**
     * ID of the project that owns the rule.
     *
     * Exactly 32 characters.
     */
    project_id?: string;
    /** Part of the request that the rule evaluates. A policy has at most one rule each of `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`. */
    type: components["schemas"]["L7RuleType"];
    /**
     * Unsupported. Whether the rule is inverted. `false` if omitted.
     * @deprecated
     */
    invert?: boolean;
    /**
     * All conditions of the rule; `key` and `value` then have no effect.
     * The conditions have the same key and different values. Requires advanced forwarding (`enhance_l7policy_enable` of the listener).
     *
     * At most 10 items. No two items are equal.
     *
     * Not in eu-nl.
     */
    conditions?: CreateRuleCondition[];
};
/**
 * Fields of an L7 policy (forwarding policy) to update. Omitted fields keep their values.
 * The action of the policy decides which of them are allowed.
 */
export type UpdateL7PolicyOption = {
    /**
     * Administrative status. `true` for a new policy.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /**
     * Description of the policy.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Name of the policy.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer.
     * Rejected for `REDIRECT_TO_POOL`, and neither empty nor null for `REDIRECT_TO_LISTENER`.
     */
    redirect_listener_id?: string | null;
    /**
     * ID of the pool that requests are forwarded to. Required for `REDIRECT_TO_POOL`, and only for it; rejected for
     * `REDIRECT_TO_LISTENER`.
     * Neither the default pool of any listener nor a pool of another listener's policies.
     */
    redirect_pool_id?: string;
    /**
     * URL that requests are redirected to, as `protocol://host:port/path?query`, in parts.
     * Required for `REDIRECT_TO_URL`, rejected for every other action, for shared load balancers, and without advanced
     * forwarding (`enhance_l7policy_enable` of the listener).
     * The URL must differ from the listener itself: in its protocol or port, or else in its host, path or query.
     */
    redirect_url_config?: UpdateRedirectUrlConfig;
    /**
     * Response to the requests.
     * Required for `FIXED_RESPONSE`, rejected for every other action, for shared load balancers, and without advanced
     * forwarding (`enhance_l7policy_enable` of the listener).
     */
    fixed_response_config?: UpdateFixedResponseConfig;
    /**
     * L7 rules of the policy; they replace all existing ones.
     * At most 10, where each condition of a rule counts as one, and at most one each of the types `HOST_NAME`, `PATH`,
     * `METHOD` and `SOURCE_IP`.
     *
     * At most 10 items.
     */
    rules?: CreateRuleOption[];
    /**
     * Priority of the policy within its listener; a smaller number means a higher priority. Unique within a listener.
     * Rejected without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
     * With `REDIRECT_TO_LISTENER`, it is always 0, the highest priority.
     * Without advanced forwarding, the service sorts the policies of each domain name by itself: `EQUAL_TO` before `STARTS_WITH` before
     * `REGEX`, then the longer path first. A policy with only a domain name counts as one whose path starts with `/`.
     *
     * 0 to 10000.
     *
     * Not in eu-nl.
     */
    priority?: number;
    /**
     * Pools that requests are forwarded to; they replace all existing ones.
     * Only for `REDIRECT_TO_POOL`, where it takes precedence over `redirect_pool_id`; rejected for `REDIRECT_TO_LISTENER` and `REDIRECT_TO_URL`,
     * for shared load balancers, and without advanced forwarding (`enhance_l7policy_enable` of the listener). No pool is in it twice.
     *
     * Not in eu-nl.
     */
    redirect_pools_config?: CreateRedirectPoolsConfig[];
};
/** Body of a request that updates an L7 policy. */
export type UpdateL7PolicyRequestBody = {
    /** The fields to change. */
    l7policy: UpdateL7PolicyOption;
};
/** Response to a request that updates an L7 policy. */
export type UpdateL7PolicyResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The updated L7 policy. */
    l7policy: L7Policy;
};
/** Condition of an L7 rule as the service returns it. */
export type RuleCondition = {
    /**
     * Name of the header or query parameter to compare; the same in all conditions of a rule.
     *
     * - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
     * - `QUERY_STRING`: the name of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``.
     * - Other types have no key.
     *
     * 1 to 128 characters.
     */
    key?: string | null;
    /**
     * Value to compare with; its form depends on the type of the rule.
     *
     * - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     * - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
     * - `QUERY_STRING`: the value of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
     * - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
     * - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
     *
     * 1 to 128 characters.
     */
    value?: string;
};
/** L7 rule (forwarding rule) as the service returns it. */
export type L7Rule = {
    /**
     * Unsupported. Administrative status.
     *
     * Default: `true`.
     * @deprecated
     */
    admin_state_up?: boolean;
    /** How the rule matches requests. */
    compare_type: components["schemas"]["L7RuleCompareType"] | (string & {});
    /**
     * Key that the value belongs to, such as the name of a request header. Null or empty when there is none.
     * Has no effect for `HOST_NAME` and `PATH`.
     *
     * 0 to 255 characters.
     */
    key?: string | null;
    /** ID of the project that owns the rule. */
    project_id: string;
    /** Part of the request that the rule evaluates. */
    type: components["schemas"]["L7RuleType"] | (string & {});
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
     * Has no effect if `conditions` is specified, or for the other types, whose values are in `conditions`.
     *
     * - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 1 to 128 characters.
     */
    value?: string | null;
    /**
     * Provisioning status of the rule.
     *
     * Default: `"ACTIVE"`.
     *
     * Not supported at Open Telekom Cloud.
     */
    provisioning_status?: components["schemas"]["L7RuleProvisioningStatus"] | (string & {});
    /** Whether the rule is inverted. Always `false`; setting it has no effect. */
    invert: false;
    /** ID of the rule. */
    id: string;
    /**
     * All conditions of the rule; `key` and `value` then have no effect.
     * The conditions have the same key and different values. Requires advanced forwarding (`enhance_l7policy_enable` of the listener).
     *
     * Not in eu-nl.
     */
    conditions?: RuleCondition[] | null;
    /**
     * When the rule was added, in UTC.
     * Not returned for older rules and for rules of shared load balancers.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the rule was last changed, in UTC.
     * Not returned for older rules and for rules of shared load balancers.
     *
     * Format: date-time.
     */
    updated_at?: string;
};
/** A page of L7 rules. */
export type ListL7RulesResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The L7 rules of this page. */
    rules: L7Rule[];
};
/** Body of a request that creates an L7 rule. */
export type CreateL7RuleRequestBody = {
    /** The L7 rule to create. */
    rule: CreateRuleOption;
};
/** Response to a request that creates an L7 rule. */
export type CreateL7RuleResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The L7 rule that was created. */
    rule: L7Rule;
};
/** Response with one L7 rule. */
export type ShowL7RuleResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The L7 rule. */
    rule: L7Rule;
};
/** Condition of an L7 rule to update. */
export type UpdateRuleCondition = {
    /**
     * Name of the header or query parameter to compare; the same in all conditions of a rule.
     *
     * - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
     * - `QUERY_STRING`: the name of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``.
     * - Other types have no key: it is omitted or empty, and has no effect.
     *
     * 0 to 128 characters.
     */
    key?: string;
    /**
     * Value to compare with; its form depends on the type of the rule.
     *
     * - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     * - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
     * - `QUERY_STRING`: the value of the query parameter, which is case-sensitive. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
     * - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
     * - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
     *
     * 1 to 128 characters.
     */
    value?: string;
};
/**
 * Fields of an L7 rule (forwarding rule) to update. Omitted fields keep their values.
 * The type of the rule decides which values they may have.
 */
export type UpdateL7RuleOption = {
    /**
     * Administrative status. `true` for a new rule.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type?: components["schemas"]["L7RuleCompareType"];
    /**
     * Unsupported. Whether the rule is inverted.
     * @deprecated
     */
    invert?: boolean;
    /**
     * Unsupported. Key that the value belongs to, such as the name of a request header.
     *
     * 0 to 255 characters.
     * @deprecated
     */
    key?: string;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
     * Has no effect if `conditions` is specified, or for the other types, whose values are in `conditions`.
     *
     * - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
     *
     * 1 to 128 characters.
     */
    value?: string;
    /**
     * All conditions of the rule; `key` and `value` then have no effect.
     * The conditions have the same key and different values. Requires advanced forwarding (`enhance_l7policy_enable` of the listener).
     *
     * At most 10 items. No two items are equal.
     *
     * Not in eu-nl.
     */
    conditions?: UpdateRuleCondition[];
};
/** Body of a request that updates an L7 rule. */
export type UpdateL7RuleRequestBody = {
    /** The fields to change. */
    rule: UpdateL7RuleOption;
};
/** Response to a request that updates an L7 rule. */
export type UpdateL7RuleResponse = {
    /** ID of the request, as in the header `X-Request-Id`. */
    request_id?: string;
    /** The updated L7 rule. */
    rule: L7Rule;
};
/** SSL certificate as the service returns it. */
export type CertificateInfo = {
    /**
     * Administrative status.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** Content of the certificate in PEM. */
    certificate: string;
    /**
     * Description of the certificate.
     *
     * 0 to 255 characters.
     */
    description?: string | null;
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Null or empty when there are none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Only server certificates use them.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * 0 to 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`.
     */
    domain?: string | null;
    /** ID of the certificate. */
    id: string;
    /**
     * Name of the certificate.
     *
     * 0 to 255 characters.
     */
    name: string;
    /**
     * Private key of a server certificate in PEM.
     * A CA certificate does not require one; a key that it was created with is ignored.
     *
     * At most 8192 characters.
     */
    private_key?: string | null;
    /**
     * Type of the certificate: what it is used for.
     *
     * Default: `"server"`.
     */
    type: components["schemas"]["CertificateType"] | (string & {});
    /**
     * When the certificate was created, in UTC.
     *
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the certificate was last changed, in UTC.
     *
     * Format: date-time.
     */
    updated_at: string;
    /**
     * When the certificate expires, in UTC.
     *
     * Format: date-time.
     */
    expire_time?: string | null;
    /** ID of the project that owns the certificate. */
    project_id: string;
};
/** The certificates of the project, or one page of them. */
export type ListCertificatesResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
    /** The certificates on the page. */
    certificates: CertificateInfo[];
};
/**
 * SSL certificate to create.
 * A server certificate requires a `private_key`.
 */
export type CreateCertificateOption = {
    /**
     * Administrative status.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /**
     * Content of the certificate in PEM.
     * It can be a chain of up to 11 levels, including the certificate itself.
     *
     * At most 65536 characters.
     */
    certificate: string;
    /**
     * Description of the certificate.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Empty for none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Has no effect for other types of certificates.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * 0 to 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`. Default: `""`.
     */
    domain?: string;
    /**
     * Name of the certificate.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Private key in PEM. Required for a server certificate.
     * Ignored for the type `client`, whose certificates do not require one.
     *
     * At most 8192 characters.
     */
    private_key?: string;
    /**
     * ID of the project that owns the certificate. Has no effect, since the project in the path applies.
     *
     * 1 to 32 characters.
     */
    project_id?: string;
    /**
     * Type of the certificate: what it is used for. A server certificate if omitted.
     *
     * Default: `"server"`.
     */
    type?: components["schemas"]["CertificateType"];
    /**
     * ID of the certificate's enterprise project.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string;
};
/** Body of a request that creates a certificate. */
export type CreateCertificateRequestBody = {
    /** The certificate to create. */
    certificate: CreateCertificateOption;
};
/** The created certificate. */
export type CreateCertificateResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The certificate. */
    certificate: CertificateInfo;
};
/** The requested certificate. */
export type ShowCertificateResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The certificate. */
    certificate: CertificateInfo;
};
/** Fields of an SSL certificate to update. Omitted fields keep their values. */
export type UpdateCertificateOption = {
    /**
     * Content of the certificate in PEM.
     * It can be a chain of up to 11 levels, including the certificate itself.
     *
     * At most 65536 characters.
     */
    certificate?: string;
    /**
     * Description of the certificate.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Name of the certificate.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Private key of a server certificate in PEM.
     * Rejected when the type of the certificate is `client`.
     *
     * At most 8192 characters.
     */
    private_key?: string;
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Empty for none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Has no effect for other types of certificates. Cannot be emptied while a listener uses the certificate.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * 0 to 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`.
     */
    domain?: string;
};
/** Body of a request that updates a certificate. */
export type UpdateCertificateRequestBody = {
    /** The fields to change. */
    certificate: UpdateCertificateOption;
};
/** The updated certificate. */
export type UpdateCertificateResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The certificate. */
    certificate: CertificateInfo;
};
/** Custom security policy as the service returns it. */
export type SecurityPolicy = {
    /** ID of the security policy. */
    id: string;
    /** ID of the project that owns the security policy. */
    project_id: string;
    /** Name of the security policy. May be empty. */
    name: string;
    /** Description of the security policy. May be empty. */
    description?: string | null;
    /** Listeners that use the security policy. Empty when none does. */
    listeners?: ListenerRef[] | null;
    /** TLS protocols that the security policy accepts. */
    protocols: string[];
    /** Cipher suites that the security policy accepts. */
    ciphers: string[];
    /**
     * When the security policy was created, in UTC.
     *
     * Format: date-time.
     */
    created_at: string;
    /**
     * When the security policy was last changed, in UTC.
     *
     * Format: date-time.
     */
    updated_at: string;
};
/** The custom security policies of the project, or one page of them. */
export type ListSecurityPoliciesResponse = {
    /** The security policies on the page. */
    security_policies: SecurityPolicy[];
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
};
/** Custom security policy to create. */
export type CreateSecurityPolicyOption = {
    /**
     * Name of the security policy.
     *
     * 0 to 255 characters. Default: `""`.
     */
    name?: string;
    /**
     * Description of the security policy.
     *
     * 0 to 255 characters. Default: `""`.
     */
    description?: string;
    /**
     * ID of the security policy's enterprise project.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string;
    /**
     * TLS protocols that the security policy accepts.
     *
     * At least 1 item.
     */
    protocols: components["schemas"]["SecurityPolicyProtocol"][];
    /**
     * Cipher suites that the security policy accepts.
     * At least one of them must belong to its protocols.
     *
     * At least 1 item.
     */
    ciphers: components["schemas"]["SecurityPolicyCipher"][];
};
/** Body of a request that creates a custom security policy. */
export type CreateSecurityPolicyRequestBody = {
    /** The security policy to create. */
    security_policy: CreateSecurityPolicyOption;
};
/** The created security policy. */
export type CreateSecurityPolicyResponse = {
    /** The security policy. */
    security_policy: SecurityPolicy;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** The requested security policy. */
export type ShowSecurityPolicyResponse = {
    /** The security policy. */
    security_policy: SecurityPolicy;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Fields of a custom security policy to update. Omitted fields keep their values. */
export type UpdateSecurityPolicyOption = {
    /**
     * Name of the security policy.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Description of the security policy.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * TLS protocols that the security policy accepts. They replace the existing ones.
     *
     * 1 to 5 items.
     */
    protocols?: components["schemas"]["SecurityPolicyProtocol"][];
    /**
     * Cipher suites that the security policy accepts. They replace the existing ones.
     * At least one of them must belong to its protocols.
     *
     * 1 to 30 items.
     */
    ciphers?: components["schemas"]["SecurityPolicyCipher"][];
};
/** Body of a request that updates a custom security policy. */
export type UpdateSecurityPolicyRequestBody = {
    /** The fields to change. */
    security_policy: UpdateSecurityPolicyOption;
};
/** The updated security policy. */
export type UpdateSecurityPolicyResponse = {
    /** The security policy. */
    security_policy: SecurityPolicy;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Security policy that the service provides. */
export type SystemSecurityPolicy = {
    /** Name of the security policy, by which a listener refers to it. */
    name: string;
    /** TLS protocols that the security policy accepts, separated by spaces. */
    protocols: string;
    /** Cipher suites that the security policy accepts, separated by colons. */
    ciphers: string;
    /** ID of the project that sends the request. */
    project_id?: string | null;
};
/** The security policies that the service provides. */
export type ListSystemSecurityPoliciesResponse = {
    /** The system security policies. */
    system_security_policies: SystemSecurityPolicy[];
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Address of an IP address group as the service returns it. */
export type IpInfo = {
    /** IPv4 or IPv6 address, or CIDR block. */
    ip: string;
    /**
     * Remark about the address. May be empty.
     *
     * 0 to 255 characters.
     */
    description?: string | null;
};
/** IP address group as the service returns it. */
export type IpGroup = {
    /**
     * When the IP address group was created, in UTC. Some responses omit the `Z` at the end.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$`.
     */
    created_at: string;
    /** Description of the IP address group. May be empty. */
    description?: string | null;
    /** ID of the IP address group. */
    id: string;
    /**
     * Addresses and CIDR blocks of the group. An empty list means any address.
     *
     * 0 to 300 items.
     */
    ip_list: IpInfo[];
    /** Listeners that use the IP address group. Empty when none does. */
    listeners?: ListenerRef[] | null;
    /** Name of the IP address group. */
    name: string;
    /** ID of the project that owns the IP address group. */
    project_id: string;
    /**
     * When the IP address group was last changed, in UTC. Some responses omit the `Z` at the end.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$`.
     */
    updated_at: string;
};
/** The IP address groups of the project, or one page of them. */
export type ListIpGroupsResponse = {
    /** The IP address groups on the page. */
    ipgroups: IpGroup[];
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Pagination information. */
    page_info?: PageInfo;
};
/** Address of an IP address group to create. */
export type CreateIpGroupIpOption = {
    /** IPv4 or IPv6 address, or CIDR block. */
    ip: string;
    /**
     * Remark about the address.
     *
     * 0 to 255 characters.
     */
    description?: string;
};
/** IP address group to create. */
export type CreateIpGroupOption = {
    /**
     * ID of the project that owns the IP address group. Has no effect, since the project in the path applies.
     *
     * Exactly 32 characters.
     */
    project_id?: string;
    /**
     * Description of the IP address group.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Name of the IP address group.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * Addresses and CIDR blocks of the group. An empty list or null stands for any address.
     *
     * 0 to 300 items.
     */
    ip_list: CreateIpGroupIpOption[] | null;
    /**
     * ID of the group's enterprise project.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string;
};
/** Body of a request that creates an IP address group. */
export type CreateIpGroupRequestBody = {
    /** The IP address group to create. */
    ipgroup: CreateIpGroupOption;
};
/** The created IP address group. */
export type CreateIpGroupResponse = {
    /** The IP address group. */
    ipgroup: IpGroup;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** The requested IP address group. */
export type ShowIpGroupResponse = {
    /** The IP address group. */
    ipgroup: IpGroup;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Address of an IP address group to keep, add or update. */
export type UpdateIpGroupIpOption = {
    /** IPv4 or IPv6 address, or CIDR block. */
    ip: string;
    /**
     * Remark about the address.
     *
     * 0 to 255 characters.
     */
    description?: string;
};
/** Fields of an IP address group to update. Omitted fields keep their values. */
export type UpdateIpGroupOption = {
    /**
     * Description of the IP address group.
     *
     * 0 to 255 characters.
     */
    description?: string;
    /**
     * Name of the IP address group.
     *
     * 0 to 255 characters.
     */
    name?: string;
    /**
     * All addresses and CIDR blocks of the group. They replace the existing ones.
     * Null or an empty list removes them all.
     *
     * 0 to 300 items.
     */
    ip_list?: UpdateIpGroupIpOption[] | null;
};
/** Body of a request that updates an IP address group. */
export type UpdateIpGroupRequestBody = {
    /** The fields to change. */
    ipgroup: UpdateIpGroupOption;
};
/** The updated IP address group. */
export type UpdateIpGroupResponse = {
    /** The IP address group. */
    ipgroup: IpGroup;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Address to remove from an IP address group. */
export type IpGroupIp = {
    /** IPv4 or IPv6 address, or CIDR block. */
    ip: string;
};
/** Addresses to remove from an IP address group. */
export type BatchDeleteIpListOption = {
    /** Addresses and CIDR blocks to remove. */
    ip_list?: IpGroupIp[];
};
/** Body of a request that removes addresses from an IP address group. */
export type BatchDeleteIpListRequestBody = {
    /** The addresses to remove. */
    ipgroup?: BatchDeleteIpListOption;
};
/** The IP address group without the addresses. */
export type BatchDeleteIpListResponse = {
    /** The IP address group with the remaining addresses. */
    ipgroup: IpGroup;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Addresses of an IP address group to add or update. */
export type UpdateIpListOption = {
    /** Name of the IP address group. */
    name?: string;
    /** Addresses and CIDR blocks to add, or whose remark to update. */
    ip_list?: UpdateIpGroupIpOption[];
    /**
     * Description of the IP address group.
     *
     * 0 to 255 characters.
     */
    description?: string;
};
/** Body of a request that adds or updates addresses of an IP address group. */
export type UpdateIpListRequestBody = {
    /** The addresses to add or update. */
    ipgroup?: UpdateIpListOption;
};
/** The IP address group with its updated addresses. */
export type UpdateIpListResponse = {
    /** The IP address group with all its addresses. */
    ipgroup: IpGroup;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Log setting (logtank; the documents call it a log) that sets where a load balancer writes its access logs. */
export type Logtank = {
    /** ID of the log setting. */
    id: string;
    /** ID of the project that owns the log setting. */
    project_id: string;
    /** ID of the load balancer that writes the logs. */
    loadbalancer_id: string;
    /** ID of the log group that the logs go to. */
    log_group_id: string;
    /** ID of the log topic inside the group. */
    log_topic_id: string;
};
/** A page of log settings. */
export type ListLogtanksResponse = {
    /** The log settings of the page. */
    logtanks: Logtank[];
    /** Pagination information. */
    page_info?: PageInfo;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** Log setting (logtank) to create. */
export type CreateLogtankOption = {
    /**
     * ID of the load balancer that writes the logs.
     *
     * 1 to 36 characters.
     */
    loadbalancer_id: string;
    /**
     * ID of the log group for the access logs. Log groups are managed by another service.
     *
     * 1 to 36 characters.
     */
    log_group_id: string;
    /**
     * ID of the log topic inside the group. Log topics are managed by another service.
     *
     * 1 to 36 characters.
     */
    log_topic_id: string;
};
/** Body of a request that creates a log setting. */
export type CreateLogtankRequestBody = {
    /** The log setting to create. */
    logtank: CreateLogtankOption;
};
/** The created log setting. */
export type CreateLogtankResponse = {
    /** The log setting. */
    logtank: Logtank;
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
};
/** One log setting. */
export type ShowLogtankResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The log setting. */
    logtank: Logtank;
};
/** Fields of a log setting (logtank) to update. Omitted fields keep their values. */
export type UpdateLogtankOption = {
    /**
     * ID of the log group for the access logs. Log groups are managed by another service.
     *
     * 1 to 36 characters.
     */
    log_group_id?: string;
    /**
     * ID of the log topic inside the group. Log topics are managed by another service.
     *
     * 1 to 36 characters.
     */
    log_topic_id?: string;
};
/** Body of a request that updates a log setting. */
export type UpdateLogtankRequestBody = {
    /** The fields to change. */
    logtank: UpdateLogtankOption;
};
/** The updated log setting. */
export type UpdateLogtankResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The log setting. */
    logtank: Logtank;
};
/** Quotas (upper limits) of a project. A quota of -1 means no limit. */
export type Quota = {
    /** ID of the project. */
    project_id: string;
    /**
     * Maximum number of load balancers of the project; -1 means no limit.
     *
     * At least -1.
     */
    loadbalancer?: number;
    /**
     * Maximum number of certificates of the project; -1 means no limit.
     *
     * At least -1.
     */
    certificate?: number;
    /**
     * Maximum number of listeners of the project; -1 means no limit.
     *
     * At least -1.
     */
    listener?: number;
    /**
     * Maximum number of listeners that one pool serves; -1 means no limit.
     *
     * At least -1.
     */
    listeners_per_pool?: number;
    /**
     * Maximum number of IP address groups of one listener; -1 means no limit.
     *
     * At least -1.
     */
    ipgroups_per_listener?: number;
    /**
     * Maximum number of L7 policies (forwarding policies) of the project; -1 means no limit.
     *
     * At least -1.
     */
    l7policy?: number;
    /**
     * Maximum number of conditions of one L7 policy; -1 means no limit.
     *
     * At least -1.
     */
    condition_per_policy?: number;
    /**
     * Maximum number of pools (backend server groups) of the project; -1 means no limit.
     *
     * At least -1.
     */
    pool?: number;
    /**
     * Maximum number of health monitors (health checks) of the project; -1 means no limit.
     *
     * At least -1.
     */
    healthmonitor?: number;
    /**
     * Maximum number of members (backend servers) of the project; -1 means no limit.
     *
     * At least -1.
     */
    member?: number;
    /**
     * Maximum number of members of one pool; -1 means no limit.
     *
     * At least -1.
     */
    members_per_pool?: number;
    /**
     * Maximum number of IP address groups of the project; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup?: number;
    /**
     * Maximum number of custom security policies of the project; -1 means no limit.
     *
     * At least -1.
     */
    security_policy?: number;
    /**
     * Maximum number of listeners that use one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_bindings?: number;
    /**
     * Maximum number of IP addresses in one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_max_length?: number;
    /**
     * Maximum number of listeners of one load balancer; -1 means no limit.
     * More are possible, but staying within the default quota is advised.
     *
     * At least -1.
     */
    listeners_per_loadbalancer?: number;
    /**
     * Maximum number of members of one pool free of charge; -1 means no limit.
     *
     * At least -1.
     *
     * Not supported at Open Telekom Cloud.
     */
    free_instance_members_per_pool?: number;
    /**
     * Maximum number of listeners of one load balancer free of charge; -1 means no limit.
     *
     * At least -1.
     *
     * Not supported at Open Telekom Cloud.
     */
    free_instance_listeners_per_loadbalancer?: number;
    /**
     * Maximum number of pools that one L7 policy forwards to; -1 means no limit.
     *
     * At least -1.
     *
     * Not supported at Open Telekom Cloud.
     */
    pools_per_l7policy?: number;
    /**
     * Maximum number of L7 policies of one listener; -1 means no limit.
     *
     * At least -1.
     */
    l7policies_per_listener?: number;
};
/** The quotas of a project. */
export type ShowQuotaResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The quotas as a whole. The remaining quota is not returned. */
    quota: Quota;
};
/** A quota and its usage. */
export type QuotaInfo = {
    /** Name of the quota. */
    quota_key: components["schemas"]["QuotaKey"] | (string & {});
    /**
     * The quota; -1 means no limit.
     *
     * At least -1.
     */
    quota_limit: number;
    /** Usage of the quota. */
    used: number;
    /** Unit of the quota. */
    unit?: components["schemas"]["QuotaUnit"] | (string & {});
};
/** Quotas with their usage. */
export type ListQuotaDetailsResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** The quotas, each with its usage. */
    quotas: QuotaInfo[];
};
/** Availability zone (AZ) in which a dedicated load balancer can be created. */
export type AvailabilityZone = {
    /** Name of the zone, such as `az1`, as used in the `availability_zone_list` of a load balancer. */
    code: string;
    /** Status of the zone. */
    state: components["schemas"]["AvailabilityZoneState"] | (string & {});
    /** Layers for which the zone still has flavors that are not sold out. */
    protocol?: (components["schemas"]["AvailabilityZoneProtocol"] | (string & {}))[] | null;
    /** Group that the zone belongs to, such as `center`. */
    public_border_group?: string;
    /** Type of the zone, as a number. */
    category?: components["schemas"]["AvailabilityZoneCategory"] | (number & {});
};
/** Availability zones, in sets. */
export type ListAvailabilityZonesResponse = {
    /** ID of the request, equal to the header `X-Request-Id`. */
    request_id?: string;
    /** Sets of zones. The zones of one load balancer are in the same set. */
    availability_zones: AvailabilityZone[][];
};
/** Reference to a listener. */
export type V2ListenerRef = {
    /** ID of the listener. */
    id: string;
};
/** Reference to a pool (backend server group). */
export type V2PoolRef = {
    /** ID of the pool. */
    id: string;
};
/** Load balancer as the v2.0 API returns it. */
export type V2LoadBalancer = {
    /** ID of the load balancer. */
    id: string;
    /**
     * ID of the project that the load balancer belongs to.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the load balancer, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /**
     * Name of the load balancer.
     *
     * At most 255 characters.
     */
    name: string;
    /**
     * Description of the load balancer.
     *
     * At most 255 characters.
     */
    description?: string | null;
    /** ID of the IPv4 subnet that the load balancer and its private address are in. */
    vip_subnet_id?: string | null;
    /**
     * ID of the port with the private IP address, which the service creates together with the load balancer.
     * The service also adds the port to a security group, which has no effect.
     */
    vip_port_id?: string | null;
    /** Provider of the load balancer, always `vlb`. */
    provider: components["schemas"]["V2LoadBalancerProvider"] | (string & {});
    /**
     * Private IP address of the load balancer.
     *
     * At most 64 characters.
     */
    vip_address?: string | null;
    /** Listeners of the load balancer. */
    listeners?: V2ListenerRef[] | null;
    /** Pools (backend server groups) of the load balancer. */
    pools?: V2PoolRef[] | null;
    /**
     * Operating status of the load balancer; reserved for future use.
     *
     * Default: `"ONLINE"`.
     */
    operating_status: components["schemas"]["V2LoadBalancerOperatingStatus"] | (string & {});
    /**
     * Provisioning status of the load balancer; reserved for future use.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["V2LoadBalancerProvisioningStatus"] | (string & {});
    /**
     * Administrative status, enabled when `true`; reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up: boolean;
    /** Tags of the load balancer. Empty when it has none. */
    tags?: string[] | null;
    /**
     * When the load balancer was created, in UTC, such as `2018-07-25T01:54:13`.
     *
     * At most 19 characters. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
     */
    created_at: string;
    /**
     * When the load balancer was last changed, in UTC, such as `2018-07-25T01:54:13`.
     *
     * At most 19 characters. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
     */
    updated_at: string;
};
/** Link to the next or the previous page of a list. */
export type V2PageLink = {
    /** Address of the page. */
    href: string;
    /** Page that the link leads to. */
    rel: components["schemas"]["V2PageLinkRel"] | (string & {});
};
/** A page of load balancers. */
export type V2ListLoadBalancersResponse = {
    /** The load balancers, by ascending ID. */
    loadbalancers: V2LoadBalancer[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    loadbalancers_links?: V2PageLink[];
};
/** Error details of a v2.0 request. */
export type V2NeutronError = {
    /** Kind of the error, such as `PoolNotFound`. */
    type?: string;
    /** Error message, in English. */
    message?: string;
    /** Further details of the cause, mostly empty. */
    detail?: string;
};
/** Error of the v2.0 API, in the format of OpenStack Neutron. */
export type V2ErrorBody = {
    /** The error. */
    NeutronError: V2NeutronError;
};
/** Error of a rejected v2.0 request, in one of the three formats of the service and the gateway. */
export type V2BadRequestBody = V2ErrorBody | GatewayErrorBody | NestedErrorBody;
/** Error of the v2.0 API, or of the gateway in front of it. */
export type V2AnyErrorBody = V2ErrorBody | GatewayErrorBody;
/** Load balancer to create. It is shared and has a private IPv4 address. */
export type V2CreateLoadBalancerOption = {
    /**
     * Name of the load balancer.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the load balancer.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * ID of the project that the load balancer belongs to.
     * It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the load balancer.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * ID of the IPv4 subnet that the load balancer and its private address are in, as `GET /v2.0/subnets` of the VPC service lists it.
     * IPv6 subnets are rejected.
     */
    vip_subnet_id: string;
    /** Provider of the load balancer, always `vlb`. */
    provider?: components["schemas"]["V2LoadBalancerProvider"];
    /**
     * Private IP address of the load balancer, one of the subnet `vip_subnet_id`.
     * If omitted, the service assigns one from that subnet.
     *
     * At most 64 characters.
     */
    vip_address?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
};
/** Body of a request that creates a load balancer. */
export type V2CreateLoadBalancerRequestBody = {
    /** The load balancer to create. */
    loadbalancer: V2CreateLoadBalancerOption;
};
/** The new load balancer. */
export type V2CreateLoadBalancerResponse = {
    /** The load balancer. */
    loadbalancer: V2LoadBalancer;
};
/** The requested load balancer. */
export type V2ShowLoadBalancerResponse = {
    /** The load balancer. */
    loadbalancer: V2LoadBalancer;
};
/** Fields of a load balancer to update. Omitted fields keep their values. */
export type V2UpdateLoadBalancerOption = {
    /**
     * New name.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * New description.
     *
     * At most 255 characters.
     */
    description?: string;
    /** Administrative status, reserved for future use. `true` for a new load balancer. */
    admin_state_up?: boolean;
};
/** Body of a request that updates a load balancer. */
export type V2UpdateLoadBalancerRequestBody = {
    /** The fields to change. */
    loadbalancer: V2UpdateLoadBalancerOption;
};
/** The updated load balancer. */
export type V2UpdateLoadBalancerResponse = {
    /** The load balancer. */
    loadbalancer: V2LoadBalancer;
};
/** L7 rule (forwarding rule) in a status tree. */
export type V2LoadBalancerStatusL7Rule = {
    /** ID of the L7 rule. */
    id: string;
    /** Part of a request that the rule evaluates. */
    type?: components["schemas"]["V2L7RuleType"] | (string & {});
    /**
     * Provisioning status of the L7 rule; reserved for future use.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["V2LoadBalancerStatusPolicyProvisioningStatus"] | (string & {});
};
/** L7 policy (forwarding policy) in a status tree. */
export type V2LoadBalancerStatusPolicy = {
    /** ID of the L7 policy. */
    id: string;
    /** Name of the L7 policy. Empty when it has none. */
    name?: string | null;
    /** L7 rules of the policy. */
    rules?: V2LoadBalancerStatusL7Rule[] | null;
    /** Action of the policy: where the requests go. */
    action?: components["schemas"]["V2L7PolicyAction"] | (string & {});
    /**
     * Provisioning status of the L7 policy; reserved for future use.
     *
     * Default: `"ACTIVE"`.
     */
    provisioning_status: components["schemas"]["V2LoadBalancerStatusPolicyProvisioningStatus"] | (string & {});
};
/** Health monitor (health check) in a status tree. */
export type V2LoadBalancerStatusHealthMonitor = {
    /** ID of the health monitor. */
    id: string;
    /** Name of the health monitor. Empty when it has none. */
    name?: string | null;
    /** Protocol of the health monitor. */
    type?: components["schemas"]["V2HealthMonitorType"] | (string & {});
    /** Provisioning status of the health monitor; reserved for future use. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** Member (backend server) in a status tree. */
export type V2LoadBalancerStatusMember = {
    /** ID of the member. */
    id: string;
    /** Private IP address of the member. */
    address?: string;
    /**
     * Port on which the member receives requests.
     *
     * 0 to 65535.
     */
    protocol_port?: number;
    /** Health status of the member; reserved for future use. */
    operating_status: components["schemas"]["V2LoadBalancerStatusMemberOperatingStatus"] | (string & {});
    /** Provisioning status of the member; reserved for future use. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** Pool (backend server group) in a status tree. */
export type V2LoadBalancerStatusPool = {
    /** ID of the pool. */
    id: string;
    /** Name of the pool. Empty when it has none. */
    name?: string | null;
    /** Health monitor of the pool. Not returned when it has none. */
    healthmonitor?: V2LoadBalancerStatusHealthMonitor | null;
    /** Members of the pool. */
    members?: V2LoadBalancerStatusMember[] | null;
    /** Operating status of the pool; reserved for future use. */
    operating_status: components["schemas"]["V2OperatingStatus"] | (string & {});
    /** Provisioning status of the pool; reserved for future use. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** Listener in a status tree. */
export type V2LoadBalancerStatusListener = {
    /** ID of the listener. */
    id: string;
    /** Name of the listener. Empty when it has none. */
    name?: string | null;
    /** L7 policies of the listener, with their status. */
    l7policies?: V2LoadBalancerStatusPolicy[] | null;
    /** Pools that the listener sends its requests to, with their status. */
    pools?: V2LoadBalancerStatusPool[] | null;
    /** Operating status of the listener; reserved for future use. */
    operating_status: components["schemas"]["V2OperatingStatus"] | (string & {});
    /** Provisioning status of the listener; reserved for future use. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** Load balancer in its status tree. */
export type V2LoadBalancerStatus = {
    /** ID of the load balancer. */
    id: string;
    /**
     * Name of the load balancer. Empty when it has none.
     *
     * At most 255 characters.
     */
    name?: string | null;
    /** Listeners of the load balancer. */
    listeners?: V2LoadBalancerStatusListener[] | null;
    /** Pools of the load balancer. */
    pools?: V2LoadBalancerStatusPool[] | null;
    /**
     * Operating status of the load balancer; reserved for future use.
     *
     * Default: `"ONLINE"`.
     */
    operating_status: components["schemas"]["V2LoadBalancerStatusOperatingStatus"] | (string & {});
    /** Provisioning status of the load balancer; reserved for future use. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** Root of a status tree. */
export type V2LoadBalancerStatusResult = {
    /** The load balancer with everything that belongs to it. */
    loadbalancer: V2LoadBalancerStatus;
};
/** The status tree of a load balancer. */
export type V2ShowLoadBalancerStatusResponse = {
    /** Root of the tree. */
    statuses: V2LoadBalancerStatusResult;
};
/** Reference to a load balancer. */
export type V2LoadBalancerRef = {
    /** ID of the load balancer. */
    id: string;
};
/** Listener as the v2.0 API returns it. */
export type V2Listener = {
    /** ID of the listener. */
    id: string;
    /**
     * ID of the project that owns the listener.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the listener, the same as `tenant_id`.
     * Found only in an example; no table explains it.
     */
    project_id?: string;
    /**
     * Name of the listener.
     *
     * At most 255 characters.
     */
    name: string;
    /**
     * Description of the listener. Empty when there is none.
     *
     * At most 255 characters.
     */
    description?: string | null;
    /** Protocol over which clients send their requests. */
    protocol: components["schemas"]["V2ListenerProtocol"] | (string & {});
    /**
     * Port on which the listener receives requests. 0 for a TCP listener in IP mode (DR mode).
     *
     * 0 to 65535.
     */
    protocol_port: number;
    /** The load balancer of the listener. */
    loadbalancers: V2LoadBalancerRef[];
    /**
     * Maximum number of connections that the listener accepts, reserved for future use. -1 means no limit.
     *
     * -1 to 2147483647. Default: `-1`.
     */
    connection_limit?: number | null;
    /** Administrative status, reserved for future use. True when the listener is enabled. */
    admin_state_up: boolean;
    /** Whether clients can use HTTP/2. Takes effect only for TERMINATED_HTTPS listeners. */
    http2_enable?: boolean | null;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches.
     * Null when there is none.
     */
    default_pool_id?: string | null;
    /**
     * ID of the server certificate, which every TERMINATED_HTTPS listener has. Null for other protocols.
     *
     * At most 128 characters.
     */
    default_tls_container_ref?: string | null;
    /**
     * ID of the CA certificate that verifies client certificates. Null when there is none.
     *
     * At most 128 characters.
     */
    client_ca_tls_container_ref?: string | null;
    /** IDs of SNI certificates, which are server certificates with domain names. Empty when SNI is disabled. */
    sni_container_refs?: string[] | null;
    /** Tags of the listener. */
    tags?: string[] | null;
    /**
     * When the listener was created, in UTC, without a time zone, such as `2018-07-25T01:54:13`.
     *
     * At most 19 characters. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
     */
    created_at: string;
    /**
     * When the listener was last changed, in UTC, without a time zone, such as `2018-07-25T01:54:14`.
     *
     * At most 19 characters. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
     */
    updated_at: string;
    /**
     * Security policy, which sets the TLS versions and cipher suites. Null when the listener has none, as for `TCP` and `UDP`.
     * Takes effect only for TERMINATED_HTTPS listeners.
     *
     * Default: `"tls-1-0"`.
     */
    tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"] | (string & {}) | null;
    /**
     * Idle timeout of a client connection, in seconds. A connection without a request for this long is closed.
     * At least 10 and 300 by default for TCP, at least 0 and 60 by default for HTTP and TERMINATED_HTTPS; not for UDP.
     *
     * 0 to 4000.
     */
    keepalive_timeout?: number | null;
    /**
     * Request timeout, in seconds: how long the listener waits for a request of a client. HTTP and TERMINATED_HTTPS listeners only.
     *
     * 1 to 300. Default: `60`.
     */
    client_timeout?: number | null;
    /**
     * Response timeout, in seconds: how long the listener waits for the response of a member. HTTP and TERMINATED_HTTPS listeners only.
     *
     * 1 to 300. Default: `60`.
     */
    member_timeout?: number | null;
};
/** Listeners, and the links to the next and the previous page. */
export type V2ListListenersResponse = {
    /** The listeners. */
    listeners: V2Listener[];
    /** Links to the neighbouring pages; only in the response to a request with `limit`. */
    listeners_links?: V2PageLink[];
};
/**
 * Listener to create.
 * With the protocol `TERMINATED_HTTPS`, it requires a server certificate.
 */
export type V2CreateListenerOption = {
    /**
     * ID of the project that owns the listener. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the listener.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Name of the listener.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the listener.
     *
     * At most 255 characters.
     */
    description?: string;
    /** Protocol over which clients send their requests. */
    protocol: components["schemas"]["V2ListenerProtocol"];
    /**
     * Port on which the listener receives requests, at least 1, and not 4789 for `UDP`.
     * With 0, which is allowed only for `TCP`, the listener works in IP mode (DR mode).
     *
     * 0 to 65535.
     */
    protocol_port: number;
    /** ID of the load balancer to add the listener to. */
    loadbalancer_id: string;
    /**
     * Maximum number of connections that the listener accepts, reserved for future use. -1 means no limit.
     *
     * -1 to 2147483647. Default: `-1`.
     */
    connection_limit?: number;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Whether clients can use HTTP/2. Takes effect only for the protocol `TERMINATED_HTTPS`.
     *
     * Default: `false`.
     */
    http2_enable?: boolean;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches. Null for none.
     * The pool is not used by another listener, nor by an L7 policy of another listener, and its protocol must match that of the listener.
     */
    default_pool_id?: string | null;
    /**
     * ID of the server certificate. Required for the protocol `TERMINATED_HTTPS`, and takes effect only for it.
     * Null or omitted for other protocols.
     *
     * At most 128 characters.
     */
    default_tls_container_ref?: string | null;
    /**
     * ID of the CA certificate that verifies client certificates. Null or omitted for none.
     * Takes effect only for the protocol `TERMINATED_HTTPS`.
     *
     * At most 128 characters.
     */
    client_ca_tls_container_ref?: string | null;
    /**
     * IDs of SNI certificates, which are server certificates with domain names. Without one, SNI is disabled.
     * Takes effect only for the protocol `TERMINATED_HTTPS`.
     *
     * Default: `[]`.
     */
    sni_container_refs?: string[];
    /**
     * Security policy, which sets the TLS versions and cipher suites.
     * Takes effect only for the protocol `TERMINATED_HTTPS`.
     *
     * Default: `"tls-1-0"`.
     */
    tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
};
/** Body of a request that creates a listener. */
export type V2CreateListenerRequestBody = {
    /** The listener to create. */
    listener: V2CreateListenerOption;
};
/** The created listener. */
export type V2CreateListenerResponse = {
    /** The listener. */
    listener: V2Listener;
};
/** A listener. */
export type V2ShowListenerResponse = {
    /** The listener. */
    listener: V2Listener;
};
/** Fields of a listener to update. Omitted fields keep their values. */
export type V2UpdateListenerOption = {
    /**
     * Name of the listener.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the listener.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * Maximum number of connections that the listener accepts, reserved for future use. Only an ELB administrator may set it.
     *
     * -1 to 2147483647.
     */
    connection_limit?: number;
    /** Whether clients can use HTTP/2. Takes effect only for TERMINATED_HTTPS listeners. */
    http2_enable?: boolean;
    /**
     * ID of the default pool (backend server group), which receives the requests that no L7 policy matches. Null for none.
     * The pool is not used by another listener, nor by an L7 policy of another listener, and its protocol must match that of the listener.
     */
    default_pool_id?: string | null;
    /** Administrative status, reserved for future use. `true` for a new listener. */
    admin_state_up?: boolean;
    /**
     * ID of the server certificate, which cannot be removed. Takes effect only for TERMINATED_HTTPS listeners.
     *
     * At most 128 characters.
     */
    default_tls_container_ref?: string;
    /**
     * ID of the CA certificate that verifies client certificates.
     * Takes effect only for TERMINATED_HTTPS listeners.
     *
     * At most 128 characters.
     */
    client_ca_tls_container_ref?: string;
    /**
     * IDs of SNI certificates, which are server certificates with domain names. An empty list disables SNI.
     * Takes effect only for TERMINATED_HTTPS listeners.
     */
    sni_container_refs?: string[];
    /**
     * Security policy, which sets the TLS versions and cipher suites.
     * Takes effect only for TERMINATED_HTTPS listeners. `tls-1-0` for a new listener.
     */
    tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
};
/** Body of a request that updates a listener. */
export type V2UpdateListenerRequestBody = {
    /** The fields to change. */
    listener: V2UpdateListenerOption;
};
/** The updated listener. */
export type V2UpdateListenerResponse = {
    /** The listener. */
    listener: V2Listener;
};
/** Reference to a member (backend server). */
export type V2MemberRef = {
    /** ID of the member (backend server). */
    id: string;
};
/** Session persistence (sticky session) of a pool. */
export type V2SessionPersistence = {
    /** How a client is identified. */
    type: components["schemas"]["V2SessionPersistenceType"] | (string & {});
    /** Name of the cookie that the application sets. Null for types other than `APP_COOKIE`. */
    cookie_name?: string | null;
    /**
     * Time that a client stays on its member, in minutes; has no meaning for the type `APP_COOKIE`.
     * Up to 60 in TCP and UDP pools, up to 1440 in HTTP pools.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number | null;
};
/** Pool (backend server group) as the v2.0 API returns it. */
export type V2Pool = {
    /** ID of the pool. */
    id: string;
    /**
     * ID of the project that owns the pool.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the pool, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /**
     * Name of the pool.
     *
     * At most 255 characters.
     */
    name: string;
    /**
     * Description of the pool.
     *
     * At most 255 characters.
     */
    description?: string | null;
    /** Protocol over which the pool receives requests. It matches the protocol of its listener. */
    protocol: components["schemas"]["V2PoolProtocol"] | (string & {});
    /** Load balancing algorithm of the pool: how it picks the member for a request. */
    lb_algorithm: components["schemas"]["V2PoolLbAlgorithm"] | (string & {});
    /** Members (backend servers) of the pool. */
    members?: V2MemberRef[] | null;
    /** ID of the pool's health monitor (health check). Null when it has none. */
    healthmonitor_id?: string | null;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up: boolean;
    /** Listeners that send their requests to the pool. */
    listeners?: V2ListenerRef[] | null;
    /** Load balancers that the pool belongs to. */
    loadbalancers?: V2LoadBalancerRef[] | null;
    /** Session persistence (sticky session) of the pool. Null when it has none. */
    session_persistence?: V2SessionPersistence | null;
};
/** A page of pools. */
export type V2ListPoolsResponse = {
    /** The pools, by ascending ID. */
    pools: V2Pool[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    pools_links?: V2PageLink[];
};
/**
 * Client address or load balancer cookie
 *
 * Session persistence (sticky session) for a limited time, by the address of the client or by a cookie of the load balancer.
 */
export type V2CreatePoolTimedPersistenceOption = {
    /**
     * `SOURCE_IP` identifies a client by its address and is the type for TCP pools.
     * `HTTP_COOKIE` identifies it by a cookie of the load balancer, in HTTP pools.
     */
    type: "SOURCE_IP" | "HTTP_COOKIE";
    /**
     * Time that a client stays on its member, in minutes.
     * At most 60 in TCP and UDP pools, at most 1440 in HTTP pools.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/**
 * Cookie of the application
 *
 * Session persistence (sticky session) by a cookie of the application. Only for HTTP pools.
 */
export type V2CreatePoolAppCookiePersistenceOption = {
    /** By a cookie that the server sets itself. */
    type: "APP_COOKIE";
    /** Name of the cookie that the application sets. */
    cookie_name: string;
    /**
     * Has no effect, since the application decides how long its cookie is valid. In minutes.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/** Session persistence (sticky session) of a new pool; `type` decides which other fields are allowed. */
export type V2CreatePoolSessionPersistenceOption = V2CreatePoolTimedPersistenceOption | V2CreatePoolAppCookiePersistenceOption;
/**
 * Pool (backend server group) to create.
 * Requires `listener_id`, `loadbalancer_id` or both.
 */
export type V2CreatePoolOption = {
    /**
     * ID of the project that owns the pool. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the pool.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Name of the pool.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the pool.
     *
     * At most 255 characters.
     */
    description?: string;
    /** Protocol over which the pool receives requests. It must match the protocol of the listener. */
    protocol: components["schemas"]["V2PoolProtocol"];
    /** Load balancing algorithm of the pool: how it picks the member for a request. */
    lb_algorithm: components["schemas"]["V2PoolLbAlgorithm"];
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** ID of the listener that sends its requests to the pool. */
    listener_id?: string;
    /** ID of the load balancer that the pool belongs to. */
    loadbalancer_id?: string;
    /** Session persistence (sticky session): keeps a client on the same member. Null disables it. */
    session_persistence?: V2CreatePoolSessionPersistenceOption | null;
};
/** Body of a request that creates a pool. */
export type V2CreatePoolRequestBody = {
    /** The pool to create. */
    pool: V2CreatePoolOption;
};
/** The created pool. */
export type V2CreatePoolResponse = {
    /** The pool. */
    pool: V2Pool;
};
/** The pool. */
export type V2ShowPoolResponse = {
    /** The pool. */
    pool: V2Pool;
};
/**
 * Client address or load balancer cookie
 *
 * Session persistence (sticky session) for a limited time, by the address of the client or by a cookie of the load balancer.
 */
export type V2UpdatePoolTimedPersistenceOption = {
    /**
     * `SOURCE_IP` identifies a client by its address and is the type for TCP pools.
     * `HTTP_COOKIE` identifies it by a cookie of the load balancer, in HTTP pools.
     */
    type: "SOURCE_IP" | "HTTP_COOKIE";
    /**
     * Time that a client stays on its member, in minutes.
     * At most 60 in TCP and UDP pools, at most 1440 in HTTP pools.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/**
 * Cookie of the application
 *
 * Session persistence (sticky session) by a cookie of the application. Only for HTTP pools.
 */
export type V2UpdatePoolAppCookiePersistenceOption = {
    /** By a cookie that the server sets itself. */
    type: "APP_COOKIE";
    /** Name of the cookie that the application sets. */
    cookie_name: string;
    /**
     * Has no effect, since the application decides how long its cookie is valid. In minutes.
     *
     * 1 to 1440.
     */
    persistence_timeout?: number;
};
/** Session persistence (sticky session) of a pool; `type` decides which other fields are allowed. */
export type V2UpdatePoolSessionPersistenceOption = V2UpdatePoolTimedPersistenceOption | V2UpdatePoolAppCookiePersistenceOption;
/** Fields of a pool (backend server group) to update. Omitted fields keep their values. */
export type V2UpdatePoolOption = {
    /**
     * Name of the pool.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the pool.
     *
     * At most 255 characters.
     */
    description?: string;
    /** Load balancing algorithm of the pool: how it picks the member for a request. */
    lb_algorithm?: components["schemas"]["V2PoolLbAlgorithm"];
    /** Administrative status, reserved for future use. `true` for a new pool. */
    admin_state_up?: boolean;
    /** Session persistence (sticky session): keeps a client on the same member. Null disables it. */
    session_persistence?: V2UpdatePoolSessionPersistenceOption | null;
};
/** Body of a request that updates a pool. */
export type V2UpdatePoolRequestBody = {
    /** The fields to change. */
    pool: V2UpdatePoolOption;
};
/** The updated pool. */
export type V2UpdatePoolResponse = {
    /** The pool. */
    pool: V2Pool;
};
/** Member (backend server) in the list of the members of all pools, with its pool and its server. */
export type V2MemberInfo = {
    /**
     * ID of the member.
     * Assigned when the server joined the pool; not the ID of the server itself.
     */
    id: string;
    /**
     * ID of the project that owns the member.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the member, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /**
     * Name of the member, which is not the name of the cloud server. Empty when it has none.
     *
     * At most 255 characters.
     */
    name?: string | null;
    /**
     * Private IP address of the member, inside the subnet `subnet_id` and on the server's primary network card.
     *
     * At most 64 characters.
     */
    address: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /** ID of the member's subnet, which `address` is in. Never an IPv6 subnet. */
    subnet_id?: string | null;
    /** Administrative status, reserved for future use. */
    admin_state_up?: boolean;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     *
     * 0 to 100. Default: `1`.
     */
    weight?: number;
    /** Health status of the member. */
    operating_status: components["schemas"]["V2MemberOperatingStatus"] | (string & {});
    /** ID of the cloud server behind the member. Empty when the server is gone. */
    device_id?: string | null;
    /**
     * Kind and availability zone of the cloud server behind the member, such as `compute:az2.dc2`.
     * Empty when there is none.
     */
    device_owner?: string | null;
    /** ID of the load balancer that sends requests to the member. */
    loadbalancer_id?: string | null;
    /** ID of the pool that the member is in. */
    pool_id?: string | null;
};
/** A page of the members of all pools. */
export type V2ListAllMembersResponse = {
    /** The members, by ascending ID. */
    members: V2MemberInfo[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    members_links?: V2PageLink[];
};
/** Member (backend server) of a pool as the service returns it. */
export type V2Member = {
    /**
     * ID of the member.
     * Assigned when the server joined the pool; not the ID of the server itself.
     */
    id: string;
    /**
     * ID of the project that owns the member.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the member, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /**
     * Name of the member, which is not the name of the cloud server. Empty when it has none.
     *
     * At most 255 characters.
     */
    name?: string | null;
    /**
     * Private IP address of the member, inside the subnet `subnet_id` and on the server's primary network card.
     *
     * At most 64 characters.
     */
    address: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /** ID of the member's subnet, which `address` is in. Never an IPv6 subnet. */
    subnet_id?: string | null;
    /** Administrative status, reserved for future use. */
    admin_state_up: boolean;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     *
     * 0 to 100. Default: `1`.
     */
    weight: number;
    /** Health status of the member. */
    operating_status: components["schemas"]["V2MemberOperatingStatus"] | (string & {});
};
/** A page of the members of a pool. */
export type V2ListMembersResponse = {
    /** The members, by ascending ID. */
    members: V2Member[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    members_links?: V2PageLink[];
};
/** Member (backend server) that a batch adds, or keeps when it replaces all. */
export type V2BatchMemberOption = {
    /**
     * Name of the member. Empty if omitted.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Private IP address of the member, such as 192.168.3.11, in the subnet `subnet_id`.
     * It must be the address of the server's primary network card.
     *
     * At most 64 characters.
     */
    address: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /**
     * ID of the IPv4 subnet that `address` is in.
     * It belongs to the VPC of the load balancer's own subnet; IPv6 subnets cannot be used.
     */
    subnet_id: string;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * `1` if omitted.
     *
     * 0 to 100.
     */
    weight?: number;
};
/**
 * Add or replace
 *
 * Adds members to the pool, or replaces all existing ones.
 */
export type V2BatchAddMembersRequestBody = {
    /**
     * The members to add, or all members that the pool has afterwards.
     * An empty list adds none; with `replace`, it removes all members from the pool.
     *
     * At most 200 items.
     */
    members: V2BatchMemberOption[];
    /** Whether the members are added to the existing ones or replace them all. `replace` if omitted. */
    action?: components["schemas"]["V2BatchAddMembersAction"];
};
/** Member (backend server) that a batch removes. */
export type V2BatchDeleteMemberOption = {
    /**
     * ID of the member, as in the list of members.
     * Assigned when the server joined the pool; not the ID of the server itself.
     */
    id: string;
};
/**
 * Delete
 *
 * Removes members from the pool.
 */
export type V2BatchDeleteMembersRequestBody = {
    /**
     * The members to remove. An empty list removes none.
     *
     * At most 200 items.
     */
    members: V2BatchDeleteMemberOption[];
    /** Removes the members. */
    action: "delete";
};
/** Batch change of the members of a pool; `action` decides which fields describe a member. */
export type V2BatchUpdateMembersRequestBody = V2BatchAddMembersRequestBody | V2BatchDeleteMembersRequestBody;
/** Member (backend server) to add. */
export type V2CreateMemberOption = {
    /**
     * ID of the project that owns the member. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the member.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Name of the member. Empty if omitted.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Private IP address of the member, such as 192.168.3.11, in the subnet `subnet_id`.
     * It must be the address of the server's primary network card.
     *
     * At most 64 characters.
     */
    address: string;
    /**
     * Port on which the member receives requests.
     *
     * 1 to 65535.
     */
    protocol_port: number;
    /**
     * ID of the IPv4 subnet that `address` is in.
     * It belongs to the VPC of the load balancer's own subnet; IPv6 subnets cannot be used.
     */
    subnet_id: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     *
     * 0 to 100. Default: `1`.
     */
    weight?: number;
};
/** Body of the request that adds a member. */
export type V2CreateMemberRequestBody = {
    /** The member to add. */
    member: V2CreateMemberOption;
};
/** Response with the added member. */
export type V2CreateMemberResponse = {
    /** The member. */
    member: V2Member;
};
/** Response with one member. */
export type V2ShowMemberResponse = {
    /** The member. */
    member: V2Member;
};
/** Fields of a member (backend server) to update. Omitted fields keep their values. */
export type V2UpdateMemberOption = {
    /**
     * Name of the member.
     *
     * At most 255 characters.
     */
    name?: string;
    /** Administrative status, reserved for future use. `true` for a new member. */
    admin_state_up?: boolean;
    /**
     * Weight of the member: its share of the requests relative to the other members of the pool. With 0, it receives no new requests.
     * `1` for a new member.
     *
     * 0 to 100.
     */
    weight?: number;
};
/** Body of the request that updates a member. */
export type V2UpdateMemberRequestBody = {
    /** What to change. */
    member: V2UpdateMemberOption;
};
/** Response with the updated member. */
export type V2UpdateMemberResponse = {
    /** The member. */
    member: V2Member;
};
/** Health monitor (health check) of a pool as the service returns it. */
export type V2HealthMonitor = {
    /** ID of the health monitor. */
    id: string;
    /** ID of the project that owns the health monitor. */
    tenant_id: string;
    /**
     * ID of the project that owns the health monitor, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /**
     * Name of the health monitor. Empty when it has none.
     *
     * At most 255 characters.
     */
    name?: string | null;
    /**
     * Maximum time between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay: number;
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10.
     */
    max_retries_down?: number | null;
    /** The pool whose members are checked. A list with one item. */
    pools?: V2PoolRef[] | null;
    /** Administrative status, reserved for future use. */
    admin_state_up: boolean;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout: number;
    /**
     * Protocol of the health checks. It must match the protocol of the pool.
     * UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
     */
    type: components["schemas"]["V2HealthMonitorType"] | (string & {});
    /**
     * Port used for health checks. Null when it is the port on which the member receives requests.
     *
     * 1 to 65535.
     */
    monitor_port?: number | null;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Takes effect only for the type `HTTP`.
     * Whatever the value, the service currently expects 200.
     *
     * At most 64 characters.
     */
    expected_codes?: string | null;
    /**
     * Domain name used in HTTP health checks. Takes effect only for the type `HTTP`.
     * Letters, digits, hyphens and periods. Null when health checks use the private address of the load balancer.
     *
     * At most 100 characters.
     */
    domain_name?: string | null;
    /**
     * Path that HTTP health checks request. Begins with a slash. Takes effect only for the type `HTTP`.
     *
     * At most 80 characters. Default: `"/"`.
     */
    url_path?: string | null;
    /**
     * HTTP method of the health checks, reserved for future use. Takes effect only for the type `HTTP`.
     *
     * Default: `"GET"`.
     */
    http_method?: components["schemas"]["V2HealthMonitorHttpMethod"] | (string & {}) | null;
};
/** A page of health monitors. */
export type V2ListHealthMonitorsResponse = {
    /** The health monitors, by ascending ID. */
    healthmonitors: V2HealthMonitor[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    healthmonitors_links?: V2PageLink[];
};
/** Health monitor (health check) to create. */
export type V2CreateHealthMonitorOption = {
    /**
     * ID of the project that owns the health monitor. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the health monitor.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Name of the health monitor.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Maximum time between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay: number;
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10.
     */
    max_retries_down?: number;
    /** ID of the pool whose members are checked. A pool has at most one health monitor. */
    pool_id: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout: number;
    /**
     * Protocol of the health checks. It must match the protocol of the pool.
     * UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
     */
    type: components["schemas"]["V2HealthMonitorType"];
    /**
     * Port used for health checks. If omitted, the port on which the member receives requests is used.
     *
     * 1 to 65535.
     */
    monitor_port?: number;
    /**
     * Domain name used in HTTP health checks, such as `www.test.com`. Takes effect only for the type `HTTP`.
     * Letters, digits, hyphens and periods. If omitted, health checks use the private address of the load balancer.
     *
     * At most 100 characters. Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string;
    /**
     * Path that HTTP health checks request, such as `/test`. Begins with a slash. Takes effect only for the type `HTTP`.
     *
     * At most 80 characters. Pattern: `^/`. Default: `"/"`.
     */
    url_path?: string;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Takes effect only for the type `HTTP`.
     * Reserved for future use.
     *
     * At most 64 characters. Pattern: `^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$`.
     */
    expected_codes?: string;
    /**
     * HTTP method of the health checks, reserved for future use. Takes effect only for the type `HTTP`.
     *
     * Default: `"GET"`.
     */
    http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
};
/** Body of the request that creates a health monitor. */
export type V2CreateHealthMonitorRequestBody = {
    /** The health monitor to create. */
    healthmonitor: V2CreateHealthMonitorOption;
};
/** Response with the created health monitor. */
export type V2CreateHealthMonitorResponse = {
    /** The health monitor. */
    healthmonitor: V2HealthMonitor;
};
/** Response with one health monitor. */
export type V2ShowHealthMonitorResponse = {
    /** The health monitor. */
    healthmonitor: V2HealthMonitor;
};
/** Fields of a health monitor (health check) to update. Omitted fields keep their values. */
export type V2UpdateHealthMonitorOption = {
    /**
     * Name of the health monitor.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Maximum time between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay?: number;
    /**
     * Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries?: number;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * 1 to 10.
     */
    max_retries_down?: number;
    /** Administrative status, reserved for future use. `true` for a new health monitor. */
    admin_state_up?: boolean;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout?: number;
    /**
     * Protocol of the health checks. It must match the protocol of the pool.
     * UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
     */
    type?: components["schemas"]["V2HealthMonitorType"];
    /**
     * Port used for health checks. Without one, the port on which the member receives requests is used.
     *
     * 1 to 65535.
     */
    monitor_port?: number;
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Takes effect only for the type `HTTP`.
     * Whatever the value, the service currently expects 200.
     *
     * Pattern: `^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$`.
     */
    expected_codes?: string;
    /**
     * Domain name used in HTTP health checks, such as `www.test.com`. Takes effect only for the type `HTTP`.
     * Letters, digits, hyphens and periods. Without one, health checks use the private address of the load balancer.
     *
     * At most 100 characters. Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string;
    /**
     * Path that HTTP health checks request, such as `/test`. Begins with a slash. Takes effect only for the type `HTTP`.
     * `/` for a new health monitor.
     *
     * At most 80 characters. Pattern: `^/`.
     */
    url_path?: string;
    /**
     * HTTP method of the health checks, reserved for future use. Takes effect only for the type `HTTP`.
     * `GET` for a new health monitor.
     */
    http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
};
/** Body of the request that updates a health monitor. */
export type V2UpdateHealthMonitorRequestBody = {
    /** What to change. */
    healthmonitor: V2UpdateHealthMonitorOption;
};
/** Response with the updated health monitor. */
export type V2UpdateHealthMonitorResponse = {
    /** The health monitor. */
    healthmonitor: V2HealthMonitor;
};
/** Reference to an L7 rule. */
export type V2L7RuleRef = {
    /** ID of the L7 rule. */
    id: string;
};
/** L7 policy (forwarding policy) as the v2.0 API returns it. */
export type V2L7Policy = {
    /** ID of the policy. */
    id: string;
    /** ID of the project that owns the policy. */
    tenant_id: string;
    /**
     * ID of the project that owns the L7 policy, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /** Name of the policy. May be empty. */
    name?: string | null;
    /** Administrative status, reserved for future use. */
    admin_state_up: boolean;
    /** Description of the policy. May be empty. */
    description?: string | null;
    /** ID of the listener that has the policy. */
    listener_id: string;
    /** Action of the policy: what it does with the requests that match its rules. */
    action: components["schemas"]["V2L7PolicyAction"] | (string & {});
    /** ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`. Null when there is none. */
    redirect_pool_id?: string | null;
    /** ID of the HTTPS listener that requests are redirected to, for `REDIRECT_TO_LISTENER`. Null when there is none. */
    redirect_listener_id?: string | null;
    /** URL that requests are redirected to, reserved for future use. Null when there is none. */
    redirect_url?: string | null;
    /**
     * L7 rules of the policy.
     * Only their IDs, unless a list is requested with `display_all_rules`.
     */
    rules?: V2L7RuleRef[] | null;
    /**
     * Priority of the policy, reserved for future use.
     *
     * 1 to 100. Default: `100`.
     */
    position: number;
    /** Provisioning status of the policy, reserved for future use. Always `ACTIVE`. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** A page of L7 policies. */
export type V2ListL7PoliciesResponse = {
    /** The L7 policies, by ascending ID. */
    l7policies: V2L7Policy[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    l7policies_links?: V2PageLink[];
};
/** L7 rule (forwarding rule) to create together with its policy. `type` decides which values the other fields may have. */
export type V2CreateL7PolicyRuleOption = {
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** Part of the request that the rule evaluates. A policy has at most one rule of each type. */
    type: components["schemas"]["V2L7RuleType"];
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type: components["schemas"]["V2L7RuleCompareType"];
    /**
     * Whether the rule is inverted, reserved for future use.
     *
     * Default: `false`.
     */
    invert?: boolean;
    /** Key that the value belongs to, reserved for future use. Null if omitted. */
    key?: string | null;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
     *
     * - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
     * - `PATH` with `REGEX`: at most 128 characters.
     *
     * At most 128 characters. Pattern: `^[^ ]*$`.
     */
    value: string;
};
/**
 * L7 policy (forwarding policy) to create.
 * `action` decides which of `redirect_pool_id` and `redirect_listener_id` is allowed.
 */
export type V2CreateL7PolicyOption = {
    /**
     * ID of the project that owns the policy. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the policy.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Name of the policy.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Description of the policy.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * ID of the listener that the policy is added to.
     * Its protocol is `HTTP` for `REDIRECT_TO_LISTENER`, and `HTTP` or `TERMINATED_HTTPS` for `REDIRECT_TO_POOL`.
     */
    listener_id: string;
    /** Action of the policy: what it does with the requests that match its rules. */
    action: components["schemas"]["V2L7PolicyAction"];
    /**
     * ID of the pool that requests are forwarded to. Null if omitted.
     * Required for `REDIRECT_TO_POOL`, rejected for `REDIRECT_TO_LISTENER`.
     * Neither the default pool of the listener nor a pool of another listener's policies.
     */
    redirect_pool_id?: string | null;
    /**
     * ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer. Null if omitted.
     * Required for `REDIRECT_TO_LISTENER`, rejected for `REDIRECT_TO_POOL`.
     */
    redirect_listener_id?: string | null;
    /**
     * URL that requests are redirected to, reserved for future use. Null if omitted.
     *
     * At most 255 characters.
     */
    redirect_url?: string | null;
    /**
     * Priority of the policy, reserved for future use.
     *
     * 1 to 100. Default: `100`.
     */
    position?: number;
    /**
     * L7 rules of the policy, at most one of each type.
     *
     * At most 2 items.
     */
    rules?: V2CreateL7PolicyRuleOption[];
};
/** Body of a request that creates an L7 policy. */
export type V2CreateL7PolicyRequestBody = {
    /** The L7 policy to create. */
    l7policy: V2CreateL7PolicyOption;
};
/** The created L7 policy. */
export type V2CreateL7PolicyResponse = {
    /** The L7 policy. */
    l7policy: V2L7Policy;
};
/** The requested L7 policy. */
export type V2ShowL7PolicyResponse = {
    /** The L7 policy. */
    l7policy: V2L7Policy;
};
/**
 * Fields of an L7 policy (forwarding policy) to update. Omitted fields keep their values.
 * The action of the policy decides which of them are allowed.
 */
export type V2UpdateL7PolicyOption = {
    /**
     * Name of the policy.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the policy.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * ID of the pool that requests are forwarded to. Null removes the pool, which is required before the pool can be deleted.
     * Only for `REDIRECT_TO_POOL`, rejected for `REDIRECT_TO_LISTENER`.
     * Neither the default pool of the listener nor a pool of another listener's policies.
     */
    redirect_pool_id?: string | null;
    /**
     * ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer. Null for none.
     * Only for `REDIRECT_TO_LISTENER`, rejected for `REDIRECT_TO_POOL`.
     */
    redirect_listener_id?: string | null;
    /** Administrative status, reserved for future use. `true` for a new policy. */
    admin_state_up?: boolean;
};
/** Body of a request that updates an L7 policy. */
export type V2UpdateL7PolicyRequestBody = {
    /** The fields to change. */
    l7policy: V2UpdateL7PolicyOption;
};
/** The updated L7 policy. */
export type V2UpdateL7PolicyResponse = {
    /** The L7 policy. */
    l7policy: V2L7Policy;
};
/** L7 rule (forwarding rule) as the v2.0 API returns it. */
export type V2L7Rule = {
    /** ID of the rule. */
    id: string;
    /**
     * ID of the project that owns the rule.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the L7 rule, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /** Administrative status, reserved for future use. */
    admin_state_up: boolean;
    /** Part of the request that the rule evaluates. */
    type: components["schemas"]["V2L7RuleType"] | (string & {});
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type: components["schemas"]["V2L7RuleCompareType"] | (string & {});
    /**
     * Whether the rule is inverted, reserved for future use.
     *
     * Default: `false`.
     */
    invert: boolean;
    /**
     * Key that the value belongs to, reserved for future use. Null when there is none.
     *
     * At most 255 characters.
     */
    key?: string | null;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
     *
     * - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
     * - `PATH` with `REGEX`: at most 128 characters.
     *
     * At most 128 characters.
     */
    value?: string | null;
    /** Provisioning status of the rule, reserved for future use. Always `ACTIVE`. */
    provisioning_status: components["schemas"]["V2ProvisioningStatus"] | (string & {});
};
/** A page of L7 rules. */
export type V2ListL7RulesResponse = {
    /** The L7 rules, by ascending ID. */
    rules: V2L7Rule[];
    /**
     * Links to the next page and the previous page. Only in paginated responses.
     * A client follows `next` until there is none.
     */
    rules_links?: V2PageLink[];
};
/** L7 rule (forwarding rule) to create. `type` decides which values the other fields may have. */
export type V2CreateL7RuleOption = {
    /**
     * ID of the project that owns the rule. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Alias of `tenant_id`; may be sent with it or instead of it. ID of the project that owns the rule.
     *
     * At most 255 characters.
     */
    project_id?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** Part of the request that the rule evaluates. A policy has at most one rule of each type. */
    type: components["schemas"]["V2L7RuleType"];
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type: components["schemas"]["V2L7RuleCompareType"];
    /**
     * Whether the rule is inverted, reserved for future use.
     *
     * Default: `false`.
     */
    invert?: boolean;
    /**
     * Key that the value belongs to, reserved for future use. Null if omitted.
     *
     * At most 255 characters.
     */
    key?: string | null;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
     *
     * - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
     * - `PATH` with `REGEX`: at most 128 characters.
     *
     * At most 128 characters. Pattern: `^[^ ]*$`.
     */
    value: string;
};
/** Body of a request that creates an L7 rule. */
export type V2CreateL7RuleRequestBody = {
    /** The L7 rule to create. */
    rule: V2CreateL7RuleOption;
};
/** The created L7 rule. */
export type V2CreateL7RuleResponse = {
    /** The L7 rule. */
    rule: V2L7Rule;
};
/** The requested L7 rule. */
export type V2ShowL7RuleResponse = {
    /** The L7 rule. */
    rule: V2L7Rule;
};
/**
 * Fields of an L7 rule (forwarding rule) to update. Omitted fields keep their values.
 * The type of the rule decides which values they may have.
 */
export type V2UpdateL7RuleOption = {
    /** How the rule matches requests. Only `PATH` supports `STARTS_WITH` and `REGEX`. */
    compare_type?: components["schemas"]["V2L7RuleCompareType"];
    /** Administrative status, reserved for future use. `true` for a new rule. */
    admin_state_up?: boolean;
    /** Whether the rule is inverted, reserved for future use. `false` for a new rule. */
    invert?: boolean;
    /**
     * Key that the value belongs to, reserved for future use. Null for none.
     *
     * At most 255 characters.
     */
    key?: string | null;
    /**
     * Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
     *
     * - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
     * - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
     * - `PATH` with `REGEX`: at most 128 characters.
     *
     * At most 128 characters. Pattern: `^[^ ]*$`.
     */
    value?: string;
};
/** Body of a request that updates an L7 rule. */
export type V2UpdateL7RuleRequestBody = {
    /** The fields to change. */
    rule: V2UpdateL7RuleOption;
};
/** The updated L7 rule. */
export type V2UpdateL7RuleResponse = {
    /** The L7 rule. */
    rule: V2L7Rule;
};
/** Whitelist as the v2.0 API returns it. */
export type V2Whitelist = {
    /** ID of the whitelist. */
    id: string;
    /**
     * ID of the project that owns the whitelist.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the whitelist, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /** ID of the listener that the whitelist protects. */
    listener_id: string;
    /** Whether access control is enabled. */
    enable_whitelist: boolean;
    /**
     * IP addresses and address ranges that may reach the listener, separated by commas,
     * such as `192.168.11.1,192.168.0.1/24`.
     */
    whitelist?: string;
};
/** Whitelists, and the links to the next and the previous page. */
export type V2ListWhitelistsResponse = {
    /** The whitelists. */
    whitelists: V2Whitelist[];
    /** Links to the neighbouring pages; only in the response to a request with `limit`. */
    whitelists_links?: V2PageLink[];
};
/** Whitelist to create. Only the given IP addresses can reach the listener. */
export type V2CreateWhitelistOption = {
    /**
     * ID of the project that owns the whitelist. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * ID of the listener to protect. It must not have a whitelist yet.
     *
     * At most 255 characters.
     */
    listener_id: string;
    /**
     * Whether access control is enabled.
     *
     * Default: `true`.
     */
    enable_whitelist?: boolean;
    /**
     * IP addresses and address ranges that may reach the listener, separated by commas,
     * such as `192.168.11.1,192.168.0.1/24`.
     *
     * Default: `""`.
     */
    whitelist?: string;
};
/** Body of a request that creates a whitelist. */
export type V2CreateWhitelistRequestBody = {
    /** The whitelist to create. */
    whitelist: V2CreateWhitelistOption;
};
/** The created whitelist. */
export type V2CreateWhitelistResponse = {
    /** The whitelist. */
    whitelist: V2Whitelist;
};
/** A whitelist. */
export type V2ShowWhitelistResponse = {
    /** The whitelist. */
    whitelist: V2Whitelist;
};
/** Fields of a whitelist to update. Omitted fields keep their values. */
export type V2UpdateWhitelistOption = {
    /** Whether access control is enabled. `true` for a new whitelist. */
    enable_whitelist?: boolean;
    /**
     * IP addresses and address ranges that may reach the listener, separated by commas,
     * such as `192.168.11.1,192.168.0.1/24`. They replace the existing ones.
     * For a new whitelist, the list is empty (`""`).
     */
    whitelist?: string;
};
/** Body of a request that updates a whitelist. */
export type V2UpdateWhitelistRequestBody = {
    /** The fields to change. */
    whitelist: V2UpdateWhitelistOption;
};
/** The updated whitelist. */
export type V2UpdateWhitelistResponse = {
    /** The whitelist. */
    whitelist: V2Whitelist;
};
/** SSL certificate as the v2.0 API returns it. */
export type V2Certificate = {
    /** ID of the certificate. */
    id: string;
    /**
     * ID of the project that owns the certificate.
     *
     * At most 255 characters.
     */
    tenant_id: string;
    /**
     * ID of the project that owns the certificate, the same as `tenant_id`.
     * Not documented; found in live responses.
     */
    project_id?: string;
    /** Administrative status, reserved for future use. */
    admin_state_up?: boolean;
    /**
     * Name of the certificate.
     *
     * At most 255 characters.
     */
    name: string;
    /**
     * Description of the certificate. Null or empty when there is none.
     *
     * At most 255 characters.
     */
    description?: string | null;
    /** Type of the certificate: what it is used for. */
    type?: components["schemas"]["V2CertificateType"] | (string & {});
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Null or empty when there are none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Only server certificates use them.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * At most 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`.
     */
    domain?: string | null;
    /** Private key of a server certificate in PEM. Empty for a CA certificate. */
    private_key?: string | null;
    /**
     * Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
     * that verifies the certificates of clients.
     */
    certificate: string;
    /**
     * When the certificate expires, in UTC, as `YYYY-MM-DD HH:MM:SS`.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$`.
     */
    expire_time?: string | null;
    /**
     * When the certificate was created, in UTC, as `YYYY-MM-DD HH:MM:SS`.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$`.
     */
    create_time?: string;
    /**
     * When the certificate was last changed, in UTC, as `YYYY-MM-DD HH:MM:SS`.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$`.
     */
    update_time?: string;
};
/** A page of certificates. */
export type V2ListCertificatesResponse = {
    /** The certificates, by ascending ID. */
    certificates: V2Certificate[];
    /** Number of certificates. */
    instance_num?: number;
};
/**
 * SSL certificate to create.
 * A server certificate requires a `private_key`.
 */
export type V2CreateCertificateRequestBody = {
    /**
     * ID of the project that owns the certificate. It must be the project of the token.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Name of the certificate.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the certificate.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * Type of the certificate: what it is used for. A server certificate if omitted.
     *
     * Default: `"server"`.
     */
    type?: components["schemas"]["V2CertificateType"];
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Empty for none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Has no effect for other types of certificates.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * At most 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`.
     */
    domain?: string;
    /**
     * Private key in PEM. Required for a server certificate.
     * Ignored for the type `client`, whose certificates do not require one.
     */
    private_key?: string;
    /**
     * Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
     * that verifies the certificates of clients.
     */
    certificate: string;
};
/**
 * Fields of an SSL certificate to update, at least one. Omitted fields keep their values.
 *
 * At least 1 field.
 */
export type V2UpdateCertificateRequestBody = {
    /** Administrative status, reserved for future use. `true` for a new certificate. */
    admin_state_up?: boolean;
    /**
     * Name of the certificate.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the certificate.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * Domain names of a server certificate, separated by commas: at most 100. Empty for none.
     *
     * Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
     * Has no effect for other types of certificates.
     * The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
     *
     * At most 10000 characters. Pattern: `^((\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(,(\*|[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+){0,99})?$`.
     */
    domain?: string;
    /**
     * Private key of a server certificate in PEM.
     * Ignored when the type of the certificate is `client`.
     */
    private_key?: string;
    /**
     * Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
     * that verifies the certificates of clients.
     */
    certificate?: string;
};
/** Quotas (upper limits) that a project has by default. A quota of -1 means no limit. */
export type V2DefaultQuota = {
    /**
     * Maximum number of health monitors (health checks) of the project; -1 means no limit.
     *
     * At least -1.
     */
    healthmonitor?: number;
    /**
     * Maximum number of listeners of the project; -1 means no limit.
     *
     * At least -1.
     */
    listener?: number;
    /**
     * Maximum number of load balancers of the project; -1 means no limit.
     *
     * At least -1.
     */
    loadbalancer?: number;
    /**
     * Maximum number of members (backend servers) of the project; -1 means no limit.
     *
     * At least -1.
     */
    member?: number;
    /**
     * Maximum number of pools (backend server groups) of the project; -1 means no limit.
     *
     * At least -1.
     */
    pool?: number;
    /**
     * Maximum number of L7 policies (forwarding policies) of the project; -1 means no limit.
     *
     * At least -1.
     */
    l7policy?: number;
    /**
     * Maximum number of certificates of the project; -1 means no limit.
     *
     * At least -1.
     */
    certificate?: number;
    /**
     * Maximum number of IP address groups of the project; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup?: number;
    /**
     * Maximum number of custom security policies of the project; -1 means no limit.
     *
     * At least -1.
     */
    security_policy?: number;
    /**
     * Maximum number of listeners of one load balancer; -1 means no limit.
     *
     * At least -1.
     */
    listeners_per_loadbalancer?: number;
    /**
     * Maximum number of listeners that one pool serves; -1 means no limit.
     *
     * At least -1.
     */
    listeners_per_pool?: number;
    /**
     * Maximum number of conditions of one L7 policy; -1 means no limit.
     *
     * At least -1.
     */
    condition_per_policy?: number;
    /**
     * Maximum number of members of one pool; -1 means no limit.
     *
     * At least -1.
     */
    members_per_pool?: number;
    /**
     * Maximum number of listeners that use one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_bindings?: number;
    /**
     * Maximum number of IP addresses in one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_max_length?: number;
    /**
     * Maximum number of listeners of one load balancer free of charge; -1 means no limit.
     *
     * At least -1.
     */
    free_instance_listeners_per_loadbalancer?: number;
    /**
     * Maximum number of members of one pool free of charge; -1 means no limit.
     *
     * At least -1.
     */
    free_instance_members_per_pool?: number;
};
/** The default quotas. */
export type V2ShowDefaultQuotaResponse = {
    /** The quotas. */
    quota: V2DefaultQuota;
};
/** Quotas (upper limits) of a project; with `fields`, only the selected ones. A quota of -1 means no limit. */
export type V2Quota = {
    /**
     * Maximum number of health monitors (health checks) of the project; -1 means no limit.
     *
     * At least -1.
     */
    healthmonitor?: number;
    /**
     * Maximum number of listeners of the project; -1 means no limit.
     *
     * At least -1.
     */
    listener?: number;
    /**
     * Maximum number of load balancers of the project; -1 means no limit.
     *
     * At least -1.
     */
    loadbalancer?: number;
    /**
     * Maximum number of members (backend servers) of the project; -1 means no limit.
     *
     * At least -1.
     */
    member?: number;
    /**
     * Maximum number of pools (backend server groups) of the project; -1 means no limit.
     *
     * At least -1.
     */
    pool?: number;
    /**
     * Maximum number of L7 policies (forwarding policies) of the project; -1 means no limit.
     *
     * At least -1.
     */
    l7policy?: number;
    /**
     * Maximum number of certificates of the project; -1 means no limit.
     *
     * At least -1.
     */
    certificate?: number;
    /**
     * Maximum number of IP address groups of the project; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup?: number;
    /**
     * Maximum number of custom security policies of the project; -1 means no limit.
     *
     * At least -1.
     */
    security_policy?: number;
    /**
     * Maximum number of listeners of one load balancer; -1 means no limit.
     *
     * At least -1.
     */
    listeners_per_loadbalancer?: number;
    /**
     * Maximum number of listeners that one pool serves; -1 means no limit.
     *
     * At least -1.
     */
    listeners_per_pool?: number;
    /**
     * Maximum number of conditions of one L7 policy; -1 means no limit.
     *
     * At least -1.
     */
    condition_per_policy?: number;
    /**
     * Maximum number of members of one pool; -1 means no limit.
     *
     * At least -1.
     */
    members_per_pool?: number;
    /**
     * Maximum number of listeners that use one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_bindings?: number;
    /**
     * Maximum number of IP addresses in one IP address group; -1 means no limit.
     *
     * At least -1.
     */
    ipgroup_max_length?: number;
    /**
     * Maximum number of listeners of one load balancer free of charge; -1 means no limit.
     *
     * At least -1.
     */
    free_instance_listeners_per_loadbalancer?: number;
    /**
     * Maximum number of members of one pool free of charge; -1 means no limit.
     *
     * At least -1.
     */
    free_instance_members_per_pool?: number;
};
/** The quotas of a project. */
export type V2ShowQuotaResponse = {
    /** The quotas. The remaining quota is not returned. */
    quota: V2Quota;
};
/** Tag key, with all values that resources of the project have for it. */
export type V2TagValues = {
    /**
     * Key of the tags.
     *
     * At most 128 characters.
     */
    key: string;
    /**
     * The values.
     *
     * Each item: At most 255 characters.
     */
    values: string[];
};
/** Response with the tags of all resources of a kind. */
export type V2ListTagsResponse = {
    /** The tags, each key once. */
    tags: V2TagValues[];
};
/** Tag that a resource must have, the key with one of the values. */
export type V2TagFilter = {
    /**
     * Key of the tag. Any characters can be searched for.
     *
     * 1 to 128 characters.
     */
    key: string;
    /**
     * Values of the tag, of which one must match. At most 20, each once. An empty list matches any value.
     * When each value begins with an asterisk, what follows it is enough for a fuzzy match (search for load balancers).
     *
     * At most 20 items. No two items are equal. Each item: At most 255 characters.
     */
    values: string[];
};
/** Field that a resource must match. */
export type V2TagMatch = {
    /** Name of the resource, the only field that can be searched. */
    key: "resource_name";
    /**
     * Value that the field must have. The name of a listener is matched fuzzily, and exactly when the value is empty.
     *
     * At most 255 characters.
     */
    value: string;
};
/** Which resources to list or to count. A resource must match every tag and every other condition. */
export type V2ListResourcesByTagRequestBody = {
    /**
     * The tags that a resource must have. At most 20, each key once.
     *
     * At most 20 items.
     */
    tags?: V2TagFilter[];
    /**
     * Maximum number of resources on a page. Only with the action `filter`.
     *
     * 1 to 1000. Default: `1000`.
     */
    limit?: number;
    /**
     * Number of resources to skip before the page begins. Only with the action `filter`.
     * Omit it for the first page; each further page begins after the previous one.
     *
     * At least 0. Default: `0`.
     */
    offset?: number;
    /** Whether resources are listed or counted. */
    action: components["schemas"]["V2TagQueryAction"];
    /** Other fields that a resource must match. */
    matches?: V2TagMatch[];
};
/** Tag of a resource, a key with a value. */
export type V2Tag = {
    /**
     * Key of the tag, unique at its resource.
     *
     * At most 128 characters.
     */
    key: string;
    /**
     * Value of the tag.
     *
     * At most 255 characters.
     */
    value: string;
};
/** Resource found by its tags. */
export type V2TaggedResource = {
    /** ID of the resource. */
    resource_id?: string | null;
    /** Details of the resource, reserved for future use. Empty. */
    resource_detail?: string;
    /** Tags of the resource. Empty when it has none. */
    tags?: V2Tag[] | null;
    /** Name of the resource. Empty when it has none. */
    resource_name?: string;
    /** ID of the resource that this one belongs to. */
    super_resource_id?: string | null;
};
/** The resources with certain tags, or their number. */
export type V2ListResourcesByTagResponse = {
    /** A page of the resources. Not returned when they are counted. */
    resources?: V2TaggedResource[];
    /** Number of resources that match. */
    total_count: number;
};
/** Response with the tags of one resource. */
export type V2ShowTagsResponse = {
    /** The tags. */
    tags: V2Tag[];
};
/** Tag to add to a resource. Its key is unique there. */
export type V2CreateTagOption = {
    /**
     * Key of the tag. Letters, digits, hyphens and underscores.
     *
     * 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    key: string;
    /**
     * Value of the tag. Letters, digits, hyphens and underscores.
     *
     * At most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
     */
    value: string;
};
/** Body of the request that adds a tag. */
export type V2CreateTagRequestBody = {
    /** The tag to add. */
    tag: V2CreateTagOption;
};
/**
 * Add
 *
 * Adds several tags to a resource.
 */
export type V2BatchCreateTagsRequestBody = {
    /**
     * The tags to add, each key once. A resource has at most 20 tags.
     *
     * At most 20 items.
     */
    tags: V2CreateTagOption[];
    /** Adds the tags. */
    action: "create";
};
/** Tag to remove from a resource, found by its key. */
export type V2DeleteTagOption = {
    /**
     * Key of the tag. Letters, digits, hyphens and underscores.
     *
     * 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]+$`.
     */
    key: string;
    /**
     * Value of the tag, which clients that remove tags by key omit. Letters, digits, hyphens and underscores.
     *
     * At most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
     */
    value?: string;
};
/**
 * Remove
 *
 * Removes several tags from a resource.
 */
export type V2BatchDeleteTagsRequestBody = {
    /**
     * The tags to remove, each key once. A tag that does not exist is not an error.
     *
     * At most 20 items.
     */
    tags: V2DeleteTagOption[];
    /** Removes the tags. */
    action: "delete";
};
/** Batch change of the tags of a resource; `action` decides whether they are added or removed. */
export type V2BatchTagsRequestBody = V2BatchCreateTagsRequestBody | V2BatchDeleteTagsRequestBody;
export type ListLoadBalancersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of a load balancer. Repeat it to match any of several values. */
    id?: string[];
    /** Name of a load balancer. Repeat it to match any of several values. */
    name?: string[];
    /** Description of the load balancer. Repeat it to match any of several values. */
    description?: string[];
    /**
     * Administrative status of the load balancer.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** Provisioning status of the load balancer. Repeat it to match any of several values. */
    provisioning_status?: components["schemas"]["LoadBalancerProvisioningStatus"][];
    /** Operating status of the load balancer. Repeat it to match any of several values. */
    operating_status?: components["schemas"]["LoadBalancerOperatingStatus"][];
    /** Whether the load balancer is dedicated; `false` lists shared ones. */
    guaranteed?: boolean;
    /** ID of the VPC that the load balancer is in. Repeat it to match any of several values. */
    vpc_id?: string[];
    /** ID of the port with the private IPv4 address. Repeat it to match any of several values. */
    vip_port_id?: string[];
    /** Virtual IP address of the load balancer. Repeat it to match any of several values. */
    vip_address?: string[];
    /** ID of the IPv4 subnet that the load balancer is in. Repeat it to match any of several values. */
    vip_subnet_cidr_id?: string[];
    /**
     * ID of the port with the IPv6 address. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud. Not documented for eu-ch2.
     */
    ipv6_vip_port_id?: string[];
    /**
     * IPv6 address of the load balancer. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud. Not documented for eu-ch2.
     */
    ipv6_vip_address?: string[];
    /**
     * ID of the IPv6 subnet that the load balancer is in. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud. Not documented for eu-ch2.
     */
    ipv6_vip_virsubnet_id?: string[];
    /**
     * EIP that is bound to the load balancer, as a field and its value: `eip_id=…`, `eip_address=…` or `ip_version=…`. Repeat it to match any of several values.
     * The same as `publicips`, with different field names.
     *
     * Each item: Pattern: `^(eip_id|eip_address|ip_version)=.+$`.
     */
    eips?: string[];
    /**
     * EIP that is bound to the load balancer, as a field and its value: `publicip_id=…`, `publicip_address=…` or `ip_version=…`. Repeat it to match any of several values.
     * The same as `eips`, with different field names.
     *
     * Each item: Pattern: `^(publicip_id|publicip_address|ip_version)=.+$`.
     */
    publicips?: string[];
    /** Availability zone that the load balancer is in. Repeat it to match any of several values. */
    availability_zone_list?: string[];
    /** ID of the layer 4 flavor. Repeat it to match any of several values. */
    l4_flavor_id?: string[];
    /**
     * Unsupported. ID of the elastic layer 4 flavor, reserved for future use. Repeat it to match any of several values.
     * @deprecated
     */
    l4_scale_flavor_id?: string[];
    /** ID of the layer 7 flavor. Repeat it to match any of several values. */
    l7_flavor_id?: string[];
    /**
     * Unsupported. ID of the elastic layer 7 flavor. Repeat it to match any of several values.
     * @deprecated
     */
    l7_scale_flavor_id?: string[];
    /** ID of the cloud server behind a member of the load balancer. Not returned in responses. Repeat it to match any of several values. */
    member_device_id?: string[];
    /** Private IP address of the cloud server behind a member of the load balancer. Not returned in responses. Repeat it to match any of several values. */
    member_address?: string[];
    /**
     * ID of an existing enterprise project, or `all_granted_eps` for all of them. Repeat it to match any of several values.
     * If omitted, the default enterprise project applies, to the authentication of the caller too.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** IP version of the load balancer, 4 or 6. Repeat it to match any of several values. */
    ip_version?: components["schemas"]["PublicIpVersion"][];
    /**
     * Whether deletion protection is enabled for the load balancer.
     *
     * Not in eu-nl. Not documented for eu-ch2.
     */
    deletion_protection_enable?: boolean;
    /** IP versions of the downstream subnets. Repeat it to match any of several values. */
    elb_virsubnet_type?: components["schemas"]["ElbVirsubnetType"][];
    /**
     * Modification protection status of the load balancer. Repeat it to match any of several values.
     *
     * Not documented for eu-ch2.
     */
    protection_status?: components["schemas"]["ProtectionStatus"][];
};
export type ListFlavorsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of the flavor. Repeat it to match any of several values. */
    id?: string[];
    /** Name of the flavor. Repeat it to match any of several values. */
    name?: string[];
    /** Layer and billing of the flavor. Repeat it to match any of several values. */
    type?: components["schemas"]["FlavorType"][];
    /** Whether the flavor is available to all users. `false` lists the flavors of one user only. */
    shared?: boolean;
};
export type ListListenersQuery = {
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** Port of the listeners to list. Repeat it to match any of several values. */
    protocol_port?: string[];
    /**
     * Protocol of the listeners to list. Repeat it to match any of several values.
     * `TERMINATED_HTTPS` only occurs with shared load balancers.
     */
    protocol?: components["schemas"]["ListenerProtocol"][];
    /** Description of the listeners to list. Repeat it to match any of several values. */
    description?: string[];
    /** ID of the server certificate of the listeners to list. Repeat it to match any of several values. */
    default_tls_container_ref?: string[];
    /** ID of the CA certificate of the listeners to list. Repeat it to match any of several values. */
    client_ca_tls_container_ref?: string[];
    /**
     * Administrative status of the listeners to list, always `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: true;
    /**
     * Maximum number of connections that a listener opens to members; -1 means no limit. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    connection_limit?: number[];
    /** ID of the default pool, which receives the requests that no L7 policy matches. Repeat it to match any of several values. */
    default_pool_id?: string[];
    /** ID of the listeners to list. Repeat it to match any of several values. */
    id?: string[];
    /** Name of the listeners to list. Repeat it to match any of several values. */
    name?: string[];
    /**
     * Whether clients can use HTTP/2. Members still receive HTTP/1.x.
     * Takes effect only for HTTPS listeners.
     */
    http2_enable?: boolean;
    /** ID of the load balancer whose listeners are listed. Repeat it to match any of several values. */
    loadbalancer_id?: string[];
    /** Security policy of the listeners to list. Repeat it to match any of several values. */
    tls_ciphers_policy?: string[];
    /** Private IP address of a member. Used only for filtering; not returned in responses. Repeat it to match any of several values. */
    member_address?: string[];
    /** ID of the cloud server (ECS) behind a member. Used only for filtering; not returned in responses. Repeat it to match any of several values. */
    member_device_id?: string[];
    /**
     * ID of an enterprise project, or `all_granted_eps` for all of them. Repeat it to match any of several values.
     * If omitted, the default enterprise project applies, to the list and to the permission check.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** Whether members are retried (health check retries). */
    enable_member_retry?: boolean;
    /**
     * Response timeout, in seconds: how long a listener waits for the response of a member before the client receives a 504 Gateway Timeout.
     * Repeat it to match any of several values.
     *
     * Each item: 1 to 300.
     */
    member_timeout?: number[];
    /**
     * Request timeout, in seconds: how long a listener waits for the header of a request, and between two parts of the body.
     * After that, the request is interrupted or the connection is closed. Repeat it to match any of several values.
     *
     * Each item: 1 to 300.
     */
    client_timeout?: number[];
    /**
     * Idle timeout, in seconds. A connection without a request for this long is closed; the next request opens a new one.
     * At least 10 for TCP, at least 1 for HTTP, HTTPS and TERMINATED_HTTPS. Has no effect for UDP. Repeat it to match any of several values.
     *
     * Each item: 1 to 4000.
     */
    keepalive_timeout?: number[];
    /**
     * Whether the IP addresses of the clients are passed to the members.
     * Configurable only for TCP and UDP listeners of shared load balancers.
     */
    transparent_client_ip_enable?: boolean;
    /**
     * Whether advanced forwarding is enabled, which allows more kinds of L7 policies and L7 rules.
     *
     * Not in eu-nl. Not documented for eu-ch2.
     */
    enhance_l7policy_enable?: boolean;
    /**
     * ID of a member. Used only for filtering; not returned in responses. Repeat it to match any of several values.
     *
     * Not documented for eu-ch2.
     */
    member_instance_id?: string[];
    /**
     * Modification protection status of the listeners to list. Repeat it to match any of several values.
     *
     * Not documented for eu-ch2.
     */
    protection_status?: components["schemas"]["ProtectionStatus"][];
};
export type ListPoolsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** Description of the pool. */
    description?: string[];
    /**
     * Administrative status of the pool.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** ID of the pool's health monitor (health check). */
    healthmonitor_id?: string[];
    /** ID of the pool. */
    id?: string[];
    /** Name of the pool. */
    name?: string[];
    /** ID of a load balancer that the pool belongs to. */
    loadbalancer_id?: string[];
    /** Protocol over which the pool receives requests. */
    protocol?: components["schemas"]["PoolProtocol"][];
    /** Load balancing algorithm of the pool: how it picks the member for a request. */
    lb_algorithm?: components["schemas"]["PoolLbAlgorithm"][];
    /**
     * ID of the enterprise project whose pools are listed, or `all_granted_eps` for all enterprise projects.
     * If omitted, the default enterprise project applies, to the list and to the permission check.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** IP versions that the pool supports, as in the `ip_version` of responses. */
    ip_version?: string[];
    /** Private IP address of one of the pool's members. Not returned in responses. */
    member_address?: string[];
    /** ID of the cloud server behind one of the pool's members. Not returned in responses. */
    member_device_id?: string[];
    /**
     * Whether removal protection is enabled for the members. If omitted, pools with and without it are listed.
     *
     * Not in eu-nl. Not documented for eu-ch2.
     */
    member_deletion_protection_enable?: boolean;
    /**
     * ID of a listener that sends requests to the pool, directly or through an L7 policy (forwarding policy).
     *
     * Not documented for eu-ch2.
     */
    listener_id?: string[];
    /**
     * ID of the server behind one of the pool's members. Not returned in responses.
     *
     * Not documented for eu-ch2.
     */
    member_instance_id?: string[];
    /**
     * ID of the VPC that the members are in.
     *
     * Not documented for eu-ch2.
     */
    vpc_id?: string[];
    /**
     * Type of the pool: what kinds of members it accepts.
     *
     * Not documented for eu-ch2.
     */
    type?: components["schemas"]["PoolType"][];
    /**
     * Modification protection status of the pool.
     *
     * Not documented for eu-ch2.
     */
    protection_status?: components["schemas"]["ProtectionStatus"][];
};
export type ListAllMembersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** Name of the member. */
    name?: string[];
    /**
     * Weight of the member; with 0, it receives no new requests.
     * Has no effect when the algorithm of the pool is `SOURCE_IP`.
     */
    weight?: number[];
    /** Administrative status of the member. `true` exactly when the cloud server exists. */
    admin_state_up?: boolean;
    /** ID of the member's subnet, an IPv4 subnet in the VPC of the load balancer. */
    subnet_cidr_id?: string[];
    /** IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card. */
    address?: string[];
    /** Port on which the member receives requests. */
    protocol_port?: number[];
    /** ID of the member. */
    id?: string[];
    /** Health status of the member. */
    operating_status?: components["schemas"]["MemberOperatingStatus"][];
    /**
     * ID of the enterprise project whose members are listed, or `all_granted_eps` for all enterprise projects.
     * If omitted, the default enterprise project applies, to the list and to the permission check.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** IP version of the member's address. */
    ip_version?: components["schemas"]["MemberIpVersion"][];
    /** ID of the pool that the member is in. */
    pool_id?: string[];
    /** ID of the load balancer that sends requests to the member. */
    loadbalancer_id?: string[];
};
export type ListMembersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** Name of the member. */
    name?: string[];
    /**
     * Weight of the member. A higher weight means a larger share of the requests; 0 means no new requests.
     *
     * Each item: 0 to 100.
     */
    weight?: number[];
    /** Administrative status of the member. `true` exactly when the cloud server exists. */
    admin_state_up?: boolean;
    /** ID of the member's subnet, IPv4 or IPv6. */
    subnet_cidr_id?: string[];
    /** IP address of the member. */
    address?: string[];
    /** Port on which the member receives requests. */
    protocol_port?: number[];
    /** ID of the member. */
    id?: string[];
    /** Health status of the member. */
    operating_status?: components["schemas"]["MemberOperatingStatus"][];
    /**
     * ID of the enterprise project whose members are listed, or `all_granted_eps` for all enterprise projects.
     * If omitted, the default enterprise project applies, to the list and to the permission check.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** IP version of the member's address. */
    ip_version?: components["schemas"]["MemberIpVersion"][];
    /**
     * Type of the member.
     *
     * Not documented for eu-ch2.
     */
    member_type?: components["schemas"]["MemberType"][];
    /**
     * ID of the cloud server behind the member. Empty for members without one, such as IP addresses.
     *
     * Not documented for eu-ch2.
     */
    instance_id?: string[];
    /**
     * Availability zone of the member.
     *
     * Not documented for eu-ch2.
     */
    availability_zone?: string[];
};
export type ListHealthMonitorsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of the health monitor. */
    id?: string[];
    /** Port used for health checks. */
    monitor_port?: number[];
    /**
     * Domain name used in HTTP health checks.
     *
     * Each item: Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string[];
    /** Name of the health monitor. */
    name?: string[];
    /**
     * Interval between two health checks, in seconds.
     *
     * Each item: 1 to 50.
     */
    delay?: number[];
    /** Number of consecutive successful health checks after which an `OFFLINE` member becomes `ONLINE`. */
    max_retries?: number[];
    /** Whether the health monitor is enabled. */
    admin_state_up?: boolean;
    /**
     * Number of consecutive failed health checks after which an `ONLINE` member becomes `OFFLINE`.
     *
     * Each item: 1 to 10.
     */
    max_retries_down?: number[];
    /** Timeout of a health check: how long it waits for the response, in seconds. */
    timeout?: number;
    /** Protocol of the health checks. */
    type?: components["schemas"]["HealthMonitorType"][];
    /**
     * Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
     * Takes effect only for the types `HTTP` and `HTTPS`; `200` by default.
     */
    expected_codes?: string[];
    /** Path that HTTP health checks request. It begins with a slash; `/` by default. */
    url_path?: string[];
    /**
     * HTTP method of the health checks.
     *
     * Not supported at Open Telekom Cloud.
     */
    http_method?: components["schemas"]["HealthMonitorHttpMethod"][];
    /**
     * ID of the enterprise project whose health monitors are listed, or `all_granted_eps` for all enterprise projects.
     * If omitted, the default enterprise project applies, to the list and to the permission check.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /**
     * HTTP version of the health checks.
     *
     * Not documented for eu-ch2.
     */
    http_version?: components["schemas"]["HealthMonitorHttpVersion"][];
    /**
     * Whether health checks compare the content of the response.
     *
     * Not documented for eu-ch2.
     */
    content_check_enable?: boolean;
    /**
     * Format of the content of health checks.
     *
     * Not documented for eu-ch2.
     */
    content_format?: components["schemas"]["HealthMonitorContentFormat"][];
};
export type ListL7PoliciesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /**
     * ID of an enterprise project, or `all_granted_eps` for all of them.
     * If omitted, the default enterprise project applies, to the permission check too. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** ID of an L7 policy. Repeat it to match any of several values. */
    id?: string[];
    /** Name of an L7 policy. Repeat it to match any of several values. */
    name?: string[];
    /** Description of an L7 policy. Repeat it to match any of several values. */
    description?: string[];
    /**
     * Administrative status of the L7 policy.
     *
     * Default: `true`.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** ID of the listener that the L7 policy belongs to. Repeat it to match any of several values. */
    listener_id?: string[];
    /**
     * Position of the L7 policy. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    position?: number[];
    /** Action of the L7 policy: what it does with the requests. Repeat it to match any of several values. */
    action?: components["schemas"]["L7PolicyAction"][];
    /**
     * Unsupported. URL that requests are redirected to, as `protocol://host:port/path?query`. Repeat it to match any of several values.
     * @deprecated
     */
    redirect_url?: string[];
    /** ID of the pool that requests are forwarded to. Repeat it to match any of several values. */
    redirect_pool_id?: string[];
    /** ID of the listener that requests are redirected to. Repeat it to match any of several values. */
    redirect_listener_id?: string[];
    /** Provisioning status of the L7 policy. Repeat it to match any of several values. */
    provisioning_status?: components["schemas"]["L7PolicyProvisioningStatus"][];
    /**
     * Whether the response shows the L7 rules of each policy in full instead of only their IDs.
     * @example true
     */
    display_all_rules?: boolean;
    /** Priority of the L7 policy; a smaller number means a higher priority. Repeat it to match any of several values. */
    priority?: number[];
};
export type ListL7RulesQuery = {
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of an L7 rule. Repeat it to match any of several values. */
    id?: string[];
    /** How the L7 rule matches requests. Repeat it to match any of several values. */
    compare_type?: components["schemas"]["L7RuleCompareType"][];
    /** Provisioning status of the L7 rule. Repeat it to match any of several values. */
    provisioning_status?: components["schemas"]["L7RuleProvisioningStatus"][];
    /** Whether the L7 rule is inverted; always `false`. */
    invert?: false;
    /**
     * Unsupported. Administrative status of the L7 rule.
     *
     * Default: `true`.
     * @deprecated
     */
    admin_state_up?: boolean;
    /** Value that the L7 rule compares requests with. Repeat it to match any of several values. */
    value?: string[];
    /**
     * Key that the L7 rule evaluates. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    key?: string[];
    /** Part of the request that the L7 rule evaluates. Repeat it to match any of several values. */
    type?: components["schemas"]["L7RuleType"][];
    /**
     * ID of an enterprise project, or `all_granted_eps` for all of them.
     * If omitted, the default enterprise project applies, to the permission check too. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
};
export type ListCertificatesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of the certificate. */
    id?: string[];
    /** Name of the certificate. */
    name?: string[];
    /** Description of the certificate. */
    description?: string[];
    /**
     * Administrative status.
     *
     * Not supported at Open Telekom Cloud.
     */
    admin_state_up?: boolean;
    /** Domain names of the server certificate. */
    domain?: string[];
    /** Type of the certificate: what it is used for. */
    type?: components["schemas"]["CertificateType"][];
};
export type ListSecurityPoliciesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of the security policy. */
    id?: string[];
    /** Name of the security policy. */
    name?: string[];
    /** Description of the security policy. */
    description?: string[];
    /** TLS protocols of the security policy; several in one value are separated by spaces. */
    protocols?: string[];
    /** Cipher suites of the security policy; several in one value are separated by colons. */
    ciphers?: string[];
};
export type ListIpGroupsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /** ID of the IP address group. */
    id?: string[];
    /** Name of the IP address group. */
    name?: string[];
    /** Description of the IP address group. */
    description?: string[];
    /** Addresses in the IP address group, separated by commas. */
    ip_list?: string[];
};
export type ListLogtanksQuery = {
    /**
     * Maximum number of items on a page.
     *
     * 0 to 2000. Default: `2000`.
     */
    limit?: components["parameters"]["Limit"];
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. An empty value or an ID that does not exist is rejected. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["Marker"];
    /**
     * Direction of paging: `false` returns the next page, `true` the previous one.
     * To go back, pass the `previous_marker` of the page as `marker`. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["PageReverse"];
    /**
     * ID of the enterprise project. Repeat it to match any of several values.
     *
     * Not supported at Open Telekom Cloud.
     */
    enterprise_project_id?: string[];
    /** ID of the log setting. Repeat it to match any of several values. */
    id?: string[];
    /** ID of the load balancer that writes the logs. Repeat it to match any of several values. */
    loadbalancer_id?: string[];
    /** ID of the log group. Repeat it to match any of several values. */
    log_group_id?: string[];
    /** ID of the log topic. Repeat it to match any of several values. */
    log_topic_id?: string[];
};
export type ListQuotaDetailsQuery = {
    /** Quota to show. Repeat it for several. */
    quota_key?: components["schemas"]["QuotaKey"][];
};
export type ListAvailabilityZonesQuery = {
    /**
     * Group of zones, such as `center`.
     *
     * Not documented for eu-ch2.
     */
    public_border_group?: string;
};
export type V2ListLoadBalancersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the project that the load balancer belongs to. */
    tenant_id?: string;
    /** ID of the load balancer. */
    id?: string;
    /**
     * Description of the load balancer.
     *
     * At most 255 characters.
     */
    description?: string;
    /**
     * Name of the load balancer.
     *
     * At most 255 characters.
     */
    name?: string;
    /** Operating status of the load balancer; reserved for future use. */
    operating_status?: components["schemas"]["V2OperatingStatus"];
    /** Provisioning status of the load balancer; reserved for future use. */
    provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
    /** Administrative status of the load balancer, always `true`; reserved for future use. */
    admin_state_up?: true;
    /**
     * Private IP address of the load balancer.
     *
     * At most 64 characters.
     */
    vip_address?: string;
    /** ID of the port with the private IP address. */
    vip_port_id?: string;
    /** ID of the IPv4 subnet that the load balancer is in. */
    vip_subnet_id?: string;
    /**
     * IP address of a member (backend server) of the load balancer. Not returned in responses.
     * @example 192.168.0.181
     */
    member_address?: string;
    /** ID of the cloud server behind a member of the load balancer. Not returned in responses. */
    member_device_id?: string;
    /** ID of the VPC that the load balancer is in. Not returned in responses. */
    vpc_id?: string;
};
export type V2ListListenersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the listener. */
    id?: string;
    /** ID of the project that owns the listener. */
    tenant_id?: string;
    /**
     * Name of the listener.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the listener.
     *
     * At most 255 characters.
     */
    description?: string;
    /** ID of the load balancer that the listener belongs to. */
    loadbalancer_id?: string;
    /** Maximum number of connections that the listener accepts. */
    connection_limit?: number;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** ID of the default pool (backend server group) of the listener. */
    default_pool_id?: string;
    /** Whether clients can use HTTP/2. */
    http2_enable?: boolean;
    /**
     * ID of the server certificate of the listener.
     *
     * At most 128 characters.
     */
    default_tls_container_ref?: string;
    /**
     * ID of the CA certificate of the listener.
     *
     * At most 128 characters.
     */
    client_ca_tls_container_ref?: string;
    /**
     * Protocol over which clients send their requests.
     * @example UDP
     */
    protocol?: components["schemas"]["V2ListenerProtocol"];
    /** Port on which the listener receives requests. */
    protocol_port?: number;
    /** Security policy of the listener. Takes effect only for the protocol `TERMINATED_HTTPS`. */
    tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
    /** ID of a certificate that the listener uses. */
    tls_container_id?: string;
    /** ID of an SNI certificate that the listener uses. */
    sni_container_refs?: string;
};
export type V2ListPoolsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the pool. */
    id?: string;
    /**
     * ID of the project that owns the pool.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Name of the pool.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the pool.
     *
     * At most 255 characters.
     */
    description?: string;
    /** ID of the pool's health monitor. */
    healthmonitor_id?: string;
    /** ID of the load balancer that the pool belongs to. */
    loadbalancer_id?: string;
    /** Protocol over which the pool receives requests. */
    protocol?: components["schemas"]["V2PoolProtocol"];
    /**
     * Load balancing algorithm of the pool: how it picks the member for a request.
     * @example SOURCE_IP
     */
    lb_algorithm?: components["schemas"]["V2PoolLbAlgorithm"];
    /** IP address of a member of the pool. */
    member_address?: string;
    /** ID of the cloud server behind a member of the pool. */
    member_device_id?: string;
};
export type V2ListAllMembersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the member, which is not the ID of the cloud server. */
    id?: string;
    /**
     * Name of the member, which is not the name of the cloud server.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Private IP address of the member.
     *
     * At most 64 characters.
     */
    address?: string;
    /** Port on which the member receives requests. */
    protocol_port?: number;
    /** ID of the subnet that the member is in. */
    subnet_id?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** Weight of the member. */
    weight?: number;
    /** ID of the load balancer that sends requests to the member. */
    loadbalancer_id?: string;
    /**
     * Health status of the member.
     * @example OFFLINE
     */
    operating_status?: components["schemas"]["V2MemberOperatingStatus"];
};
export type V2ListMembersQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the member, which is not the ID of the cloud server. */
    id?: string;
    /**
     * ID of the project that owns the member.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Name of the member, which is not the name of the cloud server.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Private IP address of the member.
     *
     * At most 64 characters.
     * @example 10.0.0.8
     */
    address?: string;
    /**
     * Port on which the member receives requests.
     * @example 80
     */
    protocol_port?: number;
    /** ID of the subnet that the member is in. */
    subnet_id?: string;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** Weight of the member. */
    weight?: number;
};
export type V2ListHealthMonitorsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the health monitor. */
    id?: string;
    /**
     * ID of the project that owns the health monitor.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Name of the health monitor.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Maximum time between two health checks, in seconds.
     *
     * 1 to 50.
     */
    delay?: number;
    /**
     * Number of consecutive successful health checks that make an `OFFLINE` member `ONLINE`.
     *
     * 1 to 10.
     */
    max_retries?: number;
    /**
     * Number of consecutive failed health checks that make an `ONLINE` member `OFFLINE`.
     *
     * 1 to 10.
     */
    max_retries_down?: number;
    /**
     * Administrative status, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Timeout of a health check: how long it waits for the response, in seconds. Should be less than `delay`.
     *
     * 1 to 50.
     */
    timeout?: number;
    /**
     * Protocol of the health checks.
     * @example HTTP
     */
    type?: components["schemas"]["V2HealthMonitorType"];
    /** Port used for health checks. */
    monitor_port?: number;
    /**
     * Status codes of a healthy member, as one code, a list or a range; reserved for future use. Takes effect only for the type `HTTP`.
     *
     * At most 64 characters. Pattern: `^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$`.
     */
    expected_codes?: string;
    /**
     * Domain name used in HTTP health checks. Takes effect only for the type `HTTP`.
     *
     * At most 100 characters. Pattern: `^[A-Za-z0-9][A-Za-z0-9.-]*$`.
     */
    domain_name?: string;
    /**
     * Path that HTTP health checks request. Takes effect only for the type `HTTP`.
     *
     * At most 80 characters. Pattern: `^/`.
     */
    url_path?: string;
    /** HTTP method of the health checks, reserved for future use. Takes effect only for the type `HTTP`. */
    http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
};
export type V2ListL7PoliciesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the L7 policy. */
    id?: string;
    /**
     * ID of the project that owns the L7 policy.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Name of the L7 policy.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Administrative status of the L7 policy, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /**
     * Description of the L7 policy.
     *
     * At most 255 characters.
     */
    description?: string;
    /** ID of the listener that the L7 policy belongs to. */
    listener_id?: string;
    /**
     * Action of the L7 policy: what it does with the requests.
     * @example REDIRECT_TO_POOL
     */
    action?: components["schemas"]["V2L7PolicyAction"];
    /** ID of the pool that requests are forwarded to. */
    redirect_pool_id?: string;
    /** ID of the listener that requests are redirected to. */
    redirect_listener_id?: string;
    /**
     * URL that requests are redirected to, reserved for future use.
     *
     * At most 255 characters.
     */
    redirect_url?: string;
    /**
     * Priority of the L7 policy, reserved for future use.
     *
     * 1 to 100.
     */
    position?: number;
    /** Provisioning status of the L7 policy, reserved for future use. Always `ACTIVE`. */
    provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
    /** Whether the response shows the L7 rules of each policy in full instead of only their IDs. */
    display_all_rules?: boolean;
};
export type V2ListL7RulesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the L7 rule. */
    id?: string;
    /**
     * ID of the project that owns the L7 rule.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * Administrative status of the L7 rule, reserved for future use.
     *
     * Default: `true`.
     */
    admin_state_up?: boolean;
    /** Part of the request that the L7 rule evaluates. A policy has at most one rule of each type. */
    type?: components["schemas"]["V2L7RuleType"];
    /** How the L7 rule matches requests. Rules for domain names support only `EQUAL_TO`. */
    compare_type?: components["schemas"]["V2L7RuleCompareType"];
    /**
     * Whether the L7 rule is inverted, reserved for future use.
     *
     * Default: `false`.
     */
    invert?: boolean;
    /**
     * Key that the L7 rule evaluates, reserved for future use. Null in rules without one.
     *
     * At most 255 characters.
     */
    key?: string;
    /**
     * Value that the L7 rule compares requests with, a domain name or a path.
     *
     * At most 128 characters.
     */
    value?: string;
    /** Provisioning status of the L7 rule, reserved for future use. Always `ACTIVE`. */
    provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
};
export type V2ListWhitelistsQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the whitelist. */
    id?: string;
    /**
     * ID of the project that owns the whitelist.
     *
     * At most 255 characters.
     */
    tenant_id?: string;
    /**
     * ID of the listener that the whitelist protects.
     * @example eabfefa3fd1740a88a47ad98e132d230
     */
    listener_id?: string;
    /** Whether access control is enabled. */
    enable_whitelist?: boolean;
    /** IP addresses of the whitelist, as in responses. */
    whitelist?: string;
};
export type V2ListCertificatesQuery = {
    /**
     * ID of the last item of the previous page; the next page begins after it.
     * Omit it for the first page. Takes effect only with `limit`.
     */
    marker?: components["parameters"]["V2Marker"];
    /** Maximum number of items on a page. */
    limit?: components["parameters"]["V2Limit"];
    /**
     * Direction of paging: `false` returns later IDs, `true` earlier ones.
     * Forward, the last page has no `next` link; backward, it has no `previous` link. Takes effect only with `limit`.
     *
     * Default: `false`.
     */
    page_reverse?: components["parameters"]["V2PageReverse"];
    /**
     * Field to sort by. Repeat it to sort by several fields; the first one takes precedence.
     * Requires the same number of `sort_dir`; otherwise the response is 400. Without it, the list is sorted by ID.
     * @example [
     *   "name",
     *   "id"
     * ]
     */
    sort_key?: components["parameters"]["V2SortKey"];
    /**
     * Sort direction, one for each `sort_key` and in the same order.
     * @example [
     *   "asc",
     *   "desc"
     * ]
     */
    sort_dir?: components["parameters"]["V2SortDir"];
    /** ID of the certificate. Repeat it to match any of several values. */
    id?: string[];
    /**
     * Name of the certificate.
     *
     * At most 255 characters.
     */
    name?: string;
    /**
     * Description of the certificate.
     *
     * At most 255 characters.
     */
    description?: string;
    /** Type of the certificate: what it is used for. */
    type?: components["schemas"]["V2CertificateType"];
    /** Domain names of a server certificate, as in the certificate, separated by commas. */
    domain?: string;
    /** Private key of a server certificate, in PEM. */
    private_key?: string;
    /** Content of the certificate, in PEM. */
    certificate?: string;
    /**
     * When the certificate was created, in UTC, as `YYYY-MM-DD HH:MM:SS`.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
     */
    create_time?: string;
    /**
     * When the certificate was last changed, in UTC, as `YYYY-MM-DD HH:MM:SS`.
     *
     * Pattern: `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
     */
    update_time?: string;
};
export type V2ShowQuotaQuery = {
    /**
     * Name of a quota to show. Repeat it for several. If omitted, all are shown.
     * @example [
     *   "pool",
     *   "member"
     * ]
     */
    fields?: string[];
};
