import type { SchemaObject } from '../../explain/schema.ts'
import type { Generation } from '../../operation.ts'
import { resourceOf } from '../resources/index.ts'
import { refs, type Resource } from '../resources/resource.ts'
import type { Stored } from '../state/collection.ts'
import type { Kind, Project } from '../state/project.ts'
import { canonicalName } from './names.ts'
import { shapeObject } from './shape.ts'

/** What a resource says in a field, by the name in the state: worked out, or kept. */
export function read(
  { computed, children }: Resource,
  record: Stored,
  project: Project,
  generation: Generation,
  name: string,
): unknown {
  const child = children?.[name]
  if (child) return refs(project.with(child.kind, child.field, record.id))
  const compute = computed && Object.hasOwn(computed, name) ? computed[name] : undefined
  return compute ? compute(record, project, generation) : record[name]
}

/** A resource as an operation of a generation answers with it. */
export function view(
  kind: Kind,
  record: Stored,
  project: Project,
  generation: Generation,
  item: SchemaObject,
): Record<string, unknown> {
  const resource = resourceOf(kind)
  return shapeObject(item, (name) =>
    read(resource, record, project, generation, canonicalName(generation, name)),
  )
}

/** The load balancer that a resource hangs from; undefined when from none. */
export const loadBalancerOf = (kind: Kind, record: Stored, project: Project): Stored | undefined =>
  resourceOf(kind).loadBalancer?.(record, project)

/** Whether a generation shows a resource: v2.0 those of shared load balancers, and those that belong to none of them. */
export function isVisible(
  kind: Kind,
  record: Stored,
  project: Project,
  generation: Generation,
  separate: boolean,
): boolean {
  if (!resourceOf(kind).loadBalancer) return true
  const loadBalancer = loadBalancerOf(kind, record, project)
  const isShared = loadBalancer ? loadBalancer['guaranteed'] === false : record['generation'] === 'v2.0'
  return generation === 'v2.0' ? isShared : !(separate && isShared)
}
