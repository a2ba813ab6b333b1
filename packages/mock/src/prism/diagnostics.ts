import type { Call } from '../answer.ts'
import { explain } from '../explain/explain.ts'
import type { Miss } from '../explain/leaf.ts'
import type { Violation } from '../explain/violation.ts'
import type { Diagnostic, Operation, OperationParameter } from './types.ts'

type Place = Violation['place']

/** `DiagnosticSeverity.Error` of @stoplight/types, whose enum is not among what Prism exports. */
const ERROR = 0
const UNAUTHORIZED = 401

const isError = ({ severity }: Diagnostic): boolean => severity === ERROR

/** The headers that would carry credentials, when Prism found none. */
export function missingCredentials(
  operation: Operation,
  diagnostics: readonly Diagnostic[],
): string[] | undefined {
  if (!diagnostics.some((diagnostic) => isError(diagnostic) && diagnostic.code === UNAUTHORIZED))
    return undefined
  const schemes = operation.security?.flat() ?? []
  const headers = schemes.flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'header' ? [scheme.name] : [],
  )
  return headers.length ? headers : ['Authorization']
}

/** What Prism refused, in words for people; empty when it refused nothing. */
export function violationsOf(call: Call, diagnostics: readonly Diagnostic[]): Violation[] {
  const errors = diagnostics.filter((diagnostic) => isError(diagnostic) && diagnostic.code !== UNAUTHORIZED)
  const places = [...new Set(errors.map(placeOf))]
  return places.flatMap((place) => {
    const explained = explainPlace(call, place).map((miss) => ({ place, ...miss }))
    return explained.length
      ? explained
      : errors.filter((error) => placeOf(error) === place).map(inPrismsWords)
  })
}

function explainPlace({ operation, body, parameters, query, headers }: Call, place: Place): Miss[] {
  const bundle: unknown = Reflect.get(operation, '__bundled__')
  const { request } = operation
  switch (place) {
    case 'body': {
      const schema = body.kind === 'value' ? body.content?.schema : undefined
      return schema && body.kind === 'value' ? explain(schema, body.value, { bundle }) : []
    }
    case 'query':
      return explainParameters(request?.query, query, bundle)
    case 'path':
      return explainParameters(request?.path, parameters, bundle)
    case 'header':
      return explainParameters(request?.headers, headers, bundle)
  }
}

function explainParameters(
  declared: readonly OperationParameter[] | NonNullable<Operation['request']>['path'] = [],
  sent: Readonly<Record<string, string | string[]>>,
  bundle: unknown,
): Miss[] {
  const byName = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]))
  return declared.flatMap(({ name, schema, required, explode }): Miss[] => {
    const value = byName.get(name.toLowerCase())
    if (value === undefined || value === '') return required ? [{ field: name, problem: 'is required' }] : []
    if (!schema) return []
    const given = [value].flat()
    if (schema.type !== 'array') {
      return given.length > 1
        ? [{ field: name, problem: `must be given once, not ${given.length} times` }]
        : inField(name, explain(schema, given[0], { bundle, isParameter: true }))
    }
    const items = explode ? given : (given.at(-1) ?? '').split(',')
    // A field without an index reads better when there is one value.
    return items.length === 1 && typeof schema.items === 'object' && !Array.isArray(schema.items)
      ? inField(name, explain(schema.items, items[0], { bundle, isParameter: true }))
      : inField(name, explain(schema, items, { bundle, isParameter: true }))
  })
}

const inField = (name: string, misses: readonly Miss[]): Miss[] =>
  misses.map((miss) => ({ ...miss, field: `${name}${miss.field}` }))

function placeOf({ path }: Diagnostic): Place {
  const [place] = path ?? []
  return place === 'query' || place === 'path' || place === 'header' ? place : 'body'
}

/** `Request body property pool.name must be string` -> `pool.name`, `must be string`. */
function inPrismsWords(diagnostic: Diagnostic): Violation {
  const place = placeOf(diagnostic)
  const field = diagnostic.path?.slice(1).join('.') ?? ''
  const problem = diagnostic.message.replace(/^Request \w+ (?:(?:property|parameter) \S+ )?/, '')
  return { place, field, problem }
}
