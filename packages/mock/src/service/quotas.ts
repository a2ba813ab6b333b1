import type { Stored } from './state/collection.ts'
import type { Kind } from './state/kinds.ts'

/** The quotas of a new project; -1 for any number. */
export const defaultQuotas: Readonly<Record<string, number>> = {
  loadbalancer: 100_000,
  listener: 1500,
  pool: 5000,
  member: 10_000,
  healthmonitor: -1,
  l7policy: 2000,
  certificate: -1,
  ipgroup: 1000,
  security_policy: 50,
  members_per_pool: 1000,
  listeners_per_pool: 50,
  listeners_per_loadbalancer: 50,
  l7policies_per_listener: 50,
  pools_per_l7policy: 50,
  ipgroups_per_listener: 50,
  ipgroup_bindings: 50,
  ipgroup_max_length: 300,
  condition_per_policy: 10,
}

/** A quota of how much of a kind one resource has. */
interface Share {
  kind: Kind
  /** Whose share it is, and the field of the kind that refers to it. */
  holder: Kind
  field: string
  /** How much one of the kind counts; 1 unless said otherwise. */
  weight?: (record: Stored) => number
  /** Nobody is refused for more. */
  isAdvice?: true
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

export const shares: Readonly<Record<string, Share>> = {
  members_per_pool: { kind: 'Member', holder: 'Pool', field: 'pool_id' },
  listeners_per_pool: { kind: 'Listener', holder: 'Pool', field: 'default_pool_id' },
  listeners_per_loadbalancer: {
    kind: 'Listener',
    holder: 'LoadBalancer',
    field: 'loadbalancer_id',
    isAdvice: true,
  },
  l7policies_per_listener: { kind: 'L7Policy', holder: 'Listener', field: 'listener_id' },
  ipgroup_bindings: { kind: 'Listener', holder: 'IpGroup', field: 'ipgroup.ipgroup_id' },
  condition_per_policy: {
    kind: 'L7Rule',
    holder: 'L7Policy',
    field: 'l7policy_id',
    weight: ({ conditions }) => Math.max(1, lengthOf(conditions)),
  },
}

/** The quotas of how much one resource has in itself. */
export const contents: Readonly<Record<string, { kind: Kind; size: (record: Stored) => number }>> = {
  ipgroup_max_length: { kind: 'IpGroup', size: ({ ip_list: list }) => lengthOf(list) },
  pools_per_l7policy: { kind: 'L7Policy', size: ({ redirect_pools_config: list }) => lengthOf(list) },
}
