import { listeners } from './listeners.ts'
import type { Resource } from './resource.ts'

export const l7Policies: Resource = {
  kind: 'L7Policy',
  collection: 'l7policies',
  word: 'l7policy',
  references: {
    listener_id: 'Listener',
    redirect_pool_id: 'Pool',
    'redirect_pools_config.pool_id': 'Pool',
    redirect_listener_id: 'Listener',
  },
  quota: 'l7policy',
  loadBalancer: (record, project) => {
    const listener = project.get('Listener', record['listener_id'])
    return listener && listeners.loadBalancer?.(listener, project)
  },
  children: { rules: { kind: 'L7Rule', field: 'l7policy_id', expandedBy: 'display_all_rules' } },
  birth: () => ({ provisioning_status: 'ACTIVE' }),
}
