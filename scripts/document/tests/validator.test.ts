import { describe, expect, test } from 'vitest'
import { createMatcher, createValidators } from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document = documentWith({
  Date: { type: 'string', format: 'date-time' },
  Pool: {
    type: 'object',
    required: ['name', 'size'],
    properties: { name: { type: 'string', 'x-doc': { page: 1 } }, created_at: ref('Date') },
  },
  Tree: { type: 'array', items: ref('Tree') },
})
const validatorOf = createValidators(document)

describe('a validator', () => {
  test('follows references', () => {
    expect(validatorOf('Pool')({ name: 'a', size: 1, created_at: '2024-01-01T00:00:00Z' })).toBe(true)
    expect(validatorOf('Tree')([[], [[]]])).toBe(true)
    expect(validatorOf('Tree')([[1]])).toBe(false)
  })

  test('checks formats', () => {
    expect(validatorOf('Date')('yesterday')).toBe(false)
  })

  test('tells everything that is wrong', () => {
    const validate = validatorOf('Pool')
    expect(validate({ created_at: 1 })).toBe(false)
    expect(validate.errors!.map(({ message }) => message).toSorted()).toEqual([
      'must be string',
      "must have required property 'name'",
      "must have required property 'size'",
    ])
  })

  test('is made once', () => {
    expect(validatorOf('Pool')).toBe(validatorOf('Pool'))
    expect(validatorOf('Pool')).not.toBe(validatorOf('Date'))
  })

  test('is not made for a schema that is not there', () => {
    expect(() => validatorOf('None')).toThrow(new Error('the document has no schema None'))
  })
})

test('a schema without a name is matched too, with its references', () => {
  const matches = createMatcher(document)
  const schema = { anyOf: [{ type: 'null' }, { type: 'array', items: ref('Date') }] }
  expect(matches(schema, null)).toBe(true)
  expect(matches(schema, ['2024-01-01T00:00:00Z'])).toBe(true)
  expect(matches(schema, ['yesterday'])).toBe(false)
})
