import type { Operation } from '../../operation.ts'
import { born } from '../actions/birth.ts'
import { removeRecord } from '../actions/remove.ts'
import { find, type Request } from '../actions/request.ts'
import { withDefaults } from '../document/defaults.ts'
import { requestEnvelope } from '../document/envelope.ts'
import { fieldsOf, itemsOf } from '../document/schema.ts'
import { settle } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import { canonicalFields } from '../views/names.ts'
import type { World } from '../world.ts'
import type { Special } from './special.ts'

type Fields = Record<string, unknown>

/** Adds members to a pool, takes some out, or puts others in the place of all: all of it or nothing. */
export const v2BatchUpdateMembers: Special = (request, world, operation) => {
  const { project } = request
  const pool = find('Pool', request.parameters['pool_id']!, request, 'v2.0')
  const { action = 'replace', members } = request.body as { action?: string; members: Fields[] }
  const there = project.with('Member', 'pool_id', pool.id)

  if (action === 'delete') {
    const leaving = members.map(({ id }) => find('Member', id as string, request, 'v2.0', pool.id))
    for (const member of leaving) removeRecord('Member', member, project, world)
    return undefined
  }
  if (action === 'replace') for (const member of there) project.remove('Member', member.id)
  for (const given of members) add(operation, pool, given, request, world)
  return undefined
}

function add(operation: Operation, pool: Stored, member: Fields, { project }: Request, world: World): void {
  const item = itemsOf(fieldsOf(requestEnvelope(operation)?.schema).get('members'))
  const given = { ...canonicalFields('v2.0', member), pool_id: pool.id }
  const fields = { admin_state_up: true, weight: 1, ...withDefaults(item, given) }
  const next = born('Member', fields, world.birth(project, 'v2.0'))
  const kept = settle({
    operation: operation.name,
    generation: 'v2.0',
    kind: 'Member',
    project,
    given,
    before: undefined,
    next,
  })
  project.put('Member', kept)
}
