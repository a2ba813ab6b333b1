import type { SchemaValidateFunction } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'

/**
 * Puts a `uniqueItems` into AJV that takes one look at each item. AJV's own compares each with each,
 * and calls `valueOf` of what was sent.
 */
export function addUniqueItems(ajv: Ajv2020): void {
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: uniqueItems })
}

const uniqueItems: SchemaValidateFunction = (wanted: boolean, items: unknown[]) => {
  const seen = new Map<string, number>()
  for (const [i, item] of wanted ? items.entries() : []) {
    const key = canonical(item)
    const j = seen.get(key)
    if (j !== undefined) {
      uniqueItems.errors = [{ keyword: 'uniqueItems', params: { i, j } }]
      return false
    }
    seen.set(key, i)
  }
  return true
}

/** The same text for equal JSON values, and only for them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}
