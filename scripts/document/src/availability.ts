import type { Availability, Schema } from './nodes.ts'
import { servingProviders, type Provider } from './providers.ts'

const listed = (names: string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join()

const supportWords = { unsupported: 'Not supported at', reserved: 'Reserved at' }
const regionWords = { unsupported: 'Not in', undocumented: 'Not documented for' }

/** Sorts the keys of a map by their values, in the order of the words. */
const byWord = <Word extends string>(
  words: Record<Word, string>,
  marks: Record<string, Word>,
  nameOf: (id: string) => string,
): string[] =>
  (Object.keys(words) as Word[]).flatMap((word) => {
    const ids = Object.keys(marks).filter((id) => marks[id] === word)
    return ids.length > 0 ? [`${words[word]} ${listed(ids.map(nameOf))}`] : []
  })

/** The word that holds for everybody who has a field; undefined where somebody supports it, or they differ. */
export const commonSupport = (
  { 'x-providers': having, 'x-support': support = {} }: Availability,
  providers: Provider[],
): string | undefined => {
  const ids = having ?? servingProviders(providers).map(({ id }) => id)
  const [word, ...others] = new Set(ids.map((id) => support[id]))
  return others.length === 0 ? word : undefined
}

/**
 * For whom something does not hold, in words without a full stop: `Huawei Cloud only`, `Not supported at Open Telekom
 * Cloud`, `Not in eu-nl`. Nothing where it holds everywhere, or is unsupported or reserved everywhere.
 */
export const availabilityInWords = (node: Availability, providers: Provider[]): string[] => {
  const { 'x-providers': having, 'x-support': support = {}, 'x-regions': regions = {} } = node
  const nameOf = (id: string): string => providers.find((provider) => provider.id === id)?.name ?? id
  return [
    ...(having ? [`${listed(having.map(nameOf))} only`] : []),
    ...(commonSupport(node, providers) === undefined ? byWord(supportWords, support, nameOf) : []),
    ...byWord(regionWords, regions, (id) => id),
  ]
}

/** The marks of a single value of an enum, as those of a field are written. */
export const availabilityOfValue = (
  { 'x-valueProviders': providers, 'x-valueRegions': regions }: Schema,
  value: string,
): Availability => ({
  ...(providers?.[value] && { 'x-providers': providers[value] }),
  ...(regions?.[value] && { 'x-regions': regions[value] }),
})
