import { Refusal } from '../../errors/refusal.ts'
import { quote } from '../../explain/words.ts'
import { resourceOf } from '../resources/index.ts'
import type { Kind } from '../state/project.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Enforcement, Rule } from './attempt.ts'

/** `marker` and `page_reverse` without `limit`. */
export const pagesNeedLimit = { keptBy: 'listing/page.ts' } satisfies Enforcement

/** `sort_key` and `sort_dir`. */
export const sortPairs = { keptBy: 'listing/sort.ts' } satisfies Enforcement

/** Of a field that is taken and changes nothing but how traffic flows. */
export const aboutTraffic = {
  notModelled: 'It is about traffic, of which the mock has none.',
} satisfies Enforcement

/** Of subnets, VPCs and addresses. */
export const aboutNetworks = {
  notModelled: 'The mock keeps no networks: it takes any ID of a subnet or a VPC.',
} satisfies Enforcement

/** Of what is best and not asked for. */
export const advice = {
  notModelled: 'It is advice: the service takes other values too.',
} satisfies Enforcement

/** `protection_reason`, which counts only with `consoleProtection`. */
export const reasonOfProtection = { keptBy: 'resources/protection.ts' } satisfies Enforcement

/** A field of a request that cannot be as it is, and what is wrong with it. */
export const wrong = (field: string, problem: string): Refusal =>
  Refusal.because('invalidInput', quote(field), problem)

/** The load balancer of a resource is not being changed. */
export const loadBalancerIsActive: Rule = ({ kind, before, next, project }) => {
  const loadBalancer = loadBalancerOf(kind, before ?? next, project)
  const state = loadBalancer?.['provisioning_status']
  if (!loadBalancer || state === 'ACTIVE') return undefined
  return Refusal.because('notActive', resourceOf('LoadBalancer').word, loadBalancer.id, String(state))
}

/** The project in a body is the one that the request is for. */
export const projectIsOwn: Rule = ({ given, project }) => {
  const { project_id: named } = given
  return typeof named === 'string' && named !== '' && named !== project.id
    ? Refusal.because('foreignProject', named)
    : undefined
}

/** Nothing of these kinds refers to what would be removed: a kind and the path of its field each. */
export const unusedBy =
  (...users: readonly (readonly [Kind, string])[]): Rule =>
  ({ kind, before, project }) => {
    for (const [user, path] of users) {
      const [found] = project.with(user, path, before!.id)
      if (found)
        return Refusal.because('inUse', resourceOf(kind).word, before!.id, resourceOf(user).word, found.id)
    }
    return undefined
  }

/** What is protected against deletion stays. */
export const unprotected: Rule = ({ kind, before }) =>
  before!['deletion_protection_enable'] === true
    ? Refusal.because('isProtected', resourceOf(kind).word, before!.id)
    : undefined

/** All of several rules; the first that is broken speaks. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (attempt) => {
    for (const rule of rules) {
      const refusal = rule(attempt)
      if (refusal) return refusal
    }
    return undefined
  }
