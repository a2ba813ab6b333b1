import type { Call } from './call.ts'
import { explain } from './explain/explain.ts'
import type { Miss } from './explain/leaf.ts'
import { acceptedTypes, isObjectSchema, type Schema } from './explain/schema.ts'
import type { Violation } from './explain/violation.ts'
import { isForm } from './http/media-type.ts'
import type { Operation, Parameter } from './operation.ts'

type Place = Violation['place']
type Sent = Readonly<Record<string, string | string[]>>

/** What a call misses of what its operation declares; empty when it misses nothing. */
export function violationsOf({ operation, body, headers, query, parameters }: Call): Violation[] {
  return [
    ...inPlace('body', ofBody(operation, body)),
    ...inPlace('header', ofParameters(operation, 'header', headers)),
    ...inPlace('query', ofParameters(operation, 'query', query)),
    ...inPlace('path', ofParameters(operation, 'path', parameters)),
  ]
}

const inPlace = (place: Place, misses: readonly Miss[]): Violation[] =>
  misses.map((miss) => ({ place, ...miss }))

function ofBody({ bundle }: Operation, body: Call['body']): Miss[] {
  const { mediaType = '', schema } = body?.content ?? {}
  // A form is text that only Prism takes apart.
  if (!body || !schema || isForm(mediaType)) return []
  return explain(schema, body.value, bundle)
}

function ofParameters(
  { parameters, bundle }: Operation,
  place: keyof Operation['parameters'],
  sent: Sent,
): Miss[] {
  // The names of headers alone may be written in any case; they come in lower case.
  const nameOf = (name: string): string => (place === 'header' ? name.toLowerCase() : name)
  const given = new Map(Object.entries(sent))
  return parameters[place].flatMap((parameter) =>
    ofParameter(parameter, given.get(nameOf(parameter.name)), bundle),
  )
}

function ofParameter(
  { name, required, schema, list }: Parameter,
  sent: string | string[] | undefined,
  bundle: unknown,
): Miss[] {
  if (list === 'other' || schema?.type === 'object') return []
  const missing: Miss[] = required ? [{ field: name, problem: 'is required' }] : []
  if (sent === undefined) return missing
  const given = [sent].flat()
  const check = (target: Schema, value: unknown): Miss[] =>
    (isObjectSchema(target) ? explain(target, value, bundle) : []).map((miss) => ({
      ...miss,
      field: `${name}${miss.field}`,
    }))

  if (schema?.type !== 'array') {
    if (given.length > 1) return [{ field: name, problem: `must be given once, not ${given.length} times` }]
    // Without a value, a text is as good as not given.
    if (sent === '' && takesText(schema)) return missing
    return schema ? check(schema, typed(given[0]!, schema)) : []
  }
  const itemSchema = schema.items as Schema | undefined
  const texts = list === 'repeated' ? given : given.at(-1)!.split(',')
  if (sent === '' && takesText(itemSchema)) return missing
  // Nor is an empty one among others a value.
  const values = list === 'repeated' && takesText(itemSchema) ? texts.filter((text) => text !== '') : texts
  const items = (values.length > 0 ? values : texts).map((text) => typed(text, itemSchema))
  // A field without an index reads better when there is one value.
  const single = items.length === 1 && isObjectSchema(itemSchema) ? check(itemSchema, items[0]) : []
  return single.length > 0 ? single : check(schema, items)
}

const takesText = (schema: Schema | undefined): boolean => acceptedTypes(schema)?.includes('string') ?? true

/**
 * The value that the text of a parameter stands for: integers and numbers in decimal notation only,
 * booleans in any case, as the links of the service itself write `page_reverse=True`. What is none of these stays text.
 */
function typed(text: string, schema: Schema | undefined): unknown {
  if (takesText(schema)) return text
  const types = acceptedTypes(schema) ?? []
  if (types.includes('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return text
}
