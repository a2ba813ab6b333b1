import { beforeEach, describe, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

let client: Client
let make: ReturnType<typeof maker>
beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

describe('of v3', () => {
  let policy: Json
  beforeEach(async () => {
    const { id } = await make.loadBalancer()
    const listener = await make.listener(id, { enhance_l7policy_enable: true })
    const pool = await make.pool({ loadbalancer_id: id })
    policy = await make.policy(listener.id, { action: 'REDIRECT_TO_POOL', redirect_pool_id: pool.id })
  })

  const rulesPath = (): string => `${client.v3}/l7policies/${policy.id}/rules`
  const made = async (fields: object): Promise<Json> =>
    (await client.post(rulesPath(), { rule: { compare_type: 'EQUAL_TO', ...fields } })).rule
  const change = ({ id }: Json, fields: object): ReturnType<Client['refusal']> =>
    client.refusal('PUT', `${rulesPath()}/${id}`, { rule: fields })
  const refused = (field: string, problem: string): ReturnType<typeof broken> =>
    broken('update-l7rule-fields-of-type', 400, 'ELB.8902', `Invalid input for '${field}'. ${problem}.`)

  test('update-l7rule-fields-of-type: only paths compare by their beginning', async () => {
    const host = await made({ type: 'HOST_NAME', value: 'example.com' })
    expect(await change(host, { compare_type: 'REGEX' })).toEqual(
      refused('rule.compare_type', 'Rules of type HOST_NAME compare by EQUAL_TO, not by REGEX'),
    )
    expect(await change(host, { compare_type: 'EQUAL_TO' })).toEqual({ status: 200 })
  })

  test('update-l7rule-fields-of-type: the value of a domain name or a path', async () => {
    const host = await made({ type: 'HOST_NAME', value: 'example.com' })
    expect(await change(host, { value: '*.example.com' })).toEqual({ status: 200 })
    expect(await change(host, { value: '/path' })).toEqual(
      refused(
        'rule.value',
        'A domain name has letters, digits, hyphens, periods and *, and begins with none of hyphen and period',
      ),
    )
    const path = await made({ type: 'PATH', value: '/a' })
    const noPath = refused(
      'rule.value',
      "A path begins with a slash and has letters, digits and _~';@^-%#&$.*+?,=!:|/()[]{}",
    )
    expect(await change(path, { value: 'a' })).toEqual(noPath)
    expect(await change(path, { compare_type: 'REGEX', value: 'a' })).toEqual({ status: 200 })
    expect(await change(path, { compare_type: 'STARTS_WITH' })).toEqual(noPath)
    expect(await change(path, { compare_type: 'STARTS_WITH', value: '/b' })).toEqual({ status: 200 })
  })

  test.each([
    ['METHOD', [{ value: 'GET' }], [{ value: 'TRACE' }], 'value'],
    ['SOURCE_IP', [{ value: '10.0.0.0/8' }], [{ value: '10.0.0.0' }], 'value'],
    ['HEADER', [{ key: 'X-Kind', value: 'a' }], [{ key: 'X-Kind', value: 'a b' }], 'value'],
    ['HEADER', [{ key: 'X-Kind', value: 'a' }], [{ key: 'X Kind', value: 'a' }], 'key'],
    ['QUERY_STRING', [{ key: 'kind', value: 'a' }], [{ key: 'kind', value: 'a&b' }], 'value'],
    ['QUERY_STRING', [{ key: 'kind', value: 'a' }], [{ key: 'a#b', value: 'a' }], 'key'],
    ['HOST_NAME', [{ value: 'example.com' }], [{ value: '-.com' }], 'value'],
    ['PATH', [{ value: '/a' }], [{ value: 'a' }], 'value'],
  ])('update-l7rule-fields-of-type: the conditions of %s, %j and not %j', async (type, good, bad, field) => {
    const rule = await made({ type, value: type === 'PATH' ? '/' : 'any', conditions: good })
    expect(await change(rule, { conditions: good })).toEqual({ status: 200 })
    const { rule: id, message } = await change(rule, { conditions: bad })
    expect(id).toBe('update-l7rule-fields-of-type')
    expect(message).toContain(`Invalid input for 'rule.conditions[0].${field}'. `)
  })

  test('update-l7rule-fields-of-type: conditions have the same key', async () => {
    const conditions = (...keys: string[]): object => ({
      conditions: keys.map((key, index) => ({ key, value: `${index}` })),
    })
    const rule = await made({ type: 'HEADER', value: 'any', ...conditions('A') })
    expect(await change(rule, conditions('A', 'A'))).toEqual({ status: 200 })
    expect(await change(rule, conditions('A', 'B'))).toEqual(
      refused('rule.conditions', "Their keys must be the same, not 'A' and 'B'"),
    )
  })

  test('update-l7rule-wildcard', async () => {
    const rule = await made({ type: 'HOST_NAME', value: '*.example.com' })
    expect(await change(rule, { value: 'www.*.com' })).toEqual(
      broken(
        'update-l7rule-wildcard',
        400,
        'ELB.8902',
        "Invalid input for 'rule'. In a domain name, * is a wildcard only as the leftmost label, unlike in 'www.*.com'.",
      ),
    )
  })
})

describe('of v2.0', () => {
  test.each([
    {
      type: 'PATH',
      good: '/a\\b',
      bad: 'none',
      problem: "A path begins with a slash and has letters, digits and _~';@^-%#&$.*+?,=!:|\\/()[]{}",
    },
    {
      type: 'HOST_NAME',
      good: 'www.example.com',
      bad: '*.example.com',
      problem:
        'A domain name has at most 100 letters, digits, hyphens and periods, and begins with a letter or digit',
    },
  ])('v2-update-l7rule-fields-of-type: $type', async ({ type, good, bad, problem }) => {
    const { id } = await make.sharedLoadBalancer()
    const listener = await make.sharedListener(id)
    const pool = await make.sharedPool({ loadbalancer_id: id })
    const policy = await make.sharedPolicy(listener.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: pool.id,
    })
    const path = `/v2.0/lbaas/l7policies/${policy.id}/rules`
    const { rule } = await client.post(path, { rule: { type, compare_type: 'EQUAL_TO', value: good } })
    const change = (value: string): ReturnType<Client['refusal']> =>
      client.refusal('PUT', `${path}/${rule.id}`, { rule: { value } })
    expect(await change(good)).toEqual({ status: 200 })
    expect(await change(bad)).toEqual(
      broken(
        'v2-update-l7rule-fields-of-type',
        400,
        'HTTPBadRequest',
        `Invalid input for 'rule.value'. ${problem}.`,
      ),
    )
  })
})
