import { acceptedTypes, type Schema, type SchemaObject } from '../../explain/schema.ts'
import { emptiest } from '../document/defaults.ts'
import { fieldsOf, formOf, isList, isNullable, isText, itemsOf, objectForms } from '../document/schema.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * An object with just the fields that a schema documents, in its order: what `read` gives, and for the rest of what an
 * answer always has the emptiest value.
 */
export function shapeObject(schema: Schema, read: (name: string) => unknown): Record<string, unknown> {
  const shaped: Record<string, unknown> = {}
  for (const [name, field] of fieldsOf(schema)) {
    const value = shape(field, read(name))
    if (value !== undefined) shaped[name] = value
    else if (isExpected(schema, name, field)) shaped[name] = emptiest(field)
  }
  return shaped
}

/** A value as a schema documents it; undefined when it can say nothing. */
function shape(schema: SchemaObject, value: unknown): unknown {
  if (value === undefined) return undefined
  if (value === null) return isNullable(schema) || acceptedTypes(schema) === undefined ? null : undefined
  if (Array.isArray(value)) {
    if (!isList(schema)) return undefined
    const items = itemsOf(schema)!
    return value.map((item) => shape(items, item)).filter((item) => item !== undefined)
  }
  if (typeof value === 'object') {
    if (isText(schema)) return tagText(value as Values)
    return objectForms(schema).length > 0
      ? shapeObject(formOf(schema, value as Values)!, (name) => (value as Values)[name])
      : value
  }
  if (typeof value === 'string') return objectForms(schema).length > 0 ? tagOf(value) : timeFor(schema, value)
  return value
}

/** Whether an answer has a field that nothing was given for: required ones, lists, and those of features in no use. */
function isExpected(schema: Schema, name: string, field: SchemaObject): boolean {
  const required = objectForms(schema).some((form) => form.required?.includes(name))
  if (required) return true
  return !field['deprecated'] && field['x-providers'] === undefined && (isList(field) || isNullable(field))
}

/** v2.0 writes a tag as one text. */
const tagText = ({ key, value }: Values): string | undefined =>
  typeof key === 'string' ? `${key}=${String(value ?? '')}` : undefined

/** Takes such a text apart; a value may hold further equals signs. */
export function tagOf(text: string): { key: string; value: string } {
  const mark = text.indexOf('=')
  return mark === -1 ? { key: text, value: '' } : { key: text.slice(0, mark), value: text.slice(mark + 1) }
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** A time as the pattern of the field has it: v2.0 leaves out the zone, and at certificates writes a space. */
function timeFor({ pattern }: SchemaObject, value: string): string {
  if (typeof pattern !== 'string' || !TIME.test(value) || new RegExp(pattern).test(value)) return value
  const local = value.slice(0, -1)
  const spaced = local.replace('T', ' ')
  return new RegExp(pattern).test(spaced) ? spaced : local
}
