import type { Violation } from '../explain/violation.ts'
import { isPredicate } from '../explain/describe-miss.ts'
import { quote } from '../explain/words.ts'

/** So many violations are spelt out; the rest is counted. */
const SPELT_OUT = 20

const SUBJECT = {
  body: 'It',
  query: 'The query parameter',
  path: 'The path parameter',
  header: 'The header',
} as const

/**
 * How the service says that a part of a request is wrong.
 *
 * @param part which part: `'pool.name'`, `the request body`, `the header 'Accept'`
 * @param problem what is wrong with it, a sentence that may miss its full stop
 */
export function invalidInputFor(part: string, problem: string): string {
  return `Invalid input for ${part}. ${problem}${/[.?]$/.test(problem) ? '' : '.'}`
}

/** All violations in the words of the service, each once; of very many only the first. */
export function sentencesOf(violations: readonly Violation[]): string {
  const sentences = [...new Set(violations.map(sentenceOf))]
  const shown = sentences.slice(0, SPELT_OUT)
  const rest = sentences.length - shown.length
  if (rest > 0) shown.push(`And ${rest} more.`)
  return shown.join(' ')
}

/** A violation as the service words it: the field first, then what is wrong with it. */
export function sentenceOf({ place, field, problem, got, when }: Violation): string {
  const predicate = isPredicate(problem) ? `${SUBJECT[place]} ${problem}` : problem
  const instead = got === undefined ? '' : `, not ${got}`
  const condition = when === undefined ? '' : `${instead && ','} when ${when}`
  return invalidInputFor(
    field === '' ? 'the request body' : quote(field),
    `${predicate}${instead}${condition}`,
  )
}
