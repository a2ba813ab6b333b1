import { Refusal } from '../../errors/refusal.ts'
import { quote, shorten } from '../../explain/words.ts'
import type { Stored } from '../state/collection.ts'

export type Query = Readonly<Record<string, string | string[]>>

/** Which part of a list is asked for. */
export interface Window {
  /** Undefined for all that the service gives at once. */
  limit: number | undefined
  marker: string | undefined
  reverse: boolean
}

const last = (value: string | string[] | undefined): string | undefined => [value].flat().at(-1)

/** Whether a parameter says `true`, in any case. */
export const isTrue = (value: string | string[] | undefined): boolean => /^true$/i.test(last(value) ?? '')

/** Reads what page is asked for. `marker` and `page_reverse` have an effect only together with `limit`. */
export function windowOf(query: Query): Window {
  const limit = Number(last(query['limit']) ?? 0)
  if (!(limit > 0)) return { limit: undefined, marker: undefined, reverse: false }
  return { limit, marker: last(query['marker']), reverse: isTrue(query['page_reverse']) }
}

/** A part of a list, and whether more stands before and behind it. */
export interface Page {
  records: readonly Stored[]
  hasPrevious: boolean
  hasNext: boolean
}

/** The most items of one answer. */
const most = 2000

/**
 * Cuts a page out of a list that is in its order, and looks at no more of it than it has to.
 *
 * @param isShown whether a record is in the list at all
 * @param placeOf where a record stands, if it is in the order
 * @throws Refusal when the marker is not in the list
 */
export function cut(
  records: readonly Stored[],
  isShown: (record: Stored) => boolean,
  { limit, marker, reverse }: Window,
  placeOf: (id: string) => number,
): Page {
  const step = reverse ? -1 : 1
  let place = reverse ? records.length : -1
  if (marker !== undefined) {
    place = placeOf(marker)
    const record = records[place]
    if (record?.id !== marker || !isShown(record))
      throw Refusal.because(
        'invalidInput',
        quote('marker'),
        `There is no item with the ID ${quote(shorten(marker))}`,
      )
  }
  const size = Math.min(limit ?? most, most)
  const found: Stored[] = []
  let goesOn = false
  for (let at = place + step; at >= 0 && at < records.length; at += step) {
    const record = records[at]!
    if (!isShown(record)) continue
    goesOn = found.length === size
    if (goesOn) break
    found.push(record)
  }
  const isBehind = marker !== undefined
  return reverse
    ? { records: found.toReversed(), hasPrevious: goesOn, hasNext: isBehind }
    : { records: found, hasPrevious: isBehind, hasNext: goesOn }
}

/** `page_info` of v3: the markers of the neighbours, as far as there are any. */
export function pageInfo({ records, hasNext }: Page): Record<string, unknown> {
  return {
    ...(records.length > 0 && { previous_marker: records[0]!.id }),
    ...(hasNext && records.length > 0 && { next_marker: records.at(-1)!.id }),
    current_count: records.length,
  }
}

/** The links of v2.0 to the pages before and behind, with the rest of the query as it came. */
export function pageLinks(
  { records, hasPrevious, hasNext }: Page,
  { limit }: Window,
  url: string,
  query: Query,
): object[] {
  if (limit === undefined || records.length === 0) return []
  const link = (rel: string, marker: string, reverse: boolean): object => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query))
      if (name !== 'marker' && name !== 'page_reverse')
        for (const one of [value].flat()) search.append(name, one)
    search.append('marker', marker)
    if (reverse) search.append('page_reverse', 'True')
    return { href: `${url}?${search}`, rel }
  }
  return [
    ...(hasNext ? [link('next', records.at(-1)!.id, false)] : []),
    ...(hasPrevious ? [link('previous', records[0]!.id, true)] : []),
  ]
}
