import { privateAddress } from './addresses.ts'
import { many, type Resource } from './resource.ts'

/** Of dedicated load balancers; `guaranteed` is false for shared ones, which alone v2.0 makes and shows. */
export const loadBalancers: Resource = {
  kind: 'LoadBalancer',
  collection: 'loadbalancers',
  word: 'loadbalancer',
  references: {},
  quota: 'loadbalancer',
  computed: { listeners: many('Listener', 'loadbalancer_id'), pools: many('Pool', 'loadbalancer_id') },
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
  birth: (given, { project, newId, generation }) => ({
    provider: 'vlb',
    provisioning_status: 'ACTIVE',
    operating_status: 'ONLINE',
    guaranteed: generation === 'v3',
    vip_port_id: newId(),
    vip_address: given['vip_address'] ?? privateAddress(project),
    ...addressesOf(given, newId),
  }),
}

/** The public addresses that a load balancer is created with: one that is bound, or one that is bought for it. */
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
