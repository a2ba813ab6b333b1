import type { OpenApiDocument } from '@elb-openapi/document'
import { parse } from 'yaml'
import { type Change, kinds, sideOf } from './change.ts'
import { judge, readTable } from './kinds.ts'
import { placeOf, usesIn } from './place.ts'
import { differences } from './redocly.ts'
import { sentence } from './words.ts'

const read = (text: string): OpenApiDocument => parse(text, { maxAliasCount: -1 }) as OpenApiDocument

/**
 * Says what the differences between two documents mean for users, the gravest first.
 *
 * @param before text of the older document
 * @param after text of the newer one
 * @throws Error when Redocly cannot compare them
 */
export const compare = (before: string, after: string): Change[] => {
  const table = readTable()
  const found = differences(before, after)
  if (found.length === 0) return []
  const older = read(before)
  const newer = read(after)
  const usesBefore = usesIn(older)
  const usesAfter = usesIn(newer)
  return found
    .map((difference) => {
      const { pointer } = sideOf(difference)
      const place = difference.revision
        ? placeOf(pointer, newer, usesAfter)
        : placeOf(pointer, older, usesBefore)
      return { ...judge(difference, table), place, says: sentence(difference) }
    })
    .toSorted((one, other) => kinds.indexOf(other.kind) - kinds.indexOf(one.kind))
}

/** A change in one line. */
export const lineOf = ({ kind, place, says, because }: Change): string =>
  `${kind}  ${place}: ${says} (${because})`
