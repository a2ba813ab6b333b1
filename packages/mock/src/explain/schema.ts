/** A JSON Schema as this folder reads it: loosely, since any keyword may be missing. */
export interface SchemaObject {
  [keyword: string]: unknown
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  not?: Schema
  if?: Schema
  discriminator?: { propertyName?: string }
}
export type Schema = SchemaObject | boolean

export const isObjectSchema = (schema: unknown): schema is SchemaObject =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema)

/** The attribute names when a schema does nothing but require them, else undefined. */
export function onlyRequires(schema: unknown): string[] | undefined {
  if (!isObjectSchema(schema) || !Array.isArray(schema.required) || schema.required.length === 0)
    return undefined
  const others = Object.keys(schema).filter((key) => !/^(?:required|type|title|description|x-.*)$/.test(key))
  return others.length === 0 ? schema.required : undefined
}

/** The values that a schema pins an attribute to by `const` or `enum`, in all of its own branches. */
export function pinnedValues(schema: unknown, attribute: string): unknown[] | undefined {
  if (!isObjectSchema(schema)) return undefined
  const own = schema.properties?.[attribute]
  if (isObjectSchema(own)) {
    if ('const' in own) return [own.const]
    if (own.enum) return own.enum
  }
  for (const part of schema.allOf ?? []) {
    const values = pinnedValues(part, attribute)
    if (values) return values
  }
  const branches = (schema.oneOf ?? schema.anyOf)?.map((branch) => pinnedValues(branch, attribute))
  return branches?.every((values) => values !== undefined) ? branches.flat() : undefined
}

/** Whether a schema asks for an attribute, in each of its own branches. */
export function requires(schema: unknown, attribute: string): boolean {
  if (!isObjectSchema(schema)) return false
  const branches = schema.oneOf ?? schema.anyOf
  return (
    (schema.required?.includes(attribute) ?? false) ||
    (schema.allOf ?? []).some((part) => requires(part, attribute)) ||
    (branches?.every((branch) => requires(branch, attribute)) ?? false)
  )
}

/** The attributes that a schema, or any of its branches, pins. */
export function pinnedAttributes(schema: unknown): string[] {
  if (!isObjectSchema(schema)) return []
  const inside = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  const names = [...Object.keys(schema.properties ?? {}), ...inside.flatMap(pinnedAttributes)]
  return [...new Set(names)].filter((name) => pinnedValues(schema, name) !== undefined)
}

/** The JSON types that a schema takes at its top, or undefined when it does not say. */
export function acceptedTypes(schema: unknown): string[] | undefined {
  if (!isObjectSchema(schema)) return undefined
  if (schema.type !== undefined) return [schema.type].flat()
  if ('const' in schema) return [typeOf(schema.const)]
  if (schema.enum) return schema.enum.map(typeOf)
  const branches = (schema.oneOf ?? schema.anyOf)?.map(acceptedTypes)
  return branches?.every((types) => types !== undefined) ? branches.flat() : undefined
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/** Whether a value is of one of these JSON types. */
export function isOfType(value: unknown, types: readonly string[]): boolean {
  return types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value))
}
