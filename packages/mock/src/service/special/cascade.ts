import { removeRecord } from '../actions/remove.ts'
import { find } from '../actions/request.ts'
import { checkRules } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import type { World } from '../world.ts'
import type { Special } from './special.ts'

/** Deletes a load balancer with everything that belongs to it. */
export const deleteLoadBalancerForce: Special = (request, world, { name: operation }) => {
  const { project, parameters } = request
  const before = find('LoadBalancer', parameters['loadbalancer_id']!, request, 'v3')
  checkRules({ operation, generation: 'v3', kind: 'LoadBalancer', project, given: {}, before, next: before })
  removeLoadBalancer(before, project, world)
  return undefined
}

/** Deletes a listener with its L7 policies and its default pool. */
export const deleteListenerForce: Special = (request, world, { name: operation }) => {
  const { project, parameters } = request
  const before = find('Listener', parameters['listener_id']!, request, 'v3')
  checkRules({ operation, generation: 'v3', kind: 'Listener', project, given: {}, before, next: before })
  removeListener(before, project, world)
  return undefined
}

function removeLoadBalancer(loadBalancer: Stored, project: Project, world: World): void {
  const { id } = loadBalancer
  for (const listener of project.with('Listener', 'loadbalancer_id', id))
    removeListener(listener, project, world)
  for (const pool of project.with('Pool', 'loadbalancer_id', id)) removePool(pool, project, world)
  for (const logtank of project.with('Logtank', 'loadbalancer_id', id))
    removeRecord('Logtank', logtank, project, world)
  removeRecord('LoadBalancer', loadBalancer, project, world)
}

function removeListener(listener: Stored, project: Project, world: World): void {
  for (const policy of project.with('L7Policy', 'listener_id', listener.id))
    removeRecord('L7Policy', policy, project, world)
  for (const list of project.with('Whitelist', 'listener_id', listener.id))
    removeRecord('Whitelist', list, project, world)
  const pool = project.get('Pool', listener['default_pool_id'])
  removeRecord('Listener', listener, project, world)
  if (pool) removePool(pool, project, world)
}

function removePool(pool: Stored, project: Project, world: World): void {
  for (const kind of ['Member', 'HealthMonitor'] as const)
    for (const record of project.with(kind, 'pool_id', pool.id)) removeRecord(kind, record, project, world)
  removeRecord('Pool', pool, project, world)
}
