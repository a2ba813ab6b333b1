import type { OpenApiDocument } from '@elb-openapi/document'
import { walk, type Node } from './walk.ts'

/**
 * Takes the rules between fields out of the schemas. Redoc shows each of them as a nameless variant of the object, which
 * says less than the description, where every rule stands in words.
 */
export function hideRules(document: OpenApiDocument): void {
  walk(document, (node) => {
    for (const keyword of conditional) delete node[keyword]
    for (const keyword of ['anyOf', 'oneOf']) {
      if (keyword in node && isRule({ [keyword]: node[keyword] })) delete node[keyword]
    }
    if (!Array.isArray(node.allOf)) return
    node.allOf = node.allOf.filter((part) => !isRule(part as Node))
    if ((node.allOf as unknown[]).length === 0) delete node.allOf
  })
}

const conditional = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas']

/** Whether a schema says nothing but which fields go together. */
function isRule(schema: Node): boolean {
  const keywords = Object.keys(schema).filter((keyword) => !conditional.includes(keyword))
  return keywords.every((keyword) => {
    const value = schema[keyword]
    if (keyword === 'required') return true
    return ['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value) && value.every(isRule)
  })
}
