import { expect, test } from 'vitest'
import { findJsonError } from '../src/http/json-error.ts'

test.each([
  ['', 1, 1, 'the text ends; expected a value'],
  ['{"a":', 1, 6, 'the text ends; expected a value'],
  ['{"a"', 1, 5, `the text ends; expected ':'`],
  ['{"a"}', 1, 5, `unexpected '}'; expected ':'`],
  ['{"a":1', 1, 7, `the text ends; expected ',' or '}'`],
  ['{', 1, 2, `the text ends; expected a name in double quotes or '}'`],
  ['[[]', 1, 4, `the text ends; expected ',' or ']'`],
  ['[1 2]', 1, 4, `unexpected '2'; expected ',' or ']'`],
  ['[1}', 1, 3, `unexpected '}'; expected ',' or ']'`],
  ['[}', 1, 2, `unexpected '}'; expected a value or ']'`],
  ['{"a":1]', 1, 7, `unexpected ']'; expected ',' or '}'`],
  ['[1,]', 1, 4, `unexpected ']'; expected a value`],
  ['{"a":1,}', 1, 8, `unexpected '}'; expected a name in double quotes`],
  ['{"a":1,,', 1, 8, `unexpected ','; expected a name in double quotes`],
  [`{'a':1}`, 1, 2, `unexpected '''; expected a name in double quotes or '}'`],
  ['\n\n {"a": tru}', 3, 8, `unexpected 't'; expected a value`],
  ['{}x', 1, 3, `unexpected 'x'; expected the end of the text`],
  ['{}{}', 1, 3, `unexpected '{'; expected the end of the text`],
  ['{"a":01}', 1, 7, `unexpected '1'; expected ',' or '}'`],
  ['[1.]', 1, 3, `unexpected '.'; expected ',' or ']'`],
  ['// no\n{}', 1, 1, `unexpected '/'; expected a value`],
  ['\u00a0{}', 1, 1, 'unexpected U+00A0; expected a value'],
  ['{"a":"b', 1, 6, 'a string that does not end'],
  ['{"a":"b\nc"}', 1, 8, 'U+000A in a string; it must be escaped'],
  ['"\u001f"', 1, 2, 'U+001F in a string; it must be escaped'],
  ['{"a":"b\tc"}', 1, 8, 'U+0009 in a string; it must be escaped'],
  [String.raw`{"a":"\x"}`, 1, 7, 'an escape that JSON does not have'],
  [String.raw`{"a":"\u12"}`, 1, 7, 'an escape that JSON does not have'],
])('in %j the error is found where it is', (text, line, column, problem) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(findJsonError(text)).toEqual({ line, column, problem })
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const ENDS = ['', '0', '"', '":0', ':0', '"k":0', 'rue', 'ue', 'e', 'n"', 'n":0']

/** Whether something can follow a text so that all is JSON. */
const canGoOn = (text: string): boolean =>
  ENDS.some((end) => {
    const whole = text + end
    const open = whole.replace(/"(?:[^"\\]|\\.)*"/gs, '').match(/[[\]{}]/g) ?? []
    const closers: string[] = []
    for (const bracket of open) {
      if (bracket === '[') closers.unshift(']')
      else if (bracket === '{') closers.unshift('}')
      else closers.shift()
    }
    return isJson(whole + closers.join(''))
  })

test('in every short text that JSON.parse refuses, the error is at the first token that cannot stand there', () => {
  const alphabet = ['{', '}', '[', ']', ',', ':', '"k"', '"', '1', '-', 'true', '\\', ' ']
  const texts = alphabet.flatMap((a) =>
    alphabet.flatMap((b) => alphabet.flatMap((c) => [a, a + b, a + b + c, a + b + c + a])),
  )
  const refused = [...new Set(texts)].filter((text) => !isJson(text))
  expect(refused.length).toBeGreaterThan(1000)
  for (const text of refused) {
    const { column, problem } = findJsonError(text)
    const before = text.slice(0, column - 1)
    const token = /"(?:[^"\\]|\\.)*\\?"?|\\.|[^\s,:[\]{}"]+|./sy
    token.lastIndex = before.length
    const found = token.exec(text)?.[0] ?? ''
    expect(canGoOn(before), `${text}: too late: ${problem}`).toBe(true)
    if (/^the text ends|^a string that does not end/.test(problem)) expect(before + found).toBe(text)
    else {
      // A word or a number could become another one if it went on.
      const whole = /^[\w-]/.test(found) ? `${found} ` : found
      expect(canGoOn(before + whole), `${text}: too early: ${problem}`).toBe(false)
    }
  }
})

test('an error behind a string of megabytes is found without running out of stack', () => {
  const text = `{"a":"${'x'.repeat(5_000_000)}", b}`
  expect(findJsonError(text)).toMatchObject({
    column: text.length - 1,
    problem: expect.stringContaining(`'b'`),
  })
})

test('an error behind ten million line breaks is found without keeping them', () => {
  const before = process.memoryUsage().rss
  expect(findJsonError(`${'\n'.repeat(10_000_000)}x`)).toMatchObject({ line: 10_000_001, column: 1 })
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})
