import { readFileSync } from 'node:fs'
import { fromOpenApi } from '@msw/source/open-api'
import { setupServer } from 'msw/node'
import { counted, projectId, type Use } from './use'

export const use: Use = async ({ documents: [document = ''], server }) => {
  const handlers = await fromOpenApi(readFileSync(document, 'utf8'))
  const msw = setupServer(...handlers)
  msw.listen({ onUnhandledRequest: 'error' })
  const response = await fetch(`${server}/v3/${projectId}/elb/pools`)
  const { pools } = (await response.json()) as { pools: unknown[] }
  return `${counted(pools)} from ${handlers.length} handlers`
}
