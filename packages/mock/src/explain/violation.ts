/** One thing that is wrong with a request. */
export interface Violation {
  /** Where the field is. */
  place: 'body' | 'query' | 'path' | 'header'
  /** The field, with dots and `[n]`; empty for the whole body. */
  field: string
  /** What is wrong and what is allowed: a sentence without its full stop; starting with `must`, `is`, `has`, `fits` or `cannot` it is about the field. */
  problem: string
  /** What was sent instead. Part of answers, never of logs. */
  got?: string
  /** The condition under which the rule holds. */
  when?: string
}

/** The violation for a log: without anything that was in the request but names of fields. */
export function logLineOf({ place, field, problem, when }: Violation): string {
  return `${place} ${field || '(whole)'}: ${problem}${when === undefined ? '' : ` when ${when}`}`
}
