import { listPools } from '../generated/orval/fetch'
import { CreatePoolBody } from '../generated/orval/zod'
import { counted, headers, judged, projectId, type Use } from './use'

export const use: Use = async (given) => {
  const answer = await listPools(projectId, {}, { headers })
  const pools = answer.status === 200 ? answer.data.pools : undefined
  return `${counted(pools)}, ${judged((body) => CreatePoolBody.safeParse(body), given)}`
}
