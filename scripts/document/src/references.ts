import type { OpenApiDocument } from './nodes.ts'
import type { Operation } from './operations.ts'

const referencesIn = (node: unknown, out: Set<string> = new Set()): Set<string> => {
  if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node))
      if (key === '$ref' && typeof value === 'string') out.add(value)
      else referencesIn(value, out)
  return out
}

/** References to all components that parts of a document use, directly or through others. */
export const referencesFrom = (document: OpenApiDocument, parts: unknown[]): Set<string> => {
  const queue = [...parts]
  const references = new Set<string>()
  while (queue.length > 0)
    for (const reference of referencesIn(queue.pop())) {
      if (references.has(reference)) continue
      references.add(reference)
      const [, , kind, name] = reference.split('/')
      queue.push((document.components as Record<string, Record<string, unknown>>)[kind!]?.[name!])
    }
  return references
}

/** Names of the schemas that operations use, directly or through others, in the order of the document. */
export const schemasReachableFrom = (document: OpenApiDocument, operations: Operation[]): string[] => {
  const references = referencesFrom(document, operations)
  return Object.keys(document.components.schemas).filter((name) =>
    references.has(`#/components/schemas/${name}`),
  )
}
