import { beforeEach, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker, SUBNET } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const path = (pool: string, id = ''): string => `${client.v3}/pools/${pool}/members${id && `/${id}`}`
const v2Path = (pool: string): string => `/v2.0/lbaas/pools/${pool}/members`

const member = (fields: object = {}): object => ({
  member: { address: '10.0.0.1', protocol_port: 8080, subnet_cidr_id: SUBNET, ...fields },
})
const add = (pool: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('POST', path(pool), member(fields))

const addressAlone = { subnet_cidr_id: undefined }

/** A pool of a new load balancer. */
async function poolOf(loadBalancer: object, fields: object): Promise<{ id: string; loadBalancer: string }> {
  const { id: loadbalancer_id } = await make.loadBalancer({ ...loadBalancer })
  const { id } = await make.pool({ loadbalancer_id, ...fields })
  return { id, loadBalancer: loadbalancer_id }
}

test('create-member-unique: the pair of address and port', async () => {
  const pool = await poolOf({}, {})
  await make.member(pool.id)
  expect(await add(pool.id, {})).toEqual(
    broken(
      'create-member-unique',
      409,
      'ELB.8907',
      `A member with address 10.0.0.1 and protocol_port 8080 is already in pool ${pool.id}.`,
    ),
  )
  expect(await add(pool.id, { protocol_port: 8081 })).toEqual({ status: 201 })
  expect(await add(pool.id, { address: '10.0.0.2' })).toEqual({ status: 201 })
  expect(await add((await poolOf({}, {})).id, {})).toEqual({ status: 201 })
})

test('update-member-unique', async () => {
  const pool = await poolOf({}, {})
  await make.member(pool.id)
  const other = await make.member(pool.id, { protocol_port: 8081 })
  const change = (protocol_port: number): ReturnType<Client['refusal']> =>
    client.refusal('PUT', path(pool.id, other.id), { member: { protocol_port } })
  expect(await change(8081)).toEqual({ status: 200 })
  expect(await change(8080)).toEqual(
    broken(
      'update-member-unique',
      409,
      'ELB.8907',
      `A member with address 10.0.0.1 and protocol_port 8080 is already in pool ${pool.id}.`,
    ),
  )
})

test('v2-create-member-pair', async () => {
  const { id } = await make.sharedPool({ loadbalancer_id: (await make.sharedLoadBalancer()).id })
  const body = { member: { address: '10.0.0.1', protocol_port: 8080, subnet_id: SUBNET } }
  expect(await client.refusal('POST', v2Path(id), body)).toEqual({ status: 201 })
  expect(await client.refusal('POST', v2Path(id), body)).toEqual(
    broken(
      'v2-create-member-pair',
      409,
      'MemberExists',
      `Member with address 10.0.0.1 and protocol_port 8080 already present in pool ${id}`,
    ),
  )
})

test('v2-batch-update-members-pair: all or none', async () => {
  const { id } = await make.sharedPool({ loadbalancer_id: (await make.sharedLoadBalancer()).id })
  await make.sharedMember(id)
  const one = { address: '10.0.0.2', protocol_port: 80, subnet_id: SUBNET }
  const twice = { action: 'replace', members: [one, one] }
  expect(await client.refusal('PUT', v2Path(id), twice)).toEqual(
    broken(
      'v2-batch-update-members-pair',
      409,
      'MemberExists',
      `Member with address 10.0.0.2 and protocol_port 80 already present in pool ${id}`,
    ),
  )
  expect((await client.get(v2Path(id))).members).toMatchObject([{ address: '10.0.0.1' }])
  expect(await client.refusal('PUT', v2Path(id), { action: 'add', members: [one] })).toEqual({ status: 202 })
})

test('a member of another pool gets 404 in v2.0, with the pool', async () => {
  const loadbalancer_id = (await make.sharedLoadBalancer()).id
  const one = await make.sharedPool({ loadbalancer_id })
  const other = await make.sharedPool({ loadbalancer_id })
  const { id } = await make.sharedMember(one.id)
  const missing = {
    status: 404,
    error: 'MemberNotFoundForPool',
    message: `member ${id} could not be found in pool ${other.id}`,
  }
  expect(await client.refusal('GET', `${v2Path(other.id)}/${id}`)).toEqual(missing)
  expect(await client.refusal('PUT', v2Path(other.id), { action: 'delete', members: [{ id }] })).toEqual(
    missing,
  )
  expect(await client.refusal('GET', `${v2Path(one.id)}/${id}`)).toEqual({ status: 200 })
})

test('create-member-addresses-allowed: by a load balancer that has them switched on', async () => {
  const off = await poolOf({}, {})
  expect(await add(off.id, addressAlone)).toEqual(
    broken(
      'create-member-addresses-allowed',
      400,
      'ELB.8939',
      `loadbalancer ${off.loadBalancer} takes IP addresses as members only with ip_target_enable.`,
    ),
  )
  const on = await poolOf({ ip_target_enable: true }, {})
  expect(await add(on.id, addressAlone)).toEqual({ status: 201 })
})

test('create-member-addresses-allowed: in TCP, HTTP and HTTPS pools', async () => {
  const udp = await poolOf({ ip_target_enable: true }, { protocol: 'UDP' })
  expect(await add(udp.id, addressAlone)).toEqual(
    broken(
      'create-member-addresses-allowed',
      400,
      'ELB.8938',
      'IP addresses can be members of TCP, HTTP or HTTPS pools only, not of UDP ones.',
    ),
  )
  expect(await add(udp.id, {})).toEqual({ status: 201 })
})

test('create-member-ip-version: TCP pools of dedicated load balancers take IPv6 addresses, HTTP pools do not', async () => {
  const address = '2001:db8:a583:6a::4'
  const http = await poolOf({}, {})
  expect(await add(http.id, { address })).toEqual(
    broken(
      'create-member-ip-version',
      400,
      'ELB.8933',
      `pool ${http.id} takes no IPv6 addresses such as ${address}.`,
    ),
  )
  const tcp = await poolOf({}, { protocol: 'TCP' })
  expect(await add(tcp.id, { address })).toEqual({ status: 201 })
})

test('create-member-kind-fits-pool: a pool of addresses takes no cloud servers', async () => {
  const { id } = await make.pool({ type: 'ip' })
  expect(await add(id, {})).toEqual(
    broken(
      'create-member-kind-fits-pool',
      400,
      'ELB.8902',
      "Invalid input for 'member.subnet_cidr_id'. A pool of type ip takes only IP addresses, which have no subnet.",
    ),
  )
  expect(await add(id, addressAlone)).toEqual({ status: 201 })
})

test('create-member-zone-needed: by IP addresses, where requests stay in one zone', async () => {
  const az_affinity = {
    enable: true,
    az_minimum_healthy_member_percentage: 20,
    az_minimum_healthy_member_count: -1,
  }
  const { id } = await poolOf({ ip_target_enable: true }, { protocol: 'TCP', az_affinity })
  expect(await add(id, addressAlone)).toEqual(
    broken(
      'create-member-zone-needed',
      400,
      'ELB.8902',
      "Invalid input for 'member.availability_zone'. A pool that keeps requests in one zone needs it.",
    ),
  )
  expect(await add(id, { ...addressAlone, availability_zone: 'eu-de-01' })).toEqual({ status: 201 })
  expect(await add(id, { address: '10.0.0.2' })).toEqual({ status: 201 })
})

test('update-member-zone-of-address', async () => {
  const pool = await poolOf({ ip_target_enable: true }, {})
  const server = await make.member(pool.id)
  const address = await make.member(pool.id, { ...addressAlone, address: '10.0.0.2' })
  const change = (id: string): ReturnType<Client['refusal']> =>
    client.refusal('PUT', path(pool.id, id), { member: { availability_zone: 'eu-de-01' } })
  expect(await change(address.id)).toEqual({ status: 200 })
  expect(await change(server.id)).toEqual(
    broken(
      'update-member-zone-of-address',
      400,
      'ELB.8902',
      "Invalid input for 'member.availability_zone'. Only a member that is an IP address has a zone that can be set.",
    ),
  )
})

test('update-member-zone-kept', async () => {
  const az_affinity = {
    enable: true,
    az_minimum_healthy_member_percentage: 20,
    az_minimum_healthy_member_count: -1,
  }
  const { id } = await poolOf({ ip_target_enable: true }, { protocol: 'TCP', az_affinity })
  const made = await make.member(id, { ...addressAlone, availability_zone: 'eu-de-01' })
  const change = (availability_zone: string): ReturnType<Client['refusal']> =>
    client.refusal('PUT', path(id, made.id), { member: { availability_zone } })
  expect(await change('eu-de-02')).toEqual({ status: 200 })
  expect(await change('')).toEqual(
    broken(
      'update-member-zone-kept',
      400,
      'ELB.8902',
      "Invalid input for 'member.availability_zone'. A pool that keeps requests in one zone needs it.",
    ),
  )
})

test('delete-member-unprotected', async () => {
  const { id } = await poolOf({}, { member_deletion_protection_enable: true })
  const made = await make.member(id)
  expect(await client.refusal('DELETE', path(id, made.id))).toEqual(
    broken('delete-member-unprotected', 409, 'ELB.8907', `member ${made.id} is protected against deletion.`),
  )
  await client.put(`${client.v3}/pools/${id}`, { pool: { member_deletion_protection_enable: false } })
  expect(await client.refusal('DELETE', path(id, made.id))).toEqual({ status: 204 })
})
