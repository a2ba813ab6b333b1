import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenApiDocument, Schema } from '@elb-openapi/document'

/** What is wrong with a value: the first rule that it breaks, or undefined. */
type Fault = { rule: string; at: string }
export type SchemaCheck = {
  /** The first rule of a schema, or part of one, that a value breaks. */
  faultIn(schema: Schema | boolean, value: unknown): Fault | undefined
  holds(schema: Schema | boolean, value: unknown): boolean
}

const root = 'document'

/**
 * Checks values against schemas of a document, whole ones and parts, by JSON Schema 2020-12.
 * It stops at the first fault, and its `uniqueItems` is its own: linear, and safe for objects with a field `valueOf`.
 */
export const createSchemaCheck = (document: OpenApiDocument): SchemaCheck => {
  const ajv = new Ajv2020({ strict: false })
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (unique: boolean, items: unknown[]) => !unique || areUnique(items),
  })
  ajv.addSchema({ $id: root, components: { schemas: document.components.schemas } })
  const compiled = new WeakMap<Schema, ValidateFunction>()
  const compile = (schema: Schema): ValidateFunction => {
    let validate = compiled.get(schema)
    if (!validate) {
      validate = ajv.compile(withAbsoluteReferences(schema))
      compiled.set(schema, validate)
    }
    return validate
  }
  const faultIn = (schema: Schema | boolean, value: unknown): Fault | undefined => {
    if (typeof schema === 'boolean') return schema ? undefined : { rule: 'false', at: '' }
    const validate = compile(schema)
    if (validate(value)) return undefined
    const [error] = validate.errors ?? []
    return { rule: error?.keyword ?? 'unknown', at: error?.instancePath ?? '' }
  }
  return { faultIn, holds: (schema, value) => faultIn(schema, value) === undefined }
}

const withAbsoluteReferences = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${root}${value}` : value,
  ) as Schema

const areUnique = (items: readonly unknown[]): boolean => new Set(items.map(canonical)).size === items.length

/** The JSON text of a value with the fields of objects in order. */
const canonical = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
}
