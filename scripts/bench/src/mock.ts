import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { inTurn } from './measure.ts'
import { withPools } from './pools-seed.ts'
import { list, refused, update } from './requests.ts'
import type { Pair, Section } from './section.ts'
import { startServer } from './server.ts'

const peer = 'the plain Prism command on this document'
const figures = {
  logged: {
    what: 'requests per second of the mock without memory, with the usual log',
    peer,
    unit: 'per second',
  },
  silent: { what: 'the same without a log', peer, unit: 'per second' },
  remembering: {
    what: 'requests per second of the mock with 10,000 pools in memory',
    peer,
    unit: 'per second',
  },
  started: { what: 'time until the mock answers', peer, unit: 'ms' },
  memory: { what: 'memory of the mock after 3,000 requests', peer, unit: 'MiB' },
}

const warmUp = { amount: 3000 }
const rounds = 7
/** In seconds. */
const round = { duration: 1 }
const connections = 10
const requests = [list, update, refused]

const bundle = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml'))
const mockCli = fileURLToPath(new URL('cli/cli.js', import.meta.resolve('@elb-openapi/mock')))
const prismCli = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'))
const mockCommand = [mockCli, '--document', bundle]
const poolsInMemory = 10_000
// It would take several processes where NODE_ENV is "production".
const prismCommand = [prismCli, 'mock', bundle, '--no-multiprocess']

/** Compares the mock with the Prism CLI: a list, an update, and an update that is refused, in turn. */
export const mock: Section<keyof typeof figures> = {
  figures,
  run: async () => {
    const quiet = ['--log-level=silent']
    const { rates: logged, memory } = await compare(['--stateless'], [])
    const { rates: silent } = await compare(['--stateless', ...quiet], ['--verboseLevel=silent'])
    // The start is that of the command as it is called: with its demo.
    const { started } = await compare(quiet, ['--verboseLevel=silent'], 0)
    const { rates: remembering } = await withPools(poolsInMemory, (file) =>
      compare(['--seed', file, ...quiet], ['--verboseLevel=silent']),
    )
    return { logged, silent, remembering, started, memory }
  },
}

const compare = async (ourOptions: string[], prismOptions: string[], inTurns = rounds) => {
  const ours = await startServer([...mockCommand, ...ourOptions], list.path)
  const peers = await startServer([...prismCommand, ...prismOptions], list.path)
  if (inTurns > 0) for (const { url } of [ours, peers]) await load(url, warmUp)
  const memory: Pair = [ours.memory(), peers.memory()]
  const started: Pair = [ours.started, peers.started]
  const rates = await inTurn(inTurns, [ours, peers], ({ url }) => load(url, round))
  await Promise.all([ours.stop(), peers.stop()])
  return { rates, memory, started }
}

/** Answers per second to the requests in turn. A server that does not refuse just the last is no fair peer: an error. */
export const load = async (url: string, length: { amount?: number; duration?: number }): Promise<number> => {
  const result = await autocannon({ url, requests, connections, ...length, sampleInt: 100 })
  const { errors, statusCodeStats, '2xx': accepted, '4xx': rejected } = result
  const { total } = result.requests
  if (errors > 0 || accepted + rejected < total || Math.abs(rejected - total / 3) > connections)
    throw new Error(
      `${url} has to refuse one of three requests, but sent ${JSON.stringify(statusCodeStats)}, and ${errors} are without answer.`,
    )
  return total / result.duration
}
