import { resolve, type OpenApiDocument, type Operation, type Parameter } from '@elb-openapi/document'

/** A value to show for a parameter, or undefined where the document gives none. */
export function parameterExample(document: OpenApiDocument, parameter: Parameter): unknown {
  if (parameter.example !== undefined) return parameter.example
  for (const example of Object.values(parameter.examples ?? {})) return resolve(document, example).value
  const schema = resolve(document, parameter.schema)
  return schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.default ?? schema.enum?.[0]
}

/** The first example of the request body, or undefined where there is no body or no example. */
export function bodyExample(document: OpenApiDocument, operation: Operation): unknown {
  if (!operation.requestBody) return undefined
  const media = resolve(document, operation.requestBody).content['application/json']
  if (!media) return undefined
  if (media.example !== undefined) return media.example
  for (const example of Object.values(media.examples ?? {})) return resolve(document, example).value
  return undefined
}
