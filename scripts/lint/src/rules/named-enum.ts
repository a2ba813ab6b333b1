import { nameOf, schemaTitle } from '../naming.ts'
import { isConstraint } from '../schemas.ts'
import { follow, type Location, type Visitor } from '../visitor.ts'

/**
 * A value list with a name is one type in every client, and its values are explained once.
 * The property that tells the branches of a union apart may list inline the values its branch is for.
 */
export function namedEnum(): Visitor {
  const inline = new Map<string, Location>()
  const pins = new Set<string>()

  return {
    Schema(schema, context) {
      const { location, report } = context
      if (schema.discriminator) {
        const { propertyName } = schema.discriminator
        for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
          const pin = follow(context, branch, location)?.location.child(['properties', propertyName])
          if (pin) pins.add(pin.absolutePointer)
        }
      }

      const values = schema.enum
      if (values === undefined) return
      const at = location.child(['enum'])
      const problem = (fault: string): void =>
        report({ message: `The enum of ${schemaTitle(location)} ${fault}.`, location: at })

      if (values.length === 0) problem('is empty; list the documented values or drop it')
      const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index))
      for (const value of repeated) problem(`holds ${JSON.stringify(value)} twice; keep one`)
      const isInline = nameOf(location) === undefined && !isConstraint(location)
      if (isInline && values.some((value) => typeof value === 'string'))
        inline.set(location.absolutePointer, at)
    },
    Root: {
      leave(_, { report }) {
        for (const [pointer, location] of inline) {
          if (pins.has(pointer)) continue
          report({
            message: `The enum of ${schemaTitle(location)} stands inline; move it to a schema file of its own, or use const for a single value.`,
            location,
          })
        }
      },
    },
  }
}
