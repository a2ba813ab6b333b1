import { createMatcher, fromRoot, readDocument, readProviders } from '@elb-openapi/document'
import { leftoversOf, readObservations } from '@elb-openapi/ledger'
import { describe, expect, test } from 'vitest'
import { schemaOf } from '../src/entry.ts'
import { shapeOf } from '../src/shape.ts'

const document = readDocument()
const createPool = schemaOf(document, { operation: 'createPool', kind: 'request' })
const shape = (body: unknown, schema = createPool, isError = false) =>
  shapeOf(document, schema, body, isError)
const pool = (fields: Record<string, unknown>) => (shape({ pool: fields }).body as { pool: object }).pool
/** In a field that the document does not have. */
const unknown = (value: unknown) => (shape({ value }).body as { value: unknown }).value

// Put together here, so that no search for secrets finds this file.
const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2lnbmF0dXJl'].join('.')
const base64 = 'TWlJRXZnSUJBREFOQmdrcWhraUc5dzBCQVFFRkFBU0M='
const id = '4ef7e3f5-1a0b-4c2d-9b1e-0c1d2e3f4a5b'

describe('what says how the service is stays', () => {
  test('names, types, null, booleans, listed values, empty texts and settings', () => {
    const body = {
      protocol: 'HTTP',
      lb_algorithm: 'ROUND_ROBIN',
      admin_state_up: false,
      session_persistence: null,
      slow_start: { enable: true, duration: 45 },
      description: '',
    }
    expect(pool(body)).toEqual(body)
  })

  test('lists of statuses and the placeholders of a redirection', () => {
    const monitor = { healthmonitor: { expected_codes: '200,301,404-500', monitor_port: 8443 } }
    const schema = schemaOf(document, { operation: 'createHealthMonitor', kind: 'request' })
    expect(shape(monitor, schema).body).toEqual(monitor)
    const policy = (path: string) => ({ l7policy: { redirect_url_config: { path, host: '${host}' } } })
    const policies = schemaOf(document, { operation: 'createL7Policy', kind: 'request' })
    expect(shape(policy('/shop/${path}'), policies).body).toEqual(policy('/xxxx/${path}'))
  })

  test('a new value where others are listed, and a new field, which are named', () => {
    const { body, newNames, newValues } = shape({ pool: { protocol: 'TLS', some_port_enable: true } })
    expect(body).toEqual({ pool: { protocol: 'TLS', some_port_enable: true } })
    expect({ newNames, newValues }).toEqual({ newNames: ['some_port_enable'], newValues: ['protocol: TLS'] })
  })

  test('codes of errors, in errors only', () => {
    const error = { error_code: 'ELB.8902', error_msg: 'Pool shop is wrong' }
    const schema = schemaOf(document, { operation: 'createPool', kind: 'error', status: 400 })
    expect(shape(error, schema, true).body).toEqual({ error_code: 'ELB.8902', error_msg: 'x'.repeat(18) })
    expect(shape(error, schema).body).toEqual({ error_code: 'xxxxxxxx', error_msg: 'x'.repeat(18) })
  })
})

