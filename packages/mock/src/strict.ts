import { explain } from './explain/explain.ts'
import type { Call } from './call.ts'
import { Refusal } from './errors/refusal.ts'
import type { Operation } from './operation.ts'
import { fieldsOf, formOf, itemsOf, objectForms } from './service/document/schema.ts'
import type { Schema } from './explain/schema.ts'

/** What an answer of the service has that its operation does not document; empty when nothing. */
function undocumented({ responses, bundle }: Operation, status: number, body: unknown): string[] {
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

/**
 * @throws Refusal when an answer is not as documented. Whoever asks for some of the fields does not get all that it has to
 *   have, and whoever asks for rules in full gets more than its table has.
 */
export function checkAnswer({ operation, query }: Call, status: number, body: unknown): void {
  const isAsDocumented = query['fields'] === undefined && query['display_all_rules'] === undefined
  const faults = isAsDocumented ? undocumented(operation, status, body) : []
  if (faults.length > 0)
    throw Refusal.because(
      'internal',
      `The answer of ${operation.name} is not as documented: ${faults.join('; ')}.`,
    )
}
