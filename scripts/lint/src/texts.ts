import { nameOf, operationName, schemaTitle } from './naming.ts'
import { isReference, type Context, type Location, type Visitor } from './visitor.ts'

export interface Text {
  kind: 'description' | 'summary'
  /** Whose text it is, as a problem names it: `createPool`, `Pool.name`. */
  subject: string
  text: string
  location: Location
}

interface Node {
  description?: unknown
  summary?: unknown
}

/** Visits everything that the document says in words: the introduction, descriptions, summaries, meanings of values. */
export function eachText(check: (text: Text, context: Context) => void): Visitor {
  const say = (
    kind: Text['kind'],
    subject: string,
    text: unknown,
    location: Location,
    context: Context,
  ): void => {
    if (typeof text === 'string' && text !== '') check({ kind, subject, text, location }, context)
  }
  const both = (subject: string, node: Node, context: Context): void => {
    for (const kind of ['description', 'summary'] as const)
      say(kind, subject, node[kind], context.location.child([kind]), context)
  }
  const named = (kind: string) => (node: Node, context: Context) =>
    both(`${kind} ${nameOf(context.location) ?? context.key}`, node, context)

  return {
    Info(info, context) {
      both('the API', info, context)
      if (!isReference(info.description)) return
      const { node, location = context.location } = context.resolve(info.description)
      say('description', 'the API', node, location, context)
    },
    Server: (server, context) => both(`server ${server.url}`, server, context),
    Tag: (tag, context) => both(`tag ${tag.name}`, tag, context),
    Operation: (operation, context) => both(operationName(operation, context), operation, context),
    Parameter: (parameter, context) => both(`parameter ${parameter.name}`, parameter, context),
    RequestBody: (body, context) => both('the request body', body, context),
    Response: named('response'),
    Header: named('header'),
    Example: named('example'),
    SecurityScheme: named('security scheme'),
    Schema(schema, context) {
      const title = schemaTitle(context.location)
      both(title, schema, context)
      for (const [value, text] of Object.entries(schema['x-enumDescriptions'] ?? {})) {
        const location = context.location.child(['x-enumDescriptions', value])
        say('description', `${title} value "${value}"`, text, location, context)
      }
    },
    ref(reference, context) {
      const subject = context.type.name === 'Schema' ? schemaTitle(context.location) : `${context.key}`
      both(subject, reference, context)
    },
  }
}
