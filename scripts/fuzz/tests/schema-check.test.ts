import type { Schema } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { createSchemaCheck } from '../src/schema-check.ts'
import { check, contract } from './setup.ts'

const unique: Schema & { uniqueItems: boolean } = { type: 'array', uniqueItems: true }

describe('the check of values', () => {
  test('compares items by what they hold, whatever their fields are called', () => {
    expect(check.holds(unique, [{ valueOf: 1 }, { valueOf: 2 }])).toBe(true)
    expect(
      check.holds(unique, [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toBe(false)
    expect(check.holds(unique, [{ valueOf: 1 }, { valueOf: 1 }])).toBe(false)
    expect(check.holds(unique, [1, '1', true, null, [1], ['1']])).toBe(true)
  })

  test('takes no longer for many items', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => ({ value: String(index) }))
    const started = performance.now()
    expect(check.holds(unique, items)).toBe(true)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('follows references of parts, and knows schemas that are true or false', () => {
    const part = { type: 'object', properties: { pool: { $ref: '#/components/schemas/CreatePoolOption' } } }
    expect(check.faultIn(part, { pool: { no_such: 1 } })).toEqual({ rule: 'required', at: '/pool' })
    expect(check.holds(true, 1)).toBe(true)
    expect(check.faultIn(false, 1)).toEqual({ rule: 'false', at: '' })
  })

  test('stops at a schema that is none', () => {
    expect(() => createSchemaCheck(contract.document).holds({ type: 'text' }, 1)).toThrow('type must be')
  })
})
