import { shorten } from './explain/words.ts'

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

/** An instant in ISO 8601, with the zone that it is meant in. */
const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** Times that follow from the clock, such as the end of a certificate ten years later, have a year of four digits. */
const LAST = Date.UTC(9000)

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
      const next = now() + milliseconds
      if (next >= LAST) throw new RangeError('A clock is not moved on beyond the year 8999.')
      stoppedAt = next
    },
    run() {
      stoppedAt = undefined
    },
  }
}

/** @throws RangeError with one line for what is no time */
export function instant(time: number | string | Date): number {
  const milliseconds = typeof time === 'string' && !INSTANT.test(time) ? Number.NaN : new Date(time).getTime()
  if (milliseconds >= 0 && milliseconds < LAST) return milliseconds
  throw new RangeError(
    `"${shorten(String(time))}" is no time from 1970 to 8999. Write one as 2026-01-31T12:00:00Z, or in milliseconds since 1970.`,
  )
}
