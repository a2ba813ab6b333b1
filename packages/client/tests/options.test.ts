import { expect, test } from 'vitest'
import { createElbClient, type ElbClientOptions } from '../src/index.ts'

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

test('the token never stands in a message', () => {
  expect(() => createElbClient({ ...good, endpoint: '', token: 'secret-token' })).toThrow(
    /^((?!secret-token).)*$/,
  )
})
