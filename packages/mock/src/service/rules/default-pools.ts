import { Refusal } from '../../errors/refusal.ts'
import { idsAt } from '../state/collection.ts'
import type { Rule } from './attempt.ts'
import { protocolsFit } from './protocols.ts'

/** The default pool that a listener gets has a protocol that goes with its own. */
export const defaultPoolFits: Rule = ({ given, next, project }) => {
  const pool = project.get('Pool', given['default_pool_id'])
  return pool && protocolsFit(next, pool)
}

/** The default pool that a listener gets belongs to no other listener and to no L7 policy of one. */
export const defaultPoolIsOwn: Rule = ({ given, next, project }) => {
  const { default_pool_id: pool } = given
  if (typeof pool !== 'string') return undefined
  const other = [
    ...project.with('Listener', 'default_pool_id', pool).map(({ id }) => id),
    ...project.with('L7Policy', 'redirect_pool_id', pool).map((policy) => String(policy['listener_id'])),
  ].find((listener) => listener !== next.id)
  return other === undefined ? undefined : Refusal.because('inUse', 'pool', pool, 'listener', other)
}

/** The default pool of a listener that goes has no members. */
export const withoutMembers: Rule = ({ before, project }) => {
  const { default_pool_id: pool } = before!
  return typeof pool === 'string' && project.with('Member', 'pool_id', pool).length > 0
    ? Refusal.because('inUse', 'listener', before!.id, 'pool', pool)
    : undefined
}

/** A listener that goes has no pools: neither by default nor by its L7 policies. */
export const withoutPools: Rule = ({ before, project }) => {
  const [pool] = [
    ...idsAt(before, 'default_pool_id'),
    ...project
      .with('L7Policy', 'listener_id', before!.id)
      .flatMap((policy) => idsAt(policy, 'redirect_pool_id')),
  ]
  return pool === undefined ? undefined : Refusal.because('inUse', 'listener', before!.id, 'pool', pool)
}
