import { eachText } from '../texts.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'

const CODE = /```.*?```|``.*?``|`[^`]*`/gs

/** The phrase as whole words, over the end of a line too, with a capital where it begins a sentence. */
const phrase = (text: string): RegExp => {
  const [first, ...rest] = text
  const escaped = `[${first!.toLowerCase()}${first!.toUpperCase()}]${rest.join('').replaceAll(' ', String.raw`\s+`)}`
  return new RegExp(String.raw`(?<![\w-])${escaped}(?![\w-])`, 'g')
}

const list = words.map(({ write, not, except = [] }) => ({
  write,
  avoided: not.map(phrase),
  allowed: except.map(phrase),
}))

/** What a text says that the word list replaces, in the order of the list. Code is not read. */
export function* avoidedWords(text: string): Generator<{ says: string; write: string }> {
  const prose = text.replace(CODE, '``')
  for (const { write, avoided, allowed } of list) {
    const read = allowed.reduce((rest, pattern) => rest.replace(pattern, '``'), prose)
    for (const pattern of avoided)
      for (const [says] of read.matchAll(pattern)) yield { says: says.replace(/\s+/g, ' '), write }
  }
}

/** Texts say what the field says, so that readers find it and do not stumble. */
export const plainWords = (): Visitor =>
  eachText(({ kind, subject, text, location }, context) => {
    for (const { says, write } of avoidedWords(text))
      context.report({ message: `The ${kind} of ${subject} says "${says}"; write "${write}".`, location })
  })
