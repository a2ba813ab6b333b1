import type { Operation } from '@elb-openapi/document'
import { reportFigures } from '@elb-openapi/testing'
import { expect, test } from 'vitest'
import { generationOf, operations, requestBody, successOf, validatorOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

/** Not every documented answer shows the field, although every schema of v3 has it. */
const showsRequestId = (operation: Operation): boolean => {
  const [example] = successOf(operation).body?.examples ?? []
  return example !== undefined && Object.hasOwn(example.value as object, 'request_id')
}

reportFigures({ operations: operations.length })

test('there are answers of v3 that name the request in their body, and none of v2.0', () => {
  expect(new Set(operations.filter(showsRequestId).map(generationOf))).toEqual(new Set(['v3']))
})

await describeOperations(import.meta.filename, operations, (operation) => {
  const success = successOf(operation)

  const expectSuccess = async (response: Response): Promise<void> => {
    expect(response.status, await response.clone().text()).toBe(success.status)
    expect(response.headers.get('x-request-id')).toMatch(/\S/)
    if (!success.body) {
      expect(await response.text()).toBe('')
      return
    }
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const validate = validatorOf(success.body.schema)
    expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true)
  }

  const what = success.body ? 'a body of its schema' : 'no body'
  const requests = requestBody(operation)?.examples ?? [{ name: 'without a body', value: undefined }]

  test.each(requests)(`answers its request $name with ${success.status} and ${what}`, async ({ value }) => {
    await expectSuccess(await mock.fetch(requestFor(operation, { body: value })))
  })

  test(`answers a request for something generated with ${success.status} and ${what}`, async () => {
    await expectSuccess(await mock.fetch(requestFor(operation, { headers: { Prefer: 'dynamic=true' } })))
  })

  test.each(success.body?.examples ?? [])('serves its example $name on demand', async ({ name, value }) => {
    const response = await mock.fetch(requestFor(operation, { headers: { Prefer: `example=${name}` } }))
    expect(response.status).toBe(success.status)
    expect(await response.json()).toEqual(value)
  })

  if (showsRequestId(operation))
    test('names the request in the body as in the header', async () => {
      const response = await mock.fetch(requestFor(operation))
      const { request_id: id } = (await response.json()) as { request_id?: string }
      expect(id).toBe(response.headers.get('x-request-id'))
    })
})
