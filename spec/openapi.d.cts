/** A method of a path. What is not listed here is there too; for more, cast to the types of an OpenAPI library. */
interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: object[]
  requestBody?: object
  responses: Record<string, object>
}

interface PathItem {
  parameters?: object[]
  get?: Operation
  post?: Operation
  put?: Operation
  delete?: Operation
}

/** The ELB API, v3 and v2.0, as an OpenAPI 3.1 document in one file. */
declare const document: {
  openapi: string
  jsonSchemaDialect: string
  info: { title: string; version: string; summary: string; description: string }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, PathItem>
  components: Record<string, Record<string, object>>
}

export = document
