import { beforeEach, describe, expect, test } from 'vitest'
import { providedFlavors } from '../../src/service/resources/flavors.ts'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>
/** A dedicated load balancer, and a shared one. */
let dedicated: string
let shared: string

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
  dedicated = (await make.loadBalancer()).id
  shared = (await make.sharedLoadBalancer()).id
})

const path = (id = ''): string => `${client.v3}/listeners${id && `/${id}`}`
const v2Path = (id = ''): string => `/v2.0/lbaas/listeners${id && `/${id}`}`
const listener = (loadbalancer_id: string, fields: object): object => ({
  listener: { loadbalancer_id, protocol: 'HTTP', protocol_port: 80, ...fields },
})
const add = (loadBalancer: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', path(), listener(loadBalancer, fields))
const v2Add = (loadBalancer: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', v2Path(), listener(loadBalancer, fields))
const change = (id: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('PUT', path(id), { listener: fields })
const v2Change = (id: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('PUT', v2Path(id), { listener: fields })

const invalid = (rule: string, field: string, problem: string): ReturnType<typeof broken> =>
  broken(rule, 400, 'ELB.8902', `Invalid input for 'listener.${field}'. ${problem}.`)

test('create-listener-free-port', async () => {
  await make.listener(dedicated)
  expect(await add(dedicated, {})).toEqual(
    broken(
      'create-listener-free-port',
      409,
      'ELB.8907',
      `loadbalancer ${dedicated} already has a listener on protocol_port 80.`,
    ),
  )
  expect(await add(dedicated, { protocol_port: 81 })).toEqual({ status: 201 })
  expect(await add((await make.loadBalancer()).id, {})).toEqual({ status: 201 })
})

test('v2-create-listener-port-free', async () => {
  await make.sharedListener(shared)
  expect(await v2Add(shared, {})).toEqual(
    broken(
      'v2-create-listener-port-free',
      409,
      'LoadBalancerListenerProtocolPortExists',
      `Load Balancer ${shared} already has a listener with protocol_port of 80.`,
    ),
  )
  expect(await v2Add(shared, { protocol_port: 81 })).toEqual({ status: 201 })
})

describe('create-listener-layer-of-load-balancer', () => {
  const flavorOf = (type: string): string => providedFlavors.find((one) => one['type'] === type)!.id

  test.each([
    ['l4_flavor_id', 'L4', ['TCP', 'UDP'], 'HTTP', 'TCP and UDP'],
    ['l7_flavor_id', 'L7', ['HTTP'], 'TCP', 'HTTP and HTTPS'],
  ])('with %s alone', async (field, type, fitting, other, offered) => {
    const { id } = await make.loadBalancer({ [field]: flavorOf(type) })
    for (const [index, protocol] of fitting.entries())
      expect(await add(id, { protocol, protocol_port: 1000 + index })).toEqual({ status: 201 })
    expect(await add(id, { protocol: other })).toEqual(
      invalid(
        'create-listener-layer-of-load-balancer',
        'protocol',
        `The load balancer has a flavor for ${offered} alone`,
      ),
    )
  })

  test('a load balancer for both takes both', async () => {
    expect(await add(dedicated, { protocol: 'TCP', protocol_port: 1000 })).toEqual({ status: 201 })
    expect(await add(dedicated, { protocol: 'HTTP' })).toEqual({ status: 201 })
  })
})

test('create-listener-https-by-load-balancer', async () => {
  const { id } = await make.certificate()
  const protocolOf = async (loadBalancer: string, protocol: string): Promise<string> =>
    (
      await make.listener(loadBalancer, {
        protocol,
        protocol_port: protocol.length,
        default_tls_container_ref: id,
      })
    ).protocol
  expect(await protocolOf(dedicated, 'HTTPS')).toBe('HTTPS')
  expect(await protocolOf(dedicated, 'TERMINATED_HTTPS')).toBe('HTTPS')
  expect(await protocolOf(shared, 'HTTPS')).toBe('TERMINATED_HTTPS')
  expect(await protocolOf(shared, 'TERMINATED_HTTPS')).toBe('TERMINATED_HTTPS')
})

test('a new listener has the timeouts of its protocol', async () => {
  const timeoutsOf = async (protocol: string): Promise<unknown[]> => {
    const made = await make.listener(dedicated, { protocol, protocol_port: 1000 + protocol.charCodeAt(0) })
    return [made.client_timeout, made.member_timeout, made.keepalive_timeout]
  }
  expect(await timeoutsOf('HTTP')).toEqual([60, 60, 60])
  expect(await timeoutsOf('TCP')).toEqual([null, null, 300])
  expect(await timeoutsOf('UDP')).toEqual([null, null, null])
})

const mayHide = 'It can be false only for TCP and UDP listeners of shared load balancers'

test('create-listener-client-addresses-dedicated', async () => {
  const tcp = { protocol: 'TCP', transparent_client_ip_enable: false }
  expect(await add(shared, tcp)).toEqual({ status: 201 })
  expect(await add(dedicated, tcp)).toEqual(
    invalid('create-listener-client-addresses-dedicated', 'transparent_client_ip_enable', mayHide),
  )
  const shows = async (loadBalancer: string, protocol: string): Promise<boolean> =>
    (await make.listener(loadBalancer, { protocol, protocol_port: 1000 })).transparent_client_ip_enable
  expect(await shows(shared, 'TCP')).toBe(false)
  expect(await shows(dedicated, 'TCP')).toBe(true)
})

test('update-listener-client-addresses', async () => {
  const tcp = await make.listener(shared, { protocol: 'TCP' })
  const http = await make.listener(shared, { protocol_port: 81 })
  expect(await change(tcp.id, { transparent_client_ip_enable: false })).toEqual({ status: 200 })
  expect(await change(http.id, { transparent_client_ip_enable: false })).toEqual(
    invalid('update-listener-client-addresses', 'transparent_client_ip_enable', mayHide),
  )
})

describe('the domains of SNI certificates', () => {
  const https = async (): Promise<string> => {
    const { id } = await make.certificate()
    const fields = { protocol: 'HTTPS', protocol_port: 443, default_tls_container_ref: id }
    return (await make.listener(dedicated, fields)).id
  }
  const certificate = async (domain: string): Promise<string> => (await make.certificate({ domain })).id
  const many = (count: number, name: string): string =>
    Array.from({ length: count }, (_, index) => `${name}${index}.example.com`).join(',')

  test.each([['create-listener-sni-domains'], ['update-listener-sni-domains']])('%s', async (rule) => {
    const id = await https()
    const server = await certificate('shop.example.com')
    let port = 1000
    const use = (sni_container_refs: string[]): ReturnType<Client['refusal']> =>
      rule.startsWith('create')
        ? add(dedicated, {
            protocol: 'HTTPS',
            protocol_port: port++,
            default_tls_container_ref: server,
            sni_container_refs,
          })
        : change(id, { sni_container_refs })
    const done = { status: rule.startsWith('create') ? 201 : 200 }

    const [a, b] = [await certificate('a.example.com'), await certificate('b.example.com,a.example.com')]
    expect(await use([a])).toEqual(done)
    expect(await use([a, b])).toEqual(
      invalid(rule, 'sni_container_refs', 'Several certificates are for the domain a.example.com'),
    )
    const [most, one] = [await certificate(many(100, 'x')), await certificate('y.example.com')]
    const rest = await certificate(many(100, 'z'))
    expect(await use([most, rest])).toEqual(done)
    expect(await use([most, rest, one])).toEqual(
      invalid(rule, 'sni_container_refs', 'The certificates are for at most 200 domains together, not 201'),
    )
  })
})

test.each([['create-listener-certificate-types'], ['update-listener-certificate-types']])(
  '%s',
  async (rule) => {
    const server = (await make.certificate()).id
    const ca = (await make.certificate({ type: 'client' })).id
    const https = { protocol: 'HTTPS', protocol_port: 443, default_tls_container_ref: server }
    const { id } = await make.listener(dedicated, https)
    const isCreated = rule.startsWith('create')
    const use = (fields: object): ReturnType<Client['refusal']> =>
      isCreated ? add(dedicated, { ...https, protocol_port: 444, ...fields }) : change(id, fields)

    expect(await use({ default_tls_container_ref: ca })).toEqual(
      invalid(rule, 'default_tls_container_ref', 'The certificate must have the type server, not client'),
    )
    expect(await use({ client_ca_tls_container_ref: server })).toEqual(
      invalid(rule, 'client_ca_tls_container_ref', 'The certificate must have the type client, not server'),
    )
    expect(await use({ client_ca_tls_container_ref: ca })).toEqual({ status: isCreated ? 201 : 200 })
  },
)

test.each([['create-listener-access-log-enabled'], ['update-listener-access-log-enabled']])(
  '%s',
  async (rule) => {
    const { id } = await make.listener(dedicated)
    const isCreated = rule.startsWith('create')
    const use = (enable: boolean): ReturnType<Client['refusal']> => {
      const fields = { access_log_customized_headers_config: { enable } }
      return isCreated ? add(dedicated, { protocol_port: enable ? 81 : 82, ...fields }) : change(id, fields)
    }
    const done = { status: isCreated ? 201 : 200 }

    expect(await use(false)).toEqual(done)
    expect(await use(true)).toEqual(
      invalid(
        rule,
        'access_log_customized_headers_config.enable',
        'It can be true only while the load balancer has access logging',
      ),
    )
    await make.logtank(dedicated)
    expect(await use(true)).toEqual(done)
  },
)

test('create-listener-advanced-forwarding-dedicated', async () => {
  expect(await add(dedicated, { enhance_l7policy_enable: true })).toEqual({ status: 201 })
  expect(await add(shared, { enhance_l7policy_enable: true })).toEqual(
    invalid(
      'create-listener-advanced-forwarding-dedicated',
      'enhance_l7policy_enable',
      'Shared load balancers have no advanced forwarding',
    ),
  )
})

test('update-listener-advanced-forwarding-stays', async () => {
  const { id } = await make.listener(dedicated)
  expect(await change(id, { enhance_l7policy_enable: false })).toEqual({ status: 200 })
  expect(await change(id, { enhance_l7policy_enable: true })).toEqual({ status: 200 })
  expect(await change(id, { enhance_l7policy_enable: false })).toEqual(
    invalid(
      'update-listener-advanced-forwarding-stays',
      'enhance_l7policy_enable',
      'It is on and cannot be switched off',
    ),
  )
})

test.each(['client_timeout', 'member_timeout'])('update-listener-by-protocol: %s', async (field) => {
  const tcp = await make.listener(dedicated, { protocol: 'TCP' })
  const http = await make.listener(dedicated, { protocol_port: 81 })
  expect(await change(http.id, { [field]: 30 })).toEqual({ status: 200 })
  expect(await change(tcp.id, { [field]: 30 })).toEqual(
    invalid('update-listener-by-protocol', field, 'TCP listeners do not take it'),
  )
})

test('update-listener-by-protocol: the idle timeout', async () => {
  const tcp = await make.listener(dedicated, { protocol: 'TCP' })
  const http = await make.listener(dedicated, { protocol_port: 81 })
  expect(await change(http.id, { keepalive_timeout: 1 })).toEqual({ status: 200 })
  expect(await change(tcp.id, { keepalive_timeout: 10 })).toEqual({ status: 200 })
  expect(await change(tcp.id, { keepalive_timeout: 9 })).toEqual(
    invalid(
      'update-listener-by-protocol',
      'keepalive_timeout',
      'It must be 10 or more for TCP listeners, not 9',
    ),
  )
})

test('update-listener-ip-group-exists: the group is needed while there is none', async () => {
  const { id } = await make.listener(dedicated)
  const group = {
    ipgroup: { name: 'office', ip_list: [{ ip: '192.168.1.0/24' }] },
  }
  const ipgroup_id = (await client.post(`${client.v3}/ipgroups`, group)).ipgroup.id
  expect(await change(id, { ipgroup: { type: 'black' } })).toEqual(
    invalid(
      'update-listener-ip-group-exists',
      'ipgroup.ipgroup_id',
      'The listener has no IP address group yet, so it is needed',
    ),
  )
  expect(await change(id, { ipgroup: { ipgroup_id: 'nowhere' } })).toEqual({
    status: 404,
    error: 'ELB.8904',
    message: 'ipgroup nowhere could not be found.',
  })
  expect(await change(id, { ipgroup: { ipgroup_id } })).toEqual({ status: 200 })
  expect(await change(id, { ipgroup: { type: 'black' } })).toEqual({ status: 200 })
  expect((await client.get(path(id))).listener.ipgroup).toMatchObject({ ipgroup_id, type: 'black' })
})

test('create-listener-protection-reason', async () => {
  const vain = await make.listener(dedicated, { protection_reason: 'in use' })
  expect(vain.protection_reason).toBe('')
  const kept = await make.listener(dedicated, {
    protocol_port: 81,
    protection_status: 'consoleProtection',
    protection_reason: 'in use',
  })
  expect(kept.protection_reason).toBe('in use')
})

test('update-listener-protection-reason: nonProtection clears it', async () => {
  const { id } = await make.listener(dedicated, {
    protection_status: 'consoleProtection',
    protection_reason: 'in use',
  })
  await client.put(path(id), { listener: { name: 'renamed' } })
  expect((await client.get(path(id))).listener.protection_reason).toBe('in use')
  await client.put(path(id), { listener: { protection_status: 'nonProtection' } })
  expect((await client.get(path(id))).listener.protection_reason).toBe('')
})

const mismatch = (rule: string, error: string): ReturnType<typeof broken> =>
  broken(rule, 409, error, 'Listener protocol HTTP and pool protocol TCP are not compatible.')

test('create-listener-pool-protocol', async () => {
  const poolOf = async (protocol: string): Promise<string> =>
    (await make.pool({ loadbalancer_id: dedicated, protocol })).id
  expect(await add(dedicated, { default_pool_id: await poolOf('TCP') })).toEqual(
    mismatch('create-listener-pool-protocol', 'ELB.8907'),
  )
  expect(await add(dedicated, { default_pool_id: await poolOf('HTTP') })).toEqual({ status: 201 })
})

test('update-listener-pool-protocol', async () => {
  const poolOf = async (protocol: string): Promise<string> =>
    (await make.pool({ loadbalancer_id: dedicated, protocol })).id
  const { id } = await make.listener(dedicated)
  expect(await change(id, { default_pool_id: await poolOf('TCP') })).toEqual(
    mismatch('update-listener-pool-protocol', 'ELB.8907'),
  )
  expect(await change(id, { default_pool_id: await poolOf('HTTP') })).toEqual({ status: 200 })
})

const sharedPool = async (protocol = 'HTTP'): Promise<string> =>
  (await make.sharedPool({ loadbalancer_id: shared, protocol })).id

test('v2-create-listener-pool-protocol', async () => {
  expect(await v2Add(shared, { default_pool_id: await sharedPool('TCP') })).toEqual(
    mismatch('v2-create-listener-pool-protocol', 'ListenerPoolProtocolMismatch'),
  )
  expect(await v2Add(shared, { default_pool_id: await sharedPool() })).toEqual({ status: 201 })
})

test('v2-update-listener-pool-protocol', async () => {
  const { id } = await make.sharedListener(shared)
  expect(await v2Change(id, { default_pool_id: await sharedPool('TCP') })).toEqual(
    mismatch('v2-update-listener-pool-protocol', 'ListenerPoolProtocolMismatch'),
  )
  expect(await v2Change(id, { default_pool_id: await sharedPool() })).toEqual({ status: 200 })
})

test.each([['v2-create-listener-pool-of-other-listener'], ['v2-update-listener-pool-of-other-listener']])(
  '%s',
  async (rule) => {
    const other = await make.sharedListener(shared)
    const { id } = await make.sharedListener(shared, { protocol_port: 81 })
    const isCreated = rule.startsWith('v2-create')
    const use = (default_pool_id: string): ReturnType<Client['refusal']> =>
      isCreated ? v2Add(shared, { protocol_port: 82, default_pool_id }) : v2Change(id, { default_pool_id })
    const taken = broken(rule, 409, 'EntityInUse', `listener ${other.id} is using this pool`)

    const ofListener = (await make.sharedPool({ listener_id: other.id })).id
    expect(await use(ofListener)).toEqual(taken)
    const ofPolicy = await sharedPool()
    await make.sharedPolicy(other.id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: ofPolicy })
    expect(await use(ofPolicy)).toEqual(taken)
    expect(await use(await sharedPool())).toEqual({ status: isCreated ? 201 : 200 })
  },
)

test('v2-update-listener-pool-of-other-listener: the own pool may be given again', async () => {
  const { id } = await make.sharedListener(shared)
  const pool = await make.sharedPool({ listener_id: id })
  expect(await v2Change(id, { default_pool_id: pool.id })).toEqual({ status: 200 })
})

test('v2-create-listener-project-of-token', async () => {
  const tenant_id = '1867112d054b427e808cc6096d8193a1'
  expect(await v2Add(shared, { tenant_id })).toEqual(
    broken(
      'v2-create-listener-project-of-token',
      403,
      'PolicyNotAuthorized',
      `The token does not belong to project ${tenant_id}.`,
    ),
  )
})

test('delete-listener-unused: L7 policies and members are in the way, an empty pool is not', async () => {
  const { id } = await make.listener(dedicated)
  const pool = await make.pool({ listener_id: id })
  const member = await make.member(pool.id)
  const policy = await make.policy(id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: pool.id })
  const usedBy = (user: string): ReturnType<typeof broken> =>
    broken('delete-listener-unused', 409, 'ELB.8907', `listener ${id} is in use by ${user}.`)

  expect(await client.refusal('DELETE', path(id))).toEqual(usedBy(`l7policy ${policy.id}`))
  await client.remove(`${client.v3}/l7policies/${policy.id}`)
  expect(await client.refusal('DELETE', path(id))).toEqual(usedBy(`pool ${pool.id}`))
  await client.remove(`${client.v3}/pools/${pool.id}/members/${member.id}`)
  expect(await client.refusal('DELETE', path(id))).toEqual({ status: 204 })
})

test('v2-delete-listener-unused: its pools, by default and by L7 policies', async () => {
  const { id } = await make.sharedListener(shared)
  const own = await make.sharedPool({ listener_id: id })
  const ofPolicy = await sharedPool()
  const policy = await make.sharedPolicy(id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: ofPolicy })
  const usedBy = (pool: string): ReturnType<typeof broken> =>
    broken('v2-delete-listener-unused', 409, 'EntityInUse', `pool ${pool} is using this listener`)

  expect(await client.refusal('DELETE', v2Path(id))).toEqual(usedBy(own.id))
  await client.remove(`/v2.0/lbaas/pools/${own.id}`)
  expect(await client.refusal('DELETE', v2Path(id))).toEqual(usedBy(ofPolicy))
  await client.put(`/v2.0/lbaas/l7policies/${policy.id}`, { l7policy: { redirect_pool_id: null } })
  expect(await client.refusal('DELETE', v2Path(id))).toEqual({ status: 204 })
  expect(await client.refusal('GET', `/v2.0/lbaas/l7policies/${policy.id}`)).toMatchObject({ status: 404 })
})

test('a load balancer or a certificate that is not there gets 404', async () => {
  expect(await add('nowhere', {})).toEqual({
    status: 404,
    error: 'ELB.8904',
    message: 'loadbalancer nowhere could not be found.',
  })
  expect(await v2Add('nowhere', {})).toEqual({
    status: 404,
    error: 'HTTPNotFound',
    message: 'loadbalancer nowhere could not be found',
  })
  expect(await add(dedicated, { client_ca_tls_container_ref: 'nowhere' })).toMatchObject({
    status: 404,
    message: 'certificate nowhere could not be found.',
  })
})

test('create-listener-free-port: a UDP listener may share the port of one over TCP', async () => {
  await make.listener(dedicated)
  expect(await add(dedicated, { protocol: 'UDP' })).toEqual({ status: 201 })
  expect(await add(dedicated, { protocol: 'TCP' })).toMatchObject({ rule: 'create-listener-free-port' })
})

test('create-listener-port-21', async () => {
  expect(await add(dedicated, { protocol_port: 21 })).toEqual({ status: 201 })
  expect(await add(shared, { protocol_port: 21 })).toEqual(
    invalid(
      'create-listener-port-21',
      'protocol_port',
      'Shared load balancers have no HTTP listener on port 21',
    ),
  )
  expect(await add(shared, { protocol: 'TCP', protocol_port: 21 })).toEqual({ status: 201 })
})

test('create-listener-certificate-needed', async () => {
  const { id } = await make.certificate()
  expect(await add(dedicated, { protocol: 'HTTPS' })).toEqual(
    invalid('create-listener-certificate-needed', 'default_tls_container_ref', 'HTTPS listeners need it'),
  )
  expect(await add(dedicated, { protocol: 'HTTPS', default_tls_container_ref: id })).toEqual({ status: 201 })
})

test('delete-listener-force-unprotected', async () => {
  const { id } = await make.listener(dedicated)
  const pool = await make.pool({ listener_id: id, member_deletion_protection_enable: true })
  expect(await client.refusal('DELETE', `${path(id)}/force`)).toEqual(
    broken(
      'delete-listener-force-unprotected',
      409,
      'ELB.8907',
      `pool ${pool.id} is protected against deletion.`,
    ),
  )
  await client.put(`${client.v3}/pools/${pool.id}`, { pool: { member_deletion_protection_enable: false } })
  expect(await client.refusal('DELETE', `${path(id)}/force`)).toEqual({ status: 204 })
})
