import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { all, pagesNeedLimit, projectIsOwn, sortPairs, wrong } from './declared.ts'
import { differentKeys, misfit, type RuleFields, strayWildcard } from './l7-rule-forms.ts'

/** Types of which a policy has one rule at most. */
const single = ['HOST_NAME', 'PATH', 'METHOD', 'SOURCE_IP']

const policyTakesRules: Rule = ({ next, project }) => {
  const policy = project.get('L7Policy', next['l7policy_id'])
  return policy?.['action'] === 'REDIRECT_TO_LISTENER'
    ? Refusal.because('conflict', `l7policy ${policy.id} redirects to a listener and takes no rules.`)
    : undefined
}

const typeIsFree =
  (types: readonly string[]): Rule =>
  ({ next, project }) => {
    const type = String(next['type'])
    const other = project
      .with('L7Rule', 'l7policy_id', String(next['l7policy_id']))
      .find((rule) => rule.id !== next.id && rule['type'] === type)
    return other && types.includes(type)
      ? Refusal.because(
          'conflict',
          `l7policy ${String(next['l7policy_id'])} already has an l7rule of type ${type}.`,
        )
      : undefined
  }

const keysAreSame: Rule = ({ given }) => differentKeys('rule.conditions', given)

const conditionsAreOffered: Rule = ({ given, next, project }) => {
  if (((given as RuleFields).conditions ?? []).length === 0) return undefined
  const policy = project.get('L7Policy', next['l7policy_id'])
  const listener = project.get('Listener', policy?.['listener_id'])
  return listener?.['enhance_l7policy_enable'] === true
    ? undefined
    : wrong('rule.conditions', 'They need enhance_l7policy_enable of the listener')
}

const wildcardIsFirst: Rule = ({ next }) => strayWildcard('rule', [next as RuleFields])

/** What the change comes to suits the type, unless nothing of it changes. */
const fieldsFitType: Rule = ({ given, next, generation }) =>
  dependent.some((name) => name in given) ? misfit(next as RuleFields, generation) : undefined

const dependent = ['compare_type', 'value', 'conditions']

export const l7RuleRules = {
  'create-l7rule-advanced-forwarding': conditionsAreOffered,
  'create-l7rule-not-for-redirects': policyTakesRules,
  'create-l7rule-one-of-a-type': typeIsFree(single),
  'create-l7rule-same-key': keysAreSame,
  'create-l7rule-wildcard': wildcardIsFirst,
  'list-l7rules-marker-with-limit': pagesNeedLimit,
  'update-l7rule-fields-of-type': all(fieldsFitType, keysAreSame),
  'update-l7rule-wildcard': wildcardIsFirst,

  'v2-create-l7rule-one-of-a-type': typeIsFree(['HOST_NAME', 'PATH']),
  'v2-create-l7rule-own-project': projectIsOwn,
  'v2-list-l7-rules-sort-pairs': sortPairs,
  'v2-list-l7rules-marker-with-limit': pagesNeedLimit,
  'v2-update-l7rule-fields-of-type': fieldsFitType,
} satisfies RuleSet
