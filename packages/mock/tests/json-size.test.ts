import { expect, test } from 'vitest'
import { exceededLimit } from '../src/http/json-size.ts'

const ANY = Infinity

test('brackets and commas inside strings do not count', () => {
  expect(exceededLimit(`["${'['.repeat(100)}"]`, ANY)).toBeUndefined()
  expect(exceededLimit(String.raw`["\"${'['.repeat(100)}"]`, ANY)).toBeUndefined()
  expect(exceededLimit(String.raw`["\",,,,"]`, 2)).toBeUndefined()
})

test('sixty-four levels of nesting are taken and one more is not', () => {
  expect(exceededLimit('['.repeat(64), ANY)).toBeUndefined()
  expect(exceededLimit('['.repeat(65), ANY)).toBe('depth')
  expect(exceededLimit('[]'.repeat(100), ANY)).toBeUndefined()
})

test.each([
  ['1', 1],
  ['"text, text"', 1],
  ['{ \n }', 1],
  ['[[], {}, [ ]]', 4],
  ['{"a": [1, 2], "b": {"c": null}}', 6],
  ['[1,,', 4],
])('%j has as many values as it has: %i', (text, values) => {
  expect(exceededLimit(text, values)).toBeUndefined()
  expect(exceededLimit(text, values - 1)).toBe('values')
})
