import { joinOr, quote, show } from './words.ts'
import { joinName } from './field.ts'
import { isObjectSchema, type Schema } from './schema.ts'

/**
 * Words for the `if` of a rule, such as `'pool.protocol' is 'TCP' or 'UDP'`,
 * or undefined when the condition is more than words can say shortly.
 */
export function describeCondition(condition: Schema | undefined, field: string): string | undefined {
  if (!isObjectSchema(condition)) return undefined
  const parts = new Map<string, string>()
  for (const name of condition.required ?? []) parts.set(name, `${quote(joinName(field, name))} is given`)
  for (const [name, schema] of Object.entries(condition.properties ?? {})) {
    const words = describeValue(schema)
    if (words === undefined) return undefined
    if (words !== '') parts.set(name, `${quote(joinName(field, name))} ${words}`)
  }
  if (isObjectSchema(condition.not)) {
    const absent = condition.not.required
    if (!absent || Object.keys(condition.not).length > 1) return undefined
    for (const name of absent) parts.set(name, `${quote(joinName(field, name))} is not given`)
  }
  const known = ['required', 'properties', 'not', 'type']
  if (parts.size === 0 || Object.keys(condition).some((key) => !known.includes(key))) return undefined
  return [...parts.values()].join(' and ')
}

function describeValue(schema: Schema): string | undefined {
  if (!isObjectSchema(schema)) return schema ? '' : 'is not given'
  if ('const' in schema) return `is ${show(schema.const)}`
  if (schema.enum) return `is ${joinOr(schema.enum.map(show))}`
  if (isObjectSchema(schema.not)) {
    const inner = describeValue(schema.not)
    return inner?.startsWith('is ') ? inner.replace('is ', 'is not ') : undefined
  }
  if (schema.minLength === 1 || schema.minItems === 1) return 'is not empty'
  return Object.keys(schema).every((key) => key === 'type') ? '' : undefined
}
