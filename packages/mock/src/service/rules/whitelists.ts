import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { pagesNeedLimit, projectIsOwn, sortPairs } from './declared.ts'

const listenerHasNone: Rule = ({ next, project }) => {
  const listener = String(next['listener_id'])
  const [other] = project.with('Whitelist', 'listener_id', listener)
  return other && Refusal.because('conflict', `listener ${listener} already has the whitelist ${other.id}.`)
}

export const whitelistRules = {
  'v2-create-whitelist-one-per-listener': listenerHasNone,
  'v2-create-whitelist-project-of-token': projectIsOwn,
  'v2-list-whitelists-marker-with-limit': pagesNeedLimit,
  'v2-list-whitelists-sort-pairs': sortPairs,
  'v2-update-whitelist-replaces': {
    notModelled: 'The mock changes the whitelist in its place, so that programs that keep its ID go on.',
  },
} satisfies RuleSet
