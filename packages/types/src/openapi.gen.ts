// Generated from spec/bundle/openapi.yaml by scripts/src/generate/types.ts. Do not edit; run `pnpm generate`.
export interface paths {
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
        get?: never;
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
        get?: never;
        /**
         * Update a member (backend server)
         * @description Changes the name, weight, port or zone of a member. Fields that are left out stay as they are.
         *
         *     The load balancer of the pool has to be `ACTIVE`; while it is being changed, the answer is 409.
         */
        put: operations["updateMember"];
        post?: never;
        delete?: never;
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
        post?: never;
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
        get?: never;
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
        delete?: never;
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
         * @description How a pool picks the member for a request.
         * @enum {string}
         */
        PoolLbAlgorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP" | "QUIC_CID";
        /**
         * @description Protocol in which a pool receives requests.
         * @enum {string}
         */
        PoolProtocol: "TCP" | "UDP" | "HTTP" | "HTTPS" | "QUIC";
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
         * @description What kinds of members a pool takes.
         * @enum {string}
         */
        PoolType: "instance" | "ip" | "";
        /**
         * @description Whether the console protects a resource against changes.
         * @enum {string}
         */
        ProtectionStatus: "nonProtection" | "consoleProtection";
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
        /** @description Reference to a listener. */
        ListenerRef: {
            /** @description ID of the listener. */
            id: string;
        };
        /** @description Reference to a load balancer. */
        LoadBalancerRef: {
            /** @description ID of the load balancer. */
            id: string;
        };
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
            cookie_name?: string;
            /** @description How a client is recognised. */
            type?: components["schemas"]["SessionPersistenceType"];
            /**
             * @description How long a client stays with its member, in minutes; without effect for the type `APP_COOKIE`.
             *     TCP, UDP and QUIC pools: up to 60, by default 1. HTTP and HTTPS pools: up to 1440, by default 1440.
             */
            persistence_timeout?: number;
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
        AzUnhealthyFallbackStrategy: "forward_to_all_member_of_local_az" | "forward_to_healthy_member_of_remote_az" | "forward_to_all_healthy_member" | "forward_to_all_member";
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
            /** @description ID of the pool's health monitor (health check). Null when it has none. */
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
        /** @description The created pool. */
        CreatePoolResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The pool. */
            pool: components["schemas"]["Pool"];
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
        /**
         * @description IP version of a member's address.
         * @enum {string}
         */
        MemberIpVersion: "v4" | "v6";
        /**
         * @description Health of a member.
         * @enum {string}
         */
        MemberOperatingStatus: "ONLINE" | "NO_MONITOR" | "OFFLINE";
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
            listener_id?: string;
            /** @description Health of the member for this listener. */
            operating_status?: components["schemas"]["MemberOperatingStatus"];
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
        /** @description The changed member. */
        UpdateMemberResponse: {
            /** @description ID of the request, equal to the header `X-Request-Id`. */
            request_id: string;
            /** @description The member. */
            member: components["schemas"]["Member"];
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
        /** @description Reference to a listener. */
        V2ListenerRef: {
            /** @description ID of the listener. */
            id: string;
        };
        /** @description Reference to a load balancer. */
        V2LoadBalancerRef: {
            /** @description ID of the load balancer. */
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
         * @description ID of the last item of the page before; the answer starts behind it.
         *     Leave it out for the first page. Works only together with `limit`.
         * @example 3a9f50bb-f041-4eac-a117-82472d8a0007
         */
        V2Marker: string;
        /**
         * @description How many items a page holds at most.
         * @example 2
         */
        V2Limit: number;
        /**
         * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
         *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
         */
        V2PageReverse: boolean;
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
    v2ListPools: {
        parameters: {
            query?: {
                /**
                 * @description ID of the last item of the page before; the answer starts behind it.
                 *     Leave it out for the first page. Works only together with `limit`.
                 * @example 3a9f50bb-f041-4eac-a117-82472d8a0007
                 */
                marker?: components["parameters"]["V2Marker"];
                /**
                 * @description How many items a page holds at most.
                 * @example 2
                 */
                limit?: components["parameters"]["V2Limit"];
                /**
                 * @description Direction of paging: `false` goes on to later IDs, `true` goes back to earlier ones.
                 *     Forward, the last page has no `next` link; backward, it has no `previous` link. Works only together with `limit`.
                 */
                page_reverse?: components["parameters"]["V2PageReverse"];
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
}
