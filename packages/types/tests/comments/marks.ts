import { fromRoot, readProviders, type Availability } from '@elb-openapi/document'

/** For whom something does not hold, by the names of providers and the IDs of regions. */
export type Marks = Partial<
  Record<'only' | 'unsupported' | 'reserved' | 'outside' | 'undocumented', string[]>
>

const forms: Record<keyof Marks, RegExp> = {
  only: /^(?<names>[A-Z][\w ]*?) only\./,
  unsupported: /^Not supported at (?<names>[\w ]+?)\./,
  reserved: /^Reserved at (?<names>[\w ]+?)\./,
  outside: /^Not in (?<names>[\w ,-]+?)\./,
  undocumented: /^Not documented for (?<names>[\w ,-]+?)\./,
}

const splitNames = (names: string): string[] => names.split(/, | and /).toSorted()

/** Reads the sentence at the beginning of a text; undefined when it is about something else. */
export const markInText = (text: string): { marks: Marks; length: number } | undefined => {
  for (const [mark, form] of Object.entries(forms)) {
    const match = form.exec(text)
    if (match) return { marks: { [mark]: splitNames(match.groups!['names']!) }, length: match[0].length }
  }
  return undefined
}

const providers = readProviders(fromRoot('spec/providers.yaml')).filter(({ regions }) => regions)

/** The marks of a node that its comment has to tell: not those that say the same of all who have it. */
export const marksInDocument = (node: Availability): Marks => {
  const { 'x-providers': having, 'x-support': support = {}, 'x-regions': regions = {} } = node
  const named = providers.filter(({ id }) => having?.includes(id) ?? true)
  const isCommon = new Set(named.map(({ id }) => support[id])).size === 1
  const of = (marks: Record<string, string>, word: string): string[] =>
    Object.keys(marks)
      .filter((id) => marks[id] === word)
      .map((id) => providers.find((provider) => provider.id === id)?.name ?? id)
      .toSorted()
  const lists: Required<Marks> = {
    only: having ? named.map(({ name }) => name).toSorted() : [],
    unsupported: isCommon ? [] : of(support, 'unsupported'),
    reserved: isCommon ? [] : of(support, 'reserved'),
    outside: of(regions, 'unsupported'),
    undocumented: of(regions, 'undocumented'),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
