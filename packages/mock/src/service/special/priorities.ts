import { change } from '../actions/update.ts'
import { find } from '../actions/request.ts'
import type { Special } from './special.ts'

interface Wanted {
  id: string
  priority: number
}

/** Changes the priorities of several L7 policies, all or none. */
export const batchUpdatePoliciesPriority: Special = (request, world, operation) => {
  const { l7policies: wanted } = request.body as { l7policies: Wanted[] }
  const records = wanted.map(({ id }) => find('L7Policy', id, request, 'v3'))
  const before = new Map(records.map((record) => [record.id, record]))
  try {
    for (const { id, priority } of wanted)
      change(
        { operation, kind: 'L7Policy', generation: 'v3' },
        request.project.get('L7Policy', id)!,
        { priority },
        request,
        world,
      )
  } catch (error) {
    for (const record of before.values()) request.project.put('L7Policy', record)
    throw error
  }
  return { request_id: request.requestId }
}
