import { beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder, sender } from '../support.ts'
import { operations, PROJECT } from './client.ts'
import { SUBNET } from './make.ts'

const loaded = await operations()
const v2 = '/v2.0/lbaas'
const v3 = `/v3/${PROJECT}/elb`

let mock: Mock
let send: ReturnType<typeof sender>
beforeEach(() => {
  mock = mockOf(
    loaded,
    readMockOptions({
      strict: true,
      logger: recorder(),
      delays: { provisioningMs: 5000, healthMs: 3000 },
    }),
  )
  mock.clock.set('2026-01-31T12:00:00Z')
  send = sender(mock.fetch)
})

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

const made = async (path: string, body: object): Promise<Json> => {
  const { status, json, text } = await send('POST', path, { body })
  expect(status, text).toBe(201)
  return json
}
const shared = async (): Promise<Json> =>
  (await made(`${v2}/loadbalancers`, { loadbalancer: { vip_subnet_id: SUBNET } })).loadbalancer
const dedicated = async (): Promise<Json> =>
  (
    await made(`${v3}/loadbalancers`, {
      loadbalancer: { name: 'web', availability_zone_list: ['eu-de-01'], vip_subnet_cidr_id: SUBNET },
    })
  ).loadbalancer
const statusOf = async (id: string, base = v2): Promise<string> =>
  (await send('GET', `${base}/loadbalancers/${id}`)).json.loadbalancer.provisioning_status

