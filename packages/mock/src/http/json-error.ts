import { isSpace } from './json-size.ts'

/** Where a JSON text goes wrong. */
export interface JsonError {
  problem: string
  line: number
  column: number
}

const END = 'the end of the text'
const AFTER_VALUE = { '[': `',' or ']'`, '{': `',' or '}'` } as const
const PRIMITIVE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Bracket = '[' | '{'

/**
 * Finds the first place where a text stops being JSON and what would have fitted there.
 * `JSON.parse` tells a position for some errors only, and repeats the text instead for others.
 */
export function findJsonError(text: string): JsonError {
  const open: Bracket[] = []
  let expected = 'a value'
  let index = skipSpace(text, 0)
  for (;;) {
    if (text[index] === '"') {
      const next = afterToken(expected, '"', open)
      if (next === undefined) return misfit(text, index, expected)
      const end = endOfString(text, index)
      if (typeof end === 'object') return { ...position(text, end.index), problem: end.problem }
      expected = next
      index = skipSpace(text, end)
      continue
    }
    PRIMITIVE.lastIndex = index
    const primitive = PRIMITIVE.exec(text)?.[0]
    const token = primitive ? '0' : (text[index] ?? '')
    const next = afterToken(expected, token, open)
    if (next === undefined) return misfit(text, index, expected)
    expected = next
    index = skipSpace(text, index + (primitive?.length ?? 1))
  }
}

/** What may come after a token (a bracket, `,`, `:`, `"` for a string, `0` for a primitive); undefined when it does not fit. */
function afterToken(expected: string, token: string, open: Bracket[]): string | undefined {
  const isName = expected.startsWith('a name')
  const isValue = expected.startsWith('a value')
  const mayClose = expected.includes(' or ')
  if ((token === ']' || token === '}') && mayClose && open.at(-1) === (token === ']' ? '[' : '{')) {
    open.pop()
    return afterValue(open)
  }
  if (isName) return token === '"' ? `':'` : undefined
  if (isValue && (token === '"' || token === '0')) return afterValue(open)
  if (isValue && (token === '[' || token === '{')) {
    open.push(token)
    return token === '[' ? `a value or ']'` : `a name in double quotes or '}'`
  }
  if (expected === `':'`) return token === ':' ? 'a value' : undefined
  if (!isValue && expected !== END && token === ',') {
    return open.at(-1) === '[' ? 'a value' : 'a name in double quotes'
  }
  return undefined
}

const afterValue = (open: readonly Bracket[]): string => {
  const innermost = open.at(-1)
  return innermost ? AFTER_VALUE[innermost] : END
}

/** The index behind a string that starts at `start`, or where it goes wrong. */
function endOfString(text: string, start: number): number | { index: number; problem: string } {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) return index + 1
    if (code < 0x20) return { index, problem: `${codePoint(code)} in a string; it must be escaped` }
    if (code !== 0x5c) continue
    const escape = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(index + 1, index + 6))
    if (!escape && index + 1 < text.length) return { index, problem: 'an escape that JSON does not have' }
    index += escape?.[0].length ?? 0
  }
  return { index: start, problem: 'a string that does not end' }
}

function skipSpace(text: string, index: number): number {
  let next = index
  while (isSpace(text.charCodeAt(next))) next++
  return next
}

function misfit(text: string, index: number, expected: string): JsonError {
  const found = index >= text.length ? 'the text ends' : `unexpected ${character(text, index)}`
  return { ...position(text, index), problem: `${found}; expected ${expected}` }
}

function position(text: string, index: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < index; next = text.indexOf('\n', lineStart)) {
    line++
    lineStart = next + 1
  }
  return { line, column: index - lineStart + 1 }
}

function character(text: string, index: number): string {
  const code = text.codePointAt(index)!
  const shown = String.fromCodePoint(code)
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(shown) ? `'${shown}'` : codePoint(code)
}

const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
