import { typesOf } from '@elb-openapi/document'
import { nameOf } from '../naming.ts'
import { follow, type Visitor } from '../visitor.ts'

const HEADER = 'X-Request-Id'
const SCALARS = ['string', 'integer', 'number', 'boolean']

/** The request ID is what support asks for. Prism sends a header only when it has a scalar schema and an example. */
export const requestIdHeader = (): Visitor => ({
  Response(response, context) {
    const name = nameOf(context.location) ?? context.key
    const at = context.location.child(['headers', HEADER])
    const header = response.headers?.[HEADER]
    if (header === undefined) {
      context.report({ message: `Response ${name} has no header ${HEADER}; refer to the shared one.` })
      return
    }
    const target = follow(context, header, at)
    if (target === undefined) return
    const schema = follow(context, target.node.schema, target.location)?.node ?? {}
    if (!typesOf(schema).every((type) => SCALARS.includes(type)) || schema.type === undefined) {
      context.report({
        message: `Header ${HEADER} of response ${name} has no scalar schema; give it \`type: string\`.`,
        location: at,
      })
    }
    const { example, examples } = target.node
    if (example === undefined && Object.keys(examples ?? {}).length === 0) {
      context.report({
        message: `Header ${HEADER} of response ${name} has no example; add one.`,
        location: at,
      })
    }
  },
})
