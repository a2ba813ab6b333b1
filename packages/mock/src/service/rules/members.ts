import { Refusal } from '../../errors/refusal.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Rule, RuleSet } from './attempt.ts'
import {
  aboutNetworks,
  aboutTraffic,
  loadBalancerIsActive,
  pagesNeedLimit,
  sortPairs,
  wrong,
} from './declared.ts'

/** The protocols of pools that take IP addresses as members. */
const protocolsForAddresses = ['TCP', 'HTTP', 'HTTPS']

const isUnique: Rule = ({ next, project }) => {
  const {
    address,
    protocol_port: port,
    pool_id: pool,
  } = next as unknown as {
    address: string
    protocol_port: number
    pool_id: string
  }
  return project
    .with('Member', 'pool_id', pool)
    .some((other) => other.id !== next.id && other['address'] === address && other['protocol_port'] === port)
    ? Refusal.because('memberExists', address, port, pool)
    : undefined
}

/** An IP address as a member, not a cloud server on a subnet. */
const isAddress = ({ subnet_cidr_id: subnet }: Readonly<Record<string, unknown>>): boolean => !subnet

const addressesAllowed: Rule = ({ next, project }) => {
  if (!isAddress(next)) return undefined
  const protocol = String(project.get('Pool', next['pool_id'])?.['protocol'])
  if (!protocolsForAddresses.includes(protocol))
    return Refusal.because('addressInWrongPool', protocolsForAddresses, protocol)
  const loadBalancer = loadBalancerOf('Member', next, project)
  return loadBalancer && loadBalancer['ip_target_enable'] !== true
    ? Refusal.because('addressesSwitchedOff', loadBalancer.id)
    : undefined
}

const ipVersionFits: Rule = ({ next, project }) => {
  const pool = project.get('Pool', next['pool_id'])
  const address = String(next['address'])
  return pool?.['ip_version'] === 'v4' && address.includes(':')
    ? Refusal.because('noIpv6', address, pool.id)
    : undefined
}

const kindFitsPool: Rule = ({ next, project }) =>
  project.get('Pool', next['pool_id'])?.['type'] === 'ip' && !isAddress(next)
    ? wrong('member.subnet_cidr_id', 'A pool of type ip takes only IP addresses, which have no subnet')
    : undefined

const zoneIsGiven: Rule = ({ next, project }) => {
  const pool = project.get('Pool', next['pool_id'])
  const { enable } = (pool?.['az_affinity'] ?? {}) as { enable?: boolean }
  return enable && isAddress(next) && !next['availability_zone']
    ? wrong('member.availability_zone', 'A pool that keeps requests in one zone needs it')
    : undefined
}

const zoneIsOfAddress: Rule = ({ given, before }) =>
  given['availability_zone'] && !isAddress(before!)
    ? wrong('member.availability_zone', 'Only a member that is an IP address has a zone that can be set')
    : undefined

const zoneIsKept: Rule = ({ given, before, project }) => {
  const pool = project.get('Pool', before!['pool_id'])
  const { enable } = (pool?.['az_affinity'] ?? {}) as { enable?: boolean }
  return enable &&
    isAddress(before!) &&
    (given['availability_zone'] === '' || given['availability_zone'] === null)
    ? wrong('member.availability_zone', 'A pool that keeps requests in one zone needs it')
    : undefined
}

const memberIsUnprotected: Rule = ({ before, project }) => {
  const pool = project.get('Pool', before!['pool_id'])
  return pool?.['member_deletion_protection_enable'] === true
    ? Refusal.because('isProtected', 'member', before!.id)
    : undefined
}

export const memberRules = {
  'create-member-addresses-allowed': addressesAllowed,
  'create-member-ip-version': ipVersionFits,
  'create-member-kind-fits-pool': kindFitsPool,
  'create-member-subnet-in-vpc': aboutNetworks,
  'create-member-unique': isUnique,
  'create-member-weight-by-algorithm': aboutTraffic,
  'create-member-zone-needed': zoneIsGiven,
  'delete-member-active': loadBalancerIsActive,
  'delete-member-unprotected': memberIsUnprotected,
  'list-all-members-marker-with-limit': pagesNeedLimit,
  'list-members-marker-with-limit': pagesNeedLimit,
  'update-member-active': loadBalancerIsActive,
  'update-member-unique': isUnique,
  'update-member-weight-by-algorithm': aboutTraffic,
  'update-member-zone-kept': zoneIsKept,
  'update-member-zone-of-address': zoneIsOfAddress,

  'v2-batch-update-members-pair': isUnique,
  'v2-batch-update-members-subnet': aboutNetworks,
  'v2-create-member-pair': isUnique,
  'v2-create-member-subnet': aboutNetworks,
  'v2-delete-member-active': loadBalancerIsActive,
  'v2-list-all-members-marker-with-limit': pagesNeedLimit,
  'v2-list-all-members-sort-pairs': sortPairs,
  'v2-list-members-marker-with-limit': pagesNeedLimit,
  'v2-list-members-sort-pairs': sortPairs,
  'v2-update-member-active': loadBalancerIsActive,
} satisfies RuleSet
