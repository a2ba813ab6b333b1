import type { Query } from '../http/request.ts'
import type { Operation } from './types.ts'

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
    const parameters = operation.request?.query ?? []
    names = new Set(parameters.filter(isBoolean).map(({ name }) => name.toLowerCase()))
    booleans.set(operation, names)
  }
  return names
}

type Parameter = NonNullable<NonNullable<Operation['request']>['query']>[number]

function isBoolean({ schema }: Parameter): boolean {
  const { type, items } = (schema ?? {}) as { type?: string | string[]; items?: { type?: string | string[] } }
  return [type, items?.type].flat().includes('boolean')
}
