import { arrayOf, object, type Part, text } from '../schema.ts'

/** A kind of resource of the network service, as OpenStack's clients see it. */
export interface NetworkKind {
  one: string
  many: string
  /** For the IDs of operations and for errors: `Network`. */
  name: string
  /** What a request may say, with its schema. */
  fields: Readonly<Record<string, Part>>
  required: readonly string[]
  /** Fields that lead to another resource, by the kind of it. */
  refers: Readonly<Record<string, string>>
  /** Whose IDs it shows in a field of their name, and by which field those refer to it. */
  shows?: { many: string; by: string }
  /** What is there when a request does not say it. */
  born: (sent: Readonly<Record<string, unknown>>) => object
}

const flag: Part = { type: 'boolean' }
const optionalText: Part = { type: ['string', 'null'] }
const common = { name: text, description: text, admin_state_up: flag, tenant_id: text, project_id: text }
const bornCommon = { name: '', description: '', admin_state_up: true, status: 'ACTIVE' }

export const networkKinds: readonly NetworkKind[] = [
  {
    one: 'network',
    many: 'networks',
    name: 'Network',
    fields: { ...common, shared: flag },
    required: [],
    refers: {},
    shows: { many: 'subnets', by: 'network_id' },
    born: () => ({ ...bornCommon, shared: false, 'router:external': false }),
  },
  {
    one: 'subnet',
    many: 'subnets',
    name: 'Subnet',
    fields: {
      ...common,
      network_id: text,
      cidr: text,
      ip_version: { enum: [4, 6] },
      gateway_ip: optionalText,
      enable_dhcp: flag,
      dns_nameservers: arrayOf(text),
      allocation_pools: arrayOf(object({ start: text, end: text }, ['start', 'end'])),
      host_routes: arrayOf(object({ destination: text, nexthop: text }, ['destination', 'nexthop'])),
    },
    required: ['network_id', 'cidr'],
    refers: { network_id: 'networks' },
    born: ({ cidr }) => ({
      name: '',
      description: '',
      ip_version: 4,
      gateway_ip: firstAddress(String(cidr)),
      enable_dhcp: true,
      dns_nameservers: [],
      allocation_pools: [],
      host_routes: [],
    }),
  },
  {
    one: 'port',
    many: 'ports',
    name: 'Port',
    fields: {
      ...common,
      network_id: text,
      fixed_ips: arrayOf(object({ subnet_id: text, ip_address: text })),
      device_id: text,
      device_owner: text,
      security_groups: arrayOf(text),
    },
    required: ['network_id'],
    refers: { network_id: 'networks' },
    born: () => ({ ...bornCommon, fixed_ips: [], device_id: '', device_owner: '', security_groups: [] }),
  },
  {
    one: 'router',
    many: 'routers',
    name: 'Router',
    fields: { ...common, external_gateway_info: { type: ['object', 'null'] } },
    required: [],
    refers: {},
    born: () => ({ ...bornCommon, external_gateway_info: null, routes: [] }),
  },
]

/** The gateway of an IPv4 network, which is its first address unless a request says otherwise. */
function firstAddress(cidr: string): string | null {
  const [, network = '', last = ''] = /^(\d+\.\d+\.\d+\.)(\d+)\/\d+$/.exec(cidr) ?? []
  return network === '' ? null : `${network}${Number(last) + 1}`
}
