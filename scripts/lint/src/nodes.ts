/** The nodes of the document as the files hold them: nothing is sure to be there, and a reference leads to a file. */

import type {
  Example,
  Header,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Schema,
  Security,
  Tag,
} from '@elb-openapi/document'

export interface Reference {
  $ref: string
  description?: string
}

export type SchemaNode = Schema
export type MediaTypeNode = Partial<MediaType>
export type HeaderNode = Partial<Header>
export type ParameterNode = Partial<Parameter>
export type SecurityNode = Security
export type TagNode = Partial<Tag>
export type ExampleNode = Partial<Example>

export interface InfoNode {
  description?: string | Reference
  summary?: string
}

export interface SecuritySchemeNode {
  description?: string
}

export interface ServerNode {
  url?: string
  description?: string
}

export interface BodyNode {
  $ref?: string
  description?: string
  content?: Record<string, MediaTypeNode>
}

export interface ResponseNode extends BodyNode {
  headers?: Record<string, HeaderNode>
}

export interface OperationNode extends Partial<Omit<OperationObject, 'responses'>> {
  responses?: Record<string, ResponseNode>
}

export interface RootNode extends Pick<OpenApiDocument, 'x-tagGroups'> {
  tags?: TagNode[]
  security?: SecurityNode
}
