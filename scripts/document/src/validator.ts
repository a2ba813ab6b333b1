import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { OpenApiDocument, Schema } from './nodes.ts'

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void

const id = 'openapi'

const compilerFor = (document: OpenApiDocument): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: id, components: { schemas: document.components.schemas } })
  return ajv
}

/**
 * Validators of the schemas of a document, by JSON Schema 2020-12, each made when it is first asked for.
 *
 * @throws Error for a name that no schema has
 */
export const createValidators = (document: OpenApiDocument): ((schemaName: string) => ValidateFunction) => {
  const ajv = compilerFor(document)
  return (schemaName) => {
    const validate = ajv.getSchema(`${id}#/components/schemas/${schemaName}`)
    if (!validate) throw new Error(`the document has no schema ${schemaName}`)
    return validate
  }
}

/** The references of a schema as they have to be written outside of the document. */
const absolute = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `${id}${value}`] : [key, absolute(value)],
    ),
  )
}

/** Tells whether a value follows a schema of a document, with or without a name; each is compiled when it is first asked for. */
export const createMatcher = (document: OpenApiDocument): ((schema: Schema, value: unknown) => boolean) => {
  const ajv = compilerFor(document)
  const compiled = new WeakMap<Schema, ValidateFunction>()
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as Schema)
    compiled.set(schema, validate)
    return validate(value) as boolean
  }
}
