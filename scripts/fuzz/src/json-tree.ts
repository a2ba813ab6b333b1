/** Where a value stands in a body: names and indexes from its root. */
export type JsonPath = readonly (string | number)[]

type Fields = Record<string, unknown>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value of a body with its place, the root first. */
export const nodesOf = (value: unknown, path: JsonPath = []): { path: JsonPath; value: unknown }[] => [
  { path, value },
  ...(Array.isArray(value)
    ? value.flatMap((item, index) => nodesOf(item, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, field]) => nodesOf(field, [...path, name]))
      : []),
]

/** A copy with another value at a place; the value `removed` takes the place away. */
export const withValue = (root: unknown, path: JsonPath, value: unknown): unknown => {
  const [head, ...rest] = path
  if (head === undefined) return value
  if (Array.isArray(root)) {
    const copy = [...(root as unknown[])]
    if (rest.length === 0 && value === removed) copy.splice(head as number, 1)
    else copy[head as number] = withValue(copy[head as number], rest, value)
    return copy
  }
  const copy = { ...(root as Fields) }
  if (rest.length === 0 && value === removed) delete copy[head]
  else define(copy, String(head), withValue((root as Fields)[head], rest, value))
  return copy
}

export const removed = Symbol('removed')

/** Sets a field, also one called `__proto__`. */
export const define = (object: Fields, name: string, value: unknown): void => {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}
