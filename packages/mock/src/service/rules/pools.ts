import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { aboutTraffic, loadBalancerIsActive, pagesNeedLimit, sortPairs, unusedBy } from './declared.ts'

/** The protocols that a pool may have behind a listener, by the listener's. */
const poolProtocols: Readonly<Record<string, readonly string[]>> = {
  TCP: ['TCP'],
  UDP: ['UDP', 'QUIC'],
  HTTP: ['HTTP'],
  HTTPS: ['HTTP', 'HTTPS'],
  TERMINATED_HTTPS: ['HTTP'],
}

const fitsListener: Rule = ({ given, next, project }) => {
  const listener = project.get('Listener', given['listener_id'])
  const protocol = String(listener?.['protocol'])
  if (!listener || (poolProtocols[protocol]?.includes(String(next['protocol'])) ?? true)) return undefined
  return Refusal.because('protocolMismatch', protocol, String(next['protocol']))
}

const listenerHasNoPool: Rule = ({ given, project }) => {
  const listener = project.get('Listener', given['listener_id'])
  return typeof listener?.['default_pool_id'] === 'string'
    ? Refusal.because('conflict', `listener ${listener.id} already has a default pool.`)
    : undefined
}

const unused = unusedBy(
  ['Member', 'pool_id'],
  ['HealthMonitor', 'pool_id'],
  ['L7Policy', 'redirect_pool_id'],
  ['L7Policy', 'redirect_pools_config.pool_id'],
)

export const poolRules = {
  'create-pool-listener-without-pool': listenerHasNoPool,
  'create-pool-protocol-fits-listener': fitsListener,
  'list-pools-marker-with-limit': pagesNeedLimit,
  'update-pool-active': loadBalancerIsActive,
  'delete-pool-unused': unused,
  'create-pool-persistence-by-protocol': aboutTraffic,

  'v2-create-pool-protocol-fits-listener': fitsListener,
  'v2-update-pool-active': loadBalancerIsActive,
  'v2-list-pools-marker-with-limit': pagesNeedLimit,
  'v2-list-pools-sort-pairs': sortPairs,
  'v2-delete-pool-unused': unused,
} satisfies RuleSet
