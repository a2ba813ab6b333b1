/** The parts of an OpenAPI 3.1 document that the reference looks at. */
export interface OpenApiDocument {
  info: { title: string; version: string; description?: string }
  servers?: Server[]
  tags?: { name: string }[]
  paths?: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
}

export interface Server {
  url: string
  description?: string
  variables?: Record<string, { default: string }>
}

export interface Reference {
  $ref: string
}

export const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const
export type Method = (typeof methods)[number]

type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: OperationObject }

export interface OperationObject {
  operationId: string
  summary?: string
  description?: string
  externalDocs?: { url: string; description?: string }
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  'x-doc'?: Record<string, unknown>
  'x-iam-action'?: string
  'x-codeSamples'?: CodeSample[]
}

export interface CodeSample {
  lang: string
  label: string
  source: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  example?: unknown
  examples?: Record<string, Example | Reference>
  schema?: Schema | Reference
}

interface Schema {
  default?: unknown
  const?: unknown
  enum?: unknown[]
  example?: unknown
  examples?: unknown[]
}

interface Example {
  summary?: string
  value?: unknown
}

export interface RequestBody {
  content: Record<string, MediaType>
}

interface MediaType {
  example?: unknown
  examples?: Record<string, Example | Reference>
}
