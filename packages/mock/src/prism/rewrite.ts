import { isObjectSchema, type SchemaObject } from '../explain/schema.ts'

const MAPS_OF_SCHEMAS = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
])
const SCHEMAS = new Set([
  'items',
  'prefixItems',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'allOf',
  'anyOf',
  'oneOf',
])

/** A copy of a schema with a change made to it and to every schema in it. */
function rewrite(schema: unknown, change: (schema: SchemaObject) => SchemaObject): unknown {
  if (Array.isArray(schema)) return schema.map((part) => rewrite(part, change))
  if (!isObjectSchema(schema)) return schema
  const parts = Object.entries(schema).map(([keyword, value]) => {
    if (SCHEMAS.has(keyword)) return [keyword, rewrite(value, change)]
    if (!MAPS_OF_SCHEMAS.has(keyword) || !isObjectSchema(value)) return [keyword, value]
    return [
      keyword,
      Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part, change)])),
    ]
  })
  return change(Object.fromEntries(parts))
}

/** A schema without the properties that only answers have, as Prism reads requests. */
export function withoutReadOnly(schema: SchemaObject): SchemaObject {
  return rewrite(schema, (part) => {
    const { properties = {}, required } = part
    const isWritten = (name: string): boolean => {
      const property = properties[name]
      return !isObjectSchema(property) || property.readOnly !== true
    }
    const names = Object.keys(properties)
    if (names.every(isWritten)) return part
    return {
      ...part,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isWritten(name))),
      ...(required && { required: required.filter(isWritten) }),
    }
  }) as SchemaObject
}

/** A schema without `uniqueItems`: Prism's check takes a square of the items' number, and stops at some items altogether. */
export function withoutUniqueItems(schema: object): object {
  return rewrite(schema, ({ uniqueItems: _unique, ...part }) => part) as object
}

/** A schema without the forms that leave a list of values open for others, such as `{ type: 'string' }` beside an enum. */
export function withoutOpenEnds(schema: object): object {
  return rewrite(schema, (part) =>
    part.anyOf ? { ...part, anyOf: part.anyOf.filter((form) => !isOpenEnd(form, part.anyOf!)) } : part,
  ) as object
}

const isOpenEnd = (form: unknown, forms: unknown[]): boolean =>
  isObjectSchema(form) &&
  Object.keys(form).join() === 'type' &&
  forms.some(
    (other) => isObjectSchema(other) && other.type === form.type && (other.enum ?? other.const) !== undefined,
  )
