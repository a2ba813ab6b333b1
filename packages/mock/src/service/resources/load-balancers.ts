import type { Attempt } from '../rules/attempt.ts'
import type { Stored } from '../state/collection.ts'
import { PENDING_UNTIL } from '../state/project.ts'
import { privateAddress } from './addresses.ts'
import { defaultFlavors } from './flavors.ts'
import { withoutVainReason } from './protection.ts'
import { many, type Resource } from './resource.ts'

/** Of dedicated load balancers; `guaranteed` is false for shared ones, which alone v2.0 makes and shows. */
export const loadBalancers: Resource = {
  kind: 'LoadBalancer',
  collection: 'loadbalancers',
  word: 'loadbalancer',
  references: {
    l4_flavor_id: 'Flavor',
    l7_flavor_id: 'Flavor',
    'autoscaling.min_l7_flavor_id': 'Flavor',
  },
  quota: 'loadbalancer',
  computed: {
    // v3 has no word for one that is being made or changed.
    provisioning_status: ({ provisioning_status: status, [PENDING_UNTIL]: until }, _project, generation) =>
      generation === 'v3' && until !== undefined && status !== 'PENDING_DELETE' ? 'ACTIVE' : status,
    listeners: many('Listener', 'loadbalancer_id'),
    pools: many('Pool', 'loadbalancer_id'),
    vip_port_id: ({ vip_address: address, vip_port_id: port }) => (address ? port : null),
  },
  filters: {
    member_address: ({ id }, project) =>
      project
        .with('Pool', 'loadbalancer_id', id)
        .flatMap((pool) => project.with('Member', 'pool_id', pool.id).map(({ address }) => address)),
    member_device_id: ({ id }, project) =>
      project
        .with('Pool', 'loadbalancer_id', id)
        .flatMap((pool) => project.with('Member', 'pool_id', pool.id).map((member) => member['instance_id'])),
    ip_version: ({ ipv6_vip_address: v6 }) => (v6 ? [4, 6] : [4]),
  },
  loadBalancer: (record) => record,
  birth: (given, { newId, generation }) => ({
    provider: 'vlb',
    provisioning_status: 'ACTIVE',
    operating_status: 'ONLINE',
    guaranteed: generation === 'v3',
    vip_port_id: newId(),
    ...(generation === 'v3' && !given['l4_flavor_id'] && !given['l7_flavor_id'] && defaultFlavors),
    ...addressesOf(given, newId),
  }),
  settle: (attempt) => withoutVainReason(withAddress(attempt)),
  belongings: [['Logtank', 'loadbalancer_id']],
}

/** An address of its subnet: the one that is asked for, that of before, or a free one; none without a subnet. */
function withAddress({ given, before, next, project }: Attempt): Stored {
  if (!next['vip_subnet_cidr_id']) return { ...next, vip_address: given['vip_address'] ?? null }
  const stays = before !== undefined && before['vip_subnet_cidr_id'] === next['vip_subnet_cidr_id']
  const address = given['vip_address'] ?? (stays ? before['vip_address'] : undefined)
  return { ...next, vip_address: address ?? privateAddress(project) }
}

/** The public addresses that a load balancer is created with: the first that is given, or one that is bought for it. */
function addressesOf(given: Readonly<Record<string, unknown>>, newId: () => string): Record<string, unknown> {
  const [bound] = (given['publicip_ids'] as string[] | undefined) ?? []
  const id = bound ?? (given['publicip'] ? newId() : undefined)
  if (id === undefined) return { eips: [], publicips: [] }
  const address = { ip_version: 4 }
  return {
    eips: [{ eip_id: id, eip_address: publicAddress(id), ...address }],
    publicips: [{ publicip_id: id, publicip_address: publicAddress(id), ...address }],
  }
}

/** An address of the range that is kept for documentation, told by an ID. */
const publicAddress = (id: string): string => `203.0.113.${(Number.parseInt(id.slice(0, 6), 16) % 253) + 1}`
