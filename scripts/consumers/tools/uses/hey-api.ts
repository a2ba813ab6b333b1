import { client } from '../generated/hey-api/client.gen'
import { listPools } from '../generated/hey-api/sdk.gen'
import { zCreatePoolRequestBody } from '../generated/hey-api/zod.gen'
import { counted, headers, judged, projectId, type Use } from './use'

export const use: Use = async (given) => {
  client.setConfig({ baseUrl: given.mock, headers })
  const { data } = await listPools({ path: { project_id: projectId } })
  return `${counted(data?.pools)}, ${judged((body) => zCreatePoolRequestBody.safeParse(body), given)}`
}
