import { expect, test } from 'vitest'
import { findLoneSurrogate } from '../src/http/surrogates.ts'

test('half of a surrogate pair is found in values and in names', () => {
  expect(findLoneSurrogate({ a: [{ b: '\ud83d' }] })).toBe('a[0].b')
  expect(findLoneSurrogate({ a: { '\ude00': 1 } })).toBe('a')
  expect(findLoneSurrogate({ a: '😀' })).toBeUndefined()
})
