import { beforeEach, describe, expect, test } from 'vitest'
import { broken, type Client, createClient, PROJECT } from './client.ts'
import { maker } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>
beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

describe('security policies', () => {
  const policy = (protocols: string[], ciphers: string[]): object => ({
    security_policy: { name: 'own', protocols, ciphers },
  })

  test.each([
    [['TLSv1.3'], ['AES128-SHA']],
    [
      ['TLSv1', 'TLSv1.1'],
      ['AES128-GCM-SHA256', 'TLS_AES_128_GCM_SHA256'],
    ],
  ])('create-security-policy-fitting-cipher: %j has none of %j', async (protocols, ciphers) => {
    expect(
      await client.refusal('POST', `${client.v3}/security-policies`, policy(protocols, ciphers)),
    ).toEqual(
      broken(
        'create-security-policy-fitting-cipher',
        400,
        'ELB.8902',
        `Invalid input for 'security_policy.ciphers'. None of them fits ${protocols.join(', ')}.`,
      ),
    )
  })

  test('update-security-policy-fitting-cipher, delete-security-policy-in-use', async () => {
    const made = await client.post(`${client.v3}/security-policies`, policy(['TLSv1.2'], ['AES128-SHA']))
    const { id } = made.security_policy
    const path = `${client.v3}/security-policies/${id}`
    expect(
      await client.refusal('PUT', path, { security_policy: { ciphers: ['TLS_AES_128_GCM_SHA256'] } }),
    ).toMatchObject({ rule: 'update-security-policy-fitting-cipher' })

    const certificate = await make.certificate()
    const listener = await make.listener((await make.loadBalancer()).id, {
      protocol: 'HTTPS',
      default_tls_container_ref: certificate.id,
      security_policy_id: id,
    })
    expect((await client.get(path)).security_policy.listeners).toEqual([{ id: listener.id }])
    expect(await client.refusal('DELETE', path)).toEqual(
      broken(
        'delete-security-policy-in-use',
        409,
        'ELB.8907',
        `security policy ${id} is in use by listener ${listener.id}.`,
      ),
    )
    await client.remove(`${client.v3}/listeners/${listener.id}`)
    expect(await client.refusal('DELETE', path)).toEqual({ status: 204 })
  })
})

describe('IP address groups', () => {
  const ips = (...addresses: string[]): object => ({
    ipgroup: { name: 'office', ip_list: addresses.map((ip) => ({ ip })) },
  })

  test('create-ip-group-equal-addresses, update-ip-group-equal-addresses, update-ip-group-replaces-list', async () => {
    const { ipgroup } = await client.post(`${client.v3}/ipgroups`, ips('0.0.0.0', '10.0.0.0/8', '0.0.0.0/32'))
    const listed = (group: { ip_list: { ip: string }[] }): string[] => group.ip_list.map(({ ip }) => ip)
    expect(listed(ipgroup)).toEqual(['0.0.0.0', '10.0.0.0/8'])
    const changed = await client.put(`${client.v3}/ipgroups/${ipgroup.id}`, ips('::1/128', '::1'))
    expect(listed(changed.ipgroup)).toEqual(['::1/128'])
  })

  test('gain and lose addresses one by one', async () => {
    const { ipgroup } = await client.post(`${client.v3}/ipgroups`, ips('10.0.0.1', '10.0.0.2'))
    const path = `${client.v3}/ipgroups/${ipgroup.id}/iplist`
    const added = await client.post(`${path}/create-or-update`, {
      ipgroup: {
        ip_list: [
          { ip: '10.0.0.3', description: 'new' },
          { ip: '10.0.0.1', description: 'known' },
        ],
      },
    })
    expect(added.ipgroup.ip_list).toMatchObject([
      { ip: '10.0.0.1', description: 'known' },
      { ip: '10.0.0.2' },
      { ip: '10.0.0.3', description: 'new' },
    ])
    const again = await client.post(`${path}/create-or-update`, {
      ipgroup: { ip_list: [{ ip: '10.0.0.1/32', description: 'the same' }] },
    })
    expect(again.ipgroup.ip_list[0]).toEqual({ ip: '10.0.0.1/32', description: 'the same' })
    expect(again.ipgroup.ip_list).toHaveLength(3)
    const left = await client.post(`${path}/batch-delete`, {
      ipgroup: { ip_list: [{ ip: '10.0.0.2/32' }, { ip: '9.9.9.9' }] },
    })
    expect(left.ipgroup.ip_list).toMatchObject([{ ip: '10.0.0.1/32' }, { ip: '10.0.0.3' }])
  })
})

