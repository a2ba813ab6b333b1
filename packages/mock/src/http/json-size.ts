import { limits } from '../options.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c

/**
 * Which limit a JSON text exceeds, found before it is parsed and whether or not it is JSON.
 *
 * @param mostValues how many values it may have
 */
export function exceededLimit(text: string, mostValues: number): 'depth' | 'values' | undefined {
  let depth = 0
  let values = 1
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) inString = !inString
    else if (inString) index += code === BACKSLASH ? 1 : 0
    else if (code === COMMA) values++
    else if (isOpening(code)) {
      if (++depth > limits.bodyDepth) return 'depth'
      if (!isClosing(nextSignificant(text, index + 1))) values++
    } else if (isClosing(code)) depth--
    if (values > mostValues) return 'values'
  }
  return undefined
}

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d

/** Whether a character is white space of JSON. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d

function nextSignificant(text: string, start: number): number {
  let index = start
  while (isSpace(text.charCodeAt(index))) index++
  return text.charCodeAt(index)
}
