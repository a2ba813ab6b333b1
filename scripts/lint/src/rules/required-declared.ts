import type { SchemaNode } from '../nodes.ts'
import { schemaTitle } from '../naming.ts'
import { isConstraint, keywordsTo } from '../schemas.ts'
import { type Context, follow, isReference, type Location, type Placed, type Visitor } from '../visitor.ts'

const LISTS = ['allOf', 'anyOf', 'oneOf'] as const
const SINGLES = ['if', 'then', 'else', 'not'] as const

/**
 * A required field that the schema does not have is a misspelt one. Parts of a schema may require what the whole
 * declares, in conditions too, which Redocly's `no-required-schema-properties-undefined` does not see.
 */
export const requiredDeclared = (): Visitor => ({
  Schema(schema, context) {
    const lastKeyword = keywordsTo(context.location).at(-1)
    if (isConstraint(context.location) || lastKeyword === 'anyOf' || lastKeyword === 'oneOf') return

    const declared = new Set<string>()
    const own: Placed<SchemaNode>[] = []
    for (const part of parts(context, schema, context.location)) {
      for (const name of Object.keys(part.node.properties ?? {})) declared.add(name)
      if (!part.isReferred) own.push(part)
    }
    for (const { node, location } of own) {
      for (const [index, name] of (node.required ?? []).entries()) {
        if (declared.has(name)) continue
        context.report({
          message: `${schemaTitle(context.location)} requires ${name}, which it does not declare; correct the name or declare it.`,
          location: location.child(['required', index]),
        })
      }
    }
  },
})

/** The schema and all parts of it that apply to the same value. */
function* parts(
  context: Context,
  schema: SchemaNode | undefined,
  at: Location,
  isReferred = false,
): Generator<Placed<SchemaNode> & { isReferred: boolean }> {
  const target = follow(context, schema, at)
  if (target === undefined) return
  const referred = isReferred || isReference(schema)
  yield { ...target, isReferred: referred }
  for (const keyword of LISTS) {
    for (const [index, part] of (target.node[keyword] ?? []).entries()) {
      yield* parts(context, part, target.location.child([keyword, index]), referred)
    }
  }
  for (const keyword of SINGLES) {
    yield* parts(context, target.node[keyword], target.location.child([keyword]), referred)
  }
}
