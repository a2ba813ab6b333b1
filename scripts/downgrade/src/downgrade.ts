import { Converter } from '@apiture/openapi-down-convert'
import { walkSchemas, type OpenApiDocument } from '@elb-openapi/document'
import { sayConditionsByNot } from './conditions.ts'
import { dropCounts } from './counts.ts'
import { sayConstant, sayTypes } from './values.ts'

/** A document of OpenAPI 3.0, and pointers to what of the other one it cannot say. */
export type Downgraded = { document: OpenApiDocument; losses: string[] }

type Head = OpenApiDocument & {
  jsonSchemaDialect?: string
  info: { summary?: string; license?: { identifier?: string; url?: string } }
}

/** Takes out of the head what OpenAPI 3.0 does not have; the licence gets an address for its identifier. */
const sayHead = (document: Head): void => {
  delete document.jsonSchemaDialect
  const { info } = document
  delete info.summary
  if (info.license?.identifier) info.license.url = `https://spdx.org/licenses/${info.license.identifier}.html`
}

/**
 * Says a document of OpenAPI 3.1 in OpenAPI 3.0.3, so that it accepts and refuses the same bodies but for the losses.
 * The converter does what it knows: `[x, 'null']` as `nullable`, and what stands beside a `$ref`.
 */
export const downgrade = (document: OpenApiDocument): Downgraded => {
  const copy = structuredClone(document)
  const losses: string[] = []
  walkSchemas(copy, (schema, pointer) => {
    losses.push(...dropCounts(schema).map((index) => `${pointer}/allOf/${index}`))
  })
  sayHead(copy)
  walkSchemas(copy, (schema) => {
    sayConstant(schema)
    sayTypes(schema)
    sayConditionsByNot(schema)
  })
  const converter = new Converter(copy, { allOfTransform: true })
  return { document: converter.convert() as OpenApiDocument, losses }
}
