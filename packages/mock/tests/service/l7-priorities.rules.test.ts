import { beforeEach, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

let client: Client
let make: ReturnType<typeof maker>
let loadBalancer: Json
let listener: Json

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
  loadBalancer = await make.loadBalancer()
  listener = await make.listener(loadBalancer.id, { enhance_l7policy_enable: true })
})

const forward = async (fields: object = {}): Promise<Record<string, unknown>> => ({
  action: 'REDIRECT_TO_POOL',
  redirect_pool_id: (await make.pool({ loadbalancer_id: loadBalancer.id })).id,
  ...fields,
})
const policyOf = async (fields: object = {}): Promise<Json> => make.policy(listener.id, await forward(fields))
const add = async (fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', `${client.v3}/l7policies`, {
    l7policy: { listener_id: listener.id, ...(await forward(fields)) },
  })
const batch = (l7policies: object[]): ReturnType<Client['refusal']> =>
  client.refusal('POST', `${client.v3}/l7policies/batch-update-priority`, { l7policies })
const prioritiesOf = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await client.get(`${client.v3}/l7policies`)).l7policies.map(({ id, priority }: Json) => [id, priority]),
  )
const taken = (rule: string, policy: Json, priority: number): ReturnType<typeof broken> =>
  broken(rule, 409, 'ELB.8907', `l7policy ${policy.id} already has the priority ${priority}.`)

test('create-l7policy-unique-priority', async () => {
  const first = await policyOf({ priority: 3 })
  expect(await add({ priority: 3 })).toEqual(taken('create-l7policy-unique-priority', first, 3))
  expect(await add({ priority: 4 })).toEqual({ status: 201 })
})

test('create-l7policy-default-priority', async () => {
  expect((await policyOf()).priority).toBe(1)
  await policyOf({ priority: 9999 })
  expect((await policyOf()).priority).toBe(10_000)
  expect(await add({})).toEqual(
    broken(
      'create-l7policy-default-priority',
      400,
      'ELB.8902',
      "Invalid input for 'l7policy.priority'. Another policy of the listener has the last one, 10000, so that it has to be given.",
    ),
  )
  expect(await add({ priority: 2 })).toEqual({ status: 201 })
})

test('without advanced forwarding a policy has no priority, and with it a redirect to a listener is the first', async () => {
  const plain = await make.listener(loadBalancer.id, { protocol_port: 81 })
  expect((await make.policy(plain.id, await forward())).priority).toBeNull()
  const secure = await make.listener(loadBalancer.id, { protocol: 'HTTPS', protocol_port: 443 })
  const redirect = { action: 'REDIRECT_TO_LISTENER', redirect_listener_id: secure.id }
  expect((await make.policy(listener.id, redirect)).priority).toBe(0)
})

test('update-l7policy-unique-priority', async () => {
  const first = await policyOf({ priority: 1 })
  const second = await policyOf({ priority: 2 })
  const change = (priority: number): ReturnType<Client['refusal']> =>
    client.refusal('PUT', `${client.v3}/l7policies/${second.id}`, { l7policy: { priority } })
  expect(await change(1)).toEqual(taken('update-l7policy-unique-priority', first, 1))
  expect(await change(2)).toEqual({ status: 200 })
  expect(await change(3)).toEqual({ status: 200 })
})

test('batch-update-policies-priority-unique: all or none, judged together', async () => {
  const first = await policyOf({ priority: 1 })
  const second = await policyOf({ priority: 2 })
  expect(
    await batch([
      { id: first.id, priority: 9 },
      { id: second.id, priority: 9 },
    ]),
  ).toEqual(taken('batch-update-policies-priority-unique', first, 9))
  expect(await prioritiesOf()).toEqual({ [first.id]: 1, [second.id]: 2 })
  expect(
    await batch([
      { id: first.id, priority: 2 },
      { id: second.id, priority: 1 },
    ]),
  ).toEqual({ status: 202 })
  expect(await prioritiesOf()).toEqual({ [first.id]: 2, [second.id]: 1 })
})

test('batch-update-policies-priority-pools-only', async () => {
  const fixed = await make.policy(listener.id, {
    action: 'FIXED_RESPONSE',
    fixed_response_config: { status_code: '503' },
    priority: 5,
  })
  expect(await batch([{ id: fixed.id, priority: 6 }])).toEqual(
    broken(
      'batch-update-policies-priority-pools-only',
      400,
      'ELB.8902',
      `Invalid input for 'l7policies.id'. The policy ${fixed.id} does not forward to a pool, so it has no priority of its own.`,
    ),
  )
  const plain = await make.listener(loadBalancer.id, { protocol_port: 81 })
  const { id } = await make.policy(plain.id, await forward())
  expect(await batch([{ id, priority: 6 }])).toEqual(
    broken(
      'batch-update-policies-priority-pools-only',
      400,
      'ELB.8902',
      `Invalid input for 'l7policies.priority'. The policy ${id} needs a dedicated load balancer, and enhance_l7policy_enable of its listener.`,
    ),
  )
})
