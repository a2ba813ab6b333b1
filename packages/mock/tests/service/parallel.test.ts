import { expect, test } from 'vitest'
import { createClient } from './client.ts'
import { maker } from './make.ts'

test('of a hundred creations and changes at once, none is lost', async () => {
  const client = await createClient()
  const make = maker(client)
  const { id } = await make.loadBalancer()
  const pools = await Promise.all(
    Array.from({ length: 100 }, (_, index) => make.pool({ loadbalancer_id: id, name: `pool-${index}` })),
  )
  expect(new Set(pools.map((pool) => pool.id)).size).toBe(100)
  await Promise.all(
    pools.map((pool) =>
      client.put(`${client.v3}/pools/${pool.id}`, { pool: { description: `about ${pool.name}` } }),
    ),
  )
  const listed = (await client.get(`${client.v3}/pools`)).pools
  expect(listed).toHaveLength(100)
  for (const { name, description } of listed) expect(description).toBe(`about ${name}`)
})

test('of a hundred members with one address, one is taken', async () => {
  const client = await createClient()
  const make = maker(client)
  const pool = await make.pool({ loadbalancer_id: (await make.loadBalancer()).id })
  const member = { member: { address: '10.0.0.1', protocol_port: 80, subnet_cidr_id: 's'.repeat(36) } }
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      client.refusal('POST', `${client.v3}/pools/${pool.id}/members`, member),
    ),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(99)
})
