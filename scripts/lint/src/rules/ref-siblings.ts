import { schemaTitle } from '../naming.ts'
import type { Visitor } from '../visitor.ts'

const ANNOTATIONS = new Set(['$ref', 'description', 'deprecated', 'default'])

/** Prism lets a keyword beside `$ref` replace the target's instead of applying both. */
export const refSiblings = (): Visitor => ({
  ref(reference, { location, report, type }) {
    if (type.name !== 'Schema') return
    for (const key of Object.keys(reference)) {
      if (ANNOTATIONS.has(key) || key.startsWith('x-')) continue
      report({
        message: `${schemaTitle(location)} has "${key}" beside $ref, where validators disagree; move it into ${reference.$ref} or combine both in allOf.`,
        location: location.child([key]).key(),
      })
    }
  },
})
