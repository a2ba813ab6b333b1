import { fileURLToPath } from 'node:url'
import { parseYaml } from './input/yaml-file.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  title?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  enum?: unknown[]
  const?: unknown
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  default?: unknown
  example?: unknown
  examples?: unknown[]
  format?: string
  pattern?: string
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-doc'?: Record<string, number | number[] | true>
  'x-doc-name'?: string
  'x-support'?: string
  'x-enumDescriptions'?: Record<string, string>
}
export type Example = { $ref?: string; summary?: string; value: unknown }
export type MediaType = { schema: Schema; example?: unknown; examples?: Record<string, Example> }
export type Parameter = {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  style?: string
  explode?: boolean
  schema: Schema
  example?: unknown
  examples?: Record<string, Example>
  'x-doc'?: Schema['x-doc']
  'x-support'?: string
}
export type RequestBody = {
  $ref?: string
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}
export type Response = {
  $ref?: string
  description: string
  content?: Record<string, MediaType>
  headers?: Record<string, unknown>
}
/** A sample of a call, for Redoc. */
export type CodeSample = { lang: string; label: string; source: string }
/** An operation as it stands in the document. */
export type OperationObject = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  externalDocs?: { url: string; description?: string }
  'x-doc'?: Schema['x-doc']
  'x-iam-action'?: string
  'x-codeSamples'?: CodeSample[]
}
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, OperationObject>>
export type Server = { url: string; description?: string; variables?: Record<string, { default: string }> }
export type OpenApiDocument = {
  info: { title: string; version: string; description?: string }
  servers?: Server[]
  paths: Record<string, PathItem>
  security: Record<string, string[]>[]
  components: {
    schemas: Record<string, Schema>
    securitySchemes: Record<string, { type: string; in?: string; name?: string }>
    [kind: string]: Record<string, unknown>
  }
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

/** An operation with its place in the document and all its parameters, without references. */
export type Operation = OperationObject & { path: string; method: Method; parameters: Parameter[] }

/**
 * Reads the bundled document.
 *
 * @throws InputProblem when it is not there or no YAML
 */
export const readDocument = (
  path: string = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')),
): OpenApiDocument => parseYaml(path).content as OpenApiDocument

const at = (document: OpenApiDocument, reference: string): object => {
  const target = reference
    .replace(/^#\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
  if (typeof target !== 'object' || target === null)
    throw new Error(`the reference ${reference} leads nowhere`)
  return target
}

/**
 * Follows a local reference such as `#/components/schemas/Pool`, as often as it takes. What stands beside the reference
 * goes before what it leads to.
 */
export const resolve = <T>(document: OpenApiDocument, node: T & { $ref?: string }): T => {
  const followed = new Set<string>()
  let current = node
  while (current.$ref) {
    const { $ref, ...siblings } = current as { $ref: string }
    if (followed.has($ref)) throw new Error(`the reference ${$ref} leads to itself`)
    followed.add($ref)
    current = { ...at(document, $ref), ...siblings } as typeof node
  }
  return current
}

/** The forms of a union, whose keyword is `anyOf` where an optional field tells them apart; undefined for other schemas. */
export const unionOf = (schema: Schema): Schema[] | undefined => schema.oneOf ?? schema.anyOf

export const componentName = (node: { $ref?: string }): string | undefined => node.$ref?.split('/').at(-1)

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
