import { describe, expect, test } from 'vitest'
import { minimise } from '../src/minimise.ts'
import type { FuzzRequest } from '../src/request.ts'
import { request, withBody } from './setup.ts'

const textOf = ({ body }: FuzzRequest): string => Buffer.from(body ?? []).toString()

describe('a request with a fault', () => {
  test('is made as small as the fault lets it', async () => {
    const large: FuzzRequest = {
      ...withBody('POST', '/v3/99a3fff0d03c428eac3678da6a7d0f24/elb/pools?a=1&b=2&c=3', {
        pool: {
          name: 'long long name',
          tags: [{ key: 'a' }, { bad: { deep: true } }, 3],
          other: { more: [1, 2, 3] },
        },
      }),
      headers: [
        ['X-Auth-Token', 'a long token'],
        ['Content-Type', 'application/json'],
        ['X-Other', '1'],
      ],
      chunked: true,
    }
    const smallest = await minimise(
      large,
      async (candidate) => textOf(candidate).includes('"bad"') && candidate.target.includes('b=2'),
      500,
    )
    expect({ ...smallest, body: textOf(smallest) }).toEqual({
      method: 'POST',
      target: '/v3/x/elb/pools?b=2',
      headers: [['Content-Type', 'application/json']],
      body: '{"pool":{"tags":[{"bad":{}}]}}',
      chunked: false,
    })
  })

  test('loses bytes when its body is no JSON', async () => {
    const broken = {
      ...withBody('POST', '/', ''),
      body: Buffer.from([...'{"a":"xyz'].map((c) => c.charCodeAt(0)).concat(0xff, 0x7d)),
    }
    const smallest = await minimise(broken, async ({ body }) => body?.includes(0xff) ?? false, 500)
    expect([...(smallest.body ?? [])]).toEqual([0xff])
  })

  test('keeps a field called __proto__', async () => {
    const odd = withBody('POST', '/', '{"a":{"__proto__":{"b":[1]},"c":1}}')
    const smallest = await minimise(odd, async (candidate) => textOf(candidate).includes('__proto__'), 500)
    expect(textOf(smallest)).toBe('{"a":{"__proto__":{}}}')
  })

  test('costs no more requests than allowed', async () => {
    let asked = 0
    await minimise(
      request('GET', '/?a=1&b=2&c=3&d=4'),
      async () => {
        asked++
        return false
      },
      3,
    )
    expect(asked).toBe(3)
  })
})
