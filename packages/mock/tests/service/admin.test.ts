import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { whyNot } from '../../src/admin/guard.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder } from '../support.ts'
import { operations, PROJECT } from './client.ts'

const loaded = await operations()
const create = (options = {}): Mock =>
  mockOf(loaded, readMockOptions({ seed: 'demo', logger: recorder(), ...options }))
let mock: Mock
beforeEach(() => {
  mock = create()
})
afterEach(() => mock.close())

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = { status: number; json: any }

const ask = async (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> => {
  const response = await mock.fetch(`/__mock${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) }
}
const pools = async (): Promise<string[]> => {
  const response = await mock.fetch(`/v3/${PROJECT}/elb/pools`, { headers: { 'X-Auth-Token': 'any' } })
  return ((await response.json()) as { pools: { name: string }[] }).pools.map(({ name }) => name)
}

test('a state is shown, put back, taken back and reset', async () => {
  const { json: state } = await ask('GET', '/state')
  expect(Object.keys(state.projects)).toContain(PROJECT)
  expect(await ask('PUT', '/state', { version: 1, projects: {} })).toEqual({ status: 204, json: undefined })
  expect(await pools()).toEqual([])
  expect(await ask('PUT', '/state', state)).toMatchObject({ status: 204 })
  expect(await pools()).toHaveLength(3)

  const [{ id }] = state.projects[PROJECT].members
  const pool = state.projects[PROJECT].members[0].pool_id
  const path = `/v3/${PROJECT}/elb/pools/${pool}/members/${id}`
  const headers = { 'X-Auth-Token': 'any' }
  expect((await mock.fetch(path, { method: 'DELETE', headers })).status).toBe(204)
  expect(await ask('POST', '/undo')).toMatchObject({ status: 204 })
  expect((await mock.fetch(path, { headers })).status).toBe(200)
  expect(await ask('POST', '/undo')).toEqual({
    status: 404,
    json: { error: 'There is nothing left to take back.' },
  })

  await ask('PUT', '/state', { version: 1, projects: {} })
  expect(await ask('POST', '/reset')).toMatchObject({ status: 204 })
  expect(await pools()).toHaveLength(3)
})

test('one resource is changed', async () => {
  const { json: state } = await ask('GET', '/state')
  const { id } = state.projects[PROJECT].members[0]
  expect(await ask('PATCH', `/state/members/${id}`, { weight: 7 })).toMatchObject({
    status: 200,
    json: { id, weight: 7 },
  })
  expect((await ask('GET', '/state')).json.projects[PROJECT].members[0].weight).toBe(7)
  expect(await ask('PATCH', '/state/members/a%20b', { weight: 7 })).toEqual({
    status: 404,
    json: { error: "There is no member 'a b' in any project." },
  })
  expect(await ask('PATCH', '/state/members/%ff', {})).toMatchObject({ status: 404 })
})

test('the clock is stopped, moved on and let go', async () => {
  const at = (now: string): Answer => ({ status: 200, json: { now } })
  expect(await ask('PUT', '/clock', { now: '2026-01-31T12:00:00Z' })).toEqual(at('2026-01-31T12:00:00.000Z'))
  expect(await ask('POST', '/clock/advance', { by: 'P1DT1H1M1.5S' })).toEqual(at('2026-02-01T13:01:01.500Z'))
  expect(await ask('POST', '/clock/advance', { by: 500 })).toEqual(at('2026-02-01T13:01:02.000Z'))
  expect(await ask('GET', '/clock')).toEqual(at('2026-02-01T13:01:02.000Z'))
  expect(await ask('DELETE', '/clock')).toMatchObject({ status: 204 })
  const { json } = await ask('GET', '/clock')
  expect(Math.abs(Date.parse(json.now) - Date.now())).toBeLessThan(60_000)
})

test('faults are added, listed and taken away', async () => {
  const { json } = await ask('POST', '/faults', { operation: 'listPools', status: 503 })
  expect((await ask('GET', '/faults')).json).toEqual({
    faults: [{ operation: 'listPools', status: 503, id: json.id }],
  })
  expect(await ask('DELETE', `/faults/${json.id}`)).toMatchObject({ status: 204 })
  expect(await ask('DELETE', `/faults/${json.id}`)).toEqual({
    status: 404,
    json: { error: `There is no fault '${json.id}'.` },
  })
  await ask('POST', '/faults', { status: 503 })
  await ask('DELETE', '/faults')
  expect((await ask('GET', '/faults')).json).toEqual({ faults: [] })
})

test('requests to the API are listed, those to itself are not', async () => {
  await pools()
  const { json } = await ask('GET', '/requests?operation=listPools&status=200')
  expect(json.requests).toMatchObject([{ method: 'GET', operation: 'listPools', status: 200 }])
  expect((await ask('GET', '/requests?status=500')).json).toEqual({ requests: [] })
  expect(await ask('GET', '/requests?status=many')).toEqual({
    status: 400,
    json: { error: "'status' has to be a whole number, not 'many'." },
  })
  await ask('DELETE', '/requests')
  expect((await ask('GET', '/requests')).json).toEqual({ requests: [] })
})

test('requests are those of one project', async () => {
  const { json } = await ask('POST', '/projects')
  await pools()
  await mock.fetch('/v2.0/lbaas/pools', { headers: { 'X-Auth-Token': json.token } })
  const { requests } = (await ask('GET', `/requests?projectId=${json.projectId}`)).json
  expect(requests).toMatchObject([{ operation: 'v2ListPools', projectId: json.projectId }])
})

test('delays are told and changed', async () => {
  expect(await ask('PATCH', '/delays', { healthMs: 7 })).toEqual({
    status: 200,
    json: { provisioningMs: 0, healthMs: 7 },
  })
  expect((await ask('GET', '/delays')).json).toEqual({ provisioningMs: 0, healthMs: 7 })
})

test('scenarios are listed and used, and a reset begins with the last one again', async () => {
  const { scenarios } = (await ask('GET', '/scenarios')).json
  expect(scenarios).toEqual(mock.scenario.list())
  expect(await ask('PUT', '/scenario', { use: 'throttled' })).toEqual({ status: 204, json: undefined })
  expect((await ask('GET', '/faults')).json.faults).toMatchObject([{ status: 429 }])
  await ask('DELETE', '/faults')
  expect(await ask('POST', '/reset')).toMatchObject({ status: 204 })
  expect((await ask('GET', '/faults')).json.faults).toMatchObject([{ status: 429 }])
  await ask('PUT', '/scenario', { use: { seed: 'demo', clock: '2026-01-31T12:00:00Z' } })
  expect((await ask('GET', '/clock')).json).toEqual({ now: '2026-01-31T12:00:00.000Z' })
  expect((await ask('GET', '/faults')).json.faults).toEqual([])
})

test.each(['busy', './package.json', '/etc/passwd'])('nobody gets at %s by a scenario', async (use) => {
  expect(await ask('PUT', '/scenario', { use })).toEqual({
    status: 404,
    json: { error: `There is no scenario '${use}'.` },
  })
})

test('the document has the fields that faults have', async () => {
  const { json } = await ask('POST', '/faults', { colour: 'red' })
  const [, names] = /only (.*)\.$/.exec(json.error)!
  const { json: document } = await ask('GET', '/openapi.json')
  const { schema } = document.paths['/__mock/faults'].post.requestBody.content['application/json']
  expect(Object.keys(schema.properties)).toEqual(names!.split(', '))
})

test('a project is made', async () => {
  const { json } = await ask('POST', '/projects')
  const response = await mock.fetch(`/v3/${json.projectId}/elb/pools`, {
    headers: { 'X-Auth-Token': json.token },
  })
  expect(response.status).toBe(200)
})

test.each([
  ['PUT', '/state', '{', 'The body is not JSON, line 1, column 2: '],
  [
    'PUT',
    '/state',
    { version: 2, projects: {} },
    'version has to be 1, the version of states that this mock reads',
  ],
  [
    'PUT',
    '/state',
    { version: 1, projects: { a: { pools: [{}] } } },
    'projects.a.pools[0].id has to be a text',
  ],
  ['PUT', '/clock', { now: 'noon' }, '"noon" is no time from 1970 to 8999.'],
  ['POST', '/clock/advance', { by: 'P9999999D' }, 'A clock is not moved on beyond the year 8999.'],
  ['PUT', '/state', `${'['.repeat(65)}${']'.repeat(65)}`, 'The body nests deeper than 64 levels.'],
  [
    'GET',
    '/requests?colour=red',
    undefined,
    "There is no query parameter 'colour' here, only operation, status, projectId.",
  ],
  ['GET', '/clock?__proto__=1', undefined, "There is no query parameter '__proto__' here."],
  ['PUT', '/clock', {}, "The body needs 'now', a string or a number."],
  ['POST', '/clock/advance', { by: 'an hour' }, "'an hour' is no duration."],
  ['POST', '/faults', { wire: 'smoke' }, "'wire' of a fault has to be one of"],
  ['PATCH', '/state/pools/x', [], 'The body has to be a JSON object.'],
  ['PUT', '/scenario', {}, "The body needs 'use', a string or an object."],
  ['PUT', '/scenario', { use: null }, 'The scenario is no use: it must be an object, not null.'],
  ['PUT', '/scenario', { use: { seed: 'all' } }, 'The scenario is no use: seed '],
  ['PATCH', '/delays', { healthMs: -1 }, "delays: 'healthMs' has to be a whole number of milliseconds"],
  ['POST', '/faults', [], 'The body has to be a JSON object.'],
])('%s %s with %j is refused', async (method, path, body, message) => {
  const { status, json } = await ask(method, path, body)
  expect(status).toBe(400)
  expect(json.error.slice(0, message.length)).toBe(message)
  expect(json.error).not.toContain('\n')
  expect(await pools()).toHaveLength(3)
})

test('a state cannot change what objects are', async () => {
  const polluted = '{"version":1,"projects":{"__proto__":{"pools":[{"id":"x"}]}}}'
  await ask('PUT', '/state', polluted)
  expect(({} as Record<string, unknown>)['pools']).toBeUndefined()
})

test('what is not there is said', async () => {
  expect(await ask('GET', '/nothing')).toEqual({
    status: 404,
    json: { error: 'There is nothing at /__mock/nothing. /__mock/openapi.json has what there is.' },
  })
  expect(await ask('PUT', '/reset')).toEqual({
    status: 405,
    json: { error: 'There is no PUT here, only POST.' },
  })
  const { headers } = await mock.fetch('/__mock/clock', { method: 'POST' })
  expect(headers.get('allow')).toBe('GET, PUT, DELETE')
})

describe('whoever comes from elsewhere', () => {
  const forbidden = { status: 403 }
  test.each([
    ['a name that leads here', { host: 'evil.example' }],
    ['a name that begins like this machine', { host: 'localhost.evil.example' }],
    ['the name that requests in the process have', { host: 'mock' }],
    ['a page of another site', { host: '127.0.0.1:4010', origin: 'https://evil.example' }],
    ['a page of another port', { host: '127.0.0.1:4010', origin: 'http://127.0.0.1:3000' }],
    ['a page without an origin of its own', { host: '127.0.0.1:4010', origin: 'null' }],
  ])('%s is refused', async (_name, headers) => {
    expect(await ask('POST', '/reset', undefined, headers)).toMatchObject(forbidden)
  })

  test.each([
    { host: 'localhost:4010' },
    { host: '127.0.0.1:4010', origin: 'http://127.0.0.1:4010' },
    { host: '[::1]:4010' },
    { host: 'LOCALHOST' },
  ])('%j is this machine', async (headers) => {
    expect(await ask('GET', '/clock', undefined, headers)).toMatchObject({ status: 200 })
  })
})

test('the host that the mock listens on is a name of it', async () => {
  const { url } = await mock.listen({ port: 0, host: '127.0.0.2' })
  expect((await fetch(`${url}/__mock/clock`)).status).toBe(200)
  await mock.listen({ port: 0, host: 'localhost' })
  expect(whyNot({ headers: { host: 'Box:1' }, origin: '' }, { hosts: ['box'], anyOrigin: false })).toBe(
    undefined,
  )
  expect(
    whyNot({ headers: { host: '[fe80::1]:1' }, origin: '' }, { hosts: ['fe80::1'], anyOrigin: false }),
  ).toBe(undefined)
})

describe('with pages of any origin', () => {
  const origin = 'https://elsewhere.example'
  beforeEach(() => {
    mock = create({ adminAnyOrigin: true })
  })

  test('their browsers are told that they may', async () => {
    const asked = await mock.fetch('/__mock/clock', {
      method: 'OPTIONS',
      headers: { host: 'localhost', origin, 'Access-Control-Request-Method': 'PUT' },
    })
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'PUT'])
    const shown = await mock.fetch('/__mock/clock', { headers: { host: 'localhost', origin } })
    expect([shown.status, shown.headers.get('access-control-allow-origin')]).toEqual([200, origin])
  })

  test('names that lead here are refused all the same', async () => {
    expect(await ask('POST', '/reset', undefined, { host: 'evil.example', origin })).toMatchObject({
      status: 403,
    })
  })
})

test('other origins are told nothing', async () => {
  const { headers } = await mock.fetch('/__mock/clock', { headers: { origin: 'https://elsewhere.example' } })
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test('without it, the path is just one that the API does not have', async () => {
  mock = create({ admin: false })
  expect(await ask('POST', '/reset')).toMatchObject({ status: 404, json: { error_code: 'APIGW.0101' } })
})
