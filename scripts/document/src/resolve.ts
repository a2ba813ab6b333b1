import type { OpenApiDocument } from './nodes.ts'
import { keysOf } from './pointer.ts'

/** The keys that references lead along: the same few are followed again and again. */
const keys = new Map<string, string[]>()

const keysTo = (reference: string): string[] => {
  const known = keys.get(reference) ?? keysOf(decodeURIComponent(reference))
  keys.set(reference, known)
  return known
}

const at = (document: OpenApiDocument, reference: string): object => {
  const target = keysTo(reference).reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    document,
  )
  if (typeof target !== 'object' || target === null)
    throw new Error(`the reference ${reference} leads nowhere`)
  return target
}

/**
 * Follows a local reference such as `#/components/schemas/Pool`, as often as it takes. What stands beside the reference
 * goes before what it leads to.
 *
 * @throws Error when a reference leads nowhere, or to itself
 */
export const resolve = <T>(document: OpenApiDocument, node: T & { $ref?: string }): T => {
  const followed = new Set<string>()
  let current = node
  while (current.$ref) {
    const { $ref, ...siblings } = current as { $ref: string }
    if (followed.has($ref)) throw new Error(`the reference ${$ref} leads to itself`)
    followed.add($ref)
    current = { ...at(document, $ref), ...siblings } as typeof node
  }
  return current
}

/** The name of the component that a node refers to; undefined when it is no reference. */
export const componentName = (node: { $ref?: string }): string | undefined => node.$ref?.split('/').at(-1)
