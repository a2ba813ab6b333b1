import { typesOf, type Operation, type Schema } from '@elb-openapi/document'
import { document, requestBody } from './document.ts'
import { allowsNull, alternatives, sample, typeOf } from './sample.ts'

/** A request body that breaks one constraint, and the field that an error has to name. */
export type BadRequest = {
  name: string
  body: unknown
  field: string
  /** Whether TypeScript can see it: types cannot say lengths, ranges and patterns. */
  seenByTypes: boolean
}

type Path = (string | number)[]
type Json = Record<string, unknown>

const fieldName = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  )

/** A copy of a body with a value put at a path; `undefined` removes the field. */
const withValue = (body: unknown, [head, ...rest]: Path, value: unknown): unknown => {
  if (head === undefined) return value
  if (typeof head === 'number') return [withValue((body as unknown[] | undefined)?.[head], rest, value)]
  const copy: Json = { ...(body as Json | undefined) }
  const next = withValue(copy[head], rest, value)
  if (next === undefined) delete copy[head]
  else copy[head] = next
  return copy
}

const otherType: Record<string, unknown> = {
  string: 42,
  integer: 'seven',
  boolean: 'yes',
  object: 'text',
  array: 'text',
}

/** A value of a type that none of the variants has. */
const ofAnotherType = (type: string, variants: Schema[]): unknown => {
  const taken = new Set(variants.flatMap(typesOf))
  return [otherType[type], true, 42].find(
    (value) => !taken.has(typeof value === 'number' ? 'integer' : typeof value),
  )
}

/** A string that a pattern refuses. Throws when none of the candidates is refused. */
const refusedBy = (pattern: string): string => {
  const refused = ['<>', ' ', '\u0000', 'ü', ''].find(
    (candidate) => !new RegExp(pattern, 'u').test(candidate),
  )
  if (refused === undefined) throw new Error(`no candidate is refused by ${pattern}`)
  return refused
}

type Break = { what: string; value: unknown; seenByTypes: boolean }

/** Values that break a constraint of a field that is no object. */
const breaksOf = (schema: Schema): Break[] => {
  const variants = alternatives(schema)
  const first = variants[0]!
  const type = typeOf(first)
  const breaks: Break[] = [
    { what: `${type} as another type`, value: ofAnotherType(type, variants), seenByTypes: true },
  ]
  if (!allowsNull(schema))
    breaks.push({ what: 'null where it is not allowed', value: null, seenByTypes: true })
  if (first.enum || first.const !== undefined)
    breaks.push({
      what: 'a value that is not listed',
      value: type === 'boolean' ? !(first.const ?? first.enum?.[0]) : 'NO_SUCH_VALUE',
      seenByTypes: true,
    })
  if (type === 'integer')
    breaks.push({ what: 'a fraction', value: (first.minimum ?? 1) + 0.5, seenByTypes: false })
  if (first.minimum !== undefined)
    breaks.push({ what: 'below the minimum', value: first.minimum - 1, seenByTypes: false })
  if (first.maximum !== undefined)
    breaks.push({ what: 'above the maximum', value: first.maximum + 1, seenByTypes: false })
  if (first.minLength)
    breaks.push({ what: 'too short', value: 'x'.repeat(first.minLength - 1), seenByTypes: false })
  if (first.maxLength !== undefined)
    breaks.push({ what: 'too long', value: 'x'.repeat(first.maxLength + 1), seenByTypes: false })
  if (first.pattern !== undefined)
    breaks.push({ what: 'against the pattern', value: refusedBy(first.pattern), seenByTypes: false })
  if (first.format === 'date-time') breaks.push({ what: 'no date', value: 'yesterday', seenByTypes: false })
  return breaks
}

const badObjects = (schema: Schema, body: unknown, path: Path): BadRequest[] => {
  const found: BadRequest[] = []
  const add = (what: string, at: Path, value: unknown, seenByTypes: boolean, base: unknown = body): void => {
    found.push({
      name: `${fieldName(at)}: ${what}`,
      body: withValue(base, at, value),
      field: fieldName(at),
      seenByTypes,
    })
  }
  const branches = alternatives(schema).filter((branch) => branch.properties)
  branches.forEach((branch, index) => {
    // The body shows one branch of a union at most; the others start from their smallest value.
    const base =
      branches.length > 1 || valueAt(body, path) === undefined ? withValue(body, path, sample(branch)) : body
    const label = branches.length > 1 ? ` (${branch.title ?? `branch ${index + 1}`})` : ''
    if (branch.additionalProperties === false)
      add(`an unknown field${label}`, [...path, 'no_such_field'], 1, true, base)
    for (const [name, property] of Object.entries(branch.properties!)) {
      const at = [...path, name]
      if (branch.required?.includes(name)) add(`missing although required${label}`, at, undefined, true, base)
      for (const { what, value, seenByTypes } of breaksOf(property))
        add(`${what}${label}`, at, value, seenByTypes, base)
      found.push(...badObjects(property, base, at))
      const items = alternatives(property)[0]!.items
      if (items) {
        for (const { what, value, seenByTypes } of breaksOf(items))
          add(`${what}${label}`, [...at, 0], value, seenByTypes, base)
        found.push(...badObjects(items, base, [...at, 0]))
      }
    }
  })
  return found
}

const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Json | undefined)?.[part], body)

/** For every constraint of every field of the request body of an operation, one body that breaks it. */
export const badRequestsOf = (operation: Operation): BadRequest[] => {
  const request = requestBody(operation)
  if (!request) return []
  const schema = document.components.schemas[request.schema]!
  return badObjects(schema, request.examples[0]!.value, [])
}

/** A query that breaks one constraint of a parameter, and the parameter that an error has to name. */
export type BadQuery = { name: string; query: Record<string, string>; field: string }

export const badQueriesOf = (operation: Operation): BadQuery[] =>
  operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => {
      // A repeated parameter is an array; what is sent once is one of its items.
      const [variant] = alternatives(parameter.schema)
      const value = variant!.items ?? parameter.schema
      return (
        breaksOf(value)
          // In a query everything is text, and an empty value counts as none.
          .filter(
            ({ value: broken, what }) =>
              broken !== null &&
              broken !== '' &&
              !(typeOf(value) === 'string' && what.endsWith('another type')),
          )
          .map(({ what, value: broken }) => ({
            name: `${parameter.name}: ${what}`,
            query: { [parameter.name]: String(broken) },
            field: parameter.name,
          }))
      )
    })
