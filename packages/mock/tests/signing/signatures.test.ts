import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dialect, readAuthorization } from '../../src/signing/authorization.ts'
import { canonicalRequest, type SignedRequest } from '../../src/signing/canonical.ts'
import { signatureOf } from '../../src/signing/signature.ts'
import { whyNotSigned } from '../../src/signing/verify.ts'
import published from './vectors.json' with { type: 'json' }

const AK = 'AccessKey'
const SK = 'SecretKey'
const DATE = '20260131T120000Z'
const NOW = Date.UTC(2026, 0, 31, 12)
const SCOPE = { plain: '', scoped: '20260131/eu-de/elb/sdk_request', derived: '20260131/eu-de/elb' }
const dialects = Object.keys(SCOPE) as Dialect[]

const secretOf = (ak: string): string | undefined => (ak === AK ? SK : undefined)
const verify = (request: SignedRequest, now = NOW): string | undefined =>
  whyNotSigned(request, { secretOf, now })

interface Wanted {
  dialect?: Dialect
  method?: string
  target?: string
  headers?: Record<string, string>
  body?: string
  date?: string
  /** Names beside those that every signer signs. */
  signed?: string[]
  sk?: string
}

/** A request as a client signs it. */
function signed({
  dialect = 'plain',
  method = 'POST',
  target = '/v3/p1/elb/pools',
  headers = {},
  body = '{"pool":{}}',
  date = DATE,
  signed: names = Object.keys(headers),
  sk = SK,
}: Wanted = {}): SignedRequest {
  const sent: Record<string, string> = { host: 'elb.example.com', 'x-sdk-date': date, ...headers }
  const signedHeaders = ['host', 'x-sdk-date', ...names].toSorted()
  const request = { method, target, headers: sent, body: Buffer.from(body) }
  const canonical = canonicalRequest(request, signedHeaders)
  const scope = SCOPE[dialect]
  const signature = signatureOf({ dialect, ak: AK, scope }, { canonical, date, sk })
  const algorithm = dialect === 'derived' ? 'V11-HMAC-SHA256' : 'SDK-HMAC-SHA256'
  const whose = dialect === 'plain' ? `Access=${AK}` : `Credential=${AK}/${scope}`
  sent['authorization'] =
    `${algorithm} ${whose}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`
  return request
}

describe('the signatures of other programs', () => {
  test.each(published.vectors)('$source: $dialect $method $url', (vector) => {
    const { url, method, headers, body, ak, sk, authorization } = vector
    const { pathname, search, host } = new URL(url)
    const time = headers['X-Sdk-Date'].replace(/(..)(..)T(..)(..)/, '-$1-$2T$3:$4:')
    const why = whyNotSigned(
      {
        method,
        target: `${pathname}${search}`,
        headers: {
          host,
          authorization,
          ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
        },
        body: Buffer.from(body),
      },
      {
        secretOf: (given) => (given === ak ? sk : undefined),
        now: Date.parse(time),
      },
    )
    expect(why).toBeUndefined()
  })

  test('are of all forms, with and without a body', () => {
    const kinds = published.vectors.map(({ dialect, method }) => `${dialect} ${method}`)
    expect(new Set(kinds)).toEqual(
      new Set([...dialects.flatMap((dialect) => [`${dialect} GET`, `${dialect} POST`]), 'scoped DELETE']),
    )
  })
})

