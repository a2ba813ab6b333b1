import { Refusal } from '../../errors/refusal.ts'
import { isAdvanced } from '../resources/l7-policies.ts'
import type { Stored } from '../state/collection.ts'
import type { Attempt, Rule, RuleSet } from './attempt.ts'
import { all, pagesNeedLimit, projectIsOwn, sortPairs, wrong } from './declared.ts'
import {
  fieldsFitAction,
  isGiven,
  isSecure,
  needsAdvanced,
  poolIsFree,
  poolsAreWeighed,
  redirectLeadsToHttps,
  targetStays,
  weighingIsAdvanced,
} from './l7-policy-targets.ts'
import { differentKeys, type RuleFields, strayWildcard } from './l7-rule-forms.ts'

const listenerOf = ({ next, project }: Pick<Attempt, 'next' | 'project'>): Stored | undefined =>
  project.get('Listener', next['listener_id'])

/** Requests are told apart by what HTTP says, and redirected to HTTPS only from HTTP. */
const listenerFits: Rule = (attempt) => {
  const listener = listenerOf(attempt)
  if (!listener) return undefined
  const { protocol } = listener as { protocol?: string }
  const isRedirect = attempt.next['action'] === 'REDIRECT_TO_LISTENER'
  if (protocol === 'HTTP' || (isSecure(listener) && !isRedirect)) return undefined
  const wanted = isRedirect ? 'HTTP' : 'HTTP or HTTPS'
  return wrong('l7policy.listener_id', `The listener must have the protocol ${wanted}, not ${protocol}`)
}

/** v2.0 lets listeners with TLS only forward. */
const sharedListenerFits: Rule = (attempt) => {
  const listener = listenerOf(attempt)
  const isForward = attempt.next['action'] === 'REDIRECT_TO_POOL'
  if (!listener || listener['protocol'] === 'HTTP' || (isSecure(listener) && isForward)) return undefined
  const wanted = isForward ? 'HTTP or TERMINATED_HTTPS' : 'HTTP'
  return wrong(
    'l7policy.listener_id',
    `The listener must have the protocol ${wanted}, not ${String(listener['protocol'])}`,
  )
}

/** The fields that need advanced forwarding. */
const advanced = ['priority', 'redirect_url_config', 'fixed_response_config'] as const

const forwardingIsAdvanced: Rule = ({ given, next, project }) => {
  const field = advanced.find((name) => isGiven(given[name]))
  // The priority of a redirect to a listener is 0, and says nothing.
  if (field === undefined || next['action'] === 'REDIRECT_TO_LISTENER') return undefined
  return isAdvanced(next, project) ? undefined : needsAdvanced(field)
}

const priorityIsUnique: Rule = ({ given, next, project }) => {
  const { priority } = given
  if (!isGiven(priority) || next['action'] === 'REDIRECT_TO_LISTENER') return undefined
  const other = project
    .with('L7Policy', 'listener_id', String(next['listener_id']))
    .find((policy) => policy.id !== next.id && policy['priority'] === priority)
  return (
    other && Refusal.because('conflict', `l7policy ${other.id} already has the priority ${String(priority)}.`)
  )
}

const LAST_PRIORITY = 10_000

/** The priority that a policy gets by itself is one after the last of its listener. */
const priorityIsLeft: Rule = ({ next }) =>
  Number(next['priority']) > LAST_PRIORITY
    ? wrong(
        'l7policy.priority',
        `Another policy of the listener has the last one, ${LAST_PRIORITY}, so that it has to be given`,
      )
    : undefined

const MOST_CONDITIONS = 10

const rulesOf = ({ given }: Attempt): RuleFields[] => (given['rules'] ?? []) as RuleFields[]

const conditionsAreFew: Rule = (attempt) => {
  const count = rulesOf(attempt).reduce((sum, { conditions = [] }) => sum + Math.max(conditions.length, 1), 0)
  return count > MOST_CONDITIONS
    ? wrong('l7policy.rules', `They may have at most ${MOST_CONDITIONS} conditions together, not ${count}`)
    : undefined
}

const onlyForwards: Rule = ({ before, next, project }) => {
  if (before!['action'] !== 'REDIRECT_TO_POOL')
    return wrong(
      'l7policies.id',
      `The policy ${before!.id} does not forward to a pool, so it has no priority of its own`,
    )
  return isAdvanced(next, project)
    ? undefined
    : wrong(
        'l7policies.priority',
        `The policy ${before!.id} needs a dedicated load balancer, and enhance_l7policy_enable of its listener`,
      )
}

const wildcardsStandFirst: Rule = (attempt) => strayWildcard('l7policy.rules', rulesOf(attempt))

const keysAreSame: Rule = (attempt) => {
  for (const [index, rule] of rulesOf(attempt).entries()) {
    const refusal = differentKeys(`l7policy.rules[${index}].conditions`, rule)
    if (refusal) return refusal
  }
  return undefined
}

export const l7PolicyRules = {
  'batch-update-policies-priority-pools-only': onlyForwards,
  'batch-update-policies-priority-unique': priorityIsUnique,
  'create-l7policy-advanced-forwarding': forwardingIsAdvanced,
  'create-l7policy-default-priority': priorityIsLeft,
  'create-l7policy-listener-protocol': listenerFits,
  'create-l7policy-pools-config': poolsAreWeighed,
  'create-l7policy-redirect-listener': redirectLeadsToHttps,
  'create-l7policy-rule-same-key': keysAreSame,
  'create-l7policy-rule-wildcard': wildcardsStandFirst,
  'create-l7policy-ten-rules-with-conditions': conditionsAreFew,
  'create-l7policy-unique-priority': priorityIsUnique,
  'create-l7policy-url-is-not-the-listener': {
    notModelled: 'The page forbids such a redirect, and the service was seen to create it.',
  },
  'list-l7policies-marker-with-limit': pagesNeedLimit,
  'update-l7policy-advanced-forwarding': forwardingIsAdvanced,
  'update-l7policy-fields-of-action': all(fieldsFitAction, targetStays),
  'update-l7policy-free-pool': poolIsFree,
  'update-l7policy-pools-config': all(poolsAreWeighed, weighingIsAdvanced),
  'update-l7policy-redirect-listener': redirectLeadsToHttps,
  'update-l7policy-rule-same-key': keysAreSame,
  'update-l7policy-rule-wildcard': wildcardsStandFirst,
  'update-l7policy-ten-rules-with-conditions': conditionsAreFew,
  'update-l7policy-unique-priority': priorityIsUnique,

  'v2-create-l7policy-free-pool': poolIsFree,
  'v2-create-l7policy-https-target': redirectLeadsToHttps,
  'v2-create-l7policy-listener-protocol': sharedListenerFits,
  'v2-create-l7policy-own-project': projectIsOwn,
  'v2-list-l7-policies-sort-pairs': sortPairs,
  'v2-list-l7policies-marker-with-limit': pagesNeedLimit,
  'v2-update-l7policy-fields-of-action': fieldsFitAction,
  'v2-update-l7policy-free-pool': poolIsFree,
  'v2-update-l7policy-https-target': redirectLeadsToHttps,
} satisfies RuleSet
