import type { Endpoint } from '../contract.ts'
import type { Deviation } from '../deviations.ts'

/** Why a request is to be refused. */
export type Reason = {
  /** What is wrong, without values, so that requests with the same fault count as one. */
  what: string
  /** The statuses that say so. */
  statuses: readonly number[]
  /** `must`: it has to be refused. `may`: nobody says. A deviation: the mock promises to take it all the same. */
  force: 'must' | 'may' | Deviation
}

/** How a request may be answered. */
export type Expectation = {
  /** The operation that the request leads to. */
  endpoint: Endpoint | undefined
  /** The statuses of its answer when it is not refused. */
  served: readonly number[]
  reasons: readonly Reason[]
}

export const must = (what: string, ...statuses: number[]): Reason => ({ what, statuses, force: 'must' })
export const may = (what: string, ...statuses: number[]): Reason => ({ what, statuses, force: 'may' })
export const known = (deviation: Deviation): Reason => ({ what: deviation, statuses: [], force: deviation })
