import type { Fault } from './faults.ts'
import type { Delays } from './service/delays.ts'
import type { Snapshot } from './service/state/snapshot.ts'

/** How a mock is at the beginning, and what happens in it. `scenario/scenario.schema.json` describes the files. */
export interface Scenario {
  /** For people. */
  description?: string
  /** What is there: nothing, a small shop, or a state. Nothing when left out. */
  seed?: 'empty' | 'demo' | Snapshot
  /** What is otherwise in the seed. */
  changes?: readonly Change[]
  /** Where the clock stands, such as `2026-01-31T12:00:00Z`; it goes with the machine's when left out. */
  clock?: string
  /** How many of a kind a project may have, by the name of the quota; -1 for any. */
  quotas?: Readonly<Record<string, number>>
  delays?: Partial<Delays>
  faults?: readonly Fault[]
}

/** Changes resources of the seed as `state.patch` does. */
export interface Change {
  /** The segment of their paths, such as `members`. */
  collection: string
  /** The values that they have in some fields, by their names in v3; all when left out. */
  where?: Readonly<Record<string, unknown>>
  fields: Readonly<Record<string, unknown>>
}
