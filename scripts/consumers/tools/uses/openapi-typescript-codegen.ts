import { OpenAPI, PoolService } from '../generated/openapi-typescript-codegen'
import { counted, headers, projectId, type Use } from './use'

export const use: Use = async ({ mock }) => {
  OpenAPI.BASE = mock
  OpenAPI.HEADERS = headers
  const { pools } = await PoolService.listPools(projectId)
  return counted(pools)
}
