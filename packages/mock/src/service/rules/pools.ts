import { Refusal } from '../../errors/refusal.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Rule, RuleSet } from './attempt.ts'
import {
  aboutTraffic,
  all,
  loadBalancerIsActive,
  pagesNeedLimit,
  reasonOfProtection,
  sortPairs,
  unusedBy,
  wrong,
} from './declared.ts'
import { protocolsFit } from './protocols.ts'

const fitsListener: Rule = ({ given, next, project }) => {
  const listener = project.get('Listener', given['listener_id'])
  return listener && protocolsFit(listener, next)
}

const listenerHasNoPool: Rule = ({ given, project }) => {
  const listener = project.get('Listener', given['listener_id'])
  const pool = project.get('Pool', listener?.['default_pool_id'])
  return listener && pool && Refusal.because('defaultPoolExists', listener.id, pool.id)
}

const unused = unusedBy(
  ['Member', 'pool_id'],
  ['HealthMonitor', 'pool_id'],
  ['L7Policy', 'redirect_pool_id'],
  ['L7Policy', 'redirect_pools_config.pool_id'],
)

interface Persistence {
  type?: string
  persistence_timeout?: number
}

const overHttp = ['HTTP', 'HTTPS']
const MOST_MINUTES = 60

/** HTTP and HTTPS pools of dedicated load balancers know one type; to others a wrong type just has no effect. */
const cookieOfDedicated: Rule = ({ given, next, project }) => {
  const { type } = (given['session_persistence'] ?? {}) as Persistence
  const isDedicated = loadBalancerOf('Pool', next, project)?.['guaranteed'] === true
  const protocol = String(next['protocol'])
  return isDedicated && overHttp.includes(protocol) && type !== undefined && type !== 'HTTP_COOKIE'
    ? wrong(
        'pool.session_persistence.type',
        `It must be HTTP_COOKIE for ${protocol} pools of dedicated load balancers, not ${type}`,
      )
    : undefined
}

const timeoutFitsProtocol: Rule = ({ given, next }) => {
  const { persistence_timeout: minutes = 0 } = (given['session_persistence'] ?? {}) as Persistence
  const protocol = String(next['protocol'])
  return minutes > MOST_MINUTES && !overHttp.includes(protocol)
    ? wrong(
        'pool.session_persistence.persistence_timeout',
        `It must be at most ${MOST_MINUTES} for ${protocol} pools, not ${minutes}`,
      )
    : undefined
}

const quicKeepsSourceIp: Rule = ({ next }) => {
  const { type } = (next['session_persistence'] ?? {}) as Persistence
  return next['protocol'] === 'QUIC' && type !== 'SOURCE_IP'
    ? wrong('pool.session_persistence', 'QUIC pools need one of the type SOURCE_IP')
    : undefined
}

const slowStartFitsProtocol: Rule = ({ given, next }) => {
  const protocol = String(next['protocol'])
  return given['slow_start'] && !overHttp.includes(protocol)
    ? wrong('pool.slow_start', `${protocol} pools do not take it`)
    : undefined
}

const instanceHasVpc: Rule = ({ next }) =>
  next['type'] === 'instance' && !next['vpc_id']
    ? wrong('pool.vpc_id', 'A pool of the type instance needs it')
    : undefined

const setOnce: Rule = ({ given, before }) => {
  const field = ['vpc_id', 'type'].find(
    (name) => before![name] && name in given && given[name] !== before![name],
  )
  return field === undefined
    ? undefined
    : wrong(`pool.${field}`, `It is ${String(before![field])} and cannot be changed`)
}

interface ZoneLimits {
  enable?: boolean
  az_minimum_healthy_member_percentage?: number
  az_minimum_healthy_member_count?: number
}

const oneZoneLimit: Rule = ({ given, next }) => {
  const {
    enable,
    az_minimum_healthy_member_percentage: percentage,
    az_minimum_healthy_member_count: count,
  } = (next['az_affinity'] ?? {}) as ZoneLimits
  if (!given['az_affinity'] || !enable || percentage === undefined || count === undefined) return undefined
  return (percentage === -1) === (count === -1)
    ? wrong('pool.az_affinity', 'Exactly one of its two limits must be -1')
    : undefined
}

export const poolRules = {
  'create-pool-listener-without-pool': listenerHasNoPool,
  'create-pool-persistence-by-protocol': cookieOfDedicated,
  'create-pool-protection-reason': reasonOfProtection,
  'create-pool-protocol-fits-listener': fitsListener,
  'create-pool-zone-limit': oneZoneLimit,
  'delete-pool-unused': unused,
  'list-pools-marker-with-limit': pagesNeedLimit,
  'update-pool-active': loadBalancerIsActive,
  'update-pool-by-protocol': all(
    cookieOfDedicated,
    timeoutFitsProtocol,
    quicKeepsSourceIp,
    slowStartFitsProtocol,
  ),
  'update-pool-instance-with-vpc': instanceHasVpc,
  'update-pool-protection-reason': reasonOfProtection,
  'update-pool-vpc-and-type-once': setOnce,
  'update-pool-zone-limit': oneZoneLimit,

  'v2-create-pool-listener-without-pool': listenerHasNoPool,
  'v2-create-pool-persistence-by-protocol': aboutTraffic,
  'v2-create-pool-protocol-fits-listener': fitsListener,
  'v2-delete-pool-unused': unused,
  'v2-list-pools-marker-with-limit': pagesNeedLimit,
  'v2-list-pools-sort-pairs': sortPairs,
  'v2-update-pool-active': loadBalancerIsActive,
  'v2-update-pool-persistence-by-protocol': aboutTraffic,
  'v2-update-pool-timeout-by-protocol': timeoutFitsProtocol,
} satisfies RuleSet
