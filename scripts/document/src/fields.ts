import type { OpenApiDocument, Schema } from './nodes.ts'
import { componentName } from './resolve.ts'
import { branchesOf, itemsOf } from './unions.ts'

/** An object that has a field. */
type Holder = {
  /** What the object says of the field, as it is written. */
  schema: Schema
  /** Names of the components that the object is, from a union to its form. */
  owners: string[]
  /** Whether the object requires the field. */
  required: boolean
}

/** A field of an object, of all objects that may stand in its place. */
export type Field = {
  /** Such as `name`, `session_persistence.type` or `rules[].value`; `[]` is what a list holds, of lists too. */
  path: string
  holders: Holder[]
  /** Whether no object may stand there without the field. */
  required: boolean
  /**
   * The same, of those objects only whose schema has the field in one of its forms. They are others where the forms of a
   * union hold different objects under one name.
   */
  requiredByHolders: boolean
}

/** A schema that the objects of one place may follow, and the components that lead there. */
type Alternative = { schema: Schema; above: string[] }
type ObjectForm = Alternative & { owners: string[] }

/** The forms that have properties. One that stands within itself is left out. */
const objectsOf = (document: OpenApiDocument, { schema, above }: Alternative): ObjectForm[] =>
  branchesOf(document, schema)
    .branches.filter((branch) => branch.schema.properties !== undefined)
    .filter(({ owners }) => !owners.some((owner) => above.includes(owner)))
    .map((branch) => ({ ...branch, above: [...above, ...branch.owners] }))

const has = ({ schema }: ObjectForm, name: string): boolean => Object.hasOwn(schema.properties!, name)
const requires = ({ schema }: ObjectForm, name: string): boolean => schema.required?.includes(name) ?? false

/** One of each component; schemas that are no reference are all kept. */
const distinct = (alternatives: Alternative[]): Alternative[] => {
  const names = alternatives.map(({ schema }) => componentName(schema))
  return alternatives.filter(
    (_, index) => names[index] === undefined || names.indexOf(names[index]) === index,
  )
}

const collect = (
  document: OpenApiDocument,
  alternatives: Alternative[],
  prefix: string,
  fields: Map<string, Field>,
): void => {
  const groups = distinct(alternatives).map((alternative) => objectsOf(document, alternative))
  const objects = groups.flat()
  for (const name of new Set(objects.flatMap(({ schema }) => Object.keys(schema.properties!)))) {
    const holding = objects.filter((object) => has(object, name))
    const path = prefix + name
    fields.set(path, {
      path,
      holders: holding.map((object) => ({
        schema: object.schema.properties![name]!,
        owners: object.owners,
        required: requires(object, name),
      })),
      required: objects.every((object) => requires(object, name)),
      requiredByHolders: groups
        .filter((group) => group.some((object) => has(object, name)))
        .flat()
        .every((object) => requires(object, name)),
    })
    const inside = holding.map(({ schema, above }) => ({ schema: schema.properties![name]!, above }))
    collect(document, inside, `${path}.`, fields)
    const items = inside.flatMap(({ schema, above }) =>
      itemsOf(document, schema).map((item) => ({ schema: item, above })),
    )
    collect(document, items, `${path}[].`, fields)
  }
}

/** All fields of an object by their paths, over the forms of unions and with references followed. */
export const fieldsOf = (document: OpenApiDocument, schema: Schema): Map<string, Field> => {
  const fields = new Map<string, Field>()
  collect(document, [{ schema, above: [] }], '', fields)
  return fields
}
