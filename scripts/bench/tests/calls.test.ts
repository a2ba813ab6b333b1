import { createValidators, readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { chooseCalls, targetOf } from '../src/calls.ts'
import { countExamples } from '../src/document.ts'

const document = readDocument()
const { list, write, refused } = chooseCalls(document)

test('the calls are a list, a write and the same write with one value of the wrong type', () => {
  expect(list.method).toBe('GET')
  expect(list.body).toBeUndefined()
  expect(['POST', 'PUT']).toContain(write.method)
  expect({ ...refused, body: undefined }).toEqual({ ...write, body: undefined })
  expect(refused.body).not.toEqual(write.body)
})

test('the body of the write follows its schema, the refused one does not', () => {
  const content = document.paths[write.template]?.[write.method.toLowerCase() as 'put']?.requestBody?.content
  const schema = content?.['application/json']?.schema.$ref?.split('/').at(-1)
  const validate = createValidators(document)(schema!)
  expect(validate(write.body)).toBe(true)
  expect(validate(refused.body)).toBe(false)
})

test('a call has credentials and no placeholder is left in its path', () => {
  for (const call of [list, write]) {
    expect(Object.keys(call.headers)).toContain('X-Auth-Token')
    expect(targetOf(call)).not.toMatch(/[{}]/)
  }
})

test('values of path and query are encoded', () => {
  const call = { ...list, template: '/a/{id}', pathParameters: { id: 'x/y' }, query: { q: 'a b' } }
  expect(targetOf(call)).toBe('/a/x%2Fy?q=a+b')
})

test('examples count where they stand, references to them do not', () => {
  const example = { value: { examples: { not: { value: 1 } } } }
  expect(
    countExamples({
      components: { examples: { one: example, two: example } },
      paths: { '/': { examples: { inline: example, shared: { $ref: '#/components/examples/one' } } } },
      schema: { examples: [1, 2] },
    }),
  ).toBe(3)
})
