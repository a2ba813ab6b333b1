import { nameOf, operationName, schemaTitle } from '../naming.ts'
import { isConstraint } from '../schemas.ts'
import { type Context, follow, type Visitor } from '../visitor.ts'

/** A table row without a text is a row the reader has to look up elsewhere. */
export function descriptionRequired(): Visitor {
  const demand = (subject: string, node: { description?: string }, context: Context): void => {
    if (!node.description?.trim())
      context.report({ message: `${subject} has no description; say what it is.` })
  }

  return {
    Operation: (operation, context) => demand(operationName(operation, context), operation, context),
    Parameter: (parameter, context) => demand(`Parameter ${parameter.name}`, parameter, context),
    Header: (header, context) => demand(`Header ${nameOf(context.location) ?? context.key}`, header, context),
    Response: (response, context) =>
      demand(`Response ${nameOf(context.location) ?? context.key}`, response, context),
    Schema(schema, context) {
      if (nameOf(context.location)) demand(`Schema ${nameOf(context.location)}`, schema, context)
      if (isConstraint(context.location)) return
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const location = context.location.child(['properties', name])
        const target = follow(context, property, location)
        if (property.description?.trim() || target === undefined || target.node.description?.trim()) continue
        context.report({ message: `${schemaTitle(location)} has no description; say what it is.`, location })
      }
    },
  }
}
