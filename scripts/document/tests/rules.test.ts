import { describe, expect, test } from 'vitest'
import { conditionKeywords, isRule, type Schema } from '../src/index.ts'

describe('only a rule', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['required fields', { required: ['a'] }],
    ['a number of fields', { minProperties: 1, maxProperties: 2 }],
    ['a condition', { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] }, else: {} }],
    ['what is excluded', { not: { properties: { a: { type: 'string' } } } }],
    ['fields that depend on others', { dependentRequired: { a: ['b'] }, dependentSchemas: { a: {} } }],
    ['one of several rules', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
    ['exactly one of several rules', { oneOf: [{ required: ['a'] }, { not: {} }] }],
    ['all of several rules, within each other', { allOf: [{ anyOf: [{ oneOf: [{ required: ['a'] }] }] }] }],
    ['a rule in words', { title: 'Rule', description: 'Both.', $comment: 'x', 'x-doc': {}, required: ['a'] }],
  ])('is %s', (_, schema) => {
    expect(isRule(schema as Schema)).toBe(true)
  })
})

describe('more than a rule', () => {
  test.each<[string, object]>([
    ['a type', { type: 'object' }],
    ['a reference', { $ref: '#/components/schemas/Pool' }],
    ['properties', { properties: {}, required: ['a'] }],
    ['values', { enum: ['a'] }],
    ['a bound', { minimum: 1 }],
    ['a union with one form', { anyOf: [{ required: ['a'] }, { type: 'null' }] }],
    ['all of a rule and a form', { allOf: [{ required: ['a'] }, { $ref: '#/a' }] }],
    ['exactly one of a form and a rule', { oneOf: [{ type: 'string' }, { required: ['a'] }] }],
    ['what only begins like an annotation', { titles: 1 }],
    ['what only ends like an annotation', { subtitle: 1 }],
    ['what only holds an x', { 'ax-doc': 1 }],
  ])('is %s', (_, schema) => {
    expect(isRule(schema as Schema)).toBe(false)
  })
})

test('a condition is a rule by itself', () => {
  for (const keyword of conditionKeywords) expect(isRule({ [keyword]: {} })).toBe(true)
})
