import { describe, expect, test } from 'vitest'
import { operations, requestBody, successOf, validatorOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { mock } from './mock.ts'

describe.each(operations)('$operationId', (operation) => {
  const success = successOf(operation)

  test(`answers ${success.status} with a body of its schema`, async () => {
    const response = await mock.fetch(requestFor(operation))
    expect(response.status).toBe(success.status)
    expect(response.headers.get('x-request-id')).toMatch(/\S/)
    if (success.body) {
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      const validate = validatorOf(success.body.schema)
      const body: unknown = await response.json()
      expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
    } else expect(await response.text()).toBe('')
  })

  test.each(success.body?.examples ?? [])('serves its example $name on demand', async ({ name, value }) => {
    const response = await mock.fetch(requestFor(operation, { headers: { Prefer: `example=${name}` } }))
    expect(response.status).toBe(success.status)
    expect(await response.json()).toEqual(value)
  })

  test('generates a valid body on demand', async () => {
    if (!success.body) return expect([202, 204]).toContain(success.status)
    const response = await mock.fetch(requestFor(operation, { headers: { Prefer: 'dynamic=true' } }))
    expect(response.status).toBe(success.status)
    const validate = validatorOf(success.body.schema)
    expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true)
  })

  test('answers with the request ID of the header in the body, where the body has one', async () => {
    const response = await mock.fetch(requestFor(operation))
    const body = (success.body ? await response.json() : {}) as { request_id?: string }
    if (body.request_id !== undefined) expect(body.request_id).toBe(response.headers.get('x-request-id'))
    else expect(response.headers.get('x-request-id')).toMatch(/\S/)
  })
})

describe.each(operations.filter(requestBody))('$operationId, which has a body,', (operation) => {
  const { schema, examples } = requestBody(operation)!

  test.each(examples)('accepts its request example $name', async ({ value }) => {
    expect(validatorOf(schema)(value)).toBe(true)
    const response = await mock.fetch(requestFor(operation, { body: value }))
    expect(response.status, await response.clone().text()).toBe(successOf(operation).status)
  })
})
