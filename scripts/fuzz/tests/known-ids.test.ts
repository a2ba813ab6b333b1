import { describe, expect, test } from 'vitest'
import { KnownIds } from '../src/known-ids.ts'
import type { FuzzRequest } from '../src/request.ts'

const literals = new Set(['', 'v3', 'v2.0', 'elb', 'lbaas', 'pools', 'members', 'loadbalancers', 'tags'])
const request = (target: string, body?: string): FuzzRequest => ({
  method: 'POST',
  target,
  headers: [],
  ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  chunked: false,
})
const bodyOf = ({ body }: FuzzRequest): string => new TextDecoder().decode(body)

const knowing = (collection: string, id: string): KnownIds => {
  const ids = new KnownIds(literals)
  ids.note(request(`/v2.0/lbaas/${collection}`), JSON.stringify({ [collection]: [{ id }] }))
  return ids
}

describe('an ID that an answer has shown', () => {
  test('stands in the path of later requests', () => {
    expect(
      knowing('pools', 'known').rewrite(request('/v2.0/lbaas/pools/generated/members?limit=1')).target,
    ).toBe('/v2.0/lbaas/pools/known/members?limit=1')
  })

  test('stands in the fields that refer to its kind', () => {
    const rewritten = knowing('loadbalancers', 'known').rewrite(
      request('/v2.0/lbaas/pools', '{"pool":{"loadbalancer_id":"generated","name":"loadbalancer_id"}}'),
    )
    expect(bodyOf(rewritten)).toBe('{"pool":{"loadbalancer_id":"known","name":"loadbalancer_id"}}')
  })

  test('is of one resource, too', () => {
    const ids = new KnownIds(literals)
    ids.note(request('/v2.0/lbaas/pools'), '{"pool":{"id":"known"}}')
    expect(ids.rewrite(request('/v2.0/lbaas/pools/generated')).target).toBe('/v2.0/lbaas/pools/known')
  })

  test('leaves one in five as it was', () => {
    const ids = knowing('pools', 'known')
    const targets = Array.from(
      { length: 10 },
      () => ids.rewrite(request('/v2.0/lbaas/pools/generated')).target,
    )
    expect(targets.filter((target) => target.endsWith('generated'))).toHaveLength(2)
  })
})

test('requests go to one project', () => {
  expect(new KnownIds(literals).rewrite(request('/v3/any/elb/pools')).target).toBe(
    '/v3/0123456789abcdef0123456789abcdef/elb/pools',
  )
})

test.each([
  '/v2.0/lbaas/loadbalancers/tags',
  '/v2.0/lbaas/pools/%2e%2e',
  '/v2.0/lbaas/pools/',
  '/v2.0/lbaas/nothing/generated',
])('%s stays as it is', (target) => {
  expect(knowing('pools', 'known').rewrite(request(target)).target).toBe(target)
})

test('a body that is no text stays as it is', () => {
  const body = new Uint8Array([0xff, 0x22])
  const sent = { ...request('/v2.0/lbaas/pools'), body }
  expect(knowing('loadbalancers', 'known').rewrite(sent).body).toBe(body)
})
