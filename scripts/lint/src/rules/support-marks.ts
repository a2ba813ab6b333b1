import type { SchemaNode } from '../nodes.ts'
import { schemaTitle } from '../naming.ts'
import { providerIds } from '../providers.ts'
import { type Context, follow, type Visitor } from '../visitor.ts'

type Marks = Pick<SchemaNode, 'deprecated' | 'description' | 'x-providers' | 'x-support' | 'x-deprecated-by'>

/** A field that the service ignores stays in the document, and every tool can tell it from one that works. */
export function supportMarks(): Visitor {
  const check = (subject: string, node: Marks, context: Context): void => {
    const { 'x-providers': having = providerIds, 'x-support': support = {} } = node
    const supporting = having.filter((id) => support[id] !== 'unsupported')
    const isUnsupported = supporting.length === 0
    const saysSo = node.description?.startsWith('Unsupported.') ?? false
    const problem = (fault: string, keyword: keyof Marks): void => {
      const location = context.location.child([keyword]).key()
      context.report({ message: `${subject} ${fault}.`, location })
    }

    if (isUnsupported && node.deprecated !== true) {
      problem('is unsupported at every provider but not deprecated; add `deprecated: true`', 'x-support')
    }
    if (isUnsupported && !saysSo) {
      problem(
        'is unsupported at every provider but does not say so; begin its description with the sentence "Unsupported"',
        'x-support',
      )
    }
    if (!isUnsupported && node['x-support'] !== undefined && saysSo) {
      problem(
        `says that it is unsupported, but is supported at ${supporting.join(' and ')}; correct one of them`,
        'x-support',
      )
    }
    if (!isUnsupported && node.deprecated === true && node['x-deprecated-by'] === undefined) {
      problem(
        `is deprecated, but supported at ${supporting.join(' and ')}; correct x-support, or add x-deprecated-by`,
        'deprecated',
      )
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
