import { generationOf } from '../src/operation.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { createRouter, fillPath } from '../src/router.ts'
import { createFixtureMock, type Send, sender, UUID } from './support.ts'

describe('the router', () => {
  const operations = [
    'get /v2.0/{project_id}/things',
    'get /v2.0/lbaas/things',
    'get /v3/{project_id}/things/{thing_id}',
    'delete /v3/{project_id}/things/{thing_id}',
    'get /v3/{project_id}/things/count',
    'get /a/b/{c}',
    'get /a/{b}/d',
    'get /',
  ].map((text) => {
    const [method = '', path = ''] = text.split(' ')
    return { method, path }
  })
  const route = createRouter(operations)
  const find = (method: string, path: string) => route(method, path.split('/').slice(1))

  test('prefers a literal segment over a parameter', () => {
    expect(find('GET', '/v2.0/lbaas/things')).toMatchObject({ operation: { path: '/v2.0/lbaas/things' } })
    expect(find('GET', '/v2.0/p1/things')).toMatchObject({ parameters: { project_id: 'p1' } })
    expect(find('GET', '/v3/p/things/count')).toMatchObject({
      operation: { path: '/v3/{project_id}/things/count' },
    })
  })

  test('takes the parameter when the literal leads nowhere', () => {
    expect(find('GET', '/a/b/d')).toMatchObject({ operation: { path: '/a/b/{c}' } })
    expect(find('GET', '/a/x/d')).toMatchObject({ operation: { path: '/a/{b}/d' } })
    expect(find('DELETE', '/v3/p/things/count')).toMatchObject({ parameters: { thing_id: 'count' } })
  })

  test('lists the methods of a path that has not the one asked for', () => {
    expect(find('PUT', '/v3/p/things/t')).toEqual({ found: 'path', methods: ['DELETE', 'GET'] })
  })

  test.each([
    '/v3',
    '/v3/p/things/',
    '//v3/p/things',
    '/v3//things/x',
    '/v3/p/things/..',
    '/v3/p/things/t/x',
    '/v3/./things/t',
  ])('finds nothing at %s', (path) => {
    expect(find('GET', path)).toEqual({ found: 'nothing' })
  })

  test('finds the root', () => {
    expect(find('GET', '/')).toMatchObject({ operation: { path: '/' } })
  })

  test('refuses two operations with the same method and path', () => {
    const twins = ['/a/{b}', '/a/{c}'].map((path) => ({ method: 'get', path }))
    expect(() => createRouter(twins)).toThrow('GET /a/{c} and /a/{b} are the same path.')
  })

  test('refuses a segment that is only partly a parameter', () => {
    expect(() => createRouter([{ method: 'get', path: '/a/{b}.json' }])).toThrow(
      'only partly a parameter: {b}.json',
    )
  })

  test('fills parameters in so that they stay one segment', () => {
    expect(fillPath('/a/{b}/{c}', { b: 'x/y', c: 'ä,' })).toBe('/a/x%2Fy/%C3%A4%2C')
  })
})

describe('a request that no operation takes', () => {
  let send: Send
  beforeAll(async () => {
    send = sender((await createFixtureMock()).fetch)
  })

  test.each(['/nope', '/v2.0/lbaas/nope', '/v3/p1'])('%s is 404 in the gateway form', async (path) => {
    const { status, json, headers } = await send('GET', path)
    expect(status).toBe(404)
    expect(json).toEqual({
      error_code: 'APIGW.0101',
      error_msg: `The API does not exist or has not been published in the environment: no path '${path}'.`,
      request_id: expect.stringMatching(UUID),
    })
    expect(headers.get('x-request-id')).toBe(json.request_id)
  })

  test.each([
    ['//v2.0/lbaas/things', '/v2.0/lbaas/things'],
    ['/v2.0//lbaas/things?limit=1', '/v2.0/lbaas/things'],
    ['/v2.0/lbaas/things/', '/v2.0/lbaas/things'],
  ])('%s is 404 and suggests %s', async (path, meant) => {
    const { status, json } = await send('GET', path)
    expect(status).toBe(404)
    expect(json.error_msg).toMatch(new RegExp(`Did you mean '${meant}'\\?$`))
  })

  test('is 405 in the gateway form with the methods there are when the path exists', async () => {
    const { status, json, headers } = await send('PATCH', '/v2.0/lbaas/things')
    expect(status).toBe(405)
    expect(json.error_code).toBe('APIGW.0101')
    expect(json.error_msg).toContain("PATCH is not defined for '/v2.0/lbaas/things', only GET, POST.")
    expect(headers.get('allow')).toBe('GET, POST')
  })

  test('is 405 without a body for HEAD', async () => {
    const { status, text } = await send('HEAD', '/v2.0/lbaas/things')
    expect([status, text]).toEqual([405, ''])
  })

  test.each(['/v2.0/lbaas/%zz', '/v2.0/lbaas/%', '/v2.0/lbaas/%ff', '/v2.0/%C3/things'])(
    'is 400 in the form of its generation when %s is not well encoded',
    async (path) => {
      const { status, json } = await send('GET', path)
      expect(status).toBe(400)
      expect(json.NeutronError.message).toContain('is not percent-encoded UTF-8')
    },
  )

  test('is 414 when path and query are longer than 8192 characters', async () => {
    expect((await send('GET', `/v2.0/lbaas/things?x=${'a'.repeat(8000)}`)).status).toBe(200)
    const { status, json } = await send('GET', `/v2.0/lbaas/things?x=${'a'.repeat(9000)}`)
    expect(status).toBe(414)
    expect(json.error_code).toBe('APIGW.0201')
  })
})

test.each([
  ['/v2.0/lbaas', 'v2.0'],
  ['/v%32.0/lbaas', 'v2.0'],
  ['/v2.0', 'v2.0'],
  ['/v2.0x', 'v3'],
  ['/v3/p/elb', 'v3'],
  ['/%ff', 'v3'],
])('%s is of %s', (path, generation) => {
  expect(generationOf(path)).toBe(generation)
})
