import { listedValues, typesOf } from '@elb-openapi/document'
import type { SchemaNode } from '../nodes.ts'
import { schemaTitle } from '../naming.ts'
import { type Context, follow, type Location, type Visitor } from '../visitor.ts'

const listed = (values: unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ') || 'nothing'

/**
 * Validators ignore `discriminator`, so two branches can match one body unless each pins its own values; without a
 * `mapping` the generated types take the schema's name for the value.
 */
export const discriminatorConst = (): Visitor => ({
  Schema(union, context) {
    if (union.discriminator === undefined) return
    const { propertyName, mapping } = union.discriminator
    const title = schemaTitle(context.location)
    const place = context.location.child(['discriminator'])
    const keyword = union.oneOf ? 'oneOf' : 'anyOf'
    const branches = union[keyword] ?? []

    if (branches.length === 0) {
      context.report({
        message: `${title} has a discriminator but no oneOf; list its branches.`,
        location: place,
      })
      return
    }
    if (mapping === undefined || Object.keys(mapping).length === 0) {
      context.report({
        message: `The discriminator of ${title} has no mapping; map every value of ${propertyName} to its branch.`,
        location: place,
      })
      return
    }
    // Redocly takes a discriminated union as satisfied by anything that is no object, so `oneOf: [union, null]` breaks.
    if (!typesOf(union).includes('object')) {
      context.report({ message: `${title} has a discriminator but no type; add \`type: object\`.` })
    }

    const unmapped = new Map(Object.entries(mapping))
    const seen = new Set<string>()
    for (const [index, branch] of branches.entries()) {
      const at = context.location.child([keyword, index])
      const target = follow(context, branch, at)
      if (target === undefined) continue
      const name = schemaTitle(target.location)
      if (seen.has(target.location.absolutePointer)) {
        context.report({ message: `${name} is twice a branch of ${title}; keep one.`, location: at })
        continue
      }
      seen.add(target.location.absolutePointer)

      const mapped = [...unmapped]
        .filter(([, to]) => leadsTo(context, to, target.location))
        .map(([value]) => value)
      for (const value of mapped) unmapped.delete(value)
      if (mapped.length === 0) {
        context.report({
          message: `${name} is a branch of ${title} but no value maps to it; add it to the mapping.`,
          location: at,
        })
        continue
      }
      if (!target.node.required?.includes(propertyName)) {
        context.report({
          message: `${name} does not require ${propertyName}, by which ${title} tells its branches apart; require it.`,
          location: at,
        })
      }
      const pinned = pinnedValues(context, target.node.properties?.[propertyName], target.location)
      if (pinned.length !== mapped.length || !mapped.every((value) => pinned.includes(value))) {
        context.report({
          message: `${name} pins ${propertyName} to ${listed(pinned)}, but the mapping of ${title} gives it ${listed(mapped)}; pin exactly these with const or enum.`,
          location: at,
        })
      }
    }
    for (const [value, to] of unmapped) {
      context.report({
        message: `The mapping of ${title} sends "${value}" to ${to}, which is no branch; correct it.`,
        location: place.child(['mapping', value]),
      })
    }
  },
})

const leadsTo = (context: Context, reference: string, branch: Location): boolean =>
  follow(context, { $ref: reference }, context.location)?.location.absolutePointer === branch.absolutePointer

function pinnedValues(context: Context, property: SchemaNode | undefined, branch: Location): unknown[] {
  return listedValues(follow(context, property, branch)?.node ?? {}) ?? []
}
