import type { Generation } from '../../operation.ts'
import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { pools } from './pools.ts'
import { firstCheck, type Resource } from './resource.ts'

/**
 * Without a health monitor nobody asks a member how it is; with one it takes a while until the first answer, for which v2.0 has
 * no word.
 */
function healthOf(member: Stored, project: Project, generation: Generation): unknown {
  const { pool_id: pool, operating_status: told } = member
  const [monitor] = typeof pool === 'string' ? project.with('HealthMonitor', 'pool_id', pool) : []
  if (!monitor) return 'NO_MONITOR'
  if (told !== undefined) return told
  const isChecked = [member, monitor].every(({ checked_from: from }) => !(Number(from) > project.now()))
  return isChecked || generation === 'v2.0' ? 'ONLINE' : 'INITIAL'
}

export const members: Resource = {
  kind: 'Member',
  collection: 'members',
  word: 'member',
  references: { pool_id: 'Pool' },
  parent: 'pool_id',
  quota: 'member',
  birth: firstCheck,
  loadBalancer: (record, project) => {
    const pool = project.get('Pool', record['pool_id'])
    return pool && pools.loadBalancer?.(pool, project)
  },
  computed: {
    operating_status: healthOf,
    status: (record, project, generation) => {
      const pool = project.get('Pool', record['pool_id'])
      return project
        .with('Listener', 'default_pool_id', pool?.id ?? '')
        .map(({ id }) => ({ listener_id: id, operating_status: healthOf(record, project, generation) }))
    },
    ip_version: ({ address }) => (String(address).includes(':') ? 'v6' : 'v4'),
    member_type: ({ subnet_cidr_id: subnet }) => (subnet ? 'instance' : 'ip'),
  },
}
