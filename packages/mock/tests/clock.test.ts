import { describe, expect, test } from 'vitest'
import { createClock } from '../src/clock.ts'

const END = Date.UTC(9000) - 1

test.each([
  ['2026-01-31', '2026-01-31T00:00:00.000Z'],
  ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31T12:00:00.25+02:00', '2026-01-31T10:00:00.250Z'],
  [0, '1970-01-01T00:00:00.000Z'],
  [END, '8999-12-31T23:59:59.999Z'],
  [new Date(1000), '1970-01-01T00:00:01.000Z'],
])('%s stops it at %s', (time, shown) => {
  const clock = createClock()
  clock.set(time)
  expect(new Date(clock.now()).toISOString()).toBe(shown)
})

describe('refused is, and the clock stands where it stood,', () => {
  test.each([
    ['1', '1'],
    ['noon', 'noon'],
    ['2026-02-31T12:00', '2026-02-31T12:00'],
    ['2026-13-01', '2026-13-01'],
    [-1, '-1'],
    [END + 1, String(END + 1)],
    [Infinity, 'Infinity'],
  ])('the time %s', (time, shown) => {
    const clock = createClock()
    clock.set(5)
    expect(() => clock.set(time)).toThrow(
      new RangeError(
        `"${shown}" is no time from 1970 to 8999. Write one as 2026-01-31T12:00:00Z, or in milliseconds since 1970.`,
      ),
    )
    expect(clock.now()).toBe(5)
  })

  test.each([
    [-1, 'A clock is moved on by milliseconds from 0, not by -1.'],
    [Infinity, 'A clock is moved on by milliseconds from 0, not by Infinity.'],
    [1e20, 'A clock is not moved on beyond the year 8999.'],
  ])('%s milliseconds more', (milliseconds, message) => {
    const clock = createClock()
    clock.set(5)
    expect(() => clock.advance(milliseconds)).toThrow(new RangeError(message))
    expect(clock.now()).toBe(5)
  })
})
