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
         * @description Returns the versions of the API and how current each is.
         *     `GET /` is the older way to ask; it knows v2.0 only.
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
         * @description Returns versions of the API with the address of each, in the manner of OpenStack: the answer to a path without a version.
         *     Only v2.0 is in it; `GET /versions` lists v3 too.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List load balancers
         * @description Lists the load balancers of the project, page by page.
         *
         *     A filter that is given more than once matches any of its values; different filters have to match together.
         *     `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listLoadBalancers"];
        put?: never;
        /**
         * Create a load balancer
         * @description Creates a dedicated load balancer.
         *
         *     What it is reached by depends on the fields:
         *
         *     | for | give |
         *     | --- | --- |
         *     | a private IPv4 address | `vip_subnet_cidr_id` |
         *     | a new IPv4 EIP | `publicip`, and `vpc_id` or `vip_subnet_cidr_id` |
         *     | an existing IPv4 EIP | `publicip_ids`, and `vpc_id` or `vip_subnet_cidr_id` |
         *     | a private IPv6 address | `ipv6_vip_virsubnet_id` |
         *     | a public IPv6 address | `ipv6_bandwidth`, and `ipv6_vip_virsubnet_id` |
         *
         *     Open Telekom Cloud has no dedicated load balancers with IPv6 addresses.
         *
         *     Rules between the fields:
         *
         *     - At least one of `ipv6_vip_virsubnet_id`, `vip_subnet_cidr_id` and `vpc_id` is given; both subnets lie in the VPC.
         *     - `vip_address` needs `vip_subnet_cidr_id`, the subnet that it is in. It has to be free.
         *     - `publicip` and `publicip_ids` exclude each other.
         *     - A bandwidth is a shared one with its `id`, or a new one with `size`, `charge_mode` and `share_type`. `WHOLE` needs the `id`, and `PER` without one the `name`. IPv6 EIPs take no shared bandwidth.
         *     - `ipv6_vip_virsubnet_id` is left out when `elb_virsubnet_ids` has IPv4 only.
         *     - The availability zones are all of one set.
         *
         *     The flavors decide how the load balancer is billed: by a fixed specification or an elastic one.
         *     An EIP that is bound here is unbound only in the console (More, Unbind EIP), not by the API.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /**
         * Show a load balancer
         * @description Shows one load balancer with its addresses, flavors, listeners and pools.
         */
        get: operations["showLoadBalancer"];
        /**
         * Update a load balancer
         * @description Changes the fields that are given; the others stay.
         *
         *     What only the service can judge:
         *
         *     - Addresses, subnets and flavors change only for dedicated load balancers.
         *     - The subnets lie in the VPC of the load balancer. A new address is free and in its subnet.
         *     - A flavor changes to a higher or a lower one. A load balancer without a flavor of a layer cannot get one, and one that has it cannot lose it.
         *     - Downstream subnets that are in use stay in `elb_virsubnet_ids`.
         *     - `ip_target_enable` can only be switched on.
         *     - `nonProtection` clears `protection_reason`.
         */
        put: operations["updateLoadBalancer"];
        post?: never;
        /**
         * Delete a load balancer
         * @description Deletes a load balancer that is not in use.
         *
         *     Its listeners have to be deleted first: as long as it has listeners or pools, the service refuses with 409. Protection against deletion prevents it too.
         *     `deleteLoadBalancerForce` deletes it together with what belongs to it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a load balancer with all that belongs to it
         * @description Deletes a load balancer together with its listeners, pools and members. EIPs are only unbound.
         *
         *     Protection against deletion, of the load balancer or of one of its pools, prevents it; nothing is deleted then.
         *     Protection against modification does not.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /**
         * Show the status tree of a load balancer
         * @description Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies, rules and pools, and pools with their health monitor and members.
         *
         *     A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
         *     `DEGRADED` and `DISABLED` appear in no other answer.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List flavors (specifications)
         * @description Returns the flavors that the caller can use in the region, a page at a time when `limit` is given.
         *     A dedicated load balancer is created with the ID of a flavor of layer 4, of one of layer 7, or of both.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the flavor.
                 * @example 3588b525-63ed-4b8f-8a03-6aaa9ad1c36a
                 */
                flavor_id: components["parameters"]["FlavorId"];
            };
            cookie?: never;
        };
        /**
         * Show a flavor (specification)
         * @description Returns one flavor: its name, its layer, its limits, and whether load balancers can still be created with it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the listeners of a project
         * @description Lists listeners, page by page.
         *
         *     Different parameters narrow the result down; a repeated one widens it to any of its values.
         *     `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listListeners"];
        put?: never;
        /**
         * Create a listener
         * @description Adds a listener to a load balancer, which from then on receives requests on its port.
         *
         *     Rules between the fields:
         *
         *     - `client_timeout`, `member_timeout` and `enable_member_retry` go only with HTTP and HTTPS, not with TCP and UDP.
         *     - `access_log_customized_headers_config` goes only with HTTP and HTTPS, too.
         *     - `default_tls_container_ref` goes only with HTTPS and TERMINATED_HTTPS.
         *     - `keepalive_timeout` is at least 10 for TCP.
         *     - `transparent_client_ip_enable` is `true` for HTTP and HTTPS, and for every listener of a dedicated load balancer.
         *     - `ipgroup` has an `ipgroup_id`, unless it is empty or null.
         *
         *     What only the service can judge:
         *
         *     - A load balancer for layer 4 takes TCP and UDP, one for layer 7 takes HTTP and HTTPS, one for both takes all four.
         *     - Shared load balancers turn `HTTPS` into `TERMINATED_HTTPS`, dedicated ones `TERMINATED_HTTPS` into `HTTPS`.
         *     - No other listener of the load balancer uses the port.
         *     - The domain names of the SNI certificates differ, and there are at most 30 of them.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /**
         * Show a listener
         * @description Shows a listener with its load balancer, its default pool, its certificates and its timeouts.
         */
        get: operations["showListener"];
        /**
         * Update a listener
         * @description Changes a listener. Fields that are left out stay as they are; its load balancer, protocol and port cannot be changed.
         *
         *     Rules that the service judges by the listener and its load balancer:
         *
         *     - The provisioning status of the load balancer is `ACTIVE`; otherwise nothing is changed.
         *     - `client_timeout`, `member_timeout`, `enable_member_retry` and `access_log_customized_headers_config` go only with HTTP and HTTPS.
         *     - `default_tls_container_ref` goes only with HTTPS and TERMINATED_HTTPS.
         *     - `keepalive_timeout` is at least 10 for TCP.
         *     - `transparent_client_ip_enable` can only be `false` for TCP and UDP listeners of shared load balancers.
         *     - `enhance_l7policy_enable` cannot go back to `false`.
         *     - `ipgroup` has an `ipgroup_id` when the listener has no IP address group yet.
         */
        put: operations["updateListener"];
        post?: never;
        /**
         * Delete a listener
         * @description Deletes a listener that is no longer in use.
         *
         *     Before that:
         *
         *     - Its pools are deleted, or its default pool (backend server group) has no members left.
         *     - All its L7 policies (forwarding policies) are deleted.
         *
         *     Otherwise the answer is 409. To delete everything in one step, use the operation `deleteListenerForce`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a listener and all that belongs to it
         * @description Deletes a listener together with its L7 policies (forwarding policies) and pools (backend server groups).
         *     Unlike `deleteListener`, it does not ask for them to be removed before.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List pools (backend server groups)
         * @description Lists the pools of the project, page by page. A pool is listed when it fits every filter.
         *
         *     - A filter that takes a list may be repeated, as in `id=a&id=b`: any of its values fits.
         *     - `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listPools"];
        put?: never;
        /**
         * Create a pool (backend server group)
         * @description Creates a pool and, with `listener_id`, makes it the default pool of that listener.
         *
         *     Rules between the fields:
         *
         *     - `listener_id`, `loadbalancer_id` or both say where the pool belongs; without them, `type` is needed.
         *     - The listener of `listener_id` has no default pool yet.
         *     - The protocol fits the listener: `TCP` for TCP, `HTTP` for HTTP and TERMINATED_HTTPS, `HTTP` or `HTTPS` for HTTPS, `UDP` or `QUIC` for UDP.
         *     - `cookie_name` goes only with the persistence type `APP_COOKIE`, and is needed for it.
         *     - TCP and UDP pools know only the persistence type `SOURCE_IP`; HTTP and HTTPS pools of dedicated load balancers only `HTTP_COOKIE`.
         *     - `vpc_id` goes with the type `instance` and is needed for it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /**
         * Show a pool (backend server group)
         * @description Shows a pool with the IDs of its members, its listeners, its load balancers and its health monitor.
         */
        get: operations["showPool"];
        /**
         * Update a pool (backend server group)
         * @description Changes a pool. Fields that are left out stay as they are.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         *
         *     Rules between the fields:
         *
         *     - `vpc_id` and `type` can be set while the pool has none, and not be emptied again.
         *     - A pool of type `instance` has a VPC; one of type `ip` has none.
         *     - `cookie_name` goes only with the persistence type `APP_COOKIE`, and is needed for it.
         *
         *     Rules about the protocol of the pool, which cannot be changed:
         *
         *     - `QUIC_CID` is for QUIC pools. Those keep a session persistence of type `SOURCE_IP`.
         *     - TCP and UDP pools know only the persistence type `SOURCE_IP`; HTTP and HTTPS pools of dedicated load balancers only `HTTP_COOKIE`.
         *     - `slow_start` is for HTTP and HTTPS pools and refused for others.
         */
        put: operations["updatePool"];
        post?: never;
        /**
         * Delete a pool (backend server group)
         * @description Deletes a pool that nothing needs any more.
         *
         *     It is refused with 409 while the pool has members, a health monitor, or an L7 policy that forwards to it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a project
         * @description Lists the members of all pools of the project, page by page. A member is listed when it fits every filter.
         *
         *     - A filter that takes a list may be repeated, as in `id=a&id=b`: any of its values fits.
         *     - `marker` and `page_reverse` count only together with `limit`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a pool
         * @description Lists the members of one pool, page by page. A member is listed when it fits every filter.
         *
         *     - A filter that takes a list may be repeated, as in `id=a&id=b`: any of its values fits.
         *     - `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add a member (backend server) to a pool
         * @description Adds a cloud server or an IP address to a pool.
         *
         *     Rules between the fields:
         *
         *     - With `subnet_cidr_id` the member is a cloud server on that subnet, which is in the VPC of the load balancer. `availability_zone` does not go with it.
         *     - Without `subnet_cidr_id` the member is an IP address (IP as a backend): `address` is then a private IPv4 address.
         *
         *     What the service checks:
         *
         *     - No two members of a pool have the same address and port; otherwise the answer is 409.
         *     - IP addresses as members need a pool for TCP, HTTP or HTTPS, and a load balancer with IP as a backend switched on.
         *     - A pool for IPv4 alone takes no IPv6 addresses; one for both versions takes either.
         *     - A pool that keeps requests in one availability zone needs the zone of every IP address.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Show a member (backend server)
         * @description Shows a member of a pool and its health, over all and listener by listener.
         */
        get: operations["showMember"];
        /**
         * Update a member (backend server)
         * @description Changes the name, weight, port or zone of a member. Fields that are left out stay as they are.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         */
        put: operations["updateMember"];
        post?: never;
        /**
         * Remove a member (backend server) from a pool
         * @description Removes a member from its pool.
         *
         *     The member gets no new connections; persistent ones that are already open live on.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List health monitors (health checks)
         * @description Lists the health monitors of the project, page by page. A health monitor is listed when it fits every filter.
         *
         *     - A filter that takes a list may be repeated, as in `id=a&id=b`: any of its values fits.
         *     - `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listHealthMonitors"];
        put?: never;
        /**
         * Create a health monitor (health check)
         * @description Creates the health monitor of a pool.
         *
         *     - Its `type` fits the protocol of the pool: `UDP_CONNECT` for UDP and QUIC, one of the others for TCP, HTTP and HTTPS.
         *     - The security groups have to allow traffic to 100.125.0.0/16.
         *     - `domain_name`, `url_path` and `expected_codes` count only for the types `HTTP` and `HTTPS`.
         *     - `content_check_enable` can be `true` only for the types `TCP` and `UDP_CONNECT`.
         *     - The characters of `send_content` and `receive_content` depend on `content_format`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /**
         * Show a health monitor (health check)
         * @description Shows a health monitor and the ID of its pool.
         */
        get: operations["showHealthMonitor"];
        /**
         * Update a health monitor (health check)
         * @description Changes a health monitor. Fields that are left out stay as they are.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         *
         *     - A new `type` fits the protocol of the pool: `UDP_CONNECT` for UDP and QUIC, one of the others for TCP, HTTP and HTTPS.
         *     - `domain_name`, `url_path` and `expected_codes` count only for the types `HTTP` and `HTTPS`.
         *     - `content_check_enable` can be `true` only for the types `TCP` and `UDP_CONNECT`.
         *     - The characters of `send_content` and `receive_content` depend on `content_format`.
         */
        put: operations["updateHealthMonitor"];
        post?: never;
        /**
         * Delete a health monitor (health check)
         * @description Deletes a health monitor; its pool is then not checked any more.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List L7 policies (forwarding policies)
         * @description Lists the L7 policies (forwarding policies) of the project, page by page.
         *     Several values of one parameter mean any of them; different parameters have to match all.
         *
         *     `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listL7Policies"];
        put?: never;
        /**
         * Create an L7 policy (forwarding policy)
         * @description Adds an L7 policy (forwarding policy) to a listener: requests that match its rules are forwarded to pools, redirected
         *     or answered. Only HTTP and HTTPS listeners take L7 policies.
         *
         *     What `action` needs and refuses:
         *
         *     - `REDIRECT_TO_POOL`: needs `redirect_pool_id` or `redirect_pools_config`, of which the second counts when both are given; refuses `redirect_listener_id`.
         *     - `REDIRECT_TO_LISTENER`: needs `redirect_listener_id`; refuses `redirect_pool_id`, `redirect_pools_config` and rules; the only `priority` is 0.
         *     - `REDIRECT_TO_URL`: needs `redirect_url_config`, which every other action refuses.
         *     - `FIXED_RESPONSE`: needs `fixed_response_config`, which every other action refuses.
         *
         *     What the service judges:
         *
         *     - `REDIRECT_TO_LISTENER` is for HTTP listeners and leads to an HTTPS listener of the same load balancer. The other policies of the listener then no longer count.
         *     - `priority`, `redirect_url_config` and `fixed_response_config` need a dedicated load balancer and advanced forwarding (`enhance_l7policy_enable` of the listener). Shared load balancers know no `redirect_listener_id` either.
         *     - A `priority` is unique in its listener.
         *     - A policy has at most 10 rules, where each condition of a rule counts as one, and at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-update the priorities of L7 policies
         * @description Changes the priorities of several L7 policies (forwarding policies) at once.
         *     Only for policies with the action `REDIRECT_TO_POOL`, on listeners of dedicated load balancers with advanced forwarding (`enhance_l7policy_enable`).
         *
         *     A priority is unique in its listener.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /**
         * Show an L7 policy (forwarding policy)
         * @description Returns one L7 policy (forwarding policy).
         */
        get: operations["showL7Policy"];
        /**
         * Update an L7 policy (forwarding policy)
         * @description Changes an L7 policy (forwarding policy). What is left out stays as it is; `rules` and `redirect_pools_config` are replaced as a whole.
         *     The action cannot change, so the fields have to suit it.
         *
         *     What the service judges:
         *
         *     - `redirect_pool_id` and `redirect_pools_config`: only for `REDIRECT_TO_POOL`, and refused for `REDIRECT_TO_LISTENER`; the second counts when both are given.
         *     - The pool is not the default pool of the listener and is not used by policies of other listeners.
         *     - `redirect_listener_id`: refused for `REDIRECT_TO_POOL`; never empty or null for `REDIRECT_TO_LISTENER`. It names an HTTPS listener of the same load balancer.
         *     - `redirect_url_config` only for `REDIRECT_TO_URL`, `fixed_response_config` only for `FIXED_RESPONSE`, so never both; each is needed for its action.
         *     - `priority`, `redirect_url_config` and `fixed_response_config` need a dedicated load balancer and advanced forwarding (`enhance_l7policy_enable` of the listener).
         *     - A policy has at most 10 rules, where each condition of a rule counts as one, and at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
         */
        put: operations["updateL7Policy"];
        post?: never;
        /**
         * Delete an L7 policy (forwarding policy)
         * @description Deletes an L7 policy (forwarding policy).
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /**
         * List L7 rules (forwarding rules)
         * @description Lists the L7 rules (forwarding rules) of an L7 policy, page by page.
         *     Several values of one parameter mean any of them; different parameters have to match all.
         *
         *     `marker` and `page_reverse` count only together with `limit`.
         */
        get: operations["listL7Rules"];
        put?: never;
        /**
         * Create an L7 rule (forwarding rule)
         * @description Adds an L7 rule (forwarding rule) to an L7 policy.
         *
         *     Rules between the fields:
         *
         *     - Only the type `PATH` knows `STARTS_WITH` and `REGEX`; the others compare with `EQUAL_TO`.
         *     - A `key` in the conditions is for `HEADER` and `QUERY_STRING` only.
         *     - The conditions of a rule have the same key and different values.
         *     - What a value may look like depends on the type; `CreateRuleCondition` says how.
         *
         *     What the service judges:
         *
         *     - A policy with the action `REDIRECT_TO_LISTENER` takes no rules.
         *     - A policy has at most one rule each of the types `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`.
         *     - `conditions` need advanced forwarding (`enhance_l7policy_enable` of the listener).
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /**
         * Show an L7 rule (forwarding rule)
         * @description Returns one L7 rule (forwarding rule) of an L7 policy.
         */
        get: operations["showL7Rule"];
        /**
         * Update an L7 rule (forwarding rule)
         * @description Changes an L7 rule (forwarding rule). What is left out stays as it is.
         *     The type cannot change, and what the fields may hold follows from it as for a new rule; the service judges that.
         *
         *     - Only the type `PATH` knows `STARTS_WITH` and `REGEX`; the others compare with `EQUAL_TO`.
         *     - The conditions of a rule have the same key and different values. They need advanced forwarding (`enhance_l7policy_enable` of the listener).
         */
        put: operations["updateL7Rule"];
        post?: never;
        /**
         * Delete an L7 rule (forwarding rule)
         * @description Deletes an L7 rule (forwarding rule) of an L7 policy.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List certificates
         * @description Returns the SSL certificates of the project, a page at a time when `limit` is given.
         *
         *     A filter that is given several times matches any of its values; different filters are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["listCertificates"];
        put?: never;
        /**
         * Create a certificate
         * @description Creates an SSL certificate that HTTPS listeners can use: a server certificate with its private key, or a CA certificate.
         *
         *     Rules between the fields:
         *
         *     - A server certificate (`type` is `server` or left out) needs a `private_key`.
         *     - A CA certificate (`type` is `client`) has none: a key that is sent is ignored.
         *     - `domain` counts only for server certificates.
         *
         *     A certificate or key that is not valid PEM is refused with 400.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /**
         * Show a certificate
         * @description Returns one SSL certificate with its private key, domain names and time of expiry.
         */
        get: operations["showCertificate"];
        /**
         * Update a certificate
         * @description Changes the content, private key, domain names, name or description of an SSL certificate.
         *
         *     What the service refuses:
         *
         *     - A `private_key` for a CA certificate.
         *     - An empty `domain` for a certificate that has domain names and is used by a listener: 409.
         */
        put: operations["updateCertificate"];
        post?: never;
        /**
         * Delete a certificate
         * @description Deletes an SSL certificate.
         *     Refused with 409 while a listener uses it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List custom security policies
         * @description Returns the custom security policies of the project, a page at a time when `limit` is given.
         *
         *     A filter that is given several times matches any of its values; different filters are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["listSecurityPolicies"];
        put?: never;
        /**
         * Create a custom security policy
         * @description Creates a security policy: the TLS protocols and cipher suites that an HTTPS listener accepts.
         *     An HTTPS listener uses it when it is added with `security_policy_id`.
         *
         *     Protocols and cipher suites have to fit together: at least one suite belongs to the given protocols. The system security policies show which ones go together.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        /**
         * Show a custom security policy
         * @description Returns one custom security policy with its protocols, its cipher suites and the listeners that use it.
         */
        get: operations["showSecurityPolicy"];
        /**
         * Update a custom security policy
         * @description Changes the protocols, cipher suites, name or description of a custom security policy.
         *
         *     - New protocols and cipher suites apply at once to every listener that uses the policy; a new name or description changes nothing for them.
         *     - Protocols and cipher suites have to fit together: at least one suite belongs to the protocols.
         */
        put: operations["updateSecurityPolicy"];
        post?: never;
        /**
         * Delete a custom security policy
         * @description Deletes a custom security policy.
         *     Refused with 409 while a listener uses it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List system security policies
         * @description Returns the security policies that the service itself provides. All users have them, and nobody can add to them or change them.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List IP address groups
         * @description Returns the IP address groups of the project, a page at a time when `limit` is given.
         *
         *     A filter that is given several times matches any of its values, `ip_list` takes them separated by commas; different filters are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["listIpGroups"];
        put?: never;
        /**
         * Create an IP address group
         * @description Creates an IP address group: a list of addresses and CIDR blocks that listeners refer to for their access control.
         *
         *     Addresses that mean the same are kept once:
         *
         *     - `0.0.0.0/32` or `0.0.0.0`
         *     - `::1/128`, `::1` or `0:0:0:0:0:0:0:1`
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /**
         * Show an IP address group
         * @description Returns one IP address group with its addresses and the listeners that use it.
         */
        get: operations["showIpGroup"];
        /**
         * Update an IP address group
         * @description Changes the name, description or addresses of an IP address group.
         *
         *     `ip_list` replaces the whole list: addresses that are missing from it leave the group. The operations on `iplist` add and remove single ones.
         *
         *     Addresses that mean the same are kept once:
         *
         *     - `0.0.0.0/32` or `0.0.0.0`
         *     - `::1/128`, `::1` or `0:0:0:0:0:0:0:1`
         */
        put: operations["updateIpGroup"];
        post?: never;
        /**
         * Delete an IP address group
         * @description Deletes an IP address group with its addresses.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-delete IP addresses from an IP address group
         * @description Takes the given addresses and CIDR blocks out of an IP address group. The others stay.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update IP addresses in an IP address group
         * @description Adds the given addresses to an IP address group, and changes the remark of those that are already in it.
         *     Other addresses of the group stay; to replace the whole list, use `updateIpGroup`.
         *     The name and description of the group can be changed along with them.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List log settings (logtanks)
         * @description Returns which load balancers of the project write access logs and where these go, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["listLogtanks"];
        put?: never;
        /**
         * Create a log setting (logtank)
         * @description Makes a load balancer write its access logs to a log group and topic, which another service keeps.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        /**
         * Show a log setting (logtank)
         * @description Returns one log setting: its load balancer, and the log group and topic that the access logs go to.
         */
        get: operations["showLogtank"];
        /**
         * Update a log setting (logtank)
         * @description Sends the access logs of a load balancer to another log group or topic. The load balancer itself stays the same.
         */
        put: operations["updateLogtank"];
        post?: never;
        /**
         * Delete a log setting (logtank)
         * @description Deletes a log setting, which ends the access logs of its load balancer.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         * @description Returns how many load balancers and related resources the project may have, and how large some of them may grow.
         *     How much is in use is not part of the answer; `GET /v3/{project_id}/elb/quotas/details` tells.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the quotas of a project with their use
         * @description Returns the quotas of the project and how much of each is in use, for dedicated load balancers and what belongs to them.
         *     `quota_key` picks some of them; without it, all are in the answer. The list has no pages.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List availability zones
         * @description Returns the availability zones in which a dedicated load balancer can be created, in sets.
         *
         *     One load balancer takes one zone or several of the same set; zones of different sets cannot be mixed.
         *     When `az1` and `az2` form one set and `az2` and `az3` another, `az2` goes with either neighbour, but `az1` and `az3` exclude each other.
         *     Usually there is one set; more appear where load balancers are bound to certain zones. The list has no pages.
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
         * @description Returns the load balancers of the project, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListLoadBalancers"];
        put?: never;
        /**
         * Create a load balancer
         * @description Creates a shared load balancer with a private IPv4 address, and a port that holds the address.
         *     To make it public, bind an EIP (public IP address) to that port, the `vip_port_id` of the answer; the API of the EIP service assigns and binds it.
         *
         *     What only the service can judge:
         *
         *     - `vip_subnet_id` is an IPv4 subnet, and `vip_address` is a free address in it.
         *     - `tenant_id` is the project that the token is for.
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
            path: {
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /**
         * Show a load balancer
         * @description Shows one load balancer with its address and the IDs of its listeners and pools (backend server groups).
         *     Whether it has an EIP is told by the API of the EIP service: list the EIPs whose `port_id` is the `vip_port_id` of the load balancer.
         */
        get: operations["v2ShowLoadBalancer"];
        /**
         * Update a load balancer
         * @description Changes the name or the description of a load balancer. Fields that are left out stay as they are.
         *     `admin_state_up` is reserved for later use.
         */
        put: operations["v2UpdateLoadBalancer"];
        post?: never;
        /**
         * Delete a load balancer
         * @description Deletes a load balancer that is not in use.
         *     Its listeners have to be deleted first: as long as it has listeners or pools, the service refuses with 409.
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
            path: {
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /**
         * Show the status tree of a load balancer
         * @description Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies (forwarding policies), L7 rules and pools, and pools with their health monitor (health check) and members.
         *
         *     A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
         *     `DEGRADED` and `DISABLED` come from this operation alone.
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
         * @description Returns the listeners of the project, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListListeners"];
        put?: never;
        /**
         * Create a listener
         * @description Adds a listener to a load balancer, which from then on receives requests on its port.
         *
         *     Rules between the fields:
         *
         *     - `default_tls_container_ref` is needed for the protocol `TERMINATED_HTTPS`.
         *     - The port is not 4789 for `UDP`. It is 0 only for `TCP`, and means IP mode (DR mode).
         *     - `http2_enable`, `client_ca_tls_container_ref`, `sni_container_refs` and `tls_ciphers_policy` count only for `TERMINATED_HTTPS`.
         *
         *     What only the service can judge:
         *
         *     - No other listener of the load balancer uses the port.
         *     - The pool (backend server group) of `default_pool_id` belongs to no other listener, nor to an L7 policy (forwarding policy) of one.
         *     - The protocol of that pool fits: `TCP` for TCP, `UDP` for UDP, `HTTP` for HTTP and TERMINATED_HTTPS.
         *     - `tenant_id` is the project of the token.
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
            path: {
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /**
         * Show a listener
         * @description Shows a listener with its load balancer, its default pool and its certificates.
         */
        get: operations["v2ShowListener"];
        /**
         * Update a listener
         * @description Changes a listener, such as its name, default pool or certificates. Fields that are left out stay as they are.
         *
         *     What only the service can judge:
         *
         *     - The provisioning status of the load balancer is `ACTIVE`; otherwise nothing is changed and the answer is 409.
         *     - Only an ELB administrator may set `connection_limit`.
         *     - The pool (backend server group) of `default_pool_id` belongs to no other listener, nor to an L7 policy (forwarding policy) of one.
         *     - The protocol of that pool fits: `TCP` for TCP, `UDP` for UDP, `HTTP` for HTTP and TERMINATED_HTTPS.
         *     - `http2_enable`, the certificates and `tls_ciphers_policy` count only for TERMINATED_HTTPS listeners.
         */
        put: operations["v2UpdateListener"];
        post?: never;
        /**
         * Delete a listener
         * @description Deletes a listener that is no longer in use.
         *
         *     All its pools (backend server groups) have to be deleted before; otherwise the answer is 409.
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
         * @description Returns the pools of the project, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListPools"];
        put?: never;
        /**
         * Create a pool (backend server group)
         * @description Creates a pool of a listener or a load balancer; its algorithm and the weights of its members share out the requests.
         *
         *     - `listener_id`, `loadbalancer_id` or both say where the pool belongs.
         *     - The protocol fits the listener: `UDP` for UDP, `TCP` for TCP, `HTTP` for HTTP and TERMINATED_HTTPS. A listener has pools of one protocol only.
         *     - `cookie_name` goes only with the persistence type `APP_COOKIE`, and is needed for it.
         *     - TCP and UDP pools know only the persistence type `SOURCE_IP`, with at most 60 minutes.
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
            path: {
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /**
         * Show a pool (backend server group)
         * @description Returns one pool with its members, listeners and load balancers.
         */
        get: operations["v2ShowPool"];
        /**
         * Update a pool (backend server group)
         * @description Changes the name, description, algorithm or session persistence of a pool. Fields that are left out stay as they are.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         *     TCP and UDP pools know only the persistence type `SOURCE_IP`, with a timeout of at most 60 minutes;
         *     HTTP pools know `HTTP_COOKIE`, with at most 1440 minutes, and `APP_COOKIE`.
         */
        put: operations["v2UpdatePool"];
        post?: never;
        /**
         * Delete a pool (backend server group)
         * @description Deletes a pool. Its members and its health monitor have to be gone, and no L7 policy may send requests to it any more:
         *     set their `redirect_pool_id` to null first. Otherwise the answer is 409.
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
         * @description Returns the members of all pools of the project, each with its pool and load balancer, a page at a time when `limit` is given, otherwise all of them.
         *
         *     Several filters are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
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
            path: {
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /**
         * List the members (backend servers) of a pool
         * @description Returns the members of one pool, a page at a time when `limit` is given, otherwise all of them.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListMembers"];
        /**
         * Batch-update the members (backend servers) of a pool
         * @description Adds members to a pool, removes some, or replaces all of them, at most 200 in one request.
         *
         *     - `action: add` adds the members of the request.
         *     - `action: delete` removes them; only here a member is named by its `id`.
         *     - `action: replace`, the default, makes them the only members of the pool; an empty list empties it.
         *
         *     The pair of address and port is unique in the pool, and the subnets are in the VPC of the load balancer's own subnet.
         *     The answer comes before the work is done, and has no body.
         */
        put: operations["v2BatchUpdateMembers"];
        /**
         * Add a member (backend server) to a pool
         * @description Adds a cloud server to a pool, which then gets its share of the requests of the pool's listener.
         *
         *     The pair of address and port is unique in the pool; a second one gets 409.
         *     `subnet_id` names a subnet in the VPC of the load balancer's own subnet, and `address` the server's primary network card.
         *     The ports service tells both for a server: `GET /v2.0/ports?device_id=…`, the port whose `primary_interface` is true.
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
            path: {
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Show a member (backend server)
         * @description Returns one member of a pool.
         */
        get: operations["v2ShowMember"];
        /**
         * Update a member (backend server)
         * @description Changes the name or the weight of a member. Fields that are left out stay as they are.
         *
         *     A server that can bear more than the others gets more requests with a higher weight.
         *     The load balancer has to be `ACTIVE`; while it is being changed, the answer is 409.
         */
        put: operations["v2UpdateMember"];
        post?: never;
        /**
         * Remove a member (backend server) from a pool
         * @description Removes a member from its pool.
         *     The server gets no new connections; long ones that exist go on.
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
         * @description Returns the health monitors of the project, a page at a time when `limit` is given, otherwise all of them.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListHealthMonitors"];
        put?: never;
        /**
         * Create a health monitor (health check)
         * @description Creates the health monitor of a pool, which then finds out which members work; one that does not is `OFFLINE`.
         *
         *     - A pool has one health monitor at most.
         *     - `type` fits the protocol of the pool: `UDP_CONNECT` for UDP, `TCP` or `HTTP` for TCP and HTTP.
         *     - `domain_name`, `url_path`, `expected_codes` and `http_method` count only for the type `HTTP`.
         *     - The security groups of the members have to let in traffic from 100.125.0.0/16.
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
            path: {
                /**
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /**
         * Show a health monitor (health check)
         * @description Returns one health monitor with the ID of its pool.
         */
        get: operations["v2ShowHealthMonitor"];
        /**
         * Update a health monitor (health check)
         * @description Changes a health monitor. Fields that are left out stay as they are.
         *
         *     - A new `type` fits the protocol of the pool: `UDP_CONNECT` for UDP, `TCP` or `HTTP` for TCP and HTTP.
         *     - `domain_name`, `url_path`, `expected_codes` and `http_method` count only for the type `HTTP`.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         */
        put: operations["v2UpdateHealthMonitor"];
        post?: never;
        /**
         * Delete a health monitor (health check)
         * @description Deletes a health monitor; its pool is then not checked any more.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
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
         * @description Returns the L7 policies (forwarding policies) of the project, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListL7Policies"];
        put?: never;
        /**
         * Create an L7 policy (forwarding policy)
         * @description Adds an L7 policy (forwarding policy) to a listener: requests that match its rules are forwarded to a pool, or
         *     redirected to an HTTPS listener.
         *
         *     What `action` needs and refuses:
         *
         *     - `REDIRECT_TO_POOL`: needs `redirect_pool_id`, refuses `redirect_listener_id`.
         *     - `REDIRECT_TO_LISTENER`: needs `redirect_listener_id`, refuses `redirect_pool_id`.
         *
         *     Of L7 rules the policy takes at most two, of different types.
         *
         *     What the service judges:
         *
         *     - `REDIRECT_TO_POOL` is for listeners with the protocol `HTTP` or `TERMINATED_HTTPS`, `REDIRECT_TO_LISTENER` for `HTTP` only.
         *     - The pool is not the default pool of the listener and is not used by policies of other listeners.
         *     - A redirect leads to an HTTPS listener of the same load balancer.
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
            path: {
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /**
         * Show an L7 policy (forwarding policy)
         * @description Returns one L7 policy (forwarding policy).
         */
        get: operations["v2ShowL7Policy"];
        /**
         * Update an L7 policy (forwarding policy)
         * @description Changes an L7 policy (forwarding policy), for example the pool or the HTTPS listener that requests go to. What is left out stays as it is.
         *     The action cannot change, so the fields have to suit it: a policy has a pool or a listener to redirect to, never both.
         *
         *     What the service judges:
         *
         *     - `redirect_pool_id`: only for `REDIRECT_TO_POOL`. The pool is not the default pool of the listener and is not used by policies of other listeners.
         *     - `redirect_listener_id`: only for `REDIRECT_TO_LISTENER`. It names an HTTPS listener of the same load balancer.
         */
        put: operations["v2UpdateL7Policy"];
        post?: never;
        /**
         * Delete an L7 policy (forwarding policy)
         * @description Deletes an L7 policy (forwarding policy).
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
            path: {
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /**
         * List L7 rules (forwarding rules)
         * @description Returns the L7 rules (forwarding rules) of an L7 policy, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListL7Rules"];
        put?: never;
        /**
         * Create an L7 rule (forwarding rule)
         * @description Adds an L7 rule (forwarding rule) to an L7 policy.
         *     The load balancer compares the domain name or path of each request with it, and forwards those that match to the pool of the policy (`redirect_pool_id`).
         *
         *     Rules between the fields:
         *
         *     - Only the type `PATH` knows `STARTS_WITH` and `REGEX`; `HOST_NAME` compares with `EQUAL_TO`.
         *     - What a `value` may look like depends on `type` and `compare_type`; the field says how.
         *
         *     What the service judges: a policy has at most one rule of each type.
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
            path: {
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /**
         * Show an L7 rule (forwarding rule)
         * @description Returns one L7 rule (forwarding rule) of an L7 policy.
         */
        get: operations["v2ShowL7Rule"];
        /**
         * Update an L7 rule (forwarding rule)
         * @description Changes an L7 rule (forwarding rule), and with it which requests the policy is for. What is left out stays as it is.
         *     The type cannot change, and what the fields may hold follows from it as for a new rule; the service judges that.
         *
         *     - Only the type `PATH` knows `STARTS_WITH` and `REGEX`; `HOST_NAME` compares with `EQUAL_TO`.
         *     - A `value` that comes with `STARTS_WITH` is a path.
         */
        put: operations["v2UpdateL7Rule"];
        post?: never;
        /**
         * Delete an L7 rule (forwarding rule)
         * @description Deletes an L7 rule (forwarding rule) of an L7 policy.
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
         * @description Returns the whitelists of the project, a page at a time when `limit` is given, otherwise all of them.
         *
         *     Filters match exactly; several are combined with "and".
         *     `marker` and `page_reverse` work only together with `limit`.
         */
        get: operations["v2ListWhitelists"];
        put?: never;
        /**
         * Create a whitelist
         * @description Adds a whitelist to a listener, which from then on can be reached only from the IP addresses of the whitelist.
         *
         *     A listener has at most one whitelist, and `tenant_id` is the project of the token. Only the service can judge that.
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
            path: {
                /**
                 * @description ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        /**
         * Show a whitelist
         * @description Shows a whitelist with its listener and its IP addresses.
         */
        get: operations["v2ShowWhitelist"];
        /**
         * Update a whitelist
         * @description Switches access control on or off, or changes the IP addresses of a whitelist. Fields that are left out stay as they are.
         *
         *     A change of the addresses deletes the whitelist and generates a new one, which the answer shows.
         */
        put: operations["v2UpdateWhitelist"];
        post?: never;
        /**
         * Delete a whitelist
         * @description Deletes a whitelist, and with it the access control of its listener.
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
         * @description Returns the SSL certificates of the project, a page at a time when `limit` is given.
         *
         *     Filters match exactly; several are combined with "and", several values of `id` with "or".
         *     `marker` and `page_reverse` work only together with `limit`. The answer has no links to other pages.
         */
        get: operations["v2ListCertificates"];
        put?: never;
        /**
         * Create a certificate
         * @description Creates an SSL certificate that HTTPS listeners can use: a server certificate with its private key, or a CA certificate, with which the load balancer checks the certificates of clients.
         *
         *     Rules between the fields:
         *
         *     - A server certificate (`type` is `server` or left out) needs a `private_key`.
         *     - A CA certificate (`type` is `client`) has none: a key that is sent is ignored, even one that is not PEM.
         *     - `domain` counts only for server certificates.
         *
         *     An invalid private key of a server certificate is refused with 400.
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
            path: {
                /**
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /**
         * Show a certificate
         * @description Returns one SSL certificate.
         */
        get: operations["v2ShowCertificate"];
        /**
         * Update a certificate
         * @description Changes the content, private key, domain names, name or description of an SSL certificate. What is left out stays as it is.
         *
         *     - A `private_key` counts only for server certificates. For a CA certificate it is ignored, even one that is not PEM.
         *     - `domain` counts only for server certificates.
         *
         *     An invalid private key of a server certificate is refused with 400.
         */
        put: operations["v2UpdateCertificate"];
        post?: never;
        /**
         * Delete a certificate
         * @description Deletes an SSL certificate.
         *     Refused with 409 while a listener uses it.
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
         * @description Returns the quotas that a project has by default, for load balancers, listeners, pools (backend server groups), members (backend servers), health monitors (health checks), L7 policies (forwarding policies), certificates and what else ELB limits.
         *     Those of a project itself are shown by `v2ShowQuota`.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         * @description Returns how many load balancers and related resources the project may have, and how large some of them may grow.
         *     `fields` picks some of the quotas; without it, all are in the answer. How much is in use is not part of it.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the tags of all load balancers
         * @description Returns the tags of all load balancers of the project: each key once, with all values that it has.
         *
         *     Works for shared load balancers and for dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List load balancers by tag
         * @description Returns the load balancers of the project that have all the tags and match the name, or only how many there are.
         *
         *     - `action: filter` lists them, a page at a time with `limit` and `offset`.
         *     - `action: count` counts them; `limit` and `offset` do not go with it.
         *     - A tag fits when it has the key and one of the values, and every key of `tags` has to fit.
         *     - At most 20 keys, each once, with at most 20 values, each once.
         *
         *     Works for shared load balancers and for dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /**
         * Show the tags of a load balancer
         * @description Returns all tags of one load balancer.
         *
         *     Works for shared load balancers and for dedicated ones.
         */
        get: operations["v2ShowLoadBalancerTags"];
        put?: never;
        /**
         * Add a tag to a load balancer
         * @description Adds one tag to a load balancer, which can have 20 of them.
         *     A tag with the same key is overwritten.
         *
         *     Works for shared load balancers and for dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-add tags to a load balancer
         * @description Adds several tags to a load balancer, which can have 20 of them. Doing it twice is the same as doing it once.
         *
         *     - A tag with the key of one that is there overwrites it.
         *     - The same key twice in one request is an error.
         *
         *     Works for shared load balancers and for dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
                /**
                 * @description Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a load balancer
         * @description Deletes the tag with the key from a load balancer. A key that it does not have is an error.
         *
         *     Works for shared load balancers and for dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the tags of all listeners
         * @description Returns the tags of all listeners of the project: each key once, with all values that it has.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List listeners by tag
         * @description Returns the listeners of the project that have all the tags and match the name, or only how many there are.
         *
         *     - `action: filter` lists them, a page at a time with `limit` and `offset`.
         *     - `action: count` counts them; `limit` and `offset` do not go with it.
         *     - A tag fits when it has the key and one of the values, and every key of `tags` has to fit.
         *     - At most 20 keys, each once, with at most 20 values, each once.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /**
         * Show the tags of a listener
         * @description Returns all tags of one listener.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
         */
        get: operations["v2ShowListenerTags"];
        put?: never;
        /**
         * Add a tag to a listener
         * @description Adds one tag to a listener, which can have 20 of them.
         *     A tag with the same key is overwritten.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch-add tags to a listener
         * @description Adds several tags to a listener, which can have 20 of them. Doing it twice is the same as doing it once.
         *
         *     - A tag with the key of one that is there overwrites it.
         *     - The same key twice in one request is an error.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
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
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
                /**
                 * @description Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a listener
         * @description Deletes the tag with the key from a listener. A key that it does not have is an error.
         *
         *     Works for listeners of shared load balancers and of dedicated ones.
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
        /**
         * @description Name of an API version.
         * @enum {string}
         */
        ApiVersionId: "v3" | "v2" | "v2.0";
        /**
         * @description How current an API version is.
         * @enum {string}
         */
        ApiVersionStatus: "CURRENT" | "STABLE" | "DEPRECATED";
        /** @description A version of the API. */
        ApiVersionInfo: {
            /** @description Name of the version. */
            id: components["schemas"]["ApiVersionId"];
            /** @description How current the version is. */
            status: components["schemas"]["ApiVersionStatus"];
        };
        /** @description The versions of the API. */
        ListApiVersionsResponse: {
            /** @description The versions. */
            versions: components["schemas"]["ApiVersionInfo"][];
        };
        /** @description Error of the v3 API. */
        ErrorBody: {
            /** @description Code of the error, such as `ELB.8902`. */
            error_code: string;
            /** @description What went wrong, in English. */
            error_msg: string;
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /**
         * @description Error of the API gateway in front of both generations.
         *     It answers before the load balancing service sees the request.
         */
        GatewayErrorBody: {
            /** @description Code of the error, such as `APIGW.0301`. */
            error_code: string;
            /** @description What went wrong, in English. */
            error_msg: string;
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /** @description A link of a version. */
        VersionLink: {
            /** @description Address of the version. */
            href: string;
            /** @description What the link leads to; `self` is the version itself. */
            rel: string;
        };
        /** @description A version of the API with its links. */
        Version: {
            /** @description Name of the version, such as `v2.0`. */
            id: string;
            /** @description How current the version is, such as `CURRENT`. */
            status: string;
            /** @description Where the version is found. */
            links: components["schemas"]["VersionLink"][];
        };
        /** @description Versions of the API with their links. */
        ListVersionsResponse: {
            /** @description The versions. */
            versions: components["schemas"]["Version"][];
        };
        /**
         * @description How far a load balancer is set up.
         * @enum {string}
         */
        LoadBalancerProvisioningStatus: "ACTIVE" | "PENDING_DELETE";
        /**
         * @description Whether a load balancer works.
         * @enum {string}
         */
        LoadBalancerOperatingStatus: "ONLINE" | "FROZEN";
        /**
         * @description IP versions of the downstream subnets of a load balancer.
         * @enum {string}
         */
        ElbVirsubnetType: "ipv4" | "dualstack";
        /**
         * @description Whether the console protects a resource against changes.
         * @enum {string}
         */
        ProtectionStatus: "nonProtection" | "consoleProtection";
        /**
         * @description Provider of a load balancer.
         * @enum {string}
         */
        LoadBalancerProvider: "vlb";
        /** @description Reference to a pool (backend server group). */
        PoolRef: {
            /** @description ID of the pool. */
            id: string;
        };
        /** @description Reference to a listener. */
        ListenerRef: {
            /** @description ID of the listener. */
            id: string;
        };
        /** @description Tag of a resource, a key with a value. */
        Tag: {
            /** @description Key of the tag. */
            key?: string;
            /** @description Value of the tag. May be empty. */
            value?: string;
        };
        /** @description EIP bound to a load balancer, with the names of fields that begin with `eip`. */
        EipInfo: {
            /** @description ID of the EIP. */
            eip_id: string;
            /** @description The public address. */
            eip_address: string;
            /**
             * @description IP version of the address, 4 or 6.
             * @enum {integer}
             */
            ip_version: 4 | 6;
        };
        /** @description EIP bound to a load balancer, with the names of fields that begin with `publicip`. */
        PublicIpInfo: {
            /** @description ID of the EIP. */
            publicip_id: string;
            /** @description The public address. */
            publicip_address: string;
            /**
             * @description IP version of the address, 4 or 6.
             * @enum {integer}
             */
            ip_version: 4 | 6;
        };
        /** @description Global EIP bound to a load balancer. */
        GlobalEipInfo: {
            /** @description ID of the global EIP. */
            global_eip_id?: string;
            /** @description The public address. */
            global_eip_address?: string;
            /**
             * @description IP version of the address, 4 or 6.
             * @enum {integer}
             */
            ip_version?: 4 | 6;
        };
        /** @description Reference to a shared bandwidth. */
        BandwidthRef: {
            /** @description ID of the shared bandwidth. */
            id: string;
        };
        /** @description Elastic scaling of a load balancer, which fits its flavor to the incoming traffic. */
        AutoscalingRef: {
            /**
             * @description Whether elastic scaling is on.
             * @default false
             */
            enable?: boolean;
            /**
             * @description ID of the smallest layer 7 flavor that scaling goes down to.
             *     Not empty when the load balancer has HTTP or HTTPS listeners.
             */
            min_l7_flavor_id?: string;
        };
        /**
         * @description What happens to the traffic when the web application firewall (WAF) fails.
         * @enum {string}
         */
        WafFailureAction: "discard" | "forward";
        /**
         * @description How a load balancer is billed.
         * @enum {string}
         */
        LoadBalancerChargeMode: "flavor" | "lcu";
        /**
         * @description Kind of a load balancer that is not an ordinary one.
         * @enum {string}
         */
        LoadBalancerType: "gateway";
        /** @description Rate limits of a load balancer at layer 4. */
        L4Limit: {
            /** @description Most connections at the same time, at layer 4. */
            connection?: number;
            /** @description Most new connections in a second, at layer 4. */
            cps?: number;
        };
        /** @description Rate limits of a load balancer at layer 7. */
        L7Limit: {
            /** @description Most connections at the same time, at layer 7. */
            connection?: number;
            /** @description Most new connections in a second, at layer 7. */
            cps?: number;
        };
        /** @description Rate limits that the flavors of a load balancer set. */
        CustomQosLimit: {
            /** @description Limits at layer 4. */
            l4?: components["schemas"]["L4Limit"];
            /** @description Limits at layer 7. */
            l7?: components["schemas"]["L7Limit"];
        };
        /** @description Extension of the proxy protocol, the VPC endpoint that the traffic comes through. */
        Extension: {
            /** @description ID of the VPC endpoint. */
            ep_id?: string;
            /** @description ID of the VPC endpoint service. */
            ep_service_id?: string;
        };
        /** @description Addresses of a load balancer together with what the proxy protocol carries for them. */
        ProxyProtocolExtension: {
            /** @description The IPv4 address. */
            vip_address?: string;
            /** @description The IPv6 address. */
            ipv6_vip_address?: string;
            /** @description What the proxy protocol carries. */
            extension?: components["schemas"]["Extension"];
        };
        /** @description Load balancer as the service returns it. */
        LoadBalancer: {
            /** @description ID of the load balancer. */
            id: string;
            /** @description Free text about the load balancer. Empty or null when it has none. */
            description: string | null;
            /** @description How far the load balancer is set up. */
            provisioning_status: components["schemas"]["LoadBalancerProvisioningStatus"];
            /**
             * @description Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up: true;
            /** @description Provider of the load balancer. May be null for older ones. */
            provider: components["schemas"]["LoadBalancerProvider"] | null;
            /** @description Pools (backend server groups) of the load balancer. */
            pools: components["schemas"]["PoolRef"][];
            /** @description Listeners of the load balancer. */
            listeners: components["schemas"]["ListenerRef"][];
            /** @description Whether the load balancer works. */
            operating_status: components["schemas"]["LoadBalancerOperatingStatus"];
            /** @description Name of the load balancer. */
            name: string;
            /** @description ID of the project that it belongs to. */
            project_id: string;
            /** @description ID of the IPv4 subnet that the load balancer is in. Null when it has no private IPv4 address. */
            vip_subnet_cidr_id: string | null;
            /** @description Private IPv4 address of the load balancer. Null when it has none. */
            vip_address: string | null;
            /**
             * @description ID of the port with the private IPv4 address. Null without that address.
             *     The default security group of the port counts once the load balancer has a member.
             */
            vip_port_id: string | null;
            /** @description Tags of the load balancer. */
            tags: components["schemas"]["Tag"][];
            /**
             * Format: date-time
             * @description When the load balancer was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the load balancer was last changed, in UTC.
             */
            updated_at: string;
            /**
             * @description Whether the load balancer is dedicated; otherwise it is shared.
             * @default true
             */
            guaranteed: boolean;
            /** @description ID of the VPC that the load balancer is in. */
            vpc_id: string;
            /**
             * @description EIP that is bound to the load balancer, at most one.
             *     The same as `publicips`, with other names inside.
             */
            eips: components["schemas"]["EipInfo"][];
            /** @description IPv6 address of the load balancer. Null when it has none. */
            ipv6_vip_address: string | null;
            /** @description ID of the IPv6 subnet that the load balancer is in. Null when it has no IPv6 address. */
            ipv6_vip_virsubnet_id: string | null;
            /** @description ID of the port with the IPv6 address. Null without that address. */
            ipv6_vip_port_id: string | null;
            /** @description Availability zones that the load balancer is in. May be empty for older ones. */
            availability_zone_list: string[];
            /**
             * @deprecated
             * @description Unsupported. ID of the enterprise project of the load balancer.
             *     `0` is the default one; it is no ID that requests to create, change or show a load balancer take.
             */
            enterprise_project_id: string;
            /**
             * @deprecated
             * @description Unsupported. Billing of the load balancer. Null when there is none.
             */
            billing_info: string | null;
            /**
             * @description ID of the layer 4 flavor. Null when it has none.
             *     With elastic scaling, the largest flavor that scaling goes up to.
             */
            l4_flavor_id: string | null;
            /**
             * @deprecated
             * @description Unsupported. ID of the reserved layer 4 flavor. Null when there is none.
             */
            l4_scale_flavor_id: string | null;
            /**
             * @description ID of the layer 7 flavor. Null when it has none.
             *     With elastic scaling, the largest flavor that scaling goes up to.
             */
            l7_flavor_id: string | null;
            /**
             * @deprecated
             * @description Unsupported. ID of the reserved layer 7 flavor. Null when there is none.
             */
            l7_scale_flavor_id: string | null;
            /**
             * @description EIP that is bound to the load balancer, at most one.
             *     The same as `eips`, with other names inside.
             */
            publicips?: components["schemas"]["PublicIpInfo"][];
            /**
             * @deprecated
             * @description Unsupported. Global EIP of the load balancer. Only the first of the list is bound.
             */
            global_eips?: components["schemas"]["GlobalEipInfo"][];
            /** @description IDs of the downstream subnets, from which the load balancer reaches its members. */
            elb_virsubnet_ids?: string[];
            /** @description IP versions of the downstream subnets. */
            elb_virsubnet_type?: components["schemas"]["ElbVirsubnetType"];
            /**
             * @description Whether IP addresses may be members (IP as a Backend), even outside the VPC: behind a VPC peering, Direct Connect or VPN.
             *     Dedicated load balancers only. Once on, it stays on.
             */
            ip_target_enable?: boolean;
            /**
             * @deprecated
             * @description Unsupported. Why the load balancer is frozen, several reasons with commas between. Null when it is not.
             */
            frozen_scene?: string | null;
            /** @description Shared bandwidth of the public IPv6 address. Null when it has none. */
            ipv6_bandwidth?: components["schemas"]["BandwidthRef"] | null;
            /**
             * @description Whether the load balancer is protected against deletion. Missing at sites that do not have the protection.
             *     Switch it off for all resources before you close the account.
             */
            deletion_protection_enable?: boolean;
            /** @description Elastic scaling by the incoming traffic. Only for users that it was opened to. */
            autoscaling?: components["schemas"]["AutoscalingRef"];
            /** @description Group of availability zones that the load balancer belongs to, such as `center`. */
            public_border_group?: string;
            /**
             * @deprecated
             * @description Unsupported. What happens to the traffic when the web application firewall fails. Only with the firewall on.
             */
            waf_failure_action?: components["schemas"]["WafFailureAction"];
            /** @description How the load balancer is billed. */
            charge_mode?: components["schemas"]["LoadBalancerChargeMode"];
            /**
             * @description Whether the console protects the load balancer against changes.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`.
             *     Any Unicode characters but angle brackets.
             */
            protection_reason?: string;
            /**
             * @deprecated
             * @description Unsupported. `gateway` for a gateway load balancer, null for the others.
             */
            loadbalancer_type?: components["schemas"]["LoadBalancerType"] | null;
            /**
             * @deprecated
             * @description Unsupported. ID of the flavor of a gateway load balancer.
             */
            gw_flavor_id?: string;
            /**
             * @deprecated
             * @description Unsupported. Internal service that the load balancer belongs to.
             */
            instance_type?: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the instance that the load balancer goes with.
             */
            instance_id?: string;
            /** @description ID of the log group that takes the access logs of the load balancer. */
            log_group_id?: string;
            /** @description ID of the log topic that takes the access logs of the load balancer. */
            log_topic_id?: string;
            /**
             * @deprecated
             * @description Unsupported. Rate limits that the flavors set.
             */
            custom_qos_limit?: components["schemas"]["CustomQosLimit"];
            /**
             * @deprecated
             * @description Unsupported. Mode of the load balancer; `lb` gives no access across tenants.
             * @constant
             */
            service_lb_mode?: "lb";
            /**
             * @deprecated
             * @description Unsupported. What the proxy protocol carries.
             */
            proxy_protocol_extensions?: components["schemas"]["ProxyProtocolExtension"][];
        };
        /** @description Where a page of a list begins and ends. An empty page has only `current_count`. */
        PageInfo: {
            /** @description ID of the first item of the page. Pass it as `marker` with `page_reverse` for the page before. */
            previous_marker?: string;
            /** @description ID of the last item of the page. Pass it as `marker` for the page after; missing on the last page. */
            next_marker?: string;
            /** @description How many items are on the page. */
            current_count: number;
        };
        /** @description Answer with one page of load balancers. */
        ListLoadBalancersResponse: {
            /** @description Load balancers of the page. */
            loadbalancers: components["schemas"]["LoadBalancer"][];
            /** @description Where the page stands in the list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description ID of the request, given by the service. */
            request_id: string;
        };
        /** @description Tag to give a new resource, a key with a value. */
        TagOption: {
            /** @description Key of the tag. */
            key?: string;
            /** @description Value of the tag. May be empty. */
            value?: string;
        };
        /** @description Shared bandwidth to use. */
        BandwidthRefOption: {
            /** @description ID of the shared bandwidth. */
            id: string;
        };
        /**
         * @description How a bandwidth is billed.
         * @enum {string}
         */
        BandwidthChargeMode: "traffic" | "bandwidth";
        /**
         * @description Whether a bandwidth belongs to one EIP alone.
         * @enum {string}
         */
        BandwidthShareType: "PER" | "WHOLE";
        /**
         * @description Bandwidth of a new EIP, either a shared one by its `id` or a new one.
         *     A new one needs `size`, `charge_mode` and `share_type`, and with the type `PER` a `name`.
         */
        CreateLoadBalancerBandwidthOption: {
            /**
             * @description Name of the bandwidth: letters, digits, underscores, hyphens and periods.
             *     Needed with the share type `PER`; ignored when an `id` is given.
             */
            name?: string;
            /**
             * @description Size in Mbit/s, by default from 1 to 2000; a region may have another range. Needed without an `id`.
             *     It goes in steps of 1 up to 300, of 50 from there to 1000, and of 500 above.
             */
            size?: number;
            /** @description How the bandwidth is billed. Needed without an `id`. */
            charge_mode?: components["schemas"]["BandwidthChargeMode"];
            /** @description Whether the bandwidth is shared. Needed without an `id`, ignored with one. */
            share_type?: components["schemas"]["BandwidthShareType"];
            /**
             * @deprecated
             * @description Unsupported. Billing of the bandwidth.
             */
            billing_info?: string;
            /**
             * @description ID of the shared bandwidth that takes the address of the load balancer. Needed with the share type `WHOLE`.
             *     Null, or left out, for a new bandwidth.
             */
            id?: string | null;
        };
        /** @description EIP to create for a load balancer. */
        CreateLoadBalancerPublicIpOption: {
            /**
             * @description IP version of the EIP, 4 or 6.
             *     An IPv6 EIP takes no shared bandwidth.
             * @default 4
             * @enum {integer}
             */
            ip_version?: 4 | 6;
            /**
             * @description Type of the EIP, usually `5_bgp`.
             *     The API of the Virtual Private Cloud for assigning EIPs has the others.
             * @default 5_bgp
             */
            network_type: string;
            /**
             * @deprecated
             * @description Unsupported. Billing of the EIP.
             */
            billing_info?: string;
            /** @description Free text about the EIP. */
            description?: string;
            /** @description Bandwidth of the EIP. */
            bandwidth: components["schemas"]["CreateLoadBalancerBandwidthOption"];
        };
        /**
         * @description Dedicated load balancer to create.
         *     At least one of `ipv6_vip_virsubnet_id`, `vip_subnet_cidr_id` and `vpc_id` says where it is.
         */
        CreateLoadBalancerOption: {
            /** @description ID of the project that owns the load balancer. */
            project_id?: string;
            /** @description Name of the load balancer. */
            name?: string;
            /** @description Free text about the load balancer. */
            description?: string;
            /**
             * @description Private IPv4 address of the load balancer: a free one of the subnet `vip_subnet_cidr_id`, which has to be given too.
             *     Left out, the service picks one from that subnet. Without a subnet there is no private IPv4 address, and the answer has null.
             */
            vip_address?: string;
            /**
             * @description ID of the IPv4 subnet that the load balancer is in, the `neutron_subnet_id` of a subnet in the VPC API. It lies in the VPC `vpc_id`.
             *     Needed for a private IPv4 address.
             */
            vip_subnet_cidr_id?: string;
            /**
             * @description ID of the IPv6 subnet that the load balancer is in, the `id` of a subnet in the VPC API.
             *     It lies in the VPC `vpc_id` and has IPv6 switched on. Left out when the downstream subnets have only IPv4.
             */
            ipv6_vip_virsubnet_id?: string;
            /** @description Provider of the load balancer, only ever `vlb`. */
            provider?: components["schemas"]["LoadBalancerProvider"];
            /**
             * @description ID of the layer 4 flavor. With the ID of a flavor of the type `L4_elastic_max`, the load balancer is elastic.
             *     Without this and `l7_flavor_id`, it gets a default flavor, which depends on the site.
             */
            l4_flavor_id?: string;
            /**
             * @description ID of the layer 7 flavor. With the ID of a flavor of the type `L7_elastic_max`, the load balancer is elastic.
             *     Without this and `l4_flavor_id`, it gets a default flavor, which depends on the site.
             */
            l7_flavor_id?: string;
            /**
             * @description Whether the load balancer is dedicated, only ever `true`.
             *     `false`, a shared load balancer, is refused with 400.
             * @default true
             * @constant
             */
            guaranteed?: true;
            /**
             * @description ID of the VPC that the load balancer is in, the `id` of a VPC in the VPC API.
             *     Both subnets, when given, lie in it.
             */
            vpc_id?: string;
            /**
             * @description Availability zones in which the load balancer is created, one or more.
             *     All are of one set of those that the list of availability zones shows.
             */
            availability_zone_list: string[];
            /**
             * @deprecated
             * @description Unsupported. ID of the enterprise project of the load balancer; not an empty string, not `0`, and not one that does not exist.
             *     Left out, it is the default one, which answers show as `0`.
             */
            enterprise_project_id?: string;
            /** @description Tags, each with a key and a value. */
            tags?: components["schemas"]["TagOption"][];
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @default true
             * @constant
             */
            admin_state_up?: true;
            /**
             * @description Shared bandwidth that the IPv6 address joins, which makes it public.
             *     Only together with `ipv6_vip_virsubnet_id`.
             */
            ipv6_bandwidth?: components["schemas"]["BandwidthRefOption"];
            /**
             * @description IDs of existing EIPs. The first one is bound to the load balancer, the others are ignored.
             *     Not together with `publicip`; needs `vpc_id` or `vip_subnet_cidr_id`.
             */
            publicip_ids?: string[];
            /**
             * @description New EIP to create and bind to the load balancer.
             *     Not together with `publicip_ids`; an IPv4 one needs `vpc_id` or `vip_subnet_cidr_id`.
             */
            publicip?: components["schemas"]["CreateLoadBalancerPublicIpOption"];
            /**
             * @description IDs of the downstream subnets, from which the load balancer reaches its members: the `neutron_network_id` of subnets in the VPC API. The first of several counts.
             *     All lie in the VPC of the load balancer, either IPv4 only or with IPv6 too.
             *     Left out, it is the IPv6 subnet, else the IPv4 subnet, else, with a public address alone, any of the VPC, rather one with more addresses.
             */
            elb_virsubnet_ids?: string[];
            /**
             * @description Whether IP addresses may be members (IP as a Backend), even outside the VPC: behind a VPC peering, a cloud connection, Direct Connect or VPN.
             *     Dedicated load balancers only. Once on, it stays on.
             */
            ip_target_enable?: boolean;
            /**
             * @description Whether the load balancer is protected against deletion.
             *     Switch it off for all resources before you close the account.
             * @default false
             */
            deletion_protection_enable?: boolean;
            /**
             * @deprecated
             * @description Unsupported. What happens to the traffic when the web application firewall fails. Only with the firewall on.
             * @default forward
             */
            waf_failure_action?: components["schemas"]["WafFailureAction"];
            /**
             * @description How the load balancer is billed. Better left out: for a dedicated load balancer it is ignored, and the flavors decide.
             *     For a shared load balancer it is `flavor` when left out.
             */
            charge_mode?: components["schemas"]["LoadBalancerChargeMode"];
            /**
             * @description Whether the console protects the load balancer against changes by accident.
             *     Requests to the API still change it.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`.
             *     Any Unicode characters but angle brackets.
             */
            protection_reason?: string;
        };
        /** @description Body of a request that creates a load balancer. */
        CreateLoadBalancerRequestBody: {
            /** @description Load balancer to create. */
            loadbalancer: components["schemas"]["CreateLoadBalancerOption"];
        };
        /** @description Answer to the creation of a load balancer. */
        CreateLoadBalancerResponse: {
            /** @description Load balancer as it was created. */
            loadbalancer: components["schemas"]["LoadBalancer"];
            /** @description ID of the request, given by the service. */
            request_id: string;
        };
        /** @description Answer with one load balancer. */
        ShowLoadBalancerResponse: {
            /** @description ID of the request, given by the service. */
            request_id: string;
            /** @description Load balancer that was asked for. */
            loadbalancer: components["schemas"]["LoadBalancer"];
        };
        /** @description Fields of a load balancer to change. A field that is left out stays as it is. */
        UpdateLoadBalancerOption: {
            /** @description The new name. */
            name?: string;
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up?: true;
            /** @description Free text that describes it. */
            description?: string;
            /**
             * @description ID of the IPv6 subnet, the `id` of a subnet in the VPC API. A new one changes the private IPv6 address too; the IPv4 subnet stays.
             *     It lies in the VPC of the load balancer and has IPv6 switched on. Null unbinds the IPv6 address. Dedicated load balancers only.
             */
            ipv6_vip_virsubnet_id?: string | null;
            /**
             * @description ID of the IPv4 subnet, the `neutron_subnet_id` of a subnet in the VPC API. A new one changes the private IPv4 address too; the IPv6 subnet stays.
             *     It lies in the VPC of the load balancer. Null unbinds the private IPv4 address. Dedicated load balancers only.
             */
            vip_subnet_cidr_id?: string | null;
            /**
             * @description Private IPv4 address of the load balancer: a free one of its IPv4 subnet, or of the new one when `vip_subnet_cidr_id` is given too.
             *     Dedicated load balancers only.
             */
            vip_address?: string;
            /**
             * @description ID of the layer 4 flavor, a higher or a lower one. A lower one breaks some of the persistent connections.
             *     A load balancer without a layer 4 flavor gets none, and one that has it keeps one. An elastic flavor makes it elastic. Dedicated load balancers only.
             */
            l4_flavor_id?: string;
            /**
             * @description ID of the layer 7 flavor, a higher or a lower one. A lower one breaks some of the persistent connections.
             *     A load balancer without a layer 7 flavor gets none, and one that has it keeps one. With a flavor of the type `L7_elastic_max` it is elastic. Dedicated load balancers only.
             */
            l7_flavor_id?: string;
            /**
             * @description Shared bandwidth that the IPv6 address joins.
             *     Only where the load balancer has, or gets, a public IPv6 address.
             */
            ipv6_bandwidth?: components["schemas"]["BandwidthRefOption"];
            /**
             * @description Whether IP addresses may be members (IP as a Backend), even outside the VPC: behind a VPC peering, Direct Connect or VPN.
             *     Dedicated load balancers only. It can only be switched on, never off.
             */
            ip_target_enable?: boolean;
            /**
             * @description IDs of all downstream subnets from now on, the `neutron_network_id` of subnets in the VPC API. All lie in the VPC of the load balancer, and none is an edge subnet.
             *     Subnets in the list stay or are bound, the others are unbound. A subnet that the load balancer uses cannot be left out.
             */
            elb_virsubnet_ids?: string[];
            /**
             * @description Whether the load balancer is protected against deletion.
             *     Switch it off for all resources before you close the account.
             */
            deletion_protection_enable?: boolean;
            /**
             * @deprecated
             * @description Unsupported. What happens to the traffic when the web application firewall fails. Only with the firewall on.
             */
            waf_failure_action?: components["schemas"]["WafFailureAction"];
            /**
             * @description Whether the console protects the load balancer against changes.
             *     `nonProtection` clears `protection_reason`.
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`.
             *     Any Unicode characters but angle brackets.
             */
            protection_reason?: string;
        };
        /** @description Body of a request that changes a load balancer. */
        UpdateLoadBalancerRequestBody: {
            /** @description What changes. */
            loadbalancer: components["schemas"]["UpdateLoadBalancerOption"];
        };
        /** @description Answer to the change of a load balancer. */
        UpdateLoadBalancerResponse: {
            /** @description Load balancer after the change. */
            loadbalancer: components["schemas"]["LoadBalancer"];
            /** @description ID of the request, given by the service. */
            request_id: string;
        };
        /**
         * @description How far a listener, pool, health monitor or member in a status tree is set up.
         * @enum {string}
         */
        LoadBalancerStatusProvisioningStatus: "ACTIVE";
        /**
         * @description Protocol of health checks.
         * @enum {string}
         */
        HealthMonitorType: "TCP" | "UDP_CONNECT" | "HTTP" | "HTTPS";
        /** @description Health monitor (health check) in a status tree. */
        LoadBalancerStatusHealthMonitor: {
            /** @description Protocol of the health monitor. */
            type: components["schemas"]["HealthMonitorType"];
            /** @description ID of the health monitor. */
            id: string;
            /** @description Name of the health monitor. Empty when it has none. */
            name: string;
            /** @description How far the health monitor is set up. */
            provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"];
        };
        /**
         * @description Health of a member in a status tree.
         * @enum {string}
         */
        LoadBalancerStatusMemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "DISABLED" | "OFFLINE";
        /** @description Member (backend server) in a status tree. */
        LoadBalancerStatusMember: {
            /** @description How far the member is set up. */
            provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"];
            /** @description Private IP address of the member. */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /** @description ID of the member. */
            id: string;
            /** @description Health of the member. */
            operating_status: components["schemas"]["LoadBalancerStatusMemberOperatingStatus"];
        };
        /**
         * @description Whether a listener or a pool in a status tree works.
         * @enum {string}
         */
        LoadBalancerStatusNodeOperatingStatus: "ONLINE" | "DEGRADED" | "DISABLED";
        /** @description Pool (backend server group) in a status tree. */
        LoadBalancerStatusPool: {
            /** @description How far the pool is set up. */
            provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"];
            /** @description Name of the pool. Empty when it has none. */
            name: string;
            /** @description Health monitor of the pool. */
            healthmonitor?: components["schemas"]["LoadBalancerStatusHealthMonitor"];
            /** @description Members of the pool. */
            members: components["schemas"]["LoadBalancerStatusMember"][];
            /** @description ID of the pool. */
            id: string;
            /** @description Whether the pool works. */
            operating_status: components["schemas"]["LoadBalancerStatusNodeOperatingStatus"];
        };
        /**
         * @description What an L7 policy does with the requests that match it.
         * @enum {string}
         */
        L7PolicyAction: "REDIRECT_TO_POOL" | "REDIRECT_TO_LISTENER" | "REDIRECT_TO_URL" | "FIXED_RESPONSE";
        /**
         * @description Whether an L7 policy or one of its rules is set up.
         * @enum {string}
         */
        LoadBalancerStatusPolicyProvisioningStatus: "ACTIVE" | "ERROR";
        /**
         * @description What an L7 rule looks at.
         * @enum {string}
         */
        L7RuleType: "HOST_NAME" | "PATH" | "METHOD" | "HEADER" | "QUERY_STRING" | "SOURCE_IP";
        /** @description L7 rule (forwarding rule) in a status tree. */
        LoadBalancerStatusL7Rule: {
            /** @description ID of the L7 rule. */
            id: string;
            /** @description Part of a request that the rule looks at. A policy has at most one rule each of `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`. */
            type?: components["schemas"]["L7RuleType"];
            /**
             * @description Whether the L7 rule is set up.
             * @default ACTIVE
             */
            provisioning_status?: components["schemas"]["LoadBalancerStatusPolicyProvisioningStatus"];
        };
        /** @description L7 policy (forwarding policy) in a status tree. */
        LoadBalancerStatusPolicy: {
            /** @description Where the requests go. */
            action?: components["schemas"]["L7PolicyAction"];
            /** @description ID of the L7 policy. */
            id: string;
            /**
             * @description Whether the L7 policy is set up.
             * @default ACTIVE
             */
            provisioning_status?: components["schemas"]["LoadBalancerStatusPolicyProvisioningStatus"];
            /** @description Name of the L7 policy. Empty when it has none. */
            name?: string;
            /** @description L7 rules of the policy. */
            rules?: components["schemas"]["LoadBalancerStatusL7Rule"][];
        };
        /** @description Listener in a status tree. */
        LoadBalancerStatusListener: {
            /** @description Name of the listener. Empty when it has none. */
            name: string;
            /** @description How far the listener is set up. */
            provisioning_status: components["schemas"]["LoadBalancerStatusProvisioningStatus"];
            /** @description Pools that the listener sends its requests to, with their status. */
            pools: components["schemas"]["LoadBalancerStatusPool"][];
            /** @description L7 policies of the listener, with their status. */
            l7policies: components["schemas"]["LoadBalancerStatusPolicy"][];
            /** @description ID of the listener. */
            id: string;
            /**
             * @description Whether the listener works.
             * @default ONLINE
             */
            operating_status: components["schemas"]["LoadBalancerStatusNodeOperatingStatus"];
        };
        /**
         * @description Whether a load balancer in its status tree works.
         * @enum {string}
         */
        LoadBalancerStatusOperatingStatus: "ONLINE" | "FROZEN" | "DEGRADED" | "DISABLED";
        /** @description Load balancer in its status tree. */
        LoadBalancerStatus: {
            /** @description Name of the load balancer. Empty when it has none. */
            name: string;
            /** @description How far the load balancer is set up. */
            provisioning_status: components["schemas"]["LoadBalancerProvisioningStatus"];
            /** @description Listeners of the load balancer. */
            listeners: components["schemas"]["LoadBalancerStatusListener"][];
            /** @description Pools of the load balancer. */
            pools: components["schemas"]["LoadBalancerStatusPool"][];
            /** @description ID of the load balancer. */
            id: string;
            /**
             * @description Whether the load balancer works.
             * @default ONLINE
             */
            operating_status: components["schemas"]["LoadBalancerStatusOperatingStatus"];
        };
        /** @description Root of a status tree. */
        LoadBalancerStatusResult: {
            /** @description The load balancer with everything that belongs to it. */
            loadbalancer: components["schemas"]["LoadBalancerStatus"];
        };
        /** @description Answer with the status tree of a load balancer. */
        ShowLoadBalancerStatusResponse: {
            /** @description The status tree. */
            statuses: components["schemas"]["LoadBalancerStatusResult"];
            /** @description ID of the request, given by the service. */
            request_id?: string;
        };
        /**
         * @description Layer that a flavor is for, and whether its specifications are fixed or elastic.
         * @enum {string}
         */
        FlavorType: "L4" | "L7" | "L4_elastic_max" | "L7_elastic_max" | "L4_elastic" | "L7_elastic";
        /** @description Limits of a flavor. Those of requests and of HTTPS exist at layer 7 only. */
        FlavorInfo: {
            /** @description Connections open at the same time. */
            connection: number;
            /** @description New connections a second. */
            cps: number;
            /** @description Requests a second. Layer 7 only. */
            qps?: number;
            /** @description Bandwidth. The pages name no unit. */
            bandwidth?: number;
            /**
             * @description Load balancer capacity units (LCU) of the flavor.
             *     They measure how much traffic a dedicated load balancer can route; more is better.
             */
            lcu: number;
            /** @description New HTTPS connections, counted as in `cps`. Layer 7 only. */
            https_cps?: number;
        };
        /** @description Flavor (specification) of a dedicated load balancer, which sets how much it can carry. */
        Flavor: {
            /** @description ID of the flavor. */
            id: string;
            /** @description Limits of the flavor. */
            info: components["schemas"]["FlavorInfo"];
            /** @description Name of the flavor. */
            name: string;
            /** @description Whether the flavor is there for all users, not for one only. */
            shared: boolean;
            /** @description ID of the project that owns the flavor. Flavors for all users show the provider's own project. */
            project_id: string;
            /** @description Layer and billing of the flavor. */
            type: components["schemas"]["FlavorType"];
            /** @description Whether the flavor is sold out. No load balancer can be created with it then. */
            flavor_sold_out: boolean;
        };
        /** @description A page of flavors. */
        ListFlavorsResponse: {
            /** @description The flavors of the page. */
            flavors: components["schemas"]["Flavor"][];
            /** @description Where the page begins and ends. */
            page_info: components["schemas"]["PageInfo"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description One flavor. */
        ShowFlavorResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The flavor. */
            flavor: components["schemas"]["Flavor"];
        };
        /**
         * @description Protocol of a listener.
         * @enum {string}
         */
        ListenerProtocol: "TCP" | "HTTP" | "UDP" | "HTTPS" | "TERMINATED_HTTPS";
        /**
         * @description What a listener does with the header `X-Forwarded-For` before a request goes to a member.
         * @enum {string}
         */
        ListenerXForwardedForProcessingMode: "append" | "remove" | "preserve";
        /** @description Headers that a listener adds to the requests for its members, as the service returns them. */
        ListenerInsertHeaders: {
            /** @description Whether `X-Forwarded-ELB-IP` carries the public address (EIP) of the load balancer. */
            "X-Forwarded-ELB-IP": boolean;
            /** @description Whether `X-Forwarded-Port` carries the port of the listener. */
            "X-Forwarded-Port"?: boolean;
            /** @description Whether `X-Forwarded-For-Port` carries the client's source port. */
            "X-Forwarded-For-Port"?: boolean;
            /** @description Whether `X-Forwarded-Host` is set from the header `Host`. */
            "X-Forwarded-Host"?: boolean;
            /** @description Whether `X-Forwarded-Proto` carries the protocol of the listener. */
            "X-Forwarded-Proto"?: boolean;
            /** @description Whether `X-Real-IP` carries the client's IP address. */
            "X-Real-IP"?: boolean;
            /** @description Whether `X-Forwarded-ELB-ID` carries the ID of the load balancer. */
            "X-Forwarded-ELB-ID"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Certificate-ID` carries the ID of the certificate that the load balancer uses. */
            "X-Forwarded-TLS-Certificate-ID"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Protocol` carries the TLS protocol that the load balancer uses. */
            "X-Forwarded-TLS-Protocol"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Cipher` carries the cipher suite that the load balancer uses. */
            "X-Forwarded-TLS-Cipher"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-TLS-Protocol`.
             *     Counts only while `X-Forwarded-TLS-Protocol` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-TLS-Protocol-alias"?: string;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-TLS-Cipher`.
             *     Counts only while `X-Forwarded-TLS-Cipher` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-TLS-Cipher-alias"?: string;
            /**
             * @description What happens to `X-Forwarded-For`. HTTP, HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default append
             */
            "X-Forwarded-For-Processing-Mode"?: components["schemas"]["ListenerXForwardedForProcessingMode"];
            /**
             * @description Whether `X-Forwarded-Clientcert-subjectdn` carries the subject (owner) of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-subjectdn-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-subjectdn`.
             *     Counts only while `X-Forwarded-Clientcert-subjectdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-subjectdn-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-issuerdn` carries the issuer of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-issuerdn-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-issuerdn`.
             *     Counts only while `X-Forwarded-Clientcert-issuerdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-issuerdn-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-fingerprint` carries the fingerprint of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-fingerprint-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-fingerprint`.
             *     Counts only while `X-Forwarded-Clientcert-fingerprint-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-fingerprint-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-clientverify` carries the result of verifying the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-clientverify-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-clientverify`.
             *     Counts only while `X-Forwarded-Clientcert-clientverify-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-clientverify-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-serialnumber` carries the serial number of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-serialnumber-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-serialnumber`.
             *     Counts only while `X-Forwarded-Clientcert-serialnumber-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-serialnumber-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert` carries the content of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert`.
             *     Counts only while `X-Forwarded-Clientcert-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
             */
            "X-Forwarded-Clientcert-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-ciphers` carries the cipher suites that the client supports.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-ciphers-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-ciphers`.
             *     Counts only while `X-Forwarded-Clientcert-ciphers-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-ciphers-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-end` carries the expiry date of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-end-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-end`.
             *     Counts only while `X-Forwarded-Clientcert-end-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
             */
            "X-Forwarded-Clientcert-end-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Alpn-Protocol` carries the application protocol agreed on in the TLS handshake (ALPN).
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Alpn-Protocol-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Alpn-Protocol`.
             *     Counts only while `X-Forwarded-Tls-Alpn-Protocol-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Alpn-Protocol-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Sni` carries the domain name of the SNI certificate that the client asks for.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Sni-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Sni`.
             *     Counts only while `X-Forwarded-Tls-Sni-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Sni-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Ja3` carries the JA3 fingerprint of the client.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Ja3-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Ja3`.
             *     Counts only while `X-Forwarded-Tls-Ja3-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Ja3-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Ja4` carries the JA4 fingerprint of the client.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Ja4-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Ja4`.
             *     Counts only while `X-Forwarded-Tls-Ja4-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Ja4-alias"?: string;
        };
        /** @description Reference to a load balancer. */
        LoadBalancerRef: {
            /** @description ID of the load balancer. */
            id: string;
        };
        /**
         * @description How a domain name is matched with the wildcard names of SNI certificates.
         * @enum {string}
         */
        ListenerSniMatchAlgo: "longest_suffix" | "wildcard";
        /**
         * @description System security policy of a listener, which sets its TLS versions and cipher suites.
         * @enum {string}
         */
        ListenerTlsCiphersPolicy: "tls-1-0" | "tls-1-0-inherit" | "tls-1-0-with-1-3" | "tls-1-1" | "tls-1-2-fs" | "tls-1-2-fs-with-1-3" | "tls-1-2-strict" | "tls-1-2-strict-no-cbc" | "tls-1-2" | "hybrid-policy-1-0";
        /**
         * @description Whether an IP address group lets its addresses in or keeps them out.
         * @enum {string}
         */
        ListenerIpGroupType: "white" | "black";
        /** @description IP address group that controls who reaches a listener. */
        ListenerIpGroup: {
            /** @description ID of the IP address group. Never null. */
            ipgroup_id?: string;
            /** @description Whether access is controlled. A listener can be deleted while it is. */
            enable_ipgroup?: boolean;
            /** @description Whether the group is a whitelist or a blacklist. */
            type?: components["schemas"]["ListenerIpGroupType"];
        };
        /** @description How an HTTPS listener moves clients on to QUIC. QUIC is not supported. */
        ListenerQuicConfig: {
            /**
             * @description ID of the QUIC listener, which has to exist. Never null.
             *     QUIC is not supported.
             */
            quic_listener_id?: string;
            /**
             * @description Whether clients of the HTTPS listener are offered QUIC.
             *     QUIC is not supported.
             */
            enable_quic_upgrade?: boolean;
        };
        /**
         * @description Which requests are traced.
         * @enum {string}
         */
        TracingStrategy: "full" | "ratio";
        /**
         * @description Format in which traces are passed on.
         * @enum {string}
         */
        TracingType: "W3CTraceContext";
        /** @description How a listener traces requests (open tracing). */
        TracingConfig: {
            /** @description Whether requests are traced. */
            tracing_enable?: boolean;
            /** @description Which requests are traced. */
            tracing_strategy?: components["schemas"]["TracingStrategy"];
            /** @description Share of the requests that are traced, in hundredths of a percent; 3000 is 30 percent. */
            tracing_sample?: number;
            /** @description Format in which traces are passed on. */
            tracing_type?: components["schemas"]["TracingType"];
        };
        /**
         * @description Name of a custom header in access logs.
         *     In whatever case, it is none of `host`, `referer`, `traceparent`, `user-agent`, `x-clienttraceid` and `x-forwarded-for`.
         */
        AccessLogHeaderName: string;
        /** @description Which custom headers a listener records in the access logs. */
        AccessLogCustomizedHeadersConfig: {
            /** @description Whether custom headers are recorded. */
            enable?: boolean;
            /** @description Headers that are recorded. When given, no others are. */
            include_headers?: components["schemas"]["AccessLogHeaderName"][];
            /** @description Headers that are not recorded. */
            exclude_headers?: components["schemas"]["AccessLogHeaderName"][];
        };
        /** @description Listener as the service returns it. */
        Listener: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up: true;
            /**
             * @description ID of the CA certificate that client certificates are checked with. A certificate of the type `client`.
             *     Null when there is none.
             */
            client_ca_tls_container_ref: string | null;
            /**
             * @deprecated
             * @description Unsupported. Most connections that the listener opens to members; -1 sets no limit.
             */
            connection_limit: number;
            /**
             * Format: date-time
             * @description When the listener was created, in UTC.
             */
            created_at: string;
            /**
             * @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches.
             *     Null when there is none.
             */
            default_pool_id: string | null;
            /** @description ID of the server certificate. Null when there is none. */
            default_tls_container_ref: string | null;
            /** @description Free text about the listener. Null or empty when there is none. */
            description: string | null;
            /**
             * @description Whether clients may use HTTP/2. Members still get HTTP/1.x.
             *     For HTTPS listeners; without effect on others.
             */
            http2_enable: boolean;
            /** @description ID of the listener. */
            id: string;
            /**
             * @description Headers that tell the members more about a request,
             *     such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
             */
            insert_headers: components["schemas"]["ListenerInsertHeaders"];
            /** @description The load balancer of the listener; always exactly one. */
            loadbalancers: components["schemas"]["LoadBalancerRef"][];
            /**
             * @description Name of the listener.
             *     With an empty one, the listener cannot be found in the list, nor its details be seen.
             */
            name: string;
            /** @description ID of the project that owns the listener. */
            project_id: string;
            /** @description Protocol in which clients send their requests. */
            protocol: components["schemas"]["ListenerProtocol"];
            /** @description Port on which the listener receives requests. */
            protocol_port: number;
            /**
             * @description IDs of SNI certificates, which are server certificates with domain names.
             *     No domain name occurs twice, and all certificates together have at most 30.
             */
            sni_container_refs: string[];
            /**
             * @description How a domain name is matched with the wildcard names of the SNI certificates.
             * @default wildcard
             */
            sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"];
            /** @description Tags of the listener. */
            tags: components["schemas"]["Tag"][];
            /**
             * Format: date-time
             * @description When the listener was last changed, in UTC.
             */
            updated_at: string;
            /**
             * @description System security policy. Null when the listener has none, as for the protocol `HTTP`.
             *     Counts only for HTTPS listeners of dedicated load balancers, and not beside `security_policy_id`.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             * @default tls-1-0
             */
            tls_ciphers_policy: components["schemas"]["ListenerTlsCiphersPolicy"] | null;
            /**
             * @description ID of a custom security policy. Wins over `tls_ciphers_policy`.
             *     Counts only for HTTPS listeners of dedicated load balancers.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             */
            security_policy_id?: string;
            /**
             * @description Whether members are tried again (health check retries).
             *     Has a meaning for HTTP listeners, HTTPS ones of dedicated and TERMINATED_HTTPS ones of shared load balancers.
             * @default true
             */
            enable_member_retry?: boolean;
            /**
             * @description Seconds without a request after which an idle connection to a client is closed; the next request opens a new one.
             *     At least 10 and 300 by default for TCP, at least 1 and 60 by default for HTTP and HTTPS. Without effect on UDP.
             *     Null when none is set.
             */
            keepalive_timeout: number | null;
            /**
             * @description Seconds to wait for a client: for the header of its request, and between two parts of the body.
             *     After that the request or the connection is broken off. Null for TCP and UDP.
             * @default 60
             */
            client_timeout: number | null;
            /**
             * @description Seconds to wait for the answer of a member. After that the client gets a 504 Gateway Timeout.
             *     Null for TCP and UDP.
             * @default 60
             */
            member_timeout: number | null;
            /** @description IP address group that controls who reaches the listener. Null when there is none. */
            ipgroup: components["schemas"]["ListenerIpGroup"] | null;
            /**
             * @description Whether members see the IP addresses of the clients.
             *     TCP and UDP listeners of shared load balancers can choose, with false as the default; for all others it is true.
             *
             *     When it is on:
             *
             *     - Members are reached by their real addresses, so security groups and access rules have to let the traffic in.
             *     - A server cannot be client and member at once.
             *     - The specifications of members are fixed.
             */
            transparent_client_ip_enable: boolean;
            /**
             * @description Whether advanced forwarding is on. Once on, it stays on.
             *
             *     It allows:
             *
             *     - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
             *     - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
             *     - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
             *     - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
             *     - L7 rules with `conditions`.
             * @default false
             */
            enhance_l7policy_enable?: boolean;
            /**
             * @description How an HTTPS listener moves clients on to QUIC: its answers name the QUIC port and version,
             *     and a client whose QUIC request succeeds stays with QUIC. QUIC is not supported.
             *     Null when there is none, as for every protocol but `HTTPS`.
             */
            quic_config?: components["schemas"]["ListenerQuicConfig"] | null;
            /**
             * @description Whether the console protects the listener against changes.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /** @description Why the protection is on. Counts only with the status `consoleProtection`. */
            protection_reason?: string;
            /** @description Whether answers are compressed with gzip. */
            gzip_enable?: boolean;
            /** @description Most new connections that the listener takes in a second. */
            cps?: number;
            /** @description Most concurrent connections that the listener takes in a second. */
            connection?: number;
            /**
             * @description Whether IPv4 and IPv6 addresses are translated into each other,
             *     so that a client reaches IPv4 and IPv6 members over either address of the load balancer.
             * @default false
             */
            nat64_enable?: boolean;
            /** @description Whether members learn the IP addresses of the clients by the PROXY protocol. */
            proxy_protocol_enable?: boolean;
            /** @description How requests are traced (open tracing). */
            tracing_config?: components["schemas"]["TracingConfig"];
            /** @description Which custom headers are recorded in the access logs. */
            access_log_customized_headers_config?: components["schemas"]["AccessLogCustomizedHeadersConfig"];
        };
        /** @description One page of listeners. */
        ListListenersResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page begins and ends. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The listeners of the page. */
            listeners: components["schemas"]["Listener"][];
        };
        /** @description Headers that the load balancer adds to the requests it sends to the members. */
        ListenerInsertHeadersOption: {
            /** @description Whether `X-Forwarded-ELB-IP` carries the public address (EIP) of the load balancer. */
            "X-Forwarded-ELB-IP"?: boolean;
            /** @description Whether `X-Forwarded-Port` carries the port of the listener. */
            "X-Forwarded-Port"?: boolean;
            /** @description Whether `X-Forwarded-For-Port` carries the client's source port. */
            "X-Forwarded-For-Port"?: boolean;
            /** @description Whether `X-Forwarded-Host` is set from the header `Host`. */
            "X-Forwarded-Host"?: boolean;
            /** @description Whether `X-Forwarded-Proto` carries the protocol of the listener. */
            "X-Forwarded-Proto"?: boolean;
            /** @description Whether `X-Real-IP` carries the client's IP address. */
            "X-Real-IP"?: boolean;
            /** @description Whether `X-Forwarded-ELB-ID` carries the ID of the load balancer. */
            "X-Forwarded-ELB-ID"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Certificate-ID` carries the ID of the certificate that the load balancer uses. */
            "X-Forwarded-TLS-Certificate-ID"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Protocol` carries the TLS protocol that the load balancer uses. */
            "X-Forwarded-TLS-Protocol"?: boolean;
            /** @description Whether `X-Forwarded-TLS-Cipher` carries the cipher suite that the load balancer uses. */
            "X-Forwarded-TLS-Cipher"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-TLS-Protocol`.
             *     Counts only while `X-Forwarded-TLS-Protocol` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-TLS-Protocol-alias"?: string;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-TLS-Cipher`.
             *     Counts only while `X-Forwarded-TLS-Cipher` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-TLS-Cipher-alias"?: string;
            /**
             * @description What happens to `X-Forwarded-For`. HTTP, HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default append
             */
            "X-Forwarded-For-Processing-Mode"?: components["schemas"]["ListenerXForwardedForProcessingMode"];
            /**
             * @description Whether `X-Forwarded-Clientcert-subjectdn` carries the subject (owner) of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-subjectdn-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-subjectdn`.
             *     Counts only while `X-Forwarded-Clientcert-subjectdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-subjectdn-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-issuerdn` carries the issuer of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-issuerdn-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-issuerdn`.
             *     Counts only while `X-Forwarded-Clientcert-issuerdn-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-issuerdn-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-fingerprint` carries the fingerprint of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-fingerprint-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-fingerprint`.
             *     Counts only while `X-Forwarded-Clientcert-fingerprint-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-fingerprint-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-clientverify` carries the result of verifying the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-clientverify-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-clientverify`.
             *     Counts only while `X-Forwarded-Clientcert-clientverify-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-clientverify-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-serialnumber` carries the serial number of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-serialnumber-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-serialnumber`.
             *     Counts only while `X-Forwarded-Clientcert-serialnumber-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-serialnumber-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert` carries the content of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert`.
             *     Counts only while `X-Forwarded-Clientcert-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
             */
            "X-Forwarded-Clientcert-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-ciphers` carries the cipher suites that the client supports.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-ciphers-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-ciphers`.
             *     Counts only while `X-Forwarded-Clientcert-ciphers-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Clientcert-ciphers-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Clientcert-end` carries the expiry date of the client certificate.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Clientcert-end-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Clientcert-end`.
             *     Counts only while `X-Forwarded-Clientcert-end-enable` is true. HTTPS, TERMINATED_HTTPS, QUIC and TLS listeners only.
             */
            "X-Forwarded-Clientcert-end-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Alpn-Protocol` carries the application protocol agreed on in the TLS handshake (ALPN).
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Alpn-Protocol-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Alpn-Protocol`.
             *     Counts only while `X-Forwarded-Tls-Alpn-Protocol-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Alpn-Protocol-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Sni` carries the domain name of the SNI certificate that the client asks for.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Sni-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Sni`.
             *     Counts only while `X-Forwarded-Tls-Sni-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Sni-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Ja3` carries the JA3 fingerprint of the client.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Ja3-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Ja3`.
             *     Counts only while `X-Forwarded-Tls-Ja3-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Ja3-alias"?: string;
            /**
             * @description Whether `X-Forwarded-Tls-Ja4` carries the JA4 fingerprint of the client.
             *     HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             * @default false
             */
            "X-Forwarded-Tls-Ja4-enable"?: boolean;
            /**
             * @description Name of the header that members see in place of `X-Forwarded-Tls-Ja4`.
             *     Counts only while `X-Forwarded-Tls-Ja4-enable` is true. HTTPS, TERMINATED_HTTPS and QUIC listeners only.
             */
            "X-Forwarded-Tls-Ja4-alias"?: string;
        };
        /**
         * @description IP address group that controls who reaches a new listener.
         *     Has an `ipgroup_id`, or is empty and means no group.
         */
        CreateListenerIpGroupOption: {
            /**
             * @description ID of the IP address group.
             *     A group without addresses lets nobody in as a whitelist and everybody as a blacklist.
             */
            ipgroup_id?: string;
            /**
             * @description Whether access is controlled.
             * @default true
             */
            enable_ipgroup?: boolean;
            /**
             * @description Whether the group is a whitelist or a blacklist.
             * @default white
             */
            type?: components["schemas"]["ListenerIpGroupType"];
        };
        /** @description Which custom headers a new listener records in the access logs. */
        CreateAccessLogCustomizedHeadersConfigOption: {
            /**
             * @description Whether custom headers are recorded. Only while the load balancer has access logging switched on can it become true.
             *     Stays true when logging is switched off, and counts again once logging is back.
             * @default false
             */
            enable?: boolean;
            /** @description Headers to record, at most five. When given, no others are recorded. */
            include_headers?: components["schemas"]["AccessLogHeaderName"][];
            /** @description Headers not to record, at most five. */
            exclude_headers?: components["schemas"]["AccessLogHeaderName"][];
        };
        /**
         * @description Listener to create.
         *     Its protocol decides which timeouts, retries and certificates go with it.
         */
        CreateListenerOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up?: true;
            /** @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches. */
            default_pool_id?: string;
            /** @description ID of the CA certificate that client certificates are checked with. A certificate of the type `client`. */
            client_ca_tls_container_ref?: string;
            /**
             * @description ID of the server certificate. A certificate of the type `server`.
             *     HTTPS and TERMINATED_HTTPS listeners only.
             */
            default_tls_container_ref?: string;
            /** @description Free text about the listener. */
            description?: string;
            /**
             * @description Whether clients may use HTTP/2. Members still get HTTP/1.x.
             *     For HTTPS listeners; without effect on others.
             */
            http2_enable?: boolean;
            /**
             * @description Headers that tell the members more about a request,
             *     such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
             */
            insert_headers?: components["schemas"]["ListenerInsertHeadersOption"];
            /** @description ID of the load balancer that gets the listener. A listener belongs to exactly one. */
            loadbalancer_id: string;
            /**
             * @description Name of the listener.
             *     With an empty one, the listener cannot be found in the list, nor its details be seen.
             */
            name?: string;
            /** @description ID of the project that owns the listener. */
            project_id?: string;
            /**
             * @description Protocol in which clients send their requests.
             *     The load balancer has to support its layer: TCP and UDP are layer 4, the others layer 7.
             */
            protocol: components["schemas"]["ListenerProtocol"];
            /** @description Port on which the listener receives requests. */
            protocol_port: number;
            /**
             * @description IDs of SNI certificates, which are server certificates with domain names.
             *     No domain name may occur twice, and all certificates together have at most 30.
             */
            sni_container_refs?: string[];
            /**
             * @description How a domain name is matched with the wildcard names of the SNI certificates.
             * @default wildcard
             */
            sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"];
            /** @description Tags of the listener. */
            tags?: components["schemas"]["TagOption"][];
            /**
             * @description System security policy. Counts only for HTTPS listeners of dedicated load balancers, and not beside `security_policy_id`.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             * @default tls-1-0
             */
            tls_ciphers_policy?: components["schemas"]["ListenerTlsCiphersPolicy"];
            /**
             * @description ID of a custom security policy. Wins over `tls_ciphers_policy`.
             *     Counts only for HTTPS listeners of dedicated load balancers.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             */
            security_policy_id?: string;
            /**
             * @description Whether members are tried again (health check retries).
             *     HTTP listeners, HTTPS ones of dedicated and TERMINATED_HTTPS ones of shared load balancers only.
             * @default true
             */
            enable_member_retry?: boolean;
            /**
             * @description Seconds without a request after which an idle connection to a client is closed; the next request opens a new one.
             *     At least 10 and 300 by default for TCP, at least 1 and 60 by default for HTTP and HTTPS. Without effect on UDP.
             */
            keepalive_timeout?: number;
            /**
             * @description Seconds to wait for a client: for the header of its request, and between two parts of the body.
             *     After that the request or the connection is broken off. HTTP and HTTPS listeners only.
             * @default 60
             */
            client_timeout?: number;
            /**
             * @description Seconds to wait for the answer of a member. After that the client gets a 504 Gateway Timeout.
             *     HTTP and HTTPS listeners only.
             * @default 60
             */
            member_timeout?: number;
            /**
             * @description IP address group that controls who reaches the listener.
             *     Null or an empty object means none.
             */
            ipgroup?: components["schemas"]["CreateListenerIpGroupOption"] | null;
            /**
             * @description Whether members see the IP addresses of the clients.
             *     TCP and UDP listeners of shared load balancers can choose, with false as the default; for all others it is true.
             *
             *     When it is on:
             *
             *     - Members are reached by their real addresses, so security groups and access rules have to let the traffic in.
             *     - A server cannot be client and member at once.
             *     - The specifications of members are fixed.
             */
            transparent_client_ip_enable?: boolean;
            /**
             * @description Whether advanced forwarding is on. Once on, it stays on.
             *
             *     It allows:
             *
             *     - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
             *     - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
             *     - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
             *     - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
             *     - L7 rules with `conditions`.
             * @default false
             */
            enhance_l7policy_enable?: boolean;
            /**
             * @description Whether the console protects the listener against changes.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`.
             *     Angle brackets are not allowed.
             */
            protection_reason?: string;
            /** @description Which custom headers are recorded in the access logs. HTTP, HTTPS and QUIC listeners only. */
            access_log_customized_headers_config?: components["schemas"]["CreateAccessLogCustomizedHeadersConfigOption"];
        };
        /** @description Body of the request that creates a listener. */
        CreateListenerRequestBody: {
            /** @description The listener to create. */
            listener: components["schemas"]["CreateListenerOption"];
        };
        /** @description Answer to the request that creates a listener. */
        CreateListenerResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The new listener. */
            listener: components["schemas"]["Listener"];
        };
        /** @description Answer with one listener. */
        ShowListenerResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The listener. */
            listener: components["schemas"]["Listener"];
        };
        /** @description IP address group that controls who reaches the listener. A field that is left out stays as it is. */
        UpdateListenerIpGroupOption: {
            /**
             * @description ID of the IP address group, which has to exist. Never null.
             *     Needed when the listener has no group yet.
             */
            ipgroup_id?: string;
            /** @description Whether access is controlled. A listener can be deleted while it is. */
            enable_ipgroup?: boolean;
            /** @description Whether the group is a whitelist or a blacklist. */
            type?: components["schemas"]["ListenerIpGroupType"];
        };
        /** @description Which custom headers a listener records in the access logs, from now on. */
        UpdateAccessLogCustomizedHeadersConfigOption: {
            /**
             * @description Whether custom headers are recorded. Only while the load balancer has access logging switched on can it become true.
             *     Stays true when logging is switched off, and counts again once logging is back.
             * @default false
             */
            enable?: boolean;
            /** @description Headers to record, at most five. When given, no others are recorded. */
            include_headers?: components["schemas"]["AccessLogHeaderName"][];
            /** @description Headers not to record, at most five. */
            exclude_headers?: components["schemas"]["AccessLogHeaderName"][];
        };
        /** @description Fields of a listener to change. A field that is left out stays as it is. */
        UpdateListenerOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up?: true;
            /** @description ID of the CA certificate that client certificates are checked with. A certificate of the type `client`. */
            client_ca_tls_container_ref?: string;
            /** @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches. */
            default_pool_id?: string;
            /**
             * @description ID of the server certificate. A certificate of the type `server`.
             *     HTTPS and TERMINATED_HTTPS listeners only.
             */
            default_tls_container_ref?: string;
            /** @description Free text about the listener. */
            description?: string;
            /**
             * @description Whether clients may use HTTP/2. Members still get HTTP/1.x.
             *     For HTTPS listeners; without effect on others.
             */
            http2_enable?: boolean;
            /**
             * @description Headers that tell the members more about a request,
             *     such as `X-Forwarded-ELB-IP` with the public address of the load balancer.
             */
            insert_headers?: components["schemas"]["ListenerInsertHeadersOption"];
            /**
             * @description Name of the listener.
             *     With an empty one, the listener cannot be found in the list, nor its details be seen.
             */
            name?: string;
            /**
             * @description IDs of SNI certificates, which are server certificates with domain names.
             *     No domain name may occur twice, and all certificates together have at most 30.
             */
            sni_container_refs?: string[];
            /**
             * @description How a domain name is matched with the wildcard names of the SNI certificates.
             * @default wildcard
             */
            sni_match_algo?: components["schemas"]["ListenerSniMatchAlgo"];
            /**
             * @description System security policy. Counts only for HTTPS listeners of dedicated load balancers, and not beside `security_policy_id`.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             * @default tls-1-0
             */
            tls_ciphers_policy?: components["schemas"]["ListenerTlsCiphersPolicy"];
            /**
             * @description ID of a custom security policy. Wins over `tls_ciphers_policy`.
             *     Counts only for HTTPS listeners of dedicated load balancers.
             *     Cipher suites with ECC come before those with RSA, and those of TLS 1.3, which know both, come last.
             */
            security_policy_id?: string;
            /**
             * @description Whether members are tried again (health check retries).
             *     HTTP listeners, HTTPS ones of dedicated and TERMINATED_HTTPS ones of shared load balancers only.
             * @default true
             */
            enable_member_retry?: boolean;
            /**
             * @description Seconds to wait for the answer of a member. After that the client gets a 504 Gateway Timeout.
             *     HTTP and HTTPS listeners only.
             */
            member_timeout?: number;
            /** @description Seconds to wait for a client. HTTP and HTTPS listeners only. */
            client_timeout?: number;
            /**
             * @description Seconds without a request after which an idle connection to a client is closed; the next request opens a new one.
             *     At least 10 for TCP, at least 1 for HTTP and HTTPS. Without effect on UDP.
             */
            keepalive_timeout?: number;
            /** @description IP address group that controls who reaches the listener. */
            ipgroup?: components["schemas"]["UpdateListenerIpGroupOption"];
            /**
             * @description Whether members see the IP addresses of the clients.
             *     TCP and UDP listeners of shared load balancers can choose, with false as the default; for all others it is true.
             *
             *     When it is on:
             *
             *     - Members are reached by their real addresses, so security groups and access rules have to let the traffic in.
             *     - A server cannot be client and member at once.
             *     - The specifications of members are fixed.
             */
            transparent_client_ip_enable?: boolean;
            /**
             * @description Whether advanced forwarding is on. Once on, it stays on.
             *
             *     It allows:
             *
             *     - L7 policies with the action `REDIRECT_TO_URL` or `FIXED_RESPONSE`.
             *     - L7 policies with `priority`, `redirect_url_config` and `fixed_response_config`.
             *     - L7 rules of the types `METHOD`, `HEADER`, `QUERY_STRING` and `SOURCE_IP`.
             *     - L7 rules of the type `HOST_NAME` with the wildcard `*` in their value.
             *     - L7 rules with `conditions`.
             * @default false
             */
            enhance_l7policy_enable?: boolean;
            /** @description Whether the console protects the listener against changes. */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`; `nonProtection` clears it.
             *     Angle brackets are not allowed.
             */
            protection_reason?: string;
            /** @description Which custom headers are recorded in the access logs. HTTP, HTTPS and QUIC listeners only. */
            access_log_customized_headers_config?: components["schemas"]["UpdateAccessLogCustomizedHeadersConfigOption"];
        };
        /** @description Body of the request that updates a listener. */
        UpdateListenerRequestBody: {
            /** @description What to change. */
            listener: components["schemas"]["UpdateListenerOption"];
        };
        /** @description Answer to the request that updates a listener. */
        UpdateListenerResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The listener after the change. */
            listener: components["schemas"]["Listener"];
        };
        /**
         * @description Protocol in which a pool receives requests.
         * @enum {string}
         */
        PoolProtocol: "TCP" | "UDP" | "HTTP" | "HTTPS" | "QUIC";
        /**
         * @description How a pool picks the member for a request.
         * @enum {string}
         */
        PoolLbAlgorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP" | "QUIC_CID";
        /**
         * @description What kinds of members a pool takes.
         * @enum {string}
         */
        PoolType: "instance" | "ip" | "";
        /** @description Reference to a member (backend server). */
        MemberRef: {
            /** @description ID of the member (backend server). */
            id: string;
        };
        /**
         * @description How a client is recognised, so that its requests reach the same member.
         * @enum {string}
         */
        SessionPersistenceType: "SOURCE_IP" | "HTTP_COOKIE" | "APP_COOKIE";
        /** @description How a pool keeps a client at the same member. */
        SessionPersistence: {
            /** @description Name of the cookie that the application sets. Counts only with the type `APP_COOKIE`. */
            cookie_name: string;
            /** @description How a client is recognised. */
            type: components["schemas"]["SessionPersistenceType"];
            /**
             * @description How long a client stays with its member, in minutes; without effect for the type `APP_COOKIE`.
             *     TCP, UDP and QUIC pools: up to 60, by default 1. HTTP and HTTPS pools: up to 1440, by default 1440.
             */
            persistence_timeout: number;
        };
        /**
         * @description IP versions that a pool supports.
         * @enum {string}
         */
        PoolIpVersion: "dualstack" | "v4" | "v6";
        /** @description How new members of a pool are warmed up. */
        SlowStart: {
            /**
             * @description Whether new members are warmed up.
             * @default false
             */
            enable: boolean;
            /**
             * @description How long the warm-up of a member takes, in seconds.
             * @default 30
             */
            duration: number;
        };
        /**
         * @description Where traffic goes when too few members of a zone are healthy.
         * @enum {string}
         */
        AzUnhealthyFallbackStrategy: "forward_to_all_member_of_local_az" | "forward_to_all_healthy_member" | "forward_to_all_member" | "forward_to_healthy_member_of_remote_az";
        /**
         * @description Whether requests stay in the availability zone of the load balancer, and what happens when its members there fail.
         *     With `enable` on, exactly one of the two limits is in use and the other is `-1`.
         */
        AzAffinity: {
            /**
             * @description Whether requests stay in the zone of the load balancer.
             *     Only for TCP and UDP pools, and not for pools of TLS listeners.
             */
            enable?: boolean;
            /**
             * @description Share of healthy members below which the zone counts as failed, in percent; the number it stands for is rounded up.
             *     `-1` leaves the decision to `az_minimum_healthy_member_count`.
             */
            az_minimum_healthy_member_percentage?: number;
            /**
             * @description Number of healthy members below which the zone counts as failed.
             *     `-1` leaves the decision to `az_minimum_healthy_member_percentage`.
             */
            az_minimum_healthy_member_count?: number;
            /**
             * @description Where requests go when the zone counts as failed.
             * @default forward_to_all_member_of_local_az
             */
            az_unhealthy_fallback_strategy?: components["schemas"]["AzUnhealthyFallbackStrategy"];
        };
        /** @description Pool (backend server group) as the service returns it. */
        Pool: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up: true;
            /** @description Free text about the pool. */
            description: string;
            /** @description ID of the pool's health monitor (health check). Null or empty when it has none. */
            healthmonitor_id?: string | null;
            /** @description ID of the pool. */
            id: string;
            /** @description How the pool picks the member for a request. */
            lb_algorithm: components["schemas"]["PoolLbAlgorithm"];
            /** @description Listeners that send their requests to the pool. */
            listeners: components["schemas"]["ListenerRef"][];
            /**
             * @description Load balancers that the pool belongs to.
             *     A pool created with only a `listener_id` shows the load balancer of that listener.
             */
            loadbalancers: components["schemas"]["LoadBalancerRef"][];
            /** @description Members (backend servers) of the pool. */
            members: components["schemas"]["MemberRef"][];
            /** @description Name of the pool. */
            name: string;
            /** @description ID of the project that owns the pool. */
            project_id: string;
            /** @description Protocol in which the pool receives requests. */
            protocol: components["schemas"]["PoolProtocol"];
            /** @description How a client is kept at the same member. Null when it is not. */
            session_persistence?: components["schemas"]["SessionPersistence"] | null;
            /** @description IP versions that the pool supports. Follows from its protocol and the kind of its load balancer. */
            ip_version: components["schemas"]["PoolIpVersion"];
            /**
             * @description How new members are warmed up; HTTP and HTTPS pools only.
             *     Null when the pool has no slow start.
             */
            slow_start?: components["schemas"]["SlowStart"] | null;
            /** @description Whether members are protected against removal. */
            member_deletion_protection_enable?: boolean;
            /**
             * Format: date-time
             * @description When the pool was created, in UTC.
             *     Missing for older pools and for pools of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the pool was last changed, in UTC.
             *     Missing for older pools and for pools of shared load balancers.
             */
            updated_at?: string;
            /** @description ID of the VPC that the members are in. May be empty. */
            vpc_id?: string;
            /** @description What kinds of members the pool takes. */
            type?: components["schemas"]["PoolType"];
            /**
             * @description Whether the console protects the pool against changes.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /** @description Why the protection is on. Counts only with the status `consoleProtection`. */
            protection_reason?: string;
            /**
             * @deprecated
             * @description Unsupported. Whether requests stay in the availability zone of the load balancer.
             */
            az_affinity?: components["schemas"]["AzAffinity"];
        };
        /** @description A page of pools. */
        ListPoolsResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page is in the list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The pools of the page. */
            pools: components["schemas"]["Pool"][];
        };
        /**
         * Client address or load balancer cookie
         * @description Keeps a client at the same member for a time, by its address or by a cookie of the load balancer.
         */
        CreatePoolTimedPersistenceOption: {
            /**
             * @description `SOURCE_IP` knows a client by its address and is the type for TCP, UDP and QUIC pools.
             *     `HTTP_COOKIE` knows it by a cookie of the load balancer, in HTTP and HTTPS pools.
             * @enum {string}
             */
            type: "SOURCE_IP" | "HTTP_COOKIE";
            /**
             * @description How long a client stays with its member, in minutes.
             *     TCP, UDP and QUIC pools: at most 60, 1 when left out. HTTP and HTTPS pools: at most 1440, which is what counts when left out.
             */
            persistence_timeout?: number;
        };
        /**
         * Cookie of the application
         * @description Keeps a client at the same member by a cookie of the application.
         *     Only for HTTP and HTTPS pools of shared load balancers; it has no timeout.
         */
        CreatePoolAppCookiePersistenceOption: {
            /**
             * @description A cookie that the server sets itself.
             * @constant
             */
            type: "APP_COOKIE";
            /**
             * @description Name of the cookie that the application sets.
             *     Letters, digits, hyphens, underscores and periods.
             */
            cookie_name: string;
        };
        /** @description How a new pool keeps a client at the same member; `type` decides which fields go with it. */
        CreatePoolSessionPersistenceOption: components["schemas"]["CreatePoolTimedPersistenceOption"] | components["schemas"]["CreatePoolAppCookiePersistenceOption"];
        /** @description How new members are warmed up. */
        CreatePoolSlowStartOption: {
            /**
             * @description Whether new members are warmed up.
             * @default false
             */
            enable?: boolean;
            /**
             * @description How long the warm-up of a member takes, in seconds.
             * @default 30
             */
            duration?: number;
        };
        /**
         * @description Pool (backend server group) to create.
         *     Give `listener_id`, `loadbalancer_id` or both, or else `type`.
         */
        CreatePoolOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up?: true;
            /** @description Free text about the pool. */
            description?: string;
            /**
             * @description How the pool picks the member for a request.
             *     `QUIC_CID` goes only with the protocol `QUIC`.
             */
            lb_algorithm: components["schemas"]["PoolLbAlgorithm"];
            /**
             * @description ID of the listener that sends its requests to the pool. It must not have a default pool yet.
             *     For a shared load balancer give this or `loadbalancer_id`.
             */
            listener_id?: string;
            /** @description ID of the load balancer that the pool belongs to. */
            loadbalancer_id?: string;
            /** @description Name of the pool. */
            name?: string;
            /** @description ID of the project that owns the pool. */
            project_id?: string;
            /**
             * @description Protocol in which the pool receives requests. It has to fit the protocol of the listener.
             *     `QUIC` needs a `session_persistence` of type `SOURCE_IP`.
             */
            protocol: components["schemas"]["PoolProtocol"];
            /** @description Keeps a client at the same member. Off when left out. */
            session_persistence?: components["schemas"]["CreatePoolSessionPersistenceOption"];
            /**
             * @description Warms up new members: their share of the requests rises step by step over the given time.
             *     Only for the protocols `HTTP` and `HTTPS`; refused with others.
             */
            slow_start?: components["schemas"]["CreatePoolSlowStartOption"];
            /**
             * @description Whether members are protected against removal.
             *     Switch it off for all pools before you close the account.
             * @default false
             */
            member_deletion_protection_enable?: boolean;
            /**
             * @description ID of the VPC that the members are in; IP addresses may be added as members too.
             *     Goes with the type `instance`, which needs it. Without it, the VPC of the first members counts.
             */
            vpc_id?: string;
            /**
             * @description What kinds of members the pool takes. Any kind when left out, and then answers show an empty string.
             *     A pool of a shared load balancer needs `listener_id` or `loadbalancer_id` in any case.
             */
            type?: components["schemas"]["PoolType"];
            /**
             * @description Whether the console protects the pool against changes.
             * @default nonProtection
             */
            protection_status?: components["schemas"]["ProtectionStatus"];
            /**
             * @description Why the protection is on. Counts only with the status `consoleProtection`.
             *     Any Unicode characters but angle brackets.
             */
            protection_reason?: string;
        };
        /** @description Body of a request that creates a pool. */
        CreatePoolRequestBody: {
            /** @description The pool to create. */
            pool: components["schemas"]["CreatePoolOption"];
        };
        /** @description The created pool. */
        CreatePoolResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The pool. */
            pool: components["schemas"]["Pool"];
        };
        /** @description The pool that was asked for. */
        ShowPoolResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The pool. */
            pool: components["schemas"]["Pool"];
        };
        /**
         * Client address or load balancer cookie
         * @description Keeps a client at the same member for a time, by its address or by a cookie of the load balancer.
         */
        UpdatePoolTimedPersistenceOption: {
            /**
             * @description `SOURCE_IP` knows a client by its address and is the type for TCP, UDP and QUIC pools.
             *     `HTTP_COOKIE` knows it by a cookie of the load balancer, in HTTP and HTTPS pools.
             * @enum {string}
             */
            type: "SOURCE_IP" | "HTTP_COOKIE";
            /**
             * @description How long a client stays with its member, in minutes.
             *     TCP, UDP and QUIC pools: at most 60, by default 1. HTTP and HTTPS pools: at most 1440, which is also their default.
             */
            persistence_timeout?: number;
        };
        /**
         * Cookie of the application
         * @description Keeps a client at the same member by a cookie of the application.
         *     Only for HTTP and HTTPS pools of shared load balancers; it has no timeout.
         */
        UpdatePoolAppCookiePersistenceOption: {
            /**
             * @description A cookie that the server sets itself.
             * @constant
             */
            type: "APP_COOKIE";
            /**
             * @description Name of the cookie that the application sets.
             *     Letters, digits, hyphens, underscores and periods.
             */
            cookie_name: string;
        };
        /** @description How a pool keeps a client at the same member; `type` decides which fields go with it. */
        UpdatePoolSessionPersistenceOption: components["schemas"]["UpdatePoolTimedPersistenceOption"] | components["schemas"]["UpdatePoolAppCookiePersistenceOption"];
        /** @description How new members are warmed up. */
        UpdatePoolSlowStartOption: {
            /** @description Whether new members are warmed up. */
            enable?: boolean;
            /**
             * @description How long the warm-up of a member takes, in seconds.
             * @default 30
             */
            duration?: number;
        };
        /**
         * @description What kinds of members a pool is to take from now on.
         * @enum {string}
         */
        UpdatePoolType: "instance" | "ip";
        /** @description Fields of a pool (backend server group) to change. A field that is left out stays as it is. */
        UpdatePoolOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status, only ever `true`.
             * @constant
             */
            admin_state_up?: true;
            /** @description Free text about the pool. */
            description?: string;
            /**
             * @description How the pool picks the member for a request.
             *     `QUIC_CID` is only for QUIC pools; with `SOURCE_IP`, the weights of the members have no effect.
             */
            lb_algorithm?: components["schemas"]["PoolLbAlgorithm"];
            /** @description Name of the pool. */
            name?: string;
            /** @description Keeps a client at the same member. Null switches this off. */
            session_persistence?: components["schemas"]["UpdatePoolSessionPersistenceOption"] | null;
            /**
             * @description Warms up new members: their share of the requests rises step by step over the given time.
             *     Only for HTTP and HTTPS pools; refused for others.
             */
            slow_start?: components["schemas"]["UpdatePoolSlowStartOption"];
            /**
             * @description Whether members are protected against removal.
             *     Switch it off for all pools before you close the account.
             */
            member_deletion_protection_enable?: boolean;
            /**
             * @description ID of the VPC that the members are in.
             *     Can be set while the pool has none; a VPC that is set stays.
             */
            vpc_id?: string;
            /**
             * @description What kinds of members the pool takes.
             *     Can be set while the pool has no type; a type that is set stays. `ip` excludes a `vpc_id`, `instance` needs one.
             */
            type?: components["schemas"]["UpdatePoolType"];
            /**
             * @description Why the protection is on. Any Unicode characters but angle brackets.
             *     Counts only while the status is `consoleProtection`; `nonProtection` clears it.
             */
            protection_reason?: string;
        };
        /** @description Body of a request that changes a pool. */
        UpdatePoolRequestBody: {
            /** @description The fields to change. */
            pool: components["schemas"]["UpdatePoolOption"];
        };
        /** @description The changed pool. */
        UpdatePoolResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The pool. */
            pool: components["schemas"]["Pool"];
        };
        /**
         * @description Health of a member.
         * @enum {string}
         */
        MemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "OFFLINE";
        /**
         * @description IP version of a member's address.
         * @enum {string}
         */
        MemberIpVersion: "v4" | "v6";
        /**
         * @description Why a health check of a member failed.
         * @enum {string}
         */
        MemberHealthCheckFailedReasonCode: "CONNECT_TIMEOUT" | "CONNECT_REFUSED" | "CONNECT_FAILED" | "CONNECT_INTERRUPT" | "SSL_HANDSHAKE_ERROR" | "RECV_RESPONSE_FAILED" | "RECV_RESPONSE_TIMEOUT" | "SEND_REQUEST_FAILED" | "SEND_REQUEST_TIMEOUT" | "RESPONSE_FORMAT_ERROR" | "RESPONSE_MISMATCH";
        /** @description Why a health check of a member failed. */
        MemberHealthCheckFailedReason: {
            /** @description Kind of the failure. */
            reason_code?: components["schemas"]["MemberHealthCheckFailedReasonCode"];
            /**
             * @description Status codes that the check takes as healthy: one (`200`), a list (`200,202`) or ranges (`200-204,300-399`), at most five.
             *     For checks by HTTP, HTTPS or gRPC; null for others, never null with the reason `RESPONSE_MISMATCH`.
             */
            expected_response?: string | null;
            /**
             * @description Status code that the member answered with.
             *     For checks by HTTP, HTTPS or gRPC; null for others, never null with the reason `RESPONSE_MISMATCH`.
             */
            healthcheck_response?: string | null;
        };
        /** @description Health of a member as one listener sees it. */
        MemberStatus: {
            /** @description ID of the listener. */
            listener_id: string;
            /** @description Health of the member for this listener. */
            operating_status: components["schemas"]["MemberOperatingStatus"];
            /** @description Why the health check failed. */
            reason?: components["schemas"]["MemberHealthCheckFailedReason"];
            /**
             * Format: date-time
             * @description When the entry was made, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry was last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description Reference to any resource. */
        ResourceID: {
            /** @description ID of the resource. */
            id: string;
        };
        /**
         * @description What stands behind a member.
         * @enum {string}
         */
        MemberType: "ip" | "instance";
        /** @description Member (backend server) in the list of all members of a project, with its pool and its load balancers. */
        MemberInfo: {
            /**
             * @description ID of the member.
             *     Given when the server joined the pool; not the ID of the server itself.
             */
            id: string;
            /** @description Availability zone of the member. May be empty. */
            availability_zone?: string;
            /** @description Name of the member, which is not the name of the cloud server. Null when it was added without one. */
            name: string | null;
            /** @description ID of the project that owns the member. */
            project_id: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the pool that the member is in.
             */
            pool_id: string;
            /** @description Administrative status. `true` exactly when the cloud server exists. */
            admin_state_up: boolean;
            /**
             * @description ID of the member's subnet, IPv4 or IPv6, in the VPC of the load balancer.
             *     Empty for an IP address as a member: an IPv4 address, in a TCP, HTTP or HTTPS pool.
             */
            subnet_cidr_id: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 means no new ones.
             *     Without effect when the pool's algorithm is `SOURCE_IP`.
             * @default 1
             */
            weight: number;
            /**
             * @description Private IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card.
             *     Without a subnet it is an IPv4 address.
             */
            address: string;
            /** @description IP version of `address`. */
            ip_version: components["schemas"]["MemberIpVersion"];
            /**
             * @deprecated
             * @description Unsupported. `compute:` and the availability zone when a cloud server stands behind the member.
             *     Empty when none does.
             */
            device_owner: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the cloud server behind the member. Empty when there is none.
             */
            device_id: string;
            /** @description Health of the member, for every listener that `status` does not name. */
            operating_status: components["schemas"]["MemberOperatingStatus"];
            /** @description Health of the member, listener by listener. An entry with a `listener_id` overrides `operating_status`. */
            status?: components["schemas"]["MemberStatus"][];
            /**
             * @deprecated
             * @description Unsupported. ID of the load balancer that sends requests to the member.
             */
            loadbalancer_id: string;
            /**
             * @deprecated
             * @description Unsupported. Load balancers that send requests to the member.
             */
            loadbalancers: components["schemas"]["ResourceID"][];
            /**
             * Format: date-time
             * @description When the member was added, in UTC.
             *     Missing for older members and for members of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the member was last changed, in UTC.
             *     Missing for older members and for members of shared load balancers.
             */
            updated_at?: string;
            /** @description What stands behind the member. */
            member_type?: components["schemas"]["MemberType"];
            /** @description ID of the cloud server behind the member. Empty when there is none, as for an IP address. */
            instance_id?: string;
        };
        /** @description A page of the members of a project. */
        ListAllMembersResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page is in the list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The members of the page. */
            members: components["schemas"]["MemberInfo"][];
        };
        /** @description Member (backend server) of a pool as the service returns it. */
        Member: {
            /**
             * @description ID of the member.
             *     Given when the server joined the pool; not the ID of the server itself.
             */
            id: string;
            /** @description Availability zone of the member. May be empty. */
            availability_zone?: string;
            /** @description Name of the member, which is not the name of the cloud server. Null when it was added without one. */
            name: string | null;
            /** @description ID of the project that owns the member. */
            project_id: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the pool that the member is in.
             */
            pool_id?: string;
            /** @description Administrative status. `true` exactly when the cloud server exists. */
            admin_state_up: boolean;
            /**
             * @description ID of the member's subnet, IPv4 or IPv6, in the VPC of the load balancer.
             *     Empty for an IP address as a member: an IPv4 address, in a TCP, HTTP or HTTPS pool.
             */
            subnet_cidr_id: string;
            /**
             * @description Port on which the member receives requests.
             *     Without meaning in a pool that forwards to any port.
             */
            protocol_port: number;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 means no new ones.
             *     Without effect when the pool's algorithm is `SOURCE_IP`.
             * @default 1
             */
            weight: number;
            /**
             * @description Private IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card.
             *     Without a subnet it is an IPv4 address.
             */
            address: string;
            /** @description IP version of `address`. */
            ip_version: components["schemas"]["MemberIpVersion"];
            /**
             * @deprecated
             * @description Unsupported. `compute:` and the availability zone when a cloud server stands behind the member.
             *     Empty when none does.
             */
            device_owner?: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the cloud server behind the member. Empty when there is none.
             */
            device_id?: string;
            /** @description Health of the member, for every listener that `status` does not name. */
            operating_status: components["schemas"]["MemberOperatingStatus"];
            /** @description Health of the member, listener by listener. An entry with a `listener_id` overrides `operating_status`. */
            status?: components["schemas"]["MemberStatus"][];
            /**
             * @deprecated
             * @description Unsupported. ID of the load balancer that sends requests to the member.
             */
            loadbalancer_id?: string;
            /**
             * @deprecated
             * @description Unsupported. Load balancers that send requests to the member.
             */
            loadbalancers?: components["schemas"]["ResourceID"][];
            /**
             * Format: date-time
             * @description When the member was added, in UTC.
             *     Missing for older members and for members of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the member was last changed, in UTC.
             *     Missing for older members and for members of shared load balancers.
             */
            updated_at?: string;
            /** @description What stands behind the member. */
            member_type?: components["schemas"]["MemberType"];
            /** @description ID of the cloud server behind the member. Empty when there is none, as for an IP address. */
            instance_id?: string;
        };
        /** @description A page of the members of a pool. */
        ListMembersResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page is in the list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The members of the page. */
            members: components["schemas"]["Member"][];
        };
        /**
         * @description Member (backend server) to add.
         *     A cloud server with `subnet_cidr_id`, an IP address without.
         */
        CreateMemberOption: {
            /**
             * @description Private IP address of the member, IPv4 or IPv6, in the subnet `subnet_cidr_id` and on the server's primary network card.
             *     Without a subnet it is an IPv4 address.
             */
            address: string;
            /**
             * @description Administrative status.
             *     Whatever is sent, the service sets it by whether the cloud server exists.
             */
            admin_state_up?: boolean;
            /** @description Name of the member. */
            name?: string;
            /** @description ID of the project that owns the member. */
            project_id?: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /**
             * @description ID of the server's subnet, IPv4 or IPv6, in the VPC of the load balancer.
             *     Left out for an IP address as a member, in a TCP, HTTP or HTTPS pool; the load balancer needs IP as a backend switched on.
             */
            subnet_cidr_id?: string;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 gives it no new ones.
             *     Without effect when the pool's algorithm is `SOURCE_IP`.
             * @default 1
             */
            weight?: number;
            /**
             * @description Availability zone of the member, one that the region has for cloud servers. Only for members that are IP addresses.
             *     Needed for those when the pool keeps requests in one zone.
             */
            availability_zone?: string;
        };
        /** @description Body of a request that adds a member to a pool. */
        CreateMemberRequestBody: {
            /** @description The member to add. */
            member: components["schemas"]["CreateMemberOption"];
        };
        /** @description The added member. */
        CreateMemberResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The member. */
            member: components["schemas"]["Member"];
        };
        /** @description The member that was asked for. */
        ShowMemberResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The member. */
            member: components["schemas"]["Member"];
        };
        /** @description Fields of a member (backend server) to change. A field that is left out stays as it is. */
        UpdateMemberOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             *     Whatever is sent, the service sets it by whether the cloud server exists.
             */
            admin_state_up?: boolean;
            /** @description Name of the member. */
            name?: string;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 gives it no new ones.
             *     Without effect when the pool's algorithm is `SOURCE_IP`.
             * @default 1
             */
            weight?: number;
            /**
             * @description Port on which the member receives requests.
             *     Cannot be changed in a pool that forwards to any port.
             */
            protocol_port?: number;
            /**
             * @description Availability zone of the member, one that the region has for cloud servers. Only for members that are IP addresses.
             *     Needed for those when the pool keeps requests in one zone.
             */
            availability_zone?: string;
        };
        /** @description Body of a request that changes a member. */
        UpdateMemberRequestBody: {
            /** @description The fields to change. */
            member: components["schemas"]["UpdateMemberOption"];
        };
        /** @description The changed member. */
        UpdateMemberResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The member. */
            member: components["schemas"]["Member"];
        };
        /**
         * @description Method of HTTP health checks.
         * @enum {string}
         */
        HealthMonitorHttpMethod: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "TRACE" | "OPTIONS" | "CONNECT" | "PATCH";
        /**
         * @description HTTP version of health checks.
         * @enum {string}
         */
        HealthMonitorHttpVersion: "HTTP/1.0" | "HTTP/1.1";
        /**
         * @description How the content of health checks is written.
         * @enum {string}
         */
        HealthMonitorContentFormat: "TEXT" | "HEX";
        /** @description Health monitor (health check) of a pool as the service returns it. */
        HealthMonitor: {
            /**
             * @description Whether the health monitor is switched on.
             * @default true
             */
            admin_state_up: boolean;
            /** @description Time between two checks, in seconds. */
            delay: number;
            /**
             * @description Domain name that HTTP checks ask for: letters, digits, hyphens and periods. Counts only for the types `HTTP` and `HTTPS`.
             *     Null or empty when checks ask for the virtual IP address of the load balancer.
             */
            domain_name: string | null;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
             *     Count only for the types `HTTP` and `HTTPS`. May be null for others.
             * @default 200
             */
            expected_codes: string | null;
            /**
             * @deprecated
             * @description Unsupported. Method of HTTP checks. Counts only for the types `HTTP` and `HTTPS`.
             *     May be null for others.
             * @default GET
             */
            http_method: components["schemas"]["HealthMonitorHttpMethod"] | null;
            /** @description ID of the health monitor. */
            id: string;
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries: number;
            /**
             * @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`.
             * @default 3
             */
            max_retries_down?: number;
            /** @description Port that the checks go to. Null when it is the port on which the member receives requests. */
            monitor_port: number | null;
            /** @description Name of the health monitor. */
            name: string;
            /** @description The pool whose members are checked. A list of one. */
            pools: components["schemas"]["PoolRef"][];
            /** @description ID of the project that owns the health monitor. */
            project_id: string;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout: number;
            /**
             * @description Protocol of the checks. It fits the protocol of the pool.
             *     UDP and QUIC pools: `UDP_CONNECT`. TCP, HTTP and HTTPS pools: one of the others.
             */
            type: components["schemas"]["HealthMonitorType"];
            /**
             * @description Path that HTTP checks ask for. Begins with a slash. Counts only for the types `HTTP` and `HTTPS`.
             * @default /
             */
            url_path: string;
            /**
             * Format: date-time
             * @description When the health monitor was created, in UTC.
             *     Missing for older health monitors and for those of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the health monitor was last changed, in UTC.
             *     Missing for older health monitors and for those of shared load balancers.
             */
            updated_at?: string;
            /**
             * @deprecated
             * @description Unsupported. HTTP version of the checks; null when none is set. Only for the types `HTTP` and `HTTPS`.
             */
            http_version?: components["schemas"]["HealthMonitorHttpVersion"] | null;
            /**
             * @deprecated
             * @description Unsupported. Whether checks compare the content of the answer.
             *     Can be `true` only for the types `TCP` and `UDP_CONNECT`.
             * @default false
             */
            content_check_enable: boolean;
            /**
             * @deprecated
             * @description Unsupported. Content that a check sends to the member: 1 to 64 characters, written as `content_format` says. Null when none is set.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            send_content: string | null;
            /**
             * @deprecated
             * @description Unsupported. Content that a healthy member answers with: 1 to 64 characters, written as `content_format` says. Null when none is set.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            receive_content: string | null;
            /**
             * @deprecated
             * @description Unsupported. How `send_content` and `receive_content` are written.
             */
            content_format: components["schemas"]["HealthMonitorContentFormat"];
            /**
             * @description Whether checks by HTTPS name the domain in the TLS handshake (SNI), going by its name.
             *     Only examples have it; no table explains it.
             */
            sni_enable?: boolean;
        };
        /** @description A page of health monitors. */
        ListHealthMonitorsResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page is in the list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The health monitors of the page. */
            healthmonitors: components["schemas"]["HealthMonitor"][];
        };
        /** @description Health monitor (health check) to create. */
        CreateHealthMonitorOption: {
            /**
             * @description Whether the health monitor is switched on.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Time between two checks, in seconds. */
            delay: number;
            /**
             * @description Domain name that HTTP checks ask for. Counts only for the types `HTTP` and `HTTPS`.
             *     Letters, digits, hyphens and periods. When left out, checks ask for the virtual IP address of the load balancer.
             */
            domain_name?: string;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
             *     Count only for the types `HTTP` and `HTTPS`.
             * @default 200
             */
            expected_codes?: string;
            /**
             * @deprecated
             * @description Unsupported. Method of HTTP checks. Counts only for the types `HTTP` and `HTTPS`.
             * @default GET
             */
            http_method?: components["schemas"]["HealthMonitorHttpMethod"];
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries: number;
            /**
             * @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`.
             * @default 3
             */
            max_retries_down?: number;
            /** @description Port that the checks go to. When left out, the port on which the member receives requests. */
            monitor_port?: number;
            /** @description Name of the health monitor. */
            name?: string;
            /** @description ID of the pool whose members are checked. */
            pool_id: string;
            /** @description ID of the project that owns the health monitor. */
            project_id?: string;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout: number;
            /**
             * @description Protocol of the checks. It has to fit the protocol of the pool.
             *     UDP and QUIC pools: only `UDP_CONNECT`. TCP, HTTP and HTTPS pools: any of the others.
             */
            type: components["schemas"]["HealthMonitorType"];
            /**
             * @description Path that HTTP checks ask for. Begins with a slash. Counts only for the types `HTTP` and `HTTPS`.
             * @default /
             */
            url_path?: string;
            /**
             * @deprecated
             * @description Unsupported. HTTP version of the checks, none when left out. Only for the types `HTTP` and `HTTPS`.
             */
            http_version?: components["schemas"]["HealthMonitorHttpVersion"];
            /**
             * @deprecated
             * @description Unsupported. Whether checks compare the content of the answer.
             *     Can be `true` only for the types `TCP` and `UDP_CONNECT`.
             * @default false
             */
            content_check_enable?: boolean;
            /**
             * @deprecated
             * @description Unsupported. Content that a check sends to the member. `content_format` says how it is written.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            send_content?: string;
            /**
             * @deprecated
             * @description Unsupported. Content that a healthy member answers with. `content_format` says how it is written.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            receive_content?: string;
            /**
             * @deprecated
             * @description Unsupported. How `send_content` and `receive_content` are written.
             */
            content_format?: components["schemas"]["HealthMonitorContentFormat"];
        };
        /** @description Body of a request that creates a health monitor. */
        CreateHealthMonitorRequestBody: {
            /** @description The health monitor to create. */
            healthmonitor: components["schemas"]["CreateHealthMonitorOption"];
        };
        /** @description The created health monitor. */
        CreateHealthMonitorResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["HealthMonitor"];
        };
        /** @description The health monitor that was asked for. */
        ShowHealthMonitorResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["HealthMonitor"];
        };
        /** @description Fields of a health monitor (health check) to change. A field that is left out stays as it is. */
        UpdateHealthMonitorOption: {
            /**
             * @description Whether the health monitor is switched on.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Time between two checks, in seconds. */
            delay?: number;
            /**
             * @description Domain name that HTTP checks ask for. Counts only for the types `HTTP` and `HTTPS`.
             *     Letters, digits, hyphens and periods. With null, checks ask for the virtual IP address of the load balancer.
             */
            domain_name?: string | null;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
             *     Count only for the types `HTTP` and `HTTPS`.
             * @default 200
             */
            expected_codes?: string;
            /**
             * @deprecated
             * @description Unsupported. Method of HTTP checks. Counts only for the types `HTTP` and `HTTPS`.
             */
            http_method?: components["schemas"]["HealthMonitorHttpMethod"];
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries?: number;
            /** @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`. */
            max_retries_down?: number;
            /** @description Port that the checks go to. With null, the port on which the member receives requests. */
            monitor_port?: number | null;
            /** @description Name of the health monitor. */
            name?: string;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout?: number;
            /**
             * @description Protocol of the checks. It has to fit the protocol of the pool.
             *     UDP and QUIC pools: only `UDP_CONNECT`. TCP, HTTP and HTTPS pools: any of the others.
             */
            type?: components["schemas"]["HealthMonitorType"];
            /**
             * @description Path that HTTP checks ask for. Begins with a slash. Counts only for the types `HTTP` and `HTTPS`.
             * @default /
             */
            url_path?: string;
            /**
             * @deprecated
             * @description Unsupported. HTTP version of the checks, none when left out. Only for the types `HTTP` and `HTTPS`.
             */
            http_version?: components["schemas"]["HealthMonitorHttpVersion"];
            /**
             * @deprecated
             * @description Unsupported. Whether checks compare the content of the answer.
             *     Can be `true` only for the types `TCP` and `UDP_CONNECT`.
             * @default false
             */
            content_check_enable?: boolean;
            /**
             * @deprecated
             * @description Unsupported. Content that a check sends to the member. `content_format` says how it is written.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            send_content?: string;
            /**
             * @deprecated
             * @description Unsupported. Content that a healthy member answers with. `content_format` says how it is written.
             *     Counts only for the types `TCP` and `UDP_CONNECT`, while `content_check_enable` is `true`.
             */
            receive_content?: string;
            /**
             * @deprecated
             * @description Unsupported. How `send_content` and `receive_content` are written.
             */
            content_format?: components["schemas"]["HealthMonitorContentFormat"];
        };
        /** @description Body of a request that changes a health monitor. */
        UpdateHealthMonitorRequestBody: {
            /** @description The fields to change. */
            healthmonitor: components["schemas"]["UpdateHealthMonitorOption"];
        };
        /** @description The changed health monitor. */
        UpdateHealthMonitorResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["HealthMonitor"];
        };
        /**
         * @description State of an L7 policy.
         * @enum {string}
         */
        L7PolicyProvisioningStatus: "ACTIVE" | "ERROR";
        /** @description A pool that an L7 policy forwards requests to, and its weight, as the service returns it. */
        RedirectPoolsConfig: {
            /** @description ID of the pool. */
            pool_id?: string;
            /** @description Share of the requests that the pool gets, relative to the other pools of the policy. */
            weight?: number;
        };
        /** @description Reference to an L7 rule. */
        RuleRef: {
            /** @description ID of the L7 rule. */
            id: string;
        };
        /**
         * @description Protocol of the URL that a request is redirected to.
         * @enum {string}
         */
        RedirectUrlProtocol: "HTTP" | "HTTPS" | "${protocol}";
        /**
         * @description HTTP status code of a redirect.
         * @enum {string}
         */
        RedirectUrlStatusCode: "301" | "302" | "303" | "307" | "308";
        /** @description URL that requests are redirected to. What is written as `${...}` is taken from the request. */
        RedirectUrlConfig: {
            /**
             * @description Protocol of the URL. That of the request when left out.
             * @default ${protocol}
             */
            protocol?: components["schemas"]["RedirectUrlProtocol"];
            /**
             * @description Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
             *     `${host}`, the default, is that of the request.
             * @default ${host}
             */
            host?: string;
            /**
             * @description Port in the URL. `${port}`, the default, is that of the request.
             * @default ${port}
             */
            port?: string;
            /**
             * @description Path of the URL, which begins with a slash. `${path}`, the default, is that of the request.
             *     Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             * @default ${path}
             */
            path?: string;
            /**
             * @description Query string of the URL. `${query}`, the default, is that of the request, and more can follow it:
             *     `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
             *     Upper and lower case differ. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
             * @default ${query}
             */
            query?: string;
            /** @description Status code of the redirect. */
            status_code?: components["schemas"]["RedirectUrlStatusCode"];
        };
        /**
         * @description Media type of a fixed response.
         * @enum {string}
         */
        FixedResponseContentType: "text/plain" | "text/css" | "text/html" | "application/javascript" | "application/json";
        /** @description Response that an L7 policy gives by itself, as the service returns it. */
        FixedResponseConfig: {
            /** @description HTTP status code of the response, from 200 to 299 or from 400 to 599. */
            status_code: string;
            /** @description Media type of the response. */
            content_type: components["schemas"]["FixedResponseContentType"];
            /** @description Body of the response. */
            message_body: string;
        };
        /** @description L7 policy (forwarding policy) as the service returns it. */
        L7Policy: {
            /** @description What the policy does with the requests that match its rules. */
            action: components["schemas"]["L7PolicyAction"];
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up: boolean;
            /** @description Free text about the policy. May be empty. */
            description: string;
            /** @description ID of the policy. */
            id: string;
            /** @description ID of the listener that has the policy. */
            listener_id: string;
            /** @description Name of the policy. May be empty. */
            name: string;
            /**
             * @deprecated
             * @description Unsupported. Priority of the policy, which cannot be changed.
             */
            position: number;
            /**
             * @description Order of the policy among those of its listener; a smaller number goes first. Unique in a listener.
             *     Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers; null
             *     when there is none. For `REDIRECT_TO_LISTENER` only 0 or null.
             *     Without it the service sorts by itself, each domain name on its own: `EQUAL_TO` before `STARTS_WITH` before
             *     `REGEX`, then the longer path first.
             */
            priority: number | null;
            /** @description ID of the project that owns the policy. */
            project_id: string;
            /**
             * @description State of the policy.
             * @default ACTIVE
             */
            provisioning_status: components["schemas"]["L7PolicyProvisioningStatus"];
            /**
             * @description ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`. Null when there is none.
             *     Without effect beside `redirect_pools_config`.
             */
            redirect_pool_id: string | null;
            /** @description Pools that requests are forwarded to, for `REDIRECT_TO_POOL`. */
            redirect_pools_config?: components["schemas"]["RedirectPoolsConfig"][];
            /**
             * @description ID of the listener that requests are redirected to, for `REDIRECT_TO_LISTENER`: an HTTPS listener, TERMINATED_HTTPS
             *     included, of the same load balancer. Null when there is none.
             */
            redirect_listener_id: string | null;
            /**
             * @deprecated
             * @description Unsupported. URL that requests are redirected to, as `protocol://host:port/path?query`.
             *     Null when there is none.
             */
            redirect_url: string | null;
            /**
             * @description L7 rules of the policy.
             *     Their IDs only, unless a list is asked for with `display_all_rules`.
             */
            rules: components["schemas"]["RuleRef"][];
            /**
             * @description URL that requests are redirected to, in parts, for `REDIRECT_TO_URL`. Null for other actions.
             *     Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers.
             */
            redirect_url_config: components["schemas"]["RedirectUrlConfig"] | null;
            /**
             * @description Response to the requests, for `FIXED_RESPONSE`. Null for other actions.
             *     Only with advanced forwarding (`enhance_l7policy_enable` of the listener), and not for shared load balancers.
             */
            fixed_response_config: components["schemas"]["FixedResponseConfig"] | null;
            /**
             * Format: date-time
             * @description When the policy was added, in UTC.
             *     Missing for older policies and for policies of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the policy was last changed, in UTC.
             *     Missing for older policies and for policies of shared load balancers.
             */
            updated_at?: string;
        };
        /** @description A page of L7 policies. */
        ListL7PoliciesResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description Where this page stands in the whole list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The L7 policies of this page. */
            l7policies: components["schemas"]["L7Policy"][];
        };
        /** @description A pool that an L7 policy forwards requests to, and its weight. */
        CreateRedirectPoolsConfig: {
            /** @description ID of the pool. */
            pool_id: string;
            /** @description Share of the requests that the pool gets, relative to the other pools of the policy. */
            weight: number;
        };
        /**
         * @description URL that requests are redirected to. What is left out, or written as `${...}`, is taken from the request.
         *     At least one of `protocol`, `host`, `port` and `path` says something else.
         */
        CreateRedirectUrlConfig: {
            /**
             * @description Protocol of the URL. That of the request when left out.
             * @default ${protocol}
             */
            protocol?: components["schemas"]["RedirectUrlProtocol"];
            /**
             * @description Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
             *     `${host}`, the default, is that of the request.
             * @default ${host}
             */
            host?: string;
            /**
             * @description Port in the URL. `${port}`, the default, is that of the request.
             * @default ${port}
             */
            port?: string;
            /**
             * @description Path of the URL, which begins with a slash. `${path}`, the default, is that of the request.
             *     Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             * @default ${path}
             */
            path?: string;
            /**
             * @description Query string of the URL. `${query}`, the default, is that of the request, and more can follow it:
             *     `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
             *     Upper and lower case differ. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
             * @default ${query}
             */
            query?: string;
            /** @description Status code of the redirect. */
            status_code: components["schemas"]["RedirectUrlStatusCode"];
        };
        /** @description Response that an L7 policy gives by itself. */
        CreateFixedResponseConfig: {
            /** @description HTTP status code of the response, from 200 to 299 or from 400 to 599. */
            status_code: string;
            /**
             * @description Media type of the response.
             * @default text/plain
             */
            content_type?: components["schemas"]["FixedResponseContentType"];
            /** @description Body of the response. */
            message_body?: string;
        };
        /**
         * @description How an L7 rule compares a request with its value.
         * @enum {string}
         */
        L7RuleCompareType: "EQUAL_TO" | "REGEX" | "STARTS_WITH";
        /** @description Condition of a new L7 rule. */
        CreateRuleCondition: {
            /**
             * @description Name of what is compared; the same in all conditions of a rule.
             *
             *     - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
             *     - `QUERY_STRING`: the name of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``.
             *     - Other types have no key.
             */
            key?: string;
            /**
             * @description Value to compare with; its form depends on the type of the rule.
             *
             *     - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             *     - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
             *     - `QUERY_STRING`: the value of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
             *     - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
             *     - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
             */
            value: string;
        };
        /** @description L7 rule (forwarding rule) to create together with its policy. `type` decides what the other fields may hold. */
        CreateL7PolicyRuleOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description What the rule looks at. */
            type: components["schemas"]["L7RuleType"];
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type: components["schemas"]["L7RuleCompareType"];
            /**
             * @deprecated
             * @description Unsupported. Whether the rule matches the opposite.
             * @default false
             */
            invert?: boolean;
            /**
             * @deprecated
             * @description Unsupported. Key of the value, such as the name of a request header.
             */
            key?: string;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
             *     Without effect beside `conditions`, and for the other types, whose values stand in `conditions`.
             *
             *     - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             */
            value: string;
            /**
             * @description Conditions of the rule, all of them; `key` and `value` then have no effect.
             *     They have the same key and different values. Only with advanced forwarding (`enhance_l7policy_enable` of the listener).
             */
            conditions?: components["schemas"]["CreateRuleCondition"][];
        };
        /**
         * @description L7 policy (forwarding policy) to create.
         *     `action` decides which of the `redirect_` fields and `fixed_response_config` go with it.
         */
        CreateL7PolicyOption: {
            /**
             * @description What the policy does with the requests that match its rules.
             *     `REDIRECT_TO_LISTENER` needs an HTTP listener, `REDIRECT_TO_POOL` an HTTP or HTTPS listener.
             */
            action: components["schemas"]["L7PolicyAction"];
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Free text about the policy. */
            description?: string;
            /**
             * @description ID of the listener that gets the policy.
             *     An HTTP listener for `REDIRECT_TO_LISTENER`, an HTTP or HTTPS listener for `REDIRECT_TO_POOL`.
             */
            listener_id: string;
            /** @description Name of the policy. */
            name?: string;
            /**
             * @deprecated
             * @description Unsupported. Priority of the policy, which cannot be changed later.
             */
            position?: number;
            /**
             * @description Order of the policy among those of its listener; a smaller number goes first. Unique in a listener.
             *     Refused without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
             *
             *     - With `REDIRECT_TO_LISTENER` only 0, the first of all.
             *     - Left out with advanced forwarding, it is one more than the largest number among the listener's policies, or 1 for the first. When that exceeds 10000, creating fails: give a number, or change those of the others.
             *     - Without advanced forwarding the service sorts by itself, each domain name on its own: `EQUAL_TO` before `STARTS_WITH` before `REGEX`, then the longer path first. A policy with only a domain name counts as one whose path starts with `/`.
             */
            priority?: number;
            /** @description ID of the project that owns the policy. */
            project_id?: string;
            /**
             * @description ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer.
             *     Needed for `REDIRECT_TO_LISTENER`, refused for `REDIRECT_TO_POOL`. Not for shared load balancers.
             */
            redirect_listener_id?: string;
            /**
             * @description ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`, which needs this or `redirect_pools_config`.
             *     Without effect beside `redirect_pools_config`. Refused for `REDIRECT_TO_LISTENER`.
             */
            redirect_pool_id?: string;
            /**
             * @description Pools that requests are forwarded to, for `REDIRECT_TO_POOL`, which needs this or `redirect_pool_id`.
             *     Refused for `REDIRECT_TO_LISTENER`.
             */
            redirect_pools_config?: components["schemas"]["CreateRedirectPoolsConfig"][];
            /** @description URL that requests are redirected to, as `protocol://host:port/path?query`. */
            redirect_url?: string;
            /**
             * @description URL that requests are redirected to, as `protocol://host:port/path?query`, in parts.
             *     Needed for `REDIRECT_TO_URL`, refused for every other action, for shared load balancers, and without advanced
             *     forwarding (`enhance_l7policy_enable` of the listener).
             *     The redirect leads elsewhere than to the listener itself: another protocol or port, or else another host or path.
             */
            redirect_url_config?: components["schemas"]["CreateRedirectUrlConfig"];
            /**
             * @description Response to the requests.
             *     Needed for `FIXED_RESPONSE`, refused for every other action, for shared load balancers, and without advanced
             *     forwarding (`enhance_l7policy_enable` of the listener).
             */
            fixed_response_config?: components["schemas"]["CreateFixedResponseConfig"];
            /**
             * @description L7 rules of the policy.
             *     At most 10, where each condition of a rule counts as one, and at most one each of the types `HOST_NAME`, `PATH`,
             *     `METHOD` and `SOURCE_IP`. None for `REDIRECT_TO_LISTENER`. An update replaces the whole list.
             */
            rules?: components["schemas"]["CreateL7PolicyRuleOption"][];
        };
        /** @description Body of a request that creates an L7 policy. */
        CreateL7PolicyRequestBody: {
            /** @description The L7 policy to create. */
            l7policy: components["schemas"]["CreateL7PolicyOption"];
        };
        /** @description Answer to a request that creates an L7 policy. */
        CreateL7PolicyResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 policy that was created. */
            l7policy: components["schemas"]["L7Policy"];
        };
        /** @description An L7 policy and its new priority. */
        BatchUpdatePriorityRequestBody: {
            /** @description ID of the L7 policy. */
            id: string;
            /**
             * @description Order of the policy among those of its listener; a smaller number goes first. Unique in a listener.
             *     Refused without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
             */
            priority: number;
        };
        /** @description Body of a request that changes the priorities of L7 policies. */
        BatchUpdatePoliciesPriorityRequestBody: {
            /** @description The L7 policies with their new priorities. */
            l7policies?: components["schemas"]["BatchUpdatePriorityRequestBody"][];
        };
        /** @description Answer to a request that changes the priorities of L7 policies. */
        BatchUpdatePoliciesPriorityResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Answer with one L7 policy. */
        ShowL7PolicyResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 policy. */
            l7policy: components["schemas"]["L7Policy"];
        };
        /**
         * @description URL that requests are redirected to. What is written as `${...}` is taken from the request.
         *     At least one of `protocol`, `host`, `port` and `path` says something else.
         */
        UpdateRedirectUrlConfig: {
            /**
             * @description Protocol of the URL. That of the request when left out.
             * @default ${protocol}
             */
            protocol?: components["schemas"]["RedirectUrlProtocol"];
            /**
             * @description Host name in the URL: letters, digits, hyphens and periods, of which the first is a letter or digit.
             *     `${host}`, the default, is that of the request.
             * @default ${host}
             */
            host?: string;
            /**
             * @description Port in the URL. `${port}`, the default, is that of the request.
             * @default ${port}
             */
            port?: string;
            /**
             * @description Path of the URL, which begins with a slash. `${path}`, the default, is that of the request.
             *     Letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             * @default ${path}
             */
            path?: string;
            /**
             * @description Query string of the URL. `${query}`, the default, is that of the request, and more can follow it:
             *     `${query}&name=my_name` turns `?type=loadbalancer` into `?type=loadbalancer&name=my_name`.
             *     Upper and lower case differ. Letters, digits and the characters of ``!$&'()*+,-./:;=?@^_``, and the backtick.
             * @default ${query}
             */
            query?: string;
            /** @description Status code of the redirect. */
            status_code?: components["schemas"]["RedirectUrlStatusCode"];
        };
        /** @description Response that an L7 policy gives by itself. What is left out stays as it is. */
        UpdateFixedResponseConfig: {
            /** @description HTTP status code of the response, from 200 to 299 or from 400 to 599. */
            status_code?: string;
            /** @description Media type of the response. */
            content_type?: components["schemas"]["FixedResponseContentType"];
            /** @description Body of the response. */
            message_body?: string;
        };
        /** @description L7 rule (forwarding rule) to create. `type` decides what the other fields may hold. */
        CreateRuleOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type: components["schemas"]["L7RuleCompareType"];
            /**
             * @deprecated
             * @description Unsupported. Key of the value, such as the name of a request header.
             */
            key?: string;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
             *     Without effect beside `conditions`, and for the other types, whose values stand in `conditions`.
             *
             *     - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             */
            value: string;
            /** @description ID of the project that owns the rule. */
            project_id?: string;
            /** @description What the rule looks at. A policy has at most one rule each of `HOST_NAME`, `PATH`, `METHOD` and `SOURCE_IP`. */
            type: components["schemas"]["L7RuleType"];
            /**
             * @deprecated
             * @description Unsupported. Whether the rule matches the opposite.
             * @default false
             */
            invert?: boolean;
            /**
             * @description Conditions of the rule, all of them; `key` and `value` then have no effect.
             *     They have the same key and different values. Only with advanced forwarding (`enhance_l7policy_enable` of the listener).
             */
            conditions?: components["schemas"]["CreateRuleCondition"][];
        };
        /**
         * @description Fields of an L7 policy (forwarding policy) to change. A field that is left out stays as it is.
         *     The action of the policy decides which of them it takes.
         */
        UpdateL7PolicyOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Free text about the policy. */
            description?: string;
            /** @description Name of the policy. */
            name?: string;
            /**
             * @description ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer.
             *     Refused for `REDIRECT_TO_POOL`, and neither empty nor null for `REDIRECT_TO_LISTENER`.
             */
            redirect_listener_id?: string | null;
            /**
             * @description ID of the pool that requests are forwarded to. Needed for `REDIRECT_TO_POOL`, and only for it; refused for
             *     `REDIRECT_TO_LISTENER`.
             *     Neither the default pool of the listener nor a pool of another listener's policies.
             */
            redirect_pool_id?: string;
            /**
             * @description URL that requests are redirected to, as `protocol://host:port/path?query`, in parts.
             *     Needed for `REDIRECT_TO_URL`, refused for every other action, for shared load balancers, and without advanced
             *     forwarding (`enhance_l7policy_enable` of the listener).
             *     The redirect leads elsewhere than to the listener itself: another protocol or port, or else another host or path.
             */
            redirect_url_config?: components["schemas"]["UpdateRedirectUrlConfig"];
            /**
             * @description Response to the requests.
             *     Needed for `FIXED_RESPONSE`, refused for every other action, for shared load balancers, and without advanced
             *     forwarding (`enhance_l7policy_enable` of the listener).
             */
            fixed_response_config?: components["schemas"]["UpdateFixedResponseConfig"];
            /**
             * @description L7 rules of the policy, in place of all that it has.
             *     At most 10, where each condition of a rule counts as one, and at most one each of the types `HOST_NAME`, `PATH`,
             *     `METHOD` and `SOURCE_IP`.
             */
            rules?: components["schemas"]["CreateRuleOption"][];
            /**
             * @description Order of the policy among those of its listener; a smaller number goes first. Unique in a listener.
             *     Refused without advanced forwarding (`enhance_l7policy_enable` of the listener). Not for shared load balancers.
             *     With `REDIRECT_TO_LISTENER` only 0, the first of all.
             *     Without advanced forwarding the service sorts by itself, each domain name on its own: `EQUAL_TO` before `STARTS_WITH` before
             *     `REGEX`, then the longer path first. A policy with only a domain name counts as one whose path starts with `/`.
             */
            priority?: number;
            /**
             * @description Pools that requests are forwarded to, in place of all that the policy has.
             *     Only for `REDIRECT_TO_POOL`, where it counts more than `redirect_pool_id`; refused for `REDIRECT_TO_LISTENER`.
             */
            redirect_pools_config?: components["schemas"]["CreateRedirectPoolsConfig"][];
        };
        /** @description Body of a request that changes an L7 policy. */
        UpdateL7PolicyRequestBody: {
            /** @description The fields to change. */
            l7policy: components["schemas"]["UpdateL7PolicyOption"];
        };
        /** @description Answer to a request that changes an L7 policy. */
        UpdateL7PolicyResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 policy after the change. */
            l7policy: components["schemas"]["L7Policy"];
        };
        /**
         * @description State of an L7 rule.
         * @enum {string}
         */
        L7RuleProvisioningStatus: "ACTIVE" | "PENDING_CREATE" | "ERROR";
        /** @description Condition of an L7 rule as the service returns it. */
        RuleCondition: {
            /**
             * @description Name of what is compared; the same in all conditions of a rule.
             *
             *     - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
             *     - `QUERY_STRING`: the name of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``.
             *     - Other types have no key.
             */
            key?: string;
            /**
             * @description Value to compare with; its form depends on the type of the rule.
             *
             *     - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             *     - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
             *     - `QUERY_STRING`: the value of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
             *     - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
             *     - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
             */
            value?: string;
        };
        /** @description L7 rule (forwarding rule) as the service returns it. */
        L7Rule: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up: boolean;
            /** @description How the rule compares. */
            compare_type: components["schemas"]["L7RuleCompareType"];
            /**
             * @description Key of the value, such as the name of a request header. Null or empty when there is none.
             *     Without effect for `HOST_NAME` and `PATH`.
             */
            key: string | null;
            /** @description ID of the project that owns the rule. */
            project_id: string;
            /** @description What the rule looks at. */
            type: components["schemas"]["L7RuleType"];
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
             *     Without effect beside `conditions`, and for the other types, whose values stand in `conditions`.
             *
             *     - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             */
            value: string;
            /**
             * @deprecated
             * @description Unsupported. State of the rule.
             * @default ACTIVE
             */
            provisioning_status: components["schemas"]["L7RuleProvisioningStatus"];
            /**
             * @description Whether the rule matches the opposite. Only ever `false`; setting it has no effect.
             * @constant
             */
            invert: false;
            /** @description ID of the rule. */
            id: string;
            /**
             * @description Conditions of the rule, all of them; `key` and `value` then have no effect.
             *     They have the same key and different values. Only with advanced forwarding (`enhance_l7policy_enable` of the listener).
             */
            conditions?: components["schemas"]["RuleCondition"][];
            /**
             * Format: date-time
             * @description When the rule was added, in UTC.
             *     Missing for older rules and for rules of shared load balancers.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the rule was last changed, in UTC.
             *     Missing for older rules and for rules of shared load balancers.
             */
            updated_at?: string;
        };
        /** @description A page of L7 rules. */
        ListL7RulesResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description Where this page stands in the whole list. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The L7 rules of this page. */
            rules: components["schemas"]["L7Rule"][];
        };
        /** @description Body of a request that creates an L7 rule. */
        CreateL7RuleRequestBody: {
            /** @description The L7 rule to create. */
            rule: components["schemas"]["CreateRuleOption"];
        };
        /** @description Answer to a request that creates an L7 rule. */
        CreateL7RuleResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 rule that was created. */
            rule: components["schemas"]["L7Rule"];
        };
        /** @description Answer with one L7 rule. */
        ShowL7RuleResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 rule. */
            rule: components["schemas"]["L7Rule"];
        };
        /** @description Condition of an L7 rule that is changed. */
        UpdateRuleCondition: {
            /**
             * @description Name of what is compared; the same in all conditions of a rule.
             *
             *     - `HEADER`: the name of the request header, 1 to 40 letters, digits, hyphens and underscores.
             *     - `QUERY_STRING`: the name of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``.
             *     - Other types have no key.
             */
            key?: string;
            /**
             * @description Value to compare with; its form depends on the type of the rule.
             *
             *     - `HOST_NAME`: a domain name of letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH`: a path; with `EQUAL_TO` or `STARTS_WITH` a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             *     - `HEADER`: the value of the header, without spaces and double quotes. `*` stands for any run of characters, `?` for one.
             *     - `QUERY_STRING`: the value of the query parameter, in which upper and lower case differ. No spaces, and none of ``[]{}<>\"#&|%~``. `*` and `?` as for headers.
             *     - `METHOD`: `GET`, `PUT`, `POST`, `DELETE`, `PATCH`, `HEAD` or `OPTIONS`.
             *     - `SOURCE_IP`: an IPv4 or IPv6 block of addresses in CIDR notation, such as `192.168.0.2/32` or `2049::49/64`.
             */
            value?: string;
        };
        /**
         * @description Fields of an L7 rule (forwarding rule) to change. A field that is left out stays as it is.
         *     The type of the rule decides what they may hold.
         */
        UpdateL7RuleOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type?: components["schemas"]["L7RuleCompareType"];
            /**
             * @deprecated
             * @description Unsupported. Whether the rule matches the opposite.
             */
            invert?: boolean;
            /**
             * @deprecated
             * @description Unsupported. Key of the value, such as the name of a request header.
             */
            key?: string;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
             *     Without effect beside `conditions`, and for the other types, whose values stand in `conditions`.
             *
             *     - `HOST_NAME`: letters, digits, hyphens, periods and `*`, not beginning with a hyphen or period. A wildcard is a `*` as the leftmost label.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|/()[]{}``.
             */
            value?: string;
            /**
             * @description Conditions of the rule, all of them; `key` and `value` then have no effect.
             *     They have the same key and different values. Only with advanced forwarding (`enhance_l7policy_enable` of the listener).
             */
            conditions?: components["schemas"]["UpdateRuleCondition"][];
        };
        /** @description Body of a request that changes an L7 rule. */
        UpdateL7RuleRequestBody: {
            /** @description The fields to change. */
            rule: components["schemas"]["UpdateL7RuleOption"];
        };
        /** @description Answer to a request that changes an L7 rule. */
        UpdateL7RuleResponse: {
            /** @description ID of the request, as in the header `X-Request-Id`. */
            request_id: string;
            /** @description The L7 rule after the change. */
            rule: components["schemas"]["L7Rule"];
        };
        /**
         * @description What a certificate is for.
         * @enum {string}
         */
        CertificateType: "server" | "client";
        /** @description SSL certificate as the service returns it. */
        CertificateInfo: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             */
            admin_state_up: boolean;
            /** @description Content of the certificate in PEM. */
            certificate: string;
            /** @description Free text about the certificate. */
            description: string;
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Null or empty when there are none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Only server certificates use them.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             */
            domain: string | null;
            /** @description ID of the certificate. */
            id: string;
            /** @description Name of the certificate. */
            name: string;
            /**
             * @description Private key of a server certificate in PEM.
             *     A CA certificate works without; a key that it was created with is ignored.
             */
            private_key: string;
            /**
             * @description What the certificate is for.
             * @default server
             */
            type: components["schemas"]["CertificateType"];
            /**
             * Format: date-time
             * @description When the certificate was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the certificate was last changed, in UTC.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the certificate expires, in UTC.
             */
            expire_time: string;
            /** @description ID of the project that owns the certificate. */
            project_id: string;
        };
        /** @description The certificates of the project, or one page of them. */
        ListCertificatesResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page stands in the list of certificates. */
            page_info: components["schemas"]["PageInfo"];
            /** @description The certificates on the page. */
            certificates: components["schemas"]["CertificateInfo"][];
        };
        /**
         * @description SSL certificate to create.
         *     A server certificate needs a `private_key`.
         */
        CreateCertificateOption: {
            /**
             * @deprecated
             * @description Unsupported. Administrative status.
             */
            admin_state_up?: boolean;
            /**
             * @description Content of the certificate in PEM.
             *     A chain of up to 11 levels may stand here, the certificate itself included.
             */
            certificate: string;
            /** @description Free text about the certificate. */
            description?: string;
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Empty for none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Without effect for other types of certificates.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             * @default
             */
            domain?: string;
            /** @description Name of the certificate. */
            name?: string;
            /**
             * @description Private key in PEM. A server certificate needs it.
             *     Ignored for the type `client`, whose certificates work without.
             */
            private_key?: string;
            /** @description ID of the project that owns the certificate. */
            project_id?: string;
            /**
             * @description What the certificate is for. A server when left out.
             * @default server
             */
            type?: components["schemas"]["CertificateType"];
            /**
             * @deprecated
             * @description Unsupported. ID of the certificate's enterprise project.
             */
            enterprise_project_id?: string;
        };
        /** @description Body of a request that creates a certificate. */
        CreateCertificateRequestBody: {
            /** @description The certificate to create. */
            certificate: components["schemas"]["CreateCertificateOption"];
        };
        /** @description The created certificate. */
        CreateCertificateResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The certificate. */
            certificate: components["schemas"]["CertificateInfo"];
        };
        /** @description The certificate that was asked for. */
        ShowCertificateResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The certificate. */
            certificate: components["schemas"]["CertificateInfo"];
        };
        /** @description Fields of an SSL certificate to change. A field that is left out stays as it is. */
        UpdateCertificateOption: {
            /**
             * @description Content of the certificate in PEM.
             *     A chain of up to 11 levels may stand here, the certificate itself included.
             */
            certificate?: string;
            /** @description Free text about the certificate. */
            description?: string;
            /** @description Name of the certificate. */
            name?: string;
            /**
             * @description Private key of a server certificate in PEM.
             *     Refused when the type of the certificate is `client`.
             */
            private_key?: string;
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Empty for none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`). The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Without effect for other types of certificates. Cannot be emptied while a listener uses the certificate.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             */
            domain?: string;
        };
        /** @description Body of a request that changes a certificate. */
        UpdateCertificateRequestBody: {
            /** @description The fields to change. */
            certificate: components["schemas"]["UpdateCertificateOption"];
        };
        /** @description The changed certificate. */
        UpdateCertificateResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The certificate. */
            certificate: components["schemas"]["CertificateInfo"];
        };
        /** @description Custom security policy as the service returns it. */
        SecurityPolicy: {
            /** @description ID of the security policy. */
            id: string;
            /** @description ID of the project that owns the security policy. */
            project_id: string;
            /** @description Name of the security policy. May be empty. */
            name: string;
            /** @description Free text about the security policy. May be empty. */
            description: string;
            /** @description Listeners that use the security policy. Empty when none does. */
            listeners: components["schemas"]["ListenerRef"][];
            /** @description TLS protocols that the security policy accepts. */
            protocols: string[];
            /** @description Cipher suites that the security policy accepts. */
            ciphers: string[];
            /**
             * Format: date-time
             * @description When the security policy was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the security policy was last changed, in UTC.
             */
            updated_at: string;
        };
        /** @description The custom security policies of the project, or one page of them. */
        ListSecurityPoliciesResponse: {
            /** @description The security policies on the page. */
            security_policies: components["schemas"]["SecurityPolicy"][];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page stands in the list of security policies. */
            page_info: components["schemas"]["PageInfo"];
        };
        /**
         * @description TLS protocol that a custom security policy accepts.
         * @enum {string}
         */
        SecurityPolicyProtocol: "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
        /**
         * @description Cipher suite that a custom security policy accepts.
         * @enum {string}
         */
        SecurityPolicyCipher: "TLS_AES_256_GCM_SHA384" | "TLS_AES_128_GCM_SHA256" | "TLS_CHACHA20_POLY1305_SHA256" | "ECDHE-ECDSA-AES128-SHA" | "ECDHE-ECDSA-AES128-GCM-SHA256" | "ECDHE-ECDSA-CHACHA20-POLY1305" | "ECDHE-ECDSA-AES128-SHA256" | "ECDHE-ECDSA-AES256-SHA" | "ECDHE-ECDSA-AES256-SHA384" | "ECDHE-ECDSA-AES256-GCM-SHA384" | "ECDHE-RSA-CHACHA20-POLY1305" | "ECDHE-RSA-AES128-SHA" | "ECDHE-RSA-AES128-GCM-SHA256" | "ECDHE-RSA-AES128-SHA256" | "ECDHE-RSA-AES256-SHA" | "ECDHE-RSA-AES256-SHA384" | "ECDHE-RSA-AES256-GCM-SHA384" | "AES256-GCM-SHA384" | "AES128-GCM-SHA256" | "AES256-SHA256" | "AES128-SHA256" | "AES128-SHA" | "AES256-SHA" | "CAMELLIA256-SHA" | "DES-CBC3-SHA" | "CAMELLIA128-SHA" | "TLS_AES_128_CCM_8_SHA256" | "TLS_AES_128_CCM_SHA256";
        /** @description Custom security policy to create. */
        CreateSecurityPolicyOption: {
            /**
             * @description Name of the security policy.
             * @default
             */
            name?: string;
            /**
             * @description Free text about the security policy.
             * @default
             */
            description?: string;
            /**
             * @deprecated
             * @description Unsupported. ID of the security policy's enterprise project.
             */
            enterprise_project_id?: string;
            /** @description TLS protocols that the security policy accepts. */
            protocols: components["schemas"]["SecurityPolicyProtocol"][];
            /**
             * @description Cipher suites that the security policy accepts.
             *     At least one of them belongs to its protocols.
             */
            ciphers: components["schemas"]["SecurityPolicyCipher"][];
        };
        /** @description Body of a request that creates a custom security policy. */
        CreateSecurityPolicyRequestBody: {
            /** @description The security policy to create. */
            security_policy: components["schemas"]["CreateSecurityPolicyOption"];
        };
        /** @description The created security policy. */
        CreateSecurityPolicyResponse: {
            /** @description The security policy. */
            security_policy: components["schemas"]["SecurityPolicy"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description The security policy that was asked for. */
        ShowSecurityPolicyResponse: {
            /** @description The security policy. */
            security_policy: components["schemas"]["SecurityPolicy"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Fields of a custom security policy to change. A field that is left out stays as it is. */
        UpdateSecurityPolicyOption: {
            /** @description Name of the security policy. */
            name?: string;
            /** @description Free text about the security policy. */
            description?: string;
            /** @description TLS protocols that the security policy accepts. They replace the earlier ones. */
            protocols?: components["schemas"]["SecurityPolicyProtocol"][];
            /**
             * @description Cipher suites that the security policy accepts. They replace the earlier ones.
             *     At least one of them belongs to its protocols.
             */
            ciphers?: components["schemas"]["SecurityPolicyCipher"][];
        };
        /** @description Body of a request that changes a custom security policy. */
        UpdateSecurityPolicyRequestBody: {
            /** @description The fields to change. */
            security_policy: components["schemas"]["UpdateSecurityPolicyOption"];
        };
        /** @description The changed security policy. */
        UpdateSecurityPolicyResponse: {
            /** @description The security policy. */
            security_policy: components["schemas"]["SecurityPolicy"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Security policy that the service provides. */
        SystemSecurityPolicy: {
            /** @description Name of the security policy, by which a listener refers to it. */
            name: string;
            /** @description TLS protocols that the security policy accepts, separated by spaces. */
            protocols: string;
            /** @description Cipher suites that the security policy accepts, separated by colons. */
            ciphers: string;
            /** @description ID of the project that asks. */
            project_id: string;
        };
        /** @description The security policies that the service provides. */
        ListSystemSecurityPoliciesResponse: {
            /** @description The system security policies. */
            system_security_policies: components["schemas"]["SystemSecurityPolicy"][];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Address of an IP address group as the service returns it. */
        IpInfo: {
            /** @description IPv4 or IPv6 address, or CIDR block. */
            ip: string;
            /** @description Remark about the address. May be empty. */
            description: string;
        };
        /** @description IP address group as the service returns it. */
        IpGroup: {
            /**
             * Format: date-time
             * @description When the IP address group was created, in UTC.
             */
            created_at: string;
            /** @description Free text about the IP address group. May be empty. */
            description: string;
            /** @description ID of the IP address group. */
            id: string;
            /** @description Addresses and CIDR blocks of the group. An empty list stands for any address. */
            ip_list: components["schemas"]["IpInfo"][];
            /** @description Listeners that use the IP address group. Empty when none does. */
            listeners: components["schemas"]["ListenerRef"][];
            /** @description Name of the IP address group. */
            name: string;
            /** @description ID of the project that owns the IP address group. */
            project_id: string;
            /**
             * Format: date-time
             * @description When the IP address group was last changed, in UTC.
             */
            updated_at: string;
        };
        /** @description The IP address groups of the project, or one page of them. */
        ListIpGroupsResponse: {
            /** @description The IP address groups on the page. */
            ipgroups: components["schemas"]["IpGroup"][];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Where the page stands in the list of IP address groups. */
            page_info: components["schemas"]["PageInfo"];
        };
        /** @description Address of an IP address group to create. */
        CreateIpGroupIpOption: {
            /** @description IPv4 or IPv6 address, or CIDR block. */
            ip: string;
            /** @description Remark about the address. */
            description?: string;
        };
        /** @description IP address group to create. */
        CreateIpGroupOption: {
            /** @description ID of the project that owns the IP address group. */
            project_id?: string;
            /** @description Free text about the IP address group. */
            description?: string;
            /** @description Name of the IP address group. */
            name?: string;
            /** @description Addresses and CIDR blocks of the group. An empty list stands for any address. */
            ip_list: components["schemas"]["CreateIpGroupIpOption"][];
            /**
             * @deprecated
             * @description Unsupported. ID of the group's enterprise project.
             */
            enterprise_project_id?: string;
        };
        /** @description Body of a request that creates an IP address group. */
        CreateIpGroupRequestBody: {
            /** @description The IP address group to create. */
            ipgroup: components["schemas"]["CreateIpGroupOption"];
        };
        /** @description The created IP address group. */
        CreateIpGroupResponse: {
            /** @description The IP address group. */
            ipgroup: components["schemas"]["IpGroup"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /** @description The IP address group that was asked for. */
        ShowIpGroupResponse: {
            /** @description The IP address group. */
            ipgroup: components["schemas"]["IpGroup"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /** @description Address of an IP address group to keep, add or change. */
        UpdateIpGroupIpOption: {
            /** @description IPv4 or IPv6 address, or CIDR block. */
            ip: string;
            /** @description Remark about the address. */
            description?: string;
        };
        /** @description Fields of an IP address group to change. A field that is left out stays as it is. */
        UpdateIpGroupOption: {
            /** @description Free text about the IP address group. */
            description?: string;
            /** @description Name of the IP address group. */
            name?: string;
            /** @description All addresses and CIDR blocks of the group. They replace the earlier ones. */
            ip_list?: components["schemas"]["UpdateIpGroupIpOption"][];
        };
        /** @description Body of a request that changes an IP address group. */
        UpdateIpGroupRequestBody: {
            /** @description The fields to change. */
            ipgroup: components["schemas"]["UpdateIpGroupOption"];
        };
        /** @description The changed IP address group. */
        UpdateIpGroupResponse: {
            /** @description The IP address group. */
            ipgroup: components["schemas"]["IpGroup"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /** @description Address to take out of an IP address group. */
        IpGroupIp: {
            /** @description IPv4 or IPv6 address, or CIDR block. */
            ip: string;
        };
        /** @description Addresses to take out of an IP address group. */
        BatchDeleteIpListOption: {
            /** @description Addresses and CIDR blocks to take out. */
            ip_list?: components["schemas"]["IpGroupIp"][];
        };
        /** @description Body of a request that takes addresses out of an IP address group. */
        BatchDeleteIpListRequestBody: {
            /** @description The addresses to take out. */
            ipgroup?: components["schemas"]["BatchDeleteIpListOption"];
        };
        /** @description The IP address group without the addresses. */
        BatchDeleteIpListResponse: {
            /** @description The IP address group with the addresses that are left. */
            ipgroup: components["schemas"]["IpGroup"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id?: string;
        };
        /** @description Addresses of an IP address group to add or change. */
        UpdateIpListOption: {
            /** @description Name of the IP address group. */
            name?: string;
            /** @description Addresses and CIDR blocks to add, or to give another remark. */
            ip_list?: components["schemas"]["UpdateIpGroupIpOption"][];
            /** @description Free text about the IP address group. */
            description?: string;
        };
        /** @description Body of a request that adds or changes addresses of an IP address group. */
        UpdateIpListRequestBody: {
            /** @description The addresses to add or change. */
            ipgroup?: components["schemas"]["UpdateIpListOption"];
        };
        /** @description The IP address group with its changed addresses. */
        UpdateIpListResponse: {
            /** @description The IP address group with all its addresses. */
            ipgroup: components["schemas"]["IpGroup"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Log setting (logtank; the documents call it a log) that says where a load balancer writes its access logs. */
        Logtank: {
            /** @description ID of the log setting. */
            id: string;
            /** @description ID of the project that owns the log setting. */
            project_id: string;
            /** @description ID of the load balancer that writes the logs. */
            loadbalancer_id: string;
            /** @description ID of the log group that the logs go to. */
            log_group_id: string;
            /** @description ID of the log topic inside the group. */
            log_topic_id: string;
        };
        /** @description A page of log settings. */
        ListLogtanksResponse: {
            /** @description The log settings of the page. */
            logtanks: components["schemas"]["Logtank"][];
            /** @description Where the page begins and ends. */
            page_info: components["schemas"]["PageInfo"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description Log setting (logtank) to create. */
        CreateLogtankOption: {
            /** @description ID of the load balancer that writes the logs. */
            loadbalancer_id: string;
            /** @description ID of the log group for the access logs. Log groups are kept by another service. */
            log_group_id: string;
            /** @description ID of the log topic inside the group. Log topics are kept by another service. */
            log_topic_id: string;
        };
        /** @description Body of a request that creates a log setting. */
        CreateLogtankRequestBody: {
            /** @description The log setting to create. */
            logtank: components["schemas"]["CreateLogtankOption"];
        };
        /** @description The created log setting. */
        CreateLogtankResponse: {
            /** @description The log setting. */
            logtank: components["schemas"]["Logtank"];
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
        };
        /** @description One log setting. */
        ShowLogtankResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The log setting. */
            logtank: components["schemas"]["Logtank"];
        };
        /** @description Fields of a log setting (logtank) to change. A field that is left out stays as it is. */
        UpdateLogtankOption: {
            /** @description ID of the log group for the access logs. Log groups are kept by another service. */
            log_group_id?: string;
            /** @description ID of the log topic inside the group. Log topics are kept by another service. */
            log_topic_id?: string;
        };
        /** @description Body of a request that changes a log setting. */
        UpdateLogtankRequestBody: {
            /** @description The fields to change. */
            logtank: components["schemas"]["UpdateLogtankOption"];
        };
        /** @description The changed log setting. */
        UpdateLogtankResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The log setting. */
            logtank: components["schemas"]["Logtank"];
        };
        /** @description Quotas (upper limits) of a project. A quota of -1 is no limit. */
        Quota: {
            /** @description ID of the project. */
            project_id: string;
            /** @description Load balancers of the project; -1 when there is no limit. */
            loadbalancer: number;
            /** @description Certificates of the project; -1 when there is no limit. */
            certificate: number;
            /** @description Listeners of the project; -1 when there is no limit. */
            listener: number;
            /** @description Listeners that one pool serves; -1 when there is no limit. */
            listeners_per_pool: number;
            /** @description IP address groups of one listener; -1 when there is no limit. */
            ipgroups_per_listener: number;
            /** @description L7 policies (forwarding policies) of the project; -1 when there is no limit. */
            l7policy: number;
            /** @description Conditions of one L7 policy; -1 when there is no limit. */
            condition_per_policy: number;
            /** @description Pools (backend server groups) of the project; -1 when there is no limit. */
            pool: number;
            /** @description Health monitors (health checks) of the project; -1 when there is no limit. */
            healthmonitor: number;
            /** @description Members (backend servers) of the project; -1 when there is no limit. */
            member: number;
            /** @description Members of one pool; -1 when there is no limit. */
            members_per_pool: number;
            /** @description IP address groups of the project; -1 when there is no limit. */
            ipgroup: number;
            /** @description Custom security policies of the project; -1 when there is no limit. */
            security_policy: number;
            /** @description Listeners that use one IP address group; -1 when there is no limit. */
            ipgroup_bindings: number;
            /** @description IP addresses in one IP address group; -1 when there is no limit. */
            ipgroup_max_length: number;
            /**
             * @description Listeners of one load balancer; -1 when there is no limit.
             *     More are possible, but staying within the default quota is advised.
             */
            listeners_per_loadbalancer: number;
            /**
             * @deprecated
             * @description Unsupported. Members of one pool free of charge; -1 when there is no limit.
             */
            free_instance_members_per_pool: number;
            /**
             * @deprecated
             * @description Unsupported. Listeners of one load balancer free of charge; -1 when there is no limit.
             */
            free_instance_listeners_per_loadbalancer: number;
            /**
             * @deprecated
             * @description Unsupported. Pools that one L7 policy forwards to; -1 when there is no limit.
             */
            pools_per_l7policy: number;
            /** @description L7 policies of one listener; -1 when there is no limit. */
            l7policies_per_listener: number;
        };
        /** @description The quotas of a project. */
        ShowQuotaResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The quotas as a whole. What is still free is not told. */
            quota: components["schemas"]["Quota"];
        };
        /**
         * @description Name of a quota.
         * @enum {string}
         */
        QuotaKey: "loadbalancer" | "listener" | "pool" | "member" | "l7policy" | "healthmonitor" | "security_policy" | "certificate" | "ipgroup" | "listeners_per_loadbalancer" | "l7policies_per_listener" | "ipgroups_per_listener" | "listeners_per_pool" | "members_per_pool" | "condition_per_policy" | "ipgroup_max_length" | "ipgroup_bindings" | "free_instance_members_per_pool" | "pools_per_l7policy" | "free_instance_listeners_per_loadbalancer";
        /**
         * @description Unit of a quota.
         * @enum {string}
         */
        QuotaUnit: "count";
        /** @description A quota and how much of it is in use. */
        QuotaInfo: {
            /** @description Name of the quota. */
            quota_key: components["schemas"]["QuotaKey"];
            /** @description The quota; -1 when there is no limit. */
            quota_limit: number;
            /** @description How much of the quota is in use. */
            used: number;
            /** @description Unit of the quota. */
            unit: components["schemas"]["QuotaUnit"];
        };
        /** @description Quotas with their use. */
        ListQuotaDetailsResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The quotas, each with its use. */
            quotas: components["schemas"]["QuotaInfo"][];
        };
        /**
         * @description State of an availability zone.
         * @enum {string}
         */
        AvailabilityZoneState: "ACTIVE";
        /**
         * @description Layer of a flavor that an availability zone offers.
         * @enum {string}
         */
        AvailabilityZoneProtocol: "L4" | "L7";
        /**
         * @description Kind of an availability zone.
         * @enum {integer}
         */
        AvailabilityZoneCategory: 0 | 21;
        /** @description Availability zone (AZ) in which a dedicated load balancer can be created. */
        AvailabilityZone: {
            /** @description Name of the zone, such as `az1`, as it stands in the `availability_zone_list` of a load balancer. */
            code: string;
            /** @description State of the zone. */
            state: components["schemas"]["AvailabilityZoneState"];
            /** @description Layers for which the zone still has flavors that are not sold out. */
            protocol: components["schemas"]["AvailabilityZoneProtocol"][];
            /** @description Group that the zone belongs to, such as `center`. */
            public_border_group: string;
            /** @description Kind of the zone, as a number. */
            category: components["schemas"]["AvailabilityZoneCategory"];
        };
        /** @description Availability zones, in sets. */
        ListAvailabilityZonesResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description Sets of zones. The zones of one load balancer come from the same set. */
            availability_zones: components["schemas"]["AvailabilityZone"][][];
        };
        /**
         * @description Direction in which a list is sorted.
         * @enum {string}
         */
        V2SortDirection: "asc" | "desc";
        /**
         * @description Whether a load balancer, listener or pool works.
         * @enum {string}
         */
        V2OperatingStatus: "ONLINE";
        /**
         * @description How far a load balancer, or something that belongs to it, is set up.
         * @enum {string}
         */
        V2ProvisioningStatus: "ACTIVE";
        /**
         * @description Provider of a load balancer.
         * @enum {string}
         */
        V2LoadBalancerProvider: "vlb";
        /** @description Reference to a listener. */
        V2ListenerRef: {
            /** @description ID of the listener. */
            id: string;
        };
        /** @description Reference to a pool (backend server group). */
        V2PoolRef: {
            /** @description ID of the pool. */
            id: string;
        };
        /**
         * @description Whether a load balancer works.
         * @enum {string}
         */
        V2LoadBalancerOperatingStatus: "ONLINE" | "OFFLINE" | "DEGRADED" | "DISABLED" | "NO_MONITOR";
        /**
         * @description How far a load balancer is set up.
         * @enum {string}
         */
        V2LoadBalancerProvisioningStatus: "ACTIVE" | "PENDING_CREATE" | "ERROR";
        /** @description Load balancer as the v2.0 API returns it. */
        V2LoadBalancer: {
            /** @description ID of the load balancer. */
            id: string;
            /** @description ID of the project that the load balancer belongs to. */
            tenant_id: string;
            /** @description Name of the load balancer. */
            name: string;
            /** @description Free text about the load balancer. */
            description: string;
            /** @description ID of the IPv4 subnet that the load balancer and its private address are in. */
            vip_subnet_id: string;
            /**
             * @description ID of the port with the private IP address, which the service creates together with the load balancer.
             *     It also puts the port into a security group, which has no effect.
             */
            vip_port_id: string;
            /** @description Provider of the load balancer, only ever `vlb`. */
            provider: components["schemas"]["V2LoadBalancerProvider"];
            /** @description Private IP address of the load balancer. */
            vip_address: string;
            /** @description Listeners of the load balancer. */
            listeners: components["schemas"]["V2ListenerRef"][];
            /** @description Pools (backend server groups) of the load balancer. */
            pools: components["schemas"]["V2PoolRef"][];
            /**
             * @description Whether the load balancer works; reserved for later use.
             * @default ONLINE
             */
            operating_status: components["schemas"]["V2LoadBalancerOperatingStatus"];
            /**
             * @description How far the load balancer is set up; reserved for later use.
             * @default ACTIVE
             */
            provisioning_status: components["schemas"]["V2LoadBalancerProvisioningStatus"];
            /**
             * @description Administrative status, on when `true`; reserved for later use.
             * @default true
             */
            admin_state_up: boolean;
            /** @description Tags of the load balancer. Empty when it has none. */
            tags: string[];
            /** @description When the load balancer was created, in UTC, such as `2018-07-25T01:54:13`. */
            created_at: string;
            /** @description When the load balancer was last changed, in UTC, such as `2018-07-25T01:54:13`. */
            updated_at: string;
        };
        /**
         * @description Which page a link leads to.
         * @enum {string}
         */
        V2PageLinkRel: "next" | "previous";
        /** @description Link to a neighbouring page of a list. */
        V2PageLink: {
            /** @description Address of the page. */
            href: string;
            /** @description Which page the link leads to. */
            rel: components["schemas"]["V2PageLinkRel"];
        };
        /** @description A page of load balancers. */
        V2ListLoadBalancersResponse: {
            /** @description The load balancers, by ascending ID. */
            loadbalancers: components["schemas"]["V2LoadBalancer"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            loadbalancers_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description What went wrong with a v2.0 request. */
        V2NeutronError: {
            /** @description Kind of the error, such as `PoolNotFound`. */
            type: string;
            /** @description What went wrong, in English. */
            message: string;
            /** @description More about the cause, mostly empty. */
            detail?: string;
        };
        /** @description Error of the v2.0 API, in the form of OpenStack Neutron. */
        V2ErrorBody: {
            /** @description The error. */
            NeutronError: components["schemas"]["V2NeutronError"];
        };
        /** @description Load balancer to create. It is shared and has a private IPv4 address. */
        V2CreateLoadBalancerOption: {
            /** @description Name of the load balancer. */
            name?: string;
            /** @description Free text about the load balancer. */
            description?: string;
            /**
             * @description ID of the project that the load balancer belongs to.
             *     Only the project that the token is for.
             */
            tenant_id?: string;
            /**
             * @description ID of the IPv4 subnet that the load balancer and its private address are in, as `GET /v2.0/subnets` of the VPC service lists it.
             *     IPv6 subnets are refused.
             */
            vip_subnet_id: string;
            /** @description Provider of the load balancer, only ever `vlb`. */
            provider?: components["schemas"]["V2LoadBalancerProvider"];
            /**
             * @description Private IP address of the load balancer, one of the subnet `vip_subnet_id`.
             *     Left out, the service picks one from that subnet.
             */
            vip_address?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
        };
        /** @description Body of a request that creates a load balancer. */
        V2CreateLoadBalancerRequestBody: {
            /** @description The load balancer to create. */
            loadbalancer: components["schemas"]["V2CreateLoadBalancerOption"];
        };
        /** @description The new load balancer. */
        V2CreateLoadBalancerResponse: {
            /** @description The load balancer. */
            loadbalancer: components["schemas"]["V2LoadBalancer"];
        };
        /** @description The load balancer that was asked for. */
        V2ShowLoadBalancerResponse: {
            /** @description The load balancer. */
            loadbalancer: components["schemas"]["V2LoadBalancer"];
        };
        /** @description Fields of a load balancer to change. A field that is left out stays as it is. */
        V2UpdateLoadBalancerOption: {
            /** @description Name of the load balancer. */
            name?: string;
            /** @description Free text about the load balancer. */
            description?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
        };
        /** @description Body of a request that changes a load balancer. */
        V2UpdateLoadBalancerRequestBody: {
            /** @description The fields to change. */
            loadbalancer: components["schemas"]["V2UpdateLoadBalancerOption"];
        };
        /** @description The changed load balancer. */
        V2UpdateLoadBalancerResponse: {
            /** @description The load balancer. */
            loadbalancer: components["schemas"]["V2LoadBalancer"];
        };
        /**
         * @description What an L7 rule looks at. The rules of one L7 policy have different types.
         * @enum {string}
         */
        V2L7RuleType: "HOST_NAME" | "PATH";
        /**
         * @description Whether an L7 policy or one of its rules is set up.
         * @enum {string}
         */
        V2LoadBalancerStatusPolicyProvisioningStatus: "ACTIVE" | "ERROR";
        /** @description L7 rule (forwarding rule) in a status tree. */
        V2LoadBalancerStatusL7Rule: {
            /** @description ID of the L7 rule. */
            id: string;
            /** @description Part of a request that the rule looks at. */
            type?: components["schemas"]["V2L7RuleType"];
            /**
             * @description Whether the L7 rule is set up; reserved for later use.
             * @default ACTIVE
             */
            provisioning_status?: components["schemas"]["V2LoadBalancerStatusPolicyProvisioningStatus"];
        };
        /**
         * @description What an L7 policy does with the requests that match it.
         * @enum {string}
         */
        V2L7PolicyAction: "REDIRECT_TO_POOL" | "REDIRECT_TO_LISTENER";
        /** @description L7 policy (forwarding policy) in a status tree. */
        V2LoadBalancerStatusPolicy: {
            /** @description ID of the L7 policy. */
            id: string;
            /** @description Name of the L7 policy. Empty when it has none. */
            name?: string;
            /** @description L7 rules of the policy. */
            rules?: components["schemas"]["V2LoadBalancerStatusL7Rule"][];
            /** @description Where the requests go. */
            action?: components["schemas"]["V2L7PolicyAction"];
            /**
             * @description Whether the L7 policy is set up; reserved for later use.
             * @default ACTIVE
             */
            provisioning_status?: components["schemas"]["V2LoadBalancerStatusPolicyProvisioningStatus"];
        };
        /**
         * @description Protocol of health checks.
         * @enum {string}
         */
        V2HealthMonitorType: "TCP" | "UDP_CONNECT" | "HTTP";
        /** @description Health monitor (health check) in a status tree. */
        V2LoadBalancerStatusHealthMonitor: {
            /** @description ID of the health monitor. */
            id: string;
            /** @description Name of the health monitor. Empty when it has none. */
            name: string;
            /** @description Protocol of the health monitor. */
            type: components["schemas"]["V2HealthMonitorType"];
            /** @description How far the health monitor is set up; reserved for later use. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /**
         * @description Health of a member in a status tree.
         * @enum {string}
         */
        V2LoadBalancerStatusMemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "DISABLED" | "OFFLINE";
        /** @description Member (backend server) in a status tree. */
        V2LoadBalancerStatusMember: {
            /** @description ID of the member. */
            id: string;
            /** @description Private IP address of the member. */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /** @description Health of the member; reserved for later use. */
            operating_status: components["schemas"]["V2LoadBalancerStatusMemberOperatingStatus"];
            /** @description How far the member is set up; reserved for later use. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /** @description Pool (backend server group) in a status tree. */
        V2LoadBalancerStatusPool: {
            /** @description ID of the pool. */
            id: string;
            /** @description Name of the pool. Empty when it has none. */
            name: string;
            /** @description Health monitor of the pool. Missing when it has none. */
            healthmonitor?: components["schemas"]["V2LoadBalancerStatusHealthMonitor"];
            /** @description Members of the pool. */
            members: components["schemas"]["V2LoadBalancerStatusMember"][];
            /** @description Whether the pool works; reserved for later use. */
            operating_status: components["schemas"]["V2OperatingStatus"];
            /** @description How far the pool is set up; reserved for later use. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /** @description Listener in a status tree. */
        V2LoadBalancerStatusListener: {
            /** @description ID of the listener. */
            id: string;
            /** @description Name of the listener. Empty when it has none. */
            name: string;
            /** @description L7 policies of the listener, with their status. */
            l7policies: components["schemas"]["V2LoadBalancerStatusPolicy"][];
            /** @description Pools that the listener sends its requests to, with their status. */
            pools: components["schemas"]["V2LoadBalancerStatusPool"][];
            /** @description Whether the listener works; reserved for later use. */
            operating_status: components["schemas"]["V2OperatingStatus"];
            /** @description How far the listener is set up; reserved for later use. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /**
         * @description Whether a load balancer in its status tree works.
         * @enum {string}
         */
        V2LoadBalancerStatusOperatingStatus: "ONLINE" | "DEGRADED" | "DISABLED";
        /** @description Load balancer in its status tree. */
        V2LoadBalancerStatus: {
            /** @description ID of the load balancer. */
            id: string;
            /** @description Name of the load balancer. Empty when it has none. */
            name: string;
            /** @description Listeners of the load balancer. */
            listeners: components["schemas"]["V2LoadBalancerStatusListener"][];
            /** @description Pools of the load balancer. */
            pools: components["schemas"]["V2LoadBalancerStatusPool"][];
            /**
             * @description Whether the load balancer works; reserved for later use.
             * @default ONLINE
             */
            operating_status: components["schemas"]["V2LoadBalancerStatusOperatingStatus"];
            /** @description How far the load balancer is set up; reserved for later use. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /** @description Root of a status tree. */
        V2LoadBalancerStatusResult: {
            /** @description The load balancer with everything that belongs to it. */
            loadbalancer: components["schemas"]["V2LoadBalancerStatus"];
        };
        /** @description The status tree of a load balancer. */
        V2ShowLoadBalancerStatusResponse: {
            /** @description Root of the tree. */
            statuses: components["schemas"]["V2LoadBalancerStatusResult"];
        };
        /**
         * @description Protocol of a listener.
         * @enum {string}
         */
        V2ListenerProtocol: "TCP" | "HTTP" | "UDP" | "TERMINATED_HTTPS";
        /**
         * @description Security policy of a listener, which sets its TLS versions and cipher suites.
         * @enum {string}
         */
        V2ListenerTlsCiphersPolicy: "tls-1-0" | "tls-1-0-inherit" | "tls-1-1" | "tls-1-2" | "tls-1-2-strict";
        /** @description Reference to a load balancer. */
        V2LoadBalancerRef: {
            /** @description ID of the load balancer. */
            id: string;
        };
        /** @description Listener as the v2.0 API returns it. */
        V2Listener: {
            /** @description ID of the listener. */
            id: string;
            /** @description ID of the project that owns the listener. */
            tenant_id: string;
            /**
             * @description ID of the project that owns the listener, the same as `tenant_id`.
             *     Only an example has it; no table explains it.
             */
            project_id?: string;
            /** @description Name of the listener. */
            name: string;
            /** @description Free text about the listener. Empty when there is none. */
            description: string;
            /** @description Protocol in which clients send their requests. */
            protocol: components["schemas"]["V2ListenerProtocol"];
            /** @description Port on which the listener receives requests. 0 for a TCP listener in IP mode (DR mode). */
            protocol_port: number;
            /** @description The load balancer of the listener. */
            loadbalancers: components["schemas"]["V2LoadBalancerRef"][];
            /**
             * @description Most connections that the listener takes, reserved for later use. -1 sets no limit.
             * @default -1
             */
            connection_limit: number;
            /** @description Administrative status, reserved for later use. True when the listener is enabled. */
            admin_state_up: boolean;
            /** @description Whether clients may use HTTP/2. Has a meaning for TERMINATED_HTTPS listeners only. */
            http2_enable: boolean;
            /**
             * @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches.
             *     Null when there is none.
             */
            default_pool_id: string | null;
            /** @description ID of the server certificate, which every TERMINATED_HTTPS listener has. Null for other protocols. */
            default_tls_container_ref: string | null;
            /** @description ID of the CA certificate that client certificates are checked with. Null when there is none. */
            client_ca_tls_container_ref: string | null;
            /** @description IDs of SNI certificates, which are server certificates with domain names. Empty when SNI is off. */
            sni_container_refs: string[];
            /** @description Tags of the listener. */
            tags: string[];
            /** @description When the listener was created, in UTC, without a time zone, such as `2018-07-25T01:54:13`. */
            created_at: string;
            /** @description When the listener was last changed, in UTC, without a time zone, such as `2018-07-25T01:54:14`. */
            updated_at: string;
            /**
             * @description Security policy, which sets the TLS versions and cipher suites. Null when the listener has none, as for `TCP` and `UDP`.
             *     Has a meaning for TERMINATED_HTTPS listeners only.
             * @default tls-1-0
             */
            tls_ciphers_policy: components["schemas"]["V2ListenerTlsCiphersPolicy"] | null;
            /**
             * @description Seconds without a request after which an idle connection to a client is closed.
             *     At least 10 and 300 by default for TCP, at least 0 and 60 by default for HTTP and TERMINATED_HTTPS; not for UDP.
             */
            keepalive_timeout?: number;
            /**
             * @description Seconds to wait for a request of a client. HTTP and TERMINATED_HTTPS listeners only.
             * @default 60
             */
            client_timeout?: number;
            /**
             * @description Seconds to wait for the answer of a member. HTTP and TERMINATED_HTTPS listeners only.
             * @default 60
             */
            member_timeout?: number;
        };
        /** @description Listeners, and the links to the pages before and after. */
        V2ListListenersResponse: {
            /** @description The listeners. */
            listeners: components["schemas"]["V2Listener"][];
            /** @description Links to the neighbouring pages; only in the answer to a request with `limit`. */
            listeners_links?: components["schemas"]["V2PageLink"][];
        };
        /**
         * @description Listener to create.
         *     With the protocol `TERMINATED_HTTPS`, it needs a server certificate.
         */
        V2CreateListenerOption: {
            /** @description ID of the project that owns the listener. It is the project of the token. */
            tenant_id?: string;
            /** @description Name of the listener. */
            name?: string;
            /** @description Free text about the listener. */
            description?: string;
            /** @description Protocol in which clients send their requests. */
            protocol: components["schemas"]["V2ListenerProtocol"];
            /**
             * @description Port on which the listener receives requests, at least 1, and not 4789 for `UDP`.
             *     With 0, which goes only with `TCP`, the listener works in IP mode (DR mode).
             */
            protocol_port: number;
            /** @description ID of the load balancer that gets the listener. */
            loadbalancer_id: string;
            /**
             * @description Most connections that the listener takes, reserved for later use. -1 sets no limit.
             * @default -1
             */
            connection_limit?: number;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /**
             * @description Whether clients may use HTTP/2. Counts only for the protocol `TERMINATED_HTTPS`.
             * @default false
             */
            http2_enable?: boolean;
            /**
             * @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches. Null for none.
             *     The pool belongs to no other listener, nor to an L7 policy of one, and its protocol fits that of the listener.
             */
            default_pool_id?: string | null;
            /**
             * @description ID of the server certificate. Needed for the protocol `TERMINATED_HTTPS`, and counts only for it.
             *     Null, as when left out, for other protocols.
             */
            default_tls_container_ref?: string | null;
            /**
             * @description ID of the CA certificate that client certificates are checked with. Null, as when left out, for none.
             *     Counts only for the protocol `TERMINATED_HTTPS`.
             */
            client_ca_tls_container_ref?: string | null;
            /**
             * @description IDs of SNI certificates, which are server certificates with domain names. Without one, SNI is off.
             *     Counts only for the protocol `TERMINATED_HTTPS`.
             * @default []
             */
            sni_container_refs?: string[];
            /**
             * @description Security policy, which sets the TLS versions and cipher suites.
             *     Counts only for the protocol `TERMINATED_HTTPS`.
             * @default tls-1-0
             */
            tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
        };
        /** @description Body of a request that creates a listener. */
        V2CreateListenerRequestBody: {
            /** @description The listener to create. */
            listener: components["schemas"]["V2CreateListenerOption"];
        };
        /** @description The created listener. */
        V2CreateListenerResponse: {
            /** @description The listener. */
            listener: components["schemas"]["V2Listener"];
        };
        /** @description A listener. */
        V2ShowListenerResponse: {
            /** @description The listener. */
            listener: components["schemas"]["V2Listener"];
        };
        /** @description Fields of a listener to change. A field that is left out stays as it is. */
        V2UpdateListenerOption: {
            /** @description Name of the listener. */
            name?: string;
            /** @description Free text about the listener. */
            description?: string;
            /** @description Most connections that the listener takes, reserved for later use. Only an ELB administrator may set it. */
            connection_limit?: number;
            /** @description Whether clients may use HTTP/2. Counts only for TERMINATED_HTTPS listeners. */
            http2_enable?: boolean;
            /**
             * @description ID of the default pool (backend server group), which gets the requests that no L7 policy matches. Null for none.
             *     The pool belongs to no other listener, nor to an L7 policy of one, and its protocol fits that of the listener.
             */
            default_pool_id?: string | null;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description ID of the server certificate, which cannot be taken away. Counts only for TERMINATED_HTTPS listeners. */
            default_tls_container_ref?: string;
            /**
             * @description ID of the CA certificate that client certificates are checked with.
             *     Counts only for TERMINATED_HTTPS listeners.
             */
            client_ca_tls_container_ref?: string;
            /**
             * @description IDs of SNI certificates, which are server certificates with domain names. An empty list switches SNI off.
             *     Counts only for TERMINATED_HTTPS listeners.
             */
            sni_container_refs?: string[];
            /**
             * @description Security policy, which sets the TLS versions and cipher suites.
             *     Counts only for TERMINATED_HTTPS listeners.
             * @default tls-1-0
             */
            tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
        };
        /** @description Body of a request that changes a listener. */
        V2UpdateListenerRequestBody: {
            /** @description The fields to change. */
            listener: components["schemas"]["V2UpdateListenerOption"];
        };
        /** @description The changed listener. */
        V2UpdateListenerResponse: {
            /** @description The listener. */
            listener: components["schemas"]["V2Listener"];
        };
        /**
         * @description Protocol in which a pool receives requests.
         * @enum {string}
         */
        V2PoolProtocol: "TCP" | "UDP" | "HTTP";
        /**
         * @description How a pool picks the member for a request.
         * @enum {string}
         */
        V2PoolLbAlgorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP";
        /** @description Reference to a member (backend server). */
        V2MemberRef: {
            /** @description ID of the member (backend server). */
            id: string;
        };
        /** @description How a pool keeps a client at the same member. */
        V2SessionPersistence: {
            /** @description How a client is recognised. */
            type: components["schemas"]["SessionPersistenceType"];
            /** @description Name of the cookie that the application sets. Null for other types than `APP_COOKIE`. */
            cookie_name?: string | null;
            /**
             * @description How long a client stays with its member, in minutes; without meaning for the type `APP_COOKIE`.
             *     Up to 60 in TCP and UDP pools, up to 1440 in HTTP pools.
             */
            persistence_timeout?: number;
        };
        /** @description Pool (backend server group) as the v2.0 API returns it. */
        V2Pool: {
            /** @description ID of the pool. */
            id: string;
            /** @description ID of the project that owns the pool. */
            tenant_id: string;
            /** @description Name of the pool. */
            name: string;
            /** @description Free text about the pool. */
            description: string;
            /** @description Protocol in which the pool receives requests. It fits the protocol of its listener. */
            protocol: components["schemas"]["V2PoolProtocol"];
            /** @description How the pool picks the member for a request. */
            lb_algorithm: components["schemas"]["V2PoolLbAlgorithm"];
            /** @description Members (backend servers) of the pool. */
            members: components["schemas"]["V2MemberRef"][];
            /** @description ID of the pool's health monitor (health check). Null when it has none. */
            healthmonitor_id: string | null;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up: boolean;
            /** @description Listeners that send their requests to the pool. */
            listeners: components["schemas"]["V2ListenerRef"][];
            /** @description Load balancers that the pool belongs to. */
            loadbalancers: components["schemas"]["V2LoadBalancerRef"][];
            /** @description How a client is kept at the same member. Null when it is not. */
            session_persistence: components["schemas"]["V2SessionPersistence"] | null;
        };
        /** @description A page of pools. */
        V2ListPoolsResponse: {
            /** @description The pools, by ascending ID. */
            pools: components["schemas"]["V2Pool"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            pools_links?: components["schemas"]["V2PageLink"][];
        };
        /**
         * Client address or load balancer cookie
         * @description Keeps a client at the same member for a time, by its address or by a cookie of the load balancer.
         */
        V2CreatePoolTimedPersistenceOption: {
            /**
             * @description `SOURCE_IP` knows a client by its address and is the type for TCP pools.
             *     `HTTP_COOKIE` knows it by a cookie of the load balancer, in HTTP pools.
             * @enum {string}
             */
            type: "SOURCE_IP" | "HTTP_COOKIE";
            /**
             * @description How long a client stays with its member, in minutes.
             *     At most 60 in TCP and UDP pools, at most 1440 in HTTP pools.
             */
            persistence_timeout?: number;
        };
        /**
         * Cookie of the application
         * @description Keeps a client at the same member by a cookie of the application. Only for HTTP pools; it has no timeout.
         */
        V2CreatePoolAppCookiePersistenceOption: {
            /**
             * @description A cookie that the server sets itself.
             * @constant
             */
            type: "APP_COOKIE";
            /** @description Name of the cookie that the application sets. */
            cookie_name: string;
        };
        /** @description How a new pool keeps a client at the same member; `type` decides which fields go with it. */
        V2CreatePoolSessionPersistenceOption: components["schemas"]["V2CreatePoolTimedPersistenceOption"] | components["schemas"]["V2CreatePoolAppCookiePersistenceOption"];
        /**
         * @description Pool (backend server group) to create.
         *     Give `listener_id`, `loadbalancer_id` or both.
         */
        V2CreatePoolOption: {
            /** @description ID of the project that owns the pool, the same as that of the token. */
            tenant_id?: string;
            /** @description Name of the pool. */
            name?: string;
            /** @description Free text about the pool. */
            description?: string;
            /** @description Protocol in which the pool receives requests. It has to fit the protocol of the listener. */
            protocol: components["schemas"]["V2PoolProtocol"];
            /** @description How the pool picks the member for a request. */
            lb_algorithm: components["schemas"]["V2PoolLbAlgorithm"];
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description ID of the listener that sends its requests to the pool. */
            listener_id?: string;
            /** @description ID of the load balancer that the pool belongs to. */
            loadbalancer_id?: string;
            /** @description Keeps a client at the same member. Null means off. */
            session_persistence?: components["schemas"]["V2CreatePoolSessionPersistenceOption"] | null;
        };
        /** @description Body of a request that creates a pool. */
        V2CreatePoolRequestBody: {
            /** @description The pool to create. */
            pool: components["schemas"]["V2CreatePoolOption"];
        };
        /** @description The created pool. */
        V2CreatePoolResponse: {
            /** @description The pool. */
            pool: components["schemas"]["V2Pool"];
        };
        /** @description The pool. */
        V2ShowPoolResponse: {
            /** @description The pool. */
            pool: components["schemas"]["V2Pool"];
        };
        /**
         * Client address or load balancer cookie
         * @description Keeps a client at the same member for a time, by its address or by a cookie of the load balancer.
         */
        V2UpdatePoolTimedPersistenceOption: {
            /**
             * @description `SOURCE_IP` knows a client by its address and is the type for TCP pools.
             *     `HTTP_COOKIE` knows it by a cookie of the load balancer, in HTTP pools.
             * @enum {string}
             */
            type: "SOURCE_IP" | "HTTP_COOKIE";
            /**
             * @description How long a client stays with its member, in minutes.
             *     At most 60 in TCP and UDP pools, at most 1440 in HTTP pools.
             */
            persistence_timeout?: number;
        };
        /**
         * Cookie of the application
         * @description Keeps a client at the same member by a cookie of the application. Only for HTTP pools; it has no timeout.
         */
        V2UpdatePoolAppCookiePersistenceOption: {
            /**
             * @description A cookie that the server sets itself.
             * @constant
             */
            type: "APP_COOKIE";
            /** @description Name of the cookie that the application sets. */
            cookie_name: string;
        };
        /** @description How a pool keeps a client at the same member; `type` decides which fields go with it. */
        V2UpdatePoolSessionPersistenceOption: components["schemas"]["V2UpdatePoolTimedPersistenceOption"] | components["schemas"]["V2UpdatePoolAppCookiePersistenceOption"];
        /** @description Fields of a pool (backend server group) to change. A field that is left out stays as it is. */
        V2UpdatePoolOption: {
            /** @description Name of the pool. */
            name?: string;
            /** @description Free text about the pool. */
            description?: string;
            /** @description How the pool picks the member for a request. */
            lb_algorithm?: components["schemas"]["V2PoolLbAlgorithm"];
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Keeps a client at the same member. Null switches this off. */
            session_persistence?: components["schemas"]["V2UpdatePoolSessionPersistenceOption"] | null;
        };
        /** @description Body of a request that changes a pool. */
        V2UpdatePoolRequestBody: {
            /** @description The fields to change. */
            pool: components["schemas"]["V2UpdatePoolOption"];
        };
        /** @description The changed pool. */
        V2UpdatePoolResponse: {
            /** @description The pool. */
            pool: components["schemas"]["V2Pool"];
        };
        /**
         * @description Health of a member.
         * @enum {string}
         */
        V2MemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "OFFLINE";
        /** @description Member (backend server) in the list of all pools' members, with its pool and its server. */
        V2MemberInfo: {
            /**
             * @description ID of the member.
             *     Given when the server joined the pool; not the ID of the server itself.
             */
            id: string;
            /** @description ID of the project that owns the member. */
            tenant_id: string;
            /** @description Name of the member, which is not the name of the cloud server. Empty when it has none. */
            name: string;
            /** @description Private IP address of the member, inside the subnet `subnet_id` and on the server's primary network card. */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /** @description ID of the member's subnet, which `address` is in. Never an IPv6 subnet. */
            subnet_id: string;
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 means no new ones.
             * @default 1
             */
            weight: number;
            /** @description Health of the member. */
            operating_status: components["schemas"]["V2MemberOperatingStatus"];
            /** @description ID of the cloud server behind the member. Empty when the server is gone. */
            device_id: string;
            /**
             * @description Kind and availability zone of the cloud server behind the member, such as `compute:az2.dc2`.
             *     Empty when there is none.
             */
            device_owner: string;
            /** @description ID of the load balancer that sends requests to the member. */
            loadbalancer_id: string;
            /** @description ID of the pool that the member is in. */
            pool_id: string;
        };
        /** @description A page of the members of all pools. */
        V2ListAllMembersResponse: {
            /** @description The members, by ascending ID. */
            members: components["schemas"]["V2MemberInfo"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            members_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description Member (backend server) of a pool as the service returns it. */
        V2Member: {
            /**
             * @description ID of the member.
             *     Given when the server joined the pool; not the ID of the server itself.
             */
            id: string;
            /** @description ID of the project that owns the member. */
            tenant_id: string;
            /** @description Name of the member, which is not the name of the cloud server. Empty when it has none. */
            name: string;
            /** @description Private IP address of the member, inside the subnet `subnet_id` and on the server's primary network card. */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /** @description ID of the member's subnet, which `address` is in. Never an IPv6 subnet. */
            subnet_id: string;
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 means no new ones.
             * @default 1
             */
            weight: number;
            /** @description Health of the member. */
            operating_status: components["schemas"]["V2MemberOperatingStatus"];
        };
        /** @description A page of the members of a pool. */
        V2ListMembersResponse: {
            /** @description The members, by ascending ID. */
            members: components["schemas"]["V2Member"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            members_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description Member (backend server) that a batch adds, or keeps when it replaces all. */
        V2BatchMemberOption: {
            /** @description Name of the member. Empty when left out. */
            name?: string;
            /**
             * @description Private IP address of the member, such as 192.168.3.11, in the subnet `subnet_id`.
             *     It has to be the address of the server's primary network card.
             */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /**
             * @description ID of the IPv4 subnet that `address` is in.
             *     It belongs to the VPC of the load balancer's own subnet; IPv6 subnets do not work.
             */
            subnet_id: string;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 gives it no new ones.
             * @default 1
             */
            weight?: number;
        };
        /**
         * @description What a batch of new members does to those in the pool.
         * @enum {string}
         */
        V2BatchAddMembersAction: "add" | "replace";
        /**
         * Add or replace
         * @description Adds members to the pool, or replaces all members that it has.
         */
        V2BatchAddMembersRequestBody: {
            /**
             * @description The members to add, or all members that the pool has afterwards.
             *     An empty list adds none; with `replace` it leaves the pool without members.
             */
            members: components["schemas"]["V2BatchMemberOption"][];
            /**
             * @description Whether the members come beside those in the pool or in the place of them all.
             * @default replace
             */
            action?: components["schemas"]["V2BatchAddMembersAction"];
        };
        /** @description Member (backend server) that a batch removes. */
        V2BatchDeleteMemberOption: {
            /**
             * @description ID of the member, as the list of members has it.
             *     Given when the server joined the pool; not the ID of the server itself.
             */
            id: string;
        };
        /**
         * Delete
         * @description Removes members from the pool.
         */
        V2BatchDeleteMembersRequestBody: {
            /** @description The members to remove. An empty list removes none. */
            members: components["schemas"]["V2BatchDeleteMemberOption"][];
            /**
             * @description Removes the members.
             * @constant
             */
            action: "delete";
        };
        /** @description What to do with the members of a pool; `action` decides what describes a member. */
        V2BatchUpdateMembersRequestBody: components["schemas"]["V2BatchAddMembersRequestBody"] | components["schemas"]["V2BatchDeleteMembersRequestBody"];
        /** @description Member (backend server) to add. */
        V2CreateMemberOption: {
            /** @description ID of the project that owns the member, the same as that of the token. */
            tenant_id?: string;
            /** @description Name of the member. Empty when left out. */
            name?: string;
            /**
             * @description Private IP address of the member, such as 192.168.3.11, in the subnet `subnet_id`.
             *     It has to be the address of the server's primary network card.
             */
            address: string;
            /** @description Port on which the member receives requests. */
            protocol_port: number;
            /**
             * @description ID of the IPv4 subnet that `address` is in.
             *     It belongs to the VPC of the load balancer's own subnet; IPv6 subnets do not work.
             */
            subnet_id: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 gives it no new ones.
             * @default 1
             */
            weight?: number;
        };
        /** @description Body of the request that adds a member. */
        V2CreateMemberRequestBody: {
            /** @description The member to add. */
            member: components["schemas"]["V2CreateMemberOption"];
        };
        /** @description Answer with the added member. */
        V2CreateMemberResponse: {
            /** @description The member. */
            member: components["schemas"]["V2Member"];
        };
        /** @description Answer with one member. */
        V2ShowMemberResponse: {
            /** @description The member. */
            member: components["schemas"]["V2Member"];
        };
        /** @description What to change of a member (backend server). What is left out stays as it is. */
        V2UpdateMemberOption: {
            /** @description Name of the member. */
            name?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /**
             * @description Share of the requests that the member gets, relative to the others in its pool; 0 gives it no new ones.
             * @default 1
             */
            weight?: number;
        };
        /** @description Body of the request that changes a member. */
        V2UpdateMemberRequestBody: {
            /** @description What to change. */
            member: components["schemas"]["V2UpdateMemberOption"];
        };
        /** @description Answer with the changed member. */
        V2UpdateMemberResponse: {
            /** @description The member. */
            member: components["schemas"]["V2Member"];
        };
        /**
         * @description Method of HTTP health checks.
         * @enum {string}
         */
        V2HealthMonitorHttpMethod: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "TRACE" | "OPTIONS" | "CONNECT" | "PATCH";
        /** @description Health monitor (health check) of a pool as the service returns it. */
        V2HealthMonitor: {
            /** @description ID of the health monitor. */
            id: string;
            /** @description ID of the project that owns the health monitor. */
            tenant_id: string;
            /** @description Name of the health monitor. Empty when it has none. */
            name: string;
            /** @description Longest time between two checks, in seconds. */
            delay: number;
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries: number;
            /** @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`. */
            max_retries_down: number;
            /** @description The pool whose members are checked. A list of one. */
            pools: components["schemas"]["V2PoolRef"][];
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout: number;
            /**
             * @description Protocol of the checks. It has to fit the protocol of the pool.
             *     UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
             */
            type: components["schemas"]["V2HealthMonitorType"];
            /** @description Port that the checks go to. Null when it is the port on which the member receives requests. */
            monitor_port: number | null;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Counts only for the type `HTTP`.
             *     Whatever it says, the service looks for 200 today.
             */
            expected_codes?: string;
            /**
             * @description Domain name that HTTP checks ask for. Counts only for the type `HTTP`.
             *     Letters, digits, hyphens and periods. Null when checks ask for the private address of the load balancer.
             */
            domain_name: string | null;
            /**
             * @description Path that HTTP checks ask for. Begins with a slash. Counts only for the type `HTTP`.
             * @default /
             */
            url_path: string;
            /**
             * @description Method of HTTP checks, reserved for later use. Counts only for the type `HTTP`.
             * @default GET
             */
            http_method: components["schemas"]["V2HealthMonitorHttpMethod"];
        };
        /** @description A page of health monitors. */
        V2ListHealthMonitorsResponse: {
            /** @description The health monitors, by ascending ID. */
            healthmonitors: components["schemas"]["V2HealthMonitor"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            healthmonitors_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description Health monitor (health check) to create. */
        V2CreateHealthMonitorOption: {
            /** @description ID of the project that owns the health monitor, the same as that of the token. */
            tenant_id?: string;
            /** @description Name of the health monitor. */
            name?: string;
            /** @description Longest time between two checks, in seconds. */
            delay: number;
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries: number;
            /** @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`. */
            max_retries_down?: number;
            /** @description ID of the pool whose members are checked. A pool has one health monitor at most. */
            pool_id: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout: number;
            /**
             * @description Protocol of the checks. It has to fit the protocol of the pool.
             *     UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
             */
            type: components["schemas"]["V2HealthMonitorType"];
            /** @description Port that the checks go to. When left out, the port on which the member receives requests. */
            monitor_port?: number;
            /**
             * @description Domain name that HTTP checks ask for, such as `www.test.com`. Counts only for the type `HTTP`.
             *     Letters, digits, hyphens and periods. When left out, checks ask for the private address of the load balancer.
             */
            domain_name?: string;
            /**
             * @description Path that HTTP checks ask for, such as `/test`. Begins with a slash. Counts only for the type `HTTP`.
             * @default /
             */
            url_path?: string;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Counts only for the type `HTTP`.
             *     Reserved for later use.
             */
            expected_codes?: string;
            /**
             * @description Method of HTTP checks, reserved for later use. Counts only for the type `HTTP`.
             * @default GET
             */
            http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
        };
        /** @description Body of the request that creates a health monitor. */
        V2CreateHealthMonitorRequestBody: {
            /** @description The health monitor to create. */
            healthmonitor: components["schemas"]["V2CreateHealthMonitorOption"];
        };
        /** @description Answer with the created health monitor. */
        V2CreateHealthMonitorResponse: {
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["V2HealthMonitor"];
        };
        /** @description Answer with one health monitor. */
        V2ShowHealthMonitorResponse: {
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["V2HealthMonitor"];
        };
        /** @description Fields of a health monitor (health check) to change. A field that is left out stays as it is. */
        V2UpdateHealthMonitorOption: {
            /** @description Name of the health monitor. */
            name?: string;
            /** @description Longest time between two checks, in seconds. */
            delay?: number;
            /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
            max_retries?: number;
            /** @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`. */
            max_retries_down?: number;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
            timeout?: number;
            /**
             * @description Protocol of the checks. It has to fit the protocol of the pool.
             *     UDP pools: only `UDP_CONNECT`. TCP and HTTP pools: `TCP` or `HTTP`.
             */
            type?: components["schemas"]["V2HealthMonitorType"];
            /** @description Port that the checks go to. Without one, the port on which the member receives requests. */
            monitor_port?: number;
            /**
             * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`). Counts only for the type `HTTP`.
             *     Whatever is set, the service looks for 200 today.
             */
            expected_codes?: string;
            /**
             * @description Domain name that HTTP checks ask for, such as `www.test.com`. Counts only for the type `HTTP`.
             *     Letters, digits, hyphens and periods. Without one, checks ask for the private address of the load balancer.
             */
            domain_name?: string;
            /**
             * @description Path that HTTP checks ask for, such as `/test`. Begins with a slash. Counts only for the type `HTTP`.
             * @default /
             */
            url_path?: string;
            /**
             * @description Method of HTTP checks, reserved for later use. Counts only for the type `HTTP`.
             * @default GET
             */
            http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
        };
        /** @description Body of the request that changes a health monitor. */
        V2UpdateHealthMonitorRequestBody: {
            /** @description What to change. */
            healthmonitor: components["schemas"]["V2UpdateHealthMonitorOption"];
        };
        /** @description Answer with the changed health monitor. */
        V2UpdateHealthMonitorResponse: {
            /** @description The health monitor. */
            healthmonitor: components["schemas"]["V2HealthMonitor"];
        };
        /** @description Reference to an L7 rule. */
        V2L7RuleRef: {
            /** @description ID of the L7 rule. */
            id: string;
        };
        /** @description L7 policy (forwarding policy) as the v2.0 API returns it. */
        V2L7Policy: {
            /** @description ID of the policy. */
            id: string;
            /** @description ID of the project that owns the policy. */
            tenant_id: string;
            /** @description Name of the policy. May be empty. */
            name: string;
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /** @description Free text about the policy. May be empty. */
            description: string;
            /** @description ID of the listener that has the policy. */
            listener_id: string;
            /** @description What the policy does with the requests that match its rules. */
            action: components["schemas"]["V2L7PolicyAction"];
            /** @description ID of the pool that requests are forwarded to, for `REDIRECT_TO_POOL`. Null when there is none. */
            redirect_pool_id: string | null;
            /** @description ID of the HTTPS listener that requests are redirected to, for `REDIRECT_TO_LISTENER`. Null when there is none. */
            redirect_listener_id: string | null;
            /** @description URL that requests are redirected to, reserved for later use. Null when there is none. */
            redirect_url: string | null;
            /**
             * @description L7 rules of the policy.
             *     Their IDs only, unless a list is asked for with `display_all_rules`.
             */
            rules: components["schemas"]["V2L7RuleRef"][];
            /**
             * @description Priority of the policy, reserved for later use.
             * @default 100
             */
            position: number;
            /** @description State of the policy, reserved for later use. Only ever `ACTIVE`. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /** @description A page of L7 policies. */
        V2ListL7PoliciesResponse: {
            /** @description The L7 policies, by ascending ID. */
            l7policies: components["schemas"]["V2L7Policy"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            l7policies_links?: components["schemas"]["V2PageLink"][];
        };
        /**
         * @description How an L7 rule compares a request with its value.
         * @enum {string}
         */
        V2L7RuleCompareType: "EQUAL_TO" | "REGEX" | "STARTS_WITH";
        /** @description L7 rule (forwarding rule) to create together with its policy. `type` decides what the other fields may hold. */
        V2CreateL7PolicyRuleOption: {
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description What the rule looks at. A policy has at most one rule of each type. */
            type: components["schemas"]["V2L7RuleType"];
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type: components["schemas"]["V2L7RuleCompareType"];
            /**
             * @description Whether the rule matches the opposite, reserved for later use.
             * @default false
             */
            invert?: boolean;
            /** @description Key of the value, reserved for later use. Null when left out. */
            key?: string | null;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
             *
             *     - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
             *     - `PATH` with `REGEX`: at most 128 characters.
             */
            value: string;
        };
        /**
         * @description L7 policy (forwarding policy) to create.
         *     `action` decides which of `redirect_pool_id` and `redirect_listener_id` goes with it.
         */
        V2CreateL7PolicyOption: {
            /** @description ID of the project that owns the policy. No other than the project of the token. */
            tenant_id?: string;
            /** @description Name of the policy. */
            name?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Free text about the policy. */
            description?: string;
            /**
             * @description ID of the listener that gets the policy.
             *     Its protocol is `HTTP` for `REDIRECT_TO_LISTENER`, and `HTTP` or `TERMINATED_HTTPS` for `REDIRECT_TO_POOL`.
             */
            listener_id: string;
            /** @description What the policy does with the requests that match its rules. */
            action: components["schemas"]["V2L7PolicyAction"];
            /**
             * @description ID of the pool that requests are forwarded to. Null when left out.
             *     Needed for `REDIRECT_TO_POOL`, refused for `REDIRECT_TO_LISTENER`.
             *     Neither the default pool of the listener nor a pool of another listener's policies.
             */
            redirect_pool_id?: string | null;
            /**
             * @description ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer. Null when left out.
             *     Needed for `REDIRECT_TO_LISTENER`, refused for `REDIRECT_TO_POOL`.
             */
            redirect_listener_id?: string | null;
            /** @description URL that requests are redirected to, reserved for later use. Null when left out. */
            redirect_url?: string | null;
            /**
             * @description Priority of the policy, reserved for later use.
             * @default 100
             */
            position?: number;
            /** @description L7 rules of the policy, at most one of each type. */
            rules?: components["schemas"]["V2CreateL7PolicyRuleOption"][];
        };
        /** @description Body of a request that creates an L7 policy. */
        V2CreateL7PolicyRequestBody: {
            /** @description The L7 policy to create. */
            l7policy: components["schemas"]["V2CreateL7PolicyOption"];
        };
        /** @description The created L7 policy. */
        V2CreateL7PolicyResponse: {
            /** @description The L7 policy. */
            l7policy: components["schemas"]["V2L7Policy"];
        };
        /** @description The L7 policy that was asked for. */
        V2ShowL7PolicyResponse: {
            /** @description The L7 policy. */
            l7policy: components["schemas"]["V2L7Policy"];
        };
        /**
         * @description Fields of an L7 policy (forwarding policy) to change. A field that is left out stays as it is.
         *     The action of the policy decides which of them it takes.
         */
        V2UpdateL7PolicyOption: {
            /** @description Name of the policy. */
            name?: string;
            /** @description Free text about the policy. */
            description?: string;
            /**
             * @description ID of the pool that requests are forwarded to. Null takes the pool away, which has to happen before the pool is deleted.
             *     Only for `REDIRECT_TO_POOL`, refused for `REDIRECT_TO_LISTENER`.
             *     Neither the default pool of the listener nor a pool of another listener's policies.
             */
            redirect_pool_id?: string | null;
            /**
             * @description ID of the listener that requests are redirected to: an HTTPS listener of the same load balancer. Null for none.
             *     Only for `REDIRECT_TO_LISTENER`, refused for `REDIRECT_TO_POOL`.
             */
            redirect_listener_id?: string | null;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
        };
        /** @description Body of a request that changes an L7 policy. */
        V2UpdateL7PolicyRequestBody: {
            /** @description The fields to change. */
            l7policy: components["schemas"]["V2UpdateL7PolicyOption"];
        };
        /** @description The changed L7 policy. */
        V2UpdateL7PolicyResponse: {
            /** @description The L7 policy. */
            l7policy: components["schemas"]["V2L7Policy"];
        };
        /** @description L7 rule (forwarding rule) as the v2.0 API returns it. */
        V2L7Rule: {
            /** @description ID of the rule. */
            id: string;
            /** @description ID of the project that owns the rule. */
            tenant_id: string;
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /** @description What the rule looks at. */
            type: components["schemas"]["V2L7RuleType"];
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type: components["schemas"]["V2L7RuleCompareType"];
            /**
             * @description Whether the rule matches the opposite, reserved for later use.
             * @default false
             */
            invert: boolean;
            /** @description Key of the value, reserved for later use. Null when there is none. */
            key: string | null;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`.
             *
             *     - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
             *     - `PATH` with `REGEX`: at most 128 characters.
             */
            value: string;
            /** @description State of the rule, reserved for later use. Only ever `ACTIVE`. */
            provisioning_status: components["schemas"]["V2ProvisioningStatus"];
        };
        /** @description A page of L7 rules. */
        V2ListL7RulesResponse: {
            /** @description The L7 rules, by ascending ID. */
            rules: components["schemas"]["V2L7Rule"][];
            /**
             * @description Links to the page after this one and the page before it. Only in paged answers.
             *     A client reads on until there is no `next`.
             */
            rules_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description L7 rule (forwarding rule) to create. `type` decides what the other fields may hold. */
        V2CreateL7RuleOption: {
            /** @description ID of the project that owns the rule. No other than the project of the token. */
            tenant_id?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description What the rule looks at. A policy has at most one rule of each type. */
            type: components["schemas"]["V2L7RuleType"];
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type: components["schemas"]["V2L7RuleCompareType"];
            /**
             * @description Whether the rule matches the opposite, reserved for later use.
             * @default false
             */
            invert?: boolean;
            /** @description Key of the value, reserved for later use. Null when left out. */
            key?: string | null;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
             *
             *     - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
             *     - `PATH` with `REGEX`: at most 128 characters.
             */
            value: string;
        };
        /** @description Body of a request that creates an L7 rule. */
        V2CreateL7RuleRequestBody: {
            /** @description The L7 rule to create. */
            rule: components["schemas"]["V2CreateL7RuleOption"];
        };
        /** @description The created L7 rule. */
        V2CreateL7RuleResponse: {
            /** @description The L7 rule. */
            rule: components["schemas"]["V2L7Rule"];
        };
        /** @description The L7 rule that was asked for. */
        V2ShowL7RuleResponse: {
            /** @description The L7 rule. */
            rule: components["schemas"]["V2L7Rule"];
        };
        /**
         * @description Fields of an L7 rule (forwarding rule) to change. A field that is left out stays as it is.
         *     The type of the rule decides what they may hold.
         */
        V2UpdateL7RuleOption: {
            /** @description How the rule compares. Only `PATH` takes `STARTS_WITH` and `REGEX`. */
            compare_type?: components["schemas"]["V2L7RuleCompareType"];
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /**
             * @description Whether the rule matches the opposite, reserved for later use.
             * @default false
             */
            invert?: boolean;
            /** @description Key of the value, reserved for later use. Null for none. */
            key?: string | null;
            /**
             * @description Value to compare with: the domain name for `HOST_NAME`, the path for `PATH`. Without spaces.
             *
             *     - `HOST_NAME`: at most 100 letters, digits, hyphens and periods, of which a letter or digit comes first.
             *     - `PATH` with `EQUAL_TO` or `STARTS_WITH`: a slash, then letters, digits and ``_~';@^-%#&$.*+?,=!:|\/()[]{}``; at most 128 characters in all.
             *     - `PATH` with `REGEX`: at most 128 characters.
             */
            value?: string;
        };
        /** @description Body of a request that changes an L7 rule. */
        V2UpdateL7RuleRequestBody: {
            /** @description The fields to change. */
            rule: components["schemas"]["V2UpdateL7RuleOption"];
        };
        /** @description The changed L7 rule. */
        V2UpdateL7RuleResponse: {
            /** @description The L7 rule. */
            rule: components["schemas"]["V2L7Rule"];
        };
        /** @description Whitelist as the v2.0 API returns it. */
        V2Whitelist: {
            /** @description ID of the whitelist. */
            id: string;
            /** @description ID of the project that owns the whitelist. */
            tenant_id: string;
            /** @description ID of the listener that the whitelist protects. */
            listener_id: string;
            /** @description Whether access control is on. */
            enable_whitelist: boolean;
            /**
             * @description IP addresses and address ranges that may reach the listener, with commas between them,
             *     such as `192.168.11.1,192.168.0.1/24`.
             */
            whitelist: string;
        };
        /** @description Whitelists, and the links to the pages before and after. */
        V2ListWhitelistsResponse: {
            /** @description The whitelists. */
            whitelists: components["schemas"]["V2Whitelist"][];
            /** @description Links to the neighbouring pages; only in the answer to a request with `limit`. */
            whitelists_links?: components["schemas"]["V2PageLink"][];
        };
        /** @description Whitelist to create. It lets only the given IP addresses reach a listener. */
        V2CreateWhitelistOption: {
            /** @description ID of the project that owns the whitelist. It is the project of the token. */
            tenant_id?: string;
            /** @description ID of the listener to protect. It must not have a whitelist yet. */
            listener_id: string;
            /**
             * @description Whether access control is on.
             * @default true
             */
            enable_whitelist?: boolean;
            /**
             * @description IP addresses and address ranges that may reach the listener, with commas between them,
             *     such as `192.168.11.1,192.168.0.1/24`.
             * @default
             */
            whitelist?: string;
        };
        /** @description Body of a request that creates a whitelist. */
        V2CreateWhitelistRequestBody: {
            /** @description The whitelist to create. */
            whitelist: components["schemas"]["V2CreateWhitelistOption"];
        };
        /** @description The created whitelist. */
        V2CreateWhitelistResponse: {
            /** @description The whitelist. */
            whitelist: components["schemas"]["V2Whitelist"];
        };
        /** @description A whitelist. */
        V2ShowWhitelistResponse: {
            /** @description The whitelist. */
            whitelist: components["schemas"]["V2Whitelist"];
        };
        /** @description Fields of a whitelist to change. A field that is left out stays as it is. */
        V2UpdateWhitelistOption: {
            /**
             * @description Whether access control is on.
             * @default true
             */
            enable_whitelist?: boolean;
            /**
             * @description IP addresses and address ranges that may reach the listener, with commas between them,
             *     such as `192.168.11.1,192.168.0.1/24`. They replace the present ones.
             * @default
             */
            whitelist?: string;
        };
        /** @description Body of a request that changes a whitelist. */
        V2UpdateWhitelistRequestBody: {
            /** @description The fields to change. */
            whitelist: components["schemas"]["V2UpdateWhitelistOption"];
        };
        /** @description The changed whitelist. */
        V2UpdateWhitelistResponse: {
            /** @description The whitelist. */
            whitelist: components["schemas"]["V2Whitelist"];
        };
        /**
         * @description What a certificate is for.
         * @enum {string}
         */
        V2CertificateType: "server" | "client";
        /** @description SSL certificate as the v2.0 API returns it. */
        V2Certificate: {
            /** @description ID of the certificate. */
            id: string;
            /** @description ID of the project that owns the certificate. */
            tenant_id: string;
            /** @description Administrative status, reserved for later use. */
            admin_state_up: boolean;
            /** @description Name of the certificate. */
            name: string;
            /** @description Free text about the certificate. Null or empty when there is none. */
            description: string | null;
            /** @description What the certificate is for. */
            type: components["schemas"]["V2CertificateType"];
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Null or empty when there are none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Only server certificates use them.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             */
            domain: string | null;
            /** @description Private key of a server certificate in PEM. Empty for a CA certificate. */
            private_key: string;
            /**
             * @description Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
             *     that the certificates of clients are checked with.
             */
            certificate: string;
            /** @description When the certificate expires, in UTC, as `YYYY-MM-DD HH:MM:SS`. */
            expire_time: string;
            /** @description When the certificate was created, in UTC, as `YYYY-MM-DD HH:MM:SS`. */
            create_time: string;
            /** @description When the certificate was last changed, in UTC, as `YYYY-MM-DD HH:MM:SS`. */
            update_time: string;
        };
        /** @description A page of certificates. */
        V2ListCertificatesResponse: {
            /** @description The certificates, by ascending ID. */
            certificates: components["schemas"]["V2Certificate"][];
            /** @description Number of certificates. */
            instance_num: number;
        };
        /**
         * @description SSL certificate to create.
         *     A server certificate needs a `private_key`.
         */
        V2CreateCertificateRequestBody: {
            /** @description ID of the project that owns the certificate. No other than the project of the token. */
            tenant_id?: string;
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Name of the certificate. */
            name?: string;
            /** @description Free text about the certificate. */
            description?: string;
            /**
             * @description What the certificate is for. A server when left out.
             * @default server
             */
            type?: components["schemas"]["V2CertificateType"];
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Empty for none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Without effect for other types of certificates.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             */
            domain?: string;
            /**
             * @description Private key in PEM. A server certificate needs it.
             *     Ignored for the type `client`, whose certificates work without.
             */
            private_key?: string;
            /**
             * @description Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
             *     that the certificates of clients are checked with.
             */
            certificate: string;
        };
        /** @description Fields of an SSL certificate to change, at least one. A field that is left out stays as it is. */
        V2UpdateCertificateRequestBody: {
            /**
             * @description Administrative status, reserved for later use.
             * @default true
             */
            admin_state_up?: boolean;
            /** @description Name of the certificate. */
            name?: string;
            /** @description Free text about the certificate. */
            description?: string;
            /**
             * @description Domain names of a server certificate, separated by commas: at most 100. Empty for none.
             *
             *     Each is a plain name (`www.test.com`) or a wildcard name, which begins with an asterisk (`*.test.com`), and has at most 100 characters. The labels between the periods consist of at most 63 letters, digits and hyphens, with no hyphen at either end.
             *     Without effect for other types of certificates.
             *     The SNI certificates of a listener may have up to 200 domain names on a dedicated load balancer, 30 on a shared one.
             */
            domain?: string;
            /**
             * @description Private key of a server certificate in PEM.
             *     Ignored when the type of the certificate is `client`.
             */
            private_key?: string;
            /**
             * @description Content of the certificate in PEM: for the type `server` the certificate with its public key, for `client` the CA certificate
             *     that the certificates of clients are checked with.
             */
            certificate?: string;
        };
        /** @description Quotas (upper limits) that a project has by default. A quota of -1 is no limit. */
        V2DefaultQuota: {
            /** @description Health monitors (health checks) of the project; -1 when there is no limit. */
            healthmonitor: number;
            /** @description Listeners of the project; -1 when there is no limit. */
            listener: number;
            /** @description Load balancers of the project; -1 when there is no limit. */
            loadbalancer: number;
            /** @description Members (backend servers) of the project; -1 when there is no limit. */
            member: number;
            /** @description Pools (backend server groups) of the project; -1 when there is no limit. */
            pool: number;
            /** @description L7 policies (forwarding policies) of the project; -1 when there is no limit. */
            l7policy: number;
            /** @description Certificates of the project; -1 when there is no limit. */
            certificate: number;
            /** @description IP address groups of the project; -1 when there is no limit. */
            ipgroup: number;
            /** @description Custom security policies of the project; -1 when there is no limit. */
            security_policy: number;
            /** @description Listeners of one load balancer; -1 when there is no limit. */
            listeners_per_loadbalancer: number;
            /** @description Listeners that one pool serves; -1 when there is no limit. */
            listeners_per_pool: number;
            /** @description Conditions of one L7 policy; -1 when there is no limit. */
            condition_per_policy: number;
            /** @description Members of one pool; -1 when there is no limit. */
            members_per_pool: number;
            /** @description Listeners that use one IP address group; -1 when there is no limit. */
            ipgroup_bindings: number;
            /** @description IP addresses in one IP address group; -1 when there is no limit. */
            ipgroup_max_length: number;
            /** @description Listeners of one load balancer free of charge; -1 when there is no limit. */
            free_instance_listeners_per_loadbalancer: number;
            /** @description Members of one pool free of charge; -1 when there is no limit. */
            free_instance_members_per_pool: number;
        };
        /** @description The default quotas. */
        V2ShowDefaultQuotaResponse: {
            /** @description The quotas. */
            quota: components["schemas"]["V2DefaultQuota"];
        };
        /** @description Quotas (upper limits) of a project; with `fields`, only the picked ones. A quota of -1 is no limit. */
        V2Quota: {
            /** @description Health monitors (health checks) of the project; -1 when there is no limit. */
            healthmonitor?: number;
            /** @description Listeners of the project; -1 when there is no limit. */
            listener?: number;
            /** @description Load balancers of the project; -1 when there is no limit. */
            loadbalancer?: number;
            /** @description Members (backend servers) of the project; -1 when there is no limit. */
            member?: number;
            /** @description Pools (backend server groups) of the project; -1 when there is no limit. */
            pool?: number;
            /** @description L7 policies (forwarding policies) of the project; -1 when there is no limit. */
            l7policy?: number;
            /** @description Certificates of the project; -1 when there is no limit. */
            certificate?: number;
            /** @description IP address groups of the project; -1 when there is no limit. */
            ipgroup?: number;
            /** @description Custom security policies of the project; -1 when there is no limit. */
            security_policy?: number;
            /** @description Listeners of one load balancer; -1 when there is no limit. */
            listeners_per_loadbalancer?: number;
            /** @description Listeners that one pool serves; -1 when there is no limit. */
            listeners_per_pool?: number;
            /** @description Conditions of one L7 policy; -1 when there is no limit. */
            condition_per_policy?: number;
            /** @description Members of one pool; -1 when there is no limit. */
            members_per_pool?: number;
            /** @description Listeners that use one IP address group; -1 when there is no limit. */
            ipgroup_bindings?: number;
            /** @description IP addresses in one IP address group; -1 when there is no limit. */
            ipgroup_max_length?: number;
            /** @description Listeners of one load balancer free of charge; -1 when there is no limit. */
            free_instance_listeners_per_loadbalancer?: number;
            /** @description Members of one pool free of charge; -1 when there is no limit. */
            free_instance_members_per_pool?: number;
        };
        /** @description The quotas of a project. */
        V2ShowQuotaResponse: {
            /** @description The quotas. What is still free is not told. */
            quota: components["schemas"]["V2Quota"];
        };
        /** @description Key of tags, with all values that resources of the project have for it. */
        V2TagValues: {
            /** @description Key of the tags. */
            key: string;
            /** @description The values. */
            values: string[];
        };
        /** @description Answer with the tags of all resources of a kind. */
        V2ListTagsResponse: {
            /** @description The tags, each key once. */
            tags: components["schemas"]["V2TagValues"][];
        };
        /** @description Tag that a resource has to have, the key with one of the values. */
        V2TagFilter: {
            /** @description Key of the tag. Any characters may be searched for. */
            key: string;
            /**
             * @description Values of the tag, of which one has to fit. At most 20, each once. An empty list fits any value.
             *     When each value begins with an asterisk, what follows it is enough for a fuzzy match (search for load balancers).
             */
            values: string[];
        };
        /**
         * @description What a search by tag is for.
         * @enum {string}
         */
        V2TagQueryAction: "filter" | "count";
        /** @description Field that a resource has to match. */
        V2TagMatch: {
            /**
             * @description Name of the resource, the only field that can be searched for.
             * @constant
             */
            key: "resource_name";
            /** @description What the field has to hold. The name of a listener is matched fuzzily, and exactly when the value is empty. */
            value: string;
        };
        /** @description Which resources to list or to count. A resource has to fit every tag and every match. */
        V2ListResourcesByTagRequestBody: {
            /** @description The tags that a resource has to have. At most 20, each key once. */
            tags?: components["schemas"]["V2TagFilter"][];
            /**
             * @description How many resources a page holds at most. Only with the action `filter`.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many resources to leave out before the page begins. Only with the action `filter`.
             *     For the first page it is left out; each further page begins behind the one before.
             * @default 0
             */
            offset?: number;
            /** @description Whether resources are listed or counted. */
            action: components["schemas"]["V2TagQueryAction"];
            /** @description What else a resource has to match. */
            matches?: components["schemas"]["V2TagMatch"][];
        };
        /** @description Tag of a resource, a key with a value. */
        V2Tag: {
            /** @description Key of the tag, unique at its resource. */
            key: string;
            /** @description Value of the tag. */
            value: string;
        };
        /** @description Resource found by its tags. */
        V2TaggedResource: {
            /** @description ID of the resource. */
            resource_id: string;
            /** @description Details of the resource, kept for later. Empty. */
            resource_detail: string;
            /** @description Tags of the resource. Empty when it has none. */
            tags: components["schemas"]["V2Tag"][];
            /** @description Name of the resource. Empty when it has none. */
            resource_name: string;
            /** @description ID of the resource that this one belongs to. */
            super_resource_id?: string;
        };
        /** @description The resources with certain tags, or their number. */
        V2ListResourcesByTagResponse: {
            /** @description A page of the resources. Missing when they are counted. */
            resources?: components["schemas"]["V2TaggedResource"][];
            /** @description How many resources fit. */
            total_count: number;
        };
        /** @description Answer with the tags of one resource. */
        V2ShowTagsResponse: {
            /** @description The tags. */
            tags: components["schemas"]["V2Tag"][];
        };
        /** @description Tag to add to a resource. Its key is unique there. */
        V2CreateTagOption: {
            /** @description Key of the tag. Letters, digits, hyphens and underscores. */
            key: string;
            /** @description Value of the tag. Letters, digits, hyphens and underscores. */
            value: string;
        };
        /** @description Body of the request that adds a tag. */
        V2CreateTagRequestBody: {
            /** @description The tag to add. */
            tag: components["schemas"]["V2CreateTagOption"];
        };
        /** @description Body of the request that adds several tags. */
        V2BatchCreateTagsRequestBody: {
            /** @description The tags to add, each key once. A resource has at most 20 tags. */
            tags: components["schemas"]["V2CreateTagOption"][];
            /**
             * @description Adds the tags. The only action there is.
             * @constant
             */
            action: "create";
        };
    };
    responses: {
        /** @description The request is malformed, or a value or a combination of values is not allowed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing, wrong or expired. The gateway answers, in one form for both generations. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayErrorBody"];
            };
        };
        /** @description The credentials do not allow this action, or the project may not use the feature. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The resource, or one that the request refers to, does not exist. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request does not fit the state of the resources: still in use, not ACTIVE, or the quota is used up. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. Try again later. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service is unavailable for a moment. Try again later. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is malformed, or a value or a combination of values is not allowed. */
        V2BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
        /** @description The credentials do not allow this action. */
        V2Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
        /** @description The resource, or one that the request refers to, does not exist. */
        V2NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
        /** @description The request does not fit the state of the resources: not ACTIVE, in use, or a protocol that does not match. */
        V2Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
        /** @description The service failed. Try again later. */
        V2InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
        /** @description The service is unavailable for a moment. Try again later. */
        V2ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["V2ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the project that owns the resources.
         * @example 99a3fff0d03c428eac3678da6a7d0f24
         */
        ProjectId: string;
        /**
         * @description ID of the last item of the page before; the answer starts behind it.
         *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
         */
        Marker: string;
        /** @description How many items a page holds at most. */
        Limit: number;
        /**
         * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
         *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
         */
        PageReverse: boolean;
        /**
         * @description ID of the load balancer.
         * @example 098b2f68-af1c-41a9-8efd-69958722af62
         */
        LoadBalancerId: string;
        /**
         * @description ID of the flavor.
         * @example 3588b525-63ed-4b8f-8a03-6aaa9ad1c36a
         */
        FlavorId: string;
        /**
         * @description ID of the listener.
         * @example 0b11747a-b139-492f-9692-2df0b1c87193
         */
        ListenerId: string;
        /**
         * @description ID of the pool (backend server group).
         * @example 36ce7086-a496-4666-9064-5ba0e6840c75
         */
        PoolId: string;
        /**
         * @description ID of the member (backend server).
         *     The service gives it when a server joins a pool; it is not the ID of the server itself.
         * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
         */
        MemberId: string;
        /**
         * @description ID of the health monitor (health check).
         * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
         */
        HealthMonitorId: string;
        /**
         * @description ID of the L7 policy (forwarding policy).
         * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
         */
        L7PolicyId: string;
        /**
         * @description ID of the L7 rule (forwarding rule).
         * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
         */
        L7RuleId: string;
        /**
         * @description ID of the certificate.
         * @example 233a325e5e3e4ce8beeb320aa714cc12
         */
        CertificateId: string;
        /**
         * @description ID of the custom security policy.
         * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
         */
        SecurityPolicyId: string;
        /**
         * @description ID of the IP address group.
         * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
         */
        IpGroupId: string;
        /**
         * @description ID of the log setting (logtank).
         * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
         */
        LogtankId: string;
        /**
         * @description ID of the last item of the page before; the answer starts behind it.
         *     Leave it out for the first page. Works only together with `limit`.
         */
        V2Marker: string;
        /** @description How many items a page holds at most. */
        V2Limit: number;
        /**
         * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
         *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
         */
        V2PageReverse: boolean;
        /**
         * @description Field to sort by. Repeat it to sort by several, the first one counting most.
         *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
         * @example [
         *       "name",
         *       "id"
         *     ]
         */
        V2SortKey: string[];
        /**
         * @description Direction to sort in, one for each `sort_key` and in the same order.
         * @example [
         *       "asc",
         *       "desc"
         *     ]
         */
        V2SortDir: components["schemas"]["V2SortDirection"][];
        /**
         * @description ID of the whitelist.
         * @example eabfefa3fd1740a88a47ad98e132d238
         */
        V2WhitelistId: string;
        /**
         * @description Key of the tag.
         * @example key1
         */
        V2TagKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request. Give it to the provider's support.
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
            /** @description The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiVersionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
            /** @description The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLoadBalancers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of a load balancer. Repeat it to ask for any of several. */
                id?: string[];
                /** @description Name of a load balancer. Repeat it to ask for any of several. */
                name?: string[];
                /** @description Free text about the load balancer. Repeat it to ask for any of several. */
                description?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status of the load balancer.
                 */
                admin_state_up?: boolean;
                /** @description How far the load balancer is set up. Repeat it to ask for any of several. */
                provisioning_status?: components["schemas"]["LoadBalancerProvisioningStatus"][];
                /** @description Whether the load balancer works. Repeat it to ask for any of several. */
                operating_status?: components["schemas"]["LoadBalancerOperatingStatus"][];
                /** @description Whether the load balancer is dedicated; `false` asks for shared ones. */
                guaranteed?: boolean;
                /** @description ID of the VPC that the load balancer is in. Repeat it to ask for any of several. */
                vpc_id?: string[];
                /** @description ID of the port with the private IPv4 address. Repeat it to ask for any of several. */
                vip_port_id?: string[];
                /** @description Virtual IP address of the load balancer. Repeat it to ask for any of several. */
                vip_address?: string[];
                /** @description ID of the IPv4 subnet that the load balancer is in. Repeat it to ask for any of several. */
                vip_subnet_cidr_id?: string[];
                /** @description ID of the port with the IPv6 address. Repeat it to ask for any of several. */
                ipv6_vip_port_id?: string[];
                /** @description IPv6 address of the load balancer. Repeat it to ask for any of several. */
                ipv6_vip_address?: string[];
                /** @description ID of the IPv6 subnet that the load balancer is in. Repeat it to ask for any of several. */
                ipv6_vip_virsubnet_id?: string[];
                /**
                 * @description EIP that is bound to the load balancer, by a field and its value: `eip_id=…`, `eip_address=…` or `ip_version=…`. Repeat it to ask for any of several.
                 *     The same as `publicips`, with other names inside.
                 */
                eips?: string[];
                /**
                 * @description EIP that is bound to the load balancer, by a field and its value: `publicip_id=…`, `publicip_address=…` or `ip_version=…`. Repeat it to ask for any of several.
                 *     The same as `eips`, with other names inside.
                 */
                publicips?: string[];
                /** @description Availability zone that the load balancer is in. Repeat it to ask for any of several. */
                availability_zone_list?: string[];
                /** @description ID of the layer 4 flavor. Repeat it to ask for any of several. */
                l4_flavor_id?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the elastic layer 4 flavor, reserved for later. Repeat it to ask for any of several.
                 */
                l4_scale_flavor_id?: string[];
                /** @description ID of the layer 7 flavor. Repeat it to ask for any of several. */
                l7_flavor_id?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the elastic layer 7 flavor. Repeat it to ask for any of several.
                 */
                l7_scale_flavor_id?: string[];
                /** @description ID of the cloud server behind a member of the load balancer. Answers do not show it. Repeat it to ask for any of several. */
                member_device_id?: string[];
                /** @description Private IP address of the cloud server behind a member of the load balancer. Answers do not show it. Repeat it to ask for any of several. */
                member_address?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. ID of an existing enterprise project, or `all_granted_eps` for all of them. Repeat it to ask for any of several.
                 *     Left out, it is the default enterprise project, by which the caller is authenticated too.
                 */
                enterprise_project_id?: string[];
                /** @description IP version of the load balancer, 4 or 6. Repeat it to ask for any of several. */
                ip_version?: (4 | 6)[];
                /** @description Whether the load balancer is protected against deletion. */
                deletion_protection_enable?: boolean;
                /** @description IP versions of the downstream subnets. Repeat it to ask for any of several. */
                elb_virsubnet_type?: components["schemas"]["ElbVirsubnetType"][];
                /** @description Whether the console protects the load balancer against changes. Repeat it to ask for any of several. */
                protection_status?: components["schemas"]["ProtectionStatus"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Load balancers, one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLoadBalancersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The load balancer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLoadBalancerRequestBody"];
            };
        };
        responses: {
            /** @description The load balancer is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowLoadBalancerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLoadBalancerRequestBody"];
            };
        };
        responses: {
            /** @description The load balancer is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer and what belongs to it are deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowLoadBalancerStatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlavors: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of the flavor. Repeat it to match any of several. */
                id?: string[];
                /** @description Name of the flavor. Repeat it to match any of several. */
                name?: string[];
                /** @description Layer and billing of the flavor. Repeat it to match any of several. */
                type?: components["schemas"]["FlavorType"][];
                /** @description Whether the flavor is there for all users. `false` finds the flavors of one user only. */
                shared?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the flavors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlavorsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the flavor.
                 * @example 3588b525-63ed-4b8f-8a03-6aaa9ad1c36a
                 */
                flavor_id: components["parameters"]["FlavorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flavor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowFlavorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listListeners: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description Ports of the listeners to return. Repeat it to name several. */
                protocol_port?: string[];
                /**
                 * @description Protocols of the listeners to return. Repeat it to name several.
                 *     `TERMINATED_HTTPS` only occurs with shared load balancers.
                 */
                protocol?: components["schemas"]["ListenerProtocol"][];
                /** @description Descriptions of the listeners to return. Repeat it to name several. */
                description?: string[];
                /** @description IDs of server certificates; listeners that use one of them are returned. Repeat it to name several. */
                default_tls_container_ref?: string[];
                /** @description IDs of CA certificates; listeners that use one of them are returned. Repeat it to name several. */
                client_ca_tls_container_ref?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status of the listeners to return, only ever `true`.
                 */
                admin_state_up?: true;
                /**
                 * @deprecated
                 * @description Unsupported. Most connections that a listener opens to members; -1 sets no limit. Repeat it to name several.
                 */
                connection_limit?: number[];
                /** @description IDs of default pools, which get the requests that no L7 policy matches. Repeat it to name several. */
                default_pool_id?: string[];
                /** @description IDs of the listeners to return. Repeat it to name several. */
                id?: string[];
                /** @description Names of the listeners to return. Repeat it to name several. */
                name?: string[];
                /**
                 * @description Whether clients may use HTTP/2. Members still get HTTP/1.x.
                 *     Has a meaning for HTTPS listeners only.
                 */
                http2_enable?: boolean;
                /** @description IDs of load balancers whose listeners are returned. Repeat it to name several. */
                loadbalancer_id?: string[];
                /** @description Security policies of the listeners to return. Repeat it to name several. */
                tls_ciphers_policy?: string[];
                /** @description Private IP addresses of members. Only for searching; answers do not have it. Repeat it to name several. */
                member_address?: string[];
                /** @description IDs of cloud servers (ECS) behind members. Only for searching; answers do not have it. Repeat it to name several. */
                member_device_id?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. IDs of enterprise projects, or `all_granted_eps` for all of them. Repeat it to name several.
                 *     The default enterprise project when left out, for the listeners as for the permission.
                 */
                enterprise_project_id?: string[];
                /** @description Whether members are tried again (health check retries). */
                enable_member_retry?: boolean;
                /**
                 * @description Seconds that a listener waits for the answer of a member, before the client gets a 504 Gateway Timeout.
                 *     Repeat it to name several.
                 */
                member_timeout?: number[];
                /**
                 * @description Seconds that a listener waits for a client: for the header of its request, and between two parts of the body.
                 *     After that the request or the connection is broken off. Repeat it to name several.
                 */
                client_timeout?: number[];
                /**
                 * @description Seconds without a request after which an idle connection is closed; the next request opens a new one.
                 *     At least 10 for TCP, at least 1 for HTTP, HTTPS and TERMINATED_HTTPS. Without effect on UDP. Repeat it to name several.
                 */
                keepalive_timeout?: number[];
                /**
                 * @description Whether members see the IP addresses of the clients.
                 *     Only TCP and UDP listeners of shared load balancers have a choice.
                 */
                transparent_client_ip_enable?: boolean;
                /** @description Whether advanced forwarding is on, which allows more kinds of L7 policies and L7 rules. */
                enhance_l7policy_enable?: boolean;
                /** @description IDs of members. Only for searching; answers do not have it. Repeat it to name several. */
                member_instance_id?: string[];
                /** @description Protection statuses of the listeners to return. Repeat it to name several. */
                protection_status?: components["schemas"]["ProtectionStatus"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of listeners. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListListenersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The listener to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateListenerRequestBody"];
            };
        };
        responses: {
            /** @description The listener is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateListenerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowListenerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateListenerRequestBody"];
            };
        };
        responses: {
            /** @description The listener is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateListenerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener and all that belongs to it are deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPools: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description Free text about the pool. */
                description?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status of the pool.
                 */
                admin_state_up?: boolean;
                /** @description ID of the pool's health monitor (health check). */
                healthmonitor_id?: string[];
                /** @description ID of the pool. */
                id?: string[];
                /** @description Name of the pool. */
                name?: string[];
                /** @description ID of a load balancer that the pool belongs to. */
                loadbalancer_id?: string[];
                /** @description Protocol in which the pool receives requests. */
                protocol?: components["schemas"]["PoolProtocol"][];
                /** @description How the pool picks the member for a request. */
                lb_algorithm?: components["schemas"]["PoolLbAlgorithm"][];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the enterprise project whose pools are wanted, or `all_granted_eps` for those of all.
                 *     Without it, the default enterprise project counts, for what is listed and for the permission.
                 */
                enterprise_project_id?: string[];
                /** @description IP versions that the pool supports, in the words of the answer's `ip_version`. */
                ip_version?: string[];
                /** @description Private IP address of one of the pool's members. Answers do not show it. */
                member_address?: string[];
                /** @description ID of the cloud server behind one of the pool's members. Answers do not show it. */
                member_device_id?: string[];
                /** @description Whether members are protected against removal. Both kinds of pools are listed when left out. */
                member_deletion_protection_enable?: boolean;
                /** @description ID of a listener that sends requests to the pool, itself or through an L7 policy (forwarding policy). */
                listener_id?: string[];
                /** @description ID of the server behind one of the pool's members. Answers do not show it. */
                member_instance_id?: string[];
                /** @description ID of the VPC that the members are in. */
                vpc_id?: string[];
                /** @description What kinds of members the pool takes. */
                type?: components["schemas"]["PoolType"][];
                /** @description Whether the console protects the pool against changes. */
                protection_status?: components["schemas"]["ProtectionStatus"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPoolsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The pool to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePoolRequestBody"];
            };
        };
        responses: {
            /** @description The pool is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePoolResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowPoolResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePoolRequestBody"];
            };
        };
        responses: {
            /** @description The pool is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePoolResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllMembers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description Name of the member. */
                name?: string[];
                /**
                 * @description Weight of the member; 0 means that it gets no new requests.
                 *     Without effect when the pool's algorithm is `SOURCE_IP`.
                 */
                weight?: number[];
                /** @description Administrative status of the member. `true` exactly when the cloud server exists. */
                admin_state_up?: boolean;
                /** @description ID of the member's subnet, an IPv4 subnet in the VPC of the load balancer. */
                subnet_cidr_id?: string[];
                /** @description IP address of the member, inside the subnet `subnet_cidr_id` and on the server's primary network card. */
                address?: string[];
                /** @description Port on which the member receives requests. */
                protocol_port?: number[];
                /** @description ID of the member. */
                id?: string[];
                /** @description Health of the member. */
                operating_status?: components["schemas"]["MemberOperatingStatus"][];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the enterprise project whose members are wanted, or `all_granted_eps` for those of all.
                 *     Without it, the default enterprise project counts, for what is listed and for the permission.
                 */
                enterprise_project_id?: string[];
                /** @description IP version of the member's address. */
                ip_version?: components["schemas"]["MemberIpVersion"][];
                /** @description ID of the pool that the member is in. */
                pool_id?: string[];
                /** @description ID of the load balancer that sends requests to the member. */
                loadbalancer_id?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAllMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description Name of the member. */
                name?: string[];
                /** @description Weight of the member. The higher, the larger its share of the requests; 0 means no new ones. */
                weight?: number[];
                /** @description Administrative status of the member. `true` exactly when the cloud server exists. */
                admin_state_up?: boolean;
                /** @description ID of the member's subnet, IPv4 or IPv6. */
                subnet_cidr_id?: string[];
                /** @description IP address of the member. */
                address?: string[];
                /** @description Port on which the member receives requests. */
                protocol_port?: number[];
                /** @description ID of the member. */
                id?: string[];
                /** @description Health of the member. */
                operating_status?: components["schemas"]["MemberOperatingStatus"][];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the enterprise project whose members are wanted, or `all_granted_eps` for those of all.
                 *     Without it, the default enterprise project counts, for what is listed and for the permission.
                 */
                enterprise_project_id?: string[];
                /** @description IP version of the member's address. */
                ip_version?: components["schemas"]["MemberIpVersion"][];
                /** @description What stands behind the member. */
                member_type?: components["schemas"]["MemberType"][];
                /** @description ID of the cloud server behind the member. Empty for members without one, such as IP addresses. */
                instance_id?: string[];
                /** @description Availability zone of the member. */
                availability_zone?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** @description The member to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemberRequestBody"];
            };
        };
        responses: {
            /** @description The member is added. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRequestBody"];
            };
        };
        responses: {
            /** @description The member is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is removed. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHealthMonitors: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of the health monitor. */
                id?: string[];
                /** @description Port that the checks go to. */
                monitor_port?: number[];
                /** @description Domain name that HTTP checks ask for. */
                domain_name?: string[];
                /** @description Name of the health monitor. */
                name?: string[];
                /** @description Time between two checks, in seconds. */
                delay?: number[];
                /** @description Number of checks that have to succeed in a row before a member that is `OFFLINE` counts as `ONLINE`. */
                max_retries?: number[];
                /** @description Whether the health monitor is switched on. */
                admin_state_up?: boolean;
                /** @description Number of checks that have to fail in a row before a member that is `ONLINE` counts as `OFFLINE`. */
                max_retries_down?: number[];
                /** @description How long a check waits for its answer, in seconds. */
                timeout?: number;
                /** @description Protocol of the checks. */
                type?: components["schemas"]["HealthMonitorType"][];
                /**
                 * @description Status codes of a healthy member: one (`200`), a list (`200,202`) or a range (`200-204`).
                 *     They count for the types `HTTP` and `HTTPS`; `200` unless something else was set.
                 */
                expected_codes?: string[];
                /** @description Path that HTTP checks ask for. It begins with a slash; `/` unless something else was set. */
                url_path?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Method of HTTP checks.
                 */
                http_method?: components["schemas"]["HealthMonitorHttpMethod"][];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the enterprise project whose health monitors are wanted, or `all_granted_eps` for those of all.
                 *     Without it, the default enterprise project counts, for what is listed and for the permission.
                 */
                enterprise_project_id?: string[];
                /** @description HTTP version of the checks. */
                http_version?: components["schemas"]["HealthMonitorHttpVersion"][];
                /** @description Whether checks compare the content of the answer. */
                content_check_enable?: boolean;
                /** @description How the content of checks is written. */
                content_format?: components["schemas"]["HealthMonitorContentFormat"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHealthMonitorsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The health monitor to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHealthMonitorRequestBody"];
            };
        };
        responses: {
            /** @description The health monitor is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateHealthMonitorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health monitor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowHealthMonitorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHealthMonitorRequestBody"];
            };
        };
        responses: {
            /** @description The health monitor is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateHealthMonitorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health monitor is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listL7Policies: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /**
                 * @deprecated
                 * @description Unsupported. ID of an enterprise project, or `all_granted_eps` for all of them.
                 *     The default enterprise project when left out, for the permission check too. Repeat it to ask for any of several.
                 */
                enterprise_project_id?: string[];
                /** @description ID of an L7 policy. Repeat it to ask for any of several. */
                id?: string[];
                /** @description Name of an L7 policy. Repeat it to ask for any of several. */
                name?: string[];
                /** @description Description of an L7 policy. Repeat it to ask for any of several. */
                description?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status of the L7 policy.
                 */
                admin_state_up?: boolean;
                /** @description ID of the listener that the L7 policy belongs to. Repeat it to ask for any of several. */
                listener_id?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Position of the L7 policy. Repeat it to ask for any of several.
                 */
                position?: number[];
                /** @description What happens to the requests. Repeat it to ask for any of several. */
                action?: components["schemas"]["L7PolicyAction"][];
                /**
                 * @deprecated
                 * @description Unsupported. URL that requests are redirected to, as `protocol://host:port/path?query`. Repeat it to ask for any of several.
                 */
                redirect_url?: string[];
                /** @description ID of the pool that requests are forwarded to. Repeat it to ask for any of several. */
                redirect_pool_id?: string[];
                /** @description ID of the listener that requests are redirected to. Repeat it to ask for any of several. */
                redirect_listener_id?: string[];
                /** @description State of the L7 policy. Repeat it to ask for any of several. */
                provisioning_status?: components["schemas"]["L7PolicyProvisioningStatus"][];
                /**
                 * @description Whether the answer shows the L7 rules of each policy in full instead of only their IDs.
                 * @example true
                 */
                display_all_rules?: boolean;
                /** @description Priority of the L7 policy; a smaller number goes first. Repeat it to ask for any of several. */
                priority?: number[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of L7 policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListL7PoliciesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The L7 policy to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateL7PolicyRequestBody"];
            };
        };
        responses: {
            /** @description The L7 policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateL7PolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The L7 policies and their new priorities. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdatePoliciesPriorityRequestBody"];
            };
        };
        responses: {
            /** @description The change is accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdatePoliciesPriorityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowL7PolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateL7PolicyRequestBody"];
            };
        };
        responses: {
            /** @description The L7 policy after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateL7PolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 policy is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listL7Rules: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of an L7 rule. Repeat it to ask for any of several. */
                id?: string[];
                /** @description How the L7 rule compares. Repeat it to ask for any of several. */
                compare_type?: components["schemas"]["L7RuleCompareType"][];
                /** @description State of the L7 rule. Repeat it to ask for any of several. */
                provisioning_status?: components["schemas"]["L7RuleProvisioningStatus"][];
                /** @description Whether the L7 rule matches the opposite; only ever `false`. */
                invert?: false;
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status of the L7 rule.
                 */
                admin_state_up?: boolean;
                /** @description Value that the L7 rule compares with. Repeat it to ask for any of several. */
                value?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Key that the L7 rule looks at. Repeat it to ask for any of several.
                 */
                key?: string[];
                /** @description What the L7 rule looks at. Repeat it to ask for any of several. */
                type?: components["schemas"]["L7RuleType"][];
                /**
                 * @deprecated
                 * @description Unsupported. ID of an enterprise project, or `all_granted_eps` for all of them.
                 *     The default enterprise project when left out, for the permission check too. Repeat it to ask for any of several.
                 */
                enterprise_project_id?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of L7 rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListL7RulesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** @description The L7 rule to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateL7RuleRequestBody"];
            };
        };
        responses: {
            /** @description The L7 rule is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateL7RuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowL7RuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateL7RuleRequestBody"];
            };
        };
        responses: {
            /** @description The L7 rule after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateL7RuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 rule is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of the certificate. */
                id?: string[];
                /** @description Name of the certificate. */
                name?: string[];
                /** @description Text about the certificate. */
                description?: string[];
                /**
                 * @deprecated
                 * @description Unsupported. Administrative status.
                 */
                admin_state_up?: boolean;
                /** @description Domain names of the server certificate. */
                domain?: string[];
                /** @description What the certificate is for. */
                type?: components["schemas"]["CertificateType"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCertificatesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The certificate to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCertificateRequestBody"];
            };
        };
        responses: {
            /** @description The certificate is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCertificateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCertificateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCertificateRequestBody"];
            };
        };
        responses: {
            /** @description The certificate is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCertificateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSecurityPolicies: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of the security policy. */
                id?: string[];
                /** @description Name of the security policy. */
                name?: string[];
                /** @description Text about the security policy. */
                description?: string[];
                /** @description TLS protocols of the security policy; several in one value are separated by spaces. */
                protocols?: string[];
                /** @description Cipher suites of the security policy; several in one value are separated by colons. */
                ciphers?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security policies, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSecurityPoliciesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The security policy to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecurityPolicyRequestBody"];
            };
        };
        responses: {
            /** @description The security policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSecurityPolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowSecurityPolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSecurityPolicyRequestBody"];
            };
        };
        responses: {
            /** @description The security policy is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSecurityPolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the custom security policy.
                 * @example c73e0138-9bdc-40fb-951e-6a1598266ccd
                 */
                security_policy_id: components["parameters"]["SecurityPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security policy is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system security policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSystemSecurityPoliciesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIpGroups: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /** @description ID of the IP address group. */
                id?: string[];
                /** @description Name of the IP address group. */
                name?: string[];
                /** @description Text about the IP address group. */
                description?: string[];
                /** @description Addresses in the IP address group, separated by commas. */
                ip_list?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IP address groups, or one page of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIpGroupsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The IP address group to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIpGroupRequestBody"];
            };
        };
        responses: {
            /** @description The IP address group is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateIpGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IP address group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowIpGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIpGroupRequestBody"];
            };
        };
        responses: {
            /** @description The IP address group is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIpGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IP address group is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** @description The addresses to take out. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDeleteIpListRequestBody"];
            };
        };
        responses: {
            /** @description The IP address group without the addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDeleteIpListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the IP address group.
                 * @example 8722e0e0-9cc9-4490-9660-8c9a5732fbb0
                 */
                ipgroup_id: components["parameters"]["IpGroupId"];
            };
            cookie?: never;
        };
        /** @description The addresses to add or change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIpListRequestBody"];
            };
        };
        responses: {
            /** @description The IP address group with all its addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIpListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLogtanks: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. An empty value or an ID that does not exist is refused. Works only together with `limit`.
                 */
                marker?: components["parameters"]["Marker"];
                /**
                 * @description Direction of paging: `false` goes on to the next page, `true` goes back to the one before.
                 *     To go back, pass the `previous_marker` of the page as `marker`. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["PageReverse"];
                /**
                 * @deprecated
                 * @description Unsupported. ID of the enterprise project. Repeat it to match any of several.
                 */
                enterprise_project_id?: string[];
                /** @description ID of the log setting. Repeat it to match any of several. */
                id?: string[];
                /** @description ID of the load balancer that writes the logs. Repeat it to match any of several. */
                loadbalancer_id?: string[];
                /** @description ID of the log group. Repeat it to match any of several. */
                log_group_id?: string[];
                /** @description ID of the log topic. Repeat it to match any of several. */
                log_topic_id?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLogtanksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The log setting to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLogtankRequestBody"];
            };
        };
        responses: {
            /** @description The log setting is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLogtankResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log setting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowLogtankResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLogtankRequestBody"];
            };
        };
        responses: {
            /** @description The log setting is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLogtankResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the log setting (logtank).
                 * @example 603e507f-3e18-498b-9460-01a3b6c28fc5
                 */
                logtank_id: components["parameters"]["LogtankId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log setting is deleted. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowQuotaResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQuotaDetails: {
        parameters: {
            query?: {
                /** @description Quota to show. Repeat it for several. */
                quota_key?: components["schemas"]["QuotaKey"][];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotas and their use. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListQuotaDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAvailabilityZones: {
        parameters: {
            query?: {
                /** @description Group of zones, such as `center`. */
                public_border_group?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availability zones, in sets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAvailabilityZonesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    v2ListLoadBalancers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the project that the load balancer belongs to. */
                tenant_id?: string;
                /** @description ID of the load balancer. */
                id?: string;
                /** @description Free text about the load balancer. */
                description?: string;
                /** @description Name of the load balancer. */
                name?: string;
                /** @description Whether the load balancer works; reserved for later use. */
                operating_status?: components["schemas"]["V2OperatingStatus"];
                /** @description How far the load balancer is set up; reserved for later use. */
                provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
                /** @description Administrative status of the load balancer, only ever `true`; reserved for later use. */
                admin_state_up?: true;
                /** @description Private IP address of the load balancer. */
                vip_address?: string;
                /** @description ID of the port with the private IP address. */
                vip_port_id?: string;
                /** @description ID of the IPv4 subnet that the load balancer is in. */
                vip_subnet_id?: string;
                /**
                 * @description IP address of a member (backend server) of the load balancer. Answers do not show it.
                 * @example 192.168.0.181
                 */
                member_address?: string;
                /** @description ID of the cloud server behind a member of the load balancer. Answers do not show it. */
                member_device_id?: string;
                /** @description ID of the VPC that the load balancer is in. Answers do not show it. */
                vpc_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListLoadBalancersResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The load balancer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateLoadBalancerRequestBody"];
            };
        };
        responses: {
            /** @description The load balancer is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowLoadBalancerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateLoadBalancerRequestBody"];
            };
        };
        responses: {
            /** @description The load balancer is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowLoadBalancerStatusResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListListeners: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the listener. */
                id?: string;
                /** @description ID of the project that owns the listener. */
                tenant_id?: string;
                /** @description Name of the listener. */
                name?: string;
                /** @description Text about the listener. */
                description?: string;
                /** @description ID of the load balancer that the listener belongs to. */
                loadbalancer_id?: string;
                /** @description Most connections that the listener takes. */
                connection_limit?: number;
                /** @description Administrative status, reserved for later use. */
                admin_state_up?: boolean;
                /** @description ID of the default pool (backend server group) of the listener. */
                default_pool_id?: string;
                /** @description Whether clients may use HTTP/2. */
                http2_enable?: boolean;
                /** @description ID of the server certificate of the listener. */
                default_tls_container_ref?: string;
                /** @description ID of the CA certificate of the listener. */
                client_ca_tls_container_ref?: string;
                /**
                 * @description Protocol in which clients send their requests.
                 * @example UDP
                 */
                protocol?: components["schemas"]["V2ListenerProtocol"];
                /** @description Port on which the listener receives requests. */
                protocol_port?: number;
                /** @description Security policy of the listener. Counts only for the protocol `TERMINATED_HTTPS`. */
                tls_ciphers_policy?: components["schemas"]["V2ListenerTlsCiphersPolicy"];
                /** @description ID of a certificate that the listener uses. */
                tls_container_id?: string;
                /** @description ID of an SNI certificate that the listener uses. */
                sni_container_refs?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listeners. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListListenersResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The listener to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateListenerRequestBody"];
            };
        };
        responses: {
            /** @description The listener is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateListenerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowListenerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateListenerRequestBody"];
            };
        };
        responses: {
            /** @description The listener is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateListenerResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListPools: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the pool. */
                id?: string;
                /** @description ID of the project that owns the pool. */
                tenant_id?: string;
                /** @description Name of the pool. */
                name?: string;
                /** @description Text about the pool. */
                description?: string;
                /** @description ID of the pool's health monitor. */
                healthmonitor_id?: string;
                /** @description ID of the load balancer that the pool belongs to. */
                loadbalancer_id?: string;
                /** @description Protocol in which the pool receives requests. */
                protocol?: components["schemas"]["V2PoolProtocol"];
                /**
                 * @description How the pool picks the member for a request.
                 * @example SOURCE_IP
                 */
                lb_algorithm?: components["schemas"]["V2PoolLbAlgorithm"];
                /** @description IP address of a member of the pool. */
                member_address?: string;
                /** @description ID of the cloud server behind a member of the pool. */
                member_device_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pools. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListPoolsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The pool to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreatePoolRequestBody"];
            };
        };
        responses: {
            /** @description The pool is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreatePoolResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowPoolResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdatePoolRequestBody"];
            };
        };
        responses: {
            /** @description The pool is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdatePoolResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListAllMembers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the member, which is not the ID of the cloud server. */
                id?: string;
                /** @description Name of the member, which is not the name of the cloud server. */
                name?: string;
                /** @description Private IP address of the member. */
                address?: string;
                /** @description Port on which the member receives requests. */
                protocol_port?: number;
                /** @description ID of the subnet that the member is in. */
                subnet_id?: string;
                /** @description Administrative status, reserved for later use. */
                admin_state_up?: boolean;
                /** @description Weight of the member. */
                weight?: number;
                /** @description ID of the load balancer that sends requests to the member. */
                loadbalancer_id?: string;
                /**
                 * @description Health of the member.
                 * @example OFFLINE
                 */
                operating_status?: components["schemas"]["V2MemberOperatingStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListAllMembersResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListMembers: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the member, which is not the ID of the cloud server. */
                id?: string;
                /** @description ID of the project that owns the member. */
                tenant_id?: string;
                /** @description Name of the member, which is not the name of the cloud server. */
                name?: string;
                /**
                 * @description Private IP address of the member.
                 * @example 10.0.0.8
                 */
                address?: string;
                /**
                 * @description Port on which the member receives requests.
                 * @example 80
                 */
                protocol_port?: number;
                /** @description ID of the subnet that the member is in. */
                subnet_id?: string;
                /** @description Administrative status, reserved for later use. */
                admin_state_up?: boolean;
                /** @description Weight of the member. */
                weight?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListMembersResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** @description The members, and what to do with them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2BatchUpdateMembersRequestBody"];
            };
        };
        responses: {
            /** @description The change is accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
            };
            cookie?: never;
        };
        /** @description The member to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateMemberRequestBody"];
            };
        };
        responses: {
            /** @description The member is in the pool. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateMemberResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowMemberResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateMemberRequestBody"];
            };
        };
        responses: {
            /** @description The member is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateMemberResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the pool (backend server group).
                 * @example 36ce7086-a496-4666-9064-5ba0e6840c75
                 */
                pool_id: components["parameters"]["PoolId"];
                /**
                 * @description ID of the member (backend server).
                 *     The service gives it when a server joins a pool; it is not the ID of the server itself.
                 * @example 1923923e-fe8a-484f-bdbc-e11559b1f48f
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListHealthMonitors: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the health monitor. */
                id?: string;
                /** @description ID of the project that owns the health monitor. */
                tenant_id?: string;
                /** @description Name of the health monitor. */
                name?: string;
                /** @description Longest time between two checks, in seconds. */
                delay?: number;
                /** @description Number of good checks in a row that make an `OFFLINE` member `ONLINE`. */
                max_retries?: number;
                /** @description Number of failed checks in a row that make an `ONLINE` member `OFFLINE`. */
                max_retries_down?: number;
                /** @description Administrative status, reserved for later use. */
                admin_state_up?: boolean;
                /** @description How long a check waits for its answer, in seconds. Best less than `delay`. */
                timeout?: number;
                /**
                 * @description Protocol of the checks.
                 * @example HTTP
                 */
                type?: components["schemas"]["V2HealthMonitorType"];
                /** @description Port that the checks go to. */
                monitor_port?: number;
                /** @description Status codes of a healthy member, as one code, a list or a range; reserved for later use. Counts only for the type `HTTP`. */
                expected_codes?: string;
                /** @description Domain name that HTTP checks ask for. Counts only for the type `HTTP`. */
                domain_name?: string;
                /** @description Path that HTTP checks ask for. Counts only for the type `HTTP`. */
                url_path?: string;
                /** @description Method of HTTP checks, reserved for later use. Counts only for the type `HTTP`. */
                http_method?: components["schemas"]["V2HealthMonitorHttpMethod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health monitors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListHealthMonitorsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The health monitor to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateHealthMonitorRequestBody"];
            };
        };
        responses: {
            /** @description The health monitor is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateHealthMonitorResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health monitor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowHealthMonitorResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateHealthMonitorRequestBody"];
            };
        };
        responses: {
            /** @description The health monitor is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateHealthMonitorResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the health monitor (health check).
                 * @example c2b210b2-60c4-449d-91e2-9e9ea1dd7441
                 */
                healthmonitor_id: components["parameters"]["HealthMonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health monitor is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListL7Policies: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the L7 policy. */
                id?: string;
                /** @description ID of the project that owns the L7 policy. */
                tenant_id?: string;
                /** @description Name of the L7 policy. */
                name?: string;
                /** @description Administrative status of the L7 policy, reserved for later use. */
                admin_state_up?: boolean;
                /** @description Text about the L7 policy. */
                description?: string;
                /** @description ID of the listener that the L7 policy belongs to. */
                listener_id?: string;
                /**
                 * @description What happens to the requests.
                 * @example REDIRECT_TO_POOL
                 */
                action?: components["schemas"]["V2L7PolicyAction"];
                /** @description ID of the pool that requests are forwarded to. */
                redirect_pool_id?: string;
                /** @description ID of the listener that requests are redirected to. */
                redirect_listener_id?: string;
                /** @description URL that requests are redirected to, reserved for later use. */
                redirect_url?: string;
                /** @description Priority of the L7 policy, reserved for later use. */
                position?: number;
                /** @description State of the L7 policy, reserved for later use. Only ever `ACTIVE`. */
                provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
                /** @description Whether the answer shows the L7 rules of each policy in full instead of only their IDs. */
                display_all_rules?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListL7PoliciesResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The L7 policy to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateL7PolicyRequestBody"];
            };
        };
        responses: {
            /** @description The L7 policy is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateL7PolicyResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowL7PolicyResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateL7PolicyRequestBody"];
            };
        };
        responses: {
            /** @description The L7 policy after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateL7PolicyResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 policy is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListL7Rules: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the L7 rule. */
                id?: string;
                /** @description ID of the project that owns the L7 rule. */
                tenant_id?: string;
                /** @description Administrative status of the L7 rule, reserved for later use. */
                admin_state_up?: boolean;
                /** @description What the L7 rule looks at. A policy has at most one rule of each type. */
                type?: components["schemas"]["V2L7RuleType"];
                /** @description How the L7 rule compares. Rules for domain names only know `EQUAL_TO`. */
                compare_type?: components["schemas"]["V2L7RuleCompareType"];
                /** @description Whether the L7 rule matches the opposite, reserved for later use. */
                invert?: boolean;
                /** @description Key that the L7 rule looks at, reserved for later use. Null in rules without one. */
                key?: string;
                /** @description Value that the L7 rule compares with, a domain name or a path. */
                value?: string;
                /** @description State of the L7 rule, reserved for later use. Only ever `ACTIVE`. */
                provisioning_status?: components["schemas"]["V2ProvisioningStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListL7RulesResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
            };
            cookie?: never;
        };
        /** @description The L7 rule to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateL7RuleRequestBody"];
            };
        };
        responses: {
            /** @description The L7 rule is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateL7RuleResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowL7RuleResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateL7RuleRequestBody"];
            };
        };
        responses: {
            /** @description The L7 rule after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateL7RuleResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the L7 policy (forwarding policy).
                 * @example cf4360fd-8631-41ff-a6f5-b72c35da74be
                 */
                l7policy_id: components["parameters"]["L7PolicyId"];
                /**
                 * @description ID of the L7 rule (forwarding rule).
                 * @example 84f4fcae-9c15-4e19-a99f-72c0b08fd3d7
                 */
                l7rule_id: components["parameters"]["L7RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The L7 rule is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListWhitelists: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the whitelist. */
                id?: string;
                /** @description ID of the project that owns the whitelist. */
                tenant_id?: string;
                /**
                 * @description ID of the listener that the whitelist protects.
                 * @example eabfefa3fd1740a88a47ad98e132d230
                 */
                listener_id?: string;
                /** @description Whether access control is on. */
                enable_whitelist?: boolean;
                /** @description IP addresses of the whitelist, in the words of the answer. */
                whitelist?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whitelists. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListWhitelistsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The whitelist to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateWhitelistRequestBody"];
            };
        };
        responses: {
            /** @description The whitelist is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2CreateWhitelistResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whitelist. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowWhitelistResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateWhitelistRequestBody"];
            };
        };
        responses: {
            /** @description The whitelist is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2UpdateWhitelistResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the whitelist.
                 * @example eabfefa3fd1740a88a47ad98e132d238
                 */
                whitelist_id: components["parameters"]["V2WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whitelist is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ListCertificates: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 */
                marker?: components["parameters"]["V2Marker"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
                /**
                 * @description Field to sort by. Repeat it to sort by several, the first one counting most.
                 *     Goes with as many `sort_dir`; otherwise the answer is 400. Without it, the list is sorted by ID.
                 * @example [
                 *       "name",
                 *       "id"
                 *     ]
                 */
                sort_key?: components["parameters"]["V2SortKey"];
                /**
                 * @description Direction to sort in, one for each `sort_key` and in the same order.
                 * @example [
                 *       "asc",
                 *       "desc"
                 *     ]
                 */
                sort_dir?: components["parameters"]["V2SortDir"];
                /** @description ID of the certificate. Repeat it to ask for any of several. */
                id?: string[];
                /** @description Name of the certificate. */
                name?: string;
                /** @description Text about the certificate. */
                description?: string;
                /** @description What the certificate is for. */
                type?: components["schemas"]["V2CertificateType"];
                /** @description Domain names of a server certificate, as the certificate has them, separated by commas. */
                domain?: string;
                /** @description Private key of a server certificate, in PEM. */
                private_key?: string;
                /** @description Content of the certificate, in PEM. */
                certificate?: string;
                /** @description When the certificate was created, in UTC, as `YYYY-MM-DD HH:MM:SS`. */
                create_time?: string;
                /** @description When the certificate was last changed, in UTC, as `YYYY-MM-DD HH:MM:SS`. */
                update_time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListCertificatesResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
        /** @description The certificate to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateCertificateRequestBody"];
            };
        };
        responses: {
            /** @description The certificate is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2Certificate"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2Certificate"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2UpdateCertificateRequestBody"];
            };
        };
        responses: {
            /** @description The certificate after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2Certificate"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the certificate.
                 * @example 233a325e5e3e4ce8beeb320aa714cc12
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
            /** @description The default quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowDefaultQuotaResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
    v2ShowQuota: {
        parameters: {
            query?: {
                /**
                 * @description Name of a quota to show. Repeat it for several. All are shown when left out.
                 * @example [
                 *       "pool",
                 *       "member"
                 *     ]
                 */
                fields?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowQuotaResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, by key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListTagsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What to look for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2ListResourcesByTagRequestBody"];
            };
        };
        responses: {
            /** @description The load balancers, or their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListResourcesByTagResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowTagsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** @description The tag to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateTagRequestBody"];
            };
        };
        responses: {
            /** @description The tag is added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        /** @description The tags to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2BatchCreateTagsRequestBody"];
            };
        };
        responses: {
            /** @description The tags are added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the load balancer.
                 * @example 098b2f68-af1c-41a9-8efd-69958722af62
                 */
                loadbalancer_id: components["parameters"]["LoadBalancerId"];
                /**
                 * @description Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, by key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListTagsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What to look for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2ListResourcesByTagRequestBody"];
            };
        };
        responses: {
            /** @description The listeners, or their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ListResourcesByTagResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V2ShowTagsResponse"];
                };
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** @description The tag to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2CreateTagRequestBody"];
            };
        };
        responses: {
            /** @description The tag is added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
            };
            cookie?: never;
        };
        /** @description The tags to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V2BatchCreateTagsRequestBody"];
            };
        };
        responses: {
            /** @description The tags are added. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
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
                 * @description ID of the project that owns the resources.
                 * @example 99a3fff0d03c428eac3678da6a7d0f24
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the listener.
                 * @example 0b11747a-b139-492f-9692-2df0b1c87193
                 */
                listener_id: components["parameters"]["ListenerId"];
                /**
                 * @description Key of the tag.
                 * @example key1
                 */
                key: components["parameters"]["V2TagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["V2BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["V2Forbidden"];
            404: components["responses"]["V2NotFound"];
            409: components["responses"]["V2Conflict"];
            500: components["responses"]["V2InternalServerError"];
            503: components["responses"]["V2ServiceUnavailable"];
        };
    };
}
