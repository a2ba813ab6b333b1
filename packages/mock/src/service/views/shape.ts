import type { SchemaObject } from '../../explain/schema.ts'
import { type Form, type Plan, planOf } from './plan.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * An object with just the fields that a schema documents, in its order: what `read` gives, and for the rest of what an
 * answer always has the emptiest value.
 */
export function shapeObject(schema: SchemaObject, read: (name: string) => unknown): Record<string, unknown> {
  return shapeForm(formOf(planOf(schema), read), read)
}

function shapeForm({ fields }: Form, read: (name: string) => unknown): Record<string, unknown> {
  const shaped: Record<string, unknown> = {}
  for (const { name, plan, isExpected } of fields) {
    const value = shape(plan, read(name))
    if (value !== undefined) shaped[name] = value
    else if (isExpected) shaped[name] = plan.empty()
  }
  return shaped
}

/** The form whose pinned fields the object has; else the first. */
function formOf({ forms }: Plan, read: (name: string) => unknown): Form {
  const [first] = forms
  if (forms.length === 1) return first!
  return forms.find(({ pins }) => pins.every(([name, values]) => values.includes(read(name)))) ?? first!
}

/** A value as a schema documents it; undefined when it can say nothing. */
function shape(plan: Plan, value: unknown): unknown {
  if (value === undefined) return undefined
  if (plan.only.length > 0) return plan.only[0]
  if (value === null || (value === '' && !plan.mayBeEmpty)) return plan.isNullable ? null : undefined
  if (Array.isArray(value)) {
    const { items } = plan
    return items && value.map((item) => shape(items, item)).filter((item) => item !== undefined)
  }
  if (typeof value === 'object') {
    if (plan.isText) return tagText(value as Values)
    const read = (name: string): unknown => (value as Values)[name]
    return plan.forms.length > 0 ? shapeForm(formOf(plan, read), read) : value
  }
  if (typeof value === 'string') return plan.forms.length > 0 ? tagOf(value) : timeFor(plan, value)
  return value
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
function timeFor({ pattern }: Plan, value: string): string {
  if (!pattern || !TIME.test(value) || pattern.test(value)) return value
  const local = value.slice(0, -1)
  const spaced = local.replace('T', ' ')
  return pattern.test(spaced) ? spaced : local
}
