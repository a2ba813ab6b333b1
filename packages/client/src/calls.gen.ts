// Generated from spec/bundle/openapi.yaml by scripts/generate/src/calls.ts. Do not edit; run `pnpm generate`.
import type { operations, Schemas } from '@elb-openapi/types'
import type { Answer, CallOptions } from './call.ts'

/** List load balancers */
export interface ListLoadBalancersInit extends CallOptions {
  /**
   * List load balancers
   *
   * Lists the load balancers of the project, page by page.
   *
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listLoadBalancers']['parameters']['query']>
  }
}

/** Show a load balancer */
export interface ShowLoadBalancerInit extends CallOptions {
  /**
   * Show a load balancer
   *
   * Shows one load balancer with its addresses, flavors, listeners and pools.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** Show the status tree of a load balancer */
export interface ShowLoadBalancerStatusInit extends CallOptions {
  /**
   * Show the status tree of a load balancer
   *
   * Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies, rules and pools, and pools with their health monitor and members.
   *
   * A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
   * `DEGRADED` and `DISABLED` appear in no other response.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** List flavors (specifications) */
export interface ListFlavorsInit extends CallOptions {
  /**
   * List flavors (specifications)
   *
   * Returns the load balancer flavors that the caller can use in the region, one page at a time if `limit` is specified.
   * A dedicated load balancer is created with the ID of a layer 4 flavor, of a layer 7 flavor, or of both.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listFlavors']['parameters']['query']>
  }
}

/** Show a flavor (specification) */
export interface ShowFlavorInit extends CallOptions {
  /**
   * Show a flavor (specification)
   *
   * Returns one load balancer flavor: its name, its layer, its limits, and whether load balancers can still be created with it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the flavor. */
      flavor_id: string
    }
  }
}

/** List the listeners of a project */
export interface ListListenersInit extends CallOptions {
  /**
   * List the listeners of a project
   *
   * Lists listeners, page by page.
   *
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listListeners']['parameters']['query']>
  }
}

/** Show a listener */
export interface ShowListenerInit extends CallOptions {
  /**
   * Show a listener
   *
   * Shows a listener with its load balancer, its default pool, its certificates and its timeouts.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** List pools (backend server groups) */
export interface ListPoolsInit extends CallOptions {
  /**
   * List pools (backend server groups)
   *
   * Lists the pools of the project, page by page. A pool is listed when it matches every filter.
   *
   * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
   * - `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listPools']['parameters']['query']>
  }
}

/** Show a pool (backend server group) */
export interface ShowPoolInit extends CallOptions {
  /**
   * Show a pool (backend server group)
   *
   * Shows a pool with the IDs of its members, its listeners, its load balancers and its health monitor.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
}

/** List the members (backend servers) of a project */
export interface ListAllMembersInit extends CallOptions {
  /**
   * List the members (backend servers) of a project
   *
   * Lists the members of all pools of the project, page by page. A member is listed when it matches every filter.
   *
   * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
   * - `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listAllMembers']['parameters']['query']>
  }
}

/** List the members (backend servers) of a pool */
export interface ListMembersInit extends CallOptions {
  /**
   * List the members (backend servers) of a pool
   *
   * Lists the members of one pool (backend server group), page by page. A member is listed when it matches every filter.
   *
   * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
   * - `marker` and `page_reverse` take effect only with `limit`.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
    }
    query?: NonNullable<operations['listMembers']['parameters']['query']>
  }
}

/** Show a member (backend server) */
export interface ShowMemberInit extends CallOptions {
  /**
   * Show a member (backend server)
   *
   * Shows a member of a pool and its health status, overall and for each listener.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
}

/** List health monitors (health checks) */
export interface ListHealthMonitorsInit extends CallOptions {
  /**
   * List health monitors (health checks)
   *
   * Lists the health monitors of the project, page by page. A health monitor is listed when it matches every filter.
   *
   * - Repeat a filter that accepts a list to match any of several values, as in `id=a&id=b`.
   * - `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listHealthMonitors']['parameters']['query']>
  }
}

/** Show a health monitor (health check) */
export interface ShowHealthMonitorInit extends CallOptions {
  /**
   * Show a health monitor (health check)
   *
   * Shows a health monitor and the ID of its pool.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
}

/** List L7 policies (forwarding policies) */
export interface ListL7PoliciesInit extends CallOptions {
  /**
   * List L7 policies (forwarding policies)
   *
   * Lists the L7 policies (forwarding policies) of the project, page by page.
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   *
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listL7Policies']['parameters']['query']>
  }
}

/** Show an L7 policy (forwarding policy) */
export interface ShowL7PolicyInit extends CallOptions {
  /**
   * Show an L7 policy (forwarding policy)
   *
   * Returns one L7 policy (forwarding policy).
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
}

/** List L7 rules (forwarding rules) */
export interface ListL7RulesInit extends CallOptions {
  /**
   * List L7 rules (forwarding rules)
   *
   * Lists the L7 rules (forwarding rules) of an L7 policy, page by page.
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   *
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
    query?: NonNullable<operations['listL7Rules']['parameters']['query']>
  }
}

/** Show an L7 rule (forwarding rule) */
export interface ShowL7RuleInit extends CallOptions {
  /**
   * Show an L7 rule (forwarding rule)
   *
   * Returns one L7 rule (forwarding rule) of an L7 policy.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
}

/** List certificates */
export interface ListCertificatesInit extends CallOptions {
  /**
   * List certificates
   *
   * Returns the SSL certificates of the project, one page at a time if `limit` is specified.
   *
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listCertificates']['parameters']['query']>
  }
}

/** Show a certificate */
export interface ShowCertificateInit extends CallOptions {
  /**
   * Show a certificate
   *
   * Returns one SSL certificate with its private key, domain names and time of expiry.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the certificate. */
      certificate_id: string
    }
  }
}

/** List custom security policies */
export interface ListSecurityPoliciesInit extends CallOptions {
  /**
   * List custom security policies
   *
   * Returns the custom security policies of the project, one page at a time if `limit` is specified.
   *
   * Different filters are combined with "and"; a repeated filter matches any of its values.
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listSecurityPolicies']['parameters']['query']>
  }
}

/** Show a custom security policy */
export interface ShowSecurityPolicyInit extends CallOptions {
  /**
   * Show a custom security policy
   *
   * Returns one custom security policy with its protocols, its cipher suites and the listeners that use it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the custom security policy. */
      security_policy_id: string
    }
  }
}

/** List system security policies */
export interface ListSystemSecurityPoliciesInit extends CallOptions {
  /**
   * List system security policies
   *
   * Returns the security policies that the service itself provides. They are available to all users, and nobody can add to them or change them.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
}

/** List IP address groups */
export interface ListIpGroupsInit extends CallOptions {
  /**
   * List IP address groups
   *
   * Returns the IP address groups of the project, one page at a time if `limit` is specified.
   *
   * Different filters are combined with "and"; a repeated filter matches any of its values, and `ip_list` takes them separated by commas.
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listIpGroups']['parameters']['query']>
  }
}

/** Show an IP address group */
export interface ShowIpGroupInit extends CallOptions {
  /**
   * Show an IP address group
   *
   * Returns one IP address group with its addresses and the listeners that use it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the IP address group. */
      ipgroup_id: string
    }
  }
}

/** List log settings (logtanks) */
export interface ListLogtanksInit extends CallOptions {
  /**
   * List log settings (logtanks)
   *
   * Returns the log settings of the project: which load balancers write access logs and where the logs go. One page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listLogtanks']['parameters']['query']>
  }
}

/** Show a log setting (logtank) */
export interface ShowLogtankInit extends CallOptions {
  /**
   * Show a log setting (logtank)
   *
   * Returns one log setting: its load balancer, and the log group and topic that the access logs go to.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the log setting (logtank). */
      logtank_id: string
    }
  }
}

/** Show the quotas of a project */
export interface ShowQuotaInit extends CallOptions {
  /**
   * Show the quotas of a project
   *
   * Returns how many load balancers and related resources the project can have, and how large some of them can grow.
   * The usage is not part of the response; `GET /v3/{project_id}/elb/quotas/details` returns it.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
}

/** List the quotas of a project with their usage */
export interface ListQuotaDetailsInit extends CallOptions {
  /**
   * List the quotas of a project with their usage
   *
   * Returns the quotas and the quota usage of the project, for dedicated load balancers and the resources that belong to them.
   * `quota_key` selects some of them; without it, the response has all. The list is not paginated.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listQuotaDetails']['parameters']['query']>
  }
}

/** List availability zones */
export interface ListAvailabilityZonesInit extends CallOptions {
  /**
   * List availability zones
   *
   * Returns the availability zones in which a dedicated load balancer can be created, in sets.
   *
   * A load balancer is created in one zone or in several of the same set; zones of different sets cannot be combined.
   * When `az1` and `az2` form one set and `az2` and `az3` another, `az2` can be combined with either, but `az1` and `az3` cannot be combined.
   * Usually there is one set; more appear where load balancers are bound to certain zones. The list is not paginated.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['listAvailabilityZones']['parameters']['query']>
  }
}

/** List load balancers */
export interface V2ListLoadBalancersInit extends CallOptions {
  /**
   * List load balancers
   *
   * Returns the load balancers of the project, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListLoadBalancers']['parameters']['query']>
  }
}

/** Show a load balancer */
export interface V2ShowLoadBalancerInit extends CallOptions {
  /**
   * Show a load balancer
   *
   * Shows one load balancer with its address and the IDs of its listeners and pools (backend server groups).
   * To find out whether it has an EIP, use the API of the EIP service: list the EIPs whose `port_id` is the `vip_port_id` of the load balancer.
   */
  params: {
    path: {
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** Show the status tree of a load balancer */
export interface V2ShowLoadBalancerStatusInit extends CallOptions {
  /**
   * Show the status tree of a load balancer
   *
   * Shows the status of a load balancer and of everything that belongs to it, as a tree: listeners with their L7 policies (forwarding policies), L7 rules and pools, and pools with their health monitor (health check) and members.
   *
   * A member that is `OFFLINE` shows as `DISABLED` here when its `admin_state_up` is `false`.
   * `DEGRADED` and `DISABLED` are returned only by this operation.
   */
  params: {
    path: {
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** List listeners */
export interface V2ListListenersInit extends CallOptions {
  /**
   * List listeners
   *
   * Returns the listeners of the project, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListListeners']['parameters']['query']>
  }
}

/** Show a listener */
export interface V2ShowListenerInit extends CallOptions {
  /**
   * Show a listener
   *
   * Shows a listener with its load balancer, its default pool and its certificates.
   */
  params: {
    path: {
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** List pools (backend server groups) */
export interface V2ListPoolsInit extends CallOptions {
  /**
   * List pools (backend server groups)
   *
   * Returns the pools of the project, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListPools']['parameters']['query']>
  }
}

/** Show a pool (backend server group) */
export interface V2ShowPoolInit extends CallOptions {
  /**
   * Show a pool (backend server group)
   *
   * Returns one pool with its members, listeners and load balancers.
   */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
}

/** List the members (backend servers) of all pools */
export interface V2ListAllMembersInit extends CallOptions {
  /**
   * List the members (backend servers) of all pools
   *
   * Returns the members of all pools of the project, each with its pool and load balancer, one page at a time if `limit` is specified, otherwise all of them.
   *
   * Several filters are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListAllMembers']['parameters']['query']>
  }
}

/** List the members (backend servers) of a pool */
export interface V2ListMembersInit extends CallOptions {
  /**
   * List the members (backend servers) of a pool
   *
   * Returns the members of one pool, one page at a time if `limit` is specified, otherwise all of them.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
    query?: NonNullable<operations['v2ListMembers']['parameters']['query']>
  }
}

/** Show a member (backend server) */
export interface V2ShowMemberInit extends CallOptions {
  /**
   * Show a member (backend server)
   *
   * Returns one member of a pool.
   */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
}

/** List health monitors (health checks) */
export interface V2ListHealthMonitorsInit extends CallOptions {
  /**
   * List health monitors (health checks)
   *
   * Returns the health monitors of the project, one page at a time if `limit` is specified, otherwise all of them.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListHealthMonitors']['parameters']['query']>
  }
}

/** Show a health monitor (health check) */
export interface V2ShowHealthMonitorInit extends CallOptions {
  /**
   * Show a health monitor (health check)
   *
   * Returns one health monitor with the ID of its pool.
   */
  params: {
    path: {
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
}

/** List L7 policies (forwarding policies) */
export interface V2ListL7PoliciesInit extends CallOptions {
  /**
   * List L7 policies (forwarding policies)
   *
   * Returns the L7 policies (forwarding policies) of the project, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListL7Policies']['parameters']['query']>
  }
}

/** Show an L7 policy (forwarding policy) */
export interface V2ShowL7PolicyInit extends CallOptions {
  /**
   * Show an L7 policy (forwarding policy)
   *
   * Returns one L7 policy (forwarding policy).
   */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
}

/** List L7 rules (forwarding rules) */
export interface V2ListL7RulesInit extends CallOptions {
  /**
   * List L7 rules (forwarding rules)
   *
   * Returns the L7 rules (forwarding rules) of an L7 policy, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
    query?: NonNullable<operations['v2ListL7Rules']['parameters']['query']>
  }
}

/** Show an L7 rule (forwarding rule) */
export interface V2ShowL7RuleInit extends CallOptions {
  /**
   * Show an L7 rule (forwarding rule)
   *
   * Returns one L7 rule (forwarding rule) of an L7 policy.
   */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
}

/** List whitelists */
export interface V2ListWhitelistsInit extends CallOptions {
  /**
   * List whitelists
   *
   * Returns the whitelists of the project, one page at a time if `limit` is specified, otherwise all of them.
   *
   * Filters match exactly; several are combined with "and".
   * `marker` and `page_reverse` take effect only with `limit`.
   */
  params?: {
    query?: NonNullable<operations['v2ListWhitelists']['parameters']['query']>
  }
}

/** Show a whitelist */
export interface V2ShowWhitelistInit extends CallOptions {
  /**
   * Show a whitelist
   *
   * Shows a whitelist with its listener and its IP addresses.
   */
  params: {
    path: {
      /** ID of the whitelist. */
      whitelist_id: string
    }
  }
}

/** List certificates */
export interface V2ListCertificatesInit extends CallOptions {
  /**
   * List certificates
   *
   * Returns the SSL certificates of the project, one page at a time if `limit` is specified.
   *
   * Filters match exactly; several are combined with "and", several values of `id` with "or".
   * `marker` and `page_reverse` take effect only with `limit`. The response has no links to other pages.
   */
  params?: {
    query?: NonNullable<operations['v2ListCertificates']['parameters']['query']>
  }
}

/** Show a certificate */
export interface V2ShowCertificateInit extends CallOptions {
  /**
   * Show a certificate
   *
   * Returns one SSL certificate.
   */
  params: {
    path: {
      /** ID of the certificate. */
      certificate_id: string
    }
  }
}

/** Show the quotas of a project */
export interface V2ShowQuotaInit extends CallOptions {
  /**
   * Show the quotas of a project
   *
   * Returns the resource quotas of a project: how many load balancers and related resources it can have, and how large some of them can grow.
   * `fields` selects some of the quotas; without it, the response has all. The usage is not part of it.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
    query?: NonNullable<operations['v2ShowQuota']['parameters']['query']>
  }
}

/** List the tags of all load balancers */
export interface V2ListLoadBalancerTagsInit extends CallOptions {
  /**
   * List the tags of all load balancers
   *
   * Returns the tags of all load balancers of the project: each key once, with all values that it has.
   *
   * Supports shared and dedicated load balancers.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
}

/** Show the tags of a load balancer */
export interface V2ShowLoadBalancerTagsInit extends CallOptions {
  /**
   * Show the tags of a load balancer
   *
   * Returns all tags of one load balancer.
   *
   * Supports shared and dedicated load balancers.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** List the tags of all listeners */
export interface V2ListListenerTagsInit extends CallOptions {
  /**
   * List the tags of all listeners
   *
   * Returns the tags of all listeners of the project: each key once, with all values that it has.
   *
   * Supports listeners of shared and of dedicated load balancers.
   */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
}

/** Show the tags of a listener */
export interface V2ShowListenerTagsInit extends CallOptions {
  /**
   * Show the tags of a listener
   *
   * Returns all tags of one listener.
   *
   * Supports listeners of shared and of dedicated load balancers.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** Create a load balancer */
export interface CreateLoadBalancerInit extends CallOptions {
  /** Create a load balancer */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreateLoadBalancerRequestBody']
}

/** Create a listener */
export interface CreateListenerInit extends CallOptions {
  /** Create a listener */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreateListenerRequestBody']
}

/** Create a pool (backend server group) */
export interface CreatePoolInit extends CallOptions {
  /** Create a pool (backend server group) */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreatePoolRequestBody']
}

/** Add a member (backend server) to a pool */
export interface CreateMemberInit extends CallOptions {
  /** Add a member (backend server) to a pool */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
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
  body: Schemas['CreateMemberRequestBody']
}

/** Create a health monitor (health check) */
export interface CreateHealthMonitorInit extends CallOptions {
  /** Create a health monitor (health check) */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreateHealthMonitorRequestBody']
}

/** Create an L7 policy (forwarding policy) */
export interface CreateL7PolicyInit extends CallOptions {
  /** Create an L7 policy (forwarding policy) */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreateL7PolicyRequestBody']
}

/** Batch-update the priorities of L7 policies */
export interface BatchUpdatePoliciesPriorityInit extends CallOptions {
  /** Batch-update the priorities of L7 policies */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
  /**
   * Batch-update the priorities of L7 policies
   *
   * Updates the priorities of several L7 policies (forwarding policy priorities) at once.
   * Only for policies with the action `REDIRECT_TO_POOL`, on listeners of dedicated load balancers with advanced forwarding (`enhance_l7policy_enable`).
   *
   * A priority is unique within its listener.
   */
  body: Schemas['BatchUpdatePoliciesPriorityRequestBody']
}

/** Create an L7 rule (forwarding rule) */
export interface CreateL7RuleInit extends CallOptions {
  /** Create an L7 rule (forwarding rule) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
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
  body: Schemas['CreateL7RuleRequestBody']
}

/** Create a certificate */
export interface CreateCertificateInit extends CallOptions {
  /** Create a certificate */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
  body: Schemas['CreateCertificateRequestBody']
}

/** Create a custom security policy */
export interface CreateSecurityPolicyInit extends CallOptions {
  /** Create a custom security policy */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
  /**
   * Create a custom security policy
   *
   * Creates a security policy: the TLS protocols and cipher suites that an HTTPS listener accepts.
   * An HTTPS listener uses it when it is added with `security_policy_id`.
   *
   * Protocols and cipher suites must match: at least one suite belongs to the given protocols. The system security policies show valid combinations.
   */
  body: Schemas['CreateSecurityPolicyRequestBody']
}

/** Create an IP address group */
export interface CreateIpGroupInit extends CallOptions {
  /** Create an IP address group */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
  /**
   * Create an IP address group
   *
   * Creates an IP address group: a list of addresses and CIDR blocks that listeners refer to for their access control.
   *
   * Equivalent addresses are stored once:
   *
   * - `0.0.0.0/32` or `0.0.0.0`
   * - `::1/128`, `::1` or `0:0:0:0:0:0:0:1`
   */
  body: Schemas['CreateIpGroupRequestBody']
}

/** Batch-delete IP addresses from an IP address group */
export interface BatchDeleteIpListInit extends CallOptions {
  /** Batch-delete IP addresses from an IP address group */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the IP address group. */
      ipgroup_id: string
    }
  }
  /**
   * Batch-delete IP addresses from an IP address group
   *
   * Removes the given addresses and CIDR blocks from an IP address group. The others remain.
   */
  body: Schemas['BatchDeleteIpListRequestBody']
}

/** Update IP addresses in an IP address group */
export interface UpdateIpListInit extends CallOptions {
  /** Update IP addresses in an IP address group */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the IP address group. */
      ipgroup_id: string
    }
  }
  /**
   * Update IP addresses in an IP address group
   *
   * Adds the given addresses to an IP address group, and updates the remark of those that are already in it.
   * Other addresses of the group remain; to replace the whole list, use `updateIpGroup`.
   * The name and description of the group can be changed along with them.
   */
  body: Schemas['UpdateIpListRequestBody']
}

/** Create a log setting (logtank) */
export interface CreateLogtankInit extends CallOptions {
  /** Create a log setting (logtank) */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
  /**
   * Create a log setting (logtank)
   *
   * Makes a load balancer write its access logs to a log group and topic, which another service manages.
   */
  body: Schemas['CreateLogtankRequestBody']
}

/** Create a load balancer */
export interface V2CreateLoadBalancerInit extends CallOptions {
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
   */
  body: Schemas['V2CreateLoadBalancerRequestBody']
}

/** Create a listener */
export interface V2CreateListenerInit extends CallOptions {
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
   */
  body: Schemas['V2CreateListenerRequestBody']
}

/** Create a pool (backend server group) */
export interface V2CreatePoolInit extends CallOptions {
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
   */
  body: Schemas['V2CreatePoolRequestBody']
}

/** Add a member (backend server) to a pool */
export interface V2CreateMemberInit extends CallOptions {
  /** Add a member (backend server) to a pool */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
  /**
   * Add a member (backend server) to a pool
   *
   * Adds a cloud server to a pool, which then receives its share of the requests of the pool's listener.
   *
   * The pair of address and port is unique in the pool; a second one is rejected with 409.
   * `subnet_id` names a subnet in the VPC of the load balancer's own subnet, and `address` the server's primary network card.
   * The ports service returns both for a server: `GET /v2.0/ports?device_id=…`, the port whose `primary_interface` is true.
   */
  body: Schemas['V2CreateMemberRequestBody']
}

/** Create a health monitor (health check) */
export interface V2CreateHealthMonitorInit extends CallOptions {
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
   */
  body: Schemas['V2CreateHealthMonitorRequestBody']
}

/** Create an L7 policy (forwarding policy) */
export interface V2CreateL7PolicyInit extends CallOptions {
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
   */
  body: Schemas['V2CreateL7PolicyRequestBody']
}

/** Create an L7 rule (forwarding rule) */
export interface V2CreateL7RuleInit extends CallOptions {
  /** Create an L7 rule (forwarding rule) */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
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
   */
  body: Schemas['V2CreateL7RuleRequestBody']
}

/** Create a whitelist */
export interface V2CreateWhitelistInit extends CallOptions {
  /**
   * Create a whitelist
   *
   * Adds a whitelist to a listener, which can then be reached only from the IP addresses of the whitelist.
   *
   * A listener has at most one whitelist, and `tenant_id` is the project of the token. Only the service can check that.
   */
  body: Schemas['V2CreateWhitelistRequestBody']
}

/** Create a certificate */
export interface V2CreateCertificateInit extends CallOptions {
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
   */
  body: Schemas['V2CreateCertificateRequestBody']
}

/** List load balancers by tag */
export interface V2ListLoadBalancersByTagInit extends CallOptions {
  /** List load balancers by tag */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
   */
  body: Schemas['V2ListResourcesByTagRequestBody']
}

/** Add a tag to a load balancer */
export interface V2CreateLoadBalancerTagInit extends CallOptions {
  /** Add a tag to a load balancer */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
  /**
   * Add a tag to a load balancer
   *
   * Adds one tag to a load balancer, which can have 20 of them.
   * A tag with the same key is overwritten.
   *
   * Supports shared and dedicated load balancers.
   */
  body: Schemas['V2CreateTagRequestBody']
}

/** Add or remove several tags of a load balancer */
export interface V2BatchCreateLoadBalancerTagsInit extends CallOptions {
  /** Add or remove several tags of a load balancer */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
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
   */
  body: Schemas['V2BatchTagsRequestBody']
}

/** List listeners by tag */
export interface V2ListListenersByTagInit extends CallOptions {
  /** List listeners by tag */
  params?: {
    path?: {
      /** ID of the project that owns the resources. */
      project_id?: string
    }
  }
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
   */
  body: Schemas['V2ListResourcesByTagRequestBody']
}

/** Add a tag to a listener */
export interface V2CreateListenerTagInit extends CallOptions {
  /** Add a tag to a listener */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
  /**
   * Add a tag to a listener
   *
   * Adds one tag to a listener, which can have 20 of them.
   * A tag with the same key is overwritten.
   *
   * Supports listeners of shared and of dedicated load balancers.
   */
  body: Schemas['V2CreateTagRequestBody']
}

/** Add or remove several tags of a listener */
export interface V2BatchCreateListenerTagsInit extends CallOptions {
  /** Add or remove several tags of a listener */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
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
   */
  body: Schemas['V2BatchTagsRequestBody']
}

/** Update a load balancer */
export interface UpdateLoadBalancerInit extends CallOptions {
  /** Update a load balancer */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
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
  body: Schemas['UpdateLoadBalancerRequestBody']
}

/** Update a listener */
export interface UpdateListenerInit extends CallOptions {
  /** Update a listener */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
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
  body: Schemas['UpdateListenerRequestBody']
}

/** Update a pool (backend server group) */
export interface UpdatePoolInit extends CallOptions {
  /** Update a pool (backend server group) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
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
  body: Schemas['UpdatePoolRequestBody']
}

/** Update a member (backend server) */
export interface UpdateMemberInit extends CallOptions {
  /** Update a member (backend server) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
  /**
   * Update a member (backend server)
   *
   * Updates the name, weight, port or zone of a member. Omitted fields keep their values.
   * The weight has no effect in a pool with the algorithm `SOURCE_IP` or `QUIC_CID`.
   * No two members of a pool have the same address and port.
   *
   * The load balancer of the pool must be `ACTIVE`.
   */
  body: Schemas['UpdateMemberRequestBody']
}

/** Update a health monitor (health check) */
export interface UpdateHealthMonitorInit extends CallOptions {
  /** Update a health monitor (health check) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
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
  body: Schemas['UpdateHealthMonitorRequestBody']
}

/** Update an L7 policy (forwarding policy) */
export interface UpdateL7PolicyInit extends CallOptions {
  /** Update an L7 policy (forwarding policy) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
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
  body: Schemas['UpdateL7PolicyRequestBody']
}

/** Update an L7 rule (forwarding rule) */
export interface UpdateL7RuleInit extends CallOptions {
  /** Update an L7 rule (forwarding rule) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
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
  body: Schemas['UpdateL7RuleRequestBody']
}

/** Update a certificate */
export interface UpdateCertificateInit extends CallOptions {
  /** Update a certificate */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the certificate. */
      certificate_id: string
    }
  }
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
  body: Schemas['UpdateCertificateRequestBody']
}

/** Update a custom security policy */
export interface UpdateSecurityPolicyInit extends CallOptions {
  /** Update a custom security policy */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the custom security policy. */
      security_policy_id: string
    }
  }
  /**
   * Update a custom security policy
   *
   * Updates the protocols, cipher suites, name or description of a custom security policy.
   *
   * - New protocols and cipher suites take effect immediately for every listener that uses the policy; a new name or description does not affect them.
   * - Protocols and cipher suites must match: at least one suite belongs to the protocols.
   */
  body: Schemas['UpdateSecurityPolicyRequestBody']
}

/** Update an IP address group */
export interface UpdateIpGroupInit extends CallOptions {
  /** Update an IP address group */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the IP address group. */
      ipgroup_id: string
    }
  }
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
   */
  body: Schemas['UpdateIpGroupRequestBody']
}

/** Update a log setting (logtank) */
export interface UpdateLogtankInit extends CallOptions {
  /** Update a log setting (logtank) */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the log setting (logtank). */
      logtank_id: string
    }
  }
  /**
   * Update a log setting (logtank)
   *
   * Sends the access logs of a load balancer to another log group or topic. The load balancer itself stays the same.
   */
  body: Schemas['UpdateLogtankRequestBody']
}

/** Update a load balancer */
export interface V2UpdateLoadBalancerInit extends CallOptions {
  /** Update a load balancer */
  params: {
    path: {
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
  /**
   * Update a load balancer
   *
   * Updates the name or the description of a load balancer. Omitted fields keep their values.
   * `admin_state_up` is reserved for future use.
   * The load balancer must be `ACTIVE`.
   */
  body: Schemas['V2UpdateLoadBalancerRequestBody']
}

/** Update a listener */
export interface V2UpdateListenerInit extends CallOptions {
  /** Update a listener */
  params: {
    path: {
      /** ID of the listener. */
      listener_id: string
    }
  }
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
   */
  body: Schemas['V2UpdateListenerRequestBody']
}

/** Update a pool (backend server group) */
export interface V2UpdatePoolInit extends CallOptions {
  /** Update a pool (backend server group) */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
  /**
   * Update a pool (backend server group)
   *
   * Updates the name, description, algorithm or session persistence of a pool. Omitted fields keep their values.
   *
   * The load balancer of the pool must be `ACTIVE`; while it is being changed, the response is 409.
   * TCP and UDP pools support only the persistence type `SOURCE_IP`, with a timeout of at most 60 minutes;
   * HTTP pools support `HTTP_COOKIE`, with at most 1440 minutes, and `APP_COOKIE`.
   */
  body: Schemas['V2UpdatePoolRequestBody']
}

/** Batch-update the members (backend servers) of a pool */
export interface V2BatchUpdateMembersInit extends CallOptions {
  /** Batch-update the members (backend servers) of a pool */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
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
   */
  body: Schemas['V2BatchUpdateMembersRequestBody']
}

/** Update a member (backend server) */
export interface V2UpdateMemberInit extends CallOptions {
  /** Update a member (backend server) */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
  /**
   * Update a member (backend server)
   *
   * Updates the name or the weight of a member. Omitted fields keep their values.
   *
   * A server with more capacity than the others receives more requests with a higher weight.
   * The load balancer must be `ACTIVE`; while it is being changed, the response is 409.
   */
  body: Schemas['V2UpdateMemberRequestBody']
}

/** Update a health monitor (health check) */
export interface V2UpdateHealthMonitorInit extends CallOptions {
  /** Update a health monitor (health check) */
  params: {
    path: {
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
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
   */
  body: Schemas['V2UpdateHealthMonitorRequestBody']
}

/** Update an L7 policy (forwarding policy) */
export interface V2UpdateL7PolicyInit extends CallOptions {
  /** Update an L7 policy (forwarding policy) */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
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
   */
  body: Schemas['V2UpdateL7PolicyRequestBody']
}

/** Update an L7 rule (forwarding rule) */
export interface V2UpdateL7RuleInit extends CallOptions {
  /** Update an L7 rule (forwarding rule) */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
  /**
   * Update an L7 rule (forwarding rule)
   *
   * Updates an L7 rule (forwarding rule), and so the requests that the policy applies to. Omitted fields keep their values.
   * The type cannot be changed, and decides which values the fields may have, as for a new rule; the service checks that.
   *
   * - Only the type `PATH` supports `STARTS_WITH` and `REGEX`; `HOST_NAME` uses `EQUAL_TO`.
   * - A `value` that comes with `STARTS_WITH` is a path.
   */
  body: Schemas['V2UpdateL7RuleRequestBody']
}

/** Update a whitelist */
export interface V2UpdateWhitelistInit extends CallOptions {
  /** Update a whitelist */
  params: {
    path: {
      /** ID of the whitelist. */
      whitelist_id: string
    }
  }
  /**
   * Update a whitelist
   *
   * Enables or disables access control, or changes the IP addresses of a whitelist. Omitted fields keep their values.
   *
   * A change of the addresses deletes the whitelist and generates a new one, which the response shows.
   */
  body: Schemas['V2UpdateWhitelistRequestBody']
}

/** Update a certificate */
export interface V2UpdateCertificateInit extends CallOptions {
  /** Update a certificate */
  params: {
    path: {
      /** ID of the certificate. */
      certificate_id: string
    }
  }
  /**
   * Update a certificate
   *
   * Updates the content, private key, domain names, name or description of an SSL certificate. Omitted fields keep their values.
   *
   * - A `private_key` takes effect only for server certificates. For a CA certificate it is ignored, even one that is not PEM.
   * - `domain` takes effect only for server certificates.
   *
   * An invalid private key of a server certificate is rejected with 400.
   */
  body: Schemas['V2UpdateCertificateRequestBody']
}

/** Delete a load balancer */
export interface DeleteLoadBalancerInit extends CallOptions {
  /**
   * Delete a load balancer
   *
   * Deletes a load balancer that is not in use.
   *
   * Its listeners must be deleted first: as long as it has listeners or pools, the request is rejected with 409. Deletion protection prevents it too.
   * `deleteLoadBalancerForce` deletes it together with what belongs to it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** Delete a load balancer with all that belongs to it */
export interface DeleteLoadBalancerForceInit extends CallOptions {
  /**
   * Delete a load balancer with all that belongs to it
   *
   * Deletes a load balancer together with its listeners, pools and members. EIPs are only unbound.
   *
   * Deletion protection, of the load balancer or of one of its pools, prevents it; nothing is deleted then.
   * Modification protection does not.
   * The load balancer must be `ACTIVE`.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** Delete a listener */
export interface DeleteListenerInit extends CallOptions {
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
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** Delete a listener and all that belongs to it */
export interface DeleteListenerForceInit extends CallOptions {
  /**
   * Delete a listener and all that belongs to it
   *
   * Deletes a listener and its resources: L7 policies (forwarding policies) and pools (backend server groups).
   * Unlike `deleteListener`, it does not require that these are deleted first.
   * The load balancer must be `ACTIVE`.
   *
   * A pool with removal protection of its members (`member_deletion_protection_enable`) prevents it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** Delete a pool (backend server group) */
export interface DeletePoolInit extends CallOptions {
  /**
   * Delete a pool (backend server group)
   *
   * Deletes a pool that is no longer in use.
   *
   * The request is rejected with 409 while the pool has members, a health monitor, or an L7 policy that forwards to it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
}

/** Remove a member (backend server) from a pool */
export interface DeleteMemberInit extends CallOptions {
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
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
}

/** Delete a health monitor (health check) */
export interface DeleteHealthMonitorInit extends CallOptions {
  /**
   * Delete a health monitor (health check)
   *
   * Deletes a health monitor. Its pool is then no longer checked.
   *
   * The load balancer of the pool must be `ACTIVE`.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
}

/** Delete an L7 policy (forwarding policy) */
export interface DeleteL7PolicyInit extends CallOptions {
  /**
   * Delete an L7 policy (forwarding policy)
   *
   * Deletes an L7 policy (forwarding policy).
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
}

/** Delete an L7 rule (forwarding rule) */
export interface DeleteL7RuleInit extends CallOptions {
  /**
   * Delete an L7 rule (forwarding rule)
   *
   * Deletes an L7 rule (forwarding rule) of an L7 policy.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
}

/** Delete a certificate */
export interface DeleteCertificateInit extends CallOptions {
  /**
   * Delete a certificate
   *
   * Deletes an SSL certificate.
   * Rejected with 409 while a listener uses it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the certificate. */
      certificate_id: string
    }
  }
}

/** Delete a custom security policy */
export interface DeleteSecurityPolicyInit extends CallOptions {
  /**
   * Delete a custom security policy
   *
   * Deletes a custom security policy.
   * Rejected with 409 while a listener uses it.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the custom security policy. */
      security_policy_id: string
    }
  }
}

/** Delete an IP address group */
export interface DeleteIpGroupInit extends CallOptions {
  /**
   * Delete an IP address group
   *
   * Deletes an IP address group with its addresses.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the IP address group. */
      ipgroup_id: string
    }
  }
}

/** Delete a log setting (logtank) */
export interface DeleteLogtankInit extends CallOptions {
  /**
   * Delete a log setting (logtank)
   *
   * Deletes a log setting, which stops the access logs of its load balancer.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the log setting (logtank). */
      logtank_id: string
    }
  }
}

/** Delete a load balancer */
export interface V2DeleteLoadBalancerInit extends CallOptions {
  /**
   * Delete a load balancer
   *
   * Deletes a load balancer that is not in use.
   * Its listeners must be deleted first: as long as it has listeners or pools, the request is rejected with 409.
   */
  params: {
    path: {
      /** ID of the load balancer. */
      loadbalancer_id: string
    }
  }
}

/** Delete a listener */
export interface V2DeleteListenerInit extends CallOptions {
  /**
   * Delete a listener
   *
   * Deletes a listener that is no longer in use.
   *
   * All its pools (backend server groups) must be deleted first; otherwise the response is 409.
   */
  params: {
    path: {
      /** ID of the listener. */
      listener_id: string
    }
  }
}

/** Delete a pool (backend server group) */
export interface V2DeletePoolInit extends CallOptions {
  /**
   * Delete a pool (backend server group)
   *
   * Deletes a pool. Its members and its health monitor must be removed first, and no L7 policy may still send requests to it:
   * set the `redirect_pool_id` of the policy to null first. Otherwise the response is 409.
   */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
    }
  }
}

/** Remove a member (backend server) from a pool */
export interface V2DeleteMemberInit extends CallOptions {
  /**
   * Remove a member (backend server) from a pool
   *
   * Removes a member from its pool.
   * The server receives no new connections; long-lived connections that exist stay open.
   * The load balancer must be `ACTIVE`.
   */
  params: {
    path: {
      /** ID of the pool (backend server group). */
      pool_id: string
      /**
       * ID of the member (backend server).
       * The service assigns it when a server joins a pool; it is not the ID of the server itself.
       */
      member_id: string
    }
  }
}

/** Delete a health monitor (health check) */
export interface V2DeleteHealthMonitorInit extends CallOptions {
  /**
   * Delete a health monitor (health check)
   *
   * Deletes a health monitor. Its pool is then no longer checked.
   *
   * The load balancer of the pool must be `ACTIVE`; while it is being changed, the response is 409.
   */
  params: {
    path: {
      /** ID of the health monitor (health check). */
      healthmonitor_id: string
    }
  }
}

/** Delete an L7 policy (forwarding policy) */
export interface V2DeleteL7PolicyInit extends CallOptions {
  /**
   * Delete an L7 policy (forwarding policy)
   *
   * Deletes an L7 policy (forwarding policy).
   */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
    }
  }
}

/** Delete an L7 rule (forwarding rule) */
export interface V2DeleteL7RuleInit extends CallOptions {
  /**
   * Delete an L7 rule (forwarding rule)
   *
   * Deletes an L7 rule (forwarding rule) of an L7 policy.
   */
  params: {
    path: {
      /** ID of the L7 policy (forwarding policy). */
      l7policy_id: string
      /** ID of the L7 rule (forwarding rule). */
      l7rule_id: string
    }
  }
}

/** Delete a whitelist */
export interface V2DeleteWhitelistInit extends CallOptions {
  /**
   * Delete a whitelist
   *
   * Deletes a whitelist, and with it the access control of its listener.
   */
  params: {
    path: {
      /** ID of the whitelist. */
      whitelist_id: string
    }
  }
}

/** Delete a certificate */
export interface V2DeleteCertificateInit extends CallOptions {
  /**
   * Delete a certificate
   *
   * Deletes an SSL certificate.
   * Rejected with 409 while a listener uses it.
   */
  params: {
    path: {
      /** ID of the certificate. */
      certificate_id: string
    }
  }
}

/** Delete a tag of a load balancer */
export interface V2DeleteLoadBalancerTagInit extends CallOptions {
  /**
   * Delete a tag of a load balancer
   *
   * Deletes the tag with the key from a load balancer. A key that it does not have is an error.
   *
   * Supports shared and dedicated load balancers.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the load balancer. */
      loadbalancer_id: string
      /** Key of the tag. */
      key: string
    }
  }
}

/** Delete a tag of a listener */
export interface V2DeleteListenerTagInit extends CallOptions {
  /**
   * Delete a tag of a listener
   *
   * Deletes the tag with the key from a listener. A key that it does not have is an error.
   *
   * Supports listeners of shared and of dedicated load balancers.
   */
  params: {
    path: {
      /** ID of the project that owns the resources. */
      project_id?: string
      /** ID of the listener. */
      listener_id: string
      /** Key of the tag. */
      key: string
    }
  }
}

/** The paths that have a `GET`, with what it takes and answers. */
export interface GetCalls {
  '/versions': {
    init: [init?: CallOptions]
    answer: Answer<'List API versions', Schemas['ListApiVersionsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/': {
    init: [init?: CallOptions]
    answer: Answer<'List API versions with their links', Schemas['ListVersionsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/loadbalancers': {
    init: [init?: ListLoadBalancersInit]
    answer: Answer<'List load balancers', Schemas['ListLoadBalancersResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}': {
    init: [init: ShowLoadBalancerInit]
    answer: Answer<'Show a load balancer', Schemas['ShowLoadBalancerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/statuses': {
    init: [init: ShowLoadBalancerStatusInit]
    answer: Answer<'Show the status tree of a load balancer', Schemas['ShowLoadBalancerStatusResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/flavors': {
    init: [init?: ListFlavorsInit]
    answer: Answer<'List flavors (specifications)', Schemas['ListFlavorsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/flavors/{flavor_id}': {
    init: [init: ShowFlavorInit]
    answer: Answer<'Show a flavor (specification)', Schemas['ShowFlavorResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners': {
    init: [init?: ListListenersInit]
    answer: Answer<'List the listeners of a project', Schemas['ListListenersResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners/{listener_id}': {
    init: [init: ShowListenerInit]
    answer: Answer<'Show a listener', Schemas['ShowListenerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools': {
    init: [init?: ListPoolsInit]
    answer: Answer<'List pools (backend server groups)', Schemas['ListPoolsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}': {
    init: [init: ShowPoolInit]
    answer: Answer<'Show a pool (backend server group)', Schemas['ShowPoolResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/members': {
    init: [init?: ListAllMembersInit]
    answer: Answer<'List the members (backend servers) of a project', Schemas['ListAllMembersResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}/members': {
    init: [init: ListMembersInit]
    answer: Answer<'List the members (backend servers) of a pool', Schemas['ListMembersResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}': {
    init: [init: ShowMemberInit]
    answer: Answer<'Show a member (backend server)', Schemas['ShowMemberResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/healthmonitors': {
    init: [init?: ListHealthMonitorsInit]
    answer: Answer<'List health monitors (health checks)', Schemas['ListHealthMonitorsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}': {
    init: [init: ShowHealthMonitorInit]
    answer: Answer<'Show a health monitor (health check)', Schemas['ShowHealthMonitorResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies': {
    init: [init?: ListL7PoliciesInit]
    answer: Answer<'List L7 policies (forwarding policies)', Schemas['ListL7PoliciesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}': {
    init: [init: ShowL7PolicyInit]
    answer: Answer<'Show an L7 policy (forwarding policy)', Schemas['ShowL7PolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}/rules': {
    init: [init: ListL7RulesInit]
    answer: Answer<'List L7 rules (forwarding rules)', Schemas['ListL7RulesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: ShowL7RuleInit]
    answer: Answer<'Show an L7 rule (forwarding rule)', Schemas['ShowL7RuleResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/certificates': {
    init: [init?: ListCertificatesInit]
    answer: Answer<'List certificates', Schemas['ListCertificatesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/certificates/{certificate_id}': {
    init: [init: ShowCertificateInit]
    answer: Answer<'Show a certificate', Schemas['ShowCertificateResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/security-policies': {
    init: [init?: ListSecurityPoliciesInit]
    answer: Answer<'List custom security policies', Schemas['ListSecurityPoliciesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/security-policies/{security_policy_id}': {
    init: [init: ShowSecurityPolicyInit]
    answer: Answer<'Show a custom security policy', Schemas['ShowSecurityPolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/system-security-policies': {
    init: [init?: ListSystemSecurityPoliciesInit]
    answer: Answer<'List system security policies', Schemas['ListSystemSecurityPoliciesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups': {
    init: [init?: ListIpGroupsInit]
    answer: Answer<'List IP address groups', Schemas['ListIpGroupsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups/{ipgroup_id}': {
    init: [init: ShowIpGroupInit]
    answer: Answer<'Show an IP address group', Schemas['ShowIpGroupResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/logtanks': {
    init: [init?: ListLogtanksInit]
    answer: Answer<'List log settings (logtanks)', Schemas['ListLogtanksResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/logtanks/{logtank_id}': {
    init: [init: ShowLogtankInit]
    answer: Answer<'Show a log setting (logtank)', Schemas['ShowLogtankResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/quotas': {
    init: [init?: ShowQuotaInit]
    answer: Answer<'Show the quotas of a project', Schemas['ShowQuotaResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/quotas/details': {
    init: [init?: ListQuotaDetailsInit]
    answer: Answer<'List the quotas of a project with their usage', Schemas['ListQuotaDetailsResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/availability-zones': {
    init: [init?: ListAvailabilityZonesInit]
    answer: Answer<'List availability zones', Schemas['ListAvailabilityZonesResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers': {
    init: [init?: V2ListLoadBalancersInit]
    answer: Answer<'List load balancers', Schemas['V2ListLoadBalancersResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers/{loadbalancer_id}': {
    init: [init: V2ShowLoadBalancerInit]
    answer: Answer<'Show a load balancer', Schemas['V2ShowLoadBalancerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers/{loadbalancer_id}/statuses': {
    init: [init: V2ShowLoadBalancerStatusInit]
    answer: Answer<'Show the status tree of a load balancer', Schemas['V2ShowLoadBalancerStatusResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/listeners': {
    init: [init?: V2ListListenersInit]
    answer: Answer<'List listeners', Schemas['V2ListListenersResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/listeners/{listener_id}': {
    init: [init: V2ShowListenerInit]
    answer: Answer<'Show a listener', Schemas['V2ShowListenerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools': {
    init: [init?: V2ListPoolsInit]
    answer: Answer<'List pools (backend server groups)', Schemas['V2ListPoolsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}': {
    init: [init: V2ShowPoolInit]
    answer: Answer<'Show a pool (backend server group)', Schemas['V2ShowPoolResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/members': {
    init: [init?: V2ListAllMembersInit]
    answer: Answer<'List the members (backend servers) of all pools', Schemas['V2ListAllMembersResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members': {
    init: [init: V2ListMembersInit]
    answer: Answer<'List the members (backend servers) of a pool', Schemas['V2ListMembersResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members/{member_id}': {
    init: [init: V2ShowMemberInit]
    answer: Answer<'Show a member (backend server)', Schemas['V2ShowMemberResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/healthmonitors': {
    init: [init?: V2ListHealthMonitorsInit]
    answer: Answer<'List health monitors (health checks)', Schemas['V2ListHealthMonitorsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/healthmonitors/{healthmonitor_id}': {
    init: [init: V2ShowHealthMonitorInit]
    answer: Answer<'Show a health monitor (health check)', Schemas['V2ShowHealthMonitorResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies': {
    init: [init?: V2ListL7PoliciesInit]
    answer: Answer<'List L7 policies (forwarding policies)', Schemas['V2ListL7PoliciesResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}': {
    init: [init: V2ShowL7PolicyInit]
    answer: Answer<'Show an L7 policy (forwarding policy)', Schemas['V2ShowL7PolicyResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}/rules': {
    init: [init: V2ListL7RulesInit]
    answer: Answer<'List L7 rules (forwarding rules)', Schemas['V2ListL7RulesResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: V2ShowL7RuleInit]
    answer: Answer<'Show an L7 rule (forwarding rule)', Schemas['V2ShowL7RuleResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/whitelists': {
    init: [init?: V2ListWhitelistsInit]
    answer: Answer<'List whitelists', Schemas['V2ListWhitelistsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/whitelists/{whitelist_id}': {
    init: [init: V2ShowWhitelistInit]
    answer: Answer<'Show a whitelist', Schemas['V2ShowWhitelistResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/certificates': {
    init: [init?: V2ListCertificatesInit]
    answer: Answer<'List certificates', Schemas['V2ListCertificatesResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/certificates/{certificate_id}': {
    init: [init: V2ShowCertificateInit]
    answer: Answer<'Show a certificate', Schemas['V2Certificate'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/quotas/defaults': {
    init: [init?: CallOptions]
    answer: Answer<'Show the default quotas', Schemas['V2ShowDefaultQuotaResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/quotas/{project_id}': {
    init: [init?: V2ShowQuotaInit]
    answer: Answer<'Show the quotas of a project', Schemas['V2ShowQuotaResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/tags': {
    init: [init?: V2ListLoadBalancerTagsInit]
    answer: Answer<'List the tags of all load balancers', Schemas['V2ListTagsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags': {
    init: [init: V2ShowLoadBalancerTagsInit]
    answer: Answer<'Show the tags of a load balancer', Schemas['V2ShowTagsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/tags': {
    init: [init?: V2ListListenerTagsInit]
    answer: Answer<'List the tags of all listeners', Schemas['V2ListTagsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/{listener_id}/tags': {
    init: [init: V2ShowListenerTagsInit]
    answer: Answer<'Show the tags of a listener', Schemas['V2ShowTagsResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
}

/** The paths that have a `POST`, with what it takes and answers. */
export interface PostCalls {
  '/v3/{project_id}/elb/loadbalancers': {
    init: [init: CreateLoadBalancerInit]
    answer: Answer<'Create a load balancer', Schemas['CreateLoadBalancerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners': {
    init: [init: CreateListenerInit]
    answer: Answer<'Create a listener', Schemas['CreateListenerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools': {
    init: [init: CreatePoolInit]
    answer: Answer<'Create a pool (backend server group)', Schemas['CreatePoolResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}/members': {
    init: [init: CreateMemberInit]
    answer: Answer<'Add a member (backend server) to a pool', Schemas['CreateMemberResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/healthmonitors': {
    init: [init: CreateHealthMonitorInit]
    answer: Answer<'Create a health monitor (health check)', Schemas['CreateHealthMonitorResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies': {
    init: [init: CreateL7PolicyInit]
    answer: Answer<'Create an L7 policy (forwarding policy)', Schemas['CreateL7PolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/batch-update-priority': {
    init: [init: BatchUpdatePoliciesPriorityInit]
    answer: Answer<'Batch-update the priorities of L7 policies', Schemas['BatchUpdatePoliciesPriorityResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}/rules': {
    init: [init: CreateL7RuleInit]
    answer: Answer<'Create an L7 rule (forwarding rule)', Schemas['CreateL7RuleResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/certificates': {
    init: [init: CreateCertificateInit]
    answer: Answer<'Create a certificate', Schemas['CreateCertificateResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/security-policies': {
    init: [init: CreateSecurityPolicyInit]
    answer: Answer<'Create a custom security policy', Schemas['CreateSecurityPolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups': {
    init: [init: CreateIpGroupInit]
    answer: Answer<'Create an IP address group', Schemas['CreateIpGroupResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups/{ipgroup_id}/iplist/batch-delete': {
    init: [init: BatchDeleteIpListInit]
    answer: Answer<'Batch-delete IP addresses from an IP address group', Schemas['BatchDeleteIpListResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups/{ipgroup_id}/iplist/create-or-update': {
    init: [init: UpdateIpListInit]
    answer: Answer<'Update IP addresses in an IP address group', Schemas['UpdateIpListResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/logtanks': {
    init: [init: CreateLogtankInit]
    answer: Answer<'Create a log setting (logtank)', Schemas['CreateLogtankResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers': {
    init: [init: V2CreateLoadBalancerInit]
    answer: Answer<'Create a load balancer', Schemas['V2CreateLoadBalancerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/listeners': {
    init: [init: V2CreateListenerInit]
    answer: Answer<'Create a listener', Schemas['V2CreateListenerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools': {
    init: [init: V2CreatePoolInit]
    answer: Answer<'Create a pool (backend server group)', Schemas['V2CreatePoolResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members': {
    init: [init: V2CreateMemberInit]
    answer: Answer<'Add a member (backend server) to a pool', Schemas['V2CreateMemberResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/healthmonitors': {
    init: [init: V2CreateHealthMonitorInit]
    answer: Answer<'Create a health monitor (health check)', Schemas['V2CreateHealthMonitorResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies': {
    init: [init: V2CreateL7PolicyInit]
    answer: Answer<'Create an L7 policy (forwarding policy)', Schemas['V2CreateL7PolicyResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}/rules': {
    init: [init: V2CreateL7RuleInit]
    answer: Answer<'Create an L7 rule (forwarding rule)', Schemas['V2CreateL7RuleResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/whitelists': {
    init: [init: V2CreateWhitelistInit]
    answer: Answer<'Create a whitelist', Schemas['V2CreateWhitelistResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/certificates': {
    init: [init: V2CreateCertificateInit]
    answer: Answer<'Create a certificate', Schemas['V2Certificate'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/resource_instances/action': {
    init: [init: V2ListLoadBalancersByTagInit]
    answer: Answer<'List load balancers by tag', Schemas['V2ListResourcesByTagResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags': {
    init: [init: V2CreateLoadBalancerTagInit]
    answer: Answer<'Add a tag to a load balancer', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/action': {
    init: [init: V2BatchCreateLoadBalancerTagsInit]
    answer: Answer<'Add or remove several tags of a load balancer', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/resource_instances/action': {
    init: [init: V2ListListenersByTagInit]
    answer: Answer<'List listeners by tag', Schemas['V2ListResourcesByTagResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/{listener_id}/tags': {
    init: [init: V2CreateListenerTagInit]
    answer: Answer<'Add a tag to a listener', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/{listener_id}/tags/action': {
    init: [init: V2BatchCreateListenerTagsInit]
    answer: Answer<'Add or remove several tags of a listener', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
}

/** The paths that have a `PUT`, with what it takes and answers. */
export interface PutCalls {
  '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}': {
    init: [init: UpdateLoadBalancerInit]
    answer: Answer<'Update a load balancer', Schemas['UpdateLoadBalancerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners/{listener_id}': {
    init: [init: UpdateListenerInit]
    answer: Answer<'Update a listener', Schemas['UpdateListenerResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}': {
    init: [init: UpdatePoolInit]
    answer: Answer<'Update a pool (backend server group)', Schemas['UpdatePoolResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}': {
    init: [init: UpdateMemberInit]
    answer: Answer<'Update a member (backend server)', Schemas['UpdateMemberResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}': {
    init: [init: UpdateHealthMonitorInit]
    answer: Answer<'Update a health monitor (health check)', Schemas['UpdateHealthMonitorResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}': {
    init: [init: UpdateL7PolicyInit]
    answer: Answer<'Update an L7 policy (forwarding policy)', Schemas['UpdateL7PolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: UpdateL7RuleInit]
    answer: Answer<'Update an L7 rule (forwarding rule)', Schemas['UpdateL7RuleResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/certificates/{certificate_id}': {
    init: [init: UpdateCertificateInit]
    answer: Answer<'Update a certificate', Schemas['UpdateCertificateResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/security-policies/{security_policy_id}': {
    init: [init: UpdateSecurityPolicyInit]
    answer: Answer<'Update a custom security policy', Schemas['UpdateSecurityPolicyResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups/{ipgroup_id}': {
    init: [init: UpdateIpGroupInit]
    answer: Answer<'Update an IP address group', Schemas['UpdateIpGroupResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/logtanks/{logtank_id}': {
    init: [init: UpdateLogtankInit]
    answer: Answer<'Update a log setting (logtank)', Schemas['UpdateLogtankResponse'], Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers/{loadbalancer_id}': {
    init: [init: V2UpdateLoadBalancerInit]
    answer: Answer<'Update a load balancer', Schemas['V2UpdateLoadBalancerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/listeners/{listener_id}': {
    init: [init: V2UpdateListenerInit]
    answer: Answer<'Update a listener', Schemas['V2UpdateListenerResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}': {
    init: [init: V2UpdatePoolInit]
    answer: Answer<'Update a pool (backend server group)', Schemas['V2UpdatePoolResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members': {
    init: [init: V2BatchUpdateMembersInit]
    answer: Answer<'Batch-update the members (backend servers) of a pool', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members/{member_id}': {
    init: [init: V2UpdateMemberInit]
    answer: Answer<'Update a member (backend server)', Schemas['V2UpdateMemberResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/healthmonitors/{healthmonitor_id}': {
    init: [init: V2UpdateHealthMonitorInit]
    answer: Answer<'Update a health monitor (health check)', Schemas['V2UpdateHealthMonitorResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}': {
    init: [init: V2UpdateL7PolicyInit]
    answer: Answer<'Update an L7 policy (forwarding policy)', Schemas['V2UpdateL7PolicyResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: V2UpdateL7RuleInit]
    answer: Answer<'Update an L7 rule (forwarding rule)', Schemas['V2UpdateL7RuleResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/whitelists/{whitelist_id}': {
    init: [init: V2UpdateWhitelistInit]
    answer: Answer<'Update a whitelist', Schemas['V2UpdateWhitelistResponse'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/certificates/{certificate_id}': {
    init: [init: V2UpdateCertificateInit]
    answer: Answer<'Update a certificate', Schemas['V2Certificate'], Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
}

/** The paths that have a `DELETE`, with what it takes and answers. */
export interface DeleteCalls {
  '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}': {
    init: [init: DeleteLoadBalancerInit]
    answer: Answer<'Delete a load balancer', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/force-elb': {
    init: [init: DeleteLoadBalancerForceInit]
    answer: Answer<'Delete a load balancer with all that belongs to it', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners/{listener_id}': {
    init: [init: DeleteListenerInit]
    answer: Answer<'Delete a listener', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/listeners/{listener_id}/force': {
    init: [init: DeleteListenerForceInit]
    answer: Answer<'Delete a listener and all that belongs to it', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}': {
    init: [init: DeletePoolInit]
    answer: Answer<'Delete a pool (backend server group)', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}': {
    init: [init: DeleteMemberInit]
    answer: Answer<'Remove a member (backend server) from a pool', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}': {
    init: [init: DeleteHealthMonitorInit]
    answer: Answer<'Delete a health monitor (health check)', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}': {
    init: [init: DeleteL7PolicyInit]
    answer: Answer<'Delete an L7 policy (forwarding policy)', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: DeleteL7RuleInit]
    answer: Answer<'Delete an L7 rule (forwarding rule)', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/certificates/{certificate_id}': {
    init: [init: DeleteCertificateInit]
    answer: Answer<'Delete a certificate', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/security-policies/{security_policy_id}': {
    init: [init: DeleteSecurityPolicyInit]
    answer: Answer<'Delete a custom security policy', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/ipgroups/{ipgroup_id}': {
    init: [init: DeleteIpGroupInit]
    answer: Answer<'Delete an IP address group', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v3/{project_id}/elb/logtanks/{logtank_id}': {
    init: [init: DeleteLogtankInit]
    answer: Answer<'Delete a log setting (logtank)', undefined, Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']>
  }
  '/v2.0/lbaas/loadbalancers/{loadbalancer_id}': {
    init: [init: V2DeleteLoadBalancerInit]
    answer: Answer<'Delete a load balancer', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/listeners/{listener_id}': {
    init: [init: V2DeleteListenerInit]
    answer: Answer<'Delete a listener', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}': {
    init: [init: V2DeletePoolInit]
    answer: Answer<'Delete a pool (backend server group)', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/pools/{pool_id}/members/{member_id}': {
    init: [init: V2DeleteMemberInit]
    answer: Answer<'Remove a member (backend server) from a pool', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/healthmonitors/{healthmonitor_id}': {
    init: [init: V2DeleteHealthMonitorInit]
    answer: Answer<'Delete a health monitor (health check)', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}': {
    init: [init: V2DeleteL7PolicyInit]
    answer: Answer<'Delete an L7 policy (forwarding policy)', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}': {
    init: [init: V2DeleteL7RuleInit]
    answer: Answer<'Delete an L7 rule (forwarding rule)', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/whitelists/{whitelist_id}': {
    init: [init: V2DeleteWhitelistInit]
    answer: Answer<'Delete a whitelist', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/lbaas/certificates/{certificate_id}': {
    init: [init: V2DeleteCertificateInit]
    answer: Answer<'Delete a certificate', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/{key}': {
    init: [init: V2DeleteLoadBalancerTagInit]
    answer: Answer<'Delete a tag of a load balancer', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
  '/v2.0/{project_id}/listeners/{listener_id}/tags/{key}': {
    init: [init: V2DeleteListenerTagInit]
    answer: Answer<'Delete a tag of a listener', undefined, Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody'] | Schemas['NestedErrorBody']>
  }
}
