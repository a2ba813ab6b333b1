import { Refusal } from '../../errors/refusal.ts'
import { quote } from '../../explain/words.ts'
import type { Stored } from '../state/collection.ts'
import type { Query } from './page.ts'

const texts = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())

/**
 * A list in the order that `sort_key` and `sort_dir` ask for; as it is without them.
 *
 * @param read the value of a field of a resource
 * @throws Refusal when there are not as many directions as fields
 */
export function sorted(
  records: readonly Stored[],
  query: Query,
  read: (record: Stored, field: string) => unknown,
): readonly Stored[] {
  const keys = texts(query['sort_key'])
  const directions = texts(query['sort_dir'])
  if (directions.length !== keys.length && (keys.length > 0 || directions.length > 0))
    throw Refusal.because(
      'invalidInput',
      quote('sort_dir'),
      `There must be as many directions to sort in as fields to sort by, not ${directions.length} for ${keys.length}`,
    )
  if (keys.length === 0) return records
  return records.toSorted((left, right) => {
    for (const [index, key] of keys.entries()) {
      const order = compare(read(left, key), read(right, key))
      if (order !== 0) return directions[index] === 'desc' ? -order : order
    }
    return compare(left.id, right.id)
  })
}

/** Numbers by size, all else as text; what is not there comes first. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0
  if (left === undefined || left === null) return -1
  if (right === undefined || right === null) return 1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return String(left) < String(right) ? -1 : 1
}
