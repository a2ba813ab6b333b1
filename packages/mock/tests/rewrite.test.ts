import { expect, test } from 'vitest'
import { withoutOpenEnds, withoutReadOnly, withoutUniqueItems } from '../src/prism/rewrite.ts'

test('uniqueItems goes wherever it is a keyword, and stays where it is a name or a value', () => {
  const schema = {
    uniqueItems: true,
    items: { uniqueItems: true },
    properties: { uniqueItems: { uniqueItems: true, type: 'array' } },
    allOf: [{ if: { uniqueItems: false }, then: true }],
    const: { uniqueItems: true },
  }
  expect(withoutUniqueItems(schema)).toEqual({
    items: {},
    properties: { uniqueItems: { type: 'array' } },
    allOf: [{ if: {}, then: true }],
    const: { uniqueItems: true },
  })
  expect(schema.uniqueItems).toBe(true)
})

test('what only answers have goes from properties and from what is required, at any depth', () => {
  const schema = {
    required: ['id', 'item'],
    properties: {
      id: { type: 'string', readOnly: true },
      readOnly: { type: 'boolean' },
      item: { anyOf: [{ required: ['id'], properties: { id: { readOnly: true } } }, true] },
    },
  }
  expect(withoutReadOnly(schema)).toEqual({
    required: ['item'],
    properties: {
      readOnly: { type: 'boolean' },
      item: { anyOf: [{ required: [], properties: {} }, true] },
    },
  })
})

test('what leaves a list of values open goes, and other forms stay', () => {
  const values = { type: 'string', enum: ['a'] }
  const open = { anyOf: [values, { type: 'string' }, { type: 'null' }] }
  const others = { anyOf: [values, { type: 'string', maxLength: 3 }, { type: 'integer' }] }
  const schema = {
    properties: { open, others, one: { anyOf: [{ type: 'string' }, { const: 1, type: 'integer' }] } },
  }
  expect(withoutOpenEnds(schema)).toEqual({
    properties: { ...schema.properties, open: { anyOf: [values, { type: 'null' }] } },
  })
})
