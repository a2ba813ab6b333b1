import { describe, expect, test } from 'vitest'
import { errorsOf, operations, validatorOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { mock } from './mock.ts'

describe.each(operations)('$operationId', (operation) => {
  test.each(errorsOf(operation))(
    'answers $status on demand with an error of its schema',
    async ({ status, body }) => {
      const response = await mock.fetch(requestFor(operation, { headers: { Prefer: `code=${status}` } }))
      expect(response.status).toBe(status)
      expect(response.headers.get('x-request-id')).toMatch(/\S/)
      const validate = validatorOf(body!.schema)
      const error: unknown = await response.json()
      expect(validate(error), JSON.stringify(validate.errors)).toBe(true)
      expect(error).toEqual(body!.examples[0]!.value)
    },
  )

  const named = errorsOf(operation).flatMap(({ status, body }) =>
    body!.examples.map((example) => ({ status, ...example })),
  )
  test.each(named)('serves the example $name of $status on demand', async ({ status, name, value }) => {
    const response = await mock.fetch(
      requestFor(operation, { headers: { Prefer: `code=${status}, example=${name}` } }),
    )
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual(value)
  })
})
