import { nameOf, operationName, schemaTitle } from '../naming.ts'
import type { Context, Location, Visitor } from '../visitor.ts'

const BANNED = [/\bspecifies\b/i, /\bplease\b/i, /\bwill\b/i, /this API is used/i]
const BLOCK_LINE = /^\s*(?:[-*] |\d+\. |\|)|^\s+|^$/

/** The text before a list, table or code block at the end; the whole text when it ends with none. */
function beforeLastBlock(text: string): string {
  const lines = text.trimEnd().split('\n')
  if (lines.at(-1)?.startsWith('```')) {
    const opening = lines.slice(0, -1).findLastIndex((line) => line.startsWith('```'))
    return lines.slice(0, Math.max(opening, 0)).join('\n')
  }
  while (lines.length > 0 && BLOCK_LINE.test(lines.at(-1)!)) lines.pop()
  return lines.join('\n')
}

function* faults(text: string): Generator<string> {
  if (!/^[\p{Lu}\d`]/u.test(text)) {
    yield `starts with "${text.split(/\s/, 1)[0]}"; start with a capital letter, a digit or a backtick`
  }
  if (!text.trimEnd().endsWith('.') && !beforeLastBlock(text).trimEnd().endsWith(':')) {
    yield 'does not end with a full stop; only a list, table or code block after a colon may do without'
  }
  for (const pattern of BANNED) {
    const found = pattern.exec(text)
    if (found) yield `says "${found[0]}"; state the fact, short and in the present tense`
  }
}

/** All texts of the document read as one voice: short, present tense, in this project's own words. */
export function descriptionStyle(): Visitor {
  const check = (subject: string, text: unknown, location: Location, context: Context): void => {
    if (typeof text !== 'string' || text === '') return
    for (const fault of faults(text)) {
      context.report({ message: `The description of ${subject} ${fault}.`, location })
    }
  }
  const visit =
    <Node extends { description?: string }>(subject: (node: Node, context: Context) => string) =>
    (node: Node, context: Context): void =>
      check(subject(node, context), node.description, context.location.child(['description']), context)
  const named = (kind: string) => (_: object, context: Context) =>
    `${kind} ${nameOf(context.location) ?? context.key}`

  return {
    Operation: visit((operation, context) => operationName(operation, context)),
    Parameter: visit((parameter) => `parameter ${parameter.name}`),
    Tag: visit((tag) => `tag ${tag.name}`),
    RequestBody: visit(() => 'the request body'),
    Response: visit(named('response')),
    Header: visit(named('header')),
    Schema(schema, context) {
      const title = schemaTitle(context.location)
      check(title, schema.description, context.location.child(['description']), context)
      for (const [value, text] of Object.entries(schema['x-enumDescriptions'] ?? {})) {
        check(
          `${title} value "${value}"`,
          text,
          context.location.child(['x-enumDescriptions', value]),
          context,
        )
      }
    },
    ref(reference, context) {
      const subject = context.type.name === 'Schema' ? schemaTitle(context.location) : `${context.key}`
      check(subject, reference.description, context.location.child(['description']), context)
    },
  }
}
