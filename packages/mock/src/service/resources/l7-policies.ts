import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
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
  settle: ({ before, next, project }) =>
    before || typeof next['priority'] === 'number' || !isAdvanced(next, project)
      ? next
      : { ...next, priority: nextPriority(next, project) },
}

/** Whether the listener of a policy has advanced forwarding, which only dedicated load balancers know. */
export const isAdvanced = (policy: Stored, project: Project): boolean =>
  project.get('Listener', policy['listener_id'])?.['enhance_l7policy_enable'] === true &&
  l7Policies.loadBalancer?.(policy, project)?.['guaranteed'] !== false

/** A redirect to a listener goes before all others, the rest one after the other. */
function nextPriority(policy: Stored, project: Project): number {
  if (policy['action'] === 'REDIRECT_TO_LISTENER') return 0
  const others = project.with('L7Policy', 'listener_id', String(policy['listener_id']))
  return 1 + Math.max(0, ...others.map(({ priority }) => (typeof priority === 'number' ? priority : 0)))
}
