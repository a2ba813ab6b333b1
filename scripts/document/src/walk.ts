import { subschemasOf } from './keywords.ts'
import type { OpenApiDocument, Schema } from './nodes.ts'
import { pointerOf } from './pointer.ts'

/** An object whose keys are those of OpenAPI or of JSON Schema, never names or data. */
export type Node = Record<string, unknown>

type Keys = (string | number)[]
type Visit = (node: Node, keys: Keys, isSchema: boolean) => void

const dataKeys = new Set(['value', 'example'])
/** What stands below these keys has names, not keys. */
const mapKeys = new Set([
  'paths',
  'responses',
  'content',
  'headers',
  'examples',
  'variables',
  'parameters',
  'requestBodies',
  'securitySchemes',
  'schemas',
])

const walk = (value: unknown, keys: Keys, isSchema: boolean, visit: Visit): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...keys, index], isSchema, visit)
    return
  }
  visit(value as Node, keys, isSchema)
  if (isSchema) {
    for (const { path, schema } of subschemasOf(value)) walk(schema, [...keys, ...path], true, visit)
    return
  }
  for (const [key, child] of Object.entries(value as Node)) {
    if (dataKeys.has(key) || key.startsWith('x-')) continue
    const holdsSchemas = key === 'schema' || key === 'schemas'
    if (mapKeys.has(key) && !Array.isArray(child))
      for (const [name, named] of Object.entries(child as Node))
        walk(named, [...keys, key, name], holdsSchemas, visit)
    else walk(child, [...keys, key], holdsSchemas, visit)
  }
}

/**
 * Visits every object of OpenAPI and JSON Schema in a document, with the JSON pointer to it, those around others first.
 * What a visit changes of a node counts for the nodes inside it. Extensions and the values of examples are left out.
 */
export const walkNodes = (document: OpenApiDocument, visit: (node: Node, pointer: string) => void): void =>
  walk(document, [], false, (node, keys) => visit(node, pointerOf(keys)))

/** Visits every schema of a document, and every schema inside one, like `walkNodes`. References are not followed. */
export const walkSchemas = (
  document: OpenApiDocument,
  visit: (schema: Schema, pointer: string) => void,
): void =>
  walk(document, [], false, (node, keys, isSchema) => {
    if (isSchema) visit(node, pointerOf(keys))
  })
