import { beforeEach, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const monitor = (pool_id: string, fields: object = {}): object => ({
  healthmonitor: { pool_id, type: 'HTTP', delay: 5, timeout: 3, max_retries: 3, ...fields },
})
const add = (pool_id: string, fields: object = {}): ReturnType<Client['refusal']> =>
  client.refusal('POST', `${client.v3}/healthmonitors`, monitor(pool_id, fields))
const v2Add = (pool_id: string, fields: object = {}): ReturnType<Client['refusal']> =>
  client.refusal('POST', '/v2.0/lbaas/healthmonitors', monitor(pool_id, fields))

const pool = async (protocol: string): Promise<string> =>
  (await make.pool({ loadbalancer_id: (await make.loadBalancer()).id, protocol })).id
const sharedPool = async (protocol: string): Promise<string> =>
  (await make.sharedPool({ loadbalancer_id: (await make.sharedLoadBalancer()).id, protocol })).id

const notUdp = (protocol: string): string =>
  `Invalid input for 'healthmonitor.type'. It cannot be UDP_CONNECT for ${protocol} pools.`
const onlyUdp = (protocol: string): string =>
  `Invalid input for 'healthmonitor.type'. It must be UDP_CONNECT for ${protocol} pools.`

test('create-health-monitor-one-a-pool', async () => {
  const id = await pool('HTTP')
  const there = await make.monitor(id)
  const second = broken(
    'create-health-monitor-one-a-pool',
    409,
    'ELB.8907',
    `pool ${id} already has a healthmonitor.`,
  )
  expect(await add(id)).toEqual(second)
  await client.remove(`${client.v3}/healthmonitors/${there.id}`)
  expect(await add(id)).toEqual({ status: 201 })
})

test('v2-create-health-monitor-one-a-pool', async () => {
  const id = await sharedPool('HTTP')
  const there = await make.sharedMonitor(id)
  expect(await v2Add(id)).toEqual(
    broken(
      'v2-create-health-monitor-one-a-pool',
      409,
      'OneHealthMonitorPerPool',
      `Only one health monitor per pool allowed. Pool ${id} is already using Health Monitor ${there.id}.`,
    ),
  )
})

test.each(['TCP', 'HTTP', 'HTTPS'])('create-health-monitor-type-fits-pool: %s', async (protocol) => {
  const id = await pool(protocol)
  expect(await add(id, { type: 'UDP_CONNECT' })).toEqual(
    broken('create-health-monitor-type-fits-pool', 400, 'ELB.8902', notUdp(protocol)),
  )
  expect(await add(id, { type: 'TCP' })).toEqual({ status: 201 })
})

test('create-health-monitor-type-fits-pool: UDP', async () => {
  const id = await pool('UDP')
  expect(await add(id, { type: 'TCP' })).toEqual(
    broken('create-health-monitor-type-fits-pool', 400, 'ELB.8902', onlyUdp('UDP')),
  )
  expect(await add(id, { type: 'UDP_CONNECT' })).toEqual({ status: 201 })
})

test('update-health-monitor-type-fits-pool', async () => {
  const { id } = await make.monitor(await pool('HTTP'))
  const change = (fields: object): ReturnType<Client['refusal']> =>
    client.refusal('PUT', `${client.v3}/healthmonitors/${id}`, { healthmonitor: fields })
  expect(await change({ type: 'UDP_CONNECT' })).toEqual(
    broken('update-health-monitor-type-fits-pool', 400, 'ELB.8902', notUdp('HTTP')),
  )
  expect(await change({ type: 'TCP' })).toEqual({ status: 200 })
})

test('v2-create-health-monitor-type-fits-pool', async () => {
  const id = await sharedPool('UDP')
  expect(await v2Add(id)).toEqual(
    broken('v2-create-health-monitor-type-fits-pool', 400, 'HTTPBadRequest', onlyUdp('UDP')),
  )
  expect(await v2Add(id, { type: 'UDP_CONNECT' })).toEqual({ status: 201 })
})

test('v2-update-health-monitor-type-fits-pool', async () => {
  const { id } = await make.sharedMonitor(await sharedPool('TCP'))
  const change = (fields: object): ReturnType<Client['refusal']> =>
    client.refusal('PUT', `/v2.0/lbaas/healthmonitors/${id}`, { healthmonitor: fields })
  expect(await change({ type: 'UDP_CONNECT' })).toEqual(
    broken('v2-update-health-monitor-type-fits-pool', 400, 'HTTPBadRequest', notUdp('TCP')),
  )
  expect(await change({ type: 'TCP' })).toEqual({ status: 200 })
})

test('a pool that is not there gets 404', async () => {
  expect(await add('nowhere')).toEqual({
    status: 404,
    error: 'ELB.8904',
    message: 'pool nowhere could not be found.',
  })
  expect(await v2Add('nowhere')).toEqual({
    status: 404,
    error: 'PoolNotFound',
    message: 'pool nowhere could not be found',
  })
})
