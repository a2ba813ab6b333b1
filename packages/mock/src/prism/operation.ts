import type { SchemaObject } from '../explain/schema.ts'
import type { Content, Operation, Parameter } from '../operation.ts'
import { withoutOpenEnds, withoutReadOnly, withoutUniqueItems } from './rewrite.ts'
import type { PrismContent, PrismOperation, PrismParameter, PrismQueryParameter } from './types.ts'

/** The only dialect by which Prism checks bodies as OpenAPI 3.1 means them, and our own check as well. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const originals = new WeakMap<Operation, PrismOperation>()

/** What Prism knows an operation as. */
export function prismOf(operation: Operation): PrismOperation {
  const original = originals.get(operation)
  if (!original) throw new Error(`${operation.name} was not read by Prism.`)
  return original
}

/** The same, with answers that have documented values only, for what Prism makes up. */
export function documentedValuesOf(operation: Operation): PrismOperation {
  const original = prismOf(operation)
  return {
    ...original,
    responses: original.responses.map(({ contents = [], ...response }) => ({
      ...response,
      contents: contents.map((content) => ({
        ...content,
        ...(content.schema && { schema: withoutOpenEnds(content.schema) }),
      })),
    })) as PrismOperation['responses'],
  }
}

/** Our own form of an operation, made once when the document is read. */
export function operationOf(read: PrismOperation): Operation {
  const original = normalised(read)
  const { iid, method, path, request = {}, responses, security = [] } = original
  const operation: Operation = {
    name: iid ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    credentials: security.map((schemes) => schemes.flatMap(headerOf)),
    parameters: {
      path: (request.path ?? []).map(parameterOf),
      query: (request.query ?? []).map(parameterOf),
      header: (request.headers ?? []).map(parameterOf),
    },
    body: request.body && {
      required: request.body.required ?? false,
      contents: (read.request?.body?.contents ?? []).map(contentOf).map(forRequests),
    },
    responses: responses.map(({ code, contents = [] }) => ({ code, contents: contents.map(contentOf) })),
    bundle: Reflect.get(original, '__bundled__'),
  }
  originals.set(operation, original)
  return operation
}

/** Puts right what Prism and its reader take differently than OpenAPI or the service. */
function normalised(operation: PrismOperation): PrismOperation {
  const { request } = operation
  const query = request?.query?.map(normalisedQuery)
  const contents = request?.body?.contents?.map((content) => ({
    ...content,
    ...(content.schema && { schema: { ...withoutUniqueItems(content.schema), $schema: DIALECT } }),
  }))
  return {
    ...operation,
    ...(request && {
      request: {
        ...request,
        ...(query && { query }),
        ...(request.body && { body: { ...request.body, ...(contents && { contents }) } }),
      },
    }),
    // An empty alternative means that credentials are optional; Prism then refuses those that are sent.
    ...(operation.security?.some((schemes) => schemes.length === 0) && { security: [] }),
    // Prism would call the URLs of callbacks; a mock calls nobody.
    callbacks: [],
  }
}

function normalisedQuery(parameter: PrismQueryParameter): PrismQueryParameter {
  const { style, explode = style === 'form', schema } = parameter
  // The service takes a repeated filter as "any of these", whether or not the document says so.
  const isFilter = style === 'form' && schema?.type === 'string'
  // OpenAPI explodes `form` parameters by default; Prism would look at the last repetition only.
  return {
    ...parameter,
    explode,
    ...(isFilter && { schema: { type: 'array', items: schema }, explode: true }),
  }
}

type Scheme = NonNullable<PrismOperation['security']>[number][number]

function headerOf(scheme: Scheme): string[] {
  if (scheme.type === 'apiKey') return scheme.in === 'header' ? [scheme.name] : []
  return scheme.type === 'mutualTLS' ? [] : ['Authorization']
}

function parameterOf({
  name,
  required = false,
  style,
  explode,
  schema,
  examples = [],
}: PrismParameter): Parameter {
  const [first] = examples
  const own = schema as SchemaObject | undefined
  return {
    name,
    required,
    schema: own,
    list: ['form', 'simple', 'commaDelimited', 'unspecified'].includes(style)
      ? explode
        ? 'repeated'
        : 'joined'
      : 'other',
    example: first && 'value' in first ? first.value : (own?.default ?? own?.enum?.[0]),
  }
}

const contentOf = ({ mediaType, schema, examples = [] }: PrismContent): Content => ({
  mediaType,
  schema: schema as SchemaObject | undefined,
  examples: examples.map(({ key }) => key),
})

const forRequests = (content: Content): Content => ({
  ...content,
  schema: content.schema && withoutReadOnly(content.schema),
})
