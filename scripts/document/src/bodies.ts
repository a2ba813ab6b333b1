import type { MediaType, OpenApiDocument, Schema } from './nodes.ts'
import type { Operation } from './operations.ts'
import { resolve } from './resolve.ts'

/** A JSON body of an operation: the schema that it follows, and its examples, the first first. */
export type Body = { schema: Schema; examples: { name: string; value: unknown }[] }

const bodyOf = (
  document: OpenApiDocument,
  content: Record<string, MediaType> | undefined,
): Body | undefined => {
  const media = content?.['application/json']
  if (!media) return undefined
  const examples = Object.entries(media.examples ?? {})
  return {
    schema: media.schema,
    examples: examples.map(([name, example]) => ({ name, value: resolve(document, example).value })),
  }
}

/** What an operation is sent; undefined when that is no JSON. */
export const requestBodyOf = (document: OpenApiDocument, { requestBody }: Operation): Body | undefined =>
  requestBody && bodyOf(document, resolve(document, requestBody).content)

/** What an operation answers with a status; undefined when that is no JSON, or the operation has no such answer. */
export const responseBodyOf = (
  document: OpenApiDocument,
  { responses }: Operation,
  status: string,
): Body | undefined => {
  const response = responses[status]
  return response && bodyOf(document, resolve(document, response).content)
}
