import { removeListener, removeLoadBalancer } from '../actions/cascade.ts'
import { find } from '../actions/request.ts'
import { checkRules } from '../rules/check.ts'
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
