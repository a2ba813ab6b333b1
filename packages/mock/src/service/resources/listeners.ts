import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
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
}

const ofMembers = ({ default_pool_id: pool }: Stored, project: Project, field: string): unknown[] =>
  typeof pool === 'string' ? project.with('Member', 'pool_id', pool).map((member) => member[field]) : []
