import type { RuleSet } from './attempt.ts'
import { pagesNeedLimit } from './declared.ts'

export const logtankRules = {
  'list-logtanks-marker-with-limit': pagesNeedLimit,
} satisfies RuleSet