describe('whitelists', () => {
  test('v2-create-whitelist-one-per-listener', async () => {
    const listener = await make.sharedListener((await make.sharedLoadBalancer()).id)
    const whitelist = {
      whitelist: { listener_id: listener.id, enable_whitelist: true, whitelist: '10.0.0.1' },
    }
    const made = await client.post('/v2.0/lbaas/whitelists', whitelist)
    expect(await client.refusal('POST', '/v2.0/lbaas/whitelists', whitelist)).toEqual(
      broken(
        'v2-create-whitelist-one-per-listener',
        409,
        'StateInvalid',
        `listener ${listener.id} already has the whitelist ${made.whitelist.id}.`,
      ),
    )
  })

  test('v2-create-whitelist-project-of-token', async () => {
    const listener = await make.sharedListener((await make.sharedLoadBalancer()).id)
    const whitelist = { listener_id: listener.id, enable_whitelist: true, tenant_id: 'f'.repeat(32) }
    expect(await client.refusal('POST', '/v2.0/lbaas/whitelists', { whitelist })).toMatchObject({
      status: 403,
      rule: 'v2-create-whitelist-project-of-token',
    })
  })
})

describe.each([
  {
    collection: 'loadbalancers',
    twenty: 'v2-create-load-balancer-tag-twenty',
    once: 'v2-batch-create-load-balancer-tags-keys-once',
    there: 'v2-delete-load-balancer-tag-there',
    found: 'v2-list-load-balancers-by-tag-keys-once',
  },
  {
    collection: 'listeners',
    twenty: 'v2-create-listener-tag-twenty',
    once: 'v2-batch-create-listener-tags-keys-once',
    there: 'v2-delete-listener-tag-there',
    found: 'v2-list-listeners-by-tag-keys-once',
  },
])('tags of $collection', ({ collection, twenty, once, there, found }) => {
  let id: string
  const base = `/v2.0/${PROJECT}/${collection}`
  beforeEach(async () => {
    const loadBalancer = await make.loadBalancer()
    id = collection === 'listeners' ? (await make.listener(loadBalancer.id)).id : loadBalancer.id
  })
  const tags = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: 'v' }))
  const action = (name: string, list: object[]): ReturnType<Client['refusal']> =>
    client.refusal('POST', `${base}/${id}/tags/action`, { action: name, tags: list })

  test(`${twenty}`, async () => {
    for (let first = 0; first < 20; first += 10)
      expect(await action('create', tags(20).slice(first, first + 10))).toEqual({ status: 204 })
    expect(await client.refusal('POST', `${base}/${id}/tags`, { tag: { key: 'more', value: '' } })).toEqual(
      broken(
        twenty,
        400,
        'HTTPBadRequest',
        "Invalid input for 'tags'. There may be at most 20 of them, not 21.",
      ),
    )
    expect(await client.refusal('POST', `${base}/${id}/tags`, { tag: { key: 'key1', value: 'w' } })).toEqual({
      status: 204,
    })
  })

  test(`${once}`, async () => {
    expect(await action('create', [...tags(1), ...tags(1)])).toEqual(
      broken(once, 400, 'HTTPBadRequest', "Invalid input for 'tags'. The key 'key0' is there twice."),
    )
  })

  test(`${there}`, async () => {
    await action('create', tags(1))
    expect(await client.refusal('DELETE', `${base}/${id}/tags/other`)).toEqual(
      broken(there, 404, 'HTTPNotFound', 'tag other could not be found'),
    )
    expect(await client.refusal('DELETE', `${base}/${id}/tags/key0`)).toEqual({ status: 204 })
    expect((await client.get(`${base}/${id}/tags`)).tags).toEqual([])
  })

  test(`${found}`, async () => {
    await action('create', tags(2))
    const find = `${base}/resource_instances/action`
    const one = { key: 'key0', values: ['v'] }
    expect(await client.refusal('POST', find, { action: 'filter', tags: [one, one] })).toMatchObject({
      status: 400,
      rule: found,
    })
    expect(await client.post(find, { action: 'filter', tags: [one] })).toMatchObject({
      total_count: 1,
      resources: [{ resource_id: id, tags: tags(2) }],
    })
    expect(await client.post(find, { action: 'count', tags: [{ key: 'key0', values: ['w'] }] })).toEqual({
      total_count: 0,
    })
    expect(await client.get(`${base}/tags`)).toEqual({
      tags: [
        { key: 'key0', values: ['v'] },
        { key: 'key1', values: ['v'] },
      ],
    })
  })
})
