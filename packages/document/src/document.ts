import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fileURLToPath } from 'node:url'

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
  format?: string
  pattern?: string
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-doc'?: Record<string, number | number[] | true>
  'x-doc-name'?: string
  'x-support'?: string
  'x-enumDescriptions'?: Record<string, string>
}
export type Example = { summary?: string; value: unknown }
export type MediaType = { schema: Schema; examples?: Record<string, Example & { $ref?: string }> }
export type Parameter = {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
  examples?: Record<string, Example>
  'x-doc'?: Schema['x-doc']
  'x-support'?: string
}
export type Response = {
  $ref?: string
  description: string
  content?: Record<string, MediaType>
  headers?: Record<string, unknown>
}
export type OperationObject = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: { description?: string; required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  externalDocs?: { url: string; description?: string }
  'x-doc'?: Schema['x-doc']
  'x-iam-action'?: string
}
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, OperationObject>>
export type OpenApiDocument = {
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

export type Operation = OperationObject & { path: string; method: Method; parameters: Parameter[] }

/** Reads the bundled document. */
export const readDocument = (
  path: string = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')),
): OpenApiDocument => parse(readFileSync(path, 'utf8'), { maxAliasCount: -1 }) as OpenApiDocument

/** Follows a local reference such as `#/components/schemas/Pool`. */
export const resolve = <T>(document: OpenApiDocument, node: T & { $ref?: string }): T => {
  if (!node.$ref) return node
  const target = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown>)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
  if (target === undefined) throw new Error(`the reference ${node.$ref} leads nowhere`)
  const { $ref: _, ...siblings } = node as object & { $ref?: string }
  return resolve(document, { ...(target as object), ...siblings } as T & { $ref?: string })
}

export const componentName = (node: { $ref?: string }): string | undefined => node.$ref?.split('/').at(-1)

/** All operations, with the parameters of their path item merged in. */
export const operationsOf = (document: OpenApiDocument): Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method]!
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          resolve(document, parameter),
        )
        return { ...operation, path, method, parameters }
      }),
  )

export const isSuccess = (status: string): boolean => status.startsWith('2')
