import { beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { recorder } from '../support.ts'
import { operations, PROJECT } from './client.ts'

const loaded = await operations()
let mock: Mock
beforeEach(() => {
  mock = mockOf(loaded, readMockOptions({ seed: 'demo', strict: true, logger: recorder() }))
})

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

const get = async (path: string): Promise<Json> => {
  const response = await mock.fetch(path, { headers: { 'X-Auth-Token': 'any' } })
  expect(response.status).toBe(200)
  return response.json()
}
const named = (collection: string, name: string): Json =>
  mock.state.snapshot().projects[PROJECT]![collection]!.find((one) => one['name'] === name)

test('a member is offline, in both generations', async () => {
  const { id, pool_id } = named('members', 'server-1')
  const changed = mock.state.patch('members', id, { operating_status: 'OFFLINE' })
  expect(changed).toMatchObject({ id, operating_status: 'OFFLINE' })
  const { member } = await get(`/v3/${PROJECT}/elb/pools/${pool_id}/members/${id}`)
  expect(member.operating_status).toBe('OFFLINE')
  const tree = await get(`/v3/${PROJECT}/elb/loadbalancers/${named('loadbalancers', 'shop').id}/statuses`)
  expect(JSON.stringify(tree)).toContain('"operating_status":"OFFLINE"')
})

test('the change is one that can be taken back', async () => {
  const { id } = named('loadbalancers', 'mail')
  mock.state.patch('loadbalancers', id, { provisioning_status: 'ERROR' })
  expect((await get(`/v2.0/lbaas/loadbalancers/${id}`)).loadbalancer.provisioning_status).toBe('ERROR')
  expect(mock.state.undo()).toBe(true)
  expect((await get(`/v2.0/lbaas/loadbalancers/${id}`)).loadbalancer.provisioning_status).toBe('ACTIVE')
})

test('what it gives back is not what is kept', () => {
  const { id } = named('loadbalancers', 'shop')
  const changed = mock.state.patch('loadbalancers', id, { tags: [{ key: 'a', value: 'b' }] })
  ;(changed as Json).tags.length = 0
  expect(named('loadbalancers', 'shop').tags).toEqual([{ key: 'a', value: 'b' }])
})

describe('refused is', () => {
  const refusal = (collection: string, id: string, fields: unknown): [string, string] => {
    const before = mock.state.snapshot()
    try {
      mock.state.patch(collection, id, fields as Record<string, unknown>)
    } catch (error) {
      expect(mock.state.snapshot()).toEqual(before)
      return [(error as Error).name, (error as Error).message]
    }
    throw new Error('It was not refused.')
  }

  test('a collection that there is not', () => {
    expect(refusal('ducks', 'x', {})).toEqual([
      'NotThere',
      "There are no 'ducks', only loadbalancers, listeners, pools, members, healthmonitors, l7policies, rules, certificates, security-policies, ipgroups, logtanks, whitelists.",
    ])
  })

  test('a resource that there is not', () => {
    expect(refusal('members', 'x', {})).toEqual(['NotThere', "There is no member 'x' in any project."])
  })

  test.each<[string, string, unknown, string]>([
    ['certificates', 'shop.example.com', null, 'The fields of a change have to be an object, not null.'],
    ['pools', 'pages', { colour: 'red' }, "A pool has no field 'colour', only admin_state_up, az_affinity,"],
    ['pools', 'pages', JSON.parse('{"__proto__":{"x":1}}'), "A pool has no field '__proto__', only"],
    ['pools', 'pages', { constructor: 1 }, "A pool has no field 'constructor', only"],
    ['pools', 'pages', { id: 'y' }, "The field 'id' of a pool does not change."],
    ['pools', 'pages', { project_id: 'y' }, "The field 'project_id' of a pool does not change."],
    ['members', 'server-1', { weight: 'much' }, "Of a member, weight must be an integer, not 'much'."],
    [
      'listeners',
      'https',
      { default_pool_id: 'nope' },
      "'default_pool_id' leads to no pool: there is no 'nope' in the project.",
    ],
    [
      'pools',
      'pages',
      { healthmonitor_id: 'x' },
      "'healthmonitor_id' of this pool follows from other resources and stays '",
    ],
    [
      'l7policies',
      'api',
      { rules: [] },
      "'rules' of this l7policy follows from other resources and stays an array.",
    ],
  ])('of %s %s, %j', (collection, name, fields, message) => {
    const [error, words] = refusal(collection, named(collection, name).id, fields)
    expect([error, words.slice(0, message.length)]).toEqual(['TypeError', message])
    expect(words).not.toContain('\n')
    expect(({} as Json).x).toBeUndefined()
  })

  test('the health of a member that nobody checks', () => {
    const [relay] = mock.state.snapshot().projects[PROJECT]!['members']!.filter(({ name }) => name === '')
    expect(refusal('members', relay!.id, { operating_status: 'OFFLINE' })[1]).toBe(
      "'operating_status' of this member follows from other resources and stays 'NO_MONITOR'.",
    )
  })
})
