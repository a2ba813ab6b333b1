/** A JSON pointer to what stands at the end of these keys, as in a reference: `#/paths/~1pools/get`. */
export const pointerOf = (keys: readonly (string | number)[]): string =>
  ['#', ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')

/** The keys that a JSON pointer leads along, with or without `#` before it; none for the whole document. */
export const keysOf = (pointer: string): string[] => {
  const path = pointer.replace(/^#?\/?/, '')
  return path === '' ? [] : path.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
