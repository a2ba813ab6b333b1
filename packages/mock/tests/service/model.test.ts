import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'
import { emptyModel, type Step, take } from './model.ts'

const generation = fc.constantFrom('v3' as const, 'v2.0' as const)
const pick = fc.nat(50)
const name = fc.constantFrom('a', 'b', '')
const what = fc.constantFrom('loadBalancers' as const, 'listeners' as const, 'pools' as const)

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('create load balancer' as const), generation, name }),
  fc.record({ do: fc.constant('rename load balancer' as const), generation, pick, name }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('create listener' as const),
      pick,
      port: fc.integer({ min: 80, max: 84 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create pool' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('create member' as const),
      pick,
      address: fc.constantFrom('10.0.0.1', '10.0.0.2'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      what: fc.oneof(what, fc.constant('members' as const)),
      pick,
    }),
  },
  fc.record({ do: fc.constant('list' as const), what, generation }),
)

test('whatever is done in whatever order, the mock and a simple model agree', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const client = await createClient()
      const model = emptyModel()
      for (const one of steps) await take(one, model, client)
      taken += steps.length
    }),
    { numRuns: 40, seed: 7 },
  )
  expect(taken).toBeGreaterThan(500)
}, 60_000)
