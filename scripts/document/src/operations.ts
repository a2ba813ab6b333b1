import { methods, type Method, type OpenApiDocument, type OperationObject, type Parameter } from './nodes.ts'
import { resolve } from './resolve.ts'

/** An operation with its place in the document and all its parameters, without references. */
export type Operation = OperationObject & { path: string; method: Method; parameters: Parameter[] }

/** All operations, with those parameters of their path item that they do not have themselves. */
export const operationsOf = (document: OpenApiDocument): Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const parameters = new Map(
        [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map((parameter) => resolve(document, parameter))
          .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
      )
      return [{ ...operation, path, method, parameters: [...parameters.values()] }]
    }),
  )

export const isSuccess = (status: string): boolean => status.startsWith('2')
