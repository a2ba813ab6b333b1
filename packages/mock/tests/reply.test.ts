import { beforeAll, describe, expect, test } from 'vitest'
import { serialise } from '../src/http/reply.ts'
import { createFixtureMock, type Send, sender, UUID } from './support.ts'

let send: Send
beforeAll(async () => {
  send = sender((await createFixtureMock()).fetch)
})

test.each([204, 304])('an answer %i goes out without body and content type', (status) => {
  const reply = { status, headers: { 'content-type': 'application/json', ETag: 'x' }, body: { a: 1 } }
  expect(serialise(reply, 'id')).toEqual({
    status,
    headers: { ETag: 'x', 'X-Request-Id': 'id' },
    payload: null,
  })
})

test('a declared 304 is served without the body that the document shows', async () => {
  const { status, text, headers } = await send('POST', '/v3/odd/successes', {
    headers: { Prefer: 'code=304' },
  })
  expect([status, text, headers.get('content-type')]).toEqual([304, '', null])
})

test('a header goes out without what no header can carry', async () => {
  expect((await send('GET', '/v3/odd/headers')).headers.get('x-odd')).toBe('ab\u00e4')
})

describe('the request id', () => {
  test('of the body is that of the header', () => {
    const { headers, payload } = serialise({ status: 200, headers: {}, body: { request_id: 'r-1' } }, 'ours')
    expect([headers['X-Request-Id'], payload]).toEqual(['r-1', '{"request_id":"r-1"}'])
  })

  test.each(['lorem ipsum', '', 'a\r\nb', 'ä'])(
    '%j in a body gives way to one that a header can carry',
    (id) => {
      const body = { a: 1, request_id: id }
      const { headers, payload } = serialise({ status: 200, headers: {}, body }, 'ours')
      expect([headers['X-Request-Id'], payload]).toEqual(['ours', '{"a":1,"request_id":"ours"}'])
    },
  )

  test.each([null, 7])('%j in a body is left alone', (id) => {
    const { headers, payload } = serialise({ status: 200, headers: {}, body: { request_id: id } }, 'ours')
    expect([headers['X-Request-Id'], payload]).toEqual(['ours', `{"request_id":${id}}`])
  })

  test('is the same in both places of a made-up answer', async () => {
    const { json, headers } = await send('GET', '/v3/odd/made-up-id', { headers: { Prefer: 'dynamic=true' } })
    expect(json.request_id).toMatch(UUID)
    expect(headers.get('x-request-id')).toBe(json.request_id)
  })
})
