import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { conditionKeywords, listKeywords, mapKeywords, singleKeywords } from '@elb-openapi/document'
import type { SchemaNode } from './nodes.ts'
import { type Context, follow, isReference, type Location } from './visitor.ts'

type JsonSchema = Record<string, unknown>

const CONDITIONS = new Set<string>(conditionKeywords)
const MOVES_INTO_VALUE = new Set([
  'properties',
  'patternProperties',
  'prefixItems',
  'items',
  'additionalProperties',
])
const DEFINES = ['$ref', 'type', 'properties', 'allOf', 'anyOf', 'oneOf']

/**
 * Schemas of a multi-file document as validators. With `closed`, every object refuses fields that no part of its
 * schema declares: `unevaluatedProperties: false` stands where a value begins, and so sees through unions, conditions
 * and references, while their parts stay open.
 */
export class StrictSchemas {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false })
  readonly #ids = new Map<string, string>()
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #closed: boolean

  constructor({ closed }: { closed: boolean }) {
    this.#closed = closed
  }

  validator(context: Context, schema: SchemaNode, at: Location): ValidateFunction | undefined {
    const target = follow(context, schema, at)
    if (target === undefined) return undefined
    const { absolutePointer } = target.location
    const known = this.#validators.get(absolutePointer)
    if (known) return known
    const $ref = this.#register(context, target.node, target.location)
    const validate = this.#ajv.compile(this.#closeValue({ $ref }))
    this.#validators.set(absolutePointer, validate)
    return validate
  }

  #register(context: Context, node: SchemaNode, location: Location): string {
    const { absolutePointer } = location
    const known = this.#ids.get(absolutePointer)
    if (known) return known
    const id = `schema-${this.#ids.size}`
    this.#ids.set(absolutePointer, id)
    this.#ajv.addSchema(this.#convert(context, node, location, false) as JsonSchema, id)
    return id
  }

  #convert(context: Context, node: SchemaNode | boolean, at: Location, inCondition: boolean): unknown {
    if (typeof node !== 'object' || node === null) return node
    if (isReference(node)) {
      const target = follow<SchemaNode>(context, node, at)
      return target ? { $ref: this.#register(context, target.node, target.location) } : {}
    }
    const schema: JsonSchema = {}
    for (const [keyword, value] of Object.entries(node)) {
      const condition = inCondition || CONDITIONS.has(keyword)
      const child = (part: SchemaNode, path: (string | number)[]): unknown => {
        const converted = this.#convert(context, part, at.child(path), condition)
        const isDefinition = DEFINES.some((key) => Object.hasOwn(Object(part), key))
        const isValue = MOVES_INTO_VALUE.has(keyword) && isDefinition && !condition
        return isValue ? this.#closeValue(converted as JsonSchema) : converted
      }

      if (mapKeywords.has(keyword)) {
        const parts = Object.entries(value as Record<string, SchemaNode>)
        schema[keyword] = Object.fromEntries(
          parts.map(([name, part]) => [name, child(part, [keyword, name])]),
        )
      } else if (listKeywords.has(keyword)) {
        schema[keyword] = (value as SchemaNode[]).map((part, index) => child(part, [keyword, index]))
      } else if (singleKeywords.has(keyword)) {
        schema[keyword] = child(value as SchemaNode, [keyword])
      } else {
        schema[keyword] = value
      }
    }
    return schema
  }

  #closeValue(schema: JsonSchema): JsonSchema {
    return this.#closed ? { ...schema, unevaluatedProperties: false } : schema
  }
}
