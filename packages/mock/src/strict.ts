import { explain } from './explain/explain.ts'
import type { Operation } from './operation.ts'
import { fieldsOf, formOf, itemsOf, objectForms } from './service/document/schema.ts'
import type { Schema } from './explain/schema.ts'

/** What an answer of the service has that its operation does not document; empty when nothing. */
export function undocumented({ responses, bundle }: Operation, status: number, body: unknown): string[] {
  const schema = responses.find(({ code }) => code === String(status))?.contents[0]?.schema
  if (!schema) return body === undefined ? [] : ['a body']
  return [
    ...explain(schema, body, bundle).map(({ field, problem }) => `${field || 'the body'} ${problem}`),
    ...undeclared(schema, body, '').map((field) => `${field} is in no table`),
  ]
}

/** The fields of a value that a schema does not have. Where it has none, any field is fine. */
function undeclared(schema: Schema, value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const items = itemsOf(schema)
    return items ? value.flatMap((item, index) => undeclared(items, item, `${path}[${index}]`)) : []
  }
  if (typeof value !== 'object' || value === null || objectForms(schema).length === 0) return []
  const fields = fieldsOf(formOf(schema, value as Record<string, unknown>))
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`
    const field = fields.get(name)
    return field ? undeclared(field, inner, place) : [place]
  })
}