describe('what belongs to somebody is replaced', () => {
  test.each<[string, unknown, unknown]>([
    ['a name', 'Käthes Laden', 'xxxxxxxxxxxx'],
    ['an ID', id, '00000000-0000-4000-8000-000000000001'],
    ['an ID in capitals', id.toUpperCase(), '00000000-0000-4000-8000-000000000001'],
    ['an ID without hyphens', '99a3fff0d03c428eac3678da6a7d0f24', `${'0'.repeat(31)}1`],
    ['an ID in a text', `pool ${id}`, 'x'.repeat(41)],
    ['an IPv4 address', '10.1.2.3', '192.0.2.1'],
    ['a network', '10.1.0.0/16', '192.0.2.1/16'],
    ['an IPv6 address', '2a00:1450:4001::200e', '2001:db8::1'],
    ['an IPv4 address within IPv6', '::ffff:10.1.2.3', '2001:db8::1'],
    ['an IPv6 network', 'fd00:12::/48', '2001:db8::1/48'],
    ['an address in a text', 'node 10.1.2.3 is down', 'x'.repeat(21)],
    ['an e-mail address', 'jane.doe@acme.test', 'x@example.com'],
    ['a host', 'shop.acme.test', 'www.example.com'],
    ['a wildcard', '*.acme.test', '*.example.com'],
    ['a URL', 'https://jane:pw@shop.acme.test:8443/a/b?token=1', 'x'.repeat(47)],
    ['a plain URL', 'https://shop.acme.test:8443/cart?id=1', 'https://www.example.com:443/xxxx?x=x'],
    ['a path', '/internal/health', '/xxxxxxxx/xxxxxx'],
    ['a tag', 'owner=jane', 'x=x'],
    ['a time with a zone', '2025-03-04T15:06:07.123+02:00', '2026-01-02T03:04:05.000+00:00'],
    ['a time without one', '2025-03-04 15:06:07', '2026-01-02 03:04:05'],
    ['a token', token, 'x'.repeat(token.length)],
    ['base64', base64.slice(0, -1), 'x'.repeat(43)],
    ['a long text', 'a b '.repeat(1000), 'x'.repeat(255)],
    ['digits', '4915112345678', '111111'],
    ['a number', 4_915_112_345_678, 1_000_000_000],
    ['a small number', -42, -10],
    ['a fraction', 52.520_008, 0.5],
  ])('%s', (_, value, expected) => {
    expect(unknown(value)).toBe(expected)
  })

  test('a certificate and a key, of which only the kind stays', () => {
    const chain = ['CERTIFICATE', 'CERTIFICATE', 'ACME PRIVATE THING']
      .map((label) => `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`)
      .join('\n')
    expect(unknown(`Bag Attributes: jane\n${chain}`)).toBe(
      Array.from(
        { length: 3 },
        () => `-----BEGIN CERTIFICATE-----\n${'x'.repeat(64)}\n-----END CERTIFICATE-----`,
      ).join('\n'),
    )
  })

  test('equal values become equal ones, others others', () => {
    const other = id.replace('4', '5')
    expect(unknown([id, other, id, '10.0.0.1', '10.0.0.2', '10.0.0.1'])).toEqual([
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000002',
      '00000000-0000-4000-8000-000000000001',
      '192.0.2.3',
      '192.0.2.4',
      '192.0.2.3',
    ])
  })

  test('names of fields that are data', () => {
    const { body, newNames, replacedNames } = shape({
      [id]: 1,
      'shop.acme.test': { owner: 'jane' },
      '10.1.2.3': null,
      [token]: [],
      jane_4915112345678: 1,
      '99a3fff0d03c': 1,
      'web shop': 1,
      AKIAQ7EXAMPLEKEY77: 1,
    })
    expect(Object.keys(body as object)).toEqual(Array.from({ length: 8 }, (_, index) => `field_${index + 1}`))
    expect(newNames).toEqual(['owner'])
    expect(replacedNames).toBe(8)
  })

  test('a secret that stands where a value is listed', () => {
    for (const secret of [base64, token, id, 'hunter2 horse', '10.1.2.3', 'p4ssw0rd20251234'])
      expect(JSON.stringify(pool({ protocol: secret, session_persistence: { type: secret } }))).not.toContain(
        secret,
      )
  })

  test('all of a nasty body, wherever it stands', () => {
    const secrets = [
      id,
      token,
      base64,
      'jane@acme.test',
      '10.1.2.3',
      'shop.acme.test',
      'hunter2',
      '4915112345678',
    ]
    const nest = (value: string): unknown => ({
      pool: {
        name: value,
        tags: [{ key: value, value }],
        description: `it is ${value}.`,
        listeners: [{ id: value, extra: { deep: [[value]] } }],
        lb_algorithm: value,
        [value]: value,
      },
      items: [value],
    })
    for (const secret of secrets) {
      const { body } = shape(nest(secret))
      expect(JSON.stringify(body)).not.toContain(secret)
      expect(leftoversOf(body)).toEqual([])
    }
  })
})

test('the shape of every observation is one that nothing is left over in, and the document covers it when it covered the body', () => {
  const { observations } = readObservations(
    fromRoot('spec/observations'),
    readProviders(fromRoot('spec/providers.yaml')),
  )
  const matches = createMatcher(document)
  expect(observations.length).toBeGreaterThan(50)
  for (const observation of observations) {
    const schema = schemaOf(document, observation)
    const { body } = shapeOf(document, schema, observation.body, observation.kind === 'error')
    expect(leftoversOf(body), observation.file).toEqual([])
    if (schema && matches(schema, observation.body))
      expect(matches(schema, body), `${observation.file}: ${JSON.stringify(body)}`).toBe(true)
  }
})