describe('a shared load balancer', () => {
  test('is being made until the delay has passed', async () => {
    const { id, provisioning_status } = await shared()
    expect(provisioning_status).toBe('PENDING_CREATE')
    mock.clock.advance(4999)
    expect(await statusOf(id)).toBe('PENDING_CREATE')
    mock.clock.advance(1)
    expect(await statusOf(id)).toBe('ACTIVE')
  })

  test('is not changed meanwhile', async () => {
    const { id } = await shared()
    const rename = () => send('PUT', `${v2}/loadbalancers/${id}`, { body: { loadbalancer: { name: 'new' } } })
    const refused = await rename()
    expect([refused.status, refused.headers.get('x-mock-rule')]).toEqual([
      409,
      'v2-update-load-balancer-active',
    ])
    expect(refused.json.NeutronError.message).toBe(
      `Invalid state PENDING_CREATE of loadbalancer resource ${id}`,
    )
    mock.clock.advance(5000)
    expect((await rename()).json.loadbalancer.provisioning_status).toBe('PENDING_UPDATE')
    expect((await rename()).json.NeutronError.message).toContain('Invalid state PENDING_UPDATE')
    mock.clock.advance(5000)
    expect((await rename()).status).toBe(200)
  })

  test('is being changed with what belongs to it, and when that goes', async () => {
    const { id } = await shared()
    const pool = (
      await made(`${v2}/pools`, {
        pool: { loadbalancer_id: id, protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN' },
      })
    ).pool
    expect(await statusOf(id)).toBe('PENDING_CREATE')
    mock.clock.advance(5000)
    const members = { members: [{ address: '10.0.0.1', protocol_port: 80, subnet_id: SUBNET }] }
    const member = (await made(`${v2}/pools/${pool.id}/members`, { member: { ...members.members[0] } }))
      .member
    expect(await statusOf(id)).toBe('PENDING_UPDATE')
    mock.clock.advance(5000)
    expect(await statusOf(id)).toBe('ACTIVE')
    expect((await send('DELETE', `${v2}/pools/${pool.id}/members/${member.id}`)).status).toBe(204)
    expect(await statusOf(id)).toBe('PENDING_UPDATE')
    mock.clock.advance(5000)
    expect((await send('DELETE', `${v2}/pools/${pool.id}`)).status).toBe(204)
    expect(await statusOf(id)).toBe('PENDING_UPDATE')
  })

  test('is ACTIVE for v3, which has no other word, and not changed all the same', async () => {
    const { id } = await shared()
    expect(await statusOf(id, v3)).toBe('ACTIVE')
    const listed = await send('GET', `${v3}/loadbalancers?provisioning_status=ACTIVE`)
    expect(listed.json.loadbalancers).toHaveLength(1)
    const tree = await send('GET', `${v3}/loadbalancers/${id}/statuses`)
    expect(tree.json.statuses.loadbalancer.provisioning_status).toBe('ACTIVE')
    const refused = await send('PUT', `${v3}/loadbalancers/${id}`, {
      body: { loadbalancer: { name: 'x' } },
    })
    expect(refused.status).toBe(409)
  })

  test('is gone at once when it is deleted', async () => {
    const { id } = await shared()
    mock.clock.advance(5000)
    expect((await send('DELETE', `${v2}/loadbalancers/${id}`)).status).toBe(204)
    expect((await send('GET', `${v2}/loadbalancers/${id}`)).status).toBe(404)
  })

  test('is done by the time of the machine too', async () => {
    mock.clock.run()
    mock.delays.set({ provisioningMs: 40 })
    const { id } = await shared()
    await expect.poll(() => statusOf(id), { interval: 10 }).toBe('ACTIVE')
  })
})

describe('a dedicated load balancer', () => {
  test('is ACTIVE at once, and being deleted until the delay has passed', async () => {
    const { id, provisioning_status } = await dedicated()
    expect(provisioning_status).toBe('ACTIVE')
    expect((await send('DELETE', `${v3}/loadbalancers/${id}`)).status).toBe(204)
    expect(await statusOf(id, v3)).toBe('PENDING_DELETE')
    mock.clock.advance(3000)
    const refused = await send('PUT', `${v3}/loadbalancers/${id}`, {
      body: { loadbalancer: { name: 'x' } },
    })
    expect(refused.status).toBe(409)
    await send('DELETE', `${v3}/loadbalancers/${id}`)
    mock.clock.advance(2000)
    expect((await send('GET', `${v3}/loadbalancers/${id}`)).status).toBe(404)
  })

  test('takes along what came to it meanwhile', async () => {
    const { id } = await dedicated()
    await send('DELETE', `${v3}/loadbalancers/${id}`)
    await made(`${v3}/listeners`, {
      listener: { loadbalancer_id: id, protocol: 'HTTP', protocol_port: 80 },
    })
    mock.clock.advance(5000)
    expect((await send('GET', `${v3}/listeners`)).json.listeners).toEqual([])
  })

  test('goes with all that belongs to it', async () => {
    const { id } = await dedicated()
    await made(`${v3}/listeners`, {
      listener: { loadbalancer_id: id, protocol: 'HTTP', protocol_port: 80 },
    })
    expect((await send('DELETE', `${v3}/loadbalancers/${id}/force-elb`)).status).toBe(204)
    expect((await send('GET', `${v3}/listeners`)).json.listeners).toEqual([])
    expect(await statusOf(id, v3)).toBe('PENDING_DELETE')
  })
})

describe('what takes its time', () => {
  test('is taken back as a whole, and finishing is no request', async () => {
    const { id } = await shared()
    mock.clock.advance(5000)
    expect(await statusOf(id)).toBe('ACTIVE')
    expect(mock.state.undo()).toBe(true)
    expect((await send('GET', `${v2}/loadbalancers/${id}`)).status).toBe(404)
    expect(mock.state.undo()).toBe(false)
  })

  test('is finished in a snapshot, or goes on after one was put back', async () => {
    const { id } = await shared()
    const pending = mock.state.snapshot()
    mock.clock.advance(5000)
    const [done] = mock.state.snapshot().projects[PROJECT]!['loadbalancers']!
    expect(done).toMatchObject({ id, provisioning_status: 'ACTIVE' })
    expect(done).not.toHaveProperty('pending_until')
    mock.clock.set('2026-01-31T12:00:01Z')
    mock.state.restore(pending)
    expect(await statusOf(id)).toBe('PENDING_CREATE')
    mock.clock.advance(4000)
    expect(await statusOf(id)).toBe('ACTIVE')
  })

  test('can be told to be otherwise', async () => {
    const { id } = await shared()
    mock.state.patch('loadbalancers', id, { provisioning_status: 'ERROR' })
    mock.clock.advance(5000)
    expect(await statusOf(id)).toBe('ERROR')
  })

  test('takes none with delays of 0', async () => {
    mock.delays.set({ provisioningMs: 0 })
    expect((await shared()).provisioning_status).toBe('ACTIVE')
    expect(mock.delays.get()).toEqual({ provisioningMs: 0, healthMs: 3000 })
  })
})

describe('the health of a member', () => {
  const healthOf = async (path: string): Promise<string> =>
    (await send('GET', path)).json.member.operating_status

  test('is not known until it was checked, which v2.0 has no word for', async () => {
    const { id } = await shared()
    const { pool } = await made(`${v2}/pools`, {
      pool: { loadbalancer_id: id, protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN' },
    })
    const below = `pools/${pool.id}/members`
    const body = { member: { address: '10.0.0.1', protocol_port: 80, subnet_id: SUBNET } }
    const first = (await made(`${v2}/${below}`, body)).member
    expect(await healthOf(`${v3}/${below}/${first.id}`)).toBe('NO_MONITOR')
    mock.clock.advance(5000)
    await made(`${v2}/healthmonitors`, {
      healthmonitor: { pool_id: pool.id, type: 'HTTP', delay: 5, timeout: 3, max_retries: 3 },
    })
    expect(await healthOf(`${v3}/${below}/${first.id}`)).toBe('INITIAL')
    expect(await healthOf(`${v2}/${below}/${first.id}`)).toBe('ONLINE')
    mock.clock.advance(3000)
    expect(await healthOf(`${v3}/${below}/${first.id}`)).toBe('ONLINE')

    const second = (await made(`${v2}/${below}`, { member: { ...body.member, address: '10.0.0.2' } })).member
    expect(await healthOf(`${v3}/${below}/${second.id}`)).toBe('INITIAL')
    expect(await healthOf(`${v3}/${below}/${first.id}`)).toBe('ONLINE')
    const listed = await send('GET', `${v3}/${below}?operating_status=INITIAL`)
    expect(listed.json.members.map((member: Json) => member.id)).toEqual([second.id])
    mock.state.patch('members', second.id, { operating_status: 'OFFLINE' })
    expect(await healthOf(`${v3}/${below}/${second.id}`)).toBe('OFFLINE')
  })
})

test.each([
  [{ provisioningMs: -1 }, "'provisioningMs' has to be a whole number of milliseconds up to 600000, not -1."],
  [{ healthMs: 1e9 }, "'healthMs' has to be a whole number of milliseconds up to 600000, not 1000000000."],
  [{ constructor: 1 }, "'delays' has to be an object of provisioningMs and healthMs, not 'constructor'."],
  [7, "'delays' has to be an object, not 7."],
])('delays %j are refused', (delays, message) => {
  expect(() => mock.delays.set(delays as never)).toThrow(new TypeError(`delays: ${message}`))
  expect(() => readMockOptions({ delays: delays as never })).toThrow(new TypeError(`createMock: ${message}`))
})
