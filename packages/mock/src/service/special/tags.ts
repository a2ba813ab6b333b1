import { Refusal } from '../../errors/refusal.ts'
import { find, type Request } from '../actions/request.ts'
import { checkRules } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import type { Special } from './special.ts'

/** Tags are of load balancers and listeners, of both kinds of load balancers. */
type Tagged = 'LoadBalancer' | 'Listener'

interface Tag {
  key: string
  value?: string
}

const parameterOf = { LoadBalancer: 'loadbalancer_id', Listener: 'listener_id' } as const

/** A tag may be without a value in v3. */
const tagsOf = ({ tags }: Stored): Required<Tag>[] =>
  ((tags as Tag[] | null | undefined) ?? []).map(({ key, value }) => ({ key, value: value ?? '' }))

/** The operations of v2.0 on tags see resources of either generation. */
const taggedOf = (kind: Tagged, request: Request): Stored =>
  find(kind, request.parameters[parameterOf[kind]]!, request, 'v3')

const ascending = (left: string, right: string): number => (left < right ? -1 : 1)

/** The tags of all resources of a kind: each key with its values. */
export const listTags =
  (kind: Tagged): Special =>
  ({ project }) => {
    const values = new Map<string, Set<string>>()
    for (const { key, value } of project.all(kind).flatMap(tagsOf))
      values.set(key, (values.get(key) ?? new Set<string>()).add(value))
    const keys = [...values.keys()].toSorted(ascending)
    return { tags: keys.map((key) => ({ key, values: [...values.get(key)!].toSorted(ascending) })) }
  }

export const showTags =
  (kind: Tagged): Special =>
  (request) => ({ tags: tagsOf(taggedOf(kind, request)).map(({ key, value }) => ({ key, value })) })

export const createTag =
  (kind: Tagged): Special =>
  (request, world, { name }) => {
    const { tag } = request.body as { tag: Tag }
    return changeTags(kind, request, name, (there) => withTags(there, [tag]), world.time())
  }

/** Adds several, or takes several away. */
export const batchTags =
  (kind: Tagged): Special =>
  (request, world, { name }) => {
    const { action, tags } = request.body as { action: 'create' | 'delete'; tags: Tag[] }
    const leaving = new Set(tags.map(({ key }) => key))
    const next = (there: Required<Tag>[]): Required<Tag>[] =>
      action === 'delete' ? there.filter(({ key }) => !leaving.has(key)) : withTags(there, tags)
    return changeTags(kind, request, name, next, world.time())
  }

export const deleteTag =
  (kind: Tagged): Special =>
  (request, world, { name }) => {
    const key = request.parameters['key']!
    return changeTags(kind, request, name, (there) => there.filter((tag) => tag.key !== key), world.time())
  }

const withTags = (there: readonly Required<Tag>[], tags: readonly Tag[]): Required<Tag>[] => [
  ...new Map([...there, ...tags].map(({ key, value = '' }) => [key, { key, value }])).values(),
]

function changeTags(
  kind: Tagged,
  request: Request,
  operation: string,
  next: (there: Required<Tag>[]) => Required<Tag>[],
  now: string,
): undefined {
  const { project, body, parameters } = request
  const before = taggedOf(kind, request)
  const given = {
    ...(body as Record<string, unknown> | undefined),
    ...('key' in parameters && { key: parameters['key'] }),
  }
  const changed = { ...before, tags: next(tagsOf(before)), updated_at: now }
  checkRules({ operation, generation: 'v2.0', kind, project, given, before, next: changed })
  project.put(kind, changed)
  return undefined
}

interface Search {
  action: 'filter' | 'count'
  tags?: { key: string; values: string[] }[]
  matches?: { key: string; value: string }[]
  limit?: string | number
  offset?: string | number
}

/** The resources that have all of the tags, each with any of its values, or how many they are. */
export const findByTags =
  (kind: Tagged): Special =>
  ({ project, body }, _world, { name: operation }) => {
    const given = body as Record<string, unknown>
    checkRules({ operation, generation: 'v2.0', kind, project, given, before: undefined, next: { id: '' } })
    const { action, tags = [], matches = [], limit = 1000, offset = 0 } = body as Search
    const fits = (record: Stored): boolean =>
      tags.every(({ key, values }) =>
        tagsOf(record).some((tag) => tag.key === key && (values.length === 0 || values.includes(tag.value))),
      ) && matches.every(({ value }) => String(record['name']).includes(value))
    const found = project.all(kind).filter(fits)
    if (action === 'count') return { total_count: found.length }
    const first = Number(offset)
    if (!(first >= 0)) throw Refusal.because('invalidInput', "'offset'", 'It must be 0 or more')
    return {
      resources: found.slice(first, first + Number(limit)).map((record) => ({
        resource_id: record.id,
        resource_detail: '',
        tags: tagsOf(record).map(({ key, value }) => ({ key, value })),
        resource_name: record['name'] ?? '',
      })),
      total_count: found.length,
    }
  }
