import type { ErrorObject } from 'ajv/dist/2020.js'
import { describeCondition } from './condition.ts'
import { fieldName } from './field.ts'
import { describeLeaf, type Miss } from './leaf.ts'
import type { Schema, SchemaObject } from './schema.ts'
import { describeUnion } from './union.ts'
import { validatorOf } from './validator.ts'

/** Errors beyond these are not looked at: enough for any honest mistake, and it bounds the work. */
const MOST_ERRORS = 500

/**
 * Says in words what a value misses of a schema; an empty list when it misses nothing.
 * The messages of validators name every branch of every union; this says what a newcomer can act on.
 *
 * @param bundle what `#/__bundled__` in the schema's references leads to
 * @throws Error when the schema is none
 */
export function explain(schema: object, value: unknown, bundle?: unknown): Miss[] {
  const validate = validatorOf(schema, bundle)
  if (validate(value)) return []
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS)
  return distinct(describe(errors, value))
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
