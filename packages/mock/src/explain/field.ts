import { shorten } from './words.ts'

/** The steps of a JSON pointer. */
function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The name of the field that a JSON pointer leads to in `root`: `pool.members[0].address`. */
export function fieldName(pointer: string, root: unknown): string {
  let name = ''
  let value = root
  for (const step of steps(pointer)) {
    name = Array.isArray(value) ? `${name}[${step}]` : joinName(name, step)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }
  return name
}

/** The name of an attribute of the object called `parent`. */
export function joinName(parent: string, attribute: string): string {
  const shown = shorten(attribute)
  return parent === '' ? shown : `${parent}.${shown}`
}
