import { Api } from '../generated/swagger-typescript-api/api'
import { counted, headers, projectId, type Use } from './use'

export const use: Use = async ({ mock }) => {
  const api = new Api({ baseUrl: mock, baseApiParams: { headers } })
  const { data } = await api.v3.listPools(projectId)
  return counted(data.pools)
}
