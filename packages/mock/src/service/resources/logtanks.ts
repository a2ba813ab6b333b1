import type { Resource } from './resource.ts'

export const logtanks: Resource = {
  kind: 'Logtank',
  collection: 'logtanks',
  word: 'logtank',
  references: { loadbalancer_id: 'LoadBalancer' },
  loadBalancer: (record, project) => project.get('LoadBalancer', record['loadbalancer_id']),
}
