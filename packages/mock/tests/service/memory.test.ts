import { beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder, sender } from '../support.ts'
import { operations, PROJECT } from './client.ts'
import { SUBNET } from './make.ts'

const loaded = await operations()
const createMock = (options = {}): Mock =>
  mockOf(loaded, readMockOptions({ strict: true, logger: recorder(), ...options }))

let mock: Mock
beforeEach(() => {
  mock = createMock()
})

const shared = { loadbalancer: { name: 'shared', vip_subnet_id: SUBNET } }
const path = '/v2.0/lbaas/loadbalancers'

const make = async (
  fetch: Mock['fetch'] = mock.fetch,
  name = 'shared',
): Promise<{ id: string; created_at: string }> => {
  const { status, json } = await sender(fetch)('POST', path, {
    body: { loadbalancer: { ...shared.loadbalancer, name } },
  })
  expect(status).toBe(201)
  return json.loadbalancer
}
const names = async (fetch: Mock['fetch'] = mock.fetch): Promise<string[]> =>
  (await sender(fetch)('GET', path)).json.loadbalancers.map(({ name }: { name: string }) => name)

describe('a project of its own', () => {
  const call = async (
    fetch: Mock['fetch'],
    target: string,
    init?: RequestInit,
  ): Promise<{ status: number; json: any }> => {
    const response = await fetch(target, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...init?.headers },
    })
    return { status: response.status, json: await response.json() }
  }

  test('keeps what is made in it apart, in v2.0 too', async () => {
    const [one, two] = [mock.project(), mock.project()]
    const body = JSON.stringify(shared)
    expect((await call(one.fetch, path, { method: 'POST', body })).status).toBe(201)
    expect((await call(one.fetch, path)).json.loadbalancers).toHaveLength(1)
    expect((await call(two.fetch, path)).json.loadbalancers).toEqual([])
    expect((await call(one.fetch, `/v3/${one.projectId}/elb/loadbalancers`)).json.loadbalancers).toHaveLength(
      1,
    )
    expect(await names()).toEqual([])
  })

  test('does not let the token of another in', async () => {
    const [one, two] = [mock.project(), mock.project()]
    expect(await call(one.fetch, `/v3/${two.projectId}/elb/pools`)).toMatchObject({
      status: 403,
      json: { error_code: 'ELB.8903', error_msg: `The token does not belong to project ${two.projectId}.` },
    })
  })

  test('is not to be had from a mock without memory', () => {
    expect(() => createMock({ stateless: true }).project()).toThrow('the mock is stateless')
  })
})

test('IDs are the same in every run, whatever other projects do', async () => {
  const { id } = await make()
  const other = createMock()
  const made = await other.project().fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(shared),
  })
  expect(made.status).toBe(201)
  expect((await make(other.fetch)).id).toBe(id)
  expect((await make(createMock({ randomSeed: 2 }).fetch)).id).not.toBe(id)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe('the clock', () => {
  test('stands where it is set, and is moved on', async () => {
    mock.clock.set('2026-01-31T12:00:00Z')
    expect((await make()).created_at).toBe('2026-01-31T12:00:00')
    mock.clock.advance(90_000)
    expect((await make()).created_at).toBe('2026-01-31T12:01:30')
    mock.clock.run()
    expect(Date.now() - mock.clock.now()).toBeLessThan(60_000)
  })

  test('refuses what is no time', () => {
    expect(() => mock.clock.set('noon')).toThrow(
      '"noon" is no time from 1970 to 8999. Write one as 2026-01-31T12:00:00Z',
    )
    expect(() => mock.clock.advance(-1)).toThrow('by milliseconds from 0, not by -1')
  })
})

describe('the state', () => {
  test('is data that can be put back', async () => {
    await make(mock.fetch, 'first')
    const snapshot = mock.state.snapshot()
    await make(mock.fetch, 'second')
    mock.state.restore(JSON.parse(JSON.stringify(snapshot)))
    expect(await names()).toEqual(['first'])
    expect(Object.keys(snapshot.projects[PROJECT]!)).toEqual(['loadbalancers'])
  })

  test('does not change with what is done afterwards', async () => {
    await make()
    const snapshot = mock.state.snapshot()
    snapshot.projects[PROJECT]!['loadbalancers']!.length = 0
    expect(await names()).toEqual(['shared'])
  })

  test('is empty again after a reset', async () => {
    await make()
    mock.state.reset()
    expect(await names()).toEqual([])
  })

  test('goes back by one request at a time', async () => {
    const { id } = await make(mock.fetch, 'before')
    await sender(mock.fetch)('PUT', `${path}/${id}`, { body: { loadbalancer: { name: 'after' } } })
    await sender(mock.fetch)('DELETE', `${path}/${id}`)
    expect(mock.state.undo()).toBe(true)
    expect(await names()).toEqual(['after'])
    expect(mock.state.undo()).toBe(true)
    expect(await names()).toEqual(['before'])
    expect(mock.state.undo()).toBe(true)
    expect(mock.state.undo()).toBe(false)
    expect(await names()).toEqual([])
  })
})

test('a batch that is refused has changed nothing', async () => {
  const send = sender(mock.fetch)
  const { id } = await make()
  const { json } = await send('POST', '/v2.0/lbaas/pools', {
    body: { pool: { protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN', loadbalancer_id: id } },
  })
  const members = `/v2.0/lbaas/pools/${json.pool.id}/members`
  const member = (port: number): object => ({ address: '10.0.0.1', protocol_port: port, subnet_id: SUBNET })
  expect((await send('PUT', members, { body: { members: [member(1), member(2)] } })).status).toBe(202)
  const before = (await send('GET', members)).json.members
  const unknown = { action: 'delete', members: [{ id: before[0].id }, { id: 'nope' }] }
  expect((await send('PUT', members, { body: unknown })).status).toBe(404)
  expect((await send('GET', members)).json.members).toEqual(before)
})

test('shared load balancers can be hidden from v3', async () => {
  const separate = createMock({ separateViews: true })
  await make(separate.fetch)
  const { json } = await sender(separate.fetch)('GET', `/v3/${PROJECT}/elb/loadbalancers`)
  expect(json.loadbalancers).toEqual([])
  expect(await names(separate.fetch)).toEqual(['shared'])
})

test('without memory, the examples of the document are the answer', async () => {
  const stateless = createMock({ stateless: true })
  expect((await sender(stateless.fetch)('GET', `${path}/nope`)).status).toBe(200)
  expect((await sender(mock.fetch)('GET', `${path}/nope`)).status).toBe(404)
  expect((await sender(mock.fetch)('GET', `${path}/nope`, { headers: { Prefer: 'code=200' } })).status).toBe(
    200,
  )
})
