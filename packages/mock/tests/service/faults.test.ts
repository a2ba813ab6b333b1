import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { createFaults } from '../../src/faults.ts'
import { createChance } from '../../src/ids.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder } from '../support.ts'
import { operations, PROJECT } from './client.ts'
import { SUBNET } from './make.ts'

const loaded = await operations()
let mock: Mock
beforeEach(() => {
  mock = mockOf(loaded, readMockOptions({ logger: recorder(), keptRequests: 5 }))
})
afterEach(() => mock.close())

const pools = `/v3/${PROJECT}/elb/pools`
const headers = { 'X-Auth-Token': 'SECRET', 'Content-Type': 'application/json' }
const get = (path = pools, init: RequestInit = {}): Promise<Response> =>
  mock.fetch(path, { headers, ...init })
const create = (): Promise<Response> =>
  mock.fetch('/v2.0/lbaas/loadbalancers', {
    method: 'POST',
    headers,
    body: JSON.stringify({ loadbalancer: { vip_subnet_id: SUBNET } }),
  })

/** Asks by `fetch` in the process, and over the network. */
const ways = ['in process', 'over HTTP'] as const
const askBy = async (way: (typeof ways)[number], path = pools, init: RequestInit = {}): Promise<Response> =>
  way === 'in process' ? get(path, init) : fetch(`${(await mock.listen(0)).url}${path}`, { headers, ...init })

describe('a fault with a status', () => {
  test("has the document's example of it, and Retry-After", async () => {
    mock.faults.add({ operation: 'listPools', status: 429, retryAfter: 3 })
    const response = await get()
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await response.json()).toMatchObject({ error_code: expect.stringMatching(/^[A-Z]+\./) })
    expect((await get(`/v3/${PROJECT}/elb/listeners`)).status).toBe(200)
  })

  test('has another error code where one is given', async () => {
    const id = mock.faults.add({ status: 409, code: 'ELB.9999' })
    expect(await (await get()).json()).toMatchObject({
      error_code: 'ELB.9999',
      error_msg: expect.any(String),
    })
    mock.faults.remove(id)
    mock.faults.add({ status: 409, code: 'MyConflict' })
    expect(await (await get('/v2.0/lbaas/pools')).json()).toMatchObject({
      NeutronError: { type: 'MyConflict', message: expect.any(String) },
    })
  })

  test('meets one project alone', async () => {
    const { projectId, fetch } = mock.project()
    mock.faults.add({ status: 503, projectId })
    expect((await fetch('/v2.0/lbaas/pools')).status).toBe(503)
    expect((await fetch(`/v3/${projectId}/elb/pools`)).status).toBe(503)
    expect((await get()).status).toBe(200)
  })

  test('meets several operations', async () => {
    mock.faults.add({ status: 503, operation: ['showPool', 'listPools'] })
    expect((await get()).status).toBe(503)
    expect((await get(`${pools}/nope`)).status).toBe(503)
    expect((await get(`/v3/${PROJECT}/elb/listeners`)).status).toBe(200)
  })

  test('is told by the gateway where the document has no such answer', async () => {
    mock.faults.add({ status: 504 })
    const response = await get()
    expect(response.status).toBe(504)
    expect(await response.json()).toEqual({
      error_code: 'APIGW.0201',
      error_msg: 'Backend unavailable.',
      request_id: response.headers.get('x-request-id'),
    })
  })

  test("has the request's own ID, not that of the example", async () => {
    mock.faults.add({ status: 429 })
    const [first, second] = [await get(), await get()]
    const { request_id: id } = (await first.json()) as { request_id: string }
    expect(id).toBe(first.headers.get('x-request-id'))
    expect(second.headers.get('x-request-id')).not.toBe(id)
    expect(mock.requests.list()[0]!.id).toBe(id)
  })

  test('happens as often as it says', async () => {
    const id = mock.faults.add({ status: 503, count: 2 })
    expect((await get()).status).toBe(503)
    expect(mock.faults.list()).toEqual([{ status: 503, count: 1, id }])
    expect((await get()).status).toBe(503)
    expect((await get()).status).toBe(200)
    expect(mock.faults.list()).toEqual([])
  })

  test('happens by chance, the same in every run', async () => {
    const statuses = async (): Promise<number[]> => {
      const one = mockOf(loaded, readMockOptions({ logger: recorder(), randomSeed: 3 }))
      one.faults.add({ status: 503, probability: 0.5 })
      const answers: number[] = []
      for (let times = 0; times < 20; times++) answers.push((await one.fetch(pools, { headers })).status)
      return answers
    }
    const first = await statuses()
    expect(new Set(first)).toEqual(new Set([200, 503]))
    expect(await statuses()).toEqual(first)
  })

  test('comes behind the credentials', async () => {
    mock.faults.add({ status: 503 })
    expect((await mock.fetch(pools)).status).toBe(401)
  })

  test('is taken away', async () => {
    const id = mock.faults.add({ status: 503 })
    expect(mock.faults.remove(id)).toBe(true)
    expect(mock.faults.remove(id)).toBe(false)
    mock.faults.add({ status: 503 })
    mock.faults.clear()
    expect((await get()).status).toBe(200)
  })
})

