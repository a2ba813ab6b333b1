import {
  componentName,
  resolve,
  type OpenApiDocument,
  type Operation,
  type Parameter,
} from '@elb-openapi/document'
import { block } from './call-text.ts'
import { factsOf } from './facts.ts'
import { jsDoc } from './value-list.ts'

/** The client fills in the project. */
const mayBeLeftOut = ({ name, required }: Parameter): boolean => name === 'project_id' || !required

const optional = (parameters: Parameter[]): string => (parameters.every(mayBeLeftOut) ? '?' : '')

const pathMember = (document: OpenApiDocument, parameter: Parameter): string => {
  const { name, description, schema } = parameter
  if (resolve(document, schema).type !== 'string')
    throw new Error(`the path parameter ${name} is no string, which the client does not know how to write`)
  const doc = jsDoc([description, factsOf(document, schema)].filter(Boolean).join('\n\n'))
  return `${doc}${name}${optional([parameter])}: string\n`
}

const paramsMembers = (document: OpenApiDocument, { operationId, parameters }: Operation): string[] => {
  const strange = parameters.find((parameter) => parameter.in !== 'path' && parameter.in !== 'query')
  if (strange)
    throw new Error(`${operationId}: the client does not send ${strange.in} parameters (${strange.name})`)
  const path = parameters.filter((parameter) => parameter.in === 'path')
  const query = parameters.filter((parameter) => parameter.in === 'query')
  return [
    ...(path.length > 0
      ? [`path${optional(path)}: ${block(path.map((parameter) => pathMember(document, parameter)))}\n`]
      : []),
    ...(query.length > 0
      ? [`query${optional(query)}: NonNullable<operations['${operationId}']['parameters']['query']>\n`]
      : []),
  ]
}

/** The name of the schema of a request body, and whether it has to be sent. */
const bodyOf = (
  document: OpenApiDocument,
  { operationId, requestBody }: Operation,
): { schema: string; required: boolean } | undefined => {
  if (!requestBody) return undefined
  const { content, required = false } = resolve(document, requestBody)
  const schema = componentName(content['application/json']?.schema ?? {})
  if (schema === undefined) throw new Error(`${operationId}: the request body has no named schema of JSON`)
  return { schema, required }
}

/** What a call takes, as members of a type with their comments, and whether all of it may be left out. */
export const inputOf = (
  document: OpenApiDocument,
  operation: Operation,
): { members: string[]; mayBeLeftOut: boolean } => {
  const { summary, description, parameters } = operation
  const body = bodyOf(document, operation)
  const places = paramsMembers(document, operation)
  const all = jsDoc(`${summary}\n\n${description}`)
  return {
    // The rules of an operation stand in its description; they are about the body, where there is one.
    members: [
      ...(places.length > 0
        ? [`${body ? jsDoc(summary) : all}params${optional(parameters)}: ${block(places)}\n`]
        : []),
      ...(body ? [`${all}body${body.required ? '' : '?'}: Schemas['${body.schema}']\n`] : []),
    ],
    mayBeLeftOut: parameters.every(mayBeLeftOut) && !body?.required,
  }
}
