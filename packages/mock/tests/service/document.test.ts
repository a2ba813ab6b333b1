import { expect, test } from 'vitest'
import { generationOf } from '../../src/operation.ts'
import { fieldsOf } from '../../src/service/document/schema.ts'
import { isShaping } from '../../src/service/listing/filter.ts'
import { resources } from '../../src/service/resources/index.ts'
import type { Resource } from '../../src/service/resources/resource.ts'
import { specials, unchanging } from '../../src/service/special/index.ts'
import { type Task, taskOf } from '../../src/service/task.ts'
import { canonicalName } from '../../src/service/views/names.ts'
import { operations } from './client.ts'

const all = await operations()
const tasks = all.map(taskOf).filter((task) => task !== undefined)
const of = ({ kind }: Resource, ...verbs: string[]): Task[] =>
  tasks.filter((task) => task.kind === kind && verbs.includes(task.verb))

/** The names in the state of the fields that answers about a resource have. */
const answered = (resource: Resource): Set<string> =>
  new Set(
    of(resource, 'show', 'list').flatMap(({ answer, generation }) =>
      [...fieldsOf(answer?.item).keys()].map((name) => canonicalName(generation, name)),
    ),
  )

/** The names in the state of the fields that requests about a resource have. */
const requested = (resource: Resource): Set<string> =>
  new Set(
    of(resource, 'create', 'update').flatMap(({ request, generation }) =>
      [...fieldsOf(request?.schema).keys()].map((name) => canonicalName(generation, name)),
    ),
  )

test('every operation is one of the five usual things, special, or the same for everyone', () => {
  const unserved = all.filter(
    (operation) => !taskOf(operation) && !specials[operation.name] && !unchanging.has(operation.name),
  )
  expect(unserved.map(({ name }) => name)).toEqual([])
})

test('nothing is called special that is usual, or that is no operation', () => {
  const names = new Set(all.filter((operation) => !taskOf(operation)).map(({ name }) => name))
  expect([...Object.keys(specials), ...unchanging].filter((name) => !names.has(name))).toEqual([])
})

test.each(resources)(
  'what is worked out for $kind is in its answers, and no request gives it',
  (resource) => {
    const computed = Object.keys(resource.computed ?? {})
    const fields = answered(resource)
    expect(computed.filter((name) => !fields.has(name))).toEqual([])
    expect(computed.filter((name) => requested(resource).has(name))).toEqual([])
  },
)

test.each(resources)('the references of $kind are fields of its requests', (resource) => {
  const fields = requested(resource)
  const tops = Object.keys(resource.references).map((path) => path.split('.')[0]!)
  expect(tops.filter((name) => name !== resource.parent && !fields.has(name))).toEqual([])
})

/** The parameters of a resource's lists that ask for a value. */
const filters = (resource: Resource): { name: string; canonical: string }[] =>
  of(resource, 'list').flatMap(({ operation }) =>
    operation.parameters.query
      .filter(({ name }) => !isShaping(name) && name !== resource.parent)
      .map(({ name }) => ({ name, canonical: canonicalName(generationOf(operation.path), name) })),
  )

const isDerived = (resource: Resource, canonical: string): boolean => {
  const fields = answered(resource)
  return (
    fields.has(canonical) ||
    fields.has(`${canonical.replace(/_id$/, '')}s`) ||
    requested(resource).has(canonical)
  )
}

test.each(resources)(
  'every filter of $kind is a field, or the descriptor says what it compares',
  (resource) => {
    const unknown = filters(resource).filter(
      ({ name, canonical }) => !isDerived(resource, canonical) && !resource.filters?.[name],
    )
    expect(unknown.map(({ name }) => name)).toEqual([])
  },
)

test.each(resources)(
  'the descriptor of $kind says nothing of a filter that the document says',
  (resource) => {
    const known = new Map(filters(resource).map(({ name, canonical }) => [name, canonical]))
    const superfluous = Object.keys(resource.filters ?? {}).filter((name) => {
      const canonical = known.get(name)
      return canonical === undefined || isDerived(resource, canonical)
    })
    expect(superfluous).toEqual([])
  },
)
