import { ElbErrorCode } from '@elb-openapi/types/error-codes'
import { describe, expect, test } from 'vitest'
import { distinctErrors } from '../src/distinct-errors.ts'
import { errorsOf, operations } from '../src/document.ts'
import { errorCode, errorText } from '../src/error-text.ts'
import { speaksOf, subjectsOf } from '../src/subjects.ts'

const isOfGateway = (body: unknown): boolean => errorCode(body).startsWith('APIGW.')

const examplesOf = (operation: (typeof operations)[number], status: number) =>
  errorsOf(operation).find((error) => error.status === status)?.body?.examples ?? []

describe.each(operations)('$operationId', (operation) => {
  const subjects = subjectsOf(operation)

  test.each([404, 409])('says of %i in each example which of its own resources it is about', (status) => {
    const messages = examplesOf(operation, status)
      .filter(({ value }) => !isOfGateway(value))
      .map(({ value }) => errorText(value))
    expect(messages.filter((message) => !speaksOf(message, subjects))).toEqual([])
  })
})

test.each(operations.filter(({ path }) => path.endsWith('}')))(
  '$operationId answers 404 for its resource before it answers it for the path',
  (operation) => {
    expect(isOfGateway(examplesOf(operation, 404)[0]!.value)).toBe(false)
  },
)

test('a deletion of v2.0 that is refused while in use shows it', () => {
  const shown = operations.filter((operation) =>
    examplesOf(operation, 409).some(({ value }) => errorCode(value) === 'EntityInUse'),
  )
  expect(shown.map(({ operationId }) => operationId).toSorted()).toEqual([
    'v2DeleteCertificate',
    'v2DeleteListener',
    'v2DeleteLoadBalancer',
    'v2DeletePool',
  ])
})

test.each(distinctErrors)('the code of the error $status $name of $schema is listed', ({ value }) => {
  expect(ElbErrorCode).toContain(errorCode(value))
})

describe('the subjects of an operation', () => {
  const of = (operationId: string): string[] =>
    subjectsOf(operations.find((operation) => operation.operationId === operationId)!)

  test('are its own resource alone where the path ends with an ID', () => {
    expect(of('deleteMember')).toEqual(['member'])
    expect(of('showSecurityPolicy')).toEqual(['securitypolicy'])
    expect(speaksOf('pool 1 could not be found', of('deleteMember'))).toBe(false)
    expect(speaksOf('security policy 1 could not be found', of('showSecurityPolicy'))).toBe(true)
  })

  test('are what a creation refers to as well', () => {
    expect(of('createListener')).toEqual(expect.arrayContaining(['listener', 'loadbalancer']))
    expect(of('createLoadBalancer')).toContain('subnet')
  })

  test('are not what other resources are', () => {
    expect(speaksOf('pool 1 could not be found.', of('listFlavors'))).toBe(false)
    expect(speaksOf('pool 1 could not be found.', of('showLoadBalancerStatus'))).toBe(false)
  })
})

test('every operation documents 429', () => {
  expect(operations.filter(({ responses }) => !responses['429'])).toEqual([])
})
