import type { ErrorObject } from 'ajv/dist/2020.js'
import { joinAnd, kindOf, quote, show } from './words.ts'
import { fieldName, joinName } from './field.ts'
import { allowedValues, type Miss, typeWords } from './leaf.ts'
import {
  acceptedTypes,
  isOfType,
  onlyRequires,
  pinnedAttributes,
  pinnedValues,
  requires,
  type Schema,
  type SchemaObject,
} from './schema.ts'

interface Branch {
  schema: Schema
  misses: () => Miss[]
}

/**
 * Words for a `oneOf` or `anyOf` that failed. AJV reports the misses of every branch;
 * what helps is the branch that the sender meant, or the choice that was not made.
 */
export function describeUnion(
  error: ErrorObject,
  root: unknown,
  missesOf: (branch: number) => Miss[],
): Miss[] {
  const field = fieldName(error.instancePath, root)
  const branches = (error.schema as Schema[]).map((schema, index) => ({
    schema,
    misses: () => missesOf(index),
  }))
  if (Array.isArray(error.params.passingSchemas))
    return [tooMany(branches, error.params.passingSchemas, field)]

  const required = branches.map(({ schema }) => onlyRequires(schema))
  if (required.every((names) => names !== undefined)) return [oneIsRequired(required, field)]

  const fitting = branches.filter(({ schema }) => {
    const types = acceptedTypes(schema)
    return types === undefined || isOfType(error.data, types)
  })
  if (fitting.length === 0) {
    const types = branches.flatMap(({ schema }) => acceptedTypes(schema) ?? [])
    return [{ field, problem: `must be ${typeWords(types)}`, got: kindOf(error.data) }]
  }
  if (fitting.length === 1) return fitting[0]!.misses()
  return byPinnedAttribute(error, fitting, field) ?? nearest(fitting)
}

function tooMany(branches: Branch[], passing: number[], field: string): Miss {
  const names = passing.map((index) =>
    onlyRequires(branches[index]?.schema)?.map((name) => joinName(field, name)),
  )
  return names.every((group) => group !== undefined)
    ? {
        field,
        problem: `Only one of ${names.map((group) => joinAnd(group.map(quote))).join(', ')} is allowed`,
      }
    : { field, problem: 'fits more than one of the allowed forms' }
}

function oneIsRequired(required: string[][], field: string): Miss {
  const names = required.map((group) => joinAnd(group.map(quote)))
  return { field, problem: `One of ${names.join(', ')} is required` }
}

/** The branch whose `const` or `enum` for the discriminating attribute matches what was sent. */
function byPinnedAttribute(error: ErrorObject, branches: Branch[], field: string): Miss[] | undefined {
  const { data } = error
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const declared = (error.parentSchema as SchemaObject | undefined)?.discriminator?.propertyName
  const attribute = [...(declared ? [declared] : []), ...pinnedAttributes(branches[0]!.schema)].find((name) =>
    branches.every(({ schema }) => pinnedValues(schema, name) !== undefined),
  )
  if (attribute === undefined) return undefined

  const allowed = branches.flatMap(({ schema }) => pinnedValues(schema, attribute) ?? [])
  const name = joinName(field, attribute)
  if (!Object.hasOwn(data, attribute)) {
    if (!branches.every(({ schema }) => requires(schema, attribute))) return nearest(branches)
    return [{ field: name, problem: `is required and ${allowedValues(allowed)}` }]
  }
  const sent: unknown = Reflect.get(data, attribute)
  const meant = branches.filter(({ schema }) => pinnedValues(schema, attribute)?.includes(sent))
  if (meant.length === 0) return [{ field: name, problem: allowedValues(allowed), got: show(sent) }]
  return meant.length === 1 ? meant[0]!.misses() : nearest(meant)
}

/** Without a discriminating attribute: the branch with the fewest misses, or all when each has one for the same field. */
function nearest(branches: Branch[]): Miss[] {
  const candidates = branches
    .map((branch) => branch.misses())
    .filter((misses) => misses.length > 0)
    .toSorted((a, b) => a.length - b.length)
  const [best = []] = candidates
  const alternatives = candidates.filter(
    (misses) => misses.length === 1 && misses[0]!.field === best[0]?.field,
  )
  if (best.length !== 1 || alternatives.length < 2) return best
  const problems = [...new Set(alternatives.map((misses) => misses[0]!.problem))]
  return [{ ...best[0]!, problem: problems.join(', or it ') }]
}
