import type { Attempt } from '../rules/attempt.ts'
import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { withoutVainReason } from './protection.ts'
import { refs, type Resource } from './resource.ts'

const loadBalancerOf = ({ loadbalancer_id }: Stored, project: Project): Stored | undefined =>
  project.get('LoadBalancer', loadbalancer_id)

export const listeners: Resource = {
  kind: 'Listener',
  collection: 'listeners',
  word: 'listener',
  references: {
    loadbalancer_id: 'LoadBalancer',
    default_pool_id: 'Pool',
    default_tls_container_ref: 'Certificate',
    client_ca_tls_container_ref: 'Certificate',
    sni_container_refs: 'Certificate',
    security_policy_id: 'SecurityPolicy',
    'ipgroup.ipgroup_id': 'IpGroup',
  },
  quota: 'listener',
  loadBalancer: loadBalancerOf,
  computed: {
    loadbalancers: (record, project) =>
      refs([loadBalancerOf(record, project)].filter((found) => found !== undefined)),
  },
  filters: {
    tls_container_id: ({ default_tls_container_ref: server, client_ca_tls_container_ref: client }) => [
      server,
      client,
    ],
    member_address: (record, project) => ofMembers(record, project, 'address'),
    member_device_id: (record, project) => ofMembers(record, project, 'instance_id'),
    member_instance_id: (record, project) => ofMembers(record, project, 'instance_id'),
  },
  settle: (attempt) => withoutVainReason(byProtocol(attempt)),
  belongings: [
    ['L7Policy', 'listener_id'],
    ['Whitelist', 'listener_id'],
  ],
}

/** Each kind of load balancer has its own word for HTTPS. */
const protocolFor = (protocol: unknown, isDedicated: boolean): unknown => {
  if (protocol !== 'HTTPS' && protocol !== 'TERMINATED_HTTPS') return protocol
  return isDedicated ? 'HTTPS' : 'TERMINATED_HTTPS'
}

/** What a listener has unless it is given. */
const usual = (protocol: unknown, isDedicated: boolean): Record<string, unknown> => {
  const isLayer4 = protocol === 'TCP' || protocol === 'UDP'
  return {
    ...(isLayer4 && { client_timeout: null, member_timeout: null }),
    ...(protocol !== 'UDP' && { keepalive_timeout: isLayer4 ? 300 : 60 }),
    transparent_client_ip_enable: isDedicated || !isLayer4,
  }
}

/** A new listener with what its protocol and its load balancer decide. */
function byProtocol({ given, before, next, project }: Attempt): Stored {
  if (before) return next
  const isDedicated = loadBalancerOf(next, project)?.['guaranteed'] !== false
  const protocol = protocolFor(next['protocol'], isDedicated)
  const missing = Object.entries(usual(protocol, isDedicated)).filter(([name]) => given[name] === undefined)
  return { ...next, ...Object.fromEntries(missing), protocol }
}

const ofMembers = ({ default_pool_id: pool }: Stored, project: Project, field: string): unknown[] =>
  typeof pool === 'string' ? project.with('Member', 'pool_id', pool).map((member) => member[field]) : []
