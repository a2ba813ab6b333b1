import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient } from './client.ts'
import { maker } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>
// oxlint-disable-next-line typescript/no-explicit-any
let listener: any

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
  const loadBalancer = await make.loadBalancer()
  listener = await make.listener(loadBalancer.id)
})

const pool = (fields: object): object => ({
  pool: { protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN', ...fields },
})

describe('create-pool-listener-without-pool', () => {
  test('a listener takes a pool', async () => {
    expect(await client.refusal('POST', `${client.v3}/pools`, pool({ listener_id: listener.id }))).toEqual({
      status: 201,
    })
  })

  test('and no second one', async () => {
    await make.pool({ listener_id: listener.id })
    expect(await client.refusal('POST', `${client.v3}/pools`, pool({ listener_id: listener.id }))).toEqual({
      status: 409,
      error: 'ELB.8907',
      message: `listener ${listener.id} already has a default pool.`,
      rule: 'create-pool-listener-without-pool',
    })
  })
})

test('create-pool-protocol-fits-listener', async () => {
  const tcp = pool({ listener_id: listener.id, protocol: 'TCP' })
  expect(await client.refusal('POST', `${client.v3}/pools`, tcp)).toEqual({
    status: 409,
    error: 'ELB.8907',
    message: 'Listener protocol HTTP and pool protocol TCP are not compatible.',
    rule: 'create-pool-protocol-fits-listener',
  })
})

describe('delete-pool-unused', () => {
  test('an empty pool goes', async () => {
    const { id } = await make.pool({ listener_id: listener.id })
    expect(await client.refusal('DELETE', `${client.v3}/pools/${id}`)).toEqual({ status: 204 })
    expect((await client.get(`${client.v3}/listeners/${listener.id}`)).listener.default_pool_id).toBeNull()
  })

  test('one with a member stays', async () => {
    const { id } = await make.pool({ listener_id: listener.id })
    const member = await make.member(id)
    expect(await client.refusal('DELETE', `${client.v3}/pools/${id}`)).toEqual({
      status: 409,
      error: 'ELB.8907',
      message: `pool ${id} is in use by member ${member.id}.`,
      rule: 'delete-pool-unused',
    })
  })
})

test('v2-delete-pool-unused', async () => {
  const shared = await make.sharedLoadBalancer()
  const { id } = await make.sharedPool({ loadbalancer_id: shared.id })
  const { member } = await client.post(`/v2.0/lbaas/pools/${id}/members`, {
    member: { address: '10.0.0.1', protocol_port: 80, subnet_id: shared.vip_subnet_id },
  })
  expect(await client.refusal('DELETE', `/v2.0/lbaas/pools/${id}`)).toEqual({
    status: 409,
    error: 'EntityInUse',
    message: `member ${member.id} is using this pool`,
    rule: 'v2-delete-pool-unused',
  })
})
