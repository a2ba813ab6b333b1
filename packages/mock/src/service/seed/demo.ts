/** The operations that the demo is made with. */
export const demoNeeds = [
  'createCertificate',
  'createHealthMonitor',
  'createL7Policy',
  'createListener',
  'createLoadBalancer',
  'createMember',
  'createPool',
  'v2CreateListener',
  'v2CreateLoadBalancer',
  'v2CreateMember',
  'v2CreatePool',
] as const

type DemoOperation = (typeof demoNeeds)[number]

/** Does what an operation does, in the demo project, and gives what it answers about. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Make = (operation: DemoOperation, body: object, parameters?: Record<string, string>) => any

const ZONES = ['eu-de-01', 'eu-de-02']
const VPC = '2037c5bb-e04b-4de2-9300-9051af18e417'
const SUBNET = '7f1b2e7a-3c58-4a3d-9a5e-2d1c0b9a8f02'

/** Nobody's certificate: it only looks like one. */
const PEM = `-----BEGIN CERTIFICATE-----
${'RGVtb25zdHJhdGlvbiBvbmx5LiBOb3QgYSByZWFsIGNlcnRpZmljYXRlLg=='.repeat(3)}
-----END CERTIFICATE-----`
const KEY = `-----BEGIN PRIVATE KEY-----
${'RGVtb25zdHJhdGlvbiBvbmx5LiBOb3QgYSByZWFsIGtleSwgaXQgb3BlbnMgbm90aGluZy4='.repeat(3)}
-----END PRIVATE KEY-----`

/**
 * A small shop: a dedicated load balancer with HTTPS and a redirect to it, pools for its pages and its API, and the shared
 * load balancer of an older system that v2.0 shows too.
 */
export function makeDemo(make: Make): void {
  const shop = make('createLoadBalancer', {
    loadbalancer: {
      name: 'shop',
      description: 'Entrance of the shop',
      vpc_id: VPC,
      vip_subnet_cidr_id: SUBNET,
      elb_virsubnet_ids: ['e7b2ac4d-0f5c-4f0e-8f0c-0a3a3c6fd1b4'],
      availability_zone_list: ZONES,
      ip_target_enable: true,
      tags: [{ key: 'stage', value: 'production' }],
    },
  })
  const certificate = make('createCertificate', {
    certificate: {
      name: 'shop.example.com',
      type: 'server',
      domain: 'shop.example.com',
      certificate: PEM,
      private_key: KEY,
    },
  })
  const secure = make('createListener', {
    listener: {
      name: 'https',
      loadbalancer_id: shop.id,
      protocol: 'HTTPS',
      protocol_port: 443,
      default_tls_container_ref: certificate.id,
      http2_enable: true,
      enhance_l7policy_enable: true,
    },
  })
  const plain = make('createListener', {
    listener: { name: 'http', loadbalancer_id: shop.id, protocol: 'HTTP', protocol_port: 80 },
  })
  make('createL7Policy', {
    l7policy: {
      name: 'to-https',
      listener_id: plain.id,
      action: 'REDIRECT_TO_LISTENER',
      redirect_listener_id: secure.id,
    },
  })

  const pages = make('createPool', {
    pool: {
      name: 'pages',
      listener_id: secure.id,
      protocol: 'HTTP',
      lb_algorithm: 'ROUND_ROBIN',
      session_persistence: { type: 'HTTP_COOKIE', persistence_timeout: 60 },
    },
  })
  watch(make, pages.id, { url_path: '/health', expected_codes: '200' })
  addMembers(make, pages.id, 8080, ['192.168.10.11', '192.168.10.12', '192.168.10.13'])

  const api = make('createPool', {
    pool: { name: 'api', loadbalancer_id: shop.id, protocol: 'HTTP', lb_algorithm: 'LEAST_CONNECTIONS' },
  })
  watch(make, api.id, { url_path: '/ready' })
  addMembers(make, api.id, 9000, ['192.168.20.21', '192.168.20.22'])
  make('createL7Policy', {
    l7policy: {
      name: 'api',
      listener_id: secure.id,
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: api.id,
      priority: 10,
      rules: [{ type: 'PATH', compare_type: 'STARTS_WITH', value: '/api' }],
    },
  })

  const mail = make('v2CreateLoadBalancer', { loadbalancer: { name: 'mail', vip_subnet_id: SUBNET } })
  const smtp = make('v2CreateListener', {
    listener: { name: 'smtp', loadbalancer_id: mail.id, protocol: 'TCP', protocol_port: 25 },
  })
  const relays = make('v2CreatePool', {
    pool: { name: 'relays', listener_id: smtp.id, protocol: 'TCP', lb_algorithm: 'SOURCE_IP' },
  })
  for (const address of ['192.168.30.31', '192.168.30.32'])
    make(
      'v2CreateMember',
      { member: { address, protocol_port: 25, subnet_id: SUBNET } },
      { pool_id: relays.id },
    )
}

function watch(make: Make, pool_id: string, fields: object): void {
  make('createHealthMonitor', {
    healthmonitor: { pool_id, type: 'HTTP', delay: 5, timeout: 3, max_retries: 3, ...fields },
  })
}

function addMembers(make: Make, pool_id: string, protocol_port: number, addresses: readonly string[]): void {
  for (const [index, address] of addresses.entries())
    make(
      'createMember',
      { member: { name: `server-${index + 1}`, address, protocol_port, subnet_cidr_id: SUBNET } },
      { pool_id },
    )
}
