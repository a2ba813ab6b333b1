import { define, isObject, nodesOf, removed, withValue, type JsonPath } from '../json-tree.ts'
import { oddJson, unknownNames } from './odd-values.ts'
import { way, type Source, type Way } from './source.ts'

/** A change of a body, and what it was, for people. */
export type Mutation = { body: unknown; how: string }
type Change = { value: unknown; how: string }
type Fields = Record<string, unknown>
type Nodes = readonly { path: JsonPath; value: unknown }[]

/** Fillers of long texts; some take a regular expression many ways round. */
const fillers = ['a', 'a.', 'a,', '0', ' ', '-', '/', 'é', '😀', 'aA0-', '\u0000']

export const longText = (source: Source, length: number): string => {
  const filler = source.pick(fillers)
  return filler.repeat(Math.ceil(length / filler.length))
}

/** Changes one thing of a body: anywhere, a type, a bound, a name, a field too many or too few. */
export const mutate = (source: Source, body: unknown): Mutation => {
  const nodes = nodesOf(body)
  const { path, value } = source.either(...nodes.map((node) => way(interest(node.value), () => node)))
  const change = source.either(...anywhere(source, value, nodes), ...forThis(source, value))
  const at = path.length === 0 ? 'the body' : path.join('.')
  return { body: withValue(body, path, change.value), how: `${change.how} at ${at}` }
}

/** Numbers and arrays are few, and have bounds. */
const interest = (value: unknown): number => (typeof value === 'number' ? 4 : Array.isArray(value) ? 3 : 1)

const anywhere = (source: Source, value: unknown, nodes: Nodes): Way<Change>[] => [
  way(3, () => ({ value: source.pick(oddJson), how: 'another value' })),
  way(1, () => ({ value: source.pick(nodes).value, how: 'a value of another field' })),
  way(1, () => ({ value: [value], how: 'an array around the value' })),
  way(2, () => ({ value: removed, how: 'nothing' })),
]

const forThis = (source: Source, value: unknown): Way<Change>[] => {
  if (typeof value === 'number') return [way(14, () => otherNumber(source, value))]
  if (typeof value === 'string')
    return [way(14, () => ({ value: otherText(source, value), how: 'another text' }))]
  if (Array.isArray(value)) return [way(20, () => otherItems(source, value))]
  return isObject(value) ? [way(10, () => otherFields(source, value))] : []
}

const otherNumber = (source: Source, value: number): Change => {
  const large = [value * 10 + 1, value * 1e9 + 1e6]
  const close = [value + 1, value - 1, value + 0.5, -value - 1]
  return { value: source.pick([...close, ...large, String(value), `${value}.0`]), how: 'another number' }
}

const otherText = (source: Source, text: string): string =>
  source.either(
    way(3, () => longText(source, source.magnitude(30, 12_000))),
    way(2, () => text.toLowerCase()),
    way(2, () => text.toUpperCase()),
    way(2, () => text.slice(0, -1)),
    way(2, () => `${text}${text}`),
    way(3, () => `${source.pick([' ', 'ü', '/'])}${text}`),
    way(6, () => `${text}${source.pick([' ', '\n', '\u0000', '😀', '<>', '"'])}`),
  )

const otherItems = (source: Source, items: readonly unknown[]): Change => {
  const item = items.length > 0 ? source.pick(items) : source.pick(oddJson)
  return source.either<Change>(
    way(3, () => ({ value: [...items, item], how: 'an item twice' })),
    way(2, () => ({ value: [...items, source.pick(oddJson)], how: 'an item of another kind' })),
    way(2, () => ({ value: [], how: 'no items' })),
    way(2, () => ({ value: manyItems(source, item, source.magnitude(3, 400)), how: 'many items' })),
    way(5, () => ({ value: twins(source, items), how: 'items that share an unknown field' })),
  )
}

/** At least two objects, all with the same field that they should not have. */
const twins = (source: Source, items: readonly unknown[]): unknown[] => {
  const objects = items.filter(isObject)
  const some = objects.length >= 2 ? objects : [objects[0] ?? {}, objects[0] ?? {}]
  const name = source.pick(unknownNames)
  const value = source.pick(oddJson)
  return some.map((object) => withField(object, name, value))
}

/** An item many times; in some arrays no two are the same. */
export const manyItems = (source: Source, item: unknown, times: number): unknown[] => {
  const differ = source.chance(40)
  return Array.from({ length: times }, (_, index) =>
    !differ ? item : isObject(item) ? withField(item, 'value', String(index)) : `${String(item)}${index}`,
  )
}

const otherFields = (source: Source, object: Fields): Change =>
  source.either<Change>(
    way(6, () => {
      const name = source.pick(unknownNames)
      return {
        value: withField(object, name, source.pick(oddJson)),
        how: `the unknown field ${JSON.stringify(name)}`,
      }
    }),
    way(Object.keys(object).length > 0 ? 3 : 0, () => renamed(source, object)),
    way(1, () => ({ value: {}, how: 'no fields' })),
  )

const renamed = (source: Source, object: Fields): Change => {
  const name = source.pick(Object.keys(object))
  const { [name]: value, ...rest } = object
  const other = source.pick([name.toUpperCase(), `${name} `, name.replaceAll('_', ''), `${name}[]`])
  return { value: withField(rest, other, value), how: `the field ${name} called ${JSON.stringify(other)}` }
}

const withField = (object: Fields, name: string, value: unknown): Fields => {
  const copy = { ...object }
  define(copy, name, value)
  return copy
}
