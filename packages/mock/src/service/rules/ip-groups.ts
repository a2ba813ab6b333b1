import type { RuleSet } from './attempt.ts'
import { pagesNeedLimit } from './declared.ts'

const settled = { keptBy: 'resources/ip-groups.ts' } as const

export const ipGroupRules = {
  'create-ip-group-equal-addresses': settled,
  'list-ip-groups-marker-with-limit': pagesNeedLimit,
  'update-ip-group-equal-addresses': settled,
  'update-ip-group-replaces-list': { keptBy: 'actions/update.ts' },
} satisfies RuleSet
