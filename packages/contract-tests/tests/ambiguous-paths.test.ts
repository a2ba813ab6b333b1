import { expect, test } from 'vitest'
import { operations, successOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { mock } from './mock.ts'

// An address that fits two paths belongs to the one whose first difference is literal.

type Segments = string[]
const isParameter = (segment: string): boolean => segment.startsWith('{')

/** An address that fits two paths of one method, or undefined when no address does. */
const shared = (a: Segments, b: Segments): string | undefined => {
  if (a.length !== b.length) return undefined
  const segments = a.map((segment, index) => {
    const other = b[index]!
    if (isParameter(segment)) return isParameter(other) ? 'p' : other
    return isParameter(other) || segment === other ? segment : undefined
  })
  return segments.includes(undefined) ? undefined : segments.join('/')
}

const pairs = operations.flatMap((one, index) =>
  operations
    .slice(index + 1)
    .filter((other) => other.method === one.method)
    .flatMap((other) => {
      const [a, b] = [one.path.split('/'), other.path.split('/')]
      const address = shared(a, b)
      if (address === undefined) return []
      const difference = a.findIndex((segment, at) => isParameter(segment) !== isParameter(b[at]!))
      const [wins, loses] = isParameter(a[difference]!) ? [other, one] : [one, other]
      return [{ method: one.method.toUpperCase(), address, wins, loses }]
    }),
)

test('there are such addresses, those of tags among them', () => {
  expect(pairs.map(({ method, address }) => `${method} ${address}`)).toEqual(
    expect.arrayContaining(['GET /v2.0/lbaas/listeners/tags', 'GET /v2.0/lbaas/loadbalancers/tags']),
  )
})

test.each(pairs)(
  '$method $address is $wins.operationId, not $loses.operationId',
  async ({ address, wins, loses }) => {
    const [own] = successOf(wins).body!.examples
    expect(successOf(loses).body!.examples).not.toContainEqual(own)
    const request = requestFor(wins, { headers: { Prefer: `example=${own!.name}` } })
    const answer = await mock.fetch(new Request(`http://elb.test${address}`, request))
    expect(await answer.json()).toEqual(own!.value)
  },
)
