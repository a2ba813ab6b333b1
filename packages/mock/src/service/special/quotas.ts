import { resources } from '../resources/index.ts'
import type { Project } from '../state/project.ts'
import { successOf } from '../document/envelope.ts'
import { shapeObject } from '../views/shape.ts'
import type { Special } from './special.ts'

/** How many of each kind a project may have. */
export const showQuota: Special = ({ project, query, requestId }, _world, operation) => {
  const limits: Record<string, unknown> = { ...project.quotas, project_id: project.id }
  const { schema } = successOf(operation)
  const body = shapeObject(schema!, (name) => ({ quota: limits, request_id: requestId })[name])
  const wanted = [query['fields'] ?? []].flat()
  if (wanted.length === 0) return body
  const chosen = Object.entries(body['quota'] as object).filter(([name]) => wanted.includes(name))
  return { ...body, quota: Object.fromEntries(chosen) as unknown }
}

/** The same, with how many there are. */
export const listQuotaDetails: Special = ({ project, query, requestId }, _world, operation) => {
  const wanted = [query['quota_key'] ?? []].flat()
  const known = quotaKeys(operation)
  const quotas = Object.entries(project.quotas)
    .filter(([key]) => known.length === 0 || known.includes(key))
    .filter(([key]) => wanted.length === 0 || wanted.includes(key))
    .map(([key, limit]) => ({
      quota_key: key,
      quota_limit: limit,
      used: usedOf(project, key),
      unit: 'count',
    }))
  return { quotas, request_id: requestId }
}

/** The keys that the operation lists for its filter. */
function quotaKeys({ parameters }: Parameters<Special>[2]): unknown[] {
  const schema = parameters.query.find(({ name }) => name === 'quota_key')?.schema
  const items = schema?.items as { enum?: unknown[] } | undefined
  return items?.enum ?? schema?.enum ?? []
}

/** Of a quota that limits what one resource holds: the most that any holds. */
const heldBy: Readonly<Record<string, (project: Project) => number[]>> = {
  members_per_pool: (project) =>
    project.all('Pool').map(({ id }) => project.with('Member', 'pool_id', id).length),
  listeners_per_loadbalancer: (project) =>
    project.all('LoadBalancer').map(({ id }) => project.with('Listener', 'loadbalancer_id', id).length),
  listeners_per_pool: (project) =>
    project.all('Pool').map(({ id }) => project.with('Listener', 'default_pool_id', id).length),
  l7policies_per_listener: (project) =>
    project.all('Listener').map(({ id }) => project.with('L7Policy', 'listener_id', id).length),
  condition_per_policy: (project) =>
    project.all('L7Policy').map(({ id }) => project.with('L7Rule', 'l7policy_id', id).length),
  ipgroup_bindings: (project) =>
    project.all('IpGroup').map(({ id }) => project.with('Listener', 'ipgroup.ipgroup_id', id).length),
  ipgroup_max_length: (project) =>
    project.all('IpGroup').map(({ ip_list: list }) => (list as unknown[] | null)?.length ?? 0),
}

function usedOf(project: Project, key: string): number {
  const resource = resources.find(({ quota }) => quota === key)
  if (resource) return project.of(resource.kind).size
  return Math.max(0, ...(heldBy[key]?.(project) ?? []))
}
