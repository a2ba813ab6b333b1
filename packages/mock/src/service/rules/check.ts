import type { Stored } from '../state/collection.ts'
import type { Attempt } from './attempt.ts'
import { rulesFor } from './index.ts'

/**
 * Asks every rule of the ledger that speaks of the operation.
 *
 * @returns what is to be kept
 * @throws the Refusal of the first rule that is broken, with the ID of the rule
 */
export function checkRules(attempt: Attempt): Stored {
  for (const [id, rule] of rulesFor(attempt.operation)) {
    const refusal = rule(attempt)
    if (!refusal) continue
    refusal.rule = id
    throw refusal
  }
  return attempt.next
}