describe('latency', () => {
  const took = async (): Promise<number> => {
    const started = performance.now()
    expect((await get()).status).toBe(200)
    return performance.now() - started
  }

  test('delays the answer', async () => {
    mock.faults.add({ latencyMs: 60 })
    expect(await took()).toBeGreaterThan(55)
  })

  test('is between the least and the most, the same in every run', async () => {
    const delays = (): (number | undefined)[] => {
      const faults = createFaults(new Set(), createChance(1))
      faults.add({ latencyMs: [20, 60] })
      return Array.from({ length: 50 }, () => faults.take({ operation: '', projectId: '' })?.delayMs)
    }
    const first = delays() as number[]
    expect(Math.min(...first)).toBeGreaterThanOrEqual(20)
    expect(Math.max(...first)).toBeLessThanOrEqual(60)
    expect(new Set(first).size).toBeGreaterThan(10)
    expect(delays()).toEqual(first)
  })

  test('does not hold up who gives up', async () => {
    mock.faults.add({ latencyMs: 3000 })
    const started = performance.now()
    const signal = AbortSignal.timeout(30)
    const inRequest = mock.fetch(new Request(`http://mock${pools}`, { headers, signal }))
    for (const asked of [get(pools, { signal }), inRequest])
      await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe.each(ways)('on the wire, %s', (way) => {
  test('a connection is reset', async () => {
    mock.faults.add({ wire: 'reset' })
    await expect(askBy(way)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
  })

  test('an answer never comes', async () => {
    mock.faults.add({ wire: 'hang' })
    await expect(askBy(way, pools, { signal: AbortSignal.timeout(80) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })

  test('an answer breaks off', async () => {
    mock.faults.add({ wire: 'truncated' })
    const response = await askBy(way)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(TypeError)
  })

  test('an answer without a body breaks off before it begins', async () => {
    const { loadbalancer } = (await (await create()).json()) as { loadbalancer: { id: string } }
    mock.faults.add({ wire: 'truncated', operation: 'v2DeleteLoadBalancer' })
    const gone = askBy(way, `/v2.0/lbaas/loadbalancers/${loadbalancer.id}`, { method: 'DELETE' })
    await expect(gone).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: 'UND_ERR_SOCKET' },
    })
    expect((await get(`/v2.0/lbaas/loadbalancers/${loadbalancer.id}`)).status).toBe(404)
  })

  test.each(['truncated', 'lostAnswer'] as const)('a refusal is %s like any answer', async (wire) => {
    mock.faults.add({ wire })
    const asked = askBy(way, `${pools}?limit=x`).then((response) => response.text())
    await expect(asked).rejects.toThrow(TypeError)
    expect(mock.requests.list()).toMatchObject([{ status: 400, fault: 'fault-1' }])
  })

  test("a gateway's page comes instead", async () => {
    mock.faults.add({ wire: 'html' })
    const response = await askBy(way)
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
  })
})

test('a mock that closes does not wait for what hangs', async () => {
  mock.faults.add({ wire: 'hang' })
  const { url } = await mock.listen(0)
  const outcome = fetch(`${url}${pools}`, { headers }).catch((error: unknown) => error)
  while (mock.requests.list().length === 0) await new Promise(setImmediate)
  const started = performance.now()
  await mock.close()
  expect(await outcome).toMatchObject({ name: 'TypeError', message: 'fetch failed' })
  expect(performance.now() - started).toBeLessThan(1000)
})

test('an answer is lost after the request was carried out', async () => {
  mock.faults.add({ operation: 'v2CreateLoadBalancer', wire: 'lostAnswer', count: 1 })
  await expect(create()).rejects.toThrow('fetch failed')
  const listed = (await (await get('/v2.0/lbaas/loadbalancers')).json()) as { loadbalancers: unknown[] }
  expect(listed.loadbalancers).toHaveLength(1)
})

test.each([
  [{}, 'A fault needs a status, a latencyMs or a wire: what goes wrong.'],
  [{ status: 200 }, "'status' of a fault has to be a status from 400 to 599, not 200."],
  [
    { status: 503, wire: 'hang' },
    'A fault has a status or a wire, not both: one answers, the other does not.',
  ],
  [
    { wire: 'smoke' },
    "'wire' of a fault has to be one of reset, hang, truncated, html, lostAnswer, not 'smoke'.",
  ],
  [{ status: 503, probability: 2 }, "'probability' of a fault has to be a number from 0 to 1, not 2."],
  [{ status: 503, operation: 'listDucks' }, "The document has no operation 'listDucks' that could fail."],
  [
    { stats: 503 },
    "A fault has no 'stats', only operation, projectId, status, code, retryAfter, latencyMs, wire, probability, count.",
  ],
  [{ wire: 'reset', retryAfter: 1 }, "'retryAfter' of a fault needs a status: it is part of that answer."],
  [{ latencyMs: 1, code: 'X' }, "'code' of a fault needs a status: it is part of that answer."],
  [{ status: 503, projectId: '' }, "'projectId' of a fault has to be the ID of a project, not ''."],
  [
    { latencyMs: [5, 1] },
    "'latencyMs' of a fault has to be a whole number of milliseconds up to 600000, or two: the least and the most, not an array.",
  ],
])('a fault %j is refused', (fault, message) => {
  expect(() => mock.faults.add(fault as never)).toThrow(new TypeError(message))
})

describe('the log of requests', () => {
  test('has what was asked and answered, and nothing that was sent', async () => {
    mock.clock.set('2026-01-31T12:00:00Z')
    const response = await get(`${pools}/nope`)
    await create()
    expect(mock.requests.list()).toMatchObject([
      {
        id: response.headers.get('x-request-id'),
        time: '2026-01-31T12:00:00.000Z',
        method: 'GET',
        path: `${pools}/nope`,
        operation: 'showPool',
        projectId: PROJECT,
        status: 404,
      },
      { operation: 'v2CreateLoadBalancer', status: 201 },
    ])
    expect(JSON.stringify(mock.requests.list())).not.toMatch(/SECRET|vip_subnet_id/)
  })

  test('names the rule that refused', async () => {
    const loadBalancer = (await (await create()).json()) as { loadbalancer: { id: string } }
    const listener = JSON.stringify({
      listener: { loadbalancer_id: loadBalancer.loadbalancer.id, protocol: 'HTTP', protocol_port: 80 },
    })
    for (let times = 0; times < 2; times++)
      await mock.fetch('/v2.0/lbaas/listeners', { method: 'POST', headers, body: listener })
    expect(mock.requests.list({ status: 409 })).toMatchObject([{ rule: 'v2-create-listener-port-free' }])
  })

  test('names the fault and the project', async () => {
    const { projectId, fetch } = mock.project()
    const fault = mock.faults.add({ status: 503, projectId })
    await fetch('/v2.0/lbaas/pools')
    await get()
    expect(mock.requests.list({ projectId })).toMatchObject([{ status: 503, fault, projectId }])
    expect(mock.requests.list({ projectId: PROJECT })).toHaveLength(1)
    expect(mock.requests.list({ projectId, status: 200 })).toEqual([])
  })

  test('keeps the last, finds some, and is cleared', async () => {
    for (let times = 0; times < 12; times++) await get(`${pools}?limit=${times + 1}`)
    expect(mock.requests.list().map(({ path }) => path.split('=')[1])).toEqual(['8', '9', '10', '11', '12'])
    expect(mock.requests.list({ operation: 'listListeners' })).toEqual([])
    mock.requests.clear()
    expect(mock.requests.list()).toEqual([])
  })
})
