/** How much is measured. */
export type Effort = {
  /** Rounds of load on each server. */
  loadRounds: number
  /** Length of a round of load, in seconds. */
  loadSeconds: number
  /** Requests of each kind before that; memory is read after them. */
  warmUpRequests: number
  /** Starts of each server. */
  starts: number
  /** Batches of client calls. */
  batches: number
  /** Runs of each compiler on each project. */
  compilations: number
}

export const full: Effort = {
  loadRounds: 6,
  loadSeconds: 0.5,
  warmUpRequests: 2000,
  starts: 4,
  batches: 20,
  compilations: 5,
}
export const quick: Effort = {
  loadRounds: 3,
  loadSeconds: 0.25,
  warmUpRequests: 1000,
  starts: 1,
  batches: 5,
  compilations: 1,
}
