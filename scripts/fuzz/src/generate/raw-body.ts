import { way, type Source } from './source.ts'

/** Bytes of a body, and what was done to them, for people. */
export type RawBody = { bytes: Uint8Array; how: string }

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

/** A JSON text as a body that is not broken. */
export const wholeBody = (value: unknown): Uint8Array => utf8(JSON.stringify(value))

/** Breaks a body below JSON: its bytes, its characters, its grammar. Some of it is unusual and still JSON. */
export const breakBody = (source: Source, value: unknown): RawBody => {
  const text = JSON.stringify(value)
  const because = (how: string, bytes: Uint8Array): RawBody => ({ bytes, how })
  return source.either(
    way(4, () => because('cut off', utf8(text).slice(0, source.integer(0, text.length - 1)))),
    way(4, () => withBytes(source, text)),
    way(1, () => because('a byte order mark', utf8(`\uFEFF${text}`))),
    way(1, () => because('UTF-16', Buffer.from(text, 'utf16le'))),
    way(1, () => because('UTF-16 with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le'))),
    way(3, () => halfPair(source, text)),
    way(3, () => deep(source, text)),
    way(6, () => grammar(source, text)),
    way(2, () => because('next to nothing', utf8(source.pick(nearlyNothing)))),
    way(3, () => unusual(source, text)),
  )
}

const nearlyNothing = ['', ' ', '\r\n', '\u0000', '{', '"', 'null', '[]', '{}', '0', 'NaN']

const badBytes = ['ff', 'feff', 'c080', 'c3', 'e282', 'eda080', 'f4908080', '80', '00', '1f']

const withBytes = (source: Source, text: string): RawBody => {
  const bytes = Buffer.from(text, 'utf8')
  const at = source.integer(0, bytes.length)
  const bad = source.pick(badBytes)
  return {
    bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from(bad, 'hex'), bytes.subarray(at)]),
    how: `the bytes ${bad} at ${at}`,
  }
}

/** Puts something right behind the opening quote of one of the strings of a text. */
const inString = (source: Source, text: string, insert: string): string => {
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)]
  if (strings.length === 0) return `"${insert}"`
  const { index } = source.pick(strings)
  return `${text.slice(0, index + 1)}${insert}${text.slice(index + 1)}`
}

const halfPair = (source: Source, text: string): RawBody => {
  const half = source.pick(['\\ud800', '\\uDFFF', '\\udbff\\udbff', '\\ude00\\ud83d'])
  return { bytes: utf8(inString(source, text, half)), how: `half of a surrogate pair (${half})` }
}

const deep = (source: Source, text: string): RawBody => {
  const depth = source.magnitude(10, 100_000)
  const [open, close] = source.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ] as const)
  const tail = source.chance(70) ? close.repeat(depth) : ''
  const nested = `${open.repeat(depth)}1${tail}`
  const whole = source.chance(50)
    ? nested
    : text.replace(/:(?:"[^"]*"|\d+|true|false|null)/, () => `:${nested}`)
  return { bytes: utf8(whole), how: `nested ${depth} deep${tail === '' ? ' and not closed' : ''}` }
}

const grammar = (source: Source, text: string): RawBody => {
  const [broken, how] = source.pick<readonly [string, string]>([
    [text.replaceAll('"', "'"), 'single quotes'],
    [text.replace(/([}\]])/, ',$1'), 'a comma too many'],
    [text.replace(/^./, '$&/* comment */'), 'a comment'],
    [text.replace(/"([A-Za-z_]+)":/, '$1:'), 'a name without quotes'],
    [text.replace(/:\s*[^,{}[\]]+/, ':NaN'), 'NaN'],
    [text.replace(/:\s*[^,{}[\]]+/, ':Infinity'), 'Infinity'],
    [text.replace(/:\s*[^,{}[\]]+/, ':undefined'), 'undefined'],
    [text.replace(/:\s*[^,{}[\]]+/, ':+1'), 'a plus sign'],
    [text.replace(/:\s*[^,{}[\]]+/, ':01'), 'a zero in front'],
    [text.replace(/:\s*[^,{}[\]]+/, ':0x10'), 'a hexadecimal number'],
    [text.replace(/:\s*[^,{}[\]]+/, ':1.'), 'a number without its fraction'],
    [`${text}${text}`, 'twice'],
    [`${text}x`, 'something behind it'],
    [text.replace(':', ' '), 'a colon too few'],
    [inString(source, text, '\\x41'), 'an escape that JSON does not have'],
    [inString(source, text, '\\u12'), 'half an escape'],
    [inString(source, text, '\n'), 'a line break in a string'],
    [inString(source, text, '\t'), 'a tab in a string'],
    [`)]}',\n${text}`, 'a guard in front'],
    [`body=${encodeURIComponent(text)}`, 'a form'],
    [`<?xml version="1.0"?><a/>`, 'XML'],
  ])
  return { bytes: utf8(broken), how }
}

/** JSON as few write it. */
const unusual = (source: Source, text: string): RawBody => {
  const firstName = /"(?:[^"\\]|\\.)*":/.exec(text)?.[0]
  const [odd, how] = source.pick<readonly [string, string]>([
    [` \t\r\n${text}\n\n`, 'space around it'],
    [text.replaceAll(':', ' :\n'), 'space in it'],
    [firstName ? text.replace('{', () => `{${firstName}1,`) : text, 'a name twice, the last one right'],
    [firstName ? text.replace(/}$/, () => `,${firstName}1}`) : text, 'a name twice, the last one wrong'],
    [text.replace(/:\s*\d+/, ':1e400'), 'a number without bound'],
    [text.replace(/:\s*(\d+)/, ':$1.0'), 'a whole number with a fraction'],
    [text.replace(/:\s*(\d+)/, ':$1e0'), 'a whole number with an exponent'],
    [text.replace(/:\s*\d+/, ':-0'), 'minus zero'],
    [
      text.replace(/"([A-Za-z])/, (_, letter: string) => `"\\u00${letter.charCodeAt(0).toString(16)}`),
      'an escape that nobody needs',
    ],
    [inString(source, text, '\\u0000'), 'a NUL'],
    [inString(source, text, '\\ud83d\\ude00'), 'an escaped emoji'],
  ])
  return { bytes: utf8(odd), how }
}
