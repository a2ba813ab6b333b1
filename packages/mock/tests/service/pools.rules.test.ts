import { beforeEach, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

const VPC = '6a3d1b0c-8f3e-4b7a-9f52-0b8f6e0b2c77'

let client: Client
let make: ReturnType<typeof maker>

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const path = (id = ''): string => `${client.v3}/pools${id && `/${id}`}`
const v2Path = (id = ''): string => `/v2.0/lbaas/pools${id && `/${id}`}`
const pool = (fields: object): object => ({
  pool: { protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN', ...fields },
})
const add = (fields: object): ReturnType<Client['refusal']> => client.refusal('POST', path(), pool(fields))
const v2Add = (fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', v2Path(), pool(fields))
const change = (id: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('PUT', path(id), { pool: fields })

const listener = async (protocol = 'HTTP'): Promise<string> =>
  (await make.listener((await make.loadBalancer()).id, { protocol })).id
const sharedListener = async (protocol = 'HTTP'): Promise<string> =>
  (await make.sharedListener((await make.sharedLoadBalancer()).id, { protocol })).id

/** A pool of a new dedicated load balancer. */
const dedicated = async (fields: object): Promise<string> =>
  (await make.pool({ loadbalancer_id: (await make.loadBalancer()).id, ...fields })).id

const invalid = (field: string, problem: string): string => `Invalid input for 'pool.${field}'. ${problem}.`

test('create-pool-listener-without-pool', async () => {
  const id = await listener()
  expect(await add({ listener_id: id })).toEqual({ status: 201 })
  expect(await add({ listener_id: id })).toEqual(
    broken(
      'create-pool-listener-without-pool',
      409,
      'ELB.8907',
      `listener ${id} already has a default pool.`,
    ),
  )
})

test('v2-create-pool-listener-without-pool', async () => {
  const id = await sharedListener()
  const first = await make.sharedPool({ listener_id: id })
  expect(await v2Add({ listener_id: id })).toEqual(
    broken(
      'v2-create-pool-listener-without-pool',
      409,
      'ListenerDefaultPoolAlreadySet',
      `Listener ${id} is already using default pool ${first.id}.`,
    ),
  )
})

test.each([
  ['TCP', ['TCP']],
  ['UDP', ['UDP', 'QUIC']],
  ['HTTP', ['HTTP']],
  ['HTTPS', ['HTTP', 'HTTPS']],
])('create-pool-protocol-fits-listener: %s', async (ofListener, fitting) => {
  const answers = ['TCP', 'UDP', 'QUIC', 'HTTP', 'HTTPS'].map(async (protocol) => {
    const quic = protocol === 'QUIC' && { session_persistence: { type: 'SOURCE_IP' } }
    const answer = await add({ listener_id: await listener(ofListener), protocol, ...quic })
    const mismatch = broken(
      'create-pool-protocol-fits-listener',
      409,
      'ELB.8907',
      `Listener protocol ${ofListener} and pool protocol ${protocol} are not compatible.`,
    )
    expect(answer).toEqual(fitting.includes(protocol) ? { status: 201 } : mismatch)
  })
  await Promise.all(answers)
})

test('v2-create-pool-protocol-fits-listener', async () => {
  const listener_id = await sharedListener('TCP')
  expect(await v2Add({ listener_id })).toEqual(
    broken(
      'v2-create-pool-protocol-fits-listener',
      409,
      'ListenerPoolProtocolMismatch',
      'Listener protocol TCP and pool protocol HTTP are not compatible.',
    ),
  )
  expect(await v2Add({ listener_id, protocol: 'TCP' })).toEqual({ status: 201 })
})

test('a listener that is not there gets 404', async () => {
  expect(await add({ listener_id: 'nowhere' })).toEqual({
    status: 404,
    error: 'ELB.8904',
    message: 'listener nowhere could not be found.',
  })
  expect(await v2Add({ listener_id: 'nowhere' })).toEqual({
    status: 404,
    error: 'HTTPNotFound',
    message: 'listener nowhere could not be found',
  })
})

test('create-pool-persistence-by-protocol: dedicated load balancers know one type for HTTP', async () => {
  const session_persistence = { type: 'APP_COOKIE', cookie_name: 'SESSION' }
  const of = async (loadbalancer_id: string, fields: object): ReturnType<Client['refusal']> =>
    add({ loadbalancer_id, ...fields })
  const { id } = await make.loadBalancer()
  expect(await of(id, { session_persistence })).toEqual(
    broken(
      'create-pool-persistence-by-protocol',
      400,
      'ELB.8902',
      invalid(
        'session_persistence.type',
        'It must be HTTP_COOKIE for HTTP pools of dedicated load balancers, not APP_COOKIE',
      ),
    ),
  )
  expect(await of(id, { session_persistence: { type: 'HTTP_COOKIE' } })).toEqual({ status: 201 })
  expect(await of(id, { session_persistence, protocol: 'TCP' })).toEqual({ status: 201 })
  expect(await of((await make.sharedLoadBalancer()).id, { session_persistence })).toEqual({ status: 201 })
})

test('create-pool-protection-reason', async () => {
  const { loadbalancers } = await make.pool({ listener_id: await listener() })
  const loadbalancer_id = loadbalancers[0].id
  const vain = await make.pool({ loadbalancer_id, protection_reason: 'in use' })
  expect(vain.protection_reason).toBe('')
  const kept = await make.pool({
    loadbalancer_id,
    protection_status: 'consoleProtection',
    protection_reason: 'in use',
  })
  expect(kept.protection_reason).toBe('in use')
})

test('update-pool-protection-reason: nonProtection clears it', async () => {
  const id = await dedicated({ protection_status: 'consoleProtection', protection_reason: 'in use' })
  await client.put(path(id), { pool: { name: 'renamed' } })
  expect((await client.get(path(id))).pool.protection_reason).toBe('in use')
  await client.put(path(id), { pool: { protection_status: 'nonProtection' } })
  expect((await client.get(path(id))).pool.protection_reason).toBe('')
})

const limits = (percentage: number, count: number): object => ({
  az_affinity: {
    enable: true,
    az_minimum_healthy_member_percentage: percentage,
    az_minimum_healthy_member_count: count,
  },
})
const twoLimits = invalid('az_affinity', 'Exactly one of its two limits must be -1')

test('create-pool-zone-limit', async () => {
  const { id: loadbalancer_id } = await make.loadBalancer()
  const of = (fields: object): ReturnType<Client['refusal']> =>
    add({ loadbalancer_id, protocol: 'TCP', ...fields })
  const refused = broken('create-pool-zone-limit', 400, 'ELB.8902', twoLimits)
  expect(await of(limits(20, -1))).toEqual({ status: 201 })
  expect(await of(limits(-1, 2))).toEqual({ status: 201 })
  expect(await of(limits(20, 2))).toEqual(refused)
  expect(await of(limits(-1, -1))).toEqual(refused)
})

test('update-pool-zone-limit', async () => {
  const id = await dedicated({ protocol: 'TCP', ...limits(20, -1) })
  expect(await change(id, limits(-1, 3))).toEqual({ status: 200 })
  expect(await change(id, { az_affinity: { az_minimum_healthy_member_count: -1 } })).toEqual(
    broken('update-pool-zone-limit', 400, 'ELB.8902', twoLimits),
  )
})

test('update-pool-by-protocol: the persistence of HTTP pools of dedicated load balancers', async () => {
  const id = await dedicated({})
  expect(await change(id, { session_persistence: { type: 'SOURCE_IP' } })).toEqual(
    broken(
      'update-pool-by-protocol',
      400,
      'ELB.8902',
      invalid(
        'session_persistence.type',
        'It must be HTTP_COOKIE for HTTP pools of dedicated load balancers, not SOURCE_IP',
      ),
    ),
  )
  expect(
    await change(id, { session_persistence: { type: 'HTTP_COOKIE', persistence_timeout: 1440 } }),
  ).toEqual({ status: 200 })
})

test('update-pool-by-protocol: the timeout of TCP pools', async () => {
  const id = await dedicated({ protocol: 'TCP' })
  const after = (persistence_timeout: number): ReturnType<Client['refusal']> =>
    change(id, { session_persistence: { type: 'SOURCE_IP', persistence_timeout } })
  expect(await after(60)).toEqual({ status: 200 })
  expect(await after(61)).toEqual(
    broken(
      'update-pool-by-protocol',
      400,
      'ELB.8902',
      invalid('session_persistence.persistence_timeout', 'It must be at most 60 for TCP pools, not 61'),
    ),
  )
})

test('update-pool-by-protocol: QUIC pools keep their persistence', async () => {
  const id = await dedicated({ protocol: 'QUIC', session_persistence: { type: 'SOURCE_IP' } })
  expect(await change(id, { name: 'renamed' })).toEqual({ status: 200 })
  expect(await change(id, { session_persistence: null })).toEqual(
    broken(
      'update-pool-by-protocol',
      400,
      'ELB.8902',
      invalid('session_persistence', 'QUIC pools need one of the type SOURCE_IP'),
    ),
  )
})

test('update-pool-by-protocol: slow start', async () => {
  const slow_start = { enable: true, duration: 60 }
  expect(await change(await dedicated({}), { slow_start })).toEqual({ status: 200 })
  expect(await change(await dedicated({ protocol: 'TCP' }), { slow_start })).toEqual(
    broken('update-pool-by-protocol', 400, 'ELB.8902', invalid('slow_start', 'TCP pools do not take it')),
  )
})

test('v2-update-pool-timeout-by-protocol', async () => {
  const { id: loadbalancer_id } = await make.sharedLoadBalancer()
  const after = async (protocol: string, type: string, persistence_timeout: number): Promise<unknown> => {
    const { id } = await make.sharedPool({ loadbalancer_id, protocol })
    return client.refusal('PUT', v2Path(id), {
      pool: { session_persistence: { type, persistence_timeout } },
    })
  }
  expect(await after('HTTP', 'HTTP_COOKIE', 1440)).toEqual({ status: 200 })
  expect(await after('TCP', 'SOURCE_IP', 60)).toEqual({ status: 200 })
  expect(await after('TCP', 'SOURCE_IP', 61)).toEqual(
    broken(
      'v2-update-pool-timeout-by-protocol',
      400,
      'HTTPBadRequest',
      invalid('session_persistence.persistence_timeout', 'It must be at most 60 for TCP pools, not 61'),
    ),
  )
})

test('update-pool-instance-with-vpc', async () => {
  const id = await dedicated({})
  expect(await change(id, { type: 'instance' })).toEqual(
    broken(
      'update-pool-instance-with-vpc',
      400,
      'ELB.8902',
      invalid('vpc_id', 'A pool of the type instance needs it'),
    ),
  )
  expect(await change(id, { vpc_id: VPC })).toEqual({ status: 200 })
  expect(await change(id, { type: 'instance' })).toEqual({ status: 200 })
})

test('update-pool-vpc-and-type-once', async () => {
  const id = await dedicated({ type: 'instance', vpc_id: VPC })
  expect(await change(id, { type: 'instance', vpc_id: VPC })).toEqual({ status: 200 })
  const vpc_id = '7a3d1b0c-8f3e-4b7a-9f52-0b8f6e0b2c77'
  expect(await change(id, { vpc_id })).toEqual(
    broken(
      'update-pool-vpc-and-type-once',
      400,
      'ELB.8902',
      invalid('vpc_id', `It is ${VPC} and cannot be changed`),
    ),
  )
  expect(await change(id, { type: 'ip', vpc_id: '' })).toMatchObject({
    rule: 'update-pool-vpc-and-type-once',
  })
})

test('delete-pool-unused: a member, a health monitor or an L7 policy is in the way', async () => {
  const listener_id = await listener()
  const { id } = await make.pool({ listener_id })
  const usedBy = (user: string): ReturnType<typeof broken> =>
    broken('delete-pool-unused', 409, 'ELB.8907', `pool ${id} is in use by ${user}.`)
  const member = await make.member(id)
  expect(await client.refusal('DELETE', path(id))).toEqual(usedBy(`member ${member.id}`))
  await client.remove(`${path(id)}/members/${member.id}`)
  const monitor = await make.monitor(id)
  expect(await client.refusal('DELETE', path(id))).toEqual(usedBy(`healthmonitor ${monitor.id}`))
  await client.remove(`${client.v3}/healthmonitors/${monitor.id}`)
  const policy = await make.policy(listener_id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: id })
  expect(await client.refusal('DELETE', path(id))).toEqual(usedBy(`l7policy ${policy.id}`))
  await client.remove(`${client.v3}/l7policies/${policy.id}`)
  expect(await client.refusal('DELETE', path(id))).toEqual({ status: 204 })
  expect((await client.get(`${client.v3}/listeners/${listener_id}`)).listener.default_pool_id).toBeNull()
})

test('v2-delete-pool-unused', async () => {
  const { id } = await make.sharedPool({ listener_id: await sharedListener() })
  const member = await make.sharedMember(id)
  expect(await client.refusal('DELETE', v2Path(id))).toEqual(
    broken('v2-delete-pool-unused', 409, 'EntityInUse', `member ${member.id} is using this pool`),
  )
  await client.remove(`${v2Path(id)}/members/${member.id}`)
  expect(await client.refusal('DELETE', v2Path(id))).toEqual({ status: 204 })
})

test('the IP versions follow from the protocol and the load balancer, unless they are given', async () => {
  const versionOf = async (fields: object): Promise<string> =>
    (await client.get(path(await dedicated(fields)))).pool.ip_version
  expect(await versionOf({})).toBe('v4')
  expect(await versionOf({ protocol: 'TCP' })).toBe('dualstack')
  expect(await versionOf({ protocol: 'TCP', ip_version: 'v4' })).toBe('v4')
  const { id: loadbalancer_id } = await make.sharedLoadBalancer()
  expect((await make.pool({ loadbalancer_id, protocol: 'TCP' })).ip_version).toBe('v4')
})
