import { listeners } from './listeners.ts'
import { many, type Resource } from './resource.ts'

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
  computed: { rules: many('L7Rule', 'l7policy_id') },
  birth: () => ({ provisioning_status: 'ACTIVE' }),
  after: ({ before, after }, { project, newId, now }) => {
    if (before && !after)
      for (const rule of project.with('L7Rule', 'l7policy_id', before.id)) project.remove('L7Rule', rule.id)
    const given = !before && after?.['rules']
    if (!Array.isArray(given) || !after) return
    for (const rule of given as Record<string, unknown>[])
      project.put('L7Rule', {
        ...rule,
        id: newId(),
        l7policy_id: after.id,
        provisioning_status: 'ACTIVE',
        created_at: now(),
        updated_at: now(),
      })
  },
}
