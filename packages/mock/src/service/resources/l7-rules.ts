import { l7Policies } from './l7-policies.ts'
import type { Resource } from './resource.ts'

export const l7Rules: Resource = {
  kind: 'L7Rule',
  collection: 'rules',
  word: 'l7rule',
  references: { l7policy_id: 'L7Policy' },
  parent: 'l7policy_id',
  loadBalancer: (record, project) => {
    const policy = project.get('L7Policy', record['l7policy_id'])
    return policy && l7Policies.loadBalancer?.(policy, project)
  },
  birth: () => ({ provisioning_status: 'ACTIVE' }),
}
