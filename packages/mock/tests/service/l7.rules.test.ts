import { beforeEach, describe, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

let client: Client
let make: ReturnType<typeof maker>
let loadBalancer: Json
/** HTTP with advanced forwarding, HTTP without, HTTPS, TCP. */
let advanced: Json
let plain: Json
let secure: Json
let tcp: Json

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
  loadBalancer = await make.loadBalancer()
  const certificate = await make.certificate()
  advanced = await make.listener(loadBalancer.id, { enhance_l7policy_enable: true })
  plain = await make.listener(loadBalancer.id, { protocol_port: 81 })
  secure = await make.listener(loadBalancer.id, {
    protocol: 'HTTPS',
    protocol_port: 443,
    default_tls_container_ref: certificate.id,
  })
  tcp = await make.listener(loadBalancer.id, { protocol: 'TCP', protocol_port: 82 })
})

const poolOf = (fields: object = {}): Promise<Json> =>
  make.pool({ loadbalancer_id: loadBalancer.id, ...fields })
const add = (fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', `${client.v3}/l7policies`, { l7policy: fields })
const change = (id: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('PUT', `${client.v3}/l7policies/${id}`, { l7policy: fields })
const forward = (listener: Json, pool: Json, fields: object = {}): Record<string, unknown> => ({
  listener_id: listener.id,
  action: 'REDIRECT_TO_POOL',
  redirect_pool_id: pool.id,
  ...fields,
})
const invalid = (rule: string, field: string, problem: string): ReturnType<typeof broken> =>
  broken(rule, 400, 'ELB.8902', `Invalid input for '${field}'. ${problem}.`)

test('create-l7policy-listener-protocol', async () => {
  expect(await add(forward(plain, await poolOf()))).toEqual({ status: 201 })
  expect(await add(forward(secure, await poolOf()))).toEqual({ status: 201 })
  expect(await add(forward(tcp, await poolOf()))).toEqual(
    invalid(
      'create-l7policy-listener-protocol',
      'l7policy.listener_id',
      'The listener must have the protocol HTTP or HTTPS, not TCP',
    ),
  )
  const redirect = { listener_id: secure.id, action: 'REDIRECT_TO_LISTENER', redirect_listener_id: secure.id }
  expect(await add(redirect)).toEqual(
    invalid(
      'create-l7policy-listener-protocol',
      'l7policy.listener_id',
      'The listener must have the protocol HTTP, not HTTPS',
    ),
  )
})

test('create-l7policy-redirect-listener, update-l7policy-redirect-listener', async () => {
  const redirect = (id: string): object => ({
    listener_id: plain.id,
    action: 'REDIRECT_TO_LISTENER',
    redirect_listener_id: id,
  })
  expect(await add(redirect(advanced.id))).toEqual(
    invalid(
      'create-l7policy-redirect-listener',
      'l7policy.redirect_listener_id',
      'Requests are redirected to an HTTPS listener, not to one of HTTP',
    ),
  )
  const other = await make.loadBalancer()
  const certificate = await make.certificate()
  const foreign = await make.listener(other.id, {
    protocol: 'HTTPS',
    default_tls_container_ref: certificate.id,
  })
  const elsewhere = 'The listener belongs to another load balancer'
  expect(await add(redirect(foreign.id))).toEqual(
    invalid('create-l7policy-redirect-listener', 'l7policy.redirect_listener_id', elsewhere),
  )
  const policy = await make.policy(plain.id, {
    action: 'REDIRECT_TO_LISTENER',
    redirect_listener_id: secure.id,
  })
  expect(await change(policy.id, { redirect_listener_id: foreign.id })).toEqual(
    invalid('update-l7policy-redirect-listener', 'l7policy.redirect_listener_id', elsewhere),
  )
})

test('create-l7policy-advanced-forwarding, update-l7policy-advanced-forwarding', async () => {
  const problem = 'It needs a dedicated load balancer, and enhance_l7policy_enable of the listener'
  expect(await add(forward(advanced, await poolOf(), { priority: 3 }))).toEqual({ status: 201 })
  expect(await add(forward(plain, await poolOf(), { priority: 3 }))).toEqual(
    invalid('create-l7policy-advanced-forwarding', 'l7policy.priority', problem),
  )
  const policy = await make.policy(plain.id, {
    action: 'REDIRECT_TO_POOL',
    redirect_pool_id: (await poolOf()).id,
  })
  expect(await change(policy.id, { priority: 4 })).toEqual(
    invalid('update-l7policy-advanced-forwarding', 'l7policy.priority', problem),
  )
})

test('create-l7policy-ten-rules-with-conditions, update-l7policy-ten-rules-with-conditions', async () => {
  const rule = (conditions: number): object => ({
    type: 'HEADER',
    compare_type: 'EQUAL_TO',
    value: 'any',
    conditions: Array.from({ length: conditions }, (_, index) => ({ key: 'X-Kind', value: `${index}` })),
  })
  expect(await add(forward(advanced, await poolOf(), { rules: [rule(4), rule(6)] }))).toEqual({ status: 201 })
  const problem = 'They may have at most 10 conditions together, not 11'
  expect(await add(forward(advanced, await poolOf(), { rules: [rule(5), rule(6)] }))).toEqual(
    invalid('create-l7policy-ten-rules-with-conditions', 'l7policy.rules', problem),
  )
  const { id } = await make.policy(advanced.id, forward(advanced, await poolOf()))
  expect(await change(id, { rules: [rule(4), rule(6)] })).toEqual({ status: 200 })
  expect(await change(id, { rules: [rule(5), rule(6)] })).toEqual(
    invalid('update-l7policy-ten-rules-with-conditions', 'l7policy.rules', problem),
  )
})

test('create-l7policy-rule-same-key, update-l7policy-rule-same-key', async () => {
  const headers = (...keys: string[]): object => ({
    rules: [
      {
        type: 'HEADER',
        compare_type: 'EQUAL_TO',
        value: 'any',
        conditions: keys.map((key, index) => ({ key, value: `${index}` })),
      },
    ],
  })
  const problem = "Their keys must be the same, not 'A' and 'B'"
  expect(await add(forward(advanced, await poolOf(), headers('A', 'B')))).toEqual(
    invalid('create-l7policy-rule-same-key', 'l7policy.rules[0].conditions', problem),
  )
  const { id } = await make.policy(advanced.id, forward(advanced, await poolOf(), headers('A', 'A')))
  expect(await change(id, headers('A', 'B'))).toEqual(
    invalid('update-l7policy-rule-same-key', 'l7policy.rules[0].conditions', problem),
  )
})

test('create-l7policy-pools-config, update-l7policy-pools-config', async () => {
  const pool = await poolOf()
  const weighed = (times: number): object => ({
    listener_id: advanced.id,
    action: 'REDIRECT_TO_POOL',
    redirect_pools_config: Array.from({ length: times }, () => ({ pool_id: pool.id, weight: 1 })),
  })
  expect(await add(weighed(1))).toEqual({ status: 201 })
  expect(await add(weighed(2))).toEqual(
    invalid(
      'create-l7policy-pools-config',
      'l7policy.redirect_pools_config',
      `The pool ${pool.id} is there twice`,
    ),
  )
  const [{ id }] = (await client.get(`${client.v3}/l7policies`)).l7policies
  const twice = [
    { pool_id: pool.id, weight: 1 },
    { pool_id: pool.id, weight: 2 },
  ]
  expect(await change(id, { redirect_pools_config: twice })).toEqual(
    invalid(
      'update-l7policy-pools-config',
      'l7policy.redirect_pools_config',
      `The pool ${pool.id} is there twice`,
    ),
  )
  const { id: simple } = await make.policy(plain.id, forward(plain, await poolOf()))
  expect(await change(simple, { redirect_pools_config: twice.slice(1) })).toEqual(
    invalid(
      'update-l7policy-pools-config',
      'l7policy.redirect_pools_config',
      'It needs a dedicated load balancer, and enhance_l7policy_enable of the listener',
    ),
  )
})

test('update-l7policy-fields-of-action', async () => {
  const policy = await make.policy(plain.id, {
    action: 'REDIRECT_TO_LISTENER',
    redirect_listener_id: secure.id,
  })
  expect(await change(policy.id, { redirect_pool_id: (await poolOf()).id })).toEqual(
    invalid(
      'update-l7policy-fields-of-action',
      'l7policy.redirect_pool_id',
      'A policy with the action REDIRECT_TO_LISTENER does not take it',
    ),
  )
  expect(await change(policy.id, { name: 'renamed' })).toEqual({ status: 200 })
  for (const nothing of ['', null])
    expect(await change(policy.id, { redirect_listener_id: nothing })).toEqual(
      invalid(
        'update-l7policy-fields-of-action',
        'l7policy.redirect_listener_id',
        'A policy with the action REDIRECT_TO_LISTENER needs it',
      ),
    )
})

test('update-l7policy-free-pool', async () => {
  const policy = await make.policy(plain.id, {
    action: 'REDIRECT_TO_POOL',
    redirect_pool_id: (await poolOf()).id,
  })
  const taken = await make.pool({ listener_id: advanced.id })
  expect(await change(policy.id, { redirect_pool_id: taken.id })).toEqual(
    broken(
      'update-l7policy-free-pool',
      409,
      'ELB.8907',
      `pool ${taken.id} is in use by listener ${advanced.id}.`,
    ),
  )
  const weighed = await poolOf()
  await make.policy(advanced.id, {
    action: 'REDIRECT_TO_POOL',
    redirect_pools_config: [{ pool_id: weighed.id, weight: 1 }],
  })
  expect(await change(policy.id, { redirect_pool_id: weighed.id })).toMatchObject({
    message: `pool ${weighed.id} is in use by listener ${advanced.id}.`,
  })
})

test('create-l7policy-rule-wildcard, update-l7policy-rule-wildcard', async () => {
  const host = (value: string): object => ({
    rules: [{ type: 'HOST_NAME', compare_type: 'EQUAL_TO', value }],
  })
  expect(await add(forward(plain, await poolOf(), host('*.example.com')))).toEqual({ status: 201 })
  expect(await add(forward(plain, await poolOf(), host('www.*.com')))).toEqual(
    invalid(
      'create-l7policy-rule-wildcard',
      'l7policy.rules',
      "In a domain name, * is a wildcard only as the leftmost label, unlike in 'www.*.com'",
    ),
  )
  const { id } = await make.policy(plain.id, forward(plain, await poolOf()))
  expect(await change(id, host('*.example.com'))).toEqual({ status: 200 })
  expect(await change(id, host('*example.com'))).toEqual(
    invalid(
      'update-l7policy-rule-wildcard',
      'l7policy.rules',
      "In a domain name, * is a wildcard only as the leftmost label, unlike in '*example.com'",
    ),
  )
})

describe('rules', () => {
  let policy: Json
  beforeEach(async () => {
    policy = await make.policy(advanced.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: (await poolOf()).id,
    })
  })
  const path = (of: Json, id = ''): string => `${client.v3}/l7policies/${of.id}/rules${id && `/${id}`}`
  const addRule = (fields: object, of: Json = policy): ReturnType<Client['refusal']> =>
    client.refusal('POST', path(of), { rule: { compare_type: 'EQUAL_TO', ...fields } })

  test('create-l7rule-one-of-a-type', async () => {
    expect(await addRule({ type: 'PATH', value: '/a' })).toEqual({ status: 201 })
    expect(await addRule({ type: 'PATH', value: '/b' })).toEqual(
      broken(
        'create-l7rule-one-of-a-type',
        409,
        'ELB.8907',
        `l7policy ${policy.id} already has an l7rule of type PATH.`,
      ),
    )
  })

  test('create-l7rule-not-for-redirects', async () => {
    const redirect = await make.policy(plain.id, {
      action: 'REDIRECT_TO_LISTENER',
      redirect_listener_id: secure.id,
    })
    expect(await addRule({ type: 'PATH', value: '/a' }, redirect)).toEqual(
      broken(
        'create-l7rule-not-for-redirects',
        409,
        'ELB.8907',
        `l7policy ${redirect.id} redirects to a listener and takes no rules.`,
      ),
    )
  })

  test('create-l7rule-same-key', async () => {
    const header = (...keys: string[]): object => ({
      type: 'HEADER',
      value: 'any',
      conditions: keys.map((key, index) => ({ key, value: `${index}` })),
    })
    expect(await addRule(header('A', 'A'))).toEqual({ status: 201 })
    expect(await addRule(header('A', 'B'))).toEqual(
      invalid('create-l7rule-same-key', 'rule.conditions', "Their keys must be the same, not 'A' and 'B'"),
    )
  })

  test('create-l7rule-advanced-forwarding', async () => {
    const simple = await make.policy(plain.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: (await poolOf()).id,
    })
    const conditions = [{ value: '/a' }]
    expect(await addRule({ type: 'PATH', value: '/a', conditions }, simple)).toEqual(
      invalid(
        'create-l7rule-advanced-forwarding',
        'rule.conditions',
        'They need enhance_l7policy_enable of the listener',
      ),
    )
    expect(await addRule({ type: 'PATH', value: '/a', conditions })).toEqual({ status: 201 })
  })

  test('create-l7rule-wildcard', async () => {
    expect(await addRule({ type: 'HOST_NAME', value: 'a.*' })).toEqual(
      invalid(
        'create-l7rule-wildcard',
        'rule',
        "In a domain name, * is a wildcard only as the leftmost label, unlike in 'a.*'",
      ),
    )
  })
})

