const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * All values that stand in a body at the path of a field, such as `pools[].listeners[].id`; undefined for each object
 * that lacks the field. A list of lists counts as one list.
 */
export const valuesAt = (body: unknown, path: string): unknown[] => {
  const values = path
    .split('.')
    .map((part) => part.replace('[]', ''))
    .reduce<unknown[]>(
      (level, name) =>
        level
          .flat(Infinity)
          .filter(isObject)
          .map((object) => object[name]),
      [body],
    )
  return path.endsWith('[]') ? values.flat(Infinity) : values
}
