import { Refusal } from '../../errors/refusal.ts'
import { isAdvanced } from '../resources/l7-policies.ts'
import { idsAt, type Stored } from '../state/collection.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Attempt, Rule } from './attempt.ts'
import { wrong } from './declared.ts'

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null

export const isSecure = (listener: Stored): boolean =>
  /^(?:TERMINATED_)?HTTPS$/.test(String(listener['protocol']))

export const needsAdvanced = (field: string): Refusal =>
  wrong(
    `l7policy.${field}`,
    'It needs a dedicated load balancer, and enhance_l7policy_enable of the listener',
  )

/** Only if a redirect to a listener is asked for. */
export const redirectLeadsToHttps: Rule = ({ given, next, project }) => {
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

/** What each action takes; the others' fields are not for it. */
const targets = {
  REDIRECT_TO_POOL: ['redirect_pool_id', 'redirect_pools_config'],
  REDIRECT_TO_LISTENER: ['redirect_listener_id'],
  REDIRECT_TO_URL: ['redirect_url_config', 'redirect_url'],
  FIXED_RESPONSE: ['fixed_response_config'],
} as const

export const fieldsFitAction: Rule = ({ given, before }) => {
  const action = String(before!['action'])
  const field = Object.entries(targets)
    .filter(([name]) => name !== action)
    .flatMap(([, fields]) => fields)
    .find((name) => isGiven(given[name]))
  return field === undefined
    ? undefined
    : wrong(`l7policy.${field}`, `A policy with the action ${action} does not take it`)
}

/** A policy goes on having something to do with requests; v2.0 lets it forward to no pool. */
export const targetStays: Rule = ({ given, before, next }) => {
  const action = before!['action'] as keyof typeof targets
  const emptied = targets[action].find((name) => name in given && isEmpty(given[name]))
  return emptied !== undefined && targets[action].every((name) => isEmpty(next[name]))
    ? wrong(`l7policy.${emptied}`, `A policy with the action ${action} needs it`)
    : undefined
}

const isEmpty = (value: unknown): boolean =>
  !isGiven(value) || value === '' || (Array.isArray(value) && value.length === 0)

/** The pool is no default pool, and no policy of another listener forwards to it. */
export const poolIsFree: Rule = (attempt) => {
  for (const pool of idsAt(attempt.given, 'redirect_pool_id')) {
    const taker = takerOf(pool, attempt)
    if (taker !== undefined) return Refusal.because('inUse', 'pool', pool, 'listener', taker)
  }
  return undefined
}

/** The listener that has a pool already. v2.0 speaks of the default pool of the policy's own listener alone. */
function takerOf(pool: string, { generation, next, project }: Attempt): string | undefined {
  const own = next['listener_id']
  const byDefault = project
    .with('Listener', 'default_pool_id', pool)
    .find(({ id }) => generation === 'v3' || id === own)
  if (byDefault) return byDefault.id
  return (['redirect_pool_id', 'redirect_pools_config.pool_id'] as const)
    .flatMap((field) => project.with('L7Policy', field, pool))
    .map(({ listener_id: listener }) => String(listener))
    .find((listener) => listener !== own)
}

const isDedicated = ({ next, project }: Pick<Attempt, 'next' | 'project'>): boolean =>
  loadBalancerOf('L7Policy', next, project)?.['guaranteed'] !== false

export const poolsAreWeighed: Rule = (attempt) => {
  const { given, next } = attempt
  const pools = idsAt(given, 'redirect_pools_config.pool_id')
  if (pools.length === 0) return undefined
  const wrongPools = (problem: string): Refusal => wrong('l7policy.redirect_pools_config', problem)
  if (!isDedicated(attempt)) return wrongPools('Policies of shared load balancers forward to one pool')
  if (next['action'] === 'REDIRECT_TO_URL') return wrongPools('A redirect to a URL takes no pools')
  const twice = pools.find((pool, index) => pools.indexOf(pool) !== index)
  return twice === undefined ? undefined : wrongPools(`The pool ${twice} is there twice`)
}

/** Changing them asks for more than giving them at first. */
export const weighingIsAdvanced: Rule = ({ given, next, project }) =>
  isEmpty(given['redirect_pools_config']) || isAdvanced(next, project)
    ? undefined
    : needsAdvanced('redirect_pools_config')
