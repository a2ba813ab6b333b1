import { Refusal } from '../../errors/refusal.ts'
import { joinAnd } from '../../explain/words.ts'
import { idsAt, type Stored } from '../state/collection.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Rule, RuleSet } from './attempt.ts'
import {
  aboutTraffic,
  all,
  loadBalancerIsActive,
  pagesNeedLimit,
  projectIsOwn,
  reasonOfProtection,
  sortPairs,
  unusedBy,
  wrong,
} from './declared.ts'
import { defaultPoolFits, defaultPoolIsOwn, withoutMembers, withoutPools } from './default-pools.ts'
import { certificateTypesFit, sniDomainsDiffer } from './listener-certificates.ts'

const aboutRoles = {
  notModelled: 'The tokens of the mock say nothing of roles, so everybody is an administrator.',
} as const

const isLayer4 = ({ protocol }: Stored): boolean => protocol === 'TCP' || protocol === 'UDP'

/** The protocols that each layer takes; a load balancer has a flavor of those that it is for. */
const layers = [
  { flavor: 'l4_flavor_id', protocols: ['TCP', 'UDP'] },
  { flavor: 'l7_flavor_id', protocols: ['HTTP', 'HTTPS'] },
]

const layerFits: Rule = ({ next, project }) => {
  const loadBalancer = loadBalancerOf('Listener', next, project)
  if (!loadBalancer) return undefined
  const offered = layers.filter(({ flavor }) => loadBalancer[flavor]).flatMap(({ protocols }) => protocols)
  const isKnown = layers.some(({ protocols }) => protocols.includes(String(next['protocol'])))
  return !isKnown || offered.length === 0 || offered.includes(String(next['protocol']))
    ? undefined
    : wrong('listener.protocol', `The load balancer has a flavor for ${joinAnd(offered)} alone`)
}

const isOverUdp = ({ protocol }: Stored): boolean => protocol === 'UDP' || protocol === 'QUIC'

/** @param collide whether two listeners cannot have the same port */
const portIsFree =
  (collide: (one: Stored, other: Stored) => boolean): Rule =>
  ({ next, project }) => {
    const { loadbalancer_id: loadBalancer, protocol_port: port } = next as unknown as {
      loadbalancer_id: string
      protocol_port: number
    }
    return project
      .with('Listener', 'loadbalancer_id', loadBalancer)
      .some((one) => one['protocol_port'] === port && collide(one, next))
      ? Refusal.because('portTaken', loadBalancer, port)
      : undefined
  }

/** In v3, a TCP and a UDP listener may have the same port. */
const overTheSame = (one: Stored, other: Stored): boolean => isOverUdp(one) === isOverUdp(other)

const FTP = 21

const portIsNotFtp: Rule = ({ next, project }) =>
  next['protocol_port'] === FTP &&
  /^(?:HTTP|TERMINATED_HTTPS)$/.test(String(next['protocol'])) &&
  loadBalancerOf('Listener', next, project)?.['guaranteed'] === false
    ? wrong(
        'listener.protocol_port',
        `Shared load balancers have no ${String(next['protocol'])} listener on port ${FTP}`,
      )
    : undefined

const certificateIsThere: Rule = ({ next }) => {
  const isSecure = /^(?:TERMINATED_)?HTTPS$/.test(String(next['protocol']))
  return (isSecure || next['client_ca_tls_container_ref']) && !next['default_tls_container_ref']
    ? wrong('listener.default_tls_container_ref', `${String(next['protocol'])} listeners need it`)
    : undefined
}

const poolIsUnprotected: Rule = ({ before, project }) => {
  const pool = project.get('Pool', before!['default_pool_id'])
  return pool?.['member_deletion_protection_enable'] === true
    ? Refusal.because('isProtected', 'pool', pool.id)
    : undefined
}

const clientAddressesShown: Rule = ({ given, next, project }) => {
  if (given['transparent_client_ip_enable'] !== false) return undefined
  const isDedicated = loadBalancerOf('Listener', next, project)?.['guaranteed'] !== false
  return isDedicated || !isLayer4(next)
    ? wrong(
        'listener.transparent_client_ip_enable',
        'It can be false only for TCP and UDP listeners of shared load balancers',
      )
    : undefined
}

const accessIsLogged: Rule = ({ given, next, project }) => {
  const { enable } = (given['access_log_customized_headers_config'] ?? {}) as { enable?: boolean }
  if (!enable) return undefined
  return project.with('Logtank', 'loadbalancer_id', String(next['loadbalancer_id'])).length === 0
    ? wrong(
        'listener.access_log_customized_headers_config.enable',
        'It can be true only while the load balancer has access logging',
      )
    : undefined
}

