import { fileURLToPath } from 'node:url'
import { createElbClient } from '@elb-openapi/client'
import { createMock } from '@elb-openapi/mock'
import { timesOf } from './measure.ts'
import * as requests from './requests.ts'
import type { Section } from './section.ts'
import { startServer } from './server.ts'

const peer = '`fetch` by hand'
const figures = {
  list: { what: 'a call of the client over loopback: a list', peer, unit: 'ms' },
  update: { what: 'the same: an update', peer, unit: 'ms' },
}

const rounds = 25
/** In ms. */
const round = { time: 80 }

/** Compares the client with `fetch` and `JSON` by hand, on a server that has its answers ready. */
export const client: Section<keyof typeof figures> = {
  figures,
  run: async () => {
    const mock = await createMock({ stateless: true })
    const toList = await mock.fetch(requests.list.path, requests.list)
    const toUpdate = await mock.fetch(requests.update.path, requests.update)
    const answers = [await toList.text(), await toUpdate.text()]
    const program = fileURLToPath(new URL('answering-server.ts', import.meta.url))
    const server = await startServer([program, ...answers], requests.list.path)
    const elb = createElbClient({ endpoint: server.url, projectId: requests.projectId, token: 'any' })
    const byHand = async (request: { path: string } & RequestInit): Promise<unknown> =>
      (await fetch(server.url + request.path, request)).json()
    const list = await timesOf(rounds, round, [
      () => elb.GET('/v3/{project_id}/elb/pools', { params: { query: { limit: 2 } } }),
      () => byHand(requests.list),
    ])
    const init = { params: { path: { pool_id: requests.poolId } }, body: requests.change }
    const update = await timesOf(rounds, round, [
      () => elb.PUT('/v3/{project_id}/elb/pools/{pool_id}', init),
      () => byHand({ ...requests.update, body: JSON.stringify(requests.change) }),
    ])
    await server.stop()
    return { list, update }
  },
}
