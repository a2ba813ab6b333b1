import type { Ref, SchemaNode } from './nodes.ts'
import { segmentsOf } from './naming.ts'
import { type Context, follow, isReference, type Location, type Placed } from './visitor.ts'

export const MAP_KEYWORDS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
export const LIST_KEYWORDS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
export const SINGLE_KEYWORDS = new Set([
  'items',
  'additionalProperties',
  'contains',
  'if',
  'then',
  'else',
  'not',
])
const CONSTRAINING = new Set(['allOf', 'if', 'then', 'else', 'not', 'dependentSchemas'])

const isKeyword = (segment = ''): boolean =>
  MAP_KEYWORDS.has(segment) || LIST_KEYWORDS.has(segment) || SINGLE_KEYWORDS.has(segment)

/** Where the path inside a schema begins: in a schema's own file, under `components/schemas`, or after a `schema` key. */
function schemaStart(segments: string[]): number {
  if (isKeyword(segments[0])) return 0
  if (segments[0] === 'components' && segments[1] === 'schemas') return 3
  return segments.indexOf('schema') + 1
}

/** The schema keywords that lead from the schema's root in this file to the location. */
export function keywordsTo(location: Location): string[] {
  const segments = segmentsOf(location)
  let at = schemaStart(segments)
  const keywords: string[] = []
  for (; at < segments.length; at++) {
    const keyword = segments[at]!
    keywords.push(keyword)
    if (MAP_KEYWORDS.has(keyword) || LIST_KEYWORDS.has(keyword)) at++
  }
  return keywords
}

/** Whether a schema only narrows another one (`if`, `then`, `allOf` ...) instead of defining something itself. */
export const isConstraint = (location: Location): boolean =>
  keywordsTo(location).some((keyword) => CONSTRAINING.has(keyword))

export const typesOf = (schema: SchemaNode): string[] =>
  schema.type === undefined ? [] : [schema.type].flat()

/** A union is none: its branches are the objects. */
function isObject(schema: SchemaNode): boolean {
  if (schema.properties !== undefined) return schema.type === undefined || typesOf(schema).includes('object')
  return typesOf(schema).includes('object') && schema.oneOf === undefined && schema.anyOf === undefined
}

/**
 * Every object schema that a body can hold, each once for a `seen`.
 * Inside `allOf` only a `$ref` or a schema with a type defines an object; the rest adds constraints, as `if`, `then`,
 * `else` and `not` always do.
 */
export function* objectSchemas(
  context: Context,
  schema: Ref<SchemaNode> | undefined,
  at: Location,
  seen: Set<string>,
): Generator<Placed<SchemaNode>> {
  const target = follow(context, schema, at)
  if (target === undefined || seen.has(target.location.absolutePointer)) return
  seen.add(target.location.absolutePointer)
  const { node, location } = target
  if (isObject(node)) yield target

  const children: [Ref<SchemaNode> | undefined, (string | number)[]][] = []
  for (const keyword of ['properties', 'patternProperties'] as const) {
    for (const [name, child] of Object.entries(node[keyword] ?? {})) children.push([child, [keyword, name]])
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const) {
    for (const [index, child] of (node[keyword] ?? []).entries()) {
      if (keyword === 'allOf' && !isReference(child) && child.type === undefined) continue
      children.push([child, [keyword, index]])
    }
  }
  children.push([node.items, ['items']])
  if (typeof node.additionalProperties === 'object') {
    children.push([node.additionalProperties, ['additionalProperties']])
  }
  for (const [child, path] of children) yield* objectSchemas(context, child, location.child(path), seen)
}
