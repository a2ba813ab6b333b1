import { subschemasOf } from '@elb-openapi/document'
import { schemaTitle } from '../naming.ts'
import type { OperationNode, SchemaNode } from '../nodes.ts'
import { follow, isReference, type Context, type Location, type Placed, type Visitor } from '../visitor.ts'

/** Every schema of a body, each file once for a `seen`. A reference is given too, since a default may stand beside it. */
function* schemasOf(
  context: Context,
  schema: SchemaNode | undefined,
  location: Location,
  seen: Set<string>,
): Generator<Placed<SchemaNode>> {
  if (schema === undefined) return
  if (seen.has(location.absolutePointer)) return
  seen.add(location.absolutePointer)
  yield { node: schema, location }
  if (isReference(schema)) {
    const target = follow(context, schema, location)
    if (target !== undefined) yield* schemasOf(context, target.node, target.location, seen)
    return
  }
  for (const { path, schema: child } of subschemasOf(schema))
    yield* schemasOf(context, child, location.child(path), seen)
}

/** As descriptions and the ledger write it: an empty text in quotes. */
const shown = (value: unknown): string => (value === '' ? '""' : String(value))

/**
 * An update merges: what it leaves out stays as it is. Validators and clients that apply `default` would send it, and so
 * reset what nobody meant to change. The description says the default of a new resource instead.
 */
export function noUpdateDefaults(): Visitor {
  const seen = new Set<string>()

  return {
    Paths: {
      PathItem: {
        enter() {},
        Operation({ requestBody }: OperationNode, context) {
          if (context.key !== 'put') return
          const at = context.location.child(['requestBody'])
          const body = follow(context, requestBody, at)
          for (const [mediaType, { schema }] of Object.entries(body?.node.content ?? {}))
            for (const { node, location } of schemasOf(
              context,
              schema,
              body!.location.child(['content', mediaType, 'schema']),
              seen,
            )) {
              if (node.default === undefined) continue
              context.report({
                message: `${schemaTitle(location)} has a default but is part of an update, where what is left out stays as it is; say the default of a new resource in the description, as \`${shown(node.default)}\`.`,
                location: location.child(['default']),
              })
            }
        },
      },
    },
  }
}
