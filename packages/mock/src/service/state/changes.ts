import type { Stored } from './collection.ts'
import type { Kind } from './kinds.ts'

/** One resource that came, changed or went. */
export interface StateChange {
  project: string
  kind: Kind
  id: string
  before: Stored | undefined
  after: Stored | undefined
}

/** The changes that belong together: those of one request. */
export type Transaction = readonly StateChange[]

/** How many transactions can be taken back. */
const REMEMBERED = 1000

/** Keeps what changes, so that it can be taken back as a whole, and tells who wants to know. */
export class Changes {
  #open: StateChange[] = []
  readonly #done: Transaction[] = []
  readonly #apply: (change: StateChange) => void
  readonly #listeners = new Set<(transaction: Transaction) => void>()

  /** @param apply makes a change without noting it */
  constructor(apply: (change: StateChange) => void) {
    this.#apply = apply
  }

  note(change: StateChange): void {
    this.#open.push(change)
  }

  /** Calls a listener with everything that is done from now on. */
  onDone(listener: (transaction: Transaction) => void): void {
    this.#listeners.add(listener)
  }

  /** What the transaction that is under way has changed so far. */
  get underWay(): Transaction {
    return [...this.#open]
  }

  /**
   * Does something as a whole: when it throws, nothing of it has happened.
   *
   * @throws what `work` throws
   */
  transact<Result>(work: () => Result, { canBeUndone = true } = {}): Result {
    try {
      const result = work()
      this.#finish(canBeUndone)
      return result
    } catch (error) {
      this.#takeBack(this.#open)
      this.#open = []
      throw error
    }
  }

  /** Takes the last transaction back; false when there is none. */
  undo(): boolean {
    const last = this.#done.pop()
    if (!last) return false
    this.#takeBack(last)
    this.#tell(last.toReversed().map(inverse))
    return true
  }

  /** Forgets what could be taken back. */
  forget(): void {
    this.#done.length = 0
  }

  #finish(canBeUndone: boolean): void {
    if (this.#open.length === 0) return
    const transaction = this.#open
    this.#open = []
    if (canBeUndone) this.#done.push(transaction)
    if (this.#done.length > REMEMBERED) this.#done.shift()
    this.#tell(transaction)
  }

  #tell(transaction: Transaction): void {
    for (const listener of this.#listeners) listener(transaction)
  }

  #takeBack(transaction: Transaction): void {
    for (const change of transaction.toReversed()) this.#apply(inverse(change))
  }
}

const inverse = (change: StateChange): StateChange => ({
  ...change,
  before: change.after,
  after: change.before,
})
