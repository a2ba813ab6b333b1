import { ElbErrorCode } from '@elb-openapi/types/error-codes'
import { createMock } from '@elb-openapi/mock'
import { describe, expect, test } from 'vitest'
import { validatorOf } from '../src/document.ts'

// What the mock refuses by itself, against the error bodies and the codes that are documented.

const complaints: string[] = []
const mock = await createMock({
  maxBodyBytes: 1000,
  maxBodyValues: 50,
  logger: { error: (message) => complaints.push(message), info: () => {}, debug: () => {} },
})

const TOKEN = { 'X-Auth-Token': 'any' }
const JSON_TOKEN = { ...TOKEN, 'Content-Type': 'application/json' }
const post = (body: string, headers: Record<string, string> = JSON_TOKEN): RequestInit => ({
  method: 'POST',
  body,
  headers,
})

type Form = 'ErrorBody' | 'V2ErrorBody' | 'GatewayErrorBody'
const V3 = '/v3/p/elb/pools'
const V2 = '/v2.0/lbaas/pools'

describe.each<[number, string, RequestInit, Form]>([
  [400, `${V3}?limit=x`, { headers: TOKEN }, 'ErrorBody'],
  [400, `${V2}?limit=x`, { headers: TOKEN }, 'V2ErrorBody'],
  [400, V3, post('{'), 'ErrorBody'],
  [400, V2, post('{'), 'V2ErrorBody'],
  [400, V3, { method: 'POST', headers: JSON_TOKEN }, 'ErrorBody'],
  [400, V2, { method: 'POST', headers: JSON_TOKEN }, 'V2ErrorBody'],
  [401, V3, {}, 'GatewayErrorBody'],
  [401, V2, post('{', {}), 'GatewayErrorBody'],
  [404, '/v3/p/elb/nothing', { headers: TOKEN }, 'GatewayErrorBody'],
  [405, V2, { method: 'PATCH', headers: TOKEN }, 'GatewayErrorBody'],
  [406, V3, { headers: { ...TOKEN, Accept: 'text/html' } }, 'ErrorBody'],
  [406, V2, { headers: { ...TOKEN, Accept: 'text/html' } }, 'V2ErrorBody'],
  [413, V3, post('x'.repeat(1001)), 'GatewayErrorBody'],
  [413, V2, post(`[${'1,'.repeat(50)}1]`), 'GatewayErrorBody'],
  [414, `${V3}?${'a'.repeat(9000)}`, { headers: TOKEN }, 'GatewayErrorBody'],
])('the %i', (status, path, init, schema) => {
  test(`of ${path.slice(0, 40)} is an error of the form ${schema} with a documented code`, async () => {
    const response = await mock.fetch(path, init)
    const body = (await response.json()) as { error_code?: string }
    expect(response.status, JSON.stringify(body)).toBe(status)
    const validate = validatorOf(schema)
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
    if (schema !== 'V2ErrorBody') expect(ElbErrorCode).toContain(body.error_code)
    expect(response.headers.get('x-request-id')).toMatch(/\S/)
  })
})

test('the mock has no complaint about the document', () => {
  expect(complaints).toEqual([])
})
