import type { Deviation } from './deviations.ts'
import { minimise } from './minimise.ts'
import type { Fault, Judge, Verdict } from './oracle/judge.ts'
import type { Case, FuzzRequest } from './request.ts'
import type { Target, Transport } from './target/target.ts'

/** Faults that are alike, with the first of them made small. */
export type Finding = {
  kind: Fault['kind']
  what: string
  times: number
  operations: Set<string>
  transports: Set<Transport>
  first: Case
  smallest: FuzzRequest
  answer: string
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
  const findings = new Map<string, Finding>()
  const result: Result = {
    requests: 0,
    tallies: new Map(
      targets.map(({ transport }) => [transport, { served: 0, refused: 0, 'not sent': 0, faulty: 0 }]),
    ),
    findings: [],
    deviations: new Map(),
    stopped: undefined,
  }
  const ask = async (target: Target, request: FuzzRequest): Promise<Verdict> =>
    judge(request, target.transport, await target.ask(request))
  let ends = 0
  for (const each of cases) {
    if (isStopped?.()) result.stopped = 'interrupted'
    else if (ends >= mostEnds) result.stopped = `the mock hung or crashed ${ends} times`
    else if (findings.size >= mostFindings) result.stopped = `${findings.size} different faults`
    if (result.stopped !== undefined) break
    onRequest?.(result.requests, findings.size)
    result.requests++
    const verdicts = await Promise.all(
      targets.map(async (target) => ({ target, verdict: await ask(target, each.request) })),
    )
    for (const { target, verdict } of verdicts) {
      result.tallies.get(target.transport)![verdict.count]++
      for (const deviation of verdict.deviations)
        result.deviations.set(deviation, (result.deviations.get(deviation) ?? 0) + 1)
      const { fault } = verdict
      if (!fault) continue
      if (isCostly(fault)) ends++
      const key = `${fault.kind}: ${fault.what}`
      const known = findings.get(key)
      if (known) {
        known.times++
        known.operations.add(each.operationId)
        known.transports.add(target.transport)
      } else
        findings.set(
          key,
          await findingOf(target, ask, each, fault, isCostly(fault) ? Math.min(costlyTries, tries) : tries),
        )
    }
  }
  result.findings = [...findings.values()]
  return result
}

/** A mock that runs out of memory was slow before. */
const areAlike = (a: Fault, b: Fault): boolean =>
  isCostly(a) ? isCostly(b) : a.kind === b.kind && a.what === b.what

const isCostly = ({ kind }: Fault): boolean => kind === 'crash' || kind === 'hang'

const findingOf = async (
  target: Target,
  ask: (target: Target, request: FuzzRequest) => Promise<Verdict>,
  first: Case,
  fault: Fault,
  tries: number,
): Promise<Finding> => {
  let { answer } = fault
  const showsFault = async (request: FuzzRequest): Promise<boolean> => {
    const { fault: other } = await ask(target, request)
    if (!other || !areAlike(other, fault)) return false
    answer = other.answer
    return true
  }
  // What takes two seconds once takes a little less another time.
  const again = (await showsFault(first.request)) || (isCostly(fault) && (await showsFault(first.request)))
  const smallest = again ? await minimise(first.request, showsFault, tries) : first.request
  return {
    kind: fault.kind,
    what: fault.what,
    times: 1,
    operations: new Set([first.operationId]),
    transports: new Set([target.transport]),
    first,
    smallest,
    answer,
    again,
  }
}
