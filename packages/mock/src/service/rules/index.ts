import type { Enforcement, Rule } from './attempt.ts'
import { certificateRules } from './certificates.ts'
import { flavorRules } from './flavors.ts'
import { healthMonitorRules } from './health-monitors.ts'
import { ipGroupRules } from './ip-groups.ts'
import { l7PolicyRules } from './l7-policies.ts'
import { l7RuleRules } from './l7-rules.ts'
import { listenerRules } from './listeners.ts'
import { loadBalancerRules } from './load-balancers.ts'
import { logtankRules } from './logtanks.ts'
import { memberRules } from './members.ts'
import { poolRules } from './pools.ts'
import { serviceRules, type ServiceRule } from './rules.gen.ts'
import { securityPolicyRules } from './security-policies.ts'
import { tagRules } from './tags.ts'
import { whitelistRules } from './whitelists.ts'

/** What the mock makes of every rule that the ledger calls the service's. */
export const enforcements: Readonly<Record<ServiceRule, Enforcement>> = {
  ...certificateRules,
  ...flavorRules,
  ...healthMonitorRules,
  ...ipGroupRules,
  ...l7PolicyRules,
  ...l7RuleRules,
  ...listenerRules,
  ...loadBalancerRules,
  ...logtankRules,
  ...memberRules,
  ...poolRules,
  ...securityPolicyRules,
  ...tagRules,
  ...whitelistRules,
}

const byOperation = new Map<string, [ServiceRule, Rule][]>()
for (const [id, { operation }] of Object.entries(serviceRules) as [ServiceRule, { operation: string }][]) {
  const rule = enforcements[id]
  if (typeof rule !== 'function') continue
  byOperation.set(operation, [...(byOperation.get(operation) ?? []), [id, rule]])
}

/** The rules that speak of an operation, in the order of the ledger. */
export const rulesFor = (operation: string): readonly (readonly [ServiceRule, Rule])[] =>
  byOperation.get(operation) ?? []
