import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import type { World } from '../world.ts'
import { removeRecord } from './remove.ts'

/** Takes a load balancer out with everything that hangs on it. */
export function removeLoadBalancer(loadBalancer: Stored, project: Project, world: World): void {
  const { id } = loadBalancer
  for (const listener of project.with('Listener', 'loadbalancer_id', id))
    removeListener(listener, project, world)
  for (const pool of project.with('Pool', 'loadbalancer_id', id)) removePool(pool, project, world)
  removeRecord('LoadBalancer', loadBalancer, project, world)
}

/** Takes a listener out with what belongs to it and its default pool. */
export function removeListener(listener: Stored, project: Project, world: World): void {
  const pool = project.get('Pool', listener['default_pool_id'])
  removeRecord('Listener', listener, project, world)
  if (pool) removePool(pool, project, world)
}

function removePool(pool: Stored, project: Project, world: World): void {
  for (const kind of ['Member', 'HealthMonitor'] as const)
    for (const record of project.with(kind, 'pool_id', pool.id)) removeRecord(kind, record, project, world)
  removeRecord('Pool', pool, project, world)
}
