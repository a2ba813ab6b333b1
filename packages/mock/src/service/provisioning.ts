import { removeLoadBalancer } from './actions/cascade.ts'
import type { Stored } from './state/collection.ts'
import { PENDING_UNTIL, type Project } from './state/project.ts'
import { loadBalancerOf } from './views/view.ts'
import type { World } from './world.ts'

const isShared = (loadBalancer: Stored): boolean => loadBalancer['guaranteed'] === false

/**
 * Lets what a request has changed take its time: a shared load balancer is being made, or changed with what belongs to it,
 * and a dedicated one is being deleted.
 */
export function takeTime(world: World): void {
  if (world.delays.provisioningMs === 0) return
  const until = world.now() + world.delays.provisioningMs
  const made = new Set<string>()
  for (const { project: id, kind, before, after } of world.changes.underWay) {
    const project = world.project(id)
    if (kind === 'LoadBalancer' && before && !isShared(before) && !project.get(kind, before.id))
      // Whoever deletes it again does not let it begin anew.
      project.put(
        kind,
        PENDING_UNTIL in before
          ? before
          : { ...before, provisioning_status: 'PENDING_DELETE', [PENDING_UNTIL]: until },
      )
    const loadBalancer = loadBalancerOf(kind, (after ?? before)!, project)
    const found = loadBalancer && project.get('LoadBalancer', loadBalancer.id)
    if (!found || !isShared(found)) continue
    if (kind === 'LoadBalancer' && !before) made.add(found.id)
    const isNew = made.has(found.id) || found['provisioning_status'] === 'PENDING_CREATE'
    project.patch('LoadBalancer', found.id, {
      provisioning_status: isNew ? 'PENDING_CREATE' : 'PENDING_UPDATE',
      [PENDING_UNTIL]: until,
    })
  }
}

/** Finishes what has taken its time. It is no request, so it cannot be taken back. */
export function finishDue(project: Project, world: World): void {
  const due = project.due(world.now())
  if (due.length === 0) return
  world.changes.transact(
    () => {
      for (const loadBalancer of due) {
        const { [PENDING_UNTIL]: _until, ...others } = loadBalancer
        if (loadBalancer['provisioning_status'] === 'PENDING_DELETE')
          removeLoadBalancer(loadBalancer, project, world)
        else project.put('LoadBalancer', { ...(others as Stored), provisioning_status: 'ACTIVE' })
      }
    },
    { canBeUndone: false },
  )
}
