import { Refusal } from '../../errors/refusal.ts'
import { idsAt, type Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Attempt, Rule, RuleSet } from './attempt.ts'
import { pagesNeedLimit, projectIsOwn, sortPairs, wrong } from './declared.ts'
import { wildcardStandsFirst } from './l7-rules.ts'

const isSecure = (listener: Stored): boolean => /^(?:TERMINATED_)?HTTPS$/.test(String(listener['protocol']))

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

/** Only if a redirect to a listener is asked for. */
const redirectLeadsToHttps: Rule = ({ given, next, project }) => {
  const target = project.get('Listener', given['redirect_listener_id'])
  if (!target) return undefined
  if (!isSecure(target))
    return wrong(
      'l7policy.redirect_listener_id',
      `Requests are redirected to an HTTPS listener, not to one of ${String(target['protocol'])}`,
    )
  const own = loadBalancerOf('L7Policy', next, project)?.id
  return target['loadbalancer_id'] === own
    ? undefined
    : wrong('l7policy.redirect_listener_id', 'The listener belongs to another load balancer')
}

/** The fields that need advanced forwarding. */
const advanced = ['priority', 'redirect_url_config', 'fixed_response_config'] as const

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const forwardingIsAdvanced: Rule = (attempt) => {
  const { given, next } = attempt
  const field = advanced.find((name) => isGiven(given[name]))
  // The priority of a redirect to a listener is 0, and says nothing.
  if (field === undefined || next['action'] === 'REDIRECT_TO_LISTENER') return undefined
  return isAdvanced(attempt)
    ? undefined
    : wrong(
        `l7policy.${field}`,
        'It needs a dedicated load balancer, and enhance_l7policy_enable of the listener',
      )
}

const isAdvanced = (attempt: Pick<Attempt, 'next' | 'project'>): boolean =>
  listenerOf(attempt)?.['enhance_l7policy_enable'] === true && isDedicated(attempt)

const isDedicated = ({ next, project }: Pick<Attempt, 'next' | 'project'>): boolean =>
  loadBalancerOf('L7Policy', next, project)?.['guaranteed'] !== false

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

const MOST_CONDITIONS = 10

const conditionsAreFew: Rule = ({ given }) => {
  const rules = (given['rules'] ?? []) as { conditions?: unknown[] }[]
  const count = rules.reduce((sum, { conditions = [] }) => sum + Math.max(conditions.length, 1), 0)
  return count > MOST_CONDITIONS
    ? wrong('l7policy.rules', `They may have at most ${MOST_CONDITIONS} conditions together, not ${count}`)
    : undefined
}

/** What each action takes; the others' fields are not for it. */
const targets = {
  REDIRECT_TO_POOL: ['redirect_pool_id', 'redirect_pools_config'],
  REDIRECT_TO_LISTENER: ['redirect_listener_id'],
  REDIRECT_TO_URL: ['redirect_url_config', 'redirect_url'],
  FIXED_RESPONSE: ['fixed_response_config'],
} as const

const fieldsFitAction: Rule = ({ given, before }) => {
  const action = String(before!['action'])
  const field = Object.entries(targets)
    .filter(([name]) => name !== action)
    .flatMap(([, fields]) => fields)
    .find((name) => isGiven(given[name]))
  return field === undefined
    ? undefined
    : wrong(`l7policy.${field}`, `A policy with the action ${action} does not take it`)
}

/** The pool is no listener's default, and no policy of another listener forwards to it. */
const poolIsFree: Rule = ({ given, next, project }) => {
  for (const pool of idsAt(given, 'redirect_pool_id')) {
    const taker = takerOf(pool, next, project)
    if (taker) return Refusal.because('inUse', 'pool', pool, 'listener', taker)
  }
  return undefined
}

const takerOf = (pool: string, next: Stored, project: Project): string | undefined =>
  project.with('Listener', 'default_pool_id', pool)[0]?.id ??
  project
    .with('L7Policy', 'redirect_pool_id', pool)
    .map(({ listener_id: listener }) => String(listener))
    .find((listener) => listener !== next['listener_id'])

const poolsAreWeighed: Rule = (attempt) => {
  const { given, next } = attempt
  const pools = idsAt(given, 'redirect_pools_config.pool_id')
  if (pools.length === 0) return undefined
  const wrongPools = (problem: string): Refusal => wrong('l7policy.redirect_pools_config', problem)
  if (!isDedicated(attempt)) return wrongPools('Policies of shared load balancers forward to one pool')
  if (next['action'] === 'REDIRECT_TO_URL') return wrongPools('A redirect to a URL takes no pools')
  const twice = pools.find((pool, index) => pools.indexOf(pool) !== index)
  return twice === undefined ? undefined : wrongPools(`The pool ${twice} is there twice`)
}

const onlyForwards: Rule = (attempt) => {
  const { before } = attempt
  if (before!['action'] !== 'REDIRECT_TO_POOL')
    return wrong(
      'l7policies.id',
      `The policy ${before!.id} does not forward to a pool, so it has no priority of its own`,
    )
  return isAdvanced(attempt)
    ? undefined
    : wrong(
        'l7policies.priority',
        `The policy ${before!.id} needs a dedicated load balancer, and enhance_l7policy_enable of its listener`,
      )
}

const wildcardsStandFirst: Rule = ({ given }) => wildcardStandsFirst('l7policy.rules', given['rules'])

export const l7PolicyRules = {
  'batch-update-policies-priority-pools-only': onlyForwards,
  'batch-update-policies-priority-unique': priorityIsUnique,
  'create-l7policy-advanced-forwarding': forwardingIsAdvanced,
  'create-l7policy-listener-protocol': listenerFits,
  'create-l7policy-pools-config': poolsAreWeighed,
  'create-l7policy-redirect-listener': redirectLeadsToHttps,
  'create-l7policy-rule-wildcard': wildcardsStandFirst,
  'create-l7policy-ten-rules-with-conditions': conditionsAreFew,
  'create-l7policy-unique-priority': priorityIsUnique,
  'create-l7policy-url-is-not-the-listener': {
    notModelled: 'The page forbids such a redirect, and the service was seen to create it.',
  },
  'list-l7policies-marker-with-limit': pagesNeedLimit,
  'update-l7policy-advanced-forwarding': forwardingIsAdvanced,
  'update-l7policy-fields-of-action': fieldsFitAction,
  'update-l7policy-free-pool': poolIsFree,
  'update-l7policy-pools-config': poolsAreWeighed,
  'update-l7policy-redirect-listener': redirectLeadsToHttps,

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
