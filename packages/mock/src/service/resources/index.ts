import type { Kind, References } from '../state/project.ts'
import { certificates } from './certificates.ts'
import { flavors } from './flavors.ts'
import { healthMonitors } from './health-monitors.ts'
import { ipGroups } from './ip-groups.ts'
import { l7Policies } from './l7-policies.ts'
import { l7Rules } from './l7-rules.ts'
import { listeners } from './listeners.ts'
import { loadBalancers } from './load-balancers.ts'
import { logtanks } from './logtanks.ts'
import { members } from './members.ts'
import { pools } from './pools.ts'
import type { Resource } from './resource.ts'
import { securityPolicies } from './security-policies.ts'
import { whitelists } from './whitelists.ts'

/** Everything that a project can hold. */
export const resources: readonly Resource[] = [
  loadBalancers,
  listeners,
  pools,
  members,
  healthMonitors,
  l7Policies,
  l7Rules,
  certificates,
  securityPolicies,
  ipGroups,
  logtanks,
  whitelists,
  flavors,
]

const byKind = new Map(resources.map((resource) => [resource.kind, resource]))

export const resourceOf = (kind: Kind): Resource => byKind.get(kind)!

export const references = Object.fromEntries(
  resources.map((resource) => [resource.kind, resource.references]),
) as References