describe.each(dialects)('%s', (dialect) => {
  test('a signed request is taken', () => {
    expect(verify(signed({ dialect }))).toBeUndefined()
    expect(verify(signed({ dialect, body: '', method: 'GET' }))).toBeUndefined()
  })

  test.each<[string, (request: SignedRequest) => SignedRequest]>([
    ['another method', (request) => ({ ...request, method: 'PUT' })],
    ['another path', (request) => ({ ...request, target: '/v3/p2/elb/pools' })],
    ['another query', (request) => ({ ...request, target: `${request.target}?a=1` })],
    ['another body', (request) => ({ ...request, body: Buffer.from('{}') })],
    ['another host', (request) => ({ ...request, headers: { ...request.headers, host: 'other' } })],
    [
      'another time',
      (request) => ({ ...request, headers: { ...request.headers, 'x-sdk-date': '20260131T120001Z' } }),
    ],
  ])('%s is refused, with the canonical request and without the key', (_what, change) => {
    const request = change(signed({ dialect }))
    const why = verify(request)
    const canonical = canonicalRequest(request, ['host', 'x-sdk-date'])
    expect(why).toBe(`the signature is not that of the canonical request ${JSON.stringify(canonical)}`)
    expect(why).not.toContain(SK)
  })

  test('another key is refused', () => {
    expect(verify(signed({ dialect, sk: 'other' }))).toMatch(/^the signature is not that of/)
  })

  test('what a signer may write in another way is the same request', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            text.filter((name) => name !== ''),
            text,
          ),
          { maxLength: 5 },
        ),
        text.filter((segment) => segment !== '.' && segment !== '..'),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        (pairs, segment, shuffle) => {
          const queryOf = (encode: (part: string) => string, some: typeof pairs) =>
            some.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
          const path = `/v3/p1/elb/${encodeURIComponent(segment)}`
          const target = `${path}?${queryOf(encodeURIComponent, pairs)}`
          const request = signed({ dialect, target })
          expect(verify(request)).toBeUndefined()
          const others = pairs.toSorted((a, b) => hash(a, shuffle) - hash(b, shuffle))
          const percent = (part: string) =>
            [...Buffer.from(part)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
          expect(verify({ ...request, target: `${path}?${queryOf(percent, others)}` })).toBeUndefined()
        },
      ),
      { numRuns: 200, seed: 11 },
    )
  })

  test('headers are signed by value, whatever their order, spaces around them and letters', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.trim().replace(/[\r\n\0]/g, ''))
    fc.assert(
      fc.property(value, value, (one, two) => {
        const bytes = (text: string) => Buffer.from(text).toString('latin1')
        const request = signed({ dialect, headers: { 'x-a': bytes(one), 'x-b': bytes(two) } })
        const { host, ...rest } = request.headers as Record<string, string>
        const reordered = { 'x-c': 'unsigned', ...rest, 'x-a': ` ${rest['x-a']} `, host: host! }
        expect(verify({ ...request, headers: reordered })).toBeUndefined()
      }),
      { numRuns: 100, seed: 12 },
    )
  })
})

const hash = (pair: readonly [string, string], by: number): number =>
  [...pair.join('=')].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, by)

test.each(dialects)(
  '%s: whoever signs the first of repeated values is taken with a scope only',
  (dialect) => {
    const request = signed({ dialect, target: '/v3/p1/elb/pools?name=b&id=1' })
    const repeated = { ...request, target: '/v3/p1/elb/pools?name=b&id=1&name=a' }
    expect(verify(repeated) === undefined).toBe(dialect === 'scoped')
    expect(verify({ ...request, target: '/v3/p1/elb/pools?name=a&id=1&name=b' })).toBeDefined()
  },
)

