import {
  branchesOf,
  componentName,
  isSuccess,
  resolve,
  unionOf,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'

/**
 * Names of the schemas of answers with a wanted status, undefined for an answer without a body, each once.
 *
 * @param formsOf the names of what a body may be; undefined for one without a name
 */
const schemasOf = (
  document: OpenApiDocument,
  { operationId, responses }: Operation,
  isWanted: (status: string) => boolean,
  formsOf: (schema: Schema) => (string | undefined)[],
): (string | undefined)[] => [
  ...new Set(
    Object.entries(responses)
      .filter(([status]) => isWanted(status))
      .flatMap(([status, response]) => {
        const [media] = Object.values(resolve(document, response).content ?? {})
        if (!media) return [undefined]
        return formsOf(media.schema).map((name) => {
          if (name === undefined)
            throw new Error(`${operationId}: the body of the answer ${status} has no named schema`)
          return name
        })
      }),
  ),
]

/** Names of the schemas of what an operation answers when it succeeds; undefined stands for no body. */
export const dataOf = (document: OpenApiDocument, operation: Operation): (string | undefined)[] =>
  schemasOf(document, operation, isSuccess, (schema) => (unionOf(schema) ?? [schema]).map(componentName))

/**
 * Names of the forms that an operation's errors have, not of the unions of them. Every error has a body, if the client
 * has to make one.
 */
export const errorsOf = (document: OpenApiDocument, operation: Operation): string[] =>
  schemasOf(
    document,
    operation,
    (status) => !isSuccess(status),
    (schema) => branchesOf(document, schema).branches.map(({ owners }) => owners.at(-1)),
  ).filter((name) => name !== undefined)
