import { beforeEach, expect, test } from 'vitest'
import { providedFlavors } from '../../src/service/resources/flavors.ts'
import { broken, type Client, createClient } from './client.ts'
import { maker, SUBNET } from './make.ts'

const OTHER_SUBNET = '9a1b2c3d-3c58-4a3d-9a5e-2d1c0b9a8f55'

let client: Client
let make: ReturnType<typeof maker>

beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const flavor = (name: string): string => providedFlavors.find((one) => one['name'] === name)!.id
const path = (id = ''): string => `${client.v3}/loadbalancers${id && `/${id}`}`
const v2Path = (id = ''): string => `/v2.0/lbaas/loadbalancers${id && `/${id}`}`
const creation = (fields: object): object => ({
  loadbalancer: { availability_zone_list: ['eu-de-01'], vip_subnet_cidr_id: SUBNET, ...fields },
})
const change = (id: string, fields: object): ReturnType<Client['refusal']> =>
  client.refusal('PUT', path(id), { loadbalancer: fields })

test('create-load-balancer-default-flavors: it gets flavors of both layers, unless one is given', async () => {
  const usual = await make.loadBalancer()
  expect([usual.l4_flavor_id, usual.l7_flavor_id]).toEqual([
    flavor('L4_flavor.elb.s1.small'),
    flavor('L7_flavor.elb.s1.small'),
  ])
  const large = await make.loadBalancer({ l4_flavor_id: flavor('L4_flavor.elb.s2.large') })
  expect([large.l4_flavor_id, large.l7_flavor_id]).toEqual([flavor('L4_flavor.elb.s2.large'), null])
})

test('create-load-balancer-first-eip: of several EIPs, the first is bound', async () => {
  const ids = ['0c07e04d-e2f9-41ad-b934-f58a65b6734d', '1c07e04d-e2f9-41ad-b934-f58a65b6734d']
  const { publicips } = await make.loadBalancer({ publicip_ids: ids })
  expect(publicips).toMatchObject([{ publicip_id: ids[0] }])
  expect(publicips).toHaveLength(1)
})

test('create-load-balancer-elastic-minimum', async () => {
  const l7_flavor_id = flavor('L7_flavor.elb.pro.max')
  const autoscaling = { enable: true, min_l7_flavor_id: flavor('L7_flavor.elb.s1.small') }
  expect(await client.refusal('POST', path(), creation({ l7_flavor_id, autoscaling }))).toEqual({
    status: 201,
  })
  expect(await client.refusal('POST', path(), creation({ l7_flavor_id }))).toEqual(
    broken(
      'create-load-balancer-elastic-minimum',
      400,
      'ELB.8902',
      "Invalid input for 'loadbalancer.autoscaling.min_l7_flavor_id'. An elastic flavor of layer 7 needs it.",
    ),
  )
})

test('update-load-balancer-elastic-minimum', async () => {
  const { id } = await make.loadBalancer()
  const l7_flavor_id = flavor('L7_flavor.elb.pro.max')
  const autoscaling = { enable: true, min_l7_flavor_id: flavor('L7_flavor.elb.s1.small') }
  expect(await change(id, { l7_flavor_id })).toEqual(
    broken(
      'update-load-balancer-elastic-minimum',
      400,
      'ELB.8902',
      "Invalid input for 'loadbalancer.autoscaling.min_l7_flavor_id'. An elastic flavor of layer 7 needs it.",
    ),
  )
  expect(await change(id, { l7_flavor_id, autoscaling })).toEqual({ status: 200 })
})

test('create-load-balancer-free-address', async () => {
  const { id, vip_address } = await make.loadBalancer({ vip_address: '192.168.0.40' })
  expect(vip_address).toBe('192.168.0.40')
  expect(await client.refusal('POST', path(), creation({ vip_address }))).toEqual(
    broken(
      'create-load-balancer-free-address',
      409,
      'ELB.8907',
      `The address 192.168.0.40 is in use by loadbalancer ${id}.`,
    ),
  )
  const elsewhere = creation({ vip_address, vip_subnet_cidr_id: OTHER_SUBNET })
  expect(await client.refusal('POST', path(), elsewhere)).toEqual({ status: 201 })
})

test('update-load-balancer-subnets-in-vpc: an address in use is refused, the own one is not', async () => {
  const one = await make.loadBalancer({ vip_address: '192.168.0.40' })
  const other = await make.loadBalancer({ vip_address: '192.168.0.41' })
  expect(await change(one.id, { vip_address: '192.168.0.40' })).toEqual({ status: 200 })
  expect(await change(one.id, { vip_address: '192.168.0.41' })).toEqual(
    broken(
      'update-load-balancer-subnets-in-vpc',
      409,
      'ELB.8907',
      `The address 192.168.0.41 is in use by loadbalancer ${other.id}.`,
    ),
  )
})

