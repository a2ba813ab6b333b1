import type { Deviation } from './deviations.ts'
import { minimise } from './minimise.ts'
import type { Fault, Judge, Verdict } from './oracle/judge.ts'
import type { Case, FuzzRequest } from './request.ts'
import type { Target, Transport } from './target/target.ts'

/** Faults that are alike, with the first of them made small. */
export type Finding = Fault & {
  times: number
  operations: Set<string>
  transports: Set<Transport>
  first: Case
  smallest: FuzzRequest
  /** Whether it happened again when the request was sent once more, alone. */
  again: boolean
}

type Tally = Record<Verdict['count'], number>

export type Result = {
  requests: number
  tallies: Map<Transport, Tally>
  findings: Finding[]
  deviations: Map<Deviation, number>
  /** Why the run ended before its last request. */
  stopped: string | undefined
}

export type RunOptions = {
  cases: Iterable<Case>
  targets: readonly Target[]
  judge: Judge
  /** How many requests may be sent to make a faulty one smaller. Default: 300. */
  tries?: number
  /** Called before each request. */
  onRequest?: (requests: number, findings: number) => void
  /** Whether the run is to end now. */
  isStopped?: () => boolean
}

/** So many requests may be sent to make one smaller, and so few when each may end the mock. */
const usualTries = 300
const costlyTries = 8
/** A mock that ends so often is not asked on. */
const mostEnds = 25
const mostFindings = 50

/** Fires all cases at all targets, one at a time, and collects what is wrong with the answers. */
export const run = async (options: RunOptions): Promise<Result> => {
  const { cases, targets, judge, tries = usualTries, onRequest, isStopped } = options
  const result = emptyResult(targets)
  const byKey = new Map<string, Finding>()
  const ask = async (target: Target, request: FuzzRequest): Promise<Verdict> =>
    judge(request, target.transport, await target.ask(request))
  const findingFor = async (target: Target, each: Case, fault: Fault): Promise<Finding> => {
    const known = byKey.get(keyOf(fault))
    if (known) return known
    const limit = isCostly(fault) ? Math.min(costlyTries, tries) : tries
    const small = await findingOf((request) => ask(target, request), each, fault, limit)
    // Made small, it may turn out to be one that is known.
    const finding = byKey.get(keyOf(small)) ?? small
    if (finding === small) result.findings.push(small)
    byKey.set(keyOf(small), finding).set(keyOf(fault), finding)
    return finding
  }
  let ends = 0
  for (const each of cases) {
    if (isStopped?.()) result.stopped = 'interrupted'
    else if (ends >= mostEnds) result.stopped = `the mock hung or crashed ${ends} times`
    else if (result.findings.length >= mostFindings) result.stopped = `${mostFindings} different faults`
    if (result.stopped !== undefined) break
    onRequest?.(result.requests, result.findings.length)
    result.requests++
    const verdicts = await Promise.all(
      targets.map(async (target) => ({ target, verdict: await ask(target, each.request) })),
    )
    for (const { target, verdict } of verdicts) {
      count(result, target.transport, verdict)
      const { fault } = verdict
      if (!fault) continue
      if (isCostly(fault)) ends++
      const finding = await findingFor(target, each, fault)
      finding.times++
      finding.operations.add(each.operationId)
      finding.transports.add(target.transport)
    }
  }
  return result
}

const emptyResult = (targets: readonly Target[]): Result => ({
  requests: 0,
  tallies: new Map(
    targets.map(({ transport }) => [transport, { served: 0, refused: 0, 'not sent': 0, faulty: 0 }]),
  ),
  findings: [],
  deviations: new Map(),
  stopped: undefined,
})

const count = (result: Result, transport: Transport, verdict: Verdict): void => {
  result.tallies.get(transport)![verdict.count]++
  for (const deviation of verdict.deviations)
    result.deviations.set(deviation, (result.deviations.get(deviation) ?? 0) + 1)
}

const keyOf = ({ kind, causes }: Fault): string => `${kind}: ${causes.join('; ')}`

/** Whether a fault is part of another one. A mock that runs out of memory was slow before. */
const isPartOf = (part: Fault, whole: Fault): boolean =>
  isCostly(whole)
    ? isCostly(part)
    : part.kind === whole.kind && part.causes.every((cause) => whole.causes.includes(cause))

const isCostly = ({ kind }: Fault): boolean => kind === 'crash' || kind === 'hang'

const findingOf = async (
  ask: (request: FuzzRequest) => Promise<Verdict>,
  first: Case,
  fault: Fault,
  tries: number,
): Promise<Finding> => {
  let smallestFault = fault
  const showsFault = async (request: FuzzRequest): Promise<boolean> => {
    const { fault: other } = await ask(request)
    if (!other || !isPartOf(other, smallestFault)) return false
    smallestFault = other
    return true
  }
  // What takes two seconds once takes a little less another time.
  const again = (await showsFault(first.request)) || (isCostly(fault) && (await showsFault(first.request)))
  const smallest = again ? await minimise(first.request, showsFault, tries) : first.request
  return {
    ...smallestFault,
    times: 0,
    operations: new Set(),
    transports: new Set(),
    first,
    smallest,
    again,
  }
}
