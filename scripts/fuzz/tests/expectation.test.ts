import { describe, expect, test } from 'vitest'
import { routeOf } from '../src/oracle/route.ts'
import type { FuzzRequest } from '../src/request.ts'
import { contract, expectationOf, request, withBody } from './setup.ts'

const pools = '/v3/p/elb/pools'
const rules = '/v3/p/elb/l7policies/x/rules'
const pool = { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP', loadbalancer_id: 'x' }
const get = (target: string, ...headers: [string, string][]): FuzzRequest =>
  request('GET', target, { headers: [['X-Auth-Token', 'any'], ...headers] })
const encoded = (bytes: number[]): FuzzRequest => ({
  ...withBody('POST', pools, ''),
  body: new Uint8Array(bytes),
})

const summary = (sent: FuzzRequest) => {
  const { served, reasons } = expectationOf(sent, 'HTTP')
  return [
    served.join('|'),
    ...reasons.map(({ what, force }) => (force === 'may' ? `perhaps ${what}` : what)),
  ].join('; ')
}

describe('a request is expected to be', () => {
  test.each<[string, FuzzRequest, string]>([
    ['served', get(`${pools}?limit=5&protocol=TCP&protocol=UDP`), '200'],
    ['served, created', withBody('POST', pools, { pool }), '201'],
    ['served without a body', request('DELETE', `${pools}/x`), '204'],
    ['served as asked', get(pools, ['Prefer', 'code=404']), '404'],
    [
      'refused without credentials whatever it asks for',
      request('GET', pools, { headers: [['Prefer', 'code="503"']] }),
      '503; no credentials',
    ],
    ['refused for 5.0', get(`${pools}?limit=5.0`), '200; query parameter of type integer: no decimal number'],
    ['served with an empty text', get(`${pools}?protocol=&name=`), '200; empty-text'],
    [
      'refused for an empty boolean',
      get(`${pools}?page_reverse=`),
      '200; query parameter of type boolean: an empty value',
    ],
    [
      'refused for the number of its values',
      withBody('POST', pools, { pool: Array.from({ length: 20_000 }, () => 1) }),
      '201; a body of too many values',
    ],
    [
      'refused for its bytes',
      withBody('POST', pools, 'x'.repeat(11_000_000)),
      '201; a body of too many bytes',
    ],
    ['served as asked in the query', get(`${pools}?__code=409`), '409'],
    ['refused for its path', get('/v3/p/elb/nothing'), '; a path that leads nowhere'],
    ['refused for an empty part of its path', get('/v3/p/elb/pools/'), '; a path that leads nowhere'],
    [
      'refused for the encoding of its path',
      get('/v3/%FF/elb/pools'),
      '; a path that is not percent-encoded UTF-8',
    ],
    ['refused for its method', request('PATCH', pools), '; a method that the path does not have'],
    ['refused for its length', get(`${pools}?name=${'x'.repeat(9000)}`), '; a target that is too long'],
    ['refused for its headers', get(pools, ['X', 'x'.repeat(17_000)]), '; headers that are too long'],
    [
      'refused without credentials, whatever else',
      request('GET', `${pools}?limit=x`, { headers: [] }),
      '200; no credentials',
    ],
    [
      'refused or not with empty credentials',
      request('GET', pools, { headers: [['X-Auth-Token', '']] }),
      '200; perhaps empty credentials',
    ],
    [
      'refused for a status to prefer',
      get(pools, ['Prefer', 'code=999']),
      '; a preference for a status that the operation does not have',
    ],
    [
      'refused for an example to prefer',
      get(pools, ['Prefer', 'example=none']),
      '; a preference for an example that the operation does not have',
    ],
    [
      'refused for Accept',
      get(pools, ['Accept', 'text/html, application/json;q=0']),
      '200; an Accept without the media type of the answer',
    ],
    [
      'served with an Accept that the answer has no use for',
      request('DELETE', `${pools}/x`, {
        headers: [
          ['X-Auth-Token', 'a'],
          ['Accept', 'text/html'],
        ],
      }),
      '204',
    ],
    [
      'refused for a hexadecimal number',
      get(`${pools}?limit=0x10`),
      '200; query parameter of type integer: no decimal number',
    ],
    [
      'refused for a number in scientific form',
      get(`${pools}?limit=1e3`),
      '200; query parameter of type integer: no decimal number',
    ],
    [
      'refused for Infinity',
      get(`${pools}?limit=Infinity`),
      '200; query parameter of type integer: no decimal number',
    ],
    [
      'refused for a space',
      get(`${pools}?limit=+5`),
      '200; query parameter of type integer: no decimal number',
    ],
    [
      'refused for nothing as a number',
      get(`${pools}?limit=`),
      '200; query parameter of type integer: an empty value',
    ],
    [
      'refused for a number out of range',
      get(`${pools}?limit=2001`),
      '200; query parameter of type integer: against maximum',
    ],
    [
      'refused or not for a number with zeros in front',
      get(`${pools}?limit=005`),
      '200; perhaps query parameter of type integer: a decimal number in an unusual form',
    ],
    ['refused for a number twice', get(`${pools}?limit=1&limit=2`), '200; query parameter: given twice'],
    ['served with a boolean in another case', get(`${pools}?page_reverse=True`), '200; boolean-case'],
    [
      'refused for a boolean that is none',
      get(`${pools}?page_reverse=1`),
      '200; query parameter of type boolean: no boolean',
    ],
    ['served with a parameter that is not known', get(`${pools}?LIMIT=x`), '200; unknown-query'],
    ['served with a text twice', get(`${pools}?marker=a&marker=b`), '200; repeated-text'],
    ['refused without a body', withBody('POST', pools, ''), '201; no body where one is needed'],
    [
      'refused for its content type',
      request('POST', pools, {
        body: Buffer.from('{}'),
        headers: [
          ['X-Auth-Token', 'a'],
          ['Content-Type', 'text/plain'],
        ],
      }),
      '201; a body of another content type; a body against required',
    ],
    ['refused for bytes', encoded([0xff]), '201; a body that is not UTF-8'],
    [
      'refused for a byte order mark',
      withBody('POST', pools, `\uFEFF${JSON.stringify({ pool })}`),
      '201; a body with a byte order mark',
    ],
    ['refused for its grammar', withBody('POST', pools, "{'pool':1}"), '201; a body that is not JSON'],
    [
      'refused for its depth',
      withBody('POST', pools, `${'['.repeat(65)}${']'.repeat(65)}`),
      '201; a body that nests too deep',
    ],
    [
      'refused for half a pair',
      withBody('POST', pools, JSON.stringify({ pool: { ...pool, name: '§' } }).replace('§', '\\ud800')),
      '201; a body with half of a surrogate pair',
    ],
    [
      'served with a whole pair',
      withBody(
        'POST',
        pools,
        JSON.stringify({ pool: { ...pool, name: '§' } }).replace('§', '\\ud83d\\ude00'),
      ),
      '201',
    ],
    [
      'served with a backslash before what looks like half a pair',
      withBody('POST', pools, { pool: { ...pool, name: '\\ud800' } }),
      '201',
    ],
    [
      'refused for a field',
      withBody('POST', pools, `{"pool":${JSON.stringify(pool).replace('{', '{"__proto__":1,')}}`),
      '201; a body against additionalProperties',
    ],
    [
      'refused for fields that hide how to compare them',
      withBody('POST', rules, { rule: { conditions: [{ valueOf: 1 }, { valueOf: 1 }] } }),
      '201; a body against required',
    ],
  ])('%s', (_, sent, expected) => {
    expect(summary(sent)).toBe(expected)
  })

  test('led by a literal part of the path before a parameter, in whatever order they stand', () => {
    for (const endpoints of [contract.endpoints, contract.endpoints.toReversed()]) {
      const idOf = (path: string): unknown => {
        const route = routeOf(endpoints, 'GET', path)
        return route.found === 'endpoint' && route.endpoint.id
      }
      expect(idOf('/v2.0/lbaas/listeners/tags')).toBe('v2ShowListener')
      expect(idOf('/v2.0/p/listeners/tags')).toBe('v2ListListenerTags')
    }
  })
})
