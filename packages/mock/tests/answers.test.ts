import { beforeAll, describe, expect, test } from 'vitest'
import { negotiate } from '../src/http/media-type.ts'
import { createFixtureMock, recorder, type Send, sender, UUID } from './support.ts'

let send: Send
beforeAll(async () => {
  send = sender((await createFixtureMock()).fetch)
})

describe('credentials', () => {
  test.each([
    ['X-Auth-Token', 'anything'],
    ['Authorization', 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00'],
  ])('in %s are enough, whatever their value', async (name, value) => {
    expect(
      (await send('GET', '/v2.0/lbaas/things', { headers: { 'X-Auth-Token': '', [name]: value } })).status,
    ).toBe(200)
  })

  test.each(['/v2.0/lbaas/things', '/v3/p1/things?kind=a'])(
    'missing at %s are 401 in the gateway form',
    async (path) => {
      const { status, json, headers } = await send('GET', path, { headers: { 'X-Auth-Token': '' } })
      expect(status).toBe(401)
      expect(json).toEqual({
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: send the header X-Auth-Token or Authorization',
        request_id: headers.get('x-request-id'),
      })
    },
  )

  test('are checked before the body, even one that is no JSON or too large', async () => {
    const small = sender((await createFixtureMock({ maxBodyBytes: 10 })).fetch)
    for (const raw of ['{}', '{', '', '{"thing":{"name":"a"}}']) {
      const { status } = await small('POST', '/v3/p1/things', { raw, headers: { 'X-Auth-Token': '' } })
      expect(status).toBe(401)
    }
  })

  test.each(['code=999', 'code=503', 'example=nope', 'dynamic=true'])(
    'are checked before the preference %s',
    async (Prefer) => {
      const { status } = await send('GET', '/v2.0/lbaas/things', { headers: { 'X-Auth-Token': '', Prefer } })
      expect(status).toBe(401)
    },
  )

  test('are not needed where the document needs none, and do no harm there', async () => {
    for (const token of ['', 'x']) {
      const headers = { 'X-Auth-Token': token, Authorization: token }
      expect((await send('GET', '/', { headers })).status).toBe(200)
      expect((await send('GET', '/v3/odd/optional-credentials', { headers })).status).toBe(200)
    }
  })

  test('are not needed with auth off, while everything else is checked', async () => {
    const open = sender((await createFixtureMock({ auth: false })).fetch)
    expect((await open('GET', '/v2.0/lbaas/things', { headers: { 'X-Auth-Token': '' } })).status).toBe(200)
    expect(
      (await open('GET', '/v2.0/lbaas/things?limit=x', { headers: { 'X-Auth-Token': '' } })).status,
    ).toBe(400)
  })
})

describe('the answer', () => {
  test('has a new request id each time', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => send('GET', '/')))
    const texts = ids.map(({ headers }) => headers.get('x-request-id'))
    for (const text of texts) expect(text).toMatch(UUID)
    expect(new Set(texts).size).toBe(5)
  })

  test('has the request id of its body in the header, not that of the document', async () => {
    const { headers, json } = await send('GET', '/v3/p1/things?kind=a')
    expect(json.request_id).toBe('id-of-the-example')
    expect(headers.get('x-request-id')).toBe('id-of-the-example')
  })

  test('has the declared headers with their examples, and none that would be null', async () => {
    const { headers } = await send('GET', '/v3/p1/things?kind=a')
    expect(headers.get('x-count')).toBe('3')
    expect(headers.has('x-nothing')).toBe(false)
  })

  test('is served although a header is an array without example, which crashes Prism', async () => {
    expect((await send('GET', '/v3/odd/array-header')).json).toEqual({ ok: true })
  })

  test('of a 204 has neither body nor content type', async () => {
    const { status, text, headers } = await send('DELETE', '/v3/p1/things/t1')
    expect([status, text, headers.get('content-type')]).toEqual([204, '', null])
    expect(headers.get('x-request-id')).toMatch(UUID)
  })

  test('ignores a body where the operation has none', async () => {
    expect((await send('DELETE', '/v3/p1/things/t1', { raw: '{"broken' })).status).toBe(204)
  })

  test('calls nobody, whatever callbacks the document has', async () => {
    const { createServer } = await import('node:http')
    let calls = 0
    const server = createServer((_, response) => {
      calls++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const to = encodeURIComponent(`http://127.0.0.1:${port}/`)
    expect((await send('POST', `/v3/odd/callback?to=${to}`)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 100))
    server.close()
    expect(calls).toBe(0)
  })

  test('that fails inside the mock is an error of the service, and is logged with its stack', async () => {
    const log = recorder()
    const failing = sender((await createFixtureMock({ logger: log })).fetch)
    const v3 = await failing('GET', '/v3/odd/fault?a=1')
    expect(v3.status).toBe(500)
    expect(v3.json).toEqual({
      error_code: 'ELB.8906',
      error_msg: 'Internal server error.',
      request_id: expect.stringMatching(UUID),
    })
    expect(log.errors).toEqual([
      expect.stringMatching(/^The mock failed on GET \/v3\/odd\/fault\?a=1: Error: .*\n +at /s),
    ])
    const v2 = await failing('GET', '/v2.0/odd/fault?a=1')
    expect(v2.status).toBe(500)
    expect(v2.json.NeutronError).toEqual({
      type: 'HTTPInternalServerError',
      message: 'Internal server error.',
      detail: '',
    })
  })
})

describe('Accept', () => {
  const get = (accept: string, path = '/v2.0/lbaas/things') =>
    send('GET', path, { headers: { Accept: accept } })

  test.each(['*/*', 'application/json', 'application/*', 'text/html, */*;q=0.1', 'nonsense', ''])(
    '%j is met',
    async (accept) => {
      expect((await get(accept)).status).toBe(200)
    },
  )

  test.each(['text/html', 'text/*, image/png', 'application/json;q=0', '*/*, application/json;q=0'])(
    '%j cannot be met, which is 406',
    async (accept) => {
      const { status, json } = await get(accept)
      expect(status).toBe(406)
      expect(json.NeutronError.type).toBe('HTTPNotAcceptable')
      expect(json.NeutronError.message).toContain('The answer is application/json')
    },
  )

  test('picks among the media types that an answer has', async () => {
    expect((await get('text/plain', '/v3/odd/text')).text).toBe('hello')
    expect((await get('application/json', '/v3/odd/text')).text).toBe('"hello"')
  })

  test('does not matter to an answer without a body', async () => {
    expect((await send('DELETE', '/v3/p1/things/t1', { headers: { Accept: 'text/html' } })).status).toBe(204)
  })

  test.each([
    [undefined, 'a/a'],
    ['b/b', 'b/b'],
    ['a/a;q=0.1, b/b;q=0.2', 'b/b'],
    ['b/*', 'b/b'],
    ['*/*;q=0.5, b/b', 'b/b'],
    ['a/a;q=0, b/b;q=0.9', 'b/b'],
    ['b/b;charset=utf-8', 'b/b'],
    ['a/a; charset=utf-8 ;q=0.1, b/b;charset=x;q=0.5', 'b/b'],
    ['nonsense', 'a/a'],
    ['c/c', undefined],
  ])('%j of a/a and b/b means %s', (accept, chosen) => {
    expect(negotiate(accept, ['a/a', 'b/b'])).toBe(chosen)
  })
})
