import { Bench, type BenchOptions } from 'tinybench'

/** The value in the middle; of an even number of values the mean of both. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

/**
 * Measures contestants in turn, several rounds, so that a slow moment of the machine hits all of them.
 *
 * @returns the median of each
 */
export const inTurn = async <Contestant>(
  rounds: number,
  contestants: readonly Contestant[],
  measure: (contestant: Contestant) => Promise<number>,
): Promise<number[]> => {
  const values: number[][] = contestants.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, contestant] of contestants.entries()) values[index]!.push(await measure(contestant))
  return values.map(median)
}

/** The median times of functions in this process, in ms, by rounds of tinybench in turn. */
export const timesOf = (rounds: number, round: BenchOptions, contestants: (() => unknown)[]) =>
  inTurn(rounds, contestants, async (contestant) => {
    const [task] = await new Bench({ ...round, throws: true }).add('it', contestant).run()
    return task!.result.state === 'completed' ? task!.result.latency.p50 : Number.NaN
  })
