import { typesOf } from '@elb-openapi/document'
import type { SchemaNode } from '../nodes.ts'
import { nameOf } from '../naming.ts'
import { type Context, follow, type Visitor } from '../visitor.ts'

function allowsNull(schema: SchemaNode, context: Context): boolean {
  if (schema.const === null || schema.enum?.includes(null) || typesOf(schema).includes('null')) return true
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((branch) => {
    const target = follow(context, branch, context.location)
    return target !== undefined && typesOf(target.node).includes('null')
  })
}

/** Null in a shared schema makes every use of it nullable, with evidence for one of them at best. */
export const noSharedNull = (): Visitor => ({
  Schema(schema, context) {
    const name = nameOf(context.location)
    if (name === undefined || !allowsNull(schema, context)) return
    context.report({
      message: `Schema ${name} allows null wherever it is used; say null at the field, as \`oneOf: [{ $ref }, { type: 'null' }]\`.`,
    })
  },
})
