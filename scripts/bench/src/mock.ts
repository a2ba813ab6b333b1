import { type Calls, targetOf } from './calls.ts'
import type { Effort } from './effort.ts'
import { load } from './load.ts'
import { residentMemory } from './memory.ts'
import { progress } from './progress.ts'
import { type Logging, ourMock, prism, type Running, startServer } from './servers.ts'
import { interleave, median, type Ratio, ratioOf } from './statistics.ts'
import { aside, number, ratioColumns, type Table, table } from './table.ts'

type Throughput = Ratio & { request: string; logging: Logging; mock: number; prism: number }
type Cost = Partial<Ratio> & { cost: string; mock?: number; prism?: number }

const contestants = [ourMock, prism] as const

/** Compares the mock with the Prism CLI on the same document. */
export const benchMock = async (calls: Calls, effort: Effort): Promise<Table[]> => {
  const target = targetOf(calls.list)
  const starts = [
    await measureStart('Start, in ms', target, effort, {}),
    await measureStart("Start without Node's compile cache, in ms", target, effort, {
      NODE_DISABLE_COMPILE_CACHE: '1',
    }),
  ]
  const underLoad = [
    await measureLoad(calls, 'default', target, effort),
    await measureLoad(calls, 'silent', target, effort),
  ]
  return [
    table(
      'Mock: requests',
      'Answers per second of the mock and of the plain Prism CLI, each in one process, on the same document, with 10 connections. Each logs what it logs by default, to nowhere, or nothing. More is better.',
      [
        { title: 'Request', cell: ({ request }) => request },
        { title: 'Log', cell: ({ logging }) => logging },
        ...ratioColumns('Mock to Prism'),
        { title: 'Mock, per s', cell: ({ mock }) => aside(mock), align: 'right' },
        { title: 'Prism, per s', cell: (row) => aside(row.prism), align: 'right' },
      ],
      underLoad.flatMap(({ throughput }) => throughput),
    ),
    table(
      'Mock: start and memory',
      'Time from the start of the process to the first answer, and resident memory, of the same two programs. The mock keeps its compiled code in the compile cache of Node, Prism does not; the second row is without. Memory is read after the same requests to both. Less is better.',
      [
        { title: 'Cost', cell: ({ cost }) => cost },
        ...ratioColumns('Mock to Prism'),
        { title: 'Mock', cell: ({ mock }) => aside(mock), align: 'right' },
        { title: 'Prism', cell: (row) => aside(row.prism), align: 'right' },
      ],
      [...starts, ...underLoad.flatMap(({ memory }) => memory)],
    ),
  ]
}

const measureStart = async (
  cost: string,
  target: string,
  { starts }: Effort,
  environment: Record<string, string>,
): Promise<Cost> => {
  progress(`mock: ${cost}`)
  const once = contestants.map((contestant) => async () => {
    const server = await startServer(contestant, { logging: 'default', target, keepLog: true, environment })
    await server.stop()
    return server.milliseconds
  })
  // The first start reads the files from disk, and fills the compile cache.
  await interleave(1, once)
  return compare(cost, await interleave(starts, once))
}

const measureLoad = async (
  calls: Calls,
  logging: Logging,
  target: string,
  effort: Effort,
): Promise<{ throughput: Throughput[]; memory: Cost[] }> => {
  const servers: Running[] = []
  for (const contestant of contestants) servers.push(await startServer(contestant, { logging, target }))
  const memory = (): (number | undefined)[][] => servers.map(({ pid }) => [residentMemory(pid)])
  const afterStart = memory()

  progress(`mock: memory, log ${logging}`)
  const kinds = [
    { kind: 'list', call: calls.list, expected: 'accepted' },
    { kind: 'accepted', call: calls.write, expected: 'accepted' },
    { kind: 'refused', call: calls.refused, expected: 'refused' },
  ] as const
  for (const { call, expected } of kinds)
    for (const server of servers) await load(server, call, expected, { amount: effort.warmUpRequests })
  const afterRequests = memory()

  const throughput: Throughput[] = []
  for (const { kind, call, expected } of kinds) {
    progress(`mock: ${kind}, log ${logging}`)
    const [mock = [], peer = []] = await interleave(
      effort.loadRounds,
      servers.map((server) => () => load(server, call, expected, { duration: effort.loadSeconds })),
    )
    throughput.push({
      request: `${call.method}, ${kind}`,
      logging,
      ...ratioOf(mock, peer),
      mock: median(mock),
      prism: median(peer),
    })
  }

  for (const server of servers) await server.stop()
  return {
    throughput,
    memory: [
      compare(`Memory after the start, log ${logging}, in MiB`, afterStart),
      compare(
        `Memory after ${number(kinds.length * effort.warmUpRequests)} requests, log ${logging}, in MiB`,
        afterRequests,
      ),
    ],
  }
}

const compare = (cost: string, [mock = [], peer = []]: (number | undefined)[][]): Cost => {
  if (!areNumbers(mock) || !areNumbers(peer)) return { cost }
  return { cost, ...ratioOf(mock, peer), mock: median(mock), prism: median(peer) }
}

const areNumbers = (values: (number | undefined)[]): values is number[] => !values.includes(undefined)
