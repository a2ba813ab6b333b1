import type { Parameter, Schema } from '@elb-openapi/document'
import type { Endpoint } from '../contract.ts'
import { oddBooleans, oddNumbers, oddTexts } from './odd-values.ts'
import { way, type Source } from './source.ts'
import type { ValidValues } from './valid-value.ts'

/** A query string without its `?`, and what is odd about it, for people. */
export type Query = { search: string; how: string[] }
/** Names and values as they are written, that is encoded. */
type Pair = readonly [name: string, value: string]
type Oddity = { pairs: Pair[]; how: string }

const encode = encodeURIComponent

/** A query that the operation takes. */
export const validQuery = (source: Source, endpoint: Endpoint, values: ValidValues): Query => ({
  search: written(source, validPairs(source, endpoint, values)),
  how: [],
})

/** A query with something in it that may or may not be allowed, on top of one that is. */
export const oddQuery = (source: Source, endpoint: Endpoint, values: ValidValues): Query => {
  const pairs = validPairs(source, endpoint, values)
  const oddities = Array.from({ length: source.pick([1, 1, 1, 1, 2]) }, () =>
    oddity(source, endpoint, values),
  )
  for (const odd of oddities) pairs.splice(source.integer(0, pairs.length), 0, ...odd.pairs)
  return { search: written(source, pairs), how: oddities.map(({ how }) => how) }
}

const validPairs = (source: Source, { queryParameters }: Endpoint, values: ValidValues): Pair[] => {
  const share = source.pick([10, 30, 60])
  return queryParameters
    .filter(() => source.chance(share))
    .flatMap((parameter) => validPair(source, parameter, values))
}

const validPair = (
  source: Source,
  { name, schema, style = 'form', explode = style === 'form' }: Parameter,
  values: ValidValues,
): Pair[] => {
  const { items } = schema
  if (!items) return [[encode(name), encode(String(values(source, schema)))]]
  const list = Array.from({ length: source.pick([1, 1, 1, 2, 3, 12]) }, () =>
    encode(String(values(source, items))),
  )
  return explode ? list.map((value) => [encode(name), value] as const) : [[encode(name), list.join(',')]]
}

const oddity = (source: Source, { queryParameters, answers }: Endpoint, values: ValidValues): Oddity => {
  const statuses = answers.map(({ status }) => status)
  const general = [
    way(1, () => {
      const name = source.pick(['no_such', '__proto__', 'constructor', 'limit%00', '%FF', ''])
      return { pairs: [pair(name, source.pick(['1', '', '%00']))], how: 'an unknown query parameter' }
    }),
    way(1, () => ({
      pairs: [pair(source.pick(['%', '=', '&', '?', '%26', 'a=b=c']), '')],
      how: 'query syntax',
    })),
    way(1, () => {
      const name = source.pick(['__code', '__code', '__dynamic', '__example', '__seed'])
      const value = String(source.pick([...statuses, 999, true, '']))
      return { pairs: [pair(name, value)], how: `the preference ${name}=${value}` }
    }),
  ]
  if (queryParameters.length === 0) return source.either(...general)
  // Most parameters are texts without rules, in which nothing is odd.
  const parameter = source.either(
    ...queryParameters.map((each) => way(hasRules(each.schema) ? 6 : 1, () => each)),
  )
  const { schema } = parameter
  const name = encode(parameter.name)
  return source.either(
    ...general,
    way(16, () => ({ pairs: [pair(name, oddValue(source, schema))], how: `an odd value of ${name}` })),
    way(2, () => ({ pairs: [pair(name, '')], how: `an empty ${name}` })),
    way(2, () => ({
      pairs: [...validPair(source, parameter, values), ...validPair(source, parameter, values)],
      how: `${name} repeated`,
    })),
    way(2, () => {
      const other = source.pick([name.toUpperCase(), `${name}%5B%5D`, `${name}[0]`, `%20${name}`])
      return { pairs: [pair(other, oddValue(source, schema))], how: `${name} with its name changed` }
    }),
  )
}

const pair = (name: string, value: string): Pair => [name, value]

const hasRules = (schema: Schema): boolean => {
  const { type, ...rules } = schema.items ?? schema
  return type !== 'string' || Object.keys(rules).length > 0
}

const oddValue = (source: Source, schema: Schema): string => {
  const { type } = schema.items ?? schema
  const fitting = type === 'integer' ? oddNumbers : type === 'boolean' ? oddBooleans : oddTexts
  return source.pick(source.chance(80) ? fitting : source.pick([oddNumbers, oddBooleans, oddTexts]))
}

const written = (source: Source, pairs: readonly Pair[]): string =>
  pairs
    .map(([name, value]) => (value === '' && source.chance(30) ? name : `${name}=${value}`))
    .join(source.chance(2) ? '&&' : '&')
