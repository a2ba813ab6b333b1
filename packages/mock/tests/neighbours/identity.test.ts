import { beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { Projects } from '../../src/neighbours/identity/projects.ts'
import { PROJECT } from '../service/client.ts'
import { type Send, sender } from '../support.ts'
import { createNeighbourly, loginOf, tokenOf } from './client.ts'

const NOON = '2026-01-31T12:00:00Z'
let mock: Mock
let send: Send
beforeEach(() => {
  mock = createNeighbourly()
  mock.clock.set(NOON)
  send = sender(mock.fetch)
})
const logIn = (login: Parameters<typeof loginOf>[0], query = '') =>
  send('POST', `/v3/auth/tokens${query}`, { body: loginOf(login) })
const poolsWith = (token: string, project = PROJECT) =>
  send('GET', `/v3/${project}/elb/pools`, { headers: { 'X-Auth-Token': token } })

describe('a login', () => {
  test('gives a token that says who and where', async () => {
    const { status, headers, json } = await logIn({ project: { name: 'eu-de' } })
    expect(status).toBe(201)
    expect(headers.get('x-subject-token')).toMatch(/^\S{20,}$/)
    expect(json.token).toMatchObject({
      methods: ['password'],
      issued_at: '2026-01-31T12:00:00.000000Z',
      expires_at: '2026-02-01T12:00:00.000000Z',
      user: { name: 'anna', domain: { name: 'shop' } },
      project: { id: PROJECT, name: 'eu-de', domain: json.token.user.domain },
      roles: [{ name: 'te_admin' }],
    })
  })

  test('finds all services at the address that it was sent to', async () => {
    const { url, close } = await mock.listen(0)
    try {
      const response = await fetch(`${url}/v3/auth/tokens`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(loginOf({ project: { name: 'eu-nl' } })),
      })
      const { token } = (await response.json()) as { token: { catalog: Service[]; project: { id: string } } }
      expect(addressesOf(token.catalog)).toEqual({
        identity: `${url}/v3`,
        elb: url,
        elbv3: `${url}/v3/${token.project.id}`,
        'load-balancer': url,
        network: url,
      })
      expect(
        new Set(token.catalog.flatMap(({ endpoints }) => endpoints.map(({ region }) => region))),
      ).toEqual(new Set(['eu-nl']))
    } finally {
      await close()
    }
  })

  test('goes without the catalogue when that is asked for', async () => {
    const { json } = await logIn({ project: { name: 'eu-de' } }, '?nocatalog')
    expect(json.token.catalog).toBeUndefined()
  })

  test('by IDs is one as well', async () => {
    const { json } = await logIn({ user: { id: 'u1', password: 'x' }, project: { id: 'p1' } })
    expect(json.token).toMatchObject({ user: { name: 'u1' }, project: { id: 'p1', name: 'p1' } })
  })

  test('to a domain belongs to no project', async () => {
    const { json, headers } = await logIn({ domain: { name: 'shop' } })
    expect(json.token).toMatchObject({ domain: { name: 'shop' } })
    expect(json.token.project).toBeUndefined()
    expect((await poolsWith(headers.get('x-subject-token')!, 'any-project')).status).toBe(200)
  })

  test('with a token gives one for another project, that ends with the first', async () => {
    const first = await tokenOf(send, { project: { name: 'eu-de' } })
    mock.clock.advance(3_600_000)
    const { status, json } = await logIn({ token: first, project: { name: 'eu-de_shop' } })
    expect(status).toBe(201)
    expect(json.token).toMatchObject({
      methods: ['token'],
      user: { name: 'anna' },
      project: { name: 'eu-de_shop' },
      expires_at: '2026-02-01T12:00:00.000000Z',
    })
  })

  test('with a token of another making is none', async () => {
    expect(await logIn({ token: 'any' })).toMatchObject({ status: 401, json: { error: { code: 401 } } })
  })

  test('without a user is refused in the form of IAM', async () => {
    expect(await send('POST', '/v3/auth/tokens', { body: { auth: {} } })).toMatchObject({
      status: 400,
      json: {
        error: { code: 400, title: 'Bad Request', message: expect.stringContaining("'auth.identity'") },
      },
    })
  })

  test('is none of the ELB API: a mock without neighbours has no such path', async () => {
    const { createMock } = await import('../../src/index.ts')
    const alone = await createMock({ neighbours: false })
    const { status, json } = await sender(alone.fetch)('POST', '/v3/auth/tokens', { body: loginOf() })
    expect([status, json.error_code]).toEqual([404, 'APIGW.0101'])
  })

  test('works on a mock that forgets', async () => {
    const forgetful = sender(createNeighbourly({ stateless: true }).fetch)
    const token = await tokenOf(forgetful, { project: { id: PROJECT } })
    const { status } = await forgetful('GET', '/v2.0/lbaas/pools', { headers: { 'X-Auth-Token': token } })
    expect(status).toBe(200)
  })
})

