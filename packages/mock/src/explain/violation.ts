import { quote } from './words.ts'

/** One thing that is wrong with a request. */
export interface Violation {
  /** Where the field is. */
  place: 'body' | 'query' | 'path' | 'header'
  /** The field, with dots and `[n]`; empty for the whole body. */
  field: string
  /** What is wrong and what is allowed: a sentence without its full stop; starting with `must`, `is`, `has` or `fits` it is about the field. */
  problem: string
  /** What was sent instead. Part of answers, never of logs. */
  got?: string
  /** The condition under which the rule holds. */
  when?: string
}

const SUBJECT = {
  body: 'It',
  query: 'The query parameter',
  path: 'The path parameter',
  header: 'The header',
} as const

/** The violation as the service words it: the field first, then what is wrong with it. */
export function sentenceOf(violation: Violation): string {
  const { field, got, when } = violation
  const name = field === '' ? 'the request body' : quote(field)
  const instead = got === undefined ? '' : `, not ${got}`
  const condition = when === undefined ? '' : `${instead && ','} when ${when}`
  const sentence = `${predicateOf(violation)}${instead}${condition}`
  return `Invalid input for ${name}. ${sentence}${/[.?]$/.test(sentence) ? '' : '.'}`
}

/** The violation for a log: without anything that was in the request but names of fields. */
export function logLineOf({ place, field, problem, when }: Violation): string {
  return `${place} ${field || '(whole)'}: ${problem}${when === undefined ? '' : ` when ${when}`}`
}

function predicateOf({ place, problem }: Violation): string {
  return /^(?:must|is|has|fits) /.test(problem) ? `${SUBJECT[place]} ${problem}` : problem
}
