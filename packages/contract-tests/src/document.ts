import {
  createValidators,
  operationsOf,
  readDocument,
  resolve,
  type MediaType,
  type Operation,
} from '@elb-openapi/document'

export const document = readDocument()
export const operations = operationsOf(document)
export const validatorOf = createValidators(document)

const mediaTypeOf = (content: Record<string, MediaType> | undefined): MediaType | undefined =>
  content?.['application/json']

/** A body of an operation: the schema that it follows and its examples. */
export type Body = { schema: string; examples: { name: string; value: unknown }[] }

const bodyOf = (content: Record<string, MediaType> | undefined): Body | undefined => {
  const media = mediaTypeOf(content)
  if (!media) return undefined
  return {
    schema: media.schema.$ref!.split('/').at(-1)!,
    examples: Object.entries(media.examples ?? {}).map(([name, example]) => ({
      name,
      value: resolve(document, example).value,
    })),
  }
}

export const requestBody = (operation: Operation): Body | undefined => bodyOf(operation.requestBody?.content)

export type DocumentedResponse = { status: number; body: Body | undefined }

export const responsesOf = (operation: Operation): DocumentedResponse[] =>
  Object.entries(operation.responses).map(([status, response]) => ({
    status: Number(status),
    body: bodyOf(resolve(document, response).content),
  }))

export const successOf = (operation: Operation): DocumentedResponse =>
  responsesOf(operation).find(({ status }) => status < 300)!

export const errorsOf = (operation: Operation): DocumentedResponse[] =>
  responsesOf(operation).filter(({ status }) => status >= 400)

export const generationOf = (operation: Operation): 'v2.0' | 'v3' =>
  operation.path.startsWith('/v2.0/') ? 'v2.0' : 'v3'
