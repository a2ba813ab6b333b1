import type { Generation, Operation } from '../../operation.ts'
import type { Resource } from '../resources/resource.ts'
import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { canonicalName } from '../views/names.ts'
import { read } from '../views/view.ts'
import type { Query } from './page.ts'

/** Parameters that say which part of a list is wanted and how, and those that no provider's lists heed. */
const shaping = new Set([
  'limit',
  'marker',
  'page_reverse',
  'sort_key',
  'sort_dir',
  'fields',
  'display_all_rules',
  'enterprise_project_id',
])
export const isShaping = (name: string): boolean => shaping.has(name)

type Test = (record: Stored, project: Project) => boolean

/**
 * Reads the filters of a query. Values of one key mean any of them, different keys all of them. Keys that the operation
 * does not declare say nothing, nor do those that stand in its path.
 */
export function filtersOf(
  operation: Operation,
  resource: Resource,
  generation: Generation,
  query: Query,
): Test[] {
  return operation.parameters.query
    .filter(({ name }) => query[name] !== undefined && !isShaping(name))
    .filter(({ name }) => name !== resource.parent)
    .map(({ name }) => {
      const values = wanted(query[name]!)
      const valuesOf = filterOf(resource, generation, name)
      return (record, project) =>
        values.length === 0 || valuesOf(record, project).some((value) => values.includes(plain(value)))
    })
}

/** What a filter compares: what the resource says for it, else the field of its name, or the IDs that a list of references holds. */
function filterOf(
  resource: Resource,
  generation: Generation,
  name: string,
): (record: Stored, project: Project) => unknown[] {
  const own = resource.filters?.[name]
  if (own) return (record, project) => [own(record, project, generation)].flat()
  const canonical = canonicalName(generation, name)
  const list = /^(.+)_id$/.exec(canonical)?.[1]
  return (record, project) => {
    const value = read(resource, record, project, generation, canonical)
    if (value !== undefined) return [value].flat()
    return list === undefined ? [] : idsOf(read(resource, record, project, generation, `${list}s`))
  }
}

const idsOf = (references: unknown): unknown[] =>
  Array.isArray(references) ? references.map((one) => (one as { id?: unknown }).id) : []

/** Empty values are as good as none. */
const wanted = (given: string | string[]): string[] =>
  [given]
    .flat()
    .filter((text) => text !== '')
    .map(plain)

/** One way to write a value: booleans in lower case, times without zone. */
function plain(value: unknown): string {
  const text = String(value)
  const { length } = text
  if (length === 4 || length === 5) return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text
  if (length !== 19 && length !== 20) return text
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?$/.test(text) ? text.replace(' ', 'T').replace('Z', '') : text
}
