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
  const policies = wanted.map(({ id }) => find('L7Policy', id, request, 'v3'))
  // Those that change their places are not in each other's way.
  for (const { id } of policies) request.project.patch('L7Policy', id, { priority: null })
  for (const [index, { priority }] of wanted.entries())
    change(l7Policy, policies[index]!, { priority }, request, world)
  return { request_id: request.requestId }
}
