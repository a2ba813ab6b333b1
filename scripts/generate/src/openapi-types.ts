import type { OpenApiDocument, Provider } from '@elb-openapi/document'
import openapiTS from 'openapi-typescript'
import { hasName } from './aliases.ts'
import { declarationsOf } from './declarations.ts'
import { documentForTypes } from './document-for-types.ts'

/** The declarations of a document's paths, operations and schemas, as text. */
export const openApiTypes = async (document: OpenApiDocument, providers: Provider[]): Promise<string> => {
  const { schemas } = document.components
  const statements = await openapiTS(JSON.stringify(documentForTypes(document, providers)), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  })
  return declarationsOf(statements, (name) => hasName(schemas[name]!))
}