test('v2-create-load-balancer-free-address', async () => {
  const { id } = await make.sharedLoadBalancer({ vip_address: '192.168.0.40' })
  const body = { loadbalancer: { vip_subnet_id: SUBNET, vip_address: '192.168.0.40' } }
  expect(await client.refusal('POST', v2Path(), body)).toEqual(
    broken(
      'v2-create-load-balancer-free-address',
      409,
      'IpAddressInUse',
      `The address 192.168.0.40 is in use by loadbalancer ${id}.`,
    ),
  )
})

test('a load balancer without an IPv4 subnet has no private address and no port, until it gets a subnet', async () => {
  const none = await make.loadBalancer({ vip_subnet_cidr_id: undefined })
  expect([none.vip_address, none.vip_port_id]).toEqual([null, null])
  const bound = (await client.put(path(none.id), { loadbalancer: { vip_subnet_cidr_id: SUBNET } }))
    .loadbalancer
  expect([bound.vip_address, bound.vip_port_id]).toEqual([expect.any(String), expect.any(String)])
  const renamed = (await client.put(path(none.id), { loadbalancer: { name: 'same' } })).loadbalancer
  expect(renamed.vip_address).toBe(bound.vip_address)
  const unbound = (await client.put(path(none.id), { loadbalancer: { vip_subnet_cidr_id: null } }))
    .loadbalancer
  expect([unbound.vip_address, unbound.vip_port_id]).toEqual([null, null])
})

test('update-load-balancer-address-in-subnet', async () => {
  const { id } = await make.loadBalancer({ vip_subnet_cidr_id: undefined })
  expect(await change(id, { vip_address: '192.168.0.40' })).toEqual(
    broken(
      'update-load-balancer-address-in-subnet',
      400,
      'ELB.8902',
      "Invalid input for 'loadbalancer.vip_address'. It needs vip_subnet_cidr_id, since the load balancer has no IPv4 subnet.",
    ),
  )
  expect(await change(id, { vip_address: '192.168.0.40', vip_subnet_cidr_id: SUBNET })).toEqual({
    status: 200,
  })
})

test('update-load-balancer-dedicated', async () => {
  const shared = await make.sharedLoadBalancer()
  const dedicated = await make.loadBalancer()
  expect(await change(dedicated.id, { vip_address: '192.168.0.99' })).toEqual({ status: 200 })
  expect(await change(shared.id, { name: 'renamed' })).toEqual({ status: 200 })
  expect(await change(shared.id, { vip_address: '192.168.0.98' })).toEqual(
    broken(
      'update-load-balancer-dedicated',
      400,
      'ELB.8902',
      "Invalid input for 'loadbalancer.vip_address'. It changes only for dedicated load balancers.",
    ),
  )
})

test('update-load-balancer-flavor-stays', async () => {
  const l4_flavor_id = flavor('L4_flavor.elb.s1.medium')
  const { id } = await make.loadBalancer({ l4_flavor_id })
  expect(await change(id, { l4_flavor_id: flavor('L4_flavor.elb.s1.small') })).toEqual({ status: 200 })
  const l7_flavor_id = flavor('L7_flavor.elb.s1.small')
  expect(await change(id, { l7_flavor_id })).toEqual(
    broken(
      'update-load-balancer-flavor-stays',
      400,
      'ELB.8959',
      `l7_flavor_id cannot be changed from null to ${l7_flavor_id}.`,
    ),
  )
})

test('a flavor that is not there gets 404', async () => {
  expect(await client.refusal('POST', path(), creation({ l4_flavor_id: 'huge' }))).toEqual({
    status: 404,
    error: 'ELB.8904',
    message: 'flavor huge could not be found.',
  })
})

test('update-load-balancer-ip-target-stays-on', async () => {
  const { id } = await make.loadBalancer()
  expect(await change(id, { ip_target_enable: false })).toEqual({ status: 200 })
  expect(await change(id, { ip_target_enable: true })).toEqual({ status: 200 })
  expect(await change(id, { ip_target_enable: false })).toEqual(
    broken(
      'update-load-balancer-ip-target-stays-on',
      400,
      'ELB.8902',
      "Invalid input for 'loadbalancer.ip_target_enable'. It is on and cannot be switched off.",
    ),
  )
})

