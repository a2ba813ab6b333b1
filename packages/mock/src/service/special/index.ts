import { deleteListenerForce, deleteLoadBalancerForce } from './cascade.ts'
import { batchDeleteIpList, updateIpList } from './ip-lists.ts'
import { v2BatchUpdateMembers } from './member-batch.ts'
import { batchUpdatePoliciesPriority } from './priorities.ts'
import { listQuotaDetails, showQuota } from './quotas.ts'
import type { Special } from './special.ts'
import { statusTree } from './status-tree.ts'
import { listVersions } from './versions.ts'
import { batchTags, createTag, deleteTag, findByTags, listTags, showTags } from './tags.ts'

/** The operations that are none of the five usual things, by operationId. */
export const specials: Readonly<Record<string, Special>> = {
  listVersions,
  deleteLoadBalancerForce,
  deleteListenerForce,
  showLoadBalancerStatus: statusTree('v3'),
  v2ShowLoadBalancerStatus: statusTree('v2.0'),
  batchUpdatePoliciesPriority,
  updateIpList,
  batchDeleteIpList,
  v2BatchUpdateMembers,
  showQuota,
  listQuotaDetails,
  v2ShowQuota: showQuota,
  v2ShowDefaultQuota: showQuota,
  v2ListLoadBalancerTags: listTags('LoadBalancer'),
  v2ListListenerTags: listTags('Listener'),
  v2ShowLoadBalancerTags: showTags('LoadBalancer'),
  v2ShowListenerTags: showTags('Listener'),
  v2CreateLoadBalancerTag: createTag('LoadBalancer'),
  v2CreateListenerTag: createTag('Listener'),
  v2BatchCreateLoadBalancerTags: batchTags('LoadBalancer'),
  v2BatchCreateListenerTags: batchTags('Listener'),
  v2DeleteLoadBalancerTag: deleteTag('LoadBalancer'),
  v2DeleteListenerTag: deleteTag('Listener'),
  v2ListLoadBalancersByTag: findByTags('LoadBalancer'),
  v2ListListenersByTag: findByTags('Listener'),
}

/** Those that say the same in every project; the examples of the document are their answer. */
export const unchanging: ReadonlySet<string> = new Set([
  'listApiVersions',
  'listSystemSecurityPolicies',
  'listAvailabilityZones',
])
