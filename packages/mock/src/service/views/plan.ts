import {
  acceptedTypes,
  pinnedAttributes,
  pinnedValues,
  type Schema,
  type SchemaObject,
} from '../../explain/schema.ts'
import { emptiest } from '../document/defaults.ts'
import { fieldsOf, isList, isNullable, isText, itemsOf, objectForms } from '../document/schema.ts'

/** What a schema means for a value in an answer, worked out once. */
export interface Plan {
  /** In a list: the one value that an answer ever has. */
  only: readonly unknown[]
  isNullable: boolean
  /** Whether an answer may have an empty text there; one that may not says nothing instead. */
  mayBeEmpty: boolean
  isText: boolean
  /** What a list holds; undefined for what is no list. */
  items: Plan | undefined
  /** The forms of an object; none for what is no object. */
  forms: readonly Form[]
  /** Of a text that has to be written in a certain way. */
  pattern: RegExp | undefined
  /** What stands there when there is nothing to say. */
  empty: () => unknown
}

export interface Form {
  /** Fields whose values tell this form from others. */
  pins: readonly (readonly [name: string, values: readonly unknown[]])[]
  fields: readonly Field[]
}

interface Field {
  name: string
  plan: Plan
  /** Whether an answer has the field also when nothing was given for it. */
  isExpected: boolean
}

const plans = new WeakMap<SchemaObject, Plan>()

export function planOf(schema: SchemaObject): Plan {
  const known = plans.get(schema)
  if (known) return known
  const items = itemsOf(schema)
  const { pattern } = schema
  const plan: Plan = {
    only: 'const' in schema ? [schema['const']] : [],
    isNullable: isNullable(schema) || acceptedTypes(schema) === undefined,
    isText: isText(schema),
    mayBeEmpty: !(Number(schema['minLength'] ?? 0) > 0),
    items: undefined,
    forms: [],
    pattern: typeof pattern === 'string' ? new RegExp(pattern) : undefined,
    empty: emptyOf(schema),
  }
  // Before what is inside, since a schema may hold itself.
  plans.set(schema, plan)
  plan.items = items && planOf(items)
  plan.forms = objectForms(schema).map(formPlan)
  return plan
}

function formPlan(form: SchemaObject): Form {
  return {
    pins: pinnedAttributes(form).map((name) => [name, pinnedValues(form, name) ?? []]),
    fields: [...fieldsOf(form)].map(([name, field]) => ({
      name,
      plan: planOf(field),
      isExpected: isExpected(form, name, field),
    })),
  }
}

/** Required fields are expected, and lists and features in no use, unless they are not for everybody. */
function isExpected(form: SchemaObject, name: string, field: SchemaObject): boolean {
  if (form.required?.includes(name)) return true
  return !field['deprecated'] && field['x-providers'] === undefined && (isList(field) || isNullable(field))
}

function emptyOf(schema: Schema): () => unknown {
  if (isList(schema)) return () => []
  if (isNullable(schema)) return () => null
  return () => emptiest(schema)
}
