import { conditionKeywords, isRule, walkSchemas, type OpenApiDocument } from '@elb-openapi/document'

/**
 * Takes the rules between fields out of the schemas. Redoc shows each of them as a nameless variant of the object, which
 * says less than the description, where every rule stands in words.
 */
export function hideRules(document: OpenApiDocument): void {
  walkSchemas(document, (schema) => {
    for (const keyword of conditionKeywords) delete schema[keyword]
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (schema[keyword]?.every(isRule)) delete schema[keyword]
    }
    if (!schema.allOf) return
    schema.allOf = schema.allOf.filter((part) => !isRule(part))
    if (schema.allOf.length === 0) delete schema.allOf
  })
}
