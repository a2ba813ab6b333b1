import type { Contract } from '../contract.ts'
import type { Deviation } from '../deviations.ts'
import type { FuzzRequest } from '../request.ts'
import type { SchemaCheck } from '../schema-check.ts'
import { asSent, type Asked, type Transport } from '../target/target.ts'
import { createConformance } from './conformance.ts'
import type { Expectation, Reason } from './expectation.ts'
import { createExpect } from './expect.ts'

/** What is wrong with an answer. */
export type Fault = {
  kind:
    | 'crash'
    | 'hang'
    | 'own fault'
    | 'outside the document'
    | 'invalid accepted'
    | 'valid refused'
    | 'other status'
  /** The same for faults of the same cause, as far as that can be told. */
  what: string
  /** The answer, for people. */
  answer: string
}

/** What a request was and how it was answered; with a fault when that does not fit together. */
export type Verdict = {
  fault?: Fault
  count: 'served' | 'refused' | 'not sent' | 'faulty'
  /** Known deviations by which the mock took the request. */
  deviations: Deviation[]
}

/** Judges outcomes from nothing but request and outcome, so that a request can be made smaller and judged again. */
export type Judge = (request: FuzzRequest, transport: Transport, asked: Asked) => Verdict

export const createJudge = (contract: Contract, check: SchemaCheck): Judge => {
  const expect = createExpect(contract, check)
  const conformance = createConformance(contract.document)
  return (written, transport, { outcome, reports }) => {
    const request = asSent(transport, written)
    if (outcome.kind === 'not sent') return { count: 'not sent', deviations: [] }
    const faulty = (kind: Fault['kind'], what: string, answer: string): Verdict => ({
      fault: { kind, what, answer },
      count: 'faulty',
      deviations: [],
    })
    const expectation = expect(request, transport)
    const { endpoint, served, reasons } = expectation
    if (outcome.kind === 'hang' || outcome.kind === 'crash') {
      const on = whatOf(reasons) || 'a valid request'
      return faulty(outcome.kind, `${withoutNumbers(outcome.why)}, on ${on}`, outcome.why)
    }
    const { status, body } = outcome
    const answer = `${status} ${shorten(body)}`
    if (reports.length > 0) return faulty('own fault', withoutNumbers(firstLine(reports)), answer)
    if (status >= 500 && !served.includes(status)) return faulty('own fault', `an unasked ${status}`, answer)
    const outside = conformance(outcome, request, endpoint)
    if (outside !== undefined) return faulty('outside the document', outside, answer)
    const wrong = wrongStatus(status, expectation)
    if (wrong) return faulty(wrong.kind, wrong.what, answer)
    const isServed = served.includes(status)
    return {
      count: isServed ? 'served' : 'refused',
      deviations: isServed
        ? reasons.flatMap(({ force }) => (force === 'must' || force === 'may' ? [] : [force]))
        : [],
    }
  }
}

const wrongStatus = (
  status: number,
  { served, reasons }: Expectation,
): Pick<Fault, 'kind' | 'what'> | undefined => {
  const binding = reasons.filter(({ force }) => force === 'must')
  const isRefusal = status >= 400 && !served.includes(status)
  if (reasons.some(({ statuses }) => statuses.includes(status))) return undefined
  if (served.includes(status) && binding.length === 0) return undefined
  if (served.includes(status) || (status < 400 && (binding.length > 0 || served.length === 0)))
    return { kind: 'invalid accepted', what: whatOf(binding) }
  return {
    kind: isRefusal && binding.length === 0 ? 'valid refused' : 'other status',
    what: `${status} in place of ${expected(binding.length > 0 ? [] : served, reasons)}`,
  }
}

const whatOf = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.map(({ what }) => what))].join('; ')

const expected = (served: readonly number[], reasons: readonly Reason[]): string =>
  [
    ...(served.length > 0 ? [served.join(' or ')] : []),
    ...new Set(
      reasons.map(({ what, statuses }) =>
        statuses.length > 0 ? `${statuses.join(' or ')} for ${what}` : `with ${what}`,
      ),
    ),
  ].join(', ')

const firstLine = ([report = '']: readonly string[]): string =>
  report.split('\n')[0]!.replace(/ on \S+ \S+:/, ':')
const withoutNumbers = (text: string): string => text.replace(/\d[\d.]*/g, 'n')
const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
