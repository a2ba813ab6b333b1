import { expect, test } from 'vitest'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder, sender } from '../support.ts'
import { operations, PROJECT } from './client.ts'

const mock = mockOf(await operations(), readMockOptions({ seed: 'demo', strict: true, logger: recorder() }))
const send = sender(mock.fetch)
const v3 = `/v3/${PROJECT}/elb`

test.each([
  [`${v3}/loadbalancers`, 'loadbalancers', ['shop', 'mail']],
  [`${v3}/listeners`, 'listeners', ['https', 'http', 'smtp']],
  [`${v3}/pools`, 'pools', ['pages', 'api', 'relays']],
  [`${v3}/l7policies`, 'l7policies', ['to-https', 'api']],
  [`${v3}/certificates`, 'certificates', ['shop.example.com']],
  ['/v2.0/lbaas/loadbalancers', 'loadbalancers', ['mail']],
  ['/v2.0/lbaas/pools', 'pools', ['relays']],
])('the demo at %s', async (path, key, names) => {
  const { json } = await send('GET', path)
  expect(json[key].map(({ name }: { name: string }) => name).toSorted()).toEqual(names.toSorted())
})

test('every resource of the demo is shown by itself as documented', async () => {
  const collections = ['loadbalancers', 'listeners', 'pools', 'healthmonitors', 'l7policies', 'certificates']
  let shown = 0
  for (const collection of collections)
    for (const { id } of (await send('GET', `${v3}/${collection}`)).json[collection]) {
      expect((await send('GET', `${v3}/${collection}/${id}`)).status).toBe(200)
      shown += 1
    }
  expect(shown).toBeGreaterThan(10)
})

test('a reset brings the demo back', async () => {
  const before = mock.state.snapshot()
  const [{ id }] = (await send('GET', '/v2.0/lbaas/loadbalancers')).json.loadbalancers
  expect((await send('DELETE', `/v2.0/lbaas/loadbalancers/${id}?cascade=True`)).status).toBe(204)
  expect((await send('GET', '/v2.0/lbaas/pools')).json.pools).toEqual([])
  mock.state.reset()
  expect(mock.state.snapshot()).toEqual(before)
})

test('the rules of a policy are listed in full when asked for', async () => {
  const { json } = await send('GET', `${v3}/l7policies?name=api&display_all_rules=true`)
  expect(json.l7policies[0].rules).toMatchObject([
    { type: 'PATH', compare_type: 'STARTS_WITH', value: '/api' },
  ])
})
