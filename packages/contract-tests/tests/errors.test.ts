import { reportFigures } from '@elb-openapi/testing'
import { expect, test } from 'vitest'
import { distinctErrors } from '../src/distinct-errors.ts'
import { errorsOf, operations, validatorOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

reportFigures({ 'error examples': distinctErrors.length })

test.each(distinctErrors)('the error $status $name is one of the schema $schema', ({ schema, value }) => {
  const validate = validatorOf(schema)
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
})

await describeOperations(import.meta.filename, operations, (operation) => {
  test('answers each of its errors on demand, as documented', async () => {
    const errors = errorsOf(operation)
    expect(errors.length).toBeGreaterThan(0)
    for (const { status, body } of errors)
      for (const [index, { name, value }] of body!.examples.entries()) {
        // The first example is what the status alone gets.
        const Prefer = index === 0 ? `code=${status}` : `code=${status}, example=${name}`
        const response = await mock.fetch(requestFor(operation, { headers: { Prefer } }))
        expect(response.status, Prefer).toBe(status)
        expect(response.headers.get('x-request-id'), Prefer).toMatch(/\S/)
        expect(await response.json(), Prefer).toEqual(value)
      }
  })
})