const advancedForwardingIsOffered: Rule = ({ given, next, project }) =>
  given['enhance_l7policy_enable'] === true &&
  loadBalancerOf('Listener', next, project)?.['guaranteed'] === false
    ? wrong('listener.enhance_l7policy_enable', 'Shared load balancers have no advanced forwarding')
    : undefined

const advancedForwardingStays: Rule = ({ given, before }) =>
  before!['enhance_l7policy_enable'] === true && given['enhance_l7policy_enable'] === false
    ? wrong('listener.enhance_l7policy_enable', 'It is on and cannot be switched off')
    : undefined

/** What only HTTP and HTTPS listeners take. */
const ofLayer7 = ['client_timeout', 'member_timeout', 'enable_member_retry']
const SHORTEST_KEEPALIVE_OF_TCP = 10

const fieldsFitProtocol: Rule = ({ given, before }) => {
  const protocol = String(before!['protocol'])
  const field = isLayer4(before!) ? ofLayer7.find((name) => name in given) : undefined
  if (field !== undefined) return wrong(`listener.${field}`, `${protocol} listeners do not take it`)
  return protocol === 'TCP' && Number(given['keepalive_timeout']) < SHORTEST_KEEPALIVE_OF_TCP
    ? wrong(
        'listener.keepalive_timeout',
        `It must be ${SHORTEST_KEEPALIVE_OF_TCP} or more for TCP listeners, not ${String(given['keepalive_timeout'])}`,
      )
    : undefined
}

const ipGroupIsGiven: Rule = ({ given, next }) =>
  given['ipgroup'] && idsAt(next, 'ipgroup.ipgroup_id').length === 0
    ? wrong('listener.ipgroup.ipgroup_id', 'The listener has no IP address group yet, so it is needed')
    : undefined

export const listenerRules = {
  'create-listener-access-log-enabled': accessIsLogged,
  'create-listener-advanced-forwarding-dedicated': advancedForwardingIsOffered,
  'create-listener-certificate-types': certificateTypesFit,
  'create-listener-client-addresses-dedicated': clientAddressesShown,
  'create-listener-certificate-needed': certificateIsThere,
  'create-listener-free-port': portIsFree(overTheSame),
  'create-listener-https-by-load-balancer': { keptBy: 'resources/listeners.ts' },
  'create-listener-inserted-headers': aboutTraffic,
  'create-listener-layer-of-load-balancer': layerFits,
  'create-listener-pool-protocol': defaultPoolFits,
  'create-listener-port-21': portIsNotFtp,
  'create-listener-protection-reason': reasonOfProtection,
  'create-listener-security-policy': aboutTraffic,
  'create-listener-sni-domains': sniDomainsDiffer,
  'delete-listener-force-active': loadBalancerIsActive,
  'delete-listener-force-unprotected': poolIsUnprotected,
  'delete-listener-unused': all(unusedBy(['L7Policy', 'listener_id']), withoutMembers),
  'list-listeners-marker-with-limit': pagesNeedLimit,
  'update-listener-access-log-enabled': accessIsLogged,
  'update-listener-advanced-forwarding-stays': advancedForwardingStays,
  'update-listener-by-protocol': fieldsFitProtocol,
  'update-listener-certificate-types': certificateTypesFit,
  'update-listener-client-addresses': clientAddressesShown,
  'update-listener-inserted-headers': aboutTraffic,
  'update-listener-ip-group-exists': ipGroupIsGiven,
  'update-listener-load-balancer-active': loadBalancerIsActive,
  'update-listener-pool-protocol': defaultPoolFits,
  'update-listener-protection-reason': reasonOfProtection,
  'update-listener-security-policy': aboutTraffic,
  'update-listener-sni-domains': sniDomainsDiffer,

  'v2-create-listener-only-tls': aboutTraffic,
  'v2-create-listener-pool-of-other-listener': defaultPoolIsOwn,
  'v2-create-listener-pool-protocol': defaultPoolFits,
  'v2-create-listener-port-free': portIsFree(() => true),
  'v2-create-listener-project-of-token': projectIsOwn,
  'v2-delete-listener-unused': withoutPools,
  'v2-list-listeners-marker-with-limit': pagesNeedLimit,
  'v2-list-listeners-sort-pairs': sortPairs,
  'v2-update-listener-active': loadBalancerIsActive,
  'v2-update-listener-connection-limit': aboutRoles,
  'v2-update-listener-pool-of-other-listener': defaultPoolIsOwn,
  'v2-update-listener-pool-protocol': defaultPoolFits,
} satisfies RuleSet
