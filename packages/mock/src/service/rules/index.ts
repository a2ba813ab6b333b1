import type { Enforcement, Rule } from './attempt.ts'
import { poolRules } from './pools.ts'
import { serviceRules, type ServiceRule } from './rules.gen.ts'

/** What the mock makes of every rule that the ledger calls the service's. */
export const enforcements: Readonly<Partial<Record<ServiceRule, Enforcement>>> = {
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
