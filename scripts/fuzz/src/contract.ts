import {
  componentName,
  isSuccess,
  operationsOf,
  resolve,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from '@elb-openapi/document'

/** A body that the document declares. */
type DeclaredBody = { schemaName: string; schema: Schema; mediaType: string; examples: string[] }

type Answer = { status: number; body: DeclaredBody | undefined }

/** An operation as the fuzzer sees it. */
export type Endpoint = {
  id: string
  method: string
  path: string
  generation: 'v3' | 'v2.0'
  pathParameters: Parameter[]
  queryParameters: Parameter[]
  requestBody: (DeclaredBody & { exampleValues: unknown[] }) | undefined
  answers: Answer[]
  /** The status of the success. */
  success: number
  /** Headers of which one carries the credentials; none when they are not needed. */
  credentials: string[]
}

export type Contract = { document: OpenApiDocument; endpoints: Endpoint[] }

/** Reads from the document what requests and answers may be. */
export const contractOf = (document: OpenApiDocument): Contract => ({
  document,
  endpoints: operationsOf(document).map((operation) => endpointOf(document, operation)),
})

const endpointOf = (document: OpenApiDocument, operation: Operation): Endpoint => {
  const { operationId, method, path, parameters } = operation
  const request = operation.requestBody && resolve(document, operation.requestBody)
  const requestBody = declaredBody(document, request?.content)
  const answers = Object.entries(operation.responses).map(([status, response]) => ({
    status: Number(status),
    body: declaredBody(document, resolve(document, response).content),
  }))
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    generation: path.startsWith('/v2.0/') ? 'v2.0' : 'v3',
    pathParameters: parameters.filter((parameter) => parameter.in === 'path'),
    queryParameters: parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => ({ ...parameter, schema: resolve(document, parameter.schema) })),
    requestBody: requestBody && {
      ...requestBody,
      exampleValues: exampleValues(document, request?.content[requestBody.mediaType]),
    },
    answers,
    success: Math.min(
      ...answers.filter(({ status }) => isSuccess(String(status))).map(({ status }) => status),
    ),
    credentials: credentialsOf(document, operation),
  }
}

const declaredBody = (
  document: OpenApiDocument,
  content: Record<string, MediaType> | undefined,
): DeclaredBody | undefined => {
  const [entry] = Object.entries(content ?? {})
  if (!entry) return undefined
  const [mediaType, { schema, examples }] = entry
  const schemaName = componentName(schema)
  if (schemaName === undefined)
    throw new Error(`a body has a schema without a name: ${JSON.stringify(schema)}`)
  return { schemaName, schema: resolve(document, schema), mediaType, examples: Object.keys(examples ?? {}) }
}

const exampleValues = (document: OpenApiDocument, media: MediaType | undefined): unknown[] =>
  Object.values(media?.examples ?? {}).map((example) => resolve(document, example).value)

/** None where an empty alternative says that the operation does without. */
const credentialsOf = (document: OpenApiDocument, operation: Operation): string[] => {
  const alternatives = operation.security ?? document.security
  if (alternatives.some((alternative) => Object.keys(alternative).length === 0)) return []
  return alternatives.flatMap((alternative) =>
    Object.keys(alternative).flatMap((name) => {
      const scheme = document.components.securitySchemes[name]
      return scheme?.in === 'header' && scheme.name !== undefined ? [scheme.name] : []
    }),
  )
}
