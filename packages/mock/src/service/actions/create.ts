import { withDefaults } from '../document/defaults.ts'
import { fieldsOf } from '../document/schema.ts'
import { resourceOf } from '../resources/index.ts'
import { settle } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import type { Task } from '../task.ts'
import { canonicalFields } from '../views/names.ts'
import type { World } from '../world.ts'
import { born, putWithChildren } from './birth.ts'
import { checkReferences, givenFields, ownerId, type Request } from './request.ts'

/** @throws Refusal when something that it refers to is not there, a rule speaks against it, or the quota is used up */
export function create(task: Task, request: Request, world: World): Stored {
  const { kind, generation } = task
  const { project } = request
  const resource = resourceOf(kind)
  const owner = ownerId(task, request)
  const given = {
    ...givenFields(task, request),
    ...(owner !== undefined && resource.parent && { [resource.parent]: owner }),
  }
  checkReferences(task, given, request)

  const birth = world.birth(project, generation)
  const next = born(kind, defaultsOf(task, given, world), birth)
  const { operation } = task
  const kept = settle({
    operation: operation.name,
    generation,
    kind,
    project,
    given,
    before: undefined,
    next,
  })
  const own = putWithChildren(resource, kept, birth)
  resource.after?.({ before: undefined, after: own }, birth)
  return project.get(kind, own.id)!
}

/** What is given, with the documented defaults of its own generation, then those of the other, which shows it too. */
function defaultsOf(task: Task, given: Record<string, unknown>, world: World): Record<string, unknown> {
  const own = withDefaults(task.request?.schema, given)
  const others = world
    .creationsOf(task.kind)
    .filter(({ generation }) => generation !== task.generation)
    .map(({ generation, request, answer }) => {
      const shown = fieldsOf(answer?.item)
      const defaults = Object.entries(withDefaults(request?.schema, {})).filter(([name]) => shown.has(name))
      return canonicalFields(generation, Object.fromEntries(defaults))
    })
  return Object.assign({}, ...others, own) as Record<string, unknown>
}
