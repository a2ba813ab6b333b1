import { nameOf, operationName, schemaTitle } from '../naming.ts'
import type { Context, Visitor } from '../visitor.ts'

const isTable = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0
const isSource = (value: unknown): boolean =>
  value === true || isTable(value) || (Array.isArray(value) && value.length > 0 && value.every(isTable))
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0

/** Every claim of the document can be followed to the page and table that makes it. */
export function xDoc(): Visitor {
  const check = (
    subject: string,
    node: { 'x-doc'?: unknown },
    context: Context,
    isRequired: boolean,
  ): void => {
    const pages = node['x-doc']
    if (pages === undefined && !isRequired) return
    if (pages === undefined) {
      context.report({ message: `${subject} has no x-doc; name the page and the table that document it.` })
      return
    }
    const location = context.location.child(['x-doc'])
    if (!isMap(pages)) {
      context.report({ message: `x-doc of ${subject} is no map; write page: table.`, location })
      return
    }
    for (const [page, source] of Object.entries(pages)) {
      if (isSource(source)) continue
      context.report({
        message: `x-doc of ${subject} gives ${page} neither a table number, a list of them, nor true for the page itself.`,
        location: location.child([page]),
      })
    }
  }

  return {
    Operation: (operation, context) => check(operationName(operation, context), operation, context, true),
    Parameter: (parameter, context) =>
      check(`Parameter ${parameter.name}`, parameter, context, nameOf(context.location) !== undefined),
    Schema: (schema, context) =>
      check(schemaTitle(context.location), schema, context, nameOf(context.location) !== undefined),
  }
}
