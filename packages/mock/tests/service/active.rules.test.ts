import { beforeEach, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

interface Resources {
  loadBalancer: string
  listener: string
  pool: string
  member: string
  monitor: string
}

type Case = [rule: string, method: string, path: (ids: Resources) => string, body?: object]

let client: Client
let make: ReturnType<typeof maker>

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const ofV3: Case[] = [
  [
    'update-load-balancer-active',
    'PUT',
    ({ loadBalancer }) => `loadbalancers/${loadBalancer}`,
    { loadbalancer: { name: 'new' } },
  ],
  [
    'delete-load-balancer-force-active',
    'DELETE',
    ({ loadBalancer }) => `loadbalancers/${loadBalancer}/force-elb`,
  ],
  [
    'update-listener-load-balancer-active',
    'PUT',
    ({ listener }) => `listeners/${listener}`,
    { listener: { name: 'new' } },
  ],
  ['delete-listener-force-active', 'DELETE', ({ listener }) => `listeners/${listener}/force`],
  ['update-pool-active', 'PUT', ({ pool }) => `pools/${pool}`, { pool: { name: 'new' } }],
  [
    'update-member-active',
    'PUT',
    ({ pool, member }) => `pools/${pool}/members/${member}`,
    { member: { name: 'new' } },
  ],
  ['delete-member-active', 'DELETE', ({ pool, member }) => `pools/${pool}/members/${member}`],
  [
    'update-health-monitor-active',
    'PUT',
    ({ monitor }) => `healthmonitors/${monitor}`,
    { healthmonitor: { name: 'new' } },
  ],
  ['delete-health-monitor-active', 'DELETE', ({ monitor }) => `healthmonitors/${monitor}`],
]

test.each(ofV3)('%s', async (rule, method, pathOf, body) => {
  const { id: loadBalancer } = await make.loadBalancer()
  const { id: listener } = await make.listener(loadBalancer)
  const { id: pool } = await make.pool({ listener_id: listener })
  const { id: member } = await make.member(pool)
  const { id: monitor } = await make.monitor(pool)
  const path = `${client.v3}/${pathOf({ loadBalancer, listener, pool, member, monitor })}`

  client.patch('loadbalancers', loadBalancer, { provisioning_status: 'PENDING_UPDATE' })
  expect(await client.refusal(method, path, body)).toEqual(
    broken(rule, 409, 'ELB.8907', `loadbalancer ${loadBalancer} is being changed by another request.`),
  )
  client.patch('loadbalancers', loadBalancer, { provisioning_status: 'ACTIVE' })
  expect(await client.refusal(method, path, body)).toEqual({ status: method === 'PUT' ? 200 : 204 })
})

const ofV2: Case[] = [
  [
    'v2-update-load-balancer-active',
    'PUT',
    ({ loadBalancer }) => `loadbalancers/${loadBalancer}`,
    { loadbalancer: { name: 'new' } },
  ],
  [
    'v2-update-listener-active',
    'PUT',
    ({ listener }) => `listeners/${listener}`,
    { listener: { name: 'new' } },
  ],
  ['v2-update-pool-active', 'PUT', ({ pool }) => `pools/${pool}`, { pool: { name: 'new' } }],
  [
    'v2-update-member-active',
    'PUT',
    ({ pool, member }) => `pools/${pool}/members/${member}`,
    { member: { name: 'new' } },
  ],
  ['v2-delete-member-active', 'DELETE', ({ pool, member }) => `pools/${pool}/members/${member}`],
  [
    'v2-update-health-monitor-active',
    'PUT',
    ({ monitor }) => `healthmonitors/${monitor}`,
    { healthmonitor: { name: 'new' } },
  ],
  ['v2-delete-health-monitor-active', 'DELETE', ({ monitor }) => `healthmonitors/${monitor}`],
]

test.each(ofV2)('%s', async (rule, method, pathOf, body) => {
  const { id: loadBalancer } = await make.sharedLoadBalancer()
  const { id: listener } = await make.sharedListener(loadBalancer)
  const { id: pool } = await make.sharedPool({ listener_id: listener })
  const { id: member } = await make.sharedMember(pool)
  const { id: monitor } = await make.sharedMonitor(pool)
  const path = `/v2.0/lbaas/${pathOf({ loadBalancer, listener, pool, member, monitor })}`

  client.patch('loadbalancers', loadBalancer, { provisioning_status: 'PENDING_UPDATE' })
  expect(await client.refusal(method, path, body)).toEqual(
    broken(
      rule,
      409,
      'StateInvalid',
      `Invalid state PENDING_UPDATE of loadbalancer resource ${loadBalancer}`,
    ),
  )
  client.patch('loadbalancers', loadBalancer, { provisioning_status: 'ACTIVE' })
  expect(await client.refusal(method, path, body)).toEqual({ status: method === 'PUT' ? 200 : 204 })
})
