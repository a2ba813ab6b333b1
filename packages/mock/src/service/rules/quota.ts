import { Refusal } from '../../errors/refusal.ts'
import type { Resource } from '../resources/resource.ts'
import type { Project } from '../state/project.ts'

/** @throws Refusal when the project has as many of a kind as it may */
export function checkQuota({ kind, quota }: Resource, project: Project): void {
  if (quota === undefined) return
  const limit = project.quotas[quota]
  if (limit !== undefined && limit >= 0 && project.of(kind).size >= limit)
    throw Refusal.because('overQuota', quota)
}
