import { built } from './built.ts'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import createClient from 'openapi-fetch'
import { type Call, type Calls, targetOf } from './calls.ts'
import { end, start } from './cleanup.ts'
import type { Effort } from './effort.ts'
import { Problem } from './problem.ts'
import { progress } from './progress.ts'
import { interleave, median, type Ratio, ratioOf } from './statistics.ts'
import { aside, ratioColumns, type Table, table, times } from './table.ts'

type Fetch = (input: Request | string, init?: RequestInit) => Promise<Response>
type Run = () => Promise<unknown>
/** Makes many calls; the result is the time of one, in microseconds. */
type Batch = () => Promise<number>
type Row = Ratio & {
  call: string
  over: string
  openapiFetch: number
  microseconds: { fetch: number; openapiFetch: number; client: number }
}

/** Long enough for the garbage of a batch to be collected in it, mostly. */
const batchMilliseconds = 50
const warmUpMilliseconds = 300
const notFound = { error_msg: 'Not found.', error_code: 'ELB.8904', request_id: '1' }

/** Compares a call of the client with a bare `fetch` that is written by hand. */
export const benchClient = async (calls: Calls, effort: Effort): Promise<Table[]> => {
  const cases = [
    { name: calls.list.method, call: calls.list, status: 200, answer: calls.list.answer },
    { name: calls.write.method, call: calls.write, status: 200, answer: calls.write.answer },
    { name: `${calls.list.method} with an error`, call: calls.list, status: 404, answer: notFound },
  ]
  const rows: Row[] = []
  for (const { name, call, status, answer } of cases) {
    progress(`client: ${name}, answered at once`)
    const runs = await runsOf(call, 'http://127.0.0.1', instant(status, answer))
    rows.push(await measure(name, 'no network', runs, effort))
  }
  for (const { name, call, status, answer } of cases) {
    progress(`client: ${name} over loopback`)
    const server = await startTrivialServer(status, answer)
    const runs = await runsOf(call, server.url, (input, init) => fetch(input, init))
    rows.push(await measure(name, 'loopback', runs, effort))
    await server.stop()
  }
  return [
    table(
      'Client: time of a call',
      'One call after the other with the client, with openapi-fetch alone, and with `fetch` and `JSON` by hand to a URL that is ready. "No network" makes a `Request` as `fetch` does and answers at once; "loopback" is a server of five lines in another process. Less is better.',
      [
        { title: 'Call', cell: (row) => row.call },
        { title: 'Over', cell: ({ over }) => over },
        ...ratioColumns('Client to fetch'),
        { title: 'openapi-fetch to fetch', cell: (row) => times(row.openapiFetch), align: 'right' },
        { title: 'Client, µs', cell: ({ microseconds }) => aside(microseconds.client), align: 'right' },
        { title: 'fetch, µs', cell: ({ microseconds }) => aside(microseconds.fetch), align: 'right' },
      ],
      rows,
    ),
  ]
}

/** The same call in the three ways. */
const runsOf = async (call: Call, endpoint: string, fetch: Fetch): Promise<Run[]> => {
  built('packages/client/dist/index.js')
  const { createElbClient } = await import('@elb-openapi/client')
  const { method, template, pathParameters, query, headers, body } = call
  const url = `${endpoint}${targetOf(call)}`
  const init = { params: { path: pathParameters, query }, ...(body !== undefined && { body }) }
  const methodOf = (client: unknown): ((path: string, init: object) => Promise<unknown>) =>
    (client as Record<string, (path: string, init: object) => Promise<unknown>>)[method]!
  const clientCall = methodOf(createElbClient({ endpoint, projectId: 'any', token: 'any', fetch }))
  const openapiFetchCall = methodOf(createClient({ baseUrl: endpoint, headers, fetch }))
  return [
    async () => {
      const response = await fetch(url, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const content: unknown = await response.json()
      return response.ok ? { data: content, response } : { error: content, response }
    },
    () => openapiFetchCall(template, init),
    () => clientCall(template, init),
  ]
}

const instant = (status: number, answer: unknown): Fetch => {
  const text = JSON.stringify(answer)
  return (input, init) => {
    void new Request(input, init)
    return Promise.resolve(new Response(text, { status, headers: { 'content-type': 'application/json' } }))
  }
}

const startTrivialServer = async (status: number, answer: unknown) => {
  const child = start(
    process.execPath,
    [fileURLToPath(new URL('trivial-server.ts', import.meta.url)), String(status), JSON.stringify(answer)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [text] = (await Promise.race([
    once(child.stdout!.setEncoding('utf8'), 'data'),
    once(child, 'exit').then(() => {
      throw new Problem('The server for the calls over loopback did not start.')
    }),
  ])) as [string]
  return { url: text.trim(), stop: () => end(child) }
}

const measure = async (call: string, over: string, runs: Run[], { batches }: Effort): Promise<Row> => {
  const inBatches: Batch[] = []
  for (const run of runs) inBatches.push(await batchOf(run))
  const [fetch = [], openapiFetch = [], client = []] = await interleave(batches, inBatches)
  return {
    call,
    over,
    ...ratioOf(client, fetch),
    openapiFetch: ratioOf(openapiFetch, fetch).ratio,
    microseconds: { fetch: median(fetch), openapiFetch: median(openapiFetch), client: median(client) },
  }
}

const batchOf = async (run: Run): Promise<Batch> => {
  let calls = 0
  const begin = performance.now()
  while (performance.now() - begin < warmUpMilliseconds) {
    await run()
    calls++
  }
  const perBatch = Math.ceil((calls * batchMilliseconds) / warmUpMilliseconds)
  return async () => {
    const from = performance.now()
    for (let call = 0; call < perBatch; call++) await run()
    return ((performance.now() - from) * 1000) / perBatch
  }
}
