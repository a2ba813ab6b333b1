import { describe, expect, test } from 'vitest'
import {
  leftoversInWords,
  leftoversOf,
  syntheticDay,
  syntheticHex,
  syntheticIpv4,
  syntheticIpv6,
  syntheticUuid,
} from '../../src/observations/leftovers.ts'

// Put together here, so that no search for secrets finds this file.
const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2lnbmF0dXJl'].join('.')
const accessKey = ['AKIAQ7', 'EXAMPLEKEY77'].join('')
const base64 = 'TWlJRXZnSUJBREFOQmdrcWhraUc5dzBCQVFFRkFBU0M='

describe('a value that is not synthetic is found', () => {
  test.each([
    ['4ef7e3f5-1a0b-4c2d-9b1e-0c1d2e3f4a5b', 'an ID'],
    ['id 4EF7E3F5-1A0B-4C2D-9B1E-0C1D2E3F4A5B', 'an ID'],
    ['99a3fff0d03c428eac3678da6a7d0f24', 'an ID or a hash'],
    ['10.1.2.3', 'an IP address'],
    ['10.1.2.0/24', 'an IP address'],
    ['2a00:1450::1', 'an IP address'],
    ['fe80::1', 'an IP address'],
    ['jane@acme.test', 'an e-mail address'],
    ['intranet.acme.test', 'a host'],
    ['https://intranet.acme.test/x', 'a host'],
    ['2025-03-04T05:06:07Z', 'a date'],
    ['4915112345678', 'a long number'],
    ['our web shop', 'words'],
    [token, 'a token'],
    [accessKey, 'an access key'],
    [base64, 'encoded or random characters'],
    [`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`, 'a certificate or key'],
    ['password=hunter2', 'a secret'],
  ])('%s', (value, what) => {
    expect(leftoversOf({ a: [value] })).toContainEqual({ pointer: '#/a/0', text: what })
  })

  test('in the name of a field, without showing it', () => {
    const found = leftoversOf({ '99a3fff0d03c428eac3678da6a7d0f24': { 'jane@acme.test': 1 } })
    expect(found.map(({ text }) => text)).toEqual([
      'an ID or a hash as the name of a field',
      'an e-mail address as the name of a field',
    ])
    expect(JSON.stringify(found)).not.toMatch(/99a3|jane|acme/)
  })

  test('as a number', () => {
    expect(leftoversOf({ a: 4_915_112_345 })).toEqual([{ pointer: '#/a', text: 'a long number' }])
  })
})

test('what is synthetic or a constant is left alone', () => {
  const body = {
    id: syntheticUuid(7),
    project_id: syntheticHex(8, 32),
    address: syntheticIpv4(300),
    v6: syntheticIpv6(9),
    net: '192.0.2.0/24',
    created_at: `${syntheticDay}T03:04:05Z`,
    host: 'www.example.com',
    url: 'https://www.example.com:443/x/x.html',
    redirect: '${protocol}://${host}:${port}${path}',
    cipher: 'ECDHE-ECDSA-AES128-GCM-SHA256:TLS_AES_128_GCM_SHA256',
    certificate: '-----BEGIN CERTIFICATE-----\nxxxx\nxx\n-----END CERTIFICATE-----',
    name: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    code: 'ELB.8902',
    kind: 'ListenerPoolProtocolMismatch',
    codes: '200,301,404-500',
    pattern: '^.*$',
    file: '/a.html',
    limit: -1,
    nothing: null,
    'X-Forwarded-TLS-Certificate-ID': true,
    az_minimum_healthy_member_percentage: 20,
  }
  expect(leftoversOf(body)).toEqual([])
})

test('words may have words, hosts and dates, and nothing secret', () => {
  expect(
    leftoversInWords('github.com/opentelekomcloud/x/blob/2024-01-02/resource_lb_listener_v3_test.go#L12'),
  ).toEqual([])
  expect(leftoversInWords(`sent with ${token} to 10.1.2.3`)).toEqual([
    'a token',
    'encoded or random characters',
    'an IP address',
  ])
})
