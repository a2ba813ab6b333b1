import { reportFigures } from '@elb-openapi/testing'
import { describe, expect, test } from 'vitest'
import { distinctErrors } from '../src/distinct-errors.ts'
import { errorsOf, generationOf, operations, validatorOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

reportFigures({ 'error examples': distinctErrors.length })

test.each(distinctErrors)('the error $status $name is one of the schema $schema', ({ schema, value }) => {
  const validate = validatorOf(schema)
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
})

const gateway = (error_code: string) => ({ error_code, error_msg: 'x', request_id: 'x' })
const neutron = (type: string) => ({ NeutronError: { type, message: 'x', detail: '' } })
const nested = (code: string) => ({ error: { message: 'x', code } })

describe.each(operations)('$operationId has room for what live services answer:', (operation) => {
  const isV2 = generationOf(operation) === 'v2.0'

  test.each<[number, object]>([
    [400, isV2 ? neutron('HTTPBadRequest') : gateway('ELB.8902')],
    [400, nested('ELB.1001')],
    [400, gateway('APIGW.0201')],
    [401, gateway('APIGW.0301')],
    [403, gateway('SYS.0403')],
    [404, gateway('APIGW.0101')],
    [429, gateway('SYS.0429')],
    [500, gateway('APIGW.0201')],
    [503, { error_code: 'APIGW.0201' }],
    [409, isV2 ? neutron('EntityInUse') : gateway('ELB.8907')],
  ])('%i %j', (status, body) => {
    const error = errorsOf(operation).find((one) => one.status === status)!
    const validate = validatorOf(error.body!.schema)
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
    // A form is told by a field that it requires.
    expect(validate({})).toBe(false)
  })
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
