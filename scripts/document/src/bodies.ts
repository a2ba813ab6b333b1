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

/** What an operation answers, by its statuses in the order of the document; undefined where that is no JSON. */
export const responseBodiesOf = (
  document: OpenApiDocument,
  { responses }: Operation,
): Map<string, Body | undefined> =>
  new Map(
    Object.entries(responses).map(([status, response]) => [
      status,
      bodyOf(document, resolve(document, response).content),
    ]),
  )
