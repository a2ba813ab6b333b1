import { parseArgs } from 'node:util'
import { Problem } from './problem.ts'
import type { Transport } from './target/target.ts'

export type Options = {
  help: boolean
  seed: number
  count: number
  /** The one request of the seed to make again. */
  path: number | undefined
  transports: Transport[]
  /** Whether the mock remembers what requests make. */
  stateful: boolean
  /** Names of operations; empty for all. */
  operations: string[]
}

export const defaultCount = 20_000
const largestSeed = 0x7f_ff_ff_ff

export const help = `Usage: pnpm fuzz [options]

Fires generated requests at the mock, valid and broken, and judges every answer by the document: none may be accepted
that the document forbids, none refused that it allows, no answer may be outside of it, none may fail to come.

Options:
  --seed <number>      the same requests again; without it another seed each time
  --count <number>     how many requests: ${defaultCount}
  --path <number>      only the request of that number, as a report names it; needs --seed
  --in-process         only by the mock's fetch, in place of both
  --http               only over HTTP, in place of both
  --stateful           to a mock that remembers, with IDs that it has answered with; each answer is checked strictly
  --operation <names>  only these operations, with commas: createPool,listPools
  --help               print this help

Exit code: 0 no fault, 1 faults or a known deviation that is out of date, 2 bad options, 130 interrupted.`

/** @throws Problem that says which option is wrong */
export const readOptions = (args: readonly string[]): Options => {
  const values = parse(args)
  const numberOf = (name: 'seed' | 'count' | 'path', most: number): number | undefined => {
    const text = values[name]
    if (text === undefined) return undefined
    if (!/^\d{1,10}$/.test(text) || Number(text) > most)
      throw new Problem(`--${name} has to be a whole number from 0 to ${most}, not ${JSON.stringify(text)}.`)
    return Number(text)
  }
  const seed = numberOf('seed', largestSeed)
  const path = numberOf('path', 100_000_000)
  if (path !== undefined && seed === undefined)
    throw new Problem('--path needs the --seed that it belongs to.')
  const both = values.http === values['in-process']
  return {
    help: values.help,
    seed: seed ?? Math.floor(Math.random() * largestSeed),
    count: numberOf('count', 100_000_000) ?? defaultCount,
    path,
    transports: both ? ['in process', 'HTTP'] : values.http ? ['HTTP'] : ['in process'],
    stateful: values.stateful,
    operations: (values.operation ?? '').split(',').flatMap((name) => name.trim() || []),
  }
}

const parse = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      // pnpm passes on the `--` of `pnpm fuzz -- --seed 1`.
      args: args.filter((argument, position) => !(argument === '--' && position === 0)),
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        seed: { type: 'string' },
        count: { type: 'string' },
        path: { type: 'string' },
        http: { type: 'boolean', default: false },
        'in-process': { type: 'boolean', default: false },
        stateful: { type: 'boolean', default: false },
        operation: { type: 'string' },
      },
    })
    return values
  } catch (error) {
    throw new Problem(`${(error as Error).message}\nTry: pnpm fuzz --help`, { cause: error })
  }
}
