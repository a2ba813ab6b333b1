import type { Visitor } from '../visitor.ts'

const COMPONENT = /^\/components\/[^/]+\/[^/]+$/

/** A reference into the middle of another node breaks parsers and gives types without a name. */
export const refsToFiles = (): Visitor => ({
  ref({ $ref }, { location, report }) {
    const [, pointer = ''] = $ref.split('#')
    if (pointer === '' || COMPONENT.test(pointer)) return
    report({
      message: `$ref ${$ref} points inside another node; give that part a file of its own and refer to the file.`,
      location: location.child(['$ref']),
    })
  },
})
