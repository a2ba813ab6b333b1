import { resolve } from './resolve.ts'
import { methods, type Method, type OpenApiDocument, type OperationObject, type Parameter } from './types.ts'

export interface Operation {
  id: string
  method: Method
  path: string
  /** Those of the path and of the operation, without references. */
  parameters: Parameter[]
  /** The operation as it stands in the document. */
  object: OperationObject
}

/** Every operation, in the order of the document. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method]
      if (!object) return []
      const parameters = merge(
        (item.parameters ?? []).map((parameter) => resolve(document, parameter)),
        (object.parameters ?? []).map((parameter) => resolve(document, parameter)),
      )
      return [{ id: object.operationId, method, path, parameters, object }]
    }),
  )
}

function merge(ofPath: Parameter[], ofOperation: Parameter[]): Parameter[] {
  const key = (parameter: Parameter) => `${parameter.in} ${parameter.name}`
  const own = new Set(ofOperation.map(key))
  return [...ofPath.filter((parameter) => !own.has(key(parameter))), ...ofOperation]
}
