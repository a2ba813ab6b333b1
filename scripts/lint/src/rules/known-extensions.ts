import type { Context, Visitor } from '../visitor.ts'

/** A misspelt extension is silently ignored by every tool. */
export function knownExtensions({ allowed }: { allowed: string[] }): Visitor {
  const check = (node: object, { location, report }: Context): void => {
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-') || allowed.includes(key)) continue
      report({
        message: `Extension ${key} is not known; correct its spelling, or describe it and add it to the allowed ones.`,
        location: location.child([key]).key(),
      })
    }
  }

  return {
    any(node, context) {
      const holdsNamesOnly = Object.keys(context.type.properties).length === 0
      if (!holdsNamesOnly) check(node, context)
    },
    ref: check,
  }
}
