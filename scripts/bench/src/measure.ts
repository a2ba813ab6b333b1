import { Bench, type BenchOptions } from 'tinybench'
import type { Pair } from './section.ts'

/** The value in the middle; of an even number of values the mean of both. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

/**
 * Measures ours and the peer's in turn, since what a machine does besides changes from second to second.
 *
 * @param rounds an odd number
 * @returns the values of the round whose ratio is the median
 */
export const inTurn = async <Contestant>(
  rounds: number,
  [ours, peers]: Pair<Contestant>,
  measure: (contestant: Contestant) => Promise<number>,
): Promise<Pair> => {
  const values: Pair[] = []
  for (let round = 0; round < rounds; round++) values.push([await measure(ours), await measure(peers)])
  return values.toSorted((a, b) => a[0] / a[1] - b[0] / b[1])[(rounds - 1) / 2]!
}

/** Times of functions in this process, in ms, by tinybench in turn. */
export const timesOf = (rounds: number, round: BenchOptions, contestants: Pair<() => unknown>) =>
  inTurn(rounds, contestants, async (contestant) => {
    const [task] = await new Bench({ ...round, warmup: false, throws: true }).add('it', contestant).run()
    return task!.result.state === 'completed' ? task!.result.latency.p50 : Number.NaN
  })
