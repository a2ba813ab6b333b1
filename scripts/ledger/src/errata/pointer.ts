import { nearName } from '@elb-openapi/document'

export type Found = { value: unknown } | { problem: string }

/** The steps of a JSON pointer, as the keys that they stand for. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** An item of a list by its number, or a parameter by its name, which stays when others come before it. */
const inList = (list: unknown[], step: string): unknown =>
  /^\d+$/.test(step) ? list[Number(step)] : list.find((item) => (item as { name?: string })?.name === step)

const keysOf = (node: object): string[] =>
  Array.isArray(node) ? node.flatMap((item) => (item as { name?: string })?.name ?? []) : Object.keys(node)

/** Follows a JSON pointer (RFC 6901). In a list of parameters, a name may stand for the number. */
export const follow = (root: unknown, pointer: string): Found => {
  let node: unknown = root
  const passed: string[] = []
  for (const step of stepsOf(pointer)) {
    const place = `#/${passed.join('/')}`
    if (typeof node !== 'object' || node === null) return { problem: `${place} is a value, without ${step}` }
    const next: unknown = Array.isArray(node)
      ? inList(node, step)
      : Object.hasOwn(node, step)
        ? (node as Record<string, unknown>)[step]
        : undefined
    if (next === undefined) {
      const { $ref } = node as { $ref?: string }
      const near = nearName(step, keysOf(node))
      const hint = $ref ? `; it refers to ${$ref}, point there` : near ? `; did you mean ${near}?` : ''
      return { problem: `${place} has no ${step}${hint}` }
    }
    node = next
    passed.push(step.replaceAll('~', '~0').replaceAll('/', '~1'))
  }
  return { value: node }
}
