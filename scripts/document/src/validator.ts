import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { OpenApiDocument } from './nodes.ts'

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void

/**
 * Validators of the schemas of a document, by JSON Schema 2020-12, each made when it is first asked for.
 *
 * @throws Error for a name that no schema has
 */
export const createValidators = (document: OpenApiDocument): ((schemaName: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'openapi', components: { schemas: document.components.schemas } })
  return (schemaName) => {
    const validate = ajv.getSchema(`openapi#/components/schemas/${schemaName}`)
    if (!validate) throw new Error(`the document has no schema ${schemaName}`)
    return validate
  }
}
