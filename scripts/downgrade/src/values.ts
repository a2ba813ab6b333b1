import type { Schema } from '@elb-openapi/document'

/** Nothing but null. OpenAPI 3.0 has no such type, and lets a schema be null only beside a type. */
const onlyNull = { type: 'string', nullable: true, enum: [null] }

/** Says null and a choice of types, each without a type of that kind. `[x, 'null']` is left to the converter. */
export const sayTypes = (schema: Schema): void => {
  const { type } = schema
  if (type === 'null') Object.assign(schema, onlyNull)
  if (!Array.isArray(type) || (type.length === 2 && type.includes('null'))) return
  if (schema.anyOf) throw new Error(`a schema has the types ${type.join(', ')} and an anyOf`)
  delete schema.type
  schema.anyOf = type.map((one) => (one === 'null' ? { ...onlyNull } : { type: one }))
}

/** Says a single value as a list of one. The converter does so too, but not for `''`, 0 and false. */
export const sayConstant = (schema: Schema): void => {
  if (!('const' in schema)) return
  schema.enum = [schema.const]
  delete schema.const
}
