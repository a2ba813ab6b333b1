import { describe, expect, test } from 'vitest'
import { createElbClient, type ElbClientOptions } from '../src/index.ts'
import { clientWith, json } from './service.ts'

const good = { endpoint: 'https://elb.test', projectId: 'p', token: 't' }

test.each<[string, Partial<Record<keyof ElbClientOptions, unknown>>, string]>([
  [
    'no endpoint',
    { endpoint: undefined },
    'createElbClient: endpoint has to be an address such as https://elb.eu-de.otc.t-systems.com, but is undefined.',
  ],
  [
    'an endpoint without a scheme',
    { endpoint: 'elb.test' },
    'createElbClient: endpoint has to be an address such as https://elb.eu-de.otc.t-systems.com, but is "elb.test".',
  ],
  [
    'another scheme',
    { endpoint: 'ftp://elb.test' },
    'createElbClient: endpoint has to start with https:// or http://, but is "ftp://elb.test".',
  ],
  [
    'an endpoint with a query',
    { endpoint: 'https://elb.test?a=1' },
    'createElbClient: endpoint has to end before the query, but is "https://elb.test?a=1".',
  ],
  [
    'an endpoint with a fragment',
    { endpoint: 'https://elb.test#a' },
    'createElbClient: endpoint has to end before the query, but is "https://elb.test#a".',
  ],
  [
    'an endpoint of one generation',
    { endpoint: 'https://elb.test/v3' },
    'createElbClient: endpoint has to end before /v3, with which the paths of the calls begin, but is "https://elb.test/v3".',
  ],
  [
    'an endpoint of the other, with the project',
    { endpoint: 'https://proxy.test/elb/v2.0/0123/' },
    'createElbClient: endpoint has to end before /v2.0, with which the paths of the calls begin, but is "https://proxy.test/elb/v2.0/0123/".',
  ],
  [
    'an endpoint with a password',
    { endpoint: 'https://me:secret-password@elb.test' },
    'createElbClient: endpoint has to be without user and password, but is "***@elb.test".',
  ],
  [
    'no project',
    { projectId: '' },
    'createElbClient: projectId is missing. It stands in the console under "My Credentials".',
  ],
  [
    'no token',
    { token: undefined },
    'createElbClient: token is missing. IAM returns one in X-Subject-Token for POST /v3/auth/tokens.',
  ],
])('%s is refused with a message that says what to do', (_, wrong, message) => {
  expect(() => createElbClient({ ...good, ...wrong } as ElbClientOptions)).toThrow(new TypeError(message))
})

test.each(['https://elb.test', 'http://127.0.0.1:4010/', 'https://proxy.test/elb', 'https://v3.test/v30'])(
  'the endpoint %s is taken',
  (endpoint) => {
    expect(() => createElbClient({ ...good, endpoint })).not.toThrow()
  },
)

test('white space around the token is not sent', async () => {
  const { elb, sent } = clientWith(() => json({ pools: [] }), { token: ' secret-token\n' })
  await elb.GET('/v2.0/lbaas/pools')
  expect(sent[0]!.headers.get('x-auth-token')).toBe('secret-token')
})

describe('a secret never stands in a message', () => {
  test.each([
    { endpoint: '', token: 'secret' },
    { endpoint: 'elb.test', token: 'secret' },
    { token: 'secret\nsecret' },
    { token: 'secret\r\nX-Admin: secret' },
    { token: 'secret\0' },
    { token: '„secret“' },
    { endpoint: 'https://me:secret@elb.test' },
    { endpoint: 'https://secret@elb.test' },
    { endpoint: 'https://:secret@elb.test' },
    { endpoint: 'ftp://me:secret@elb.test' },
    { endpoint: 'me:secret@elb.test' },
    { endpoint: 'https://me:secret@' },
    { endpoint: 'https://me:secret@elb.test?a=1' },
  ])('%j', (wrong) => {
    expect(() => createElbClient({ ...good, ...wrong })).toThrow(/^createElbClient: ((?!secret)[^])*$/)
  })
})

test('a token that no header can carry is refused with a reason', () => {
  expect(() => createElbClient({ ...good, token: 'a\nb' })).toThrow(
    'createElbClient: token has a character that no header can carry, such as a line break.',
  )
})
