import { resourceOf } from '../resources/index.ts'
import type { Stored } from '../state/collection.ts'
import type { Attempt } from './attempt.ts'
import { rulesFor } from './index.ts'
import { checkQuotas } from './quotas.ts'

/**
 * Asks every rule of the ledger that speaks of the operation.
 *
 * @throws the Refusal of the first rule that is broken, with the ID of the rule
 */
export function checkRules(attempt: Attempt): void {
  for (const [id, rule] of rulesFor(attempt.operation)) {
    const refusal = rule(attempt)
    if (!refusal) continue
    refusal.rule = id
    throw refusal
  }
}

/**
 * Puts in order what a creation or a change comes to, and asks the rules and the quotas about it.
 *
 * @returns what is to be kept
 * @throws Refusal as checkRules
 */
export function settle(attempt: Attempt): Stored {
  const next = resourceOf(attempt.kind).settle?.(attempt) ?? attempt.next
  checkRules({ ...attempt, next })
  checkQuotas({ ...attempt, next })
  return next
}
