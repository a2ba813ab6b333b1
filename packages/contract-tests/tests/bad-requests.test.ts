import type { Operation } from '@elb-openapi/document'
import { reportFigures } from '@elb-openapi/testing'
import { expect, test } from 'vitest'
import { badQueriesOf, badRequestsOf } from '../src/bad-requests.ts'
import { errorsOf, generationOf, operations, requestBody, validatorOf } from '../src/document.ts'
import { errorText } from '../src/error-text.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

const bodies = new Map(operations.map((operation) => [operation, badRequestsOf(operation)]))
const queries = new Map(operations.map((operation) => [operation, badQueriesOf(operation)]))
const countOf = (cases: Map<Operation, unknown[]>): number => [...cases.values()].flat().length

reportFigures({ 'bad bodies': countOf(bodies), 'bad queries': countOf(queries) })

/** The request is refused, in a text for people that names the field in full. */
const expectRefusal = async (response: Response, operation: Operation, field: string): Promise<void> => {
  expect(response.status).toBe(400)
  const body: unknown = await response.json()
  const validate = validatorOf(errorsOf(operation).find(({ status }) => status === 400)!.body!.schema)
  expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
  const message = errorText(body)
  expect(message).toContain(`'${field}'`)
  expect(message).not.toMatch(/oneOf|anyOf|exactly one|then. schema|schema/)
}

test('there are bad bodies for every operation with a body, in both generations', () => {
  const withBody = operations.filter(requestBody)
  expect(withBody.filter((operation) => bodies.get(operation)!.length === 0)).toEqual([])
  expect(new Set(withBody.map(generationOf))).toEqual(new Set(['v3', 'v2.0']))
})

test.each([
  'an unknown field',
  'missing although required',
  'as another type',
  'null where it is not allowed',
  'a value that is not listed',
  'a fraction',
  'below the minimum',
  'above the maximum',
  'too short',
  'too long',
  'against the pattern',
])('there are bodies with %s', (what) => {
  const names = [...bodies.values()].flat().map(({ name }) => name)
  expect(names.filter((name) => name.includes(what)).length).toBeGreaterThan(0)
})

const refusing = operations.filter(
  (operation) => requestBody(operation) ?? queries.get(operation)!.length > 0,
)

await describeOperations(import.meta.filename, refusing, (operation) => {
  test.each(bodies.get(operation)!)('refuses $name', async ({ body, field }) => {
    expect(validatorOf(requestBody(operation)!.schema)(body), 'the schema accepts it').toBe(false)
    await expectRefusal(await mock.fetch(requestFor(operation, { body })), operation, field)
  })

  // An empty object is a valid body where everything is optional.
  const replacements = [
    ['an array', '[]'],
    ['null', 'null'],
    ['a string', '"text"'],
    ['a number', '7'],
    ['an empty object', '{}'],
  ].filter(
    ([, body]) => requestBody(operation) && !validatorOf(requestBody(operation)!.schema)(JSON.parse(body!)),
  )

  test.each(replacements)('refuses %s in place of the body', async (_, body) => {
    const response = await mock.fetch(requestFor(operation, { body }))
    expect(response.status).toBe(400)
    expect(errorText(await response.json())).toMatch(/\S/)
  })

  test.each(queries.get(operation)!)('refuses the query with $name', async ({ query, field }) => {
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
})
