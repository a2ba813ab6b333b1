import type { Visitor } from '../visitor.ts'

/** Redoc leaves out what stands in no group: the operations of a forgotten tag are neither in the menu nor on a page. */
export const tagGroups = (): Visitor => ({
  Root(root, { location, report }) {
    const groups = root['x-tagGroups']
    if (groups === undefined) return
    const tags = (root.tags ?? []).map(({ name }) => name)
    const grouped = groups.flatMap((group) => group.tags)

    for (const [index, name] of tags.entries()) {
      const times = grouped.filter((other) => other === name).length
      if (times === 1) continue
      report({
        message:
          times === 0
            ? `Tag ${name} is in no group of x-tagGroups, and the docs would not show it; add it to one.`
            : `Tag ${name} is in ${times} groups of x-tagGroups; keep one.`,
        location: location.child(['tags', index]),
      })
    }
    for (const [index, group] of groups.entries())
      for (const [place, name] of group.tags.entries())
        if (!tags.includes(name))
          report({
            message: `Group ${group.name} has the tag ${name}, which is not declared; declare it in tags, or take it out.`,
            location: location.child(['x-tagGroups', index, 'tags', place]),
          })
  },
})
