import type { OpenApiDocument, Schema } from './nodes.ts'
import { componentName, resolve } from './resolve.ts'
import { isRule } from './rules.ts'

/** The types that a schema names, `null` among them; none when it names none. */
export const typesOf = ({ type = [] }: Schema): string[] => (Array.isArray(type) ? type : [type])

/** The values that a schema lists by `const` or `enum`, null among them; undefined when it lists none. */
export const listedValues = (schema: Schema): unknown[] | undefined =>
  schema.const === undefined ? schema.enum : [schema.const]

/** Whether a schema that is no union says that a value may be null. */
const allowsNull = (schema: Schema): boolean => {
  const types = typesOf(schema)
  const values = listedValues(schema)
  if (values === undefined) return types.includes('null')
  return values.includes(null) && (types.length === 0 || types.includes('null'))
}

const isOnlyNull = (schema: Schema): boolean => {
  const values = listedValues(schema)
  if (values !== undefined) return values.every((value) => value === null)
  const types = typesOf(schema)
  return types.length > 0 && types.every((type) => type === 'null')
}

/**
 * The forms of a union, whose keyword is `anyOf` where an optional field tells them apart; undefined for other schemas,
 * and where the keyword only combines rules.
 */
export const unionOf = (schema: Schema): Schema[] | undefined =>
  [schema.oneOf, schema.anyOf].find((forms) => forms !== undefined && !forms.every(isRule))

/** One of the schemas that a value may follow, without reference and union. */
export type Branch = {
  /** With what stands beside the unions that it is a form of. */
  schema: Schema
  /** Names of the components that lead to it: none, one, or a union and its forms. */
  owners: string[]
}

/** What stands beside a union holds for each of its forms. */
const within = (beside: Schema, form: Schema): Schema => {
  const required = [...(beside.required ?? []), ...(form.required ?? [])]
  return {
    ...beside,
    ...form,
    ...(beside.properties && { properties: { ...beside.properties, ...form.properties } }),
    ...(required.length > 0 && { required }),
  }
}

/**
 * Splits a schema into those that a value may follow one of, through unions of unions, and tells whether null is one of
 * them; null is no branch of its own. A union that is a form of itself adds nothing.
 */
export const branchesOf = (
  document: OpenApiDocument,
  schema: Schema,
  owners: string[] = [],
): { branches: Branch[]; nullable: boolean } => {
  const name = componentName(schema)
  const here = name === undefined ? owners : [...owners, name]
  const resolved = resolve(document, schema)
  const forms = unionOf(resolved)
  if (!forms) {
    const branches = isOnlyNull(resolved) ? [] : [{ schema: resolved, owners: here }]
    return { branches, nullable: allowsNull(resolved) }
  }
  const { oneOf: _, anyOf: __, discriminator: ___, ...beside } = resolved
  const parts = forms
    .filter((form) => !here.includes(componentName(form) ?? ''))
    .map((form) => branchesOf(document, form, here))
  const types = typesOf(beside)
  return {
    branches: parts.flatMap((part) =>
      part.branches.map((branch) => ({ ...branch, schema: within(beside, branch.schema) })),
    ),
    nullable: parts.some((part) => part.nullable) && (types.length === 0 || types.includes('null')),
  }
}

/** Names of the components that a schema refers to, itself or by the forms of its union. */
export const namesOf = (schema: Schema): string[] => {
  const name = componentName(schema)
  return name === undefined ? (unionOf(schema) ?? []).flatMap(namesOf) : [name]
}

/** The schemas of what a list holds, as they are written. A list of lists counts as one list. */
export const itemsOf = (document: OpenApiDocument, schema: Schema, lists: string[] = []): Schema[] =>
  branchesOf(document, schema).branches.flatMap(({ schema: { items }, owners }) => {
    if (items === undefined || owners.some((owner) => lists.includes(owner))) return []
    const { branches } = branchesOf(document, items)
    const own = branches.every((branch) => branch.schema.items !== undefined) ? [] : [items]
    return [...own, ...itemsOf(document, items, [...lists, ...owners])]
  })

/** The property that the forms of a union are told apart by, and the component that each of its values leads to. */
export const discriminatorOf = (
  schema: Schema,
): { property: string; components: Record<string, string> } | undefined => {
  if (!schema.discriminator) return undefined
  const { propertyName, mapping } = schema.discriminator
  const pairs = mapping
    ? Object.entries(mapping).map(([value, $ref]) => [value, componentName({ $ref })])
    : namesOf(schema).map((name) => [name, name])
  return { property: propertyName, components: Object.fromEntries(pairs) }
}
