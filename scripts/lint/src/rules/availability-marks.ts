import type { Availability } from '@elb-openapi/document'
import { operationName, schemaTitle } from '../naming.ts'
import type { Reference, SchemaNode } from '../nodes.ts'
import { providerIds, providerOfRegion } from '../providers.ts'
import { keywordsTo } from '../schemas.ts'
import type { Context, Visitor } from '../visitor.ts'

const regionWords = ['unsupported', 'undocumented']
const supportWords = ['unsupported', 'reserved']

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a list of those that have something. */
const faultsOfProviders = (value: unknown): string[] => {
  if (!Array.isArray(value) || value.length === 0) return ['is no list of providers; write [provider]']
  const unknown = value.filter((id) => !providerIds.includes(id))
  if (unknown.length > 0)
    return [
      `names ${unknown.join(', ')}, which spec/providers.yaml has no regions for; it has ${providerIds.join(', ')}`,
    ]
  return providerIds.every((id) => value.includes(id)) ? ['names every provider; take it out'] : []
}

/** What is wrong with a map from providers or regions to words. */
const faultsOfMap = (
  value: unknown,
  known: readonly string[],
  words: string[],
  has: (id: string) => boolean,
): string[] => {
  if (!isMap(value) || Object.keys(value).length === 0)
    return [`is no map; write { ${known[0]}: ${words[0]} }`]
  return Object.entries(value).flatMap(([id, word]) => {
    if (!known.includes(id)) return [`names ${id}, which spec/providers.yaml does not have`]
    if (!words.includes(word as string))
      return [`says ${JSON.stringify(word)} of ${id}; write ${words.join(' or ')}`]
    return has(id) ? [] : [`speaks of ${id}, which does not have it by x-providers; take one out`]
  })
}

const faultsOf = ({
  'x-providers': having,
  'x-support': support,
  'x-regions': regions,
}: Availability): [string, string[]][] => {
  const has = (id: string | undefined): boolean => !Array.isArray(having) || having.includes(id!)
  return [
    ['x-providers', having === undefined ? [] : faultsOfProviders(having)],
    ['x-support', support === undefined ? [] : faultsOfMap(support, providerIds, supportWords, has)],
    [
      'x-regions',
      regions === undefined
        ? []
        : faultsOfMap(regions, [...providerOfRegion.keys()], regionWords, (id) =>
            has(providerOfRegion.get(id)),
          ),
    ],
  ]
}

/** Marks say for whom something holds; programs read them, so providers, regions and words are those that are known. */
export function availabilityMarks(): Visitor {
  const check = (subject: string, node: Availability, context: Context): void => {
    for (const [key, faults] of faultsOf(node))
      for (const fault of faults)
        context.report({
          message: `${key} of ${subject} ${fault}.`,
          location: context.location.child([key]).key(),
        })
  }
  const checkPlace = (title: string, node: Availability, context: Context): void => {
    const isProperty = keywordsTo(context.location).at(-1) === 'properties'
    for (const key of ['x-providers', 'x-support', 'x-regions'] as const)
      if (node[key] !== undefined && !isProperty)
        context.report({
          message: `${title} has ${key}, but is no operation, parameter or property; move it there.`,
          location: context.location.child([key]).key(),
        })
  }
  const checkValues = (title: string, schema: SchemaNode, context: Context): void => {
    const values = (schema.enum ?? []).map(String)
    for (const [key, mark] of [
      ['x-valueProviders', 'x-providers'],
      ['x-valueRegions', 'x-regions'],
    ] as const)
      for (const [value, marks] of Object.entries(schema[key] ?? {})) {
        const location = context.location.child([key, value]).key()
        if (!values.includes(value))
          context.report({
            message: `${key} of ${title} names "${value}", which is no value of the enum; correct it.`,
            location,
          })
        const faults = faultsOf({ [mark]: marks }).flatMap(([, list]) => list)
        for (const fault of faults)
          context.report({ message: `${key} of ${title} for "${value}" ${fault}.`, location })
      }
  }

  return {
    Operation: (operation, context) => check(operationName(operation, context), operation, context),
    Parameter: (parameter, context) => check(`parameter ${parameter.name}`, parameter, context),
    Schema(schema, context) {
      const title = schemaTitle(context.location)
      check(title, schema, context)
      checkPlace(title, schema, context)
      checkValues(title, schema, context)
    },
    ref(reference, context) {
      if (context.type.name !== 'Schema') return
      const title = schemaTitle(context.location)
      const marks: Availability & Reference = reference
      check(title, marks, context)
      checkPlace(title, marks, context)
    },
  }
}
