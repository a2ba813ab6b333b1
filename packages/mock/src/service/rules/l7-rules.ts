import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { pagesNeedLimit, projectIsOwn, sortPairs, wrong } from './declared.ts'

interface Condition {
  key?: string
  value?: string
}

interface Given {
  type?: string
  value?: string
  conditions?: Condition[]
}

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

const keysAreSame: Rule = ({ given }) => {
  const keys = new Set(((given['conditions'] ?? []) as Condition[]).map(({ key = '' }) => key))
  return keys.size > 1
    ? wrong(
        'rule.conditions',
        `Their keys must be the same, not ${[...keys].map((key) => `'${key}'`).join(' and ')}`,
      )
    : undefined
}

const conditionsAreOffered: Rule = ({ given, next, project }) => {
  if (((given['conditions'] ?? []) as Condition[]).length === 0) return undefined
  const policy = project.get('L7Policy', next['l7policy_id'])
  const listener = project.get('Listener', policy?.['listener_id'])
  return listener?.['enhance_l7policy_enable'] === true
    ? undefined
    : wrong('rule.conditions', 'They need enhance_l7policy_enable of the listener')
}

/** An asterisk in a domain name stands for its leftmost label. */
export function wildcardStandsFirst(place: string, rules: unknown): Refusal | undefined {
  for (const { type, value, conditions = [] } of [rules ?? []].flat() as Given[]) {
    if (type !== 'HOST_NAME') continue
    const names = [value, ...conditions.map((condition) => condition.value)]
    const bad = names.find((name) => name !== undefined && /.\*|^\*[^.]/.test(name))
    if (bad !== undefined)
      return wrong(place, `In a domain name, * is a wildcard only as the leftmost label, unlike in '${bad}'`)
  }
  return undefined
}

const wildcardIsFirst: Rule = ({ next }) => wildcardStandsFirst('rule', next)

/** What only paths are compared by. */
const ofPaths = ['STARTS_WITH', 'REGEX']

const comparisonFits: Rule = ({ given, before }) => {
  const type = String(before!['type'])
  const { compare_type: comparison, value } = given as { compare_type?: string; value?: string }
  if (type !== 'PATH' && comparison !== undefined && ofPaths.includes(comparison))
    return wrong('rule.compare_type', `Rules of type ${type} compare by EQUAL_TO, not by ${comparison}`)
  const isPath = type === 'PATH' && (comparison ?? before!['compare_type']) !== 'REGEX'
  if (value && isPath && !value.startsWith('/')) return wrong('rule.value', 'A path begins with a slash')
  if (value && type === 'HOST_NAME' && value.includes('/'))
    return wrong('rule.value', 'A domain name has no slash')
  return undefined
}

const fieldsFitType: Rule = (attempt) => comparisonFits(attempt) ?? keysAreSame(attempt)

export const l7RuleRules = {
  'create-l7rule-advanced-forwarding': conditionsAreOffered,
  'create-l7rule-not-for-redirects': policyTakesRules,
  'create-l7rule-one-of-a-type': typeIsFree(single),
  'create-l7rule-same-key': keysAreSame,
  'create-l7rule-wildcard': wildcardIsFirst,
  'list-l7rules-marker-with-limit': pagesNeedLimit,
  'update-l7rule-fields-of-type': fieldsFitType,

  'v2-create-l7rule-one-of-a-type': typeIsFree(['HOST_NAME', 'PATH']),
  'v2-create-l7rule-own-project': projectIsOwn,
  'v2-list-l7-rules-sort-pairs': sortPairs,
  'v2-list-l7rules-marker-with-limit': pagesNeedLimit,
  'v2-update-l7rule-fields-of-type': comparisonFits,
} satisfies RuleSet
