/** The parts of an OpenAPI document that this repository uses. */

export type Support = 'unsupported' | 'reserved'
export type RegionSupport = 'unsupported' | 'undocumented'

/** For whom an operation, a parameter or a field holds. Who is not named has it, and supports it. */
export type Availability = {
  /** Those that have it, where not all have. */
  'x-providers'?: string[]
  /** Those that have it and do not support it. */
  'x-support'?: Record<string, Support>
  /** Regions without it of providers that have it. */
  'x-regions'?: Record<string, RegionSupport>
}

export type Schema = Availability & {
  $ref?: string
  type?: string | string[]
  title?: string
  description?: string
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  dependentSchemas?: Record<string, Schema>
  dependentRequired?: Record<string, string[]>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  contains?: Schema
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
  uniqueItems?: boolean
  minProperties?: number
  maxProperties?: number
  default?: unknown
  example?: unknown
  examples?: unknown[]
  format?: string
  pattern?: string
  deprecated?: boolean
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-doc'?: Record<string, number | number[] | true>
  'x-doc-name'?: string
  'x-deprecated-by'?: string
  'x-enumDescriptions'?: Record<string, string>
  'x-valueProviders'?: Record<string, string[]>
  'x-valueRegions'?: Record<string, Record<string, RegionSupport>>
}
export type Example = { $ref?: string; summary?: string; value: unknown }
export type MediaType = { schema: Schema; example?: unknown; examples?: Record<string, Example> }
export type Header = MediaType & { $ref?: string; description?: string }
export type Parameter = Availability & {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  deprecated?: boolean
  style?: string
  explode?: boolean
  schema: Schema
  example?: unknown
  examples?: Record<string, Example>
  'x-doc'?: Schema['x-doc']
  'x-deprecated-by'?: string
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
  headers?: Record<string, Header>
}
/** Alternatives of schemes, each by the name of its scheme. */
export type Security = Record<string, string[]>[]
/** A sample of a call, for Redoc. */
export type CodeSample = { lang: string; label: string; source: string }
/** An operation as it stands in the document. */
export type OperationObject = Availability & {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Response>
  security?: Security
  externalDocs?: { url: string; description?: string }
  'x-doc'?: Schema['x-doc']
  'x-iam-action'?: string
  'x-codeSamples'?: CodeSample[]
}
export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, OperationObject>>
export type Server = {
  url: string
  description?: string
  variables?: Record<string, { default: string; enum?: string[] }>
}
export type Tag = { name: string; description?: string; 'x-displayName'?: string }
export type OpenApiDocument = {
  info: { title: string; version: string; description?: string }
  servers?: Server[]
  tags?: Tag[]
  'x-tagGroups'?: { name: string; tags: string[] }[]
  paths: Record<string, PathItem>
  security: Security
  components: {
    schemas: Record<string, Schema>
    securitySchemes: Record<string, { type: string; in?: string; name?: string }>
    [kind: string]: Record<string, unknown>
  }
}
