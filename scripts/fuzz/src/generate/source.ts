import { Arbitrary, Stream, Value, type Random } from 'fast-check'

/** One of several ways to make something. */
export type Way<T> = { weight: number; make: () => T }

export const way = <T>(weight: number, make: () => T): Way<T> => ({ weight, make })

/** Where generated values come from: fast-check's random numbers, so that a seed makes them all again. */
export class Source {
  readonly #random: Random
  readonly #bias: number | undefined

  constructor(random: Random, bias: number | undefined) {
    this.#random = random
    this.#bias = bias
  }

  /** A value of an arbitrary of fast-check. */
  of<T>(arbitrary: Arbitrary<T>): T {
    return arbitrary.generate(this.#random, this.#bias).value
  }

  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number {
    return this.#random.nextInt(least, Math.max(least, most))
  }

  /** A whole number from `least` to `most`, each order of magnitude as likely as another. */
  magnitude(least: number, most: number): number {
    const exponent = this.integer(0, 1000) / 1000
    return Math.round(least * (most / least) ** exponent)
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.integer(0, 99) < percent
  }

  /** @throws RangeError when the list is empty */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[this.integer(0, list.length - 1)] as T
  }

  /** What one of the ways makes, each as likely as its weight says. */
  either<T>(...ways: readonly Way<T>[]): T {
    let left = this.integer(
      1,
      ways.reduce((sum, { weight }) => sum + weight, 0),
    )
    for (const { weight, make } of ways) if ((left -= weight) <= 0) return make()
    throw new RangeError('nothing to pick from')
  }
}

/**
 * An arbitrary that builds its values step by step, each step free to look at those before.
 * It does not shrink: what goes wrong is made smaller as a request, where the whole of it is known.
 */
export class Built<T> extends Arbitrary<T> {
  readonly #build: (source: Source) => T

  constructor(build: (source: Source) => T) {
    super()
    this.#build = build
  }

  override generate(random: Random, bias: number | undefined): Value<T> {
    return new Value(this.#build(new Source(random, bias)), undefined)
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false
  }

  override shrink(): Stream<Value<T>> {
    return Stream.nil()
  }
}
