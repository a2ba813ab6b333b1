import type { Client } from './client.ts'

const ZONE = 'eu-de-01'
const VPC = '14e2ee0c-8b1e-4a1f-8d5e-5b1f0f2c7a01'
export const SUBNET = '7f1b2e7a-3c58-4a3d-9a5e-2d1c0b9a8f02'

/** Nobody's certificate: it only looks like one. */
const pem = (label: string): string =>
  `-----BEGIN ${label}-----\n${'Tm90IGEgcmVhbCBvbmUsIGl0IG9wZW5zIG5vdGhpbmcu'.repeat(5)}\n-----END ${label}-----`

type Fields = Record<string, unknown>
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

/** Makes resources with what they need and nothing else; what a test cares about is given. */
export function maker({ post, v3 }: Client) {
  const makeCertificate = async (fields: Fields): Promise<Json> =>
    (
      await post(`${v3}/certificates`, {
        certificate: {
          type: 'server',
          certificate: pem('CERTIFICATE'),
          ...(fields['type'] !== 'client' && { private_key: pem('PRIVATE KEY') }),
          ...fields,
        },
      })
    ).certificate
  return {
    loadBalancer: async (fields: Fields = {}) =>
      (
        await post(`${v3}/loadbalancers`, {
          loadbalancer: {
            name: 'web',
            availability_zone_list: [ZONE],
            vpc_id: VPC,
            vip_subnet_cidr_id: SUBNET,
            ...fields,
          },
        })
      ).loadbalancer,
    /** One for HTTPS gets a certificate unless it is given. */
    listener: async (loadbalancer_id: string, fields: Fields = {}) => {
      const isSecure = fields['protocol'] === 'HTTPS' && !fields['default_tls_container_ref']
      const certificate = isSecure && { default_tls_container_ref: (await makeCertificate({})).id }
      return (
        await post(`${v3}/listeners`, {
          listener: { loadbalancer_id, protocol: 'HTTP', protocol_port: 80, ...certificate, ...fields },
        })
      ).listener
    },
    pool: async (fields: Fields) =>
      (await post(`${v3}/pools`, { pool: { protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN', ...fields } }))
        .pool,
    member: async (pool: string, fields: Fields = {}) =>
      (
        await post(`${v3}/pools/${pool}/members`, {
          member: { address: '10.0.0.1', protocol_port: 8080, subnet_cidr_id: SUBNET, ...fields },
        })
      ).member,
    monitor: async (pool_id: string, fields: Fields = {}) =>
      (
        await post(`${v3}/healthmonitors`, {
          healthmonitor: { pool_id, type: 'HTTP', delay: 5, timeout: 3, max_retries: 3, ...fields },
        })
      ).healthmonitor,
    certificate: (fields: Fields = {}) => makeCertificate(fields),
    logtank: async (loadbalancer_id: string) =>
      (
        await post(`${v3}/logtanks`, {
          logtank: {
            loadbalancer_id,
            log_group_id: '2effd32e-f7a9-4f1e-9e0b-5f1d5d8d4f01',
            log_topic_id: '3effd32e-f7a9-4f1e-9e0b-5f1d5d8d4f02',
          },
        })
      ).logtank,
    policy: async (listener_id: string, fields: Fields) =>
      (await post(`${v3}/l7policies`, { l7policy: { listener_id, ...fields } })).l7policy,
    sharedLoadBalancer: async (fields: Fields = {}) =>
      (await post('/v2.0/lbaas/loadbalancers', { loadbalancer: { vip_subnet_id: SUBNET, ...fields } }))
        .loadbalancer,
    sharedListener: async (loadbalancer_id: string, fields: Fields = {}) =>
      (
        await post('/v2.0/lbaas/listeners', {
          listener: { loadbalancer_id, protocol: 'HTTP', protocol_port: 80, ...fields },
        })
      ).listener,
    sharedMember: async (pool: string, fields: Fields = {}) =>
      (
        await post(`/v2.0/lbaas/pools/${pool}/members`, {
          member: { address: '10.0.0.1', protocol_port: 8080, subnet_id: SUBNET, ...fields },
        })
      ).member,
    sharedMonitor: async (pool_id: string, fields: Fields = {}) =>
      (
        await post('/v2.0/lbaas/healthmonitors', {
          healthmonitor: { pool_id, type: 'HTTP', delay: 5, timeout: 3, max_retries: 3, ...fields },
        })
      ).healthmonitor,
    sharedPolicy: async (listener_id: string, fields: Fields) =>
      (await post('/v2.0/lbaas/l7policies', { l7policy: { listener_id, ...fields } })).l7policy,
    sharedPool: async (fields: Fields) =>
      (
        await post('/v2.0/lbaas/pools', {
          pool: { protocol: 'HTTP', lb_algorithm: 'ROUND_ROBIN', ...fields },
        })
      ).pool,
  }
}
