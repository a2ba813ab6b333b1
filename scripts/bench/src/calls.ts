import {
  componentName,
  createValidators,
  isSuccess,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
} from '@elb-openapi/document'
import { Problem } from './problem.ts'

/** A request of an operation, made of the examples of the document. */
export type Call = {
  operationId: string
  method: string
  /** The path as the document has it, with placeholders. */
  template: string
  pathParameters: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  body?: unknown
  /** What the document answers first. */
  answer: unknown
}

/** The requests that servers and clients are measured with. */
export type Calls = { list: Call; write: Call; refused: Call }

const exampleOf = ({ name, example, examples, schema }: Parameter): string =>
  String(
    example ??
      Object.values(examples ?? {})[0]?.value ??
      (schema as { examples?: unknown[] }).examples?.[0] ??
      schema.default ??
      schema.enum?.[0] ??
      name,
  )

const required = (operation: Operation, place: Parameter['in']): Record<string, string> =>
  Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === place && (place === 'path' || parameter.required))
      .map((parameter) => [parameter.name, exampleOf(parameter)]),
  )

const credentialsFor = (document: OpenApiDocument, operation: Operation): Record<string, string> => {
  const [schemes = {}] = operation.security ?? document.security ?? []
  return Object.fromEntries(
    Object.keys(schemes).flatMap((scheme) => {
      const { type, in: place, name } = document.components.securitySchemes[scheme] ?? { type: 'unknown' }
      return type === 'apiKey' && place === 'header' && name ? [[name, 'any']] : []
    }),
  )
}

const exampleIn = (document: OpenApiDocument, content?: Record<string, MediaType>): unknown => {
  const [example] = Object.values(content?.['application/json']?.examples ?? {})
  return example && resolve(document, example).value
}

/** A request of an operation with the document's first examples. */
export const callOf = (document: OpenApiDocument, operation: Operation): Call => {
  const body = exampleIn(document, operation.requestBody?.content)
  const [, success] = Object.entries(operation.responses).find(([status]) => isSuccess(status)) ?? []
  return {
    operationId: operation.operationId,
    method: operation.method.toUpperCase(),
    template: operation.path,
    pathParameters: required(operation, 'path'),
    query: required(operation, 'query'),
    headers: {
      ...credentialsFor(document, operation),
      ...required(operation, 'header'),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    answer: success && exampleIn(document, resolve(document, success).content),
  }
}

/** Path and query of a call. */
export const targetOf = ({ template, pathParameters, query }: Call): string => {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(pathParameters[name] ?? name),
  )
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

/** The bodies that have one value replaced by an empty object, the first value first. */
const spoilt = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [{}]
  return Object.entries(value).flatMap(([key, part]) =>
    spoilt(part).map((wrong) =>
      Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong },
    ),
  )
}

/**
 * Chooses the first list, the first PUT or POST with a body, and that one with one value of the wrong type.
 *
 * @throws Problem when the document has no such operation
 */
export const chooseCalls = (document: OpenApiDocument): Calls => {
  const operations = operationsOf(document)
  const gets = operations.filter(({ method }) => method === 'get')
  const list = gets.find(({ path }) => !path.endsWith('}')) ?? gets[0]
  if (!list) throw new Problem('The document has no GET to measure with.')
  const validatorFor = createValidators(document)
  for (const operation of operations.filter(({ method }) => method === 'put' || method === 'post')) {
    const write = callOf(document, operation)
    const schemaName = componentName(operation.requestBody?.content['application/json']?.schema ?? {})
    if (write.body === undefined || schemaName === undefined) continue
    const body = spoilt(write.body).find((candidate) => !validatorFor(schemaName)(candidate))
    if (body !== undefined) return { list: callOf(document, list), write, refused: { ...write, body } }
  }
  throw new Problem('The document has no PUT or POST with an example body that can be made wrong.')
}