describe('a token', () => {
  test('is of one project: another is refused, and v2.0 makes things there', async () => {
    const [one, two] = [
      await tokenOf(send, { project: { name: 'eu-de_one' } }),
      await tokenOf(send, { project: { name: 'eu-de_two' } }),
    ]
    const { json } = await send('GET', '/v3/auth/tokens', {
      headers: { 'X-Auth-Token': one, 'X-Subject-Token': one },
    })
    const project = json.token.project.id
    expect(json.token.project.name).toBe('eu-de_one')
    expect((await poolsWith(one, project)).status).toBe(200)
    expect((await poolsWith(two, project)).status).toBe(403)
    const loadbalancer = { name: 'mine', vip_subnet_id: '6c6b5c1c-3c5a-4c3b-8d6e-3a4f4d9c3f10' }
    const made = await send('POST', '/v2.0/lbaas/loadbalancers', {
      body: { loadbalancer },
      headers: { 'X-Auth-Token': one },
    })
    expect(made.status).toBe(201)
    const namesOf = async (token: string) =>
      (
        await send('GET', '/v2.0/lbaas/loadbalancers', { headers: { 'X-Auth-Token': token } })
      ).json.loadbalancers.map(({ name }: { name: string }) => name)
    expect(await namesOf(one)).toEqual(['mine'])
    expect(await namesOf(two)).toEqual([])
  })

  test('expires after a day by the clock of the mock', async () => {
    const token = await tokenOf(send, { project: { name: 'eu-de' } })
    mock.clock.advance(24 * 3_600_000 - 1)
    expect((await poolsWith(token)).status).toBe(200)
    mock.clock.advance(1)
    expect(await poolsWith(token)).toMatchObject({
      status: 401,
      json: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: the token has expired',
      },
    })
    expect((await logIn({ token })).status).toBe(401)
    expect(await send('GET', '/v3/auth/tokens', { headers: { 'X-Subject-Token': token } })).toMatchObject({
      status: 404,
      json: { error: { code: 404 } },
    })
  })

  test('is good for another mock, so that a restart loses none', async () => {
    const token = await tokenOf(send, { project: { name: 'eu-de_shop' } })
    const next = createNeighbourly()
    next.clock.set(NOON)
    const { json } = await sender(next.fetch)('GET', '/v3/auth/tokens', {
      headers: { 'X-Subject-Token': token },
    })
    expect(json.token).toMatchObject({ user: { name: 'anna' }, project: { name: 'eu-de_shop' } })
  })

  const halfOne = Buffer.from('{"user":"a","domain":"b","expiresAt":9000000000000000,"methods":[]}')
  test.each([
    'mock.',
    'mock.e30',
    'mock.bnVsbA',
    'mock.W10',
    'mock.%%%',
    `mock.${halfOne.toString('base64url')}`,
  ])('that only looks like ours is just any: %s', async (token) => {
    expect((await poolsWith(token)).status).toBe(200)
    const { json } = await send('GET', '/v3/auth/tokens', { headers: { 'X-Subject-Token': token } })
    expect(json.token).toMatchObject({ user: { name: 'anybody' }, project: { id: PROJECT } })
  })

  test('of a project that a test made shows that project', async () => {
    const { projectId, token } = mock.project()
    const { json } = await send('GET', '/v3/auth/tokens', { headers: { 'X-Subject-Token': token } })
    expect(json.token.project.id).toBe(projectId)
  })
})

test('only so many projects are listed, but all are served', () => {
  const projects = new Projects()
  const names = Array.from({ length: 1001 }, (_, index) => `eu-de_${index}`)
  expect(new Set(names.map((name) => projects.named(name).id)).size).toBe(1001)
  expect(projects.list()).toHaveLength(1000)
})

