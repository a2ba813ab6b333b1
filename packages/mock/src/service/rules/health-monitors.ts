import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { aboutTraffic, advice, loadBalancerIsActive, pagesNeedLimit, sortPairs, wrong } from './declared.ts'

const isOnlyOne: Rule = ({ next, project }) => {
  const pool = String(next['pool_id'])
  const [there] = project.with('HealthMonitor', 'pool_id', pool)
  return there && Refusal.because('monitorExists', pool, there.id)
}

/** UDP_CONNECT is for the protocols over UDP, and for these alone. */
const typeFitsPool: Rule = ({ given, next, project }) => {
  const { type } = given
  const protocol = project.get('Pool', next['pool_id'])?.['protocol']
  if (type === undefined || protocol === undefined) return undefined
  const isUdp = protocol === 'UDP' || protocol === 'QUIC'
  if (isUdp === (type === 'UDP_CONNECT')) return undefined
  const expected = isUdp ? 'must be UDP_CONNECT' : 'cannot be UDP_CONNECT'
  return wrong('healthmonitor.type', `It ${expected} for ${String(protocol)} pools`)
}

export const healthMonitorRules = {
  'create-health-monitor-fields-by-type': aboutTraffic,
  'create-health-monitor-one-a-pool': isOnlyOne,
  'create-health-monitor-timeout-below-delay': advice,
  'create-health-monitor-type-fits-pool': typeFitsPool,
  'delete-health-monitor-active': loadBalancerIsActive,
  'list-health-monitors-marker-with-limit': pagesNeedLimit,
  'update-health-monitor-active': loadBalancerIsActive,
  'update-health-monitor-fields-by-type': aboutTraffic,
  'update-health-monitor-timeout-below-delay': advice,
  'update-health-monitor-type-fits-pool': typeFitsPool,

  'v2-create-health-monitor-fields-by-type': aboutTraffic,
  'v2-create-health-monitor-one-a-pool': isOnlyOne,
  'v2-create-health-monitor-timeout-below-delay': advice,
  'v2-create-health-monitor-type-fits-pool': typeFitsPool,
  'v2-delete-health-monitor-active': loadBalancerIsActive,
  'v2-list-health-monitors-marker-with-limit': pagesNeedLimit,
  'v2-list-health-monitors-sort-pairs': sortPairs,
  'v2-update-health-monitor-active': loadBalancerIsActive,
  'v2-update-health-monitor-fields-by-type': aboutTraffic,
  'v2-update-health-monitor-timeout-below-delay': advice,
  'v2-update-health-monitor-type-fits-pool': typeFitsPool,
} satisfies RuleSet
