import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import {
  aboutNetworks,
  all,
  loadBalancerIsActive,
  pagesNeedLimit,
  projectIsOwn,
  reasonOfProtection,
  sortPairs,
  unprotected,
  unusedBy,
  wrong,
} from './declared.ts'

const aboutRegions = {
  notModelled: 'It differs by region, of which the mock knows none.',
} as const

const ofResource = { keptBy: 'resources/load-balancers.ts' } as const

const unused = unusedBy(['Listener', 'loadbalancer_id'], ['Pool', 'loadbalancer_id'])

/** No other load balancer of the subnet has the address. */
const addressIsFree: Rule = ({ given, next, project }) => {
  const { vip_address: address } = given
  if (typeof address !== 'string') return undefined
  const holder = project
    .all('LoadBalancer')
    .find(
      (other) =>
        other.id !== next.id &&
        other['vip_address'] === address &&
        other['vip_subnet_cidr_id'] === next['vip_subnet_cidr_id'],
    )
  return holder && Refusal.because('addressTaken', address, holder.id)
}

const addressHasSubnet: Rule = ({ given, next }) =>
  given['vip_address'] && !next['vip_subnet_cidr_id']
    ? wrong(
        'loadbalancer.vip_address',
        'It needs vip_subnet_cidr_id, since the load balancer has no IPv4 subnet',
      )
    : undefined

const elasticHasMinimum: Rule = ({ next, project }) => {
  const flavor = project.get('Flavor', next['l7_flavor_id'])
  if (!String(flavor?.['type']).startsWith('L7_elastic')) return undefined
  const { min_l7_flavor_id: smallest } = (next['autoscaling'] ?? {}) as { min_l7_flavor_id?: string }
  return smallest
    ? undefined
    : wrong('loadbalancer.autoscaling.min_l7_flavor_id', 'An elastic flavor of layer 7 needs it')
}

const ofDedicated = [
  'vip_subnet_cidr_id',
  'vip_address',
  'ipv6_vip_virsubnet_id',
  'elb_virsubnet_ids',
  'l4_flavor_id',
  'l7_flavor_id',
]

const isDedicated: Rule = ({ given, before }) => {
  const field = before!['guaranteed'] === false ? ofDedicated.find((name) => name in given) : undefined
  return field === undefined
    ? undefined
    : wrong(`loadbalancer.${field}`, 'It changes only for dedicated load balancers')
}

const flavorStays: Rule = ({ given, before }) => {
  for (const field of ['l4_flavor_id', 'l7_flavor_id']) {
    const next = (given[field] ?? null) as string | null
    const there = (before![field] ?? null) as string | null
    if (field in given && (next === null) !== (there === null))
      return Refusal.because('flavorStays', field, there, next)
  }
  return undefined
}

const ipTargetStaysOn: Rule = ({ given, before }) =>
  before!['ip_target_enable'] === true && given['ip_target_enable'] === false
    ? wrong('loadbalancer.ip_target_enable', 'It is on and cannot be switched off')
    : undefined

const poolsUnprotected: Rule = ({ before, project }) => {
  const pool = project
    .with('Pool', 'loadbalancer_id', before!.id)
    .find((one) => one['member_deletion_protection_enable'] === true)
  return pool && Refusal.because('isProtected', 'pool', pool.id)
}

export const loadBalancerRules = {
  'create-load-balancer-bandwidth-steps': aboutRegions,
  'create-load-balancer-default-flavors': ofResource,
  'create-load-balancer-elastic-minimum': elasticHasMinimum,
  'create-load-balancer-first-eip': ofResource,
  'create-load-balancer-free-address': addressIsFree,
  'create-load-balancer-ipv6-switched-on': aboutNetworks,
  'create-load-balancer-protection-reason': reasonOfProtection,
  'create-load-balancer-subnets-in-vpc': aboutNetworks,
  'create-load-balancer-zones-of-one-set': aboutRegions,
  'delete-load-balancer-force-active': loadBalancerIsActive,
  'delete-load-balancer-force-unprotected': all(unprotected, poolsUnprotected),
  'delete-load-balancer-unprotected': unprotected,
  'delete-load-balancer-without-listeners': unused,
  'list-load-balancers-marker-with-limit': pagesNeedLimit,
  'update-load-balancer-active': loadBalancerIsActive,
  'update-load-balancer-address-in-subnet': addressHasSubnet,
  'update-load-balancer-dedicated': isDedicated,
  'update-load-balancer-elastic-minimum': elasticHasMinimum,
  'update-load-balancer-flavor-stays': flavorStays,
  'update-load-balancer-ip-target-stays-on': ipTargetStaysOn,
  'update-load-balancer-protection-reason': reasonOfProtection,
  'update-load-balancer-subnets-in-vpc': addressIsFree,
  'update-load-balancer-used-subnets': aboutNetworks,

  'v2-create-load-balancer-address-in-subnet': aboutNetworks,
  'v2-create-load-balancer-free-address': addressIsFree,
  'v2-create-load-balancer-ipv4-subnet': aboutNetworks,
  'v2-create-load-balancer-own-project': projectIsOwn,
  'v2-delete-load-balancer-without-listeners': unused,
  'v2-list-load-balancers-marker-with-limit': pagesNeedLimit,
  'v2-list-load-balancers-sort-pairs': sortPairs,
  'v2-update-load-balancer-active': loadBalancerIsActive,
} satisfies RuleSet
