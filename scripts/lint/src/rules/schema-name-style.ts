import { dirname, relative, sep } from 'node:path'
import { nameOf, segmentsOf } from '../naming.ts'
import type { Context, Visitor } from '../visitor.ts'

/**
 * The bundle and the types name components by their files: PascalCase, and `V2` keeps the two generations apart, since
 * both have a `Pool`.
 */
export function schemaNameStyle(): Visitor {
  let root = ''

  const checkCase = (kind: string, context: Context): void => {
    const name = nameOf(context.location)
    if (name === undefined || /^[A-Z][A-Za-z0-9]*$/.test(name)) return
    context.report({ message: `${kind} ${name} is not in PascalCase; rename it like CreatePoolOption.` })
  }

  return {
    Root(_, { location }) {
      root = dirname(location.source.absoluteRef)
    },
    Parameter: (_, context) => checkCase('Parameter', context),
    Response: (_, context) => checkCase('Response', context),
    Header: (_, context) => checkCase('Header', context),
    Schema(_, context) {
      checkCase('Schema', context)
      if (segmentsOf(context.location).length > 0) return
      const name = nameOf(context.location)!
      const inV2 = relative(root, context.location.source.absoluteRef).split(sep).includes('v2.0')
      if (inV2 && !name.startsWith('V2')) {
        context.report({ message: `Schema ${name} is in v2.0; rename it to V2${name}.` })
      } else if (!inV2 && name.startsWith('V2')) {
        context.report({ message: `Schema ${name} is not in v2.0; drop the prefix V2 or move the file.` })
      }
    },
  }
}