describe('the canonical request', () => {
  const of = (target: string, extra: Partial<SignedRequest> = {}): string[] =>
    canonicalRequest(
      { method: 'get', target, headers: { b: ' 2 ', a: '1' }, body: Buffer.from(''), ...extra },
      ['a', 'b'],
    ).split('\n')

  test('has a line for each part', () => {
    expect(of('/v3/pools?b=2&a=1')).toEqual([
      'GET',
      '/v3/pools/',
      'a=1&b=2',
      'a:1',
      'b:2',
      '',
      'a;b',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ])
  })

  test.each([
    ['/a?x=2&x=1&x=10', 'x=1&x=10&x=2'],
    ['/a?x', 'x='],
    ['/a?', ''],
    ['/a?x=a=b', 'x=a%3Db'],
    ['/a?x=%C3%BC&y=ü', 'x=%C3%BC&y=%C3%BC'],
    ["/a?x=~-._!'()*", 'x=~-._%21%27%28%29%2A'],
    ['/a?x=a+b&y=a%20b', 'x=a%20b&y=a%20b'],
    ['/a?x=%', 'x=%25'],
  ])('of %s has the query %s', (target, query) => {
    expect(of(target)[2]).toBe(query)
  })

  test.each([
    ['/', '/'],
    ['/a/', '/a/'],
    ['/a%2Fb/ü', '/a/b/%C3%BC/'],
  ])('of %s has the path %s', (target, path) => {
    expect(of(target)[1]).toBe(path)
  })

  test('has the text of a header, whose bytes are UTF-8', () => {
    expect(of('/', { headers: { a: Buffer.from('ü').toString('latin1'), b: '' } })[3]).toBe('a:ü')
  })

  test('leaves the body out when the sender says so', () => {
    const lines = of('/', { headers: { a: '1', b: '2', 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' } })
    expect(lines.at(-1)).toBe('UNSIGNED-PAYLOAD')
  })
})

describe('what is said of a header that is no use', () => {
  const minutes = (count: number): number => NOW + count * 60_000
  test('the clocks may differ by a quarter of an hour', () => {
    expect(verify(signed(), minutes(15))).toBeUndefined()
    expect(verify(signed(), minutes(-15))).toBeUndefined()
    const why = (clock: string) =>
      `the header 'X-Sdk-Date' is more than 15 minutes away from the time of the mock, ${clock}`
    expect(verify(signed(), minutes(16))).toBe(why('20260131T121600Z'))
    expect(verify(signed(), minutes(-16))).toBe(why('20260131T114400Z'))
  })

  const withAuthorization = (authorization: string): SignedRequest => {
    const request = signed()
    return { ...request, headers: { ...request.headers, authorization } }
  }
  const noSignature = /^the header 'Authorization' is no signature: SDK-HMAC-SHA256 or V11-HMAC-SHA256/
  test.each<[string, string | RegExp]>([
    ['Bearer abc', noSignature],
    ['', noSignature],
    ['SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host', noSignature],
    ['SDK-HMAC-SHA256 SignedHeaders=host, Signature=0', noSignature],
    ['V11-HMAC-SHA256 Access=AccessKey, SignedHeaders=host, Signature=0', noSignature],
    ['SDK-HMAC-SHA256 Credential=AccessKey, SignedHeaders=host, Signature=0', noSignature],
    ['SDK-HMAC-SHA256 Access=Nobody, SignedHeaders=host, Signature=0', "there is no access key 'Nobody'"],
    [
      'SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-none, Signature=0',
      "the header 'x-none' is signed, but was not sent",
    ],
    [
      'SDK-HMAC-SHA256 Credential=AccessKey/20260130/eu-de/elb/sdk_request, SignedHeaders=host, Signature=0',
      "the date of 'Credential' is not that of 'X-Sdk-Date'",
    ],
  ])('%s', (authorization, why) => {
    if (typeof why === 'string') expect(verify(withAuthorization(authorization))).toBe(why)
    else expect(verify(withAuthorization(authorization))).toMatch(why)
  })

  test.each(['', 'now', '20261331T120000Z', '2026-01-31T12:00:00Z'])('the date %j', (date) => {
    expect(verify(signed({ date }))).toBe("the header 'X-Sdk-Date' has to be a time such as 20260131T120000Z")
  })
})

test.each([
  ['SDK-HMAC-SHA256 Access=a,SignedHeaders=H;x-a,Signature=s', 'plain', ''],
  [
    'SDK-HMAC-SHA256 Credential=a/1/r/s/sdk_request, SignedHeaders=h;x-a, Signature=s',
    'scoped',
    '1/r/s/sdk_request',
  ],
  ['V11-HMAC-SHA256  Credential=a/1/r/s,  SignedHeaders=h;x-a, Signature=s', 'derived', '1/r/s'],
])('%s is read', (header, dialect, scope) => {
  expect(readAuthorization(header)).toEqual({
    dialect,
    ak: 'a',
    scope,
    signedHeaders: ['h', 'x-a'],
    signature: 's',
  })
})
