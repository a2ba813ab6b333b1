import { eachText } from '../texts.ts'
import type { Visitor } from '../visitor.ts'

const BANNED = [/\bspecifies\b/i, /\bplease\b/i, /\bwill\b/i, /this API is used/i]
const BLOCK_LINE = /^\s*(?:[-*] |\d+\. |\|)|^\s+|^$/

/** The text before a list, table or code block at the end; the whole text when it ends with none. */
function beforeLastBlock(text: string): string {
  const lines = text.trimEnd().split('\n')
  if (lines.at(-1)?.startsWith('```')) {
    const opening = lines.slice(0, -1).findLastIndex((line) => line.startsWith('```'))
    return lines.slice(0, Math.max(opening, 0)).join('\n')
  }
  while (lines.length > 0 && BLOCK_LINE.test(lines.at(-1)!)) lines.pop()
  return lines.join('\n')
}

function* faults(text: string): Generator<string> {
  if (!/^[\p{Lu}\d`]/u.test(text)) {
    yield `starts with "${text.split(/\s/, 1)[0]}"; start with a capital letter, a digit or a backtick`
  }
  if (!text.trimEnd().endsWith('.') && !beforeLastBlock(text).trimEnd().endsWith(':')) {
    yield 'does not end with a full stop; only a list, table or code block after a colon may do without'
  }
  for (const pattern of BANNED) {
    const found = pattern.exec(text)
    if (found) yield `says "${found[0]}"; state the fact, short and in the present tense`
  }
}

/** All descriptions of the document read as one voice: short, present tense, in this project's own words. */
export const descriptionStyle = (): Visitor =>
  eachText(({ kind, subject, text, location }, context) => {
    if (kind !== 'description') return
    for (const fault of faults(text))
      context.report({ message: `The description of ${subject} ${fault}.`, location })
  })
