import addFormats from 'ajv-formats'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { describeCondition } from './condition.ts'
import { fieldName } from './field.ts'
import { describeLeaf, type Miss } from './leaf.ts'
import type { Schema, SchemaObject } from './schema.ts'
import { describeUnion } from './union.ts'

/** Errors beyond these are not looked at: enough for any honest mistake, and it bounds the work. */
const MOST_ERRORS = 500

interface Checker {
  ajv: Ajv2020
  compiled: WeakMap<object, ValidateFunction | undefined>
}

const checker = (coerceTypes: boolean): Checker => {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    addUsedSchema: false,
    coerceTypes,
  })
  addFormats.default(ajv)
  return { ajv, compiled: new WeakMap() }
}
const forBodies = checker(false)
const forParameters = checker(true)

/**
 * Says in words what a value misses of a schema; an empty list when there is nothing to say.
 *
 * Prism decides whether a request is valid, and its messages name every branch of every union.
 * This looks again, only at requests that Prism refused, and says what a newcomer can act on.
 */
export function explain(
  schema: object,
  value: unknown,
  options: { bundle?: unknown; isParameter?: boolean } = {},
): Miss[] {
  const validate = compile(schema, options)
  if (!validate || validate(value)) return []
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS)
  return distinct(describe(errors, value))
}

function compile(
  schema: object,
  { bundle, isParameter }: { bundle?: unknown; isParameter?: boolean },
): ValidateFunction | undefined {
  const { ajv, compiled } = isParameter ? forParameters : forBodies
  if (!compiled.has(schema)) {
    const { $schema: _dialect, ...rest } = schema as SchemaObject
    try {
      compiled.set(schema, ajv.compile({ ...rest, __bundled__: bundle }))
    } catch {
      compiled.set(schema, undefined)
    }
  }
  return compiled.get(schema)
}

function describe(errors: readonly ErrorObject[], root: unknown): Miss[] {
  const owned = new Set<ErrorObject>()
  for (const owner of errors.filter(ownsOthers)) {
    for (const error of errors) if (error !== owner && belongsTo(error, owner)) owned.add(error)
  }
  const top = errors.filter((error) => !owned.has(error))
  return top
    .filter((error) => !isEcho(error, top))
    .flatMap((error) => {
      const own = ownsOthers(error)
        ? errors.filter((other) => other !== error && belongsTo(other, error))
        : []
      return describeOne(error, own, root)
    })
}

function describeOne(error: ErrorObject, own: readonly ErrorObject[], root: unknown): Miss[] {
  switch (error.keyword) {
    case 'oneOf':
    case 'anyOf':
      return describeUnion(error, root, (branch) => {
        const prefix = `${error.schemaPath}/${branch}/`
        return describe(
          own.filter((other) => other.schemaPath.startsWith(prefix)),
          root,
        )
      })
    case 'if': {
      const rule = error.parentSchema as SchemaObject | undefined
      const isThen = error.params.failingKeyword === 'then'
      const when = describeCondition(
        isThen ? rule?.if : { not: rule?.if as Schema },
        fieldName(error.instancePath, root),
      )
      return describe(own, root).map((miss) => ({ ...(when !== undefined && { when }), ...miss }))
    }
    default:
      return [describeLeaf(error, root)]
  }
}

const OWNERS = new Set(['oneOf', 'anyOf', 'if', 'propertyNames', 'contains'])
const ownsOthers = (error: ErrorObject): boolean => OWNERS.has(error.keyword)

function belongsTo(error: ErrorObject, owner: ErrorObject): boolean {
  const place =
    owner.keyword === 'if' ? owner.schemaPath.replace(/if$/, owner.params.failingKeyword) : owner.schemaPath
  return (
    error.schemaPath.startsWith(`${place}/`) &&
    (error.instancePath === owner.instancePath || error.instancePath.startsWith(`${owner.instancePath}/`))
  )
}

/** Errors that only repeat another: the type of a value that is not in its list, leftovers of a failed branch. */
function isEcho(error: ErrorObject, others: readonly ErrorObject[]): boolean {
  const sameValue = (other: ErrorObject) => other !== error && other.instancePath === error.instancePath
  if (error.keyword === 'type') {
    return others.some((other) => sameValue(other) && (other.keyword === 'enum' || other.keyword === 'const'))
  }
  if (error.keyword === 'unevaluatedProperties' || error.keyword === 'unevaluatedItems') {
    return others.some((other) => other !== error && !other.keyword.startsWith('unevaluated'))
  }
  return false
}

function distinct(misses: readonly Miss[]): Miss[] {
  const seen = new Map<string, Miss>()
  for (const miss of misses) {
    const key = JSON.stringify([miss.field, miss.problem])
    if (!seen.has(key)) seen.set(key, miss)
  }
  return [...seen.values()]
}
