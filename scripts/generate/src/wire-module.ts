import { resolve, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { dataOf } from './responses.ts'
import { jsDoc, list } from './value-list.ts'

const joinedParameters = (document: OpenApiDocument, operations: Operation[]): string[] => {
  const arrays = operations.flatMap(({ parameters }) =>
    parameters.filter(
      ({ in: place, schema }) => place === 'query' && resolve(document, schema).type === 'array',
    ),
  )
  const namesOf = (explode: boolean): Set<string> =>
    new Set(arrays.filter((parameter) => (parameter.explode ?? true) === explode).map(({ name }) => name))
  const [joined, repeated] = [namesOf(false), namesOf(true)]
  const both = [...joined].find((name) => repeated.has(name))
  if (both !== undefined)
    throw new Error(`the query parameter ${both} is repeated in one operation and joined in another`)
  return [...joined]
}

const bodilessOperations = (document: OpenApiDocument, operations: Operation[]): string[] => {
  const bodiless = operations.filter((operation) => dataOf(document, operation).every((name) => !name))
  const withBody = operations.find(
    (operation) => operation.method === 'delete' && !bodiless.includes(operation),
  )
  if (withBody)
    throw new Error(
      `${withBody.operationId} deletes and answers with a body, but the client takes an empty answer to any DELETE for a success`,
    )
  return bodiless
    .filter(({ method }) => method !== 'delete')
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
}

/**
 * A module with what the client has to know at run time: how several values are written, and where no body comes back.
 *
 * @throws Error when the document has something that the client cannot tell apart by these lists
 */
export const wireModule = (document: OpenApiDocument, operations: Operation[]): string =>
  [
    jsDoc('Query parameters whose values are written as one, with commas between them.'),
    `export const joinedParameters: readonly string[] = ${list(joinedParameters(document, operations))}\n\n`,
    jsDoc('Operations that answer without a body. Those that delete, which all do, are not in the list.'),
    `export const bodilessOperations: readonly string[] = ${list(bodilessOperations(document, operations))}\n`,
  ].join('')
