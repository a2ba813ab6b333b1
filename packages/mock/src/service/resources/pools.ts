import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { withoutVainReason } from './protection.ts'
import { fieldOf, many, one, refs, type Resource } from './resource.ts'

/** The listeners that send requests to a pool, by default or by an L7 policy. */
const listenersOf = ({ id }: Stored, project: Project): Stored[] => {
  const byPolicy = project
    .with('L7Policy', 'redirect_pool_id', id)
    .map(({ listener_id }) => project.get('Listener', listener_id))
    .filter((listener) => listener !== undefined)
  return [
    ...new Map(
      [...project.with('Listener', 'default_pool_id', id), ...byPolicy].map((listener) => [
        listener.id,
        listener,
      ]),
    ).values(),
  ]
}

const loadBalancerOf = (record: Stored, project: Project): Stored | undefined =>
  project.get('LoadBalancer', record['loadbalancer_id']) ??
  project.get('LoadBalancer', listenersOf(record, project)[0]?.['loadbalancer_id'])

/** TCP and UDP pools of dedicated load balancers take both IPv4 and IPv6. */
const ipVersion = ({ protocol }: Readonly<Record<string, unknown>>, loadBalancer?: Stored): string =>
  loadBalancer?.['guaranteed'] !== false && (protocol === 'TCP' || protocol === 'UDP') ? 'dualstack' : 'v4'

export const pools: Resource = {
  kind: 'Pool',
  collection: 'pools',
  word: 'pool',
  references: { listener_id: 'Listener', loadbalancer_id: 'LoadBalancer' },
  quota: 'pool',
  loadBalancer: loadBalancerOf,
  computed: {
    members: many('Member', 'pool_id'),
    healthmonitor_id: one('HealthMonitor', 'pool_id'),
    listeners: (record, project) => refs(listenersOf(record, project)),
    loadbalancers: (record, project) =>
      refs([loadBalancerOf(record, project)].filter((found) => found !== undefined)),
  },
  filters: {
    member_address: fieldOf('Member', 'pool_id', 'address'),
    member_device_id: fieldOf('Member', 'pool_id', 'instance_id'),
    member_instance_id: fieldOf('Member', 'pool_id', 'instance_id'),
  },
  birth: (given, { project }) => {
    const listener = project.get('Listener', given['listener_id'])
    const loadBalancer = given['loadbalancer_id'] ?? listener?.['loadbalancer_id'] ?? null
    return {
      loadbalancer_id: loadBalancer,
      ip_version: given['ip_version'] ?? ipVersion(given, project.get('LoadBalancer', loadBalancer)),
    }
  },
  settle: ({ next }) => withoutVainReason(next),
  after: ({ before, after }, { project }) => {
    const listener = !before && project.get('Listener', after?.['listener_id'])
    if (listener && after) project.patch('Listener', listener.id, { default_pool_id: after.id })
  },
}
