import { createElbClient } from '@elb-openapi/client'
import { resolve, type Operation, type Parameter } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { document, operations } from '../src/document.ts'
import { token } from '../src/requests.ts'

// What the client makes of several values, against `style` and `explode` of the document.

const sent: URL[] = []
const elb = createElbClient({
  endpoint: 'http://elb.test',
  projectId: 'p',
  token,
  fetch: async ({ url }) => {
    sent.push(new URL(url))
    return Response.json({})
  },
})

const isArray = ({ in: place, schema }: Parameter): boolean =>
  place === 'query' && [resolve(document, schema).type].flat().includes('array')

/** Two values of the type of the items; text has what would end a value or a parameter. */
const valuesOf = ({ name, schema }: Parameter): unknown[] => {
  const { items = {} } = resolve(document, schema)
  const [type] = [resolve(document, items).type].flat()
  const values = { string: ['a,b', 'c&d e'], integer: [1, 2], boolean: [true, false] }[type ?? '']
  if (!values) throw new Error(`${name}: no values for items of the type ${type}`)
  return values
}

/** The query as OpenAPI defines it. */
const written = (parameter: Parameter): string => {
  const { name, style = 'form', explode = style === 'form' } = parameter
  if (style !== 'form') throw new Error(`${name}: this test does not know the style ${style}`)
  const values = valuesOf(parameter).map((value) => encodeURIComponent(String(value)))
  return explode ? values.map((value) => `${name}=${value}`).join('&') : `${name}=${values.join(',')}`
}

const queryOf = async (operation: Operation, query: Record<string, unknown>): Promise<string> => {
  const path = Object.fromEntries(
    operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, 'x']),
  )
  const method = operation.method.toUpperCase() as 'GET'
  const call = elb[method] as unknown as (path: string, init: object) => Promise<unknown>
  await call(operation.path, { params: { path, query } })
  return sent.at(-1)!.search.slice(1)
}

const cases = operations.flatMap((operation) =>
  operation.parameters
    .filter(isArray)
    .map((parameter) => ({ id: operation.operationId, name: parameter.name, operation, parameter })),
)

test('there are parameters of both forms', () => {
  const joined = cases.filter(({ parameter }) => parameter.explode === false)
  expect(joined.length).toBeGreaterThan(0)
  expect(cases.length).toBeGreaterThan(joined.length)
})

test.each(cases)('$id sends $name as the document says', async ({ operation, parameter }) => {
  expect(await queryOf(operation, { [parameter.name]: valuesOf(parameter) })).toBe(written(parameter))
})

test.each(operations.filter(({ parameters }) => parameters.some(isArray)))(
  '$operationId sends all of its lists side by side, and leaves out empty ones',
  async (operation) => {
    const [first, ...others] = operation.parameters.filter(isArray)
    const query = Object.fromEntries(others.map((parameter) => [parameter.name, valuesOf(parameter)]))
    expect(await queryOf(operation, { [first!.name]: [], ...query })).toBe(others.map(written).join('&'))
  },
)
