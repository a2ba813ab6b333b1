import { string, stringMatching, type Arbitrary } from 'fast-check'
import { way, type Source } from './source.ts'

/** What a text has to be like. Lengths are in characters. */
export type TextRules = { least: number; most: number; patterns: string[] }

const unlimited = 300
const longest = 100_000
const attempts = 12
/** A field that takes more than this gets its full length only now and then. */
const long = 1100

const plain = string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 24, size: 'max' })
const unicode = string({ unit: 'binary', minLength: 1, maxLength: 24, size: 'max' })
const tricky = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '<b>&amp;</b>',
  '../../etc/passwd',
  'a\u0000b',
  'line\r\nbreak',
  '\u202Eabc',
  '👩‍👩‍👧‍👦',
  'İstanbul',
]

/** A text that follows the rules, or the nearest that a dozen attempts came to. */
export const validText = (source: Source, rules: TextRules): string => {
  let text = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    text = toLength(source, candidate(source, rules), rules)
    if (follows(text, rules)) return text
  }
  return text
}

const candidate = (source: Source, { patterns }: TextRules): string => {
  if (patterns.length > 0) return source.of(matching(source.pick(patterns)))
  return source.either(
    way(6, () => source.of(plain)),
    way(3, () => source.of(unicode)),
    way(1, () => source.pick(tricky)),
  )
}

const byPattern = new Map<string, Arbitrary<string>>()

const matching = (pattern: string): Arbitrary<string> => {
  let arbitrary = byPattern.get(pattern)
  if (!arbitrary) {
    arbitrary = stringMatching(new RegExp(pattern, 'u'))
    byPattern.set(pattern, arbitrary)
  }
  return arbitrary
}

/** Cuts or repeats a text so that its length is allowed, and often just allowed. */
const toLength = (source: Source, text: string, { least, most, patterns }: TextRules): string => {
  const characters = [...text]
  const enough = Math.max(least, Math.min(most, unlimited))
  const wanted = source.either(
    way(12, () => Math.min(Math.max(characters.length, least), most)),
    way(1, () => least),
    way(1, () => (most <= long || source.chance(10) ? Math.min(most, longest) : enough)),
    way(1, () => source.integer(least, enough)),
  )
  if (wanted === characters.length) return text
  if (wanted < characters.length) return characters.slice(0, wanted).join('')
  // Most patterns take more of what they have taken.
  const filler = patterns.length > 0 ? characters.slice(-1) : characters.length > 0 ? characters : ['x']
  if (filler.length === 0) return text
  const missing = wanted - characters.length
  const whole = filler.join('').repeat(Math.floor(missing / filler.length))
  return text + whole + filler.slice(0, missing % filler.length).join('')
}

const compiled = new Map<string, RegExp>()

const follows = (text: string, { least, most, patterns }: TextRules): boolean => {
  const { length } = [...text]
  return (
    length >= least &&
    length <= most &&
    patterns.every((pattern) => {
      let expression = compiled.get(pattern)
      if (!expression) compiled.set(pattern, (expression = new RegExp(pattern, 'u')))
      return expression.test(text)
    })
  )
}
