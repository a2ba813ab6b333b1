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
  /** What is wrong, as far as it can be told: the same for faults of the same cause. Several, when a request has several. */
  causes: string[]
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

/** How a service that remembers refuses a request that is as documented. */
const refusals = [400, 403, 404, 409]

/** @param stateful whether the mock remembers what requests make, and so may refuse what the document allows */
export const createJudge = (contract: Contract, check: SchemaCheck, stateful = false): Judge => {
  const expect = createExpect(contract, check)
  const conformance = createConformance(contract.document)
  return (written, transport, { outcome, reports }) => {
    const request = asSent(transport, written)
    if (outcome.kind === 'not sent') return { count: 'not sent', deviations: [] }
    const faulty = (kind: Fault['kind'], causes: string[], answer: string): Verdict => ({
      fault: { kind, causes, answer },
      count: 'faulty',
      deviations: [],
    })
    const expectation = expect(request, transport)
    const { endpoint, served, reasons } = expectation
    if (outcome.kind === 'hang' || outcome.kind === 'crash') {
      const on = causesOf(reasons)
      const why = withoutNumbers(outcome.why)
      return faulty(outcome.kind, [`${why}, on ${on.join('; ') || 'a valid request'}`], outcome.why)
    }
    const { status, body } = outcome
    const answer = `${status} ${shorten(body)}`
    if (reports.length > 0) return faulty('own fault', [withoutNumbers(firstLine(reports))], answer)
    if (status >= 500 && !served.includes(status))
      return faulty('own fault', [`an unasked ${status}`], answer)
    const outside = conformance(outcome, request, endpoint)
    if (outside !== undefined) return faulty('outside the document', [outside], answer)
    const isRefusal = stateful && endpoint !== undefined && refusals.includes(status)
    if (isRefusal && reasons.every(({ force }) => force !== 'must'))
      return { count: 'refused', deviations: [] }
    const wrong = wrongStatus(status, expectation)
    if (wrong) return faulty(wrong.kind, wrong.causes, answer)
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
): Pick<Fault, 'kind' | 'causes'> | undefined => {
  const isServed = served.includes(status)
  const binding = reasons.filter(({ force }) => force === 'must')
  if (reasons.some(({ statuses }) => statuses.includes(status)) || (isServed && binding.length === 0))
    return undefined
  if (isServed || (status < 400 && binding.length > 0))
    return { kind: 'invalid accepted', causes: causesOf(binding) }
  if (status >= 400 && binding.length === 0)
    return { kind: 'valid refused', causes: [`with ${status}`, ...causesOf(reasons)] }
  const wanted = binding.map(({ what, statuses }) => `${statuses.join(' or ')} for ${what}`)
  return {
    kind: 'other status',
    causes: [`${status} in place of ${wanted.join(', ') || served.join(' or ')}`],
  }
}

const causesOf = (reasons: readonly Reason[]): string[] => [...new Set(reasons.map(({ what }) => what))]

const firstLine = ([report = '']: readonly string[]): string =>
  report.split('\n')[0]!.replace(/ on \S+ \S+:/, ':')
const withoutNumbers = (text: string): string => text.replace(/\d[\d.]*/g, 'n')
const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
