import type { Operation } from '../operation.ts'
import { removeLoadBalancer } from './actions/cascade.ts'
import { create } from './actions/create.ts'
import { list } from './actions/list.ts'
import { remove } from './actions/remove.ts'
import { type Request, target } from './actions/request.ts'
import { update } from './actions/update.ts'
import { successOf } from './document/envelope.ts'
import { isTrue } from './listing/page.ts'
import { specials } from './special/index.ts'
import type { Stored } from './state/collection.ts'
import { finishDue, takeTime } from './provisioning.ts'
import { type Task, taskOf } from './task.ts'
import { view } from './views/view.ts'
import { type Sources, World } from './world.ts'

/** An answer: `body` is a JSON value, or undefined for none. */
interface Served {
  status: number
  body: unknown
}

/** A request as the service takes it: the project by its ID. */
type ServiceRequest = Omit<Request, 'project'> & { projectId: string }

/** The service behind the API: it remembers, and knows the rules that no schema can say. */
export interface Service {
  world: World
  /**
   * Serves a request that has passed the checks of the document.
   *
   * @returns undefined for an operation that says the same in every project
   * @throws Refusal when something is not there, or a rule speaks against it
   */
  serve: (operation: Operation, request: ServiceRequest) => Served | undefined
}

export function createService(operations: readonly Operation[], sources: Sources): Service {
  const tasks = new Map<Operation, Task>()
  for (const operation of operations) {
    const task = taskOf(operation)
    if (task) tasks.set(operation, task)
  }
  const world = new World([...tasks.values()], sources)
  return {
    world,
    serve(operation, { projectId, ...rest }) {
      const request = { ...rest, project: world.project(projectId) }
      finishDue(request.project, world)
      const task = tasks.get(operation)
      const special = Object.hasOwn(specials, operation.name) ? specials[operation.name] : undefined
      return world.changes.transact(() => {
        if (task) return { status: task.status, body: serveTask(task, request, world) }
        if (!special) return undefined
        const body = special(request, world, operation)
        takeTime(world)
        return { status: successOf(operation).status, body }
      })
    },
  }
}

function serveTask(task: Task, request: Request, world: World): unknown {
  switch (task.verb) {
    case 'list':
      return list(task, request, world)
    case 'show':
      return shown(task, target(task, request), request)
    case 'create':
      return settled(task, create(task, request, world), request, world)
    case 'update':
      return settled(task, update(task, request, world), request, world)
    case 'delete':
      if (takesAll(task, request)) removeLoadBalancer(target(task, request), request.project, world)
      else remove(task, request, world)
      takeTime(world)
      return undefined
  }
}

/** What a creation or a change answers with: the resource as it is now that the change is under way. */
function settled(task: Task, { id }: Stored, request: Request, world: World): unknown {
  takeTime(world)
  return shown(task, request.project.get(task.kind, id)!, request)
}

/** v2.0 has no operation for it: programs for OpenStack send `cascade=true`, and the service heeds it. */
const takesAll = ({ kind, generation }: Task, { query }: Request): boolean =>
  kind === 'LoadBalancer' && generation === 'v2.0' && isTrue(query['cascade'])

function shown({ kind, generation, answer }: Task, record: Stored, { project, requestId }: Request): unknown {
  if (!answer) return undefined
  const item = view(kind, record, project, generation, answer.item)
  if (answer.key === undefined) return item
  return { [answer.key]: item, ...(answer.beside.includes('request_id') && { request_id: requestId }) }
}
