import type { RuleSet } from './attempt.ts'
import { pagesNeedLimit } from './declared.ts'

export const flavorRules = {
  'list-flavors-marker-with-limit': pagesNeedLimit,
} satisfies RuleSet
