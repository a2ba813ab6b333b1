import type { ErrorObject } from 'ajv'
import { keysOf } from '@elb-openapi/document'
import type { MediaTypeNode, SchemaNode } from '../nodes.ts'
import { StrictSchemas } from '../strict-schemas.ts'
import { type Context, follow, type Location, type Visitor } from '../visitor.ts'

/**
 * An example must not use a field that its schema does not declare, although response schemas are open.
 * Redocly's own check of this (`allowAdditionalProperties: false`) closes the parts of `if`, `then` and `else` one by
 * one and so refuses valid examples.
 */
export function declaredExampleFields(): Visitor {
  const asWritten = new StrictSchemas({ closed: false })
  const closed = new StrictSchemas({ closed: true })

  function check(value: unknown, schema: SchemaNode, at: Location, place: Location, context: Context): void {
    if (!asWritten.validator(context, schema, at)?.(value)) return // Redocly's example rules report what is invalid.
    const validate = closed.validator(context, schema, at)!
    if (validate(value)) return
    for (const { instancePath, params } of deepest(validate.errors ?? [])) {
      const path = keysOf(instancePath)
      const field = params['unevaluatedProperty'] as string
      context.report({
        message: `Example uses the field "${[...path, field].join('.')}", which its schema does not declare; declare it or correct the example.`,
        location: place.child([...path, field]).key(),
      })
    }
  }

  function checkMedia({ schema, example, examples }: MediaTypeNode, context: Context): void {
    if (schema === undefined) return
    const { location } = context
    const at = location.child(['schema'])
    if (example !== undefined) check(example, schema, at, location.child(['example']), context)
    for (const [name, node] of Object.entries(examples ?? {})) {
      const target = follow(context, node, location.child(['examples', name]))
      if (target?.node.value === undefined) continue
      check(target.node.value, schema, at, target.location.child(['value']), context)
    }
  }

  return {
    MediaType: checkMedia,
    Parameter: checkMedia,
    Header: checkMedia,
    Schema(schema, context) {
      const { location } = context
      if (schema.example !== undefined) {
        check(schema.example, schema, location, location.child(['example']), context)
      }
      for (const [index, value] of (schema.examples ?? []).entries()) {
        check(value, schema, location, location.child(['examples', index]), context)
      }
    },
  }
}

/** A field refused deep inside makes the objects around it fail too; only the deepest failures say what is wrong. */
function deepest(errors: ErrorObject[]): ErrorObject[] {
  const refused = errors.filter(({ keyword }) => keyword === 'unevaluatedProperties')
  return refused.filter(
    ({ instancePath }, index) =>
      !refused.some((other) => other.instancePath.startsWith(`${instancePath}/`)) &&
      refused.findIndex((other) => isSame(other, refused[index]!)) === index,
  )
}

const isSame = (one: ErrorObject, other: ErrorObject): boolean =>
  one.instancePath === other.instancePath &&
  one.params['unevaluatedProperty'] === other.params['unevaluatedProperty']
