import { isObject, nodesOf, withValue } from '../json-tree.ts'
import { longText, manyItems, type Mutation } from './mutate.ts'
import type { Source } from './source.ts'

/** The largest text, in characters, and arrays, in items; objects take more room. */
const largest = { text: 4_000_000, items: 600_000, objects: 60_000 }

/** Makes one thing of a body very big: a text or an array. */
export const enlarge = (source: Source, body: unknown): Mutation => {
  const nodes = nodesOf(body).filter(({ path }) => path.length > 0)
  const arrays = nodes.filter(({ value }) => Array.isArray(value))
  const texts = nodes.filter(({ value }) => typeof value === 'string')
  const candidates = arrays.length > 0 && source.chance(60) ? arrays : texts
  if (candidates.length === 0)
    return { body: longArray(source, body), how: 'the body many times in an array' }
  const { path, value } = source.pick(candidates)
  const big = Array.isArray(value)
    ? longArray(source, itemOf(source, value))
    : longText(source, source.magnitude(10_000, largest.text))
  const what = Array.isArray(value) ? `an array of ${big.length} items` : `a text of ${big.length} characters`
  return { body: withValue(body, path, big), how: `${what} at ${path.join('.')}` }
}

const itemOf = (source: Source, items: readonly unknown[]): unknown =>
  items.length > 0 && source.chance(40)
    ? source.pick(items)
    : source.pick<unknown>([1, null, 'x', {}, { value: 'x' }, { valueOf: 1 }])

const longArray = (source: Source, item: unknown): unknown[] =>
  manyItems(source, item, source.magnitude(3000, isObject(item) ? largest.objects : largest.items))
