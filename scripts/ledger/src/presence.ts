import { existsSync } from 'node:fs'
import { listOf, readYaml, record, someText, type Schema, type Shape } from '@elb-openapi/document'
import type { Problem } from './difference.ts'

/** How a field was seen. */
export type Sight = 'present' | 'absent' | 'null'

type Selection = { fields?: string[]; except?: string[] }

/** What answers always have and what may be missing or null in them; `spec/ledger/presence.yaml`. */
export type Presence = {
  /** Fields that are required however many examples show them, with the reason. */
  essential: (Selection & { why: string })[]
  /** Kinds of fields that a resource need not use, by name or by type. */
  features: (Selection & { kind: string; types?: string[] })[]
  /**
   * What was seen elsewhere than in the examples of the pages and in observations; with the schema of fields that no page
   * has.
   */
  seen: (Selection & { as: Sight[]; where: string; schema?: Schema })[]
}

const names = listOf(someText, 1)
const selection = { fields: names, except: names, types: names }

const presenceShape: Shape = record({
  essential: listOf(record({ fields: names, why: someText }, { except: names })),
  features: listOf(record({ kind: someText }, selection)),
  seen: listOf(
    record(
      { fields: names, as: listOf({ enum: ['present', 'absent', 'null'] }, 1), where: someText },
      { except: names, schema: { type: 'object' } },
    ),
  ),
})

/**
 * Reads the file; without one, nothing is essential and nothing a feature.
 *
 * @throws InputProblem with a line for everything that has not its form
 */
export const readPresence = (file: string): Presence =>
  existsSync(file) ? readYaml<Presence>(file, presenceShape) : { essential: [], features: [], seen: [] }

type Entry = Selection & { types?: string[] }

const expressionOf = (patterns: string[]): RegExp =>
  new RegExp(`^(?:${patterns.map((one) => one.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`)

const expressions = new WeakMap<Entry, { selected: RegExp; excluded: RegExp }>()

const expressionsOf = (entry: Entry): { selected: RegExp; excluded: RegExp } => {
  const { fields = [], except = [] } = entry
  const known = expressions.get(entry) ?? {
    selected: expressionOf(fields),
    excluded: expressionOf(except),
  }
  expressions.set(entry, known)
  return known
}

/** Whether an entry speaks of a property, such as `Pool.name`, by its name or by its type, such as `array<string>`. */
export const selects = (entry: Entry, property: string, type = ''): boolean => {
  const { selected, excluded } = expressionsOf(entry)
  const isOfType = entry.types?.some((name) => type === name || type.startsWith(`${name}<`)) ?? false
  return (isOfType || selected.test(property)) && !excluded.test(property)
}

type Selector = (property: string, type: string) => Entry[]

const selectorFor = (entries: Entry[]): Selector => {
  const known = new Map<string, Map<string, Entry[]>>()
  return (property, type) => {
    const byType = known.get(property) ?? new Map<string, Entry[]>()
    known.set(property, byType)
    const found = byType.get(type) ?? entries.filter((entry) => selects(entry, property, type))
    byType.set(type, found)
    return found
  }
}

const selectorsOf = new WeakMap<Entry[], Selector>()

/** The entries of a list that speak of a property; the same are asked for again and again. */
export const selecting = <E extends Entry>(entries: E[], property: string, type = ''): E[] => {
  const selector = selectorsOf.get(entries) ?? selectorFor(entries)
  selectorsOf.set(entries, selector)
  return selector(property, type) as E[]
}

/** Whether another source shows a property in this way. */
export const isSeenElsewhere = (presence: Presence, property: string, as: Sight): boolean =>
  selecting(presence.seen, property).some((entry) => entry.as.includes(as))

/** Patterns of the file that no property matches. */
const unusedPatterns = (presence: Presence, properties: string[]): string[] =>
  Object.values(presence)
    .flat()
    .flatMap(({ fields = [], except = [] }: Selection) => [...fields, ...except])
    .filter((pattern) => {
      const expression = expressionOf([pattern])
      return !properties.some((property) => expression.test(property))
    })

/** What in the file is of no use: kinds of which nothing is seen null or absent, and names that no answer has. */
export const checkPresence = (presence: Presence, properties: string[], unseenKinds: string[]): Problem[] =>
  [
    ...unseenKinds.map(
      (kind) =>
        `${kind}: no field of this kind is null or absent in an example or a live body, or listed under seen`,
    ),
    ...unusedPatterns(presence, properties).map(
      (pattern) => `${pattern}: no field of an answer is called so`,
    ),
  ].map((text) => ({ file: 'spec/ledger/presence.yaml', text }))
