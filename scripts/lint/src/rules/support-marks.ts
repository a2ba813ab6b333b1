import type { SchemaNode } from '../nodes.ts'
import { schemaTitle } from '../naming.ts'
import { type Context, follow, type Visitor } from '../visitor.ts'

const MARKS = ['unsupported', 'reserved']

type Marks = Pick<SchemaNode, 'deprecated' | 'description' | 'x-support' | 'x-deprecated-by'>

/** A field that the service ignores stays in the document, and every tool can tell it from one that works. */
export function supportMarks(): Visitor {
  const check = (subject: string, node: Marks, context: Context): void => {
    const support = node['x-support']
    const problem = (fault: string, keyword: keyof Marks): void => {
      const location = context.location.child([keyword]).key()
      context.report({ message: `${subject} ${fault}.`, location })
    }

    if (support !== undefined && !MARKS.includes(support)) {
      problem(`has x-support "${support}"; write ${MARKS.join(' or ')}`, 'x-support')
    }
    if (support === 'unsupported' && node.deprecated !== true) {
      problem('is unsupported but not deprecated; add `deprecated: true`', 'x-support')
    }
    if (support === 'unsupported' && !node.description?.startsWith('Unsupported.')) {
      problem(
        'is unsupported but does not say so; begin its description with the sentence "Unsupported"',
        'x-support',
      )
    }
    if (node.deprecated === true && support === undefined && node['x-deprecated-by'] === undefined) {
      problem('is deprecated without a reason; add x-support or x-deprecated-by', 'deprecated')
    }
  }

  return {
    Parameter: (parameter, context) => check(`Parameter ${parameter.name}`, parameter, context),
    Schema: (schema, context) => check(schemaTitle(context.location), schema, context),
    ref(reference, context) {
      if (context.type.name !== 'Schema') return
      const description =
        reference.description ?? follow<SchemaNode>(context, reference, context.location)?.node.description
      check(schemaTitle(context.location), { ...reference, ...(description && { description }) }, context)
    },
  }
}
