import {
  listKeywords,
  mapKeywords,
  singleKeywords,
  subschemasOf,
  typesOf,
  unionOf,
} from '@elb-openapi/document'
import type { SchemaNode } from './nodes.ts'
import { segmentsOf } from './naming.ts'
import { type Context, follow, isReference, type Location, type Placed } from './visitor.ts'

const CONSTRAINING = new Set(['allOf', 'if', 'then', 'else', 'not', 'dependentSchemas'])
/** Keywords whose schemas say what a value is. */
export const definingKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'items',
  'additionalProperties',
])

const isKeyword = (segment = ''): boolean =>
  mapKeywords.has(segment) || listKeywords.has(segment) || singleKeywords.has(segment)

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
    if (mapKeywords.has(keyword) || listKeywords.has(keyword)) at++
  }
  return keywords
}

/** Whether a schema only narrows another one (`if`, `then`, `allOf` ...) instead of defining something itself. */
export const isConstraint = (location: Location): boolean =>
  keywordsTo(location).some((keyword) => CONSTRAINING.has(keyword))

/** A union is none: its branches are the objects. */
function isObject(schema: SchemaNode): boolean {
  if (schema.properties !== undefined) return schema.type === undefined || typesOf(schema).includes('object')
  return typesOf(schema).includes('object') && unionOf(schema) === undefined
}

/**
 * Every object schema that a body can hold, each once for a `seen`.
 * Inside `allOf` only a `$ref` or a schema with a type defines an object; the rest adds constraints, as `if`, `then`,
 * `else` and `not` always do.
 */
export function* objectSchemas(
  context: Context,
  schema: SchemaNode | undefined,
  at: Location,
  seen: Set<string>,
): Generator<Placed<SchemaNode>> {
  const target = follow(context, schema, at)
  if (target === undefined || seen.has(target.location.absolutePointer)) return
  seen.add(target.location.absolutePointer)
  const { node, location } = target
  if (isObject(node)) yield target

  for (const { keyword, path, schema: child } of subschemasOf(node)) {
    if (!definingKeywords.has(keyword)) continue
    if (keyword === 'allOf' && !isReference(child) && child.type === undefined) continue
    yield* objectSchemas(context, child, location.child(path), seen)
  }
}
