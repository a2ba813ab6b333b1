import { schemaTitle } from '../naming.ts'
import type { Visitor } from '../visitor.ts'

/** The rendered reference hides the values that have no text as soon as one has, so it is all or none. */
export const enumDescriptions = (): Visitor => ({
  Schema(schema, context) {
    const texts = schema['x-enumDescriptions']
    if (texts === undefined) return
    const location = context.location.child(['x-enumDescriptions'])
    const title = schemaTitle(context.location)
    const values = (schema.enum ?? []).map(String)

    const missing = values.filter((value) => !texts[value])
    if (missing.length > 0) {
      const list = missing.map((value) => `"${value}"`).join(', ')
      context.report({
        message: `x-enumDescriptions of ${title} lacks ${list}; explain every value or none.`,
        location: location.key(),
      })
    }
    for (const extra of Object.keys(texts).filter((key) => !values.includes(key))) {
      context.report({
        message: `x-enumDescriptions of ${title} explains "${extra}", which is no value of the enum; remove it or correct it.`,
        location: location.child([extra]).key(),
      })
    }
  },
})
