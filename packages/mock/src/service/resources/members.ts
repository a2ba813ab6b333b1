import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { pools } from './pools.ts'
import type { Resource } from './resource.ts'

/** Without a health monitor nobody asks a member how it is. */
const healthOf = ({ pool_id: pool, operating_status: told }: Stored, project: Project): unknown =>
  typeof pool === 'string' && project.with('HealthMonitor', 'pool_id', pool).length > 0
    ? (told ?? 'ONLINE')
    : 'NO_MONITOR'

export const members: Resource = {
  kind: 'Member',
  collection: 'members',
  word: 'member',
  references: { pool_id: 'Pool' },
  parent: 'pool_id',
  quota: 'member',
  loadBalancer: (record, project) => {
    const pool = project.get('Pool', record['pool_id'])
    return pool && pools.loadBalancer?.(pool, project)
  },
  computed: {
    operating_status: healthOf,
    status: (record, project) => {
      const pool = project.get('Pool', record['pool_id'])
      return project
        .with('Listener', 'default_pool_id', pool?.id ?? '')
        .map(({ id }) => ({ listener_id: id, operating_status: healthOf(record, project) }))
    },
    ip_version: ({ address }) => (String(address).includes(':') ? 'v6' : 'v4'),
    member_type: ({ subnet_cidr_id: subnet }) => (subnet ? 'instance' : 'ip'),
  },
}
