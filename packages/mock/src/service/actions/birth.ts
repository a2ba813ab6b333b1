import { resourceOf } from '../resources/index.ts'
import type { Birth, Resource } from '../resources/resource.ts'
import type { Stored } from '../state/collection.ts'
import type { Kind } from '../state/project.ts'

type Fields = Readonly<Record<string, unknown>>

/** A new resource of a project: what is given, and what it has from its birth. */
export function born(kind: Kind, fields: Fields, birth: Birth): Stored {
  const { birth: ofKind, plainIds } = resourceOf(kind)
  const id = birth.newId()
  const now = birth.now()
  return {
    // Nobody has to name a resource.
    name: '',
    description: '',
    ...fields,
    ...ofKind?.(fields, birth),
    id: plainIds ? id.replaceAll('-', '') : id,
    project_id: birth.project.id,
    created_at: now,
    updated_at: now,
    generation: birth.generation,
  }
}

/**
 * Keeps a resource, and those of its fields that become resources of their own in the place of such that were there.
 *
 * @returns what is kept of the resource itself
 */
export function putWithChildren(resource: Resource, record: Stored, birth: Birth): Stored {
  const { project } = birth
  const { own, children } = apart(resource, record)
  for (const [name, { kind, field }] of Object.entries(resource.children ?? {}))
    if (name in record) for (const old of project.with(kind, field, record.id)) project.remove(kind, old.id)
  project.put(resource.kind, own)
  for (const [kind, fields] of children) project.put(kind, born(kind, fields, birth))
  return own
}

/** A resource without the fields that become resources of their own, and those. */
function apart({ children = {} }: Resource, { ...own }: Stored): { own: Stored; children: [Kind, Fields][] } {
  const found = Object.entries(children).flatMap(([name, { kind, field }]) => {
    const given = own[name]
    delete (own as Record<string, unknown>)[name]
    return Array.isArray(given)
      ? given.map((fields): [Kind, Fields] => [kind, { ...(fields as Fields), [field]: own.id }])
      : []
  })
  return { own, children: found }
}
