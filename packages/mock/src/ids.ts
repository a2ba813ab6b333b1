import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/**
 * Makes IDs that are the same in every run: each project has a row of its own, so that what happens in one
 * does not change the IDs of another.
 *
 * @param seed any whole number
 */
export function createIds(seed: number): (project: string) => string {
  const rows = new Map<string, RandomGenerator>()
  return (project) => {
    const row = rows.get(project) ?? xoroshiro128plus(seed ^ hash(project))
    rows.set(project, row)
    return uuid(Array.from({ length: 8 }, () => uniformInt(row, 0, 0xffff)))
  }
}

/** Makes numbers from 0 up to 1, the same row in every run. */
export function createChance(seed: number): () => number {
  const row = xoroshiro128plus(seed)
  return () => uniformInt(row, 0, 0xffff_fffe) / 0xffff_ffff
}

/** A random UUID, version 4, of eight 16-bit numbers. */
function uuid(numbers: readonly number[]): string {
  const [a, b, c, d = 0, e = 0, f, g, h] = numbers
  const version = (d & 0x0fff) | 0x4000
  const variant = (e & 0x3fff) | 0x8000
  const [one, two, three, four, five, six, seven, eight] = [a, b, c, version, variant, f, g, h].map(
    (number = 0) => number.toString(16).padStart(4, '0'),
  )
  return `${one}${two}-${three}-${four}-${five}-${six}${seven}${eight}`
}

/** A 32-bit number that tells texts apart (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  return value
}
