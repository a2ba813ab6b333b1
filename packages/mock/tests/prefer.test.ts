import { beforeAll, expect, test } from 'vitest'
import { createFixtureMock, type Send, sender } from './support.ts'

let send: Send
beforeAll(async () => {
  send = sender((await createFixtureMock()).fetch)
})

const list = (prefer: string, path = '/v2.0/lbaas/things') =>
  send('GET', path, { headers: { Prefer: prefer } })
const create = (prefer: string, body: unknown = { thing: { name: 'a' } }, headers = {}) =>
  send('POST', '/v3/p1/things', { body, headers: { Prefer: prefer, ...headers } })

test('without a preference the first example of the success is served', async () => {
  expect((await list('')).json).toEqual({ things: [] })
})

test('of several successes the lowest is served', async () => {
  expect((await send('POST', '/v3/odd/successes')).json).toEqual({ code: 200 })
})

test('code= serves the first example of that answer, with its request id in the header', async () => {
  const { status, json, headers } = await create('code=409')
  expect(status).toBe(409)
  expect(json).toEqual({ error_code: 'ELB.8907', error_msg: 'In use.', request_id: 'r-1' })
  expect(headers.get('x-request-id')).toBe('r-1')
})

test('example= serves the example of that name', async () => {
  expect((await list('example=middlePage')).json).toEqual({ things: [1] })
})

test('code= and example= together pick an example of that answer', async () => {
  expect((await create('code=409, example=exists')).json.request_id).toBe('r-2')
  expect((await create('code=409;example="exists"')).json.request_id).toBe('r-2')
})

test('example= alone finds the answer that has it', async () => {
  expect((await create('example=exists')).status).toBe(409)
})

test('a code that the operation does not declare is refused with those it does', async () => {
  const { status, json } = await create('code=418')
  expect(status).toBe(400)
  expect(json.error_msg).toBe(
    "Invalid input for the preference 'code'. createThing has no answer 418, only: 201, 400, 401, 409, 503.",
  )
})

test('an unknown example is refused with all names there are, in the form of the generation', async () => {
  const { status, json } = await list('example=nope')
  expect(status).toBe(400)
  expect(json.NeutronError.message).toBe(
    "Invalid input for the preference 'example'. v2ListThings has no example 'nope', " +
      'only 200: lastPage, middlePage; 400: declared; 401: declared; 404: declared.',
  )
})

test('an unknown example of a code is refused with the names that the code has', async () => {
  expect((await create('code=409, example=nope')).json.error_msg).toContain(
    "'nope', only 409: inUse, exists.",
  )
})

test.each(['code=abc', 'code=99', 'code=', 'dynamic=perhaps'])(
  '%s is refused as unusable',
  async (prefer) => {
    const { status, json } = await create(prefer)
    expect(status).toBe(400)
    expect(json.error_msg).toMatch(/^Invalid input for the preference '(?:code|dynamic)'\. It must be /)
  },
)

test('preferences of others are left alone', async () => {
  expect((await create('respond-async, return=minimal; foo="code=404"')).status).toBe(201)
})

test('dynamic=true makes an answer up that fits the schema', async () => {
  const { status, json } = await send('GET', '/v3/p1/things/t1', { headers: { Prefer: 'dynamic=true' } })
  expect(status).toBe(200)
  expect(json).toMatchObject({ size: expect.any(Number), weight: expect.any(Number) })
  expect(json).not.toMatchObject({ size: 1, weight: 1 })
})

test('made-up answers have documented values, though others may come', async () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const prefer = `dynamic=true, seed=${seed}`
    const { json } = await send('GET', '/v3/p1/things/t1', { headers: { Prefer: prefer } })
    expect(['ON', 'OFF']).toContain(json.state)
  }
})

test('the same seed makes the same answer up, and does not stay for the next request', async () => {
  const path = '/v3/p1/things/t1'
  const texts: string[] = []
  const seeded = 'dynamic=true, seed=7'
  for (const prefer of [seeded, 'dynamic=true', seeded, 'dynamic=true']) {
    texts.push((await send('GET', path, { headers: { Prefer: prefer } })).text)
  }
  expect(texts[2]).toBe(texts[0])
  // A seed that stayed would make the answers after it the same, too.
  expect(texts[3]).not.toBe(texts[1])
})

test('what cannot be generated is an error of the service that says so', async () => {
  const { status, json } = await list('dynamic=true', '/v3/odd/ungeneratable')
  expect(status).toBe(500)
  expect(json).toMatchObject({
    error_code: 'ELB.8906',
    error_msg: expect.stringContaining('can be generated'),
  })
})

test('query keys with two underscores say the same for links', async () => {
  expect((await send('GET', '/v2.0/lbaas/things?__code=404')).status).toBe(404)
  expect((await send('GET', '/v2.0/lbaas/things?__example=middlePage')).json).toEqual({ things: [1] })
})

test('the header wins over the query keys', async () => {
  expect((await list('code=404', '/v2.0/lbaas/things?__code=400')).status).toBe(404)
})

test('an error that was asked for is served whatever the request with credentials looks like', async () => {
  expect((await create('code=503', { wrong: true })).status).toBe(503)
  expect((await create('code=503', undefined, { Accept: 'text/html' })).status).toBe(503)
  const malformed = await send('POST', '/v3/p1/things', { raw: '{', headers: { Prefer: 'example=inUse' } })
  expect(malformed.status).toBe(409)
})

test('a success that was asked for does not hide a bad request', async () => {
  expect((await create('code=201', { wrong: true })).status).toBe(400)
  expect((await create('code=201', undefined, { 'X-Auth-Token': '' })).status).toBe(401)
})

test('code=400 on a bad request serves the example of the document', async () => {
  expect((await create('code=400', { wrong: true })).json.error_msg).toBe('From the document.')
})