describe('lists', () => {
  test('have the catalogue of the caller', async () => {
    const token = await tokenOf(send, { project: { id: 'p1' } })
    const { json } = await send('GET', '/v3/auth/catalog', { headers: { 'X-Auth-Token': token } })
    expect(addressesOf(json.catalog)).toMatchObject({ elbv3: 'http://mock/v3/p1' })
  })

  test('have the project of the header where a request is signed', async () => {
    const { json } = await sender((path, init) => {
      const headers = new Headers(init?.headers)
      headers.delete('x-auth-token')
      return mock.fetch(path, { ...init, headers })
    })('GET', '/v3/auth/catalog', { headers: { Authorization: 'any', 'X-Project-Id': 'p2' } })
    expect(addressesOf(json.catalog)).toMatchObject({ elbv3: 'http://mock/v3/p2' })
  })

  test.each(['/v3/projects', '/v3/auth/projects'])('%s has the projects that were named', async (path) => {
    await tokenOf(send, { project: { name: 'eu-de_shop' } })
    const { json } = await send('GET', path)
    expect(json.projects.map(({ name }: { name: string }) => name)).toEqual(['eu-de', 'eu-de_shop'])
  })

  test('of projects are filtered by name', async () => {
    const { json } = await send('GET', '/v3/projects?name=eu-de')
    expect(json.projects).toMatchObject([{ id: PROJECT, name: 'eu-de', enabled: true }])
    expect((await send('GET', '/v3/projects?name=other')).json.projects).toEqual([])
  })

  test('of domains have the one of the caller', async () => {
    const token = await tokenOf(send, {})
    const { json } = await send('GET', '/v3/auth/domains', { headers: { 'X-Auth-Token': token } })
    expect(json.domains).toMatchObject([{ name: 'shop' }])
  })
})

test.each(['/v3', '/v3/'])('%s names the version that clients look for', async (path) => {
  const { status, json } = await send('GET', path)
  expect(status).toBe(200)
  expect(json.version).toMatchObject({
    id: 'v3.6',
    status: 'stable',
    links: [{ rel: 'self', href: 'http://mock/v3/' }],
  })
})

describe('with users', () => {
  const users = [
    { name: 'anna', password: 'opensesame', domain: 'shop', projects: ['eu-de_shop', 'p1'] },
    { name: 'otto', password: 'seed' },
  ]
  beforeEach(() => {
    mock = createNeighbourly({ users })
    send = sender(mock.fetch)
  })
  const refused = (why: string) => ({
    status: 401,
    json: { error: { code: 401, title: 'Unauthorized', message: why } },
  })
  const wrong = refused('The username or password is wrong.')

  test('the right password is let in, by name or ID', async () => {
    const { json } = await logIn({})
    const { id, domain } = json.token.user
    expect((await logIn({ user: { id, password: 'opensesame' } })).status).toBe(201)
    expect(
      (await logIn({ user: { name: 'anna', domain: { id: domain.id }, password: 'opensesame' } })).status,
    ).toBe(201)
    expect((await logIn({ user: { name: 'otto', domain: { name: 'any' }, password: 'seed' } })).status).toBe(
      201,
    )
  })

  test.each([
    ['a wrong password', { name: 'anna', domain: { name: 'shop' }, password: 'seed' }],
    ['a wrong domain', { name: 'anna', domain: { name: 'other' }, password: 'opensesame' }],
    ['a stranger', { name: 'eve', domain: { name: 'shop' }, password: 'opensesame' }],
    ['nobody', { password: 'opensesame' }],
  ])('%s is refused', async (_who, user) => {
    expect(await logIn({ user })).toMatchObject(wrong)
  })

  test('a user gets the projects that are named, by name or ID', async () => {
    expect((await logIn({ project: { name: 'eu-de_shop' } })).status).toBe(201)
    expect((await logIn({ project: { id: 'p1' } })).status).toBe(201)
    const foreign = refused('The user has no role in the project.')
    expect(await logIn({ project: { name: 'eu-de' } })).toMatchObject(foreign)
    const token = await tokenOf(send, {})
    expect(await logIn({ token, project: { name: 'eu-de' } })).toMatchObject(foreign)
    const { json } = await send('GET', '/v3/projects', { headers: { 'X-Auth-Token': token } })
    expect(json.projects.map(({ name }: { name: string }) => name)).toEqual(['eu-de_shop', 'p1'])
  })
})

interface Service {
  type: string
  endpoints: { interface: string; region: string; url: string }[]
}

const addressesOf = (catalog: Service[]): Record<string, string> =>
  Object.fromEntries(
    catalog.map(({ type, endpoints }) => [type, endpoints.find((one) => one.interface === 'public')!.url]),
  )
