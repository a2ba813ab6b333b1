import { isObjectSchema } from '../explain/schema.ts'
import type { Query } from '../http/request.ts'
import type { Operation } from '../operation.ts'

type Names = { declared: ReadonlySet<string>; booleans: ReadonlySet<string> }

const known = new WeakMap<Operation, Names>()

/**
 * The query as Prism takes it: booleans in any case, as the links of the service itself write `page_reverse=True`, and
 * nothing that the operation does not declare: Prism would take `LIMIT` for `limit`.
 */
export function leniently(operation: Operation, query: Query): Query {
  const { declared, booleans } = namesOf(operation)
  const read = (name: string, value: string): string => (booleans.has(name) ? lower(value) : value)
  return Object.fromEntries(
    Object.entries(query)
      // The names of an object's fields stand in brackets behind its own.
      .filter(([name]) => declared.has(name.split('[')[0]!))
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? given(value).map((text) => read(name, text)) : read(name, value),
      ]),
  )
}

/** Of the values of a repeated name, those that are any. */
const given = (values: string[]): string[] =>
  values.every((value) => value === '') ? values : values.filter((value) => value !== '')

const lower = (value: string): string => (/^(?:true|false)$/i.test(value) ? value.toLowerCase() : value)

function namesOf(operation: Operation): Names {
  let names = known.get(operation)
  if (!names) {
    const { query } = operation.parameters
    const booleans = query.filter(({ schema }) =>
      [schema, schema?.items].some((part) => isObjectSchema(part) && [part.type].flat().includes('boolean')),
    )
    names = {
      declared: new Set(query.map(({ name }) => name)),
      booleans: new Set(booleans.map(({ name }) => name)),
    }
    known.set(operation, names)
  }
  return names
}
