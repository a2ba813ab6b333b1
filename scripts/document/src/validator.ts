import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { OpenApiDocument } from './document.ts'

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void

/** Validators of the schemas of a document, by JSON Schema 2020-12. */
export const createValidators = (document: OpenApiDocument): ((schemaName: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'openapi', components: { schemas: document.components.schemas } })
  const compiled = new Map<string, ValidateFunction>()
  return (schemaName) => {
    const known = compiled.get(schemaName)
    if (known) return known
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schemaName}` })
    compiled.set(schemaName, validate)
    return validate
  }
}
