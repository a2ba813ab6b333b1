import type { BodyNode } from '../nodes.ts'
import { capitalised, nameOf } from '../naming.ts'
import { type Context, follow, type Visitor } from '../visitor.ts'

const NAME = /^(?:[a-z][A-Za-z0-9]*|[a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The mock answers with examples, chosen by name, and the reference lists them by their summaries. */
export function namedExamples(): Visitor {
  const check = (subject: string, body: BodyNode, context: Context): void => {
    for (const [mediaType, { example, examples = {} }] of Object.entries(body.content ?? {})) {
      const at = context.location.child(['content', mediaType])
      if (example !== undefined) {
        context.report({
          message: `${capitalised(subject)} has an example without a name; move it into \`examples\`.`,
          location: at.child(['example']).key(),
        })
      }
      if (Object.keys(examples).length === 0) {
        context.report({
          message: `${capitalised(subject)} has no named examples; add one at least.`,
          location: at,
        })
      }
      for (const [name, node] of Object.entries(examples)) {
        const place = at.child(['examples', name])
        if (!NAME.test(name)) {
          context.report({
            message: `Example name "${name}" of ${subject} is not in lower camel case; rename it.`,
            location: place.key(),
          })
        }
        const target = follow(context, node, place)
        if (target === undefined || target.node.summary?.trim()) continue
        context.report({
          message: `Example ${name} of ${subject} has no summary; say in a few words what it shows.`,
          location: place,
        })
      }
    }
  }

  return {
    RequestBody: (body, context) => check('the request body', body, context),
    Response: (response, context) =>
      check(`response ${nameOf(context.location) ?? context.key}`, response, context),
  }
}
