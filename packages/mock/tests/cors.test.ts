import { beforeAll, expect, test } from 'vitest'
import { createFixtureMock, type Send, sender } from './support.ts'

const ORIGIN = 'http://localhost:5173'
const PREFLIGHT = {
  Origin: ORIGIN,
  'X-Auth-Token': '',
  'Access-Control-Request-Method': 'PUT',
  'Access-Control-Request-Headers': 'content-type,x-auth-token,prefer',
}
let send: Send
beforeAll(async () => {
  send = sender((await createFixtureMock()).fetch)
})

test('a preflight is allowed what it asks for, without credentials', async () => {
  const { status, text, headers } = await send('OPTIONS', '/v3/p1/things/t1', { headers: PREFLIGHT })
  expect([status, text]).toEqual([204, ''])
  expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
  expect(headers.get('access-control-allow-methods')).toBe('PUT')
  expect(headers.get('access-control-allow-headers')).toBe('content-type,x-auth-token,prefer')
  expect(headers.get('vary')).toContain('Access-Control-Request-Headers')
})

test('a preflight lets a page send credentials, and is good for ten minutes', async () => {
  const { headers } = await send('OPTIONS', '/v3/p1/things/t1', { headers: PREFLIGHT })
  expect(headers.get('access-control-allow-credentials')).toBe('true')
  expect(headers.get('access-control-max-age')).toBe('600')
})

test('a page of a public site may reach into the private network when its browser asks', async () => {
  const headers = { ...PREFLIGHT, 'Access-Control-Request-Private-Network': 'true' }
  const answer = await send('OPTIONS', '/', { headers })
  expect(answer.headers.get('access-control-allow-private-network')).toBe('true')
})

test.each(['/v2.0/lbaas/things', '/nope', '/v2.0/lbaas/things?limit=x'])(
  'the answer of %s can be read by a page, with its request id',
  async (path) => {
    const { headers } = await send('GET', path, { headers: { Origin: ORIGIN } })
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('access-control-expose-headers')).toMatch(/X-Request-Id, Location/)
    expect(headers.get('vary')).toBe('Origin')
  },
)

test('a request without an origin gets no CORS headers', async () => {
  const { headers } = await send('GET', '/v2.0/lbaas/things')
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('OPTIONS that is no preflight is a method like any other', async () => {
  expect((await send('OPTIONS', '/v2.0/lbaas/things')).status).toBe(405)
})

test('with cors off a preflight is 405 and nothing is allowed', async () => {
  const closed = sender((await createFixtureMock({ cors: false })).fetch)
  const { status, headers } = await closed('OPTIONS', '/v2.0/lbaas/things', { headers: PREFLIGHT })
  expect(status).toBe(405)
  expect(headers.has('access-control-allow-origin')).toBe(false)
})
