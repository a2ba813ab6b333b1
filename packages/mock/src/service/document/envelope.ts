import type { SchemaObject } from '../../explain/schema.ts'
import type { Content, Operation } from '../../operation.ts'
import { fieldsOf, isList, itemsOf, objectForms } from './schema.ts'

/** How a body holds what it is about: in a field of its own, or with the fields at the top. */
export interface Envelope {
  /** Undefined when the fields stand at the top. */
  key: string | undefined
  schema: SchemaObject
}

const json = (contents: readonly Content[] = []): SchemaObject | undefined =>
  contents.find(({ mediaType }) => /\bjson\b/.test(mediaType))?.schema

/** Where a request has the resource that it is about. */
export function requestEnvelope({ body }: Operation): Envelope | undefined {
  const schema = json(body?.contents)
  if (!schema) return undefined
  const fields = [...fieldsOf(schema)]
  const [only] = fields
  return fields.length === 1 && only && objectForms(only[1]).length > 0
    ? { key: only[0], schema: only[1] }
    : { key: undefined, schema }
}

/** The body of the answer when all goes well. */
export function successOf({ responses }: Operation): { status: number; schema: SchemaObject | undefined } {
  const success = responses.find(({ code }) => /^2\d\d$/.test(code))
  return { status: Number(success?.code ?? 200), schema: json(success?.contents) }
}

/** What an answer has beside the resource or the list. */
export interface Answer {
  status: number
  schema: SchemaObject
  /** The field that holds the resource or the list. */
  key: string | undefined
  /** The resource, or an item of the list. */
  item: SchemaObject
  /** The fields around it, such as `request_id`, `page_info` and `pools_links`. */
  beside: readonly string[]
}

const isBeside = (name: string): boolean => /^(?:request_id|page_info|instance_num|.*_links)$/.test(name)

/** The answer of an operation that shows a resource or a list of them; undefined when it has no body. */
export function answerOf(operation: Operation): Answer | undefined {
  const { status, schema } = successOf(operation)
  if (!schema) return undefined
  const fields = [...fieldsOf(schema)]
  const beside = fields.map(([name]) => name).filter(isBeside)
  const [main, ...others] = fields.filter(([name]) => !isBeside(name))
  if (!main || others.length > 0) return { status, schema, key: undefined, item: schema, beside: [] }
  const [key, field] = main
  return { status, schema, key, item: (isList(field) && itemsOf(field)) || field, beside }
}
