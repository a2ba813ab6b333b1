import {
  componentName,
  isSuccess,
  resolve,
  unionOf,
  type OpenApiDocument,
  type Operation,
} from '@elb-openapi/document'

/** Names of the schemas of answers with a wanted status, undefined for an answer without a body, each once. */
const schemasOf = (
  document: OpenApiDocument,
  { operationId, responses }: Operation,
  isWanted: (status: string) => boolean,
): (string | undefined)[] => [
  ...new Set(
    Object.entries(responses)
      .filter(([status]) => isWanted(status))
      .flatMap(([status, response]) => {
        const [media] = Object.values(resolve(document, response).content ?? {})
        if (!media) return [undefined]
        return (unionOf(media.schema) ?? [media.schema]).map((schema) => {
          const name = componentName(schema)
          if (name === undefined)
            throw new Error(`${operationId}: the body of the answer ${status} has no named schema`)
          return name
        })
      }),
  ),
]

/** Names of the schemas of what an operation answers when it succeeds; undefined stands for no body. */
export const dataOf = (document: OpenApiDocument, operation: Operation): (string | undefined)[] =>
  schemasOf(document, operation, isSuccess)

/** Names of the schemas of an operation's errors. Every error has a body, if the client has to make one. */
export const errorsOf = (document: OpenApiDocument, operation: Operation): string[] =>
  schemasOf(document, operation, (status) => !isSuccess(status)).filter((name) => name !== undefined)
