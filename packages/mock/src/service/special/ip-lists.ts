import { find, type Request } from '../actions/request.ts'
import { change } from '../actions/update.ts'
import type { World } from '../world.ts'
import { answerOf } from '../document/envelope.ts'
import { meaning } from '../resources/ip-groups.ts'
import type { Operation } from '../../operation.ts'
import { view } from '../views/view.ts'
import type { Body, Special } from './special.ts'

interface Address {
  ip: string
  description?: string
}

/** Adds addresses to a group, or changes the remarks of those that it has. */
export const updateIpList: Special = (request, world, operation) =>
  changed(request, world, operation, (there, given) => {
    const addresses = new Map([...there, ...given].map((address) => [meaning(address), address]))
    return [...addresses.values()]
  })

/** Takes addresses out of a group; those that it does not have are passed over. */
export const batchDeleteIpList: Special = (request, world, operation) =>
  changed(request, world, operation, (there, given) => {
    const leaving = new Set(given.map(meaning))
    return there.filter((address) => !leaving.has(meaning(address)))
  })

function changed(
  request: Request,
  world: World,
  operation: Operation,
  next: (there: Address[], given: Address[]) => Address[],
): Body {
  const group = find('IpGroup', request.parameters['ipgroup_id']!, request, 'v3')
  const { ipgroup = {} } = request.body as { ipgroup?: { ip_list?: Address[] | null } }
  const ip_list = next((group['ip_list'] as Address[] | null) ?? [], ipgroup.ip_list ?? [])
  const record = change({ operation, kind: 'IpGroup', generation: 'v3' }, group, { ip_list }, request, world)
  const { item } = answerOf(operation)!
  return { ipgroup: view('IpGroup', record, request.project, 'v3', item), request_id: request.requestId }
}
