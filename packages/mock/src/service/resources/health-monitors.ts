import { pools } from './pools.ts'
import { firstCheck, type Resource } from './resource.ts'

export const healthMonitors: Resource = {
  kind: 'HealthMonitor',
  collection: 'healthmonitors',
  word: 'healthmonitor',
  references: { pool_id: 'Pool' },
  quota: 'healthmonitor',
  birth: firstCheck,
  loadBalancer: (record, project) => {
    const pool = project.get('Pool', record['pool_id'])
    return pool && pools.loadBalancer?.(pool, project)
  },
  computed: { pools: ({ pool_id: pool }) => (pool ? [{ id: pool }] : []) },
}
