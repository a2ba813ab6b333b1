import { resolve, type OpenApiDocument, type Parameter, type Schema } from '@elb-openapi/document'
import type { Endpoint } from '../contract.ts'
import type { SchemaCheck } from '../schema-check.ts'
import { known, may, must, type Reason } from './expectation.ts'

/** Query keys that ask the mock for another answer. */
const wishes = /^__(?:code|example|dynamic|seed)$/

/** What is wrong with the query of a request. */
export const queryReasons = (
  document: OpenApiDocument,
  check: SchemaCheck,
  { queryParameters }: Endpoint,
  search: string,
): Reason[] => {
  const query = new URLSearchParams(search)
  const declared = new Set(queryParameters.map(({ name }) => name))
  const isUnknown = (name: string): boolean => !declared.has(name) && !wishes.test(name)
  return [
    ...queryParameters.flatMap((parameter) =>
      parameterReasons(document, check, parameter, query.getAll(parameter.name)),
    ),
    ...([...query.keys()].some(isUnknown) ? [known('unknown-query')] : []),
    ...(isWellEncoded(search) ? [] : [may('a query that is not percent-encoded UTF-8', 400)]),
  ]
}

const isWellEncoded = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const parameterReasons = (
  document: OpenApiDocument,
  check: SchemaCheck,
  { schema, required, style = 'form', explode = style === 'form' }: Parameter,
  sent: readonly string[],
): Reason[] => {
  if (sent.length === 0) return required ? [must('a query parameter that is missing', 400)] : []
  if (!schema.items) {
    const isText = typeOf(document, schema) === 'string'
    const repeated =
      sent.length === 1 ? [] : [isText ? known('repeated-text') : must('query parameter: given twice', 400)]
    return [...repeated, ...sent.flatMap((text) => valueReasons(document, check, schema, text))]
  }
  const { items } = schema
  if (explode) return sent.flatMap((text) => valueReasons(document, check, items, text))
  const repeated = sent.length === 1 ? [] : [may('query parameter: a list with commas given twice', 400)]
  return [
    ...repeated,
    ...sent.flatMap((text) => text.split(',')).flatMap((text) => valueReasons(document, check, items, text)),
  ]
}

const typeOf = (document: OpenApiDocument, schema: Schema): string =>
  [resolve(document, schema).type ?? 'string'].flat()[0]!

const valueReasons = (
  document: OpenApiDocument,
  check: SchemaCheck,
  schema: Schema,
  text: string,
): Reason[] => {
  const type = typeOf(document, schema)
  const about = (what: string): string => `query parameter of type ${type}: ${what}`
  const bySchema = (value: unknown): Reason[] => {
    const fault = check.faultIn(schema, value)
    return fault ? [must(about(`against ${fault.rule}`), 400)] : []
  }
  switch (type) {
    case 'integer':
      if (/^-?(?:0|[1-9]\d*)$/.test(text)) return bySchema(Number(text))
      if (/^-?\d+$/.test(text))
        return [may(about('a decimal number in an unusual form'), 400), ...bySchema(Number(text))]
      return [must(about(text === '' ? 'an empty value' : 'no decimal number'), 400)]
    case 'boolean':
      if (/^(?:true|false)$/i.test(text))
        return [
          ...(/^(?:true|false)$/.test(text) ? [] : [known('boolean-case')]),
          ...bySchema(text.toLowerCase() === 'true'),
        ]
      return [must(about(text === '' ? 'an empty value' : 'no boolean'), 400)]
    default:
      return text === '' && !check.holds(schema, text) ? [known('empty-text')] : bySchema(text)
  }
}
