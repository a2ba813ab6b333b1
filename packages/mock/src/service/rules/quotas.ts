import { Refusal } from '../../errors/refusal.ts'
import { contents, shares } from '../quotas.ts'
import { resourceOf, resources } from '../resources/index.ts'
import { idsAt, type Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import type { Attempt } from './attempt.ts'

type Growth = Pick<Attempt, 'kind' | 'project' | 'before' | 'next'>

/** @throws Refusal when a creation or a change asks for more than a quota allows; what was over it before may stay */
export function checkQuotas(growth: Growth): void {
  const { kind, project, before, next } = growth
  const { quota } = resourceOf(kind)
  if (quota !== undefined && !before) allow(project, quota, project.of(kind).size + 1)

  for (const [name, share] of Object.entries(shares)) {
    if (share.kind !== kind || share.isAdvice) continue
    const { field, weight = () => 1 } = share
    const held = new Set(before && idsAt(before, field))
    for (const holder of idsAt(next, field)) {
      if (held.has(holder) && weight(next) <= weight(before!)) continue
      const others = project.with(kind, field, holder).filter(({ id }) => id !== next.id)
      allow(project, name, sum(others, weight) + weight(next))
    }
  }

  for (const [name, { kind: ofKind, size }] of Object.entries(contents))
    if (ofKind === kind && size(next) > (before ? size(before) : 0)) allow(project, name, size(next))
}

function allow({ quotas }: Project, name: string, count: number): void {
  const limit = quotas[name]
  if (limit !== undefined && limit >= 0 && count > limit) throw Refusal.because('overQuota', name)
}

const sum = (records: readonly Stored[], weight: (record: Stored) => number): number =>
  records.reduce((total, record) => total + weight(record), 0)

/** How much of a quota is used up; of a quota of single resources, the most that any of them uses. */
export function usedOf(project: Project, name: string): number {
  const resource = resources.find(({ quota }) => quota === name)
  if (resource) return project.of(resource.kind).size
  const share = shares[name]
  if (share) {
    const { kind, holder, field, weight = () => 1 } = share
    return most(project.all(holder).map(({ id }) => sum(project.with(kind, field, id), weight)))
  }
  const content = contents[name]
  return content ? most(project.all(content.kind).map(content.size)) : 0
}

const most = (counts: readonly number[]): number => counts.reduce((top, count) => Math.max(top, count), 0)
