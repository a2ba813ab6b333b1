import {
  acceptedTypes,
  isObjectSchema,
  pinnedAttributes,
  pinnedValues,
  type Schema,
  type SchemaObject,
} from '../../explain/schema.ts'

/** The forms of an object: a union's branches, or the schema itself; without `null`. */
export function objectForms(schema: Schema | undefined): SchemaObject[] {
  if (!isObjectSchema(schema)) return []
  const branches = schema.oneOf ?? schema.anyOf
  if (schema.properties) return [schema]
  return branches?.flatMap(objectForms) ?? []
}

/** The fields of an object, of all of its forms. A field that several forms have is that of the first. */
export function fieldsOf(schema: Schema | undefined): Map<string, SchemaObject> {
  const fields = new Map<string, SchemaObject>()
  for (const { properties } of objectForms(schema))
    for (const [name, field] of Object.entries(properties ?? {}))
      if (isObjectSchema(field) && !fields.has(name)) fields.set(name, field)
  return fields
}

/** The form that a value has: the one whose pinned fields it carries; else the first. */
export function formOf(
  schema: Schema | undefined,
  value: Readonly<Record<string, unknown>>,
): SchemaObject | undefined {
  const forms = objectForms(schema)
  return (
    forms.find((form) =>
      pinnedAttributes(form).every((name) => pinnedValues(form, name)?.includes(value[name]) ?? true),
    ) ?? forms[0]
  )
}

/** What a list holds. */
export function itemsOf(schema: Schema | undefined): SchemaObject | undefined {
  if (!isObjectSchema(schema)) return undefined
  if (isObjectSchema(schema.items)) return schema.items
  for (const branch of schema.oneOf ?? schema.anyOf ?? []) {
    const items = itemsOf(branch)
    if (items) return items
  }
  return undefined
}

export const isNullable = (schema: Schema): boolean => acceptedTypes(schema)?.includes('null') ?? false

export const isList = (schema: Schema | undefined): boolean => itemsOf(schema) !== undefined

/** Whether a text is all that a field may be, null aside. */
export const isText = (schema: Schema | undefined): boolean => {
  const types = acceptedTypes(schema)?.filter((type) => type !== 'null')
  return types !== undefined && types.length > 0 && types.every((type) => type === 'string')
}

/** The values that a field lists, in a request or in an answer that leaves room for others. */
export function listedValues(schema: Schema | undefined): unknown[] {
  if (!isObjectSchema(schema)) return []
  if ('const' in schema) return [schema.const]
  return schema.enum ?? (schema.oneOf ?? schema.anyOf ?? []).flatMap(listedValues)
}
