import { isObjectSchema } from '../explain/schema.ts'
import type { Query } from '../http/request.ts'
import type { Operation } from '../operation.ts'

const booleans = new WeakMap<Operation, ReadonlySet<string>>()

/** The query as Prism takes it: booleans in any case, as the links of the service itself write `page_reverse=True`. */
export function leniently(operation: Operation, query: Query): Query {
  const names = booleanNames(operation)
  if (names.size === 0) return query
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      !names.has(name.toLowerCase()) ? value : Array.isArray(value) ? value.map(lower) : lower(value),
    ]),
  )
}

const lower = (value: string): string => (/^(?:true|false)$/i.test(value) ? value.toLowerCase() : value)

function booleanNames(operation: Operation): ReadonlySet<string> {
  let names = booleans.get(operation)
  if (!names) {
    const parameters = operation.parameters.query.filter(({ schema }) =>
      [schema, schema?.items].some((part) => isObjectSchema(part) && [part.type].flat().includes('boolean')),
    )
    names = new Set(parameters.map(({ name }) => name.toLowerCase()))
    booleans.set(operation, names)
  }
  return names
}
