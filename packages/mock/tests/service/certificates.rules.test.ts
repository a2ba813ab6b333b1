import { beforeEach, describe, expect, test } from 'vitest'
import { broken, type Client, createClient } from './client.ts'
import { maker } from './make.ts'

let client: Client
let make: ReturnType<typeof maker>
beforeEach(async () => {
  client = await createClient()
  make = maker(client)
})

const pem = (name: string): string => `-----BEGIN ${name}-----\nAAAA\n-----END ${name}-----\n`
const server = { type: 'server', certificate: pem('CERTIFICATE'), private_key: pem('RSA PRIVATE KEY') }
const noCertificate = "Invalid input for 'certificate.certificate'. It is not a certificate in PEM."

describe('create-certificate-valid-pem', () => {
  const add = (fields: object): ReturnType<Client['refusal']> =>
    client.refusal('POST', `${client.v3}/certificates`, { certificate: { ...server, ...fields } })

  test.each([
    ['text', noCertificate],
    [pem('PRIVATE KEY'), noCertificate],
    [`${pem('CERTIFICATE')}rest`, noCertificate],
    [
      pem('CERTIFICATE').repeat(12),
      "Invalid input for 'certificate.certificate'. The chain may have at most 11 levels, not 12.",
    ],
  ])('refuses %j', async (certificate, message) => {
    expect(await add({ certificate })).toEqual(
      broken('create-certificate-valid-pem', 400, 'ELB.8902', message),
    )
  })

  test('refuses a key that is none', async () => {
    expect(await add({ private_key: pem('CERTIFICATE') })).toEqual(
      broken(
        'create-certificate-valid-pem',
        400,
        'ELB.8902',
        "Invalid input for 'certificate.private_key'. It is not a private key in PEM.",
      ),
    )
  })

  test('judges the longest text at once', async () => {
    await add({})
    const begin = performance.now()
    expect(await add({ certificate: `-----BEGIN CERTIFICATE-----${'\n'.repeat(65_000)}x` })).toMatchObject({
      message: noCertificate,
    })
    expect(performance.now() - begin).toBeLessThan(1500)
  })

  test.each([
    ['a chain', { certificate: pem('CERTIFICATE').repeat(11) }],
    ['a key with its parameters', { private_key: pem('EC PARAMETERS') + pem('EC PRIVATE KEY') }],
  ])('takes %s', async (_name, fields) => {
    expect(await add(fields)).toEqual({ status: 201 })
  })
})

test.each([
  ['v2-create-certificate-valid-pem', 'POST'],
  ['v2-update-certificate-valid-pem', 'PUT'],
])('%s', async (rule, method) => {
  const { id } = await client.post('/v2.0/lbaas/certificates', server)
  const path = `/v2.0/lbaas/certificates${method === 'PUT' ? `/${id}` : ''}`
  const sent = method === 'PUT' ? {} : server
  expect(await client.refusal(method, path, { ...sent, certificate: 'text' })).toEqual(
    broken(rule, 400, 'HTTPBadRequest', "Invalid input for 'certificate'. It is not a certificate in PEM."),
  )
})

test('update-certificate-client-key', async () => {
  const { id } = await make.certificate({ type: 'client' })
  const path = `${client.v3}/certificates/${id}`
  expect(await client.refusal('PUT', path, { certificate: { private_key: pem('PRIVATE KEY') } })).toEqual(
    broken(
      'update-certificate-client-key',
      400,
      'ELB.8902',
      "Invalid input for 'certificate.private_key'. A CA certificate has none.",
    ),
  )
  expect(await client.refusal('PUT', path, { certificate: { name: 'ca' } })).toEqual({ status: 200 })
})

test('update-certificate-used-domain, delete-certificate-in-use, v2-delete-certificate-in-use', async () => {
  const certificate = await make.certificate({ domain: 'shop.example.com' })
  const path = `${client.v3}/certificates/${certificate.id}`
  const { id } = await make.loadBalancer()
  const listener = await make.listener(id, {
    protocol: 'HTTPS',
    protocol_port: 443,
    default_tls_container_ref: certificate.id,
  })
  const inUse = `certificate ${certificate.id} is in use by listener ${listener.id}.`
  expect(await client.refusal('PUT', path, { certificate: { domain: '' } })).toEqual(
    broken('update-certificate-used-domain', 409, 'ELB.8907', inUse),
  )
  expect(await client.refusal('DELETE', path)).toEqual(
    broken('delete-certificate-in-use', 409, 'ELB.8907', inUse),
  )
  expect(await client.refusal('DELETE', `/v2.0/lbaas/certificates/${certificate.id}`)).toEqual(
    broken(
      'v2-delete-certificate-in-use',
      409,
      'EntityInUse',
      `listener ${listener.id} is using this certificate`,
    ),
  )
  await client.remove(`${client.v3}/listeners/${listener.id}`)
  expect(await client.refusal('DELETE', path)).toEqual({ status: 204 })
})

test('v2-create-certificate-own-project', async () => {
  const tenant_id = 'f'.repeat(32)
  expect(await client.refusal('POST', '/v2.0/lbaas/certificates', { ...server, tenant_id })).toEqual(
    broken(
      'v2-create-certificate-own-project',
      403,
      'PolicyNotAuthorized',
      `The token does not belong to project ${tenant_id}.`,
    ),
  )
})
