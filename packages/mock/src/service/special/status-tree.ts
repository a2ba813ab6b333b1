import type { Generation } from '../../operation.ts'
import { find } from '../actions/request.ts'
import { successOf } from '../document/envelope.ts'
import type { Stored } from '../state/collection.ts'
import type { Kind, Project } from '../state/project.ts'
import { resourceOf } from '../resources/index.ts'
import { shapeObject } from '../views/shape.ts'
import { read } from '../views/view.ts'
import type { Special } from './special.ts'

/** A load balancer with everything below it, each with its status. */
export const statusTree =
  (generation: Generation): Special =>
  (request, _world, operation) => {
    const loadBalancer = find('LoadBalancer', request.parameters['loadbalancer_id']!, request, generation)
    const tree = {
      statuses: { loadbalancer: branch(loadBalancer, request.project, generation) },
      request_id: request.requestId,
    }
    const { schema } = successOf(operation)
    return shapeObject(schema!, (name) => tree[name as keyof typeof tree])
  }

function branch(loadBalancer: Stored, project: Project, generation: Generation): Record<string, unknown> {
  const { id } = loadBalancer
  return {
    ...plain('LoadBalancer', loadBalancer, project, generation),
    listeners: project
      .with('Listener', 'loadbalancer_id', id)
      .map((listener) => listenerBranch(listener, project, generation)),
    pools: project.with('Pool', 'loadbalancer_id', id).map((pool) => poolBranch(pool, project, generation)),
  }
}

function listenerBranch(listener: Stored, project: Project, generation: Generation): Record<string, unknown> {
  const pool = project.get('Pool', listener['default_pool_id'])
  return {
    ...plain('Listener', listener, project, generation),
    pools: pool ? [poolBranch(pool, project, generation)] : [],
    l7policies: project.with('L7Policy', 'listener_id', listener.id).map((policy) => ({
      ...plain('L7Policy', policy, project, generation),
      rules: project
        .with('L7Rule', 'l7policy_id', policy.id)
        .map((rule) => plain('L7Rule', rule, project, generation)),
    })),
  }
}

function poolBranch(pool: Stored, project: Project, generation: Generation): Record<string, unknown> {
  const [monitor] = project.with('HealthMonitor', 'pool_id', pool.id)
  return {
    ...plain('Pool', pool, project, generation),
    members: project
      .with('Member', 'pool_id', pool.id)
      .map((member) => plain('Member', member, project, generation)),
    healthmonitor: monitor ? plain('HealthMonitor', monitor, project, generation) : {},
  }
}

/** What a resource says of itself. What nobody keeps a status of is well. */
function plain(
  kind: Kind,
  record: Stored,
  project: Project,
  generation: Generation,
): Record<string, unknown> {
  const resource = resourceOf(kind)
  const computed = Object.keys(resource.computed ?? {}).map((name) => [
    name,
    read(resource, record, project, generation, name),
  ])
  return {
    provisioning_status: 'ACTIVE',
    operating_status: 'ONLINE',
    ...record,
    ...(Object.fromEntries(computed) as Record<string, unknown>),
  }
}
