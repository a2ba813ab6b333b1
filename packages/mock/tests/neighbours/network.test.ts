import { beforeEach, describe, expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { PROJECT } from '../service/client.ts'
import { type Send, sender } from '../support.ts'
import { createNeighbourly, tokenOf } from './client.ts'

let mock: Mock
let send: Send
beforeEach(() => {
  mock = createNeighbourly()
  send = sender(mock.fetch)
})

async function make(one: string, fields: object): Promise<{ id: string } & Record<string, unknown>> {
  const { status, json, text } = await send('POST', `/v2.0/${one}s`, { body: { [one]: fields } })
  if (status !== 201) throw new Error(`${one} got ${status}: ${text}`)
  return json[one]
}
const namesOf = async (path: string, headers = {}): Promise<string[]> => {
  const { json } = await send('GET', path, { headers })
  const [found] = Object.values(json as Record<string, { name: string }[]>)
  return found!.map(({ name }) => name)
}

test('a subnet is made in a network, with what OpenStack fills in', async () => {
  const network = await make('network', { name: 'shop' })
  expect(network).toMatchObject({
    name: 'shop',
    admin_state_up: true,
    project_id: PROJECT,
    tenant_id: PROJECT,
  })
  const subnet = await make('subnet', { name: 'front', network_id: network.id, cidr: '192.168.0.0/24' })
  expect(subnet).toMatchObject({
    network_id: network.id,
    ip_version: 4,
    gateway_ip: '192.168.0.1',
    enable_dhcp: true,
  })
  expect((await send('GET', `/v2.0/subnets/${subnet.id}`)).json).toEqual({ subnet })
  const { json } = await send('GET', '/v2.0/networks')
  expect(json.networks).toMatchObject([{ id: network.id, subnets: [subnet.id] }])
})

test('a subnet takes a load balancer', async () => {
  const { id: network_id } = await make('network', {})
  const { id: vip_subnet_id } = await make('subnet', { network_id, cidr: '10.0.0.0/8' })
  const { status, json } = await send('POST', '/v2.0/lbaas/loadbalancers', {
    body: { loadbalancer: { name: 'web', vip_subnet_id } },
  })
  expect([status, json.loadbalancer.vip_subnet_id]).toEqual([201, vip_subnet_id])
})

test.each(['network', 'router'])('a %s is found by name, by ID and by flag, or not at all', async (one) => {
  const { id } = await make(one, { name: 'a' })
  await make(one, { name: 'b' })
  await make(one, { name: 'c', admin_state_up: false })
  const path = `/v2.0/${one}s`
  expect(await namesOf(path)).toEqual(['a', 'b', 'c'])
  expect(await namesOf(`${path}?name=a`)).toEqual(['a'])
  expect(await namesOf(`${path}?name=a&name=c`)).toEqual(['a', 'c'])
  expect(await namesOf(`${path}?id=${id}`)).toEqual(['a'])
  expect(await namesOf(`${path}?admin_state_up=False`)).toEqual(['c'])
  expect(await namesOf(`${path}?name=a&admin_state_up=false`)).toEqual([])
  expect(await namesOf(`${path}?fields=id`)).toEqual(['a', 'b', 'c'])
})

test('ports are found by their network', async () => {
  const { id: one } = await make('network', {})
  const { id: two } = await make('network', {})
  await make('port', { name: 'a', network_id: one })
  await make('port', { name: 'b', network_id: two })
  expect(await namesOf(`/v2.0/ports?network_id=${two}`)).toEqual(['b'])
})

test('clients that look for extensions find none', async () => {
  expect((await send('GET', '/v2.0/extensions')).json).toEqual({ extensions: [] })
})

test('a project has networks of its own', async () => {
  await make('network', { name: 'mine' })
  const headers = { 'X-Auth-Token': await tokenOf(send, { project: { name: 'eu-de_other' } }) }
  expect(await namesOf('/v2.0/networks', headers)).toEqual([])
  expect(await namesOf('/v2.0/networks')).toEqual(['mine'])
})

test('what was made goes with a scenario that begins anew', async () => {
  await make('network', { name: 'a' })
  mock.scenario.restart()
  expect(await namesOf('/v2.0/networks')).toEqual([])
})

test('what was made goes with a reset, and has the same IDs again in another mock', async () => {
  const { id } = await make('network', { name: 'a' })
  mock.state.reset()
  expect(await namesOf('/v2.0/networks')).toEqual([])
  send = sender(createNeighbourly().fetch)
  expect((await make('network', { name: 'a' })).id).toBe(id)
})

test('a network is gone when it is deleted, but not before its subnets', async () => {
  const network = await make('network', {})
  const subnet = await make('subnet', { network_id: network.id, cidr: '10.0.0.0/8' })
  expect(await send('DELETE', `/v2.0/networks/${network.id}`)).toMatchObject({
    status: 409,
    json: { NeutronError: { type: 'NetworkInUse' } },
  })
  expect((await send('DELETE', `/v2.0/subnets/${subnet.id}`)).status).toBe(204)
  expect((await send('DELETE', `/v2.0/networks/${network.id}`)).status).toBe(204)
  expect((await send('GET', `/v2.0/networks/${network.id}`)).status).toBe(404)
})

describe('is refused in the form of OpenStack:', () => {
  test.each<[string, string, object | undefined, number, string]>([
    ['GET', '/v2.0/networks/none', undefined, 404, 'NetworkNotFound'],
    ['DELETE', '/v2.0/routers/none', undefined, 404, 'RouterNotFound'],
    ['POST', '/v2.0/subnets', { subnet: { network_id: 'none', cidr: '10.0.0.0/8' } }, 404, 'NetworkNotFound'],
    ['POST', '/v2.0/subnets', { subnet: { network_id: 'none' } }, 400, 'HTTPBadRequest'],
    ['POST', '/v2.0/networks', {}, 400, 'HTTPBadRequest'],
  ])('%s %s with %j', async (method, path, body, status, type) => {
    const answer = await send(method, path, body === undefined ? {} : { body })
    expect(answer).toMatchObject({ status, json: { NeutronError: { type } } })
  })
})
