import {
  componentName,
  createValidators,
  generationOf as generationOfPath,
  operationsOf,
  readDocument,
  requestBodyOf,
  responseBodyOf,
  type Body as DocumentBody,
  type Generation,
  type Operation,
} from '@elb-openapi/document'

export const document = readDocument()
export const operations = operationsOf(document)
export const validatorOf = createValidators(document)

/** A body of an operation: the schema that it follows and its examples. */
export type Body = { schema: string; examples: { name: string; value: unknown }[] }

const named = (body: DocumentBody | undefined): Body | undefined =>
  body && { ...body, schema: componentName(body.schema)! }

export const requestBody = (operation: Operation): Body | undefined =>
  named(requestBodyOf(document, operation))

export type DocumentedResponse = { status: number; body: Body | undefined }

export const responsesOf = (operation: Operation): DocumentedResponse[] =>
  Object.keys(operation.responses).map((status) => ({
    status: Number(status),
    body: named(responseBodyOf(document, operation, status)),
  }))

export const successOf = (operation: Operation): DocumentedResponse =>
  responsesOf(operation).find(({ status }) => status < 300)!

export const errorsOf = (operation: Operation): DocumentedResponse[] =>
  responsesOf(operation).filter(({ status }) => status >= 400)

/** The lists of versions answer in the form of v3. */
export const generationOf = ({ path }: Operation): Generation => generationOfPath(path) ?? 'v3'