describe('of v2.0', () => {
  let shared: Json
  let http: Json
  let https: Json
  beforeEach(async () => {
    shared = await make.sharedLoadBalancer()
    const certificate = await make.certificate()
    http = await make.sharedListener(shared.id)
    https = await make.sharedListener(shared.id, {
      protocol: 'TERMINATED_HTTPS',
      protocol_port: 443,
      default_tls_container_ref: certificate.id,
    })
  })
  const sharedPool = (): Promise<Json> => make.sharedPool({ loadbalancer_id: shared.id })
  const path = (id = ''): string => `/v2.0/lbaas/l7policies${id && `/${id}`}`
  const addShared = (fields: object): ReturnType<Client['refusal']> =>
    client.refusal('POST', path(), { l7policy: fields })
  const refused = (rule: string, field: string, problem: string): ReturnType<typeof broken> =>
    broken(rule, 400, 'HTTPBadRequest', `Invalid input for '${field}'. ${problem}.`)

  test('v2-create-l7policy-listener-protocol', async () => {
    expect(await addShared(forward(https, await sharedPool()))).toEqual({ status: 201 })
    const redirect = { listener_id: https.id, action: 'REDIRECT_TO_LISTENER', redirect_listener_id: https.id }
    expect(await addShared(redirect)).toEqual(
      refused(
        'v2-create-l7policy-listener-protocol',
        'l7policy.listener_id',
        'The listener must have the protocol HTTP, not TERMINATED_HTTPS',
      ),
    )
  })

  test('v2-create-l7policy-free-pool, v2-update-l7policy-free-pool', async () => {
    const own = await make.sharedPool({ listener_id: http.id })
    const inUse = (rule: string, listener: Json): ReturnType<typeof broken> =>
      broken(rule, 409, 'EntityInUse', `listener ${listener.id} is using this pool`)
    expect(await addShared(forward(http, own))).toEqual(inUse('v2-create-l7policy-free-pool', http))
    expect(await addShared(forward(https, own))).toEqual({ status: 201 })
    const others = await sharedPool()
    await make.sharedPolicy(https.id, forward(https, others))
    expect(await addShared(forward(http, others))).toEqual(inUse('v2-create-l7policy-free-pool', https))

    const policy = await make.sharedPolicy(http.id, forward(http, await sharedPool()))
    const redirect = (pool: Json): ReturnType<Client['refusal']> =>
      client.refusal('PUT', path(policy.id), { l7policy: { redirect_pool_id: pool.id } })
    expect(await redirect(own)).toEqual(inUse('v2-update-l7policy-free-pool', http))
    expect(await redirect(others)).toEqual(inUse('v2-update-l7policy-free-pool', https))
    expect(await redirect(await sharedPool())).toEqual({ status: 200 })
  })

  test('v2-create-l7policy-https-target, v2-update-l7policy-https-target', async () => {
    const problem = 'Requests are redirected to an HTTPS listener, not to one of HTTP'
    const redirect = { listener_id: http.id, action: 'REDIRECT_TO_LISTENER' }
    expect(await addShared({ ...redirect, redirect_listener_id: http.id })).toEqual(
      refused('v2-create-l7policy-https-target', 'l7policy.redirect_listener_id', problem),
    )
    const policy = await make.sharedPolicy(http.id, {
      action: 'REDIRECT_TO_LISTENER',
      redirect_listener_id: https.id,
    })
    expect(
      await client.refusal('PUT', path(policy.id), { l7policy: { redirect_listener_id: http.id } }),
    ).toEqual(refused('v2-update-l7policy-https-target', 'l7policy.redirect_listener_id', problem))
  })

  test('v2-create-l7policy-own-project, v2-create-l7rule-own-project', async () => {
    const foreign = { tenant_id: 'f'.repeat(32) }
    const message = `The token does not belong to project ${'f'.repeat(32)}.`
    expect(await addShared({ ...forward(http, await sharedPool()), ...foreign })).toEqual(
      broken('v2-create-l7policy-own-project', 403, 'PolicyNotAuthorized', message),
    )
    const policy = await make.sharedPolicy(http.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: (await sharedPool()).id,
    })
    const rule = { type: 'PATH', compare_type: 'EQUAL_TO', value: '/', ...foreign }
    expect(await client.refusal('POST', `${path(policy.id)}/rules`, { rule })).toEqual(
      broken('v2-create-l7rule-own-project', 403, 'PolicyNotAuthorized', message),
    )
  })

  test('v2-update-l7policy-fields-of-action', async () => {
    const policy = await make.sharedPolicy(http.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: (await sharedPool()).id,
    })
    expect(
      await client.refusal('PUT', path(policy.id), { l7policy: { redirect_listener_id: https.id } }),
    ).toEqual(
      refused(
        'v2-update-l7policy-fields-of-action',
        'l7policy.redirect_listener_id',
        'A policy with the action REDIRECT_TO_POOL does not take it',
      ),
    )
  })

  test('v2-create-l7rule-one-of-a-type', async () => {
    const policy = await make.sharedPolicy(http.id, {
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: (await sharedPool()).id,
    })
    const rule = { type: 'PATH', compare_type: 'EQUAL_TO', value: '/' }
    await client.post(`${path(policy.id)}/rules`, { rule })
    expect(await client.refusal('POST', `${path(policy.id)}/rules`, { rule })).toEqual(
      broken(
        'v2-create-l7rule-one-of-a-type',
        409,
        'StateInvalid',
        `l7policy ${policy.id} already has an l7rule of type PATH.`,
      ),
    )
  })
})
