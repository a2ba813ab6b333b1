import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient, PROJECT } from './client.ts'
import { maker, SUBNET } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>
beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const unknown = '00000000-0000-4000-8000-000000000000'
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id)

describe('what is created', () => {
  test('is there afterwards, in v3', async () => {
    const { v3, get } = client
    const loadBalancer = await make.loadBalancer({ name: 'shop', tags: [{ key: 'stage', value: 'test' }] })
    const listener = await make.listener(loadBalancer.id, { name: 'front' })
    const pool = await make.pool({ listener_id: listener.id, session_persistence: { type: 'HTTP_COOKIE' } })
    const member = await make.member(pool.id, { weight: 7 })
    const monitor = await make.monitor(pool.id)

    expect(loadBalancer).toMatchObject({
      name: 'shop',
      provisioning_status: 'ACTIVE',
      guaranteed: true,
      project_id: PROJECT,
    })
    expect((await get(`${v3}/pools/${pool.id}`)).pool).toMatchObject({
      listeners: [{ id: listener.id }],
      loadbalancers: [{ id: loadBalancer.id }],
      members: [{ id: member.id }],
      healthmonitor_id: monitor.id,
      lb_algorithm: 'ROUND_ROBIN',
    })
    expect((await get(`${v3}/listeners/${listener.id}`)).listener).toMatchObject({
      default_pool_id: pool.id,
      loadbalancers: [{ id: loadBalancer.id }],
      client_timeout: 60,
    })
    expect((await get(`${v3}/loadbalancers/${loadBalancer.id}`)).loadbalancer).toMatchObject({
      listeners: [{ id: listener.id }],
      pools: [{ id: pool.id }],
    })
    expect((await get(`${v3}/pools/${pool.id}/members`)).members).toMatchObject([
      { id: member.id, weight: 7, operating_status: 'ONLINE' },
    ])
    const { statuses } = await get(`${v3}/loadbalancers/${loadBalancer.id}/statuses`)
    expect(statuses.loadbalancer.listeners[0].pools[0].members[0].id).toBe(member.id)
  })

  test('is there afterwards, in v2.0', async () => {
    const loadBalancer = await make.sharedLoadBalancer({ name: 'shop' })
    const listener = await make.sharedListener(loadBalancer.id)
    const pool = await make.sharedPool({ listener_id: listener.id })
    expect(loadBalancer).toMatchObject({ vip_subnet_id: SUBNET, tags: [], tenant_id: PROJECT })
    expect(loadBalancer.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    const shown = (await client.get(`/v2.0/lbaas/pools/${pool.id}`)).pool
    expect(shown).toMatchObject({
      listeners: [{ id: listener.id }],
      loadbalancers: [{ id: loadBalancer.id }],
    })
    const { statuses } = await client.get(`/v2.0/lbaas/loadbalancers/${loadBalancer.id}/statuses`)
    expect(statuses.loadbalancer.listeners[0].pools[0].id).toBe(pool.id)
  })
})

describe('two generations, one state', () => {
  test('v3 shows what v2.0 made, by its own names', async () => {
    const { id } = await make.sharedLoadBalancer({ name: 'shared' })
    const listener = await make.sharedListener(id)
    expect((await client.get(`${client.v3}/loadbalancers/${id}`)).loadbalancer).toMatchObject({
      name: 'shared',
      guaranteed: false,
      vip_subnet_cidr_id: SUBNET,
    })
    expect((await client.get(`${client.v3}/listeners/${listener.id}`)).listener).toMatchObject({
      protocol_port: 80,
    })
  })

  test('v2.0 does not show dedicated load balancers, nor what is below them', async () => {
    const { id } = await make.loadBalancer()
    const listener = await make.listener(id)
    const pool = await make.pool({ listener_id: listener.id })
    expect((await client.get('/v2.0/lbaas/loadbalancers')).loadbalancers).toEqual([])
    expect(await client.refusal('GET', `/v2.0/lbaas/loadbalancers/${id}`)).toMatchObject({
      status: 404,
      error: 'HTTPNotFound',
    })
    expect(await client.refusal('GET', `/v2.0/lbaas/pools/${pool.id}`)).toMatchObject({
      status: 404,
      error: 'PoolNotFound',
    })
  })

  test('a certificate is the same in both', async () => {
    const sent = {
      name: 'old',
      type: 'client',
      certificate: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
    }
    const made = await client.post('/v2.0/lbaas/certificates', sent)
    expect(made.id).toMatch(/^[0-9a-f]{32}$/)
    expect(made.create_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect((await client.get(`${client.v3}/certificates/${made.id}`)).certificate).toMatchObject({
      id: made.id,
      name: 'old',
    })
  })
})

describe('an update', () => {
  test('leaves alone what it does not name', async () => {
    const { id } = await make.loadBalancer()
    const { id: listener } = await make.listener(id)
    const pool = await make.pool({ listener_id: listener })
    const member = await make.member(pool.id, { weight: 9 })
    const path = `${client.v3}/pools/${pool.id}/members/${member.id}`
    expect((await client.put(path, { member: { name: 'renamed' } })).member).toMatchObject({
      name: 'renamed',
      weight: 9,
    })
    expect((await client.put(path, { member: { weight: 0, name: '' } })).member).toMatchObject({
      name: '',
      weight: 0,
    })
  })

  test('clears with null', async () => {
    const { id } = await make.loadBalancer()
    const { id: listener } = await make.listener(id)
    const pool = await make.pool({
      listener_id: listener,
      session_persistence: { type: 'HTTP_COOKIE', persistence_timeout: 10 },
    })
    expect(pool.session_persistence).toMatchObject({ type: 'HTTP_COOKIE', persistence_timeout: 10 })
    const changed = await client.put(`${client.v3}/pools/${pool.id}`, { pool: { session_persistence: null } })
    expect(changed.pool.session_persistence).toBeNull()
  })
})

test('the list of versions leads to the mock itself, not to a live service', async () => {
  const [version] = (await client.get('/')).versions
  expect(version).toMatchObject({ id: 'v2.0', links: [{ rel: 'self', href: 'http://mock/v2.0' }] })
})

test('a text that an answer cannot have empty is null there', async () => {
  const loadBalancer = await make.loadBalancer({ autoscaling: { enable: false, min_l7_flavor_id: '' } })
  expect(loadBalancer.autoscaling).toEqual({ enable: false, min_l7_flavor_id: null })
})

test('a tag without a key is not kept', async () => {
  expect((await make.loadBalancer({ tags: [{ value: 'test' }, { key: 'stage', value: '' }] })).tags).toEqual([
    { key: 'stage', value: '' },
  ])
})

test('a tag without a value has an empty one in v2.0', async () => {
  const { id } = await make.loadBalancer({ tags: [{ key: 'stage' }] })
  const path = `/v2.0/${PROJECT}/loadbalancers`
  expect((await client.get(`${path}/${id}/tags`)).tags).toEqual([{ key: 'stage', value: '' }])
  expect((await client.get(`${path}/tags`)).tags).toEqual([{ key: 'stage', values: [''] }])
})

test('a field that answers of v3 have only one value in keeps it, whatever v2.0 was sent', async () => {
  const { id } = await make.sharedLoadBalancer()
  const pool = await make.sharedPool({ loadbalancer_id: id, admin_state_up: false })
  expect(pool.admin_state_up).toBe(false)
  expect((await client.get(`${client.v3}/pools/${pool.id}`)).pool.admin_state_up).toBe(true)
})

describe('what is not there', () => {
  test.each([
    ['GET', '/pools/nope', 'pool nope could not be found.'],
    ['DELETE', `/listeners/${unknown}`, `listener ${unknown} could not be found.`],
    ['GET', '/pools/nope/members', 'pool nope could not be found.'],
    ['GET', '/l7policies/nope/rules/x', 'l7policy nope could not be found.'],
  ])('%s %s', async (method, path, message) => {
    expect(await client.refusal(method, `${client.v3}${path}`)).toEqual({
      status: 404,
      error: 'ELB.8904',
      message,
    })
  })

  test('a member of another pool', async () => {
    const { id } = await make.loadBalancer()
    const [one, two] = [await make.pool({ loadbalancer_id: id }), await make.pool({ loadbalancer_id: id })]
    const member = await make.member(one.id)
    expect(await client.refusal('GET', `${client.v3}/pools/${two.id}/members/${member.id}`)).toMatchObject({
      status: 404,
    })
  })

  test('what was deleted', async () => {
    const { id } = await make.loadBalancer()
    await client.remove(`${client.v3}/loadbalancers/${id}`)
    expect(await client.refusal('GET', `${client.v3}/loadbalancers/${id}`)).toMatchObject({ status: 404 })
  })

  test('what a request refers to', async () => {
    const listener = { listener: { loadbalancer_id: unknown, protocol: 'HTTP', protocol_port: 80 } }
    expect(await client.refusal('POST', `${client.v3}/listeners`, listener)).toEqual({
      status: 404,
      error: 'ELB.8904',
      message: `loadbalancer ${unknown} could not be found.`,
    })
  })
})

describe('a list', () => {
  const pools = async (count: number): Promise<string[]> => {
    const { id } = await make.loadBalancer()
    const made: string[] = []
    for (let index = 0; index < count; index++)
      made.push(
        (await make.pool({ loadbalancer_id: id, name: `p${index}`, protocol: index % 2 ? 'TCP' : 'HTTP' }))
          .id,
      )
    return made.toSorted()
  }

  test('has ascending IDs, and pages with their neighbours', async () => {
    const all = await pools(5)
    const first = await client.get(`${client.v3}/pools?limit=2`)
    expect(ids(first.pools)).toEqual(all.slice(0, 2))
    expect(first.page_info).toEqual({ previous_marker: all[0], next_marker: all[1], current_count: 2 })
    const second = await client.get(`${client.v3}/pools?limit=2&marker=${all[1]}`)
    expect(ids(second.pools)).toEqual(all.slice(2, 4))
    const last = await client.get(`${client.v3}/pools?limit=2&marker=${all[3]}`)
    expect(last.page_info).toEqual({ previous_marker: all[4], current_count: 1 })
    const none = await client.get(`${client.v3}/pools?limit=2&marker=${all[4]}`)
    expect(none).toMatchObject({ pools: [], page_info: { current_count: 0 } })
    expect(Object.keys(none.page_info)).toEqual(['current_count'])
    const back = await client.get(`${client.v3}/pools?limit=2&marker=${all[3]}&page_reverse=true`)
    expect(ids(back.pools)).toEqual(all.slice(1, 3))
  })

  test('of changes that names none changes none', async () => {
    expect(await client.refusal('POST', `${client.v3}/l7policies/batch-update-priority`, {})).toEqual({
      status: 202,
    })
    const { ipgroup } = await client.post(`${client.v3}/ipgroups`, {
      ipgroup: { name: 'a', ip_list: [{ ip: '10.0.0.1' }] },
    })
    const path = `${client.v3}/ipgroups/${ipgroup.id}/iplist/batch-delete`
    expect((await client.post(path, {})).ipgroup.ip_list).toHaveLength(1)
  })

  test('of v2.0 has links at the address that the caller used', async () => {
    const { id } = await make.sharedLoadBalancer()
    for (let index = 0; index < 3; index++) await make.sharedPool({ loadbalancer_id: id, name: 'a b' })
    const first = await client.get('/v2.0/lbaas/pools?limit=1&name=a%20b')
    expect(first.pools_links).toHaveLength(1)
    const [{ href, rel }] = first.pools_links
    expect(rel).toBe('next')
    expect(href).toMatch(/^http:\/\/mock\/v2\.0\/lbaas\/pools\?limit=1&name=a\+b&marker=/)
    const second = await client.get(href.slice('http://mock'.length))
    expect(second.pools_links.map((link: { rel: string }) => link.rel)).toEqual(['next', 'previous'])
    expect(second.pools_links[1].href).toContain('page_reverse=True')
    const third = await client.get(second.pools_links[0].href.slice('http://mock'.length))
    expect(third.pools_links.map((link: { rel: string }) => link.rel)).toEqual(['previous'])
    const back = await client.get(third.pools_links[0].href.slice('http://mock'.length))
    expect(ids(back.pools)).toEqual(ids(second.pools))
  })

  test('combines filters: any value of one key, all of the keys', async () => {
    await pools(4)
    const named = await client.get(`${client.v3}/pools?name=p0&name=p1&name=nope`)
    expect(named.pools).toHaveLength(2)
    expect((await client.get(`${client.v3}/pools?name=p0&name=p1&protocol=TCP`)).pools).toHaveLength(1)
    expect((await client.get(`${client.v3}/pools?unheard_of=1`)).pools).toHaveLength(4)
  })

  test('refuses a marker that is not in it', async () => {
    expect(await client.refusal('GET', `${client.v3}/pools?limit=1&marker=${unknown}`)).toEqual({
      status: 400,
      error: 'ELB.8902',
      message: `Invalid input for 'marker'. There is no item with the ID '${unknown}'.`,
    })
  })

  test('of v2.0 is sorted and cut to the fields that are asked for', async () => {
    const { id } = await make.sharedLoadBalancer()
    for (const name of ['b', 'c', 'a']) await make.sharedPool({ loadbalancer_id: id, name })
    const { pools: listed } = await client.get('/v2.0/lbaas/pools?sort_key=name&sort_dir=desc&fields=name')
    expect(listed).toEqual([{ name: 'c' }, { name: 'b' }, { name: 'a' }])
    expect(await client.refusal('GET', '/v2.0/lbaas/pools?sort_key=name')).toMatchObject({ status: 400 })
  })

  test('is not filtered by the ID that its path has already', async () => {
    const { id } = await make.loadBalancer()
    const pool = await make.pool({ loadbalancer_id: id })
    await make.member(pool.id)
    expect(
      (await client.get(`${client.v3}/pools/${pool.id}/members?pool_id=${unknown}`)).members,
    ).toHaveLength(1)
  })
})
