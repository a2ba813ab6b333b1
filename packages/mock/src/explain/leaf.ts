import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Violation } from './violation.ts'
import { joinAnd, joinOr, kindOf, quote, show, shorten } from './words.ts'
import { fieldName, joinName } from './field.ts'
import { closest } from './spelling.ts'
import { isObjectSchema, onlyRequires, typeOf } from './schema.ts'

/** A violation that does not know yet whether it is in the body, the query or elsewhere. */
export type Miss = Omit<Violation, 'place'>

const TYPE_WORDS: Record<string, string> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

const FORMAT_WORDS: Record<string, string> = {
  'date-time': 'a time such as 2026-01-31T12:00:00Z',
  date: 'a date such as 2026-01-31',
  uuid: 'a UUID',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'a URI',
  hostname: 'a host name',
  email: 'an e-mail address',
}

export const typeWords = (types: readonly string[]): string =>
  joinOr([...new Set(types)].map((type) => TYPE_WORDS[type] ?? type))

/** Words for a list of allowed values. */
export function allowedValues(values: readonly unknown[]): string {
  const distinct = [...new Set(values)]
  return distinct.length === 1
    ? `must be ${show(distinct[0])}`
    : `must be one of: ${distinct.map((value) => (typeof value === 'string' && value !== '' ? value : show(value))).join(', ')}`
}

/** Words for one error of AJV that stands for itself. */
export function describeLeaf(error: ErrorObject, root: unknown): Miss {
  const field = fieldName(error.instancePath, root)
  const { data, params, schema } = error
  const must = (words: string, got?: string): Miss => ({
    field,
    problem: `must ${words}`,
    ...(got !== undefined && { got }),
  })
  switch (error.keyword) {
    case 'type':
      return must(
        `be ${typeWords([schema as string | string[]].flat())}`,
        typeof data === 'string' ? show(data) : kindOf(data),
      )
    case 'enum':
      return { field, problem: allowedValues(schema as unknown[]), got: show(data) }
    case 'const':
      return must(`be ${show(schema)}`, show(data))
    case 'required':
      return { field: joinName(field, params.missingProperty), problem: 'is required' }
    case 'dependentRequired':
    case 'dependencies':
      return {
        field: joinName(field, params.missingProperty),
        problem: 'is required',
        when: `${quote(joinName(field, params.property))} is given`,
      }
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownAttribute(error, field)
    case 'propertyNames':
      return {
        field: joinName(field, params.propertyName),
        problem: `Unrecognized attribute(s) ${quote(shorten(params.propertyName))}`,
      }
    case 'false schema':
      return { field, problem: 'is not allowed here' }
    case 'not':
      return describeNot(error, field)
    case 'minLength':
      return schema === 1
        ? must('not be empty')
        : must(`have at least ${schema} characters`, `${characters(data as string)}`)
    case 'maxLength':
      return must(`have at most ${schema} ${plural('character', schema)}`, `${characters(data as string)}`)
    case 'minimum':
      return must(`be at least ${schema}`, show(data))
    case 'maximum':
      return must(`be at most ${schema}`, show(data))
    case 'exclusiveMinimum':
      return must(`be more than ${schema}`, show(data))
    case 'exclusiveMaximum':
      return must(`be less than ${schema}`, show(data))
    case 'multipleOf':
      return must(`be a multiple of ${schema}`, show(data))
    case 'pattern':
      return must(`match the pattern ${schema}`, show(data))
    case 'format':
      return must(`be ${FORMAT_WORDS[schema as string] ?? `in the format ${schema}`}`, show(data))
    case 'minItems':
      return must(`have at least ${schema} ${plural('item', schema)}`, `${(data as unknown[]).length}`)
    case 'maxItems':
      return must(`have at most ${schema} ${plural('item', schema)}`, `${(data as unknown[]).length}`)
    case 'items':
    case 'unevaluatedItems':
      return must(`have at most ${params.limit ?? params.len} ${plural('item', params.limit)}`)
    case 'uniqueItems':
      return must(`not hold the same item twice: [${params.j}] and [${params.i}] are equal`)
    case 'contains':
      return must(`hold ${countWords(params)} ${itemWords(schema as ItemSchema)}`)
    case 'minProperties':
      return must(`have at least ${schema} ${plural('attribute', schema)}`)
    case 'maxProperties':
      return must(`have at most ${schema} ${plural('attribute', schema)}`)
    default:
      return { field, problem: error.message ?? 'is not valid' }
  }
}

/** How many items `contains` asks for. With a maximum and no minimum, the maximum is what failed. */
function countWords({
  minContains = 1,
  maxContains,
}: {
  minContains?: number
  maxContains?: number
}): string {
  if (maxContains === undefined) return `at least ${minContains}`
  return minContains === 0 ? `at most ${maxContains}` : `${minContains} to ${maxContains}`
}

type ItemSchema = { properties?: Record<string, { const?: unknown }> }

/** Which items `contains` is about: those whose attributes it pins, as in "of the items with 'type' HOST_NAME". */
function itemWords(schema: ItemSchema): string {
  const pinned = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property.const !== undefined,
  )
  if (pinned.length === 0) return 'of the items that are asked for'
  return `of the items with ${joinAnd(pinned.map(([name, property]) => `${quote(name)} ${show(property.const)}`))}`
}

function unknownAttribute(error: ErrorObject, field: string): Miss {
  const name: string = error.params.additionalProperty ?? error.params.unevaluatedProperty
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
  const meant = closest(name, known)
  const hint = meant ? `. Did you mean ${quote(meant)}?` : ''
  return { field: joinName(field, name), problem: `Unrecognized attribute(s) ${quote(shorten(name))}${hint}` }
}

function describeNot(error: ErrorObject, field: string): Miss {
  const { schema, data } = error
  if (!isObjectSchema(schema) || Object.keys(schema).length === 0)
    return { field, problem: 'is not allowed here' }
  const branches = schema.anyOf ?? schema.oneOf ?? [schema]
  const given = branches
    .map(onlyRequires)
    .filter((names) =>
      names?.every((name) => typeof data === 'object' && data !== null && Object.hasOwn(data, name)),
    )
  const names = given[0]
  if (names?.length === 1) return { field: joinName(field, names[0]!), problem: 'is not allowed here' }
  if (names) {
    const together = joinAnd(names.map((name) => quote(joinName(field, name))))
    return { field, problem: `${together} are not allowed together` }
  }
  if ('const' in schema) return { field, problem: `must not be ${show(schema.const)}` }
  if (schema.enum) return { field, problem: `must not be ${joinOr(schema.enum.map(show))}` }
  if (typeof schema.type === 'string') return { field, problem: `must not be ${TYPE_WORDS[schema.type]}` }
  if (typeof schema.pattern === 'string')
    return { field, problem: `must not match the pattern ${schema.pattern}` }
  return typeOf(data) === 'object'
    ? { field, problem: 'has a combination of attributes that is not allowed' }
    : { field, problem: 'is not allowed here' }
}

/** Counted one by one: a list of all characters of a long text would need many times its memory. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

const plural = (noun: string, count: unknown): string => (count === 1 ? noun : `${noun}s`)
