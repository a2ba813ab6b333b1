import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient } from './client.ts'
import { maker } from './make.ts'

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

let client: Client
let make: ReturnType<typeof maker>
beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const over = (quota: string): object => ({
  status: 409,
  error: 'ELB.8905',
  message: `Quota exceeded for resources: ['${quota}'].`,
})

const times = async (count: number, work: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await work(index)
}

/** How much of a quota the service says is used. */
const used = async (key: string): Promise<number> =>
  (await client.get(`${client.v3}/quotas/details?quota_key=${key}`)).quotas[0].used

test('a project has as many of a kind as its quota says', async () => {
  const policy = { security_policy: { name: 'own', protocols: ['TLSv1.2'], ciphers: ['AES128-SHA'] } }
  await times(50, () => client.post(`${client.v3}/security-policies`, policy))
  expect(await client.refusal('POST', `${client.v3}/security-policies`, policy)).toEqual(
    over('security_policy'),
  )
  expect(await used('security_policy')).toBe(50)
})

test('a listener has fifty L7 policies', async () => {
  const { id } = await make.loadBalancer()
  const listener = await make.listener(id)
  const pool = await make.pool({ loadbalancer_id: id })
  const policy = { listener_id: listener.id, action: 'REDIRECT_TO_POOL', redirect_pool_id: pool.id }
  await times(50, () => make.policy(listener.id, policy))
  const path = `${client.v3}/l7policies`
  expect(await client.refusal('POST', path, { l7policy: policy })).toEqual(over('l7policies_per_listener'))
  const other = await make.listener(id, { protocol_port: 81 })
  const elsewhere = await make.pool({ loadbalancer_id: id })
  await make.policy(other.id, { ...policy, listener_id: other.id, redirect_pool_id: elsewhere.id })
})

test('the number of listeners of a load balancer is advice', async () => {
  const { id } = await make.loadBalancer()
  await times(51, (index) => make.listener(id, { protocol_port: 1000 + index }))
  expect((await client.get(`${client.v3}/loadbalancers/${id}`)).loadbalancer.listeners).toHaveLength(51)
})

describe('the conditions of a policy', () => {
  const header = (conditions: number): object => ({
    type: 'HEADER',
    compare_type: 'EQUAL_TO',
    value: 'any',
    conditions: Array.from({ length: conditions }, (_, index) => ({ key: 'X-Kind', value: `${index}` })),
  })
  let path: string
  beforeEach(async () => {
    const { id } = await make.loadBalancer()
    const listener = await make.listener(id, { enhance_l7policy_enable: true })
    const pool = await make.pool({ loadbalancer_id: id })
    const policy = await make.policy(listener.id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: pool.id })
    path = `${client.v3}/l7policies/${policy.id}/rules`
  })

  test('are ten, and a rule without any counts as one', async () => {
    await client.post(path, { rule: header(8) })
    await client.post(path, { rule: { type: 'PATH', compare_type: 'EQUAL_TO', value: '/' } })
    expect(await client.refusal('POST', path, { rule: header(2) })).toEqual(over('condition_per_policy'))
    expect(await client.refusal('POST', path, { rule: header(1) })).toEqual({ status: 201 })
    expect(await used('condition_per_policy')).toBe(10)
  })

  test('may become fewer and not more than ten', async () => {
    const { rule }: Json = await client.post(path, { rule: header(6) })
    await client.post(path, { rule: header(4) })
    const change = (conditions: number): ReturnType<Client['refusal']> => {
      const { conditions: changed } = header(conditions) as Json
      return client.refusal('PUT', `${path}/${rule.id}`, { rule: { conditions: changed } })
    }
    expect(await change(7)).toEqual(over('condition_per_policy'))
    expect(await change(5)).toEqual({ status: 200 })
    expect(await change(6)).toEqual({ status: 200 })
  })
})

test('an IP address group has three hundred addresses, however they come in', async () => {
  const addresses = (net: number): object => ({
    ipgroup: { ip_list: Array.from({ length: 150 }, (_, host) => ({ ip: `10.0.${net}.${host}` })) },
  })
  const { ipgroup } = await client.post(`${client.v3}/ipgroups`, {
    ipgroup: { name: 'office', ...(addresses(0) as { ipgroup: object }).ipgroup },
  })
  const path = `${client.v3}/ipgroups/${ipgroup.id}/iplist/create-or-update`
  await client.post(path, addresses(1))
  expect(await client.refusal('POST', path, addresses(2))).toEqual(over('ipgroup_max_length'))
  expect(await client.refusal('POST', path, addresses(1))).toEqual({ status: 200 })
  expect(await used('ipgroup_max_length')).toBe(300)
})
