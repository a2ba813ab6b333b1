import { fileURLToPath } from 'node:url'
import { createElbClient } from '@elb-openapi/client'
import { createMock } from '@elb-openapi/mock'
import { timesOf } from './measure.ts'
import { change, list, poolId, projectId, update } from './requests.ts'
import type { Section } from './section.ts'
import { startServer } from './server.ts'

const peer = '`fetch` by hand'
const figures = {
  list: { what: 'a call of the client over loopback: a list', peer, unit: 'ms' },
  update: { what: 'the same: an update', peer, unit: 'ms' },
}

const rounds = 9
/** In ms. */
const round = { time: 200, warmupTime: 50 }

/** Compares the client with `fetch` and `JSON` by hand, on a server that has its answers ready. */
export const client: Section<keyof typeof figures> = {
  figures,
  run: async () => {
    const mock = await createMock()
    const answers = {
      GET: await (await mock.fetch(list.path, list)).text(),
      PUT: await (await mock.fetch(update.path, update)).text(),
    }
    const program = fileURLToPath(new URL('answering-server.ts', import.meta.url))
    const server = await startServer([program, JSON.stringify(answers)], list.path)
    const calls = callsTo(server.url)
    const times = {
      list: await timesOf(rounds, round, calls.list),
      update: await timesOf(rounds, round, calls.update),
    }
    await server.stop()
    return times
  },
}

const callsTo = (endpoint: string): Record<keyof typeof figures, (() => Promise<unknown>)[]> => {
  const elb = createElbClient({ endpoint, projectId, token: 'any' })
  const init = { params: { path: { pool_id: poolId } }, body: change }
  const byHand = async (path: string, request: RequestInit) => (await fetch(endpoint + path, request)).json()
  return {
    list: [() => elb.GET('/v3/{project_id}/elb/pools'), () => byHand(list.path, list)],
    update: [
      () => elb.PUT('/v3/{project_id}/elb/pools/{pool_id}', init),
      () => byHand(update.path, { ...update, body: JSON.stringify(change) }),
    ],
  }
}
