import { regionsOf, servingProviders, type Availability, type Provider } from '@elb-openapi/document'
import type { Place } from './places.ts'
import type { Said } from './said.ts'
import type { Witness } from './witnesses.ts'

/** Everything that is known of a place. */
export type Knowledge = {
  /** Who is seen to have it. */
  witnesses: Map<string, Witness>
  /** What is stated of it. */
  said: Map<string, Said>
  providers: Provider[]
  /** Providers whose silence says that they lack something. */
  whole: Set<string>
}

/** What a provider's own pages agree on; undefined where they do not, or where it has none. */
const onPages = (witness: Witness | undefined): string | undefined =>
  witness?.support.size === 1 ? [...witness.support][0] : undefined

/**
 * The marks that a place has to carry. A provider has what a statement, a page or a body of it says; the others have it
 * too, unless their whole reference is silent. What a reference says of support holds for all of whom nothing else is said.
 */
export const expectedMarks = (place: Place, knowledge: Knowledge): Availability => {
  const { witnesses, said, providers, whole } = knowledge
  const serving = servingProviders(providers).map(({ id }) => id)
  // A schema that no operation uses has no witnesses, and no marks.
  const isKnown = witnesses.size > 0 || said.size > 0
  const has = (id: string): boolean => {
    const is = said.get(id)?.is
    return is === undefined ? witnesses.has(id) || !whole.has(id) || !isKnown : is !== 'missing'
  }
  const having = serving.filter(has)
  const actual = place.marks['x-support'] ?? {}
  const reference = having.find((id) => whole.has(id))
  const supportOf = (id: string): string | undefined => {
    const is = said.get(id)?.is
    if (is !== undefined) return is === 'supported' ? undefined : is
    // The rows of a provider's own pages are compared one by one.
    if ((witnesses.get(id)?.support.size ?? 0) > 0) return actual[id]
    return reference === undefined || id === reference ? undefined : supportOf(reference)
  }
  const support = having.flatMap((id) => {
    const word = supportOf(id)
    return word === undefined ? [] : [[id, word]]
  })
  const regions = regionsOf(providers).flatMap(({ id }) => {
    const is = said.get(id)?.is
    return is === undefined ? [] : [[id, is]]
  })
  return {
    ...(having.length < serving.length && { 'x-providers': having }),
    ...(support.length > 0 && { 'x-support': Object.fromEntries(support) }),
    ...(regions.length > 0 && { 'x-regions': Object.fromEntries(regions) }),
  }
}

/** Why a statement is of no use at a place; undefined where it tells something new. */
export const uselessness = (
  where: string,
  { is }: Said,
  place: Place,
  knowledge: Knowledge,
): string | undefined => {
  // Nothing else says anything of the place.
  if (is === 'supported' && knowledge.witnesses.size === 0) return undefined
  const region = regionsOf(knowledge.providers).find(({ id }) => id === where)
  const without = { ...knowledge, said: new Map([...knowledge.said].filter(([key]) => key !== where)) }
  const marks = expectedMarks(place, without)
  const hasIt = (id: string): boolean => marks['x-providers']?.includes(id) ?? true
  if (region)
    return hasIt(region.provider) ? undefined : `${region.provider}, whose region it is, does not have it`
  if (is === 'missing') return hasIt(where) ? undefined : 'the pages and bodies say so already'
  if (!hasIt(where)) return is === 'supported' ? undefined : `${where} does not have it`
  const own = knowledge.witnesses.get(where)
  // What the document says of the provider is what the statement made it say.
  const silent = (own?.support.size ?? 0) > 0 ? onPages(own) : inherited(where, place, without)
  return silent === (is === 'supported' ? '' : is) ? 'the pages and bodies say so already' : undefined
}

const inherited = (where: string, place: Place, knowledge: Knowledge): string =>
  (expectedMarks({ ...place, marks: withoutOwn(where, place.marks) }, knowledge)['x-support']?.[where] as
    | string
    | undefined) ?? ''

const withoutOwn = (where: string, marks: Availability): Availability => ({
  ...marks,
  'x-support': Object.fromEntries(Object.entries(marks['x-support'] ?? {}).filter(([id]) => id !== where)),
})
