import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { canonicalRequest } from '../../src/signing/canonical.ts'
import { signatureOf } from '../../src/signing/signature.ts'
import { recorder, type Recorder, sender } from '../support.ts'
import { createNeighbourly, tokenOf } from './client.ts'

const DATE = '20260131T120000Z'
const KEY = { ak: 'AK1', sk: 'a-secret-key' }
const POOLS = '/v3/p1/elb/pools'
let mock: Mock
let log: Recorder
beforeEach(() => {
  log = recorder()
  mock = createNeighbourly({
    keys: [
      { ...KEY, projectId: 'p1' },
      { ak: 'AK2', sk: 'x' },
    ],
    logger: log,
  })
  mock.clock.set('2026-01-31T12:00:00Z')
})

interface Signer {
  ak: string
  sk: string
  headers?: Record<string, string>
  method?: string
  body?: string
}

/** Sends a request that is signed as Huawei Cloud's SDKs do. */
async function ask(path: string, { ak, sk, headers = {}, method = 'GET', body = '' }: Signer) {
  const sent: Record<string, string> = { host: 'mock', 'x-sdk-date': DATE, ...headers }
  const names = Object.keys(sent).toSorted()
  const canonical = canonicalRequest({ method, target: path, headers: sent, body: Buffer.from(body) }, names)
  const signature = signatureOf({ dialect: 'plain', ak, scope: '' }, { canonical, date: DATE, sk })
  const response = await mock.fetch(path, {
    method,
    ...(body !== '' && { body }),
    headers: {
      'Content-Type': 'application/json',
      'X-Sdk-Date': DATE,
      ...headers,
      Authorization: `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    },
  })
  const text = await response.text()
  return { status: response.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, string> }
}

test('a signed request is answered, with a body and without', async () => {
  expect((await ask(POOLS, KEY)).status).toBe(200)
  const body = JSON.stringify({ ipgroup: { name: 'office', ip_list: [] } })
  expect((await ask('/v3/p1/elb/ipgroups', { ...KEY, method: 'POST', body })).status).toBe(201)
})

test('a wrong key gets 401 and the canonical request, but nobody the secret', async () => {
  const { status, json } = await ask(POOLS, { ...KEY, sk: 'wrong' })
  expect(status).toBe(401)
  expect(json).toMatchObject({ error_code: 'APIGW.0301' })
  expect(json['error_msg']).toContain(String.raw`canonical request "GET\n/v3/p1/elb/pools/\n`)
  const told = [JSON.stringify(json), ...log.lines, ...log.details, ...log.errors].join('\n')
  expect(told).not.toMatch(/a-secret-key|wrong/)
})

test('the key decides about the project', async () => {
  expect((await ask('/v3/p2/elb/pools', KEY)).status).toBe(403)
  expect((await ask(POOLS, { ...KEY, headers: { 'x-project-id': 'p2' } })).status).toBe(403)
  expect((await ask('/v3/p2/elb/pools', { ak: 'AK2', sk: 'x' })).status).toBe(200)
  expect(
    (await ask('/v3/p2/elb/pools', { ak: 'AK2', sk: 'x', headers: { 'x-project-id': 'p1' } })).status,
  ).toBe(403)
})

test('a token is good beside keys, and wrong signatures are of no matter without authentication', async () => {
  const token = { headers: { 'X-Auth-Token': 'any' } }
  expect((await mock.fetch(POOLS, token)).status).toBe(200)
  const open = createNeighbourly({ keys: [KEY], auth: false })
  expect((await open.fetch(POOLS, { headers: { Authorization: 'any' } })).status).toBe(200)
})

test('without keys any signature is taken, and the project is that of the header', async () => {
  mock = createNeighbourly()
  const headers = { Authorization: 'any', 'X-Project-Id': 'p2' }
  expect((await mock.fetch('/v3/p2/elb/pools', { headers })).status).toBe(200)
  expect((await mock.fetch(POOLS, { headers })).status).toBe(403)
})

test('a temporary key signs with its token, for the project and until the time of it', async () => {
  const send = sender(mock.fetch)
  const token = await tokenOf(send, { project: { id: 'p1' } })
  const { status, json } = await send('POST', '/v3.0/OS-CREDENTIAL/securitytokens', {
    headers: { 'X-Auth-Token': token },
    body: { auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } },
  })
  expect(status).toBe(201)
  const { access, secret, securitytoken, expires_at } = json.credential
  expect(expires_at).toBe('2026-01-31T12:15:00.000000Z')
  const key = { ak: access, sk: secret, headers: { 'x-security-token': securitytoken } }
  expect((await ask(POOLS, key)).status).toBe(200)
  expect((await ask('/v3/p2/elb/pools', key)).status).toBe(403)
  expect((await ask(POOLS, { ...key, headers: {} })).json['error_msg']).toContain('there is no access key')
  const foreign = { ...key, headers: { 'x-security-token': token } }
  expect((await ask(POOLS, foreign)).json['error_msg']).toContain('there is no access key')
  expect((await ask(POOLS, { ...key, sk: createHmac('sha256', 'x').digest('hex') })).status).toBe(401)
  mock.clock.advance(900_000)
  expect((await ask(POOLS, key)).json['error_msg']).toContain('the token has expired')
})
