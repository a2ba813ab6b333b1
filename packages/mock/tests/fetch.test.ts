import { beforeAll, expect, test } from 'vitest'
import type { Mock } from '../src/index.ts'
import { createFixtureMock, recorder } from './support.ts'

const headers = { 'X-Auth-Token': 't', 'Content-Type': 'application/json' }
let mock: Mock
beforeAll(async () => {
  mock = await createFixtureMock({ maxBodyBytes: 100 })
})

test.each<[string, string | URL | Request]>([
  ['a path', '/v2.0/lbaas/things?limit=1'],
  ['a URL of any host', 'https://elb.eu-de.otc.t-systems.com/v2.0/lbaas/things?limit=1#part'],
  ['a URL object', new URL('http://127.0.0.1:1/v2.0/lbaas/things')],
  ['a Request', new Request('https://example.com/v2.0/lbaas/things', { headers })],
])('fetch takes %s', async (_, input) => {
  const response = await mock.fetch(input, input instanceof Request ? undefined : { headers })
  expect(response).toBeInstanceOf(Response)
  expect(response.ok).toBe(true)
  expect(await response.json()).toEqual({ things: [] })
})

test('fetch does not read the body of a refused request to its end', async () => {
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(60))
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  const response = await mock.fetch('/v3/p1/things', init)
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({
    error_code: 'APIGW.0201',
    error_msg: expect.stringContaining('100 bytes'),
  })
  expect(pulled).toBeLessThan(10)
})

test('fetch takes a body of exactly the limit', async () => {
  const text = '{"thing":{"name":"a"}}'.padEnd(100)
  expect((await mock.fetch('/v3/p1/things', { method: 'POST', headers, body: text })).status).toBe(201)
  expect((await mock.fetch('/v3/p1/things', { method: 'POST', headers, body: `${text} ` })).status).toBe(413)
})

test('fetch rejects with the reason of an aborted signal', async () => {
  const reason = new Error('changed my mind')
  await expect(mock.fetch('/', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})

test('fetch rejects when its signal is aborted, though the request body never ends', async () => {
  const reason = new Error('waited long enough')
  const controller = new AbortController()
  let cancelled: unknown
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"thing":')),
    cancel: (why) => {
      cancelled = why
      // One that never ends its cancellation either.
      return new Promise(() => {})
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
    signal: controller.signal,
  }
  const answered = mock.fetch('/v3/p1/things', init)
  setTimeout(() => controller.abort(reason), 20)
  await expect(answered).rejects.toBe(reason)
  expect(cancelled).toBe(reason)
})

test('fetch rejects when its signal is aborted between the answer and its return', async () => {
  const reason = new Error('no longer wanted')
  const controller = new AbortController()
  const log = { ...recorder(), info: () => controller.abort(reason) }
  const { fetch } = await createFixtureMock({ logger: log })
  await expect(fetch('/', { signal: controller.signal })).rejects.toBe(reason)
})

test('fetch rejects with what broke the stream of a body', async () => {
  const body = new ReadableStream({
    pull() {
      throw new Error('the disk broke')
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  await expect(mock.fetch('/v3/p1/things', init)).rejects.toThrow('the disk broke')
})

test('fetch rejects a GET with a body as fetch does', async () => {
  await expect(mock.fetch('/', { method: 'GET', body: 'x' })).rejects.toThrow(TypeError)
})

test('fetch goes on working after close', async () => {
  await mock.close()
  expect((await mock.fetch('/')).status).toBe(200)
})
