import { isOpenEnd, listedValues, subschemasOf } from '@elb-openapi/document'
import type { SchemaNode } from '../nodes.ts'
import { schemaTitle } from '../naming.ts'
import { definingKeywords } from '../schemas.ts'
import { type Context, follow, type Location, type Visitor } from '../visitor.ts'

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Where a body takes listed values only, at the fields that do. A schema is searched once for a `seen`. */
function* closedValues(
  context: Context,
  schema: SchemaNode,
  at: Location,
  seen: Set<string>,
): Generator<Location> {
  const target = follow(context, schema, at)
  if (target === undefined) return
  const { node, location } = target
  if (listedValues(node)?.some(isText)) {
    yield at
    return
  }
  if (seen.has(location.absolutePointer)) return
  seen.add(location.absolutePointer)

  const forms = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap(
    (form) => follow(context, form, location)?.node ?? [],
  )
  const isLeftOpen = (child: SchemaNode): boolean => forms.some((form) => isOpenEnd(form, [form, child]))
  for (const { keyword, path, schema: child } of subschemasOf(node)) {
    if (!definingKeywords.has(keyword)) continue
    const form = follow(context, child, location)?.node
    if (form !== undefined && ['anyOf', 'oneOf'].includes(keyword) && isLeftOpen(form)) continue
    yield* closedValues(context, child, location.child(path), seen)
  }
}

/** The service may answer with a value that no page lists yet; a reader that refuses it would fail for no reason. */
export function openAnswerValues(): Visitor {
  const seen = new Set<string>()

  return {
    Response(response, context) {
      for (const [mediaType, { schema }] of Object.entries(response.content ?? {})) {
        if (schema === undefined) continue
        const at = context.location.child(['content', mediaType, 'schema'])
        for (const location of closedValues(context, schema, at, seen))
          context.report({
            message: `${schemaTitle(location)} is part of a response but takes only the listed values; write \`anyOf: [{ $ref }, { type }]\`, with the type of the values, so that others may come.`,
            location,
          })
      }
    },
  }
}
