/** The parts of an OpenAPI document that the rules look at, as YAML holds them: nothing is sure to be there. */

export interface Reference {
  $ref: string
  description?: string
}

export type Ref<T> = T | Reference

export interface SchemaNode {
  type?: string | string[]
  description?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  required?: string[]
  properties?: Record<string, Ref<SchemaNode>>
  additionalProperties?: boolean | Ref<SchemaNode>
  patternProperties?: Record<string, Ref<SchemaNode>>
  items?: Ref<SchemaNode>
  prefixItems?: Ref<SchemaNode>[]
  allOf?: Ref<SchemaNode>[]
  anyOf?: Ref<SchemaNode>[]
  oneOf?: Ref<SchemaNode>[]
  if?: Ref<SchemaNode>
  then?: Ref<SchemaNode>
  else?: Ref<SchemaNode>
  not?: Ref<SchemaNode>
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  deprecated?: boolean
  example?: unknown
  examples?: unknown[]
  'x-doc'?: unknown
  'x-support'?: string
  'x-deprecated-by'?: string
  'x-enumDescriptions'?: Record<string, string>
}

interface ExampleNode {
  summary?: string
  value?: unknown
}

export interface MediaTypeNode {
  schema?: Ref<SchemaNode>
  example?: unknown
  examples?: Record<string, Ref<ExampleNode>>
}

export interface HeaderNode extends MediaTypeNode {
  description?: string
}

export interface ParameterNode extends HeaderNode {
  name?: string
  in?: string
  deprecated?: boolean
  'x-doc'?: unknown
  'x-support'?: string
  'x-deprecated-by'?: string
}

export interface BodyNode {
  description?: string
  content?: Record<string, MediaTypeNode>
}

export interface ResponseNode extends BodyNode {
  headers?: Record<string, Ref<HeaderNode>>
}

export type SecurityNode = Record<string, string[]>[]

export interface OperationNode {
  operationId?: string
  summary?: string
  description?: string
  security?: SecurityNode
  responses?: Record<string, Ref<ResponseNode>>
  'x-doc'?: unknown
}

export interface TagNode {
  name?: string
  description?: string
}

export interface RootNode {
  tags?: TagNode[]
  'x-tagGroups'?: { name: string; tags: string[] }[]
  security?: SecurityNode
}
