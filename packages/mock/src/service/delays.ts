/** How long the service takes, by the clock of the mock, in milliseconds. */
export interface Delays {
  /** Until a change is made, and a load balancer is ACTIVE again. */
  provisioningMs: number
  /** Until the first health check of a member has a result. */
  healthMs: number
}

export const noDelays: Delays = { provisioningMs: 0, healthMs: 0 }
