import { usedOf } from '../rules/quotas.ts'
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
