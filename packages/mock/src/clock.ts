/** The time of the mock: that of the machine until it is set; then it stands still and is moved on by hand. */
export interface Clock {
  now: () => number
  /** Stops the clock at a time. */
  set: (time: number | string | Date) => void
  /** Moves a clock on by milliseconds, and stops it there. */
  advance: (milliseconds: number) => void
  /** Lets it go with the machine's again. */
  run: () => void
}

export function createClock(): Clock {
  let stoppedAt: number | undefined
  const now = (): number => stoppedAt ?? Date.now()
  return {
    now,
    set(time) {
      stoppedAt = instant(time)
    },
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0)
        throw new RangeError(`A clock is moved on by milliseconds from 0, not by ${milliseconds}.`)
      stoppedAt = now() + milliseconds
    },
    run() {
      stoppedAt = undefined
    },
  }
}

/** @throws RangeError with one line for what is no time */
export function instant(time: number | string | Date): number {
  const milliseconds = new Date(time).getTime()
  if (Number.isNaN(milliseconds))
    throw new RangeError(
      `"${String(time)}" is no time. Write one as 2026-01-31T12:00:00Z, or in milliseconds since 1970.`,
    )
  return milliseconds
}
