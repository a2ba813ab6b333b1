import type { OpenApiDocument, Operation, Parameter } from '@elb-openapi/document'
import { bodyExample, parameterExample } from './examples.ts'

export interface SampleRequest {
  path: Record<string, unknown>
  query: Record<string, unknown>
  /** The first example of the document; undefined when there is no body. */
  body: unknown
}

/** The parameters and the body that every sample of an operation shows. */
export function sampleRequest(document: OpenApiDocument, operation: Operation): SampleRequest {
  return {
    path: values(document, operation, (parameter) => parameter.in === 'path'),
    query: values(document, operation, isShownInQuery),
    body: bodyExample(document, operation),
  }
}

/** Filters stay out, so that a sample finds something; `limit` shows where a query goes. */
function isShownInQuery(parameter: Parameter): boolean {
  return parameter.in === 'query' && (parameter.required === true || parameter.name === 'limit')
}

function values(
  document: OpenApiDocument,
  operation: Operation,
  isShown: (parameter: Parameter) => boolean,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const parameter of operation.parameters.filter(isShown)) {
    const value = parameterExample(document, parameter) ?? (parameter.required ? parameter.name : undefined)
    if (value !== undefined) shown[parameter.name] = value
  }
  return shown
}
