import { describe, expect, test } from 'vitest'
import { describeError } from '../src/index.ts'
import { clientWith, json } from './service.ts'

const pool = { params: { path: { pool_id: 'p' } } }
const tags = { params: { path: { loadbalancer_id: 'l' } }, body: { tag: { key: 'a', value: 'b' } } }

describe('a success of an operation without a body is data without a value', () => {
  test.each([200, 202, 204, 205])('with the status %i', async (status) => {
    const { elb } = clientWith(() => new Response(null, { status }))
    const deleted = await elb.DELETE('/v2.0/lbaas/pools/{pool_id}', pool)
    expect(deleted).toEqual({ data: undefined, response: deleted.response })
    const tagged = await elb.POST('/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags', tags)
    expect(tagged).toEqual({ data: undefined, response: tagged.response })
  })
})

describe('a success that is no JSON is an error', () => {
  const headers = { 'X-Request-Id': 'r-1', 'Content-Type': 'text/html' }

  test.each<[string, Response, string]>([
    ['nothing', new Response(null, { status: 200, headers }), 'Status 200, but the body is empty'],
    [
      'length zero',
      new Response('', { status: 201, headers: { ...headers, 'Content-Length': '0' } }),
      'Status 201, but the body is empty',
    ],
    [
      'a status that has no body',
      new Response(null, { status: 204, statusText: 'No Content', headers }),
      'No Content, but the body is empty',
    ],
    [
      'another status that has no body',
      new Response(null, { status: 205, headers }),
      'Status 205, but the body is empty',
    ],
    [
      'a page',
      new Response('<html><h1>Sign  in</h1></html>', { status: 200, statusText: 'OK', headers }),
      'OK, but the body is not JSON: Sign in',
    ],
    [
      'half of it',
      new Response('{"pools":[', { status: 200, headers }),
      'Status 200, but the body is not JSON: {"pools":[',
    ],
    [
      'half of it, with its length',
      new Response('{"pools":[', { status: 200, headers: { ...headers, 'Content-Length': '10' } }),
      'Status 200, but the body is not JSON: {"pools":[',
    ],
  ])('%s', async (_, answer, message) => {
    const { elb } = clientWith(() => answer)
    const { data, error, response } = await elb.GET('/v2.0/lbaas/pools')
    expect(data).toBeUndefined()
    expect(error).toEqual({ error_code: 'HTTP.NOT_JSON', error_msg: message, request_id: 'r-1' })
    expect(describeError(error!, response)).toEqual({
      status: answer.status,
      code: 'HTTP.NOT_JSON',
      message,
      requestId: 'r-1',
    })
  })

  test('a page where no body belongs', async () => {
    const { elb } = clientWith(() => new Response('<h1>Sign in</h1>', { status: 200 }))
    const { error } = await elb.DELETE('/v2.0/lbaas/pools/{pool_id}', pool)
    expect(error).toMatchObject({ error_code: 'HTTP.NOT_JSON' })
  })
})

test('a connection that breaks in the middle of the body is no answer', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
  const { elb } = clientWith(() => new Response(broken, { status: 200 }))
  await expect(elb.GET('/v2.0/lbaas/pools')).rejects.toThrow('terminated')
})

test('data is what the service sends, whatever more it has', async () => {
  const { elb } = clientWith(() => json({ pools: [], more: null }))
  const { data } = await elb.GET('/v2.0/lbaas/pools')
  expect(data).toEqual({ pools: [], more: null })
})
