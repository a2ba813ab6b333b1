import { createValidators, operationsOf, readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { poolId, projectId, refused, update } from '../src/requests.ts'

const document = readDocument()

test('the ids are those of the examples of the document', () => {
  const { parameters } = operationsOf(document).find(({ operationId }) => operationId === 'updatePool')!
  const examples = Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
  expect({ project_id: projectId, pool_id: poolId }).toEqual(examples)
})

test('the update follows the document, the one to be refused does not', () => {
  const validate = createValidators(document)('UpdatePoolRequestBody')
  expect(validate(JSON.parse(update.body))).toBe(true)
  expect(validate(JSON.parse(refused.body))).toBe(false)
})
