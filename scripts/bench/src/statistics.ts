/**
 * The value below which a share of the values lies; between two values by their distances.
 *
 * @param share from 0 to 1
 */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) throw new RangeError('there is no quantile of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)]!
  const above = sorted[Math.ceil(position)]!
  return below + (above - below) * (position % 1)
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How many times the peer's value: the median over the rounds, and between what the middle half of them lies. */
export type Ratio = { ratio: number; low: number; high: number }

/**
 * Divides round by round, since two measurements next to each other saw the same machine, and takes the median of that.
 *
 * @param ours values of the rounds
 * @param peers values of the peer in the same rounds
 */
export const ratioOf = (ours: readonly number[], peers: readonly number[]): Ratio => {
  if (ours.length !== peers.length) throw new RangeError('both need a value for every round')
  const ratios = ours.map((value, round) => value / peers[round]!)
  return { ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) }
}

/**
 * Measures contestants in turn: A B, B A, A B, …; so a slow moment of the machine, or what one leaves behind for the next,
 * does not always hit the same one.
 *
 * @returns for each contestant its values, a round each
 */
export const interleave = async <Value>(
  rounds: number,
  contestants: readonly (() => Promise<Value>)[],
): Promise<Value[][]> => {
  const values: Value[][] = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const turns = [...contestants.keys()]
    for (const turn of round % 2 === 0 ? turns : turns.toReversed())
      values[turn]![round] = await contestants[turn]!()
  }
  return values
}
