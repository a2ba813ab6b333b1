const LONGEST_ECHO = 60

/** A text in single quotes. */
export const quote = (text: string): string => `'${text}'`

/** `a`, `a or b`, `a, b or c`. */
export function joinOr(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function joinAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** What the sender wrote, short enough to be repeated in a message. */
export function shorten(text: string): string {
  const whole = text.length <= LONGEST_ECHO ? text : `${text.slice(0, LONGEST_ECHO - 1)}…`
  return whole.replace(/\p{Cs}/gu, '\uFFFD')
}

/** A message with its full stop, which it may have already. */
export const withStop = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`)

/** A value as a message shows it: strings quoted, everything else as JSON, never long. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quote(shorten(value))
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

/** What kind of JSON value something is, with its article. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}
