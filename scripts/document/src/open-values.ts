import type { Schema } from './nodes.ts'

const openTypes = new Set<unknown>(['string', 'integer'])

/** The values that a schema lists by `const` or `enum`, null among them; undefined when it lists none. */
export const listedValues = (schema: Schema): unknown[] | undefined =>
  schema.const === undefined ? schema.enum : [schema.const]

/**
 * Whether a form of a union only leaves room for values that another form does not list yet: `{ type: string }` beside a
 * list of values. Answers are written so; what they say is the list.
 *
 * @param forms all forms of the union, without references
 */
export const isOpenEnd = (form: Schema, forms: Schema[]): boolean =>
  Object.keys(form).length === 1 &&
  openTypes.has(form.type) &&
  forms.some((other) => other.type === form.type && listedValues(other) !== undefined)
