import {
  componentName,
  createMatcher,
  listedValues,
  pointerOf,
  resolve,
  typesOf,
  unionOf,
  type OpenApiDocument,
  type Schema,
} from '@elb-openapi/document'

type Keys = (string | number)[]

/** A place where a body is not what the document says, and what would have to change in the document. */
export type Misfit = {
  pointer: string
  what: string
  change: string
  /** Name of the component that would have to change; undefined outside of components. */
  owner: string | undefined
}

/** What a misfit is about tells how much it speaks against the form of a union that a body was compared with. */
type About = 'type' | 'value' | 'field' | 'other'
type Found = Misfit & { about: About; depth: number }

/** Another type than that of the form, or another value where forms are told apart, is another form. */
const weightOf = ({ about, depth }: Found, depthOfUnion: number): number => {
  if (about === 'type') return depth === depthOfUnion ? 100 : 1
  if (about === 'value') return depth === depthOfUnion + 1 ? 10 : 1
  return about === 'field' && depth === depthOfUnion + 1 ? 5 : 1
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const isOfType = (value: unknown, types: string[]): boolean =>
  types.length === 0 ||
  types.includes(typeOf(value)) ||
  (typeof value === 'number' && types.includes('number'))

const shown = (value: unknown): string => {
  const written = JSON.stringify(value)
  return written.length > 60 ? `${written.slice(0, 57)}...` : written
}

const limits: [
  keyof Schema,
  (value: unknown) => number | undefined,
  (has: number, limit: number) => boolean,
][] = [
  [
    'minLength',
    (value) => (typeof value === 'string' ? [...value].length : undefined),
    (has, limit) => has >= limit,
  ],
  [
    'maxLength',
    (value) => (typeof value === 'string' ? [...value].length : undefined),
    (has, limit) => has <= limit,
  ],
  ['minimum', (value) => (typeof value === 'number' ? value : undefined), (has, limit) => has >= limit],
  ['maximum', (value) => (typeof value === 'number' ? value : undefined), (has, limit) => has <= limit],
  ['minItems', (value) => (Array.isArray(value) ? value.length : undefined), (has, limit) => has >= limit],
  ['maxItems', (value) => (Array.isArray(value) ? value.length : undefined), (has, limit) => has <= limit],
]

/** Compares bodies with schemas of a document. */
export const createMisfits = (document: OpenApiDocument): ((schema: Schema, body: unknown) => Misfit[]) => {
  const matches = createMatcher(document)

  const misfit = (
    keys: Keys,
    owner: string | undefined,
    what: string,
    change: string,
    about: About = 'other',
  ): Found => ({
    pointer: pointerOf(keys),
    what,
    change,
    owner,
    about,
    depth: keys.length,
  })

  const ofUnion = (forms: Schema[], node: Schema, value: unknown, keys: Keys, owner?: string): Found[] => {
    const fitting = forms.filter((form) => matches(form, value)).length
    if (fitting === 1 || (fitting > 0 && node.oneOf !== forms)) return []
    if (fitting > 1)
      return [
        misfit(
          keys,
          owner,
          `fits ${fitting} forms of a union of which it may fit one`,
          'tell the forms apart',
        ),
      ]
    if (value === null) return [misfit(keys, owner, 'is null', 'allow null there', 'type')]
    const [nearest] = forms
      .map((form) => inside(form, value, keys, owner))
      .map((misfits) => ({
        misfits,
        weight: misfits.reduce((sum, one) => sum + weightOf(one, keys.length), 0),
      }))
      .toSorted((one, other) => one.weight - other.weight)
    return nearest?.misfits ?? []
  }

  const ofObject = (node: Schema, value: Record<string, unknown>, keys: Keys, owner?: string): Found[] => {
    const properties = node.properties ?? {}
    const lacking = (node.required ?? []).filter((name) => !Object.hasOwn(value, name))
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
    return [
      ...lacking.map((name) => misfit(keys, owner, `lacks ${name}`, `do not require ${name} there`)),
      ...Object.entries(properties)
        .filter(([name]) => Object.hasOwn(value, name))
        .flatMap(([name, property]) => inside(property, value[name], [...keys, name], owner)),
      ...unknown.flatMap((name) => {
        if (node.additionalProperties === false)
          return [misfit([...keys, name], owner, 'is an unknown field', `add the field ${name}`, 'field')]
        return isObject(node.additionalProperties)
          ? inside(node.additionalProperties, value[name], [...keys, name], owner)
          : []
      }),
    ]
  }

  const nullMisfit = (keys: Keys, owner?: string): Found =>
    misfit(keys, owner, 'is null', 'allow null there', 'type')

  const ofValue = (node: Schema, value: unknown, keys: Keys, owner?: string): Found[] => {
    const types = typesOf(node)
    if (!isOfType(value, types))
      return [
        value === null
          ? nullMisfit(keys, owner)
          : misfit(
              keys,
              owner,
              `is of the type ${typeOf(value)}`,
              `allow that beside ${types.join(', ')}`,
              'type',
            ),
      ]
    const values = listedValues(node)
    if (values !== undefined && !values.some((one) => one === value))
      return [
        value === null
          ? nullMisfit(keys, owner)
          : misfit(
              keys,
              owner,
              `is ${shown(value)}, which is not in the list`,
              'add the value to the list',
              'value',
            ),
      ]
    return limits.flatMap(([keyword, measure, holds]) => {
      const has = measure(value)
      const limit = node[keyword] as number | undefined
      return has === undefined || limit === undefined || holds(has, limit)
        ? []
        : [misfit(keys, owner, `is ${shown(value)}, but ${keyword} is ${limit}`, `change ${keyword}`)]
    })
  }

  const ofConditions = (node: Schema, value: unknown, keys: Keys, owner?: string): Found[] => {
    const conditional = node.if === undefined ? undefined : matches(node.if, value) ? node.then : node.else
    return [...(node.allOf ?? []), ...(conditional ? [conditional] : [])].flatMap((part) =>
      inside(part, value, keys, owner),
    )
  }

  const inside = (schema: Schema | boolean, value: unknown, keys: Keys, above?: string): Found[] => {
    if (typeof schema === 'boolean')
      return schema
        ? []
        : [misfit(keys, above, 'may not be there beside the other fields', 'loosen that rule', 'field')]
    if (matches(schema, value)) return []
    // Null is said where a schema is used, never in the schema.
    const owner = value === null ? above : (componentName(schema) ?? above)
    const node = resolve(document, schema)
    const forms = unionOf(node)
    const misfits = [
      ...ofValue(node, value, keys, owner),
      ...(isObject(value) ? ofObject(node, value, keys, owner) : []),
      ...(Array.isArray(value) && node.items
        ? value.flatMap((item, index) => inside(node.items!, item, [...keys, index], owner))
        : []),
      ...(forms ? ofUnion(forms, node, value, keys, owner) : []),
      ...ofConditions(node, value, keys, owner),
    ]
    return misfits.length > 0 ? misfits : [ofRule(node, value, keys, owner)]
  }

  const ofRule = (node: Schema, value: unknown, keys: Keys, owner?: string): Found => {
    if (typeof value === 'string' && (node.pattern ?? node['format']) !== undefined)
      return misfit(
        keys,
        owner,
        `is ${shown(value)}, which is not of the ${node.pattern === undefined ? `format ${node['format']}` : `pattern ${node.pattern}`}`,
        'allow that form',
      )
    return misfit(keys, owner, 'breaks a rule between its fields', 'loosen the rule')
  }

  return (schema, body) => {
    const seen = new Set<string>()
    return inside(schema, body, [])
      .map(({ pointer, what, change, owner }) => ({ pointer, what, change, owner }))
      .filter((found) => {
        const name = JSON.stringify(found)
        if (seen.has(name)) return false
        seen.add(name)
        return true
      })
  }
}
