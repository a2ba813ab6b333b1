import {
  componentName,
  factsOf,
  isSuccess,
  itemsOf,
  requestBodyOf,
  resolve,
  responseBodyOf,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'
import { factsByPath, type Fields } from './fields.ts'

/** An object as it goes over the wire: alone, or as the only field of a body. */
export interface Payload {
  /** Name of the schema. */
  name: string
  fields: Fields
  /** The field of the body that holds it. */
  wrapper: string | undefined
  /** The fields of a list's body: the list itself, and how to get on. */
  envelope: Fields | undefined
}

export function requestPayload(document: OpenApiDocument, operation: Operation): Payload | undefined {
  return payload(document, requestBodyOf(document, operation)?.schema)
}

export function answerPayload(document: OpenApiDocument, operation: Operation): Payload | undefined {
  const status = Object.keys(operation.responses).find(isSuccess) ?? ''
  return payload(document, responseBodyOf(document, operation, status)?.schema)
}

export function queryFields(document: OpenApiDocument, { parameters }: Operation): Fields {
  return new Map(
    parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema, required }) => [name, factsOf(document, [schema], required === true)]),
  )
}

function payload(document: OpenApiDocument, body: Schema | undefined): Payload | undefined {
  if (!body) return undefined
  const { properties = {} } = resolve(document, body)
  const [own, ...others] = Object.entries(properties).filter(([name]) => !isAround(name))
  const alone = { name: componentName(body) ?? '', fields: factsByPath(document, body) }
  if (!own || others.length > 0) return { ...alone, wrapper: undefined, envelope: undefined }
  const [wrapper, schema] = own
  const [items] = itemsOf(document, schema)
  const fields = factsByPath(document, items ?? schema)
  if (fields.size === 0) return { ...alone, wrapper: undefined, envelope: undefined }
  return {
    name: componentName(items ?? schema) ?? alone.name,
    fields,
    wrapper,
    envelope: items && new Map([...alone.fields].filter(([path]) => !path.includes('.'))),
  }
}

/** What a body carries beside its object. */
function isAround(name: string): boolean {
  return ['request_id', 'page_info', 'instance_num'].includes(name) || name.endsWith('_links')
}
