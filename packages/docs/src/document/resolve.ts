import type { OpenApiDocument, Reference } from './types.ts'

/** Follows a `$ref` inside the document, as often as it takes. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  const seen = new Set<string>()
  let current: T | Reference = value
  while ('$ref' in current && typeof current.$ref === 'string') {
    const pointer = current.$ref
    if (seen.has(pointer)) throw new Error(`${pointer} refers to itself.`)
    seen.add(pointer)
    current = at(document, pointer) as T | Reference
  }
  return current as T
}

function at(document: OpenApiDocument, pointer: string): object {
  if (!pointer.startsWith('#/')) throw new Error(`${pointer} is outside of the document; bundle it first.`)
  let value: unknown = document
  for (const part of pointer.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${pointer} is not in the document.`)
  return value
}
