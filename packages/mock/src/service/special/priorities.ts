import { change } from '../actions/update.ts'
import { find } from '../actions/request.ts'
import type { Special } from './special.ts'

interface Wanted {
  id: string
  priority: number
}

/** Changes the priorities of several L7 policies, all or none. */
export const batchUpdatePoliciesPriority: Special = (request, world, operation) => {
  const { l7policies: wanted = [] } = request.body as { l7policies?: Wanted[] }
  const l7Policy = { operation, kind: 'L7Policy', generation: 'v3' } as const
  for (const { id, priority } of wanted)
    change(l7Policy, find('L7Policy', id, request, 'v3'), { priority }, request, world)
  return { request_id: request.requestId }
}
