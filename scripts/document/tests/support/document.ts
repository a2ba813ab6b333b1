import type { OpenApiDocument, Schema } from '../../src/index.ts'

/** A document with these schemas and nothing else. */
export const documentWith = (
  schemas: Record<string, Schema> = {},
  rest: Partial<OpenApiDocument> = {},
): OpenApiDocument => ({
  info: { title: 'Test', version: '1' },
  paths: {},
  security: [],
  components: { schemas, securitySchemes: {} },
  ...rest,
})

/** A reference to a schema. */
export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })
