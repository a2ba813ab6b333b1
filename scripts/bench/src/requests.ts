/** What the requests of the bench are about; the document has it in its examples. */
export const projectId = '99a3fff0d03c428eac3678da6a7d0f24'
export const poolId = '36ce7086-a496-4666-9064-5ba0e6840c75'
export const change = { pool: { name: 'shop', lb_algorithm: 'LEAST_CONNECTIONS' } } as const

/** The requests as `fetch` and autocannon take them. */
const path = `/v3/${projectId}/elb/pools`
const headers = { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' }
export const list = { method: 'GET', path: `${path}?limit=2`, headers: { 'X-Auth-Token': 'any' } } as const
export const update = {
  method: 'PUT',
  path: `${path}/${poolId}`,
  headers,
  body: JSON.stringify(change),
} as const
export const refused = { ...update, body: '{"pool":{"name":7}}' } as const
