import type { Difference } from '../difference.ts'
import { normaliseList } from '../values.ts'
import { isCompared, type ComparedErratum, type Erratum } from './erratum.ts'

/** A place of an erratum where page and document no longer differ in what it says. */
export type Stale = {
  erratum: ComparedErratum
  page: string
  field: string
  /** What differs there now; undefined when nothing does. */
  now: Difference | undefined
}

export type ErrataResult = {
  /** Differences that no erratum is about. */
  open: Difference[]
  stale: Stale[]
}

type Place = Pick<Difference, 'page' | 'field' | 'fact'>

const placeOf = ({ page, field, fact }: Place): string => `${fact}\n${field}\n${page}`

/** Lists of values are compared as sets. */
const sameValue = ({ fact }: Pick<Difference, 'fact'>, one: string, other: string): boolean =>
  fact === 'enum' ? normaliseList(one) === normaliseList(other) : one === other

const covers = (erratum: ComparedErratum, difference: Difference): boolean =>
  sameValue(difference, erratum.documented, difference.documented) &&
  sameValue(difference, erratum.specified, difference.specified)

const placesOf = (erratum: ComparedErratum): { page: string; field: string }[] =>
  erratum.places.flatMap(({ page, fields }) => fields.map((field) => ({ page, field })))

/** Takes away the differences that an erratum is about, and tells the errata that are about none. */
export const applyErrata = (differences: Difference[], errata: Erratum[]): ErrataResult => {
  const byPlace = new Map<string, Difference[]>()
  for (const difference of differences) {
    const place = placeOf(difference)
    byPlace.set(place, [...(byPlace.get(place) ?? []), difference])
  }
  const explained = new Set<Difference>()
  const unmatched: Omit<Stale, 'now'>[] = []
  for (const erratum of errata.filter(isCompared))
    for (const { page, field } of placesOf(erratum)) {
      const found = (byPlace.get(placeOf({ page, field, fact: erratum.fact })) ?? []).filter((difference) =>
        covers(erratum, difference),
      )
      for (const difference of found) explained.add(difference)
      if (found.length === 0) unmatched.push({ erratum, page, field })
    }
  // What no other erratum explains, and stands where this one says, is what this one was about.
  const stale = unmatched.map(({ erratum, page, field }) => ({
    erratum,
    page,
    field,
    now: byPlace
      .get(placeOf({ page, field, fact: erratum.fact }))
      ?.find((difference) => !explained.has(difference)),
  }))
  const outdated = new Set(stale.map(({ now }) => now))
  return {
    open: differences.filter((difference) => !explained.has(difference) && !outdated.has(difference)),
    stale,
  }
}
