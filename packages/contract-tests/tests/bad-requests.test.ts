import { describe, expect, test } from 'vitest'
import { badQueriesOf, badRequestsOf } from '../src/bad-requests.ts'
import { errorsOf, generationOf, operations, requestBody, validatorOf } from '../src/document.ts'
import { errorText } from '../src/error-text.ts'
import { requestFor } from '../src/requests.ts'
import { mock } from './mock.ts'

/** The service names an unknown attribute without its path too; the last part is what has to be there. */
const lastPart = (field: string): string =>
  field
    .split(/[.[\]]/)
    .filter(Boolean)
    .at(-1)!

const expectRefusal = async (
  response: Response,
  operation: (typeof operations)[number],
  field: string,
): Promise<void> => {
  expect(response.status).toBe(400)
  const body: unknown = await response.json()
  const validate = validatorOf(errorsOf(operation).find(({ status }) => status === 400)!.body!.schema)
  expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
  const message = errorText(body)
  expect(message).toContain(field.includes('[') ? lastPart(field.replace(/\[\d+\]$/, '')) : field)
  expect(message).not.toMatch(/oneOf|anyOf|exactly one|then. schema|schema/)
}

describe.each(operations.filter(requestBody))('$operationId', (operation) => {
  const cases = badRequestsOf(operation)

  test('has a bad request for every field', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  test.each(cases)('refuses $name', async ({ body, field }) => {
    expect(validatorOf(requestBody(operation)!.schema)(body), 'the schema accepts it').toBe(false)
    await expectRefusal(await mock.fetch(requestFor(operation, { body })), operation, field)
  })

  // An empty object is a valid body where everything is optional.
  const bodies = [
    ['an array', '[]'],
    ['null', 'null'],
    ['a string', '"text"'],
    ['a number', '7'],
    ['an empty object', '{}'],
  ].filter(([, body]) => !validatorOf(requestBody(operation)!.schema)(JSON.parse(body!)))

  test.each(bodies)('refuses %s in place of the body', async (_, body) => {
    const response = await mock.fetch(requestFor(operation, { body }))
    expect(response.status).toBe(400)
    expect(errorText(await response.json())).toMatch(/\S/)
  })
})

describe.each(operations.filter((operation) => badQueriesOf(operation).length > 0))(
  '$operationId',
  (operation) => {
    test.each(badQueriesOf(operation))('refuses the query with $name', async ({ query, field }) => {
      await expectRefusal(await mock.fetch(requestFor(operation, { query })), operation, field)
    })

    test('tolerates an unknown query parameter', async () => {
      const response = await mock.fetch(requestFor(operation, { query: { no_such_parameter: '1' } }))
      expect(response.status).toBeLessThan(300)
    })

    const booleans = operation.parameters.filter(
      ({ in: place, schema }) => place === 'query' && schema.type === 'boolean' && schema.const === undefined,
    )
    test.each(booleans)('takes $name in both spellings of the service', async ({ name }) => {
      for (const value of ['true', 'false', 'True', 'False']) {
        const response = await mock.fetch(requestFor(operation, { query: { [name]: value } }))
        expect(response.status, value).toBeLessThan(300)
      }
    })
  },
)

test('both generations are covered', () => {
  expect(new Set(operations.map(generationOf))).toEqual(new Set(['v3', 'v2.0']))
})
