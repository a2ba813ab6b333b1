import type { Middleware } from 'openapi-fetch'
import { afterEach, expect, test, vi } from 'vitest'
import { createElbClient } from '../src/index.ts'
import { clientWith, json } from './service.ts'

afterEach(() => vi.unstubAllGlobals())

const pool = { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP', loadbalancer_id: 'lb-1' } as const

test('fills in the project and the token', async () => {
  const { elb, sent } = clientWith(() => json({}, { status: 201 }))
  await elb.POST('/v3/{project_id}/elb/pools', { body: { pool } })
  expect(sent[0]!.url).toBe('https://elb.test/v3/project-1/elb/pools')
  expect(sent[0]!.headers.get('x-auth-token')).toBe('secret-token')
  expect(await sent[0]!.json()).toEqual({ pool })
})

test('takes another project for one call', async () => {
  const { elb, sent } = clientWith(() => json({}))
  await elb.POST('/v3/{project_id}/elb/pools', {
    params: { path: { project_id: 'project-2' } },
    body: { pool },
  })
  expect(sent[0]!.url).toBe('https://elb.test/v3/project-2/elb/pools')
})

test('keeps the other path parameters and encodes them', async () => {
  const { elb, sent } = clientWith(() => json({}))
  await elb.PUT('/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}', {
    params: { path: { pool_id: 'a/b', member_id: 'c d' } },
    body: { member: { weight: 1 } },
  })
  expect(sent[0]!.url).toBe('https://elb.test/v3/project-1/elb/pools/a%2Fb/members/c%20d')
})

test('sends query parameters and leaves out those without a value', async () => {
  const { elb, sent } = clientWith(() => json({ pools: [] }))
  await elb.GET('/v2.0/lbaas/pools', { params: { query: { limit: 2, lb_algorithm: 'SOURCE_IP' } } })
  expect(sent[0]!.url).toBe('https://elb.test/v2.0/lbaas/pools?limit=2&lb_algorithm=SOURCE_IP')
})

test('repeats the name of a parameter with several values, and joins them where the service wants commas', async () => {
  const { elb, sent } = clientWith(() => json({ ipgroups: [] }))
  await elb.GET('/v3/{project_id}/elb/ipgroups', {
    params: { query: { name: ['a,b', 'c d'], ip_list: ['10.0.0.1', '10.0.0.0/8'], limit: 5, id: [] } },
  })
  expect(new URL(sent[0]!.url).search).toBe('?name=a%2Cb&name=c%20d&ip_list=10.0.0.1,10.0.0.0%2F8&limit=5')
})

test('works with an endpoint that ends in a slash', async () => {
  const { elb, sent } = clientWith(() => json({ pools: [] }), { endpoint: 'https://elb.test/' })
  await elb.GET('/v2.0/lbaas/pools')
  expect(sent[0]!.url).toBe('https://elb.test/v2.0/lbaas/pools')
})

test.each(['', '.', '..', undefined])(
  'refuses the path parameter %j, which would lead elsewhere',
  async (pool_id) => {
    const { elb, sent } = clientWith(() => json({}))
    const call = elb.PUT('/v2.0/lbaas/pools/{pool_id}', {
      params: { path: { pool_id: pool_id as string } },
      body: { pool: {} },
    })
    await expect(call).rejects.toThrow(/^The path parameter 'pool_id' /)
    expect(sent).toEqual([])
  },
)

test.each<[string, unknown, string]>([
  ['an array', ['a', '1'], "The path parameter 'pool_id' has to be a string, but is an array."],
  ['an object', { id: 'a' }, "The path parameter 'pool_id' has to be a string, but is of the type object."],
  ['a truth value', true, "The path parameter 'pool_id' has to be a string, but is of the type boolean."],
])('refuses %s as a path parameter', async (_, pool_id, message) => {
  const { elb, sent } = clientWith(() => json({}))
  const call = elb.DELETE('/v2.0/lbaas/pools/{pool_id}', { params: { path: { pool_id: pool_id as string } } })
  await expect(call).rejects.toThrow(new TypeError(message))
  expect(sent).toEqual([])
})

test('does not follow a redirect, which would carry the token to another host', async () => {
  const { elb, sent } = clientWith(
    () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.test' } }),
  )
  const { error, response } = await elb.GET('/v2.0/lbaas/pools')
  expect(sent[0]!.redirect).toBe('manual')
  expect(response.status).toBe(302)
  expect(error).toMatchObject({ error_code: 'HTTP.302' })
})

test('looks the global fetch up at each call', async () => {
  const elb = createElbClient({ endpoint: 'https://elb.test', projectId: 'p', token: 't' })
  vi.stubGlobal('fetch', async () => json({ pools: [{ id: 'later' }] }))
  const { data } = await elb.GET('/v2.0/lbaas/pools')
  expect(data?.pools[0]?.id).toBe('later')
})

test('lets a failed connection through', async () => {
  const { elb } = clientWith(() => {
    throw new TypeError('fetch failed')
  })
  await expect(elb.GET('/v2.0/lbaas/pools')).rejects.toThrow('fetch failed')
})

test('runs middleware that the user adds, until it is taken away', async () => {
  const { elb, sent } = clientWith(() => json({ pools: [] }))
  const trace: Middleware = {
    onRequest: ({ request }) => {
      request.headers.set('X-Trace', '7')
      return request
    },
  }
  elb.use(trace)
  await elb.GET('/v2.0/lbaas/pools')
  elb.eject(trace)
  await elb.GET('/v2.0/lbaas/pools')
  expect(sent.map(({ headers }) => headers.get('x-trace'))).toEqual(['7', null])
})

test('takes headers, a signal, middleware and another fetch for one call', async () => {
  const { elb, sent } = clientWith(() => json({ pools: [] }))
  const seen: string[] = []
  const { data } = await elb.GET('/v2.0/lbaas/pools', {
    headers: { Prefer: 'code=200' },
    signal: AbortSignal.timeout(1000),
    middleware: [{ onRequest: ({ request }) => void seen.push(request.headers.get('prefer')!) }],
    fetch: async () => json({ pools: [{ id: 'of-the-call' }] }),
  })
  expect(seen).toEqual(['code=200'])
  expect(data?.pools[0]?.id).toBe('of-the-call')
  expect(sent).toEqual([])
})
