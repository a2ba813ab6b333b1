import { typesOf } from '@elb-openapi/document'
import { follow, type Visitor } from '../visitor.ts'

/** IDs come with and without dashes, so a stricter path parameter refuses resources that exist. */
export const plainIds = (): Visitor => ({
  Parameter(parameter, context) {
    if (parameter.in !== 'path') return
    const at = context.location.child(['schema'])
    const schema = follow(context, parameter.schema, at)?.node
    if (schema === undefined) return
    const types = typesOf(schema)
    if (types.length !== 1 || types[0] !== 'string') {
      context.report({
        message: `Path parameter ${parameter.name} is no string; give it \`type: string\`.`,
        location: at,
      })
    }
    for (const keyword of ['format', 'pattern'] as const) {
      if (schema[keyword] === undefined) continue
      context.report({
        message: `Path parameter ${parameter.name} has a ${keyword}; remove it.`,
        location: at,
      })
    }
  },
})
