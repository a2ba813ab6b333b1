import { references, resourceOf } from '../resources/index.ts'
import { checkRules } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import { type Kind, kinds, type Project } from '../state/project.ts'
import type { Task } from '../task.ts'
import type { World } from '../world.ts'
import { type Request, target } from './request.ts'

/** @throws Refusal when it is not there, or a rule speaks against it */
export function remove(task: Task, request: Request, world: World): void {
  const { operation, kind, generation } = task
  const { project } = request
  const before = target(task, request)
  checkRules({ operation: operation.name, generation, kind, project, given: {}, before, next: before })
  removeRecord(kind, before, project, world)
}

/** Takes a resource out, whatever the rules say, and out of what refers to it. */
export function removeRecord(kind: Kind, record: Stored, project: Project, world: World): void {
  const { children = {}, belongings = [], after } = resourceOf(kind)
  const owned = Object.values(children).map(({ kind: child, field }) => [child, field] as const)
  for (const [child, field] of [...owned, ...belongings])
    for (const one of project.with(child, field, record.id)) removeRecord(child, one, project, world)
  project.remove(kind, record.id)
  after?.({ before: record, after: undefined }, world.birth(project, 'v3'))
  for (const other of kinds)
    for (const [path, referred] of Object.entries(references[other])) {
      if (referred !== kind) continue
      const [field = path] = path.split('.')
      for (const referring of project.with(other, path, record.id))
        project.patch(other, referring.id, { [field]: without(referring[field], record.id) })
    }
}

/** A field that referred to a resource, without it. */
function without(value: unknown, id: string): unknown {
  if (!Array.isArray(value)) return null
  return value.filter((one) => one !== id && !Object.values(Object(one)).includes(id))
}