test('create-load-balancer-protection-reason', async () => {
  const vain = await make.loadBalancer({ protection_reason: 'in use' })
  expect(vain.protection_reason).toBe('')
  const kept = await make.loadBalancer({
    protection_status: 'consoleProtection',
    protection_reason: 'in use',
  })
  expect(kept.protection_reason).toBe('in use')
})

test('update-load-balancer-protection-reason: nonProtection clears it', async () => {
  const { id } = await make.loadBalancer({
    protection_status: 'consoleProtection',
    protection_reason: 'in use',
  })
  await client.put(path(id), { loadbalancer: { name: 'renamed' } })
  expect((await client.get(path(id))).loadbalancer.protection_reason).toBe('in use')
  await client.put(path(id), { loadbalancer: { protection_status: 'nonProtection' } })
  expect((await client.get(path(id))).loadbalancer.protection_reason).toBe('')
})

test('delete-load-balancer-unprotected', async () => {
  const { id } = await make.loadBalancer({ deletion_protection_enable: true })
  expect(await client.refusal('DELETE', path(id))).toEqual(
    broken(
      'delete-load-balancer-unprotected',
      409,
      'ELB.8907',
      `loadbalancer ${id} is protected against deletion.`,
    ),
  )
  expect(await change(id, { deletion_protection_enable: false })).toEqual({ status: 200 })
  expect(await client.refusal('DELETE', path(id))).toEqual({ status: 204 })
})

test('delete-load-balancer-without-listeners', async () => {
  const { id } = await make.loadBalancer()
  const listener = await make.listener(id)
  expect(await client.refusal('DELETE', path(id))).toEqual(
    broken(
      'delete-load-balancer-without-listeners',
      409,
      'ELB.8907',
      `loadbalancer ${id} is in use by listener ${listener.id}.`,
    ),
  )
  await client.remove(`${client.v3}/listeners/${listener.id}`)
  const pool = await make.pool({ loadbalancer_id: id })
  expect(await client.refusal('DELETE', path(id))).toMatchObject({
    message: `loadbalancer ${id} is in use by pool ${pool.id}.`,
  })
  await client.remove(`${client.v3}/pools/${pool.id}`)
  expect(await client.refusal('DELETE', path(id))).toEqual({ status: 204 })
})

test('v2-delete-load-balancer-without-listeners', async () => {
  const { id } = await make.sharedLoadBalancer()
  const listener = await make.sharedListener(id)
  expect(await client.refusal('DELETE', v2Path(id))).toEqual(
    broken(
      'v2-delete-load-balancer-without-listeners',
      409,
      'EntityInUse',
      `listener ${listener.id} is using this loadbalancer`,
    ),
  )
  await client.remove(`/v2.0/lbaas/listeners/${listener.id}`)
  expect(await client.refusal('DELETE', v2Path(id))).toEqual({ status: 204 })
})

test('delete-load-balancer-force-unprotected: the load balancer, or one of its pools', async () => {
  const rule = 'delete-load-balancer-force-unprotected'
  const { id } = await make.loadBalancer({ deletion_protection_enable: true })
  const pool = await make.pool({ loadbalancer_id: id, member_deletion_protection_enable: true })
  const force = `${path(id)}/force-elb`
  expect(await client.refusal('DELETE', force)).toEqual(
    broken(rule, 409, 'ELB.8907', `loadbalancer ${id} is protected against deletion.`),
  )
  await client.put(path(id), { loadbalancer: { deletion_protection_enable: false } })
  expect(await client.refusal('DELETE', force)).toEqual(
    broken(rule, 409, 'ELB.8907', `pool ${pool.id} is protected against deletion.`),
  )
  await client.put(`${client.v3}/pools/${pool.id}`, { pool: { member_deletion_protection_enable: false } })
  expect(await client.refusal('DELETE', force)).toEqual({ status: 204 })
})

test('with a load balancer go its logs', async () => {
  const { id } = await make.loadBalancer()
  const logtank = await make.logtank(id)
  await client.remove(path(id))
  expect(await client.refusal('GET', `${client.v3}/logtanks/${logtank.id}`)).toMatchObject({ status: 404 })
})

test('v2-create-load-balancer-own-project', async () => {
  const other = '1867112d054b427e808cc6096d8193a1'
  const body = { loadbalancer: { vip_subnet_id: SUBNET, tenant_id: other } }
  expect(await client.refusal('POST', v2Path(), body)).toEqual(
    broken(
      'v2-create-load-balancer-own-project',
      403,
      'PolicyNotAuthorized',
      `The token does not belong to project ${other}.`,
    ),
  )
})
