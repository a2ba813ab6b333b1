import type { Enforcement, Rule } from './attempt.ts'
import { flavorRules } from './flavors.ts'
import { healthMonitorRules } from './health-monitors.ts'
import { listenerRules } from './listeners.ts'
import { loadBalancerRules } from './load-balancers.ts'
import { logtankRules } from './logtanks.ts'
import { memberRules } from './members.ts'
import { poolRules } from './pools.ts'
import { serviceRules, type ServiceRule } from './rules.gen.ts'

/** What the mock makes of every rule that the ledger calls the service's. */
export const enforcements: Readonly<Partial<Record<ServiceRule, Enforcement>>> = {
  ...flavorRules,
  ...healthMonitorRules,
  ...listenerRules,
  ...loadBalancerRules,
  ...logtankRules,
  ...memberRules,
  ...poolRules,
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
