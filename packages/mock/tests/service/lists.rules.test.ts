import { beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from './client.ts'
import { maker } from './make.ts'

/** Two of each kind, in both generations. */
let client: Client
let pool: string
let v2Pool: string
let policy: string
let v2Policy: string

beforeAll(async () => {
  client = await createClient()
  const make = maker(client)
  for (const round of [1, 2]) {
    const loadBalancer = await make.loadBalancer()
    const listener = await make.listener(loadBalancer.id)
    pool = (await make.pool({ listener_id: listener.id })).id
    await make.monitor(pool)
    await make.logtank(loadBalancer.id)

    const shared = await make.sharedLoadBalancer({ name: `shared-${round}` })
    const v2Listener = await make.sharedListener(shared.id)
    v2Pool = (await make.sharedPool({ listener_id: v2Listener.id })).id
    await make.sharedMonitor(v2Pool)
    await make.certificate()
    await client.post(`${client.v3}/ipgroups`, { ipgroup: { name: 'office', ip_list: [] } })
    await client.post(`${client.v3}/security-policies`, {
      security_policy: { protocols: ['TLSv1.2'], ciphers: ['AES128-SHA'] },
    })
    await client.post('/v2.0/lbaas/whitelists', {
      whitelist: { listener_id: v2Listener.id, enable_whitelist: false },
    })
    const target = await make.pool({ loadbalancer_id: loadBalancer.id })
    policy = (await make.policy(listener.id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: target.id })).id
    const v2Target = await make.sharedPool({ loadbalancer_id: shared.id })
    const forward = { action: 'REDIRECT_TO_POOL', redirect_pool_id: v2Target.id }
    v2Policy = (await make.sharedPolicy(v2Listener.id, forward)).id
  }
  for (const type of ['PATH', 'HOST_NAME']) {
    const rule = { type, compare_type: 'EQUAL_TO', value: type === 'PATH' ? '/' : 'example.com' }
    await client.post(`${client.v3}/l7policies/${policy}/rules`, { rule })
    await client.post(`/v2.0/lbaas/l7policies/${v2Policy}/rules`, { rule })
  }
  for (const address of ['10.0.0.1', '10.0.0.2']) {
    await make.member(pool, { address })
    await make.sharedMember(v2Pool, { address })
  }
})

const idsOf = async (path: string): Promise<string[]> => {
  const body = await client.get(path)
  const list = Object.values(body).find(
    (value) => Array.isArray(value) && typeof (value[0] as { id?: unknown })?.id === 'string',
  )
  return (list as { id: string }[]).map(({ id }) => id)
}

test.each([
  ['list-load-balancers-marker-with-limit', () => `${client.v3}/loadbalancers`],
  ['list-listeners-marker-with-limit', () => `${client.v3}/listeners`],
  ['list-pools-marker-with-limit', () => `${client.v3}/pools`],
  ['list-members-marker-with-limit', () => `${client.v3}/pools/${pool}/members`],
  ['list-all-members-marker-with-limit', () => `${client.v3}/members`],
  ['list-health-monitors-marker-with-limit', () => `${client.v3}/healthmonitors`],
  ['list-flavors-marker-with-limit', () => `${client.v3}/flavors`],
  ['list-logtanks-marker-with-limit', () => `${client.v3}/logtanks`],
  ['list-l7policies-marker-with-limit', () => `${client.v3}/l7policies`],
  ['list-l7rules-marker-with-limit', () => `${client.v3}/l7policies/${policy}/rules`],
  ['list-certificates-marker-with-limit', () => `${client.v3}/certificates`],
  ['list-security-policies-marker-with-limit', () => `${client.v3}/security-policies`],
  ['list-ip-groups-marker-with-limit', () => `${client.v3}/ipgroups`],
  ['v2-list-l7policies-marker-with-limit', () => '/v2.0/lbaas/l7policies'],
  ['v2-list-l7rules-marker-with-limit', () => `/v2.0/lbaas/l7policies/${v2Policy}/rules`],
  ['v2-list-certificates-marker-with-limit', () => '/v2.0/lbaas/certificates'],
  ['v2-list-whitelists-marker-with-limit', () => '/v2.0/lbaas/whitelists'],
  ['v2-list-load-balancers-marker-with-limit', () => '/v2.0/lbaas/loadbalancers'],
  ['v2-list-listeners-marker-with-limit', () => '/v2.0/lbaas/listeners'],
  ['v2-list-pools-marker-with-limit', () => '/v2.0/lbaas/pools'],
  ['v2-list-members-marker-with-limit', () => `/v2.0/lbaas/pools/${v2Pool}/members`],
  ['v2-list-all-members-marker-with-limit', () => '/v2.0/lbaas/members'],
  ['v2-list-health-monitors-marker-with-limit', () => '/v2.0/lbaas/healthmonitors'],
])('%s', async (_rule, path) => {
  const all = await idsOf(path())
  expect(all.length).toBeGreaterThan(1)
  const [first, second] = all as [string, string]
  expect(await idsOf(`${path()}?marker=${first}`)).toEqual(all)
  expect(await idsOf(`${path()}?page_reverse=true&marker=${second}`)).toEqual(all)
  expect(await idsOf(`${path()}?limit=100&marker=${first}`)).toEqual(all.slice(1))
  expect(await idsOf(`${path()}?limit=100&page_reverse=true&marker=${second}`)).toEqual([first])
})

test.each([
  ['v2-list-l7-policies-sort-pairs', () => '/v2.0/lbaas/l7policies'],
  ['v2-list-l7-rules-sort-pairs', () => `/v2.0/lbaas/l7policies/${v2Policy}/rules`],
  ['v2-list-certificates-sort-pairs', () => '/v2.0/lbaas/certificates'],
  ['v2-list-whitelists-sort-pairs', () => '/v2.0/lbaas/whitelists'],
  ['v2-list-load-balancers-sort-pairs', () => '/v2.0/lbaas/loadbalancers'],
  ['v2-list-listeners-sort-pairs', () => '/v2.0/lbaas/listeners'],
  ['v2-list-pools-sort-pairs', () => '/v2.0/lbaas/pools'],
  ['v2-list-members-sort-pairs', () => `/v2.0/lbaas/pools/${v2Pool}/members`],
  ['v2-list-all-members-sort-pairs', () => '/v2.0/lbaas/members'],
  ['v2-list-health-monitors-sort-pairs', () => '/v2.0/lbaas/healthmonitors'],
])('%s', async (_rule, path) => {
  const ascending = await idsOf(`${path()}?sort_key=id&sort_dir=asc`)
  expect(await idsOf(`${path()}?sort_key=id&sort_dir=desc`)).toEqual(ascending.toReversed())
  expect(await client.refusal('GET', `${path()}?sort_key=id&sort_key=name&sort_dir=asc`)).toEqual({
    status: 400,
    error: 'HTTPBadRequest',
    message:
      "Invalid input for 'sort_dir'. There must be as many directions to sort in as fields to sort by, not 1 for 2.",
  })
})
