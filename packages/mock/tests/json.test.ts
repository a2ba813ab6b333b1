import { expect, test } from 'vitest'
import { findJsonError, findLoneSurrogate, nestsTooDeep } from '../src/http/json.ts'

test.each([
  ['', 1, 1, 'the text ends; expected a value'],
  ['{"a":', 1, 6, 'the text ends; expected a value'],
  ['{"a"', 1, 5, `the text ends; expected ':'`],
  ['[1 2]', 1, 4, `unexpected '2'; expected ',' or ']'`],
  ['[1}', 1, 3, `unexpected '}'; expected ',' or ']'`],
  ['{"a":1]', 1, 7, `unexpected ']'; expected ',' or '}'`],
  ['[1,]', 1, 4, `unexpected ']'; expected a value`],
  ['{"a":1,}', 1, 8, `unexpected '}'; expected a name in double quotes`],
  [`{'a':1}`, 1, 2, `unexpected '''; expected a name in double quotes or '}'`],
  ['\n\n {"a": tru}', 3, 8, `unexpected 't'; expected a value`],
  ['{}x', 1, 3, `unexpected 'x'; expected the end of the text`],
  ['{"a":01}', 1, 7, `unexpected '1'; expected ',' or '}'`],
  ['\u00a0{}', 1, 1, 'unexpected U+00A0; expected a value'],
  ['{"a":"b', 1, 6, 'a string that does not end'],
  ['{"a":"b\tc"}', 1, 8, 'U+0009 in a string; it must be escaped'],
  [String.raw`{"a":"\x"}`, 1, 7, 'an escape that JSON does not have'],
])('in %j the error is found where it is', (text, line, column, problem) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(findJsonError(text)).toEqual({ line, column, problem })
})

test('an error is found in every short text that JSON.parse refuses', () => {
  const alphabet = ['{', '}', '[', ']', ',', ':', '"k"', '"', '1', '-', 'true', '\\', ' ']
  const texts = alphabet.flatMap((a) =>
    alphabet.flatMap((b) => alphabet.flatMap((c) => [a, a + b, a + b + c, a + b + c + a])),
  )
  const refused = texts.filter((text) => {
    try {
      JSON.parse(text)
      return false
    } catch {
      return true
    }
  })
  expect(refused.length).toBeGreaterThan(1000)
  for (const text of refused) expect(findJsonError(text).problem, text).not.toBe('')
})

test('an error behind a string of megabytes is found without running out of stack', () => {
  const text = `{"a":"${'x'.repeat(5_000_000)}", b}`
  expect(findJsonError(text)).toMatchObject({
    column: text.length - 1,
    problem: expect.stringContaining(`'b'`),
  })
})

test('brackets inside strings do not count as nesting', () => {
  expect(nestsTooDeep(`["${'['.repeat(100)}"]`)).toBe(false)
  expect(nestsTooDeep(String.raw`["\"${'['.repeat(100)}"]`)).toBe(false)
})

test('sixty-four levels of nesting are taken and one more is not', () => {
  expect(nestsTooDeep('['.repeat(64))).toBe(false)
  expect(nestsTooDeep('['.repeat(65))).toBe(true)
  expect(nestsTooDeep('[]'.repeat(100))).toBe(false)
})

test('half of a surrogate pair is found in values and in names', () => {
  expect(findLoneSurrogate({ a: [{ b: '\ud83d' }] })).toBe('a[0].b')
  expect(findLoneSurrogate({ a: { '\ude00': 1 } })).toBe('a')
  expect(findLoneSurrogate({ a: '😀' })).toBeUndefined()
})
