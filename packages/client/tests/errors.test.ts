import { describe, expect, test } from 'vitest'
import { describeError, ElbErrorCode, type ElbError } from '../src/index.ts'
import { clientWith, json } from './service.ts'

const call = async (response: Response) => {
  const { elb } = clientWith(() => response)
  const result = await elb.GET('/v2.0/lbaas/pools')
  if (!result.error) throw new Error('the call returned data')
  return result
}

test('an error of v3 is passed on as it is', async () => {
  const body = { error_code: 'ELB.8904', error_msg: 'pool 1 could not be found.', request_id: 'r-1' }
  const { error, response } = await call(json(body, { status: 404 }))
  expect(error).toEqual(body)
  expect(describeError(error, response)).toEqual({
    status: 404,
    code: 'ELB.8904',
    message: 'pool 1 could not be found.',
    requestId: 'r-1',
  })
})

test('an error of v2.0 is passed on as it is, and its request ID comes from the header', async () => {
  const body = { NeutronError: { type: 'PoolNotFound', message: 'pool 1 could not be found', detail: '' } }
  const { error, response } = await call(json(body, { status: 404, headers: { 'X-Request-Id': 'r-2' } }))
  expect(error).toEqual(body)
  expect(describeError(error, response)).toEqual({
    status: 404,
    code: 'PoolNotFound',
    message: 'pool 1 could not be found',
    requestId: 'r-2',
  })
})

test('an error in the nested form is passed on as it is', async () => {
  const body = { error: { message: 'request parameter is not valid', code: 'ELB.1001' } }
  const { error, response } = await call(json(body, { status: 400, headers: { 'X-Request-Id': 'r-5' } }))
  expect(error).toEqual(body)
  expect(describeError(error, response)).toEqual({
    status: 400,
    code: 'ELB.1001',
    message: 'request parameter is not valid',
    requestId: 'r-5',
  })
})

test('an error of the gateway on a path of v2.0 is passed on as it is', async () => {
  const body = { error_code: 'SYS.0429', error_msg: 'Too many requests.', request_id: 'r-6' }
  const { error, response } = await call(json(body, { status: 429 }))
  expect(error).toEqual(body)
  expect(describeError(error, response)).toEqual({
    status: 429,
    code: 'SYS.0429',
    message: 'Too many requests.',
    requestId: 'r-6',
  })
})

describe('an error response without an error body still gives an error', () => {
  test.each<[string, Response, object]>([
    [
      'nothing',
      new Response(null, { status: 502, statusText: 'Bad Gateway' }),
      { error_code: 'HTTP.502', error_msg: 'Bad Gateway' },
    ],
    [
      'length zero',
      new Response('', { status: 401, headers: { 'Content-Length': '0' } }),
      { error_code: 'HTTP.401', error_msg: 'Status 401' },
    ],
    [
      'the page of a proxy',
      new Response('<html><h1>503  Down</h1></html>', {
        status: 503,
        statusText: 'Service Unavailable',
        headers: { 'Content-Type': 'text/html' },
      }),
      { error_code: 'HTTP.503', error_msg: 'Service Unavailable: 503 Down' },
    ],
    [
      'an error that is a text',
      json({ error: 'no' }, { status: 400 }),
      { error_code: 'HTTP.400', error_msg: 'Status 400: {"error":"no"}' },
    ],
    ['null', json(null, { status: 500 }), { error_code: 'HTTP.500', error_msg: 'Status 500: null' }],
    [
      'broken JSON',
      new Response('{"error_code":', { status: 500 }),
      { error_code: 'HTTP.500', error_msg: 'Status 500: {"error_code":' },
    ],
    [
      'a form that nobody knows',
      json({ message: 'slow down' }, { status: 429 }),
      { error_code: 'HTTP.429', error_msg: 'Status 429: {"message":"slow down"}' },
    ],
  ])('%s', async (_, answer, expected) => {
    const { error, data, response } = await call(answer)
    expect(data).toBeUndefined()
    expect(error).toEqual(expected)
    expect(response.status).toBe(answer.status)
  })

  test.each([304, 407, 418, 599])('the status %i, without a body', async (status) => {
    const { data, error, response } = await call(
      new Response(null, { status, headers: { 'X-Request-Id': 'r-4' } }),
    )
    expect(data).toBeUndefined()
    expect(error).toEqual({ error_code: `HTTP.${status}`, error_msg: `Status ${status}`, request_id: 'r-4' })
    expect(describeError(error, response)).toEqual({
      status,
      code: `HTTP.${status}`,
      message: `Status ${status}`,
      requestId: 'r-4',
    })
  })

  test('a redirect whose status a browser hides', async () => {
    class OpaqueRedirect extends Response {
      override readonly type = 'opaqueredirect'
      override readonly status = 0
      override readonly ok = false
    }
    const { error, response } = await call(new OpaqueRedirect(null))
    expect(error).toEqual({ error_code: 'HTTP.302', error_msg: 'Status 302' })
    expect(describeError(error, response).status).toBe(302)
  })

  test('with the request ID of the header, and a long page cut short', async () => {
    const answer = new Response('x'.repeat(10_000), { status: 502, headers: { 'X-Request-Id': 'r-3' } })
    const { error, response } = await call(answer)
    const { message, requestId } = describeError(error, response)
    expect(requestId).toBe('r-3')
    expect(message).toBe(`Status 502: ${'x'.repeat(200)}`)
  })
})

describe('an error is described in full', () => {
  const response = new Response(null, {
    status: 409,
    statusText: 'Conflict',
    headers: { 'X-Request-Id': 'of-the-header' },
  })
  const described = { status: 409, code: 'HTTP.409', message: 'Conflict', requestId: 'of-the-header' }

  test.each<[string, object, object]>([
    ['with a code alone', { error_code: 'ELB.8905' }, { code: 'ELB.8905' }],
    ['with a message alone', { error_msg: 'No quota.' }, { message: 'No quota.' }],
    ['with a type alone', { NeutronError: { type: 'OverQuota' } }, { code: 'OverQuota' }],
    ['with a message of v2.0 alone', { NeutronError: { message: 'Full.' } }, { message: 'Full.' }],
    ['with a code of the nested form alone', { error: { code: 'ELB.1001' } }, { code: 'ELB.1001' }],
    ['with a message of the nested form alone', { error: { message: 'No.' } }, { message: 'No.' }],
    ['with nothing of what it should have', { NeutronError: {} }, {}],
    ['with nothing in the nested form', { error: {} }, {}],
    [
      'with an empty nested error beside a code',
      { error: null, error_code: 'ELB.8905' },
      { code: 'ELB.8905' },
    ],
    ['with other types', { error_code: 7, error_msg: null, request_id: 8 }, {}],
    [
      'with a request ID of its own, which counts more than that of the header',
      { error_code: 'ELB.8905', error_msg: 'No quota.', request_id: 'of-the-body' },
      { code: 'ELB.8905', message: 'No quota.', requestId: 'of-the-body' },
    ],
  ])('%s', (_, error, expected) => {
    expect(describeError(error as ElbError, response)).toEqual({ ...described, ...expected })
  })
})

test('the documented codes are there to compare with', async () => {
  const body = { error_code: 'ELB.8905', error_msg: 'No quota.', request_id: 'r-1' }
  const { error, response } = await call(json(body, { status: 409 }))
  const { code } = describeError(error, response)
  expect(ElbErrorCode.find((documented) => documented === code)).toBe('ELB.8905')
})
