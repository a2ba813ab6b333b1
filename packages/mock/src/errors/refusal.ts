import type { Violation } from '../explain/violation.ts'
import { catalogue, type ErrorDetails, type ErrorName } from './catalogue.ts'

type Sentence = (...given: unknown[]) => string

/** A request that is not served. Thrown anywhere on the way and rendered once, in the service's own format. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly error: ErrorName
  readonly headers: Readonly<Record<string, string>>
  /** For the log; empty unless the request was checked and found wrong. */
  readonly violations: readonly Violation[]
  /** How v2.0 puts it; undefined where the gateway speaks. */
  readonly v2: { type: string; message: string } | undefined
  /** The ID of the ledger's rule that refuses, when one does. */
  rule: string | undefined

  private constructor(
    error: ErrorName,
    words: string,
    v2: Refusal['v2'],
    headers: Readonly<Record<string, string>>,
    violations: readonly Violation[],
  ) {
    super(words)
    this.error = error
    this.v2 = v2
    this.headers = headers
    this.violations = violations
  }

  /** The refusal with an error of the catalogue and what its words need to know. */
  static because<Name extends ErrorName>(error: Name, ...details: ErrorDetails<Name>): Refusal {
    const { words, v2Words, v2Type, headers } = catalogue[error] as {
      words: Sentence
      v2Words?: Sentence
      v2Type?: string | Sentence
      headers?: (...given: unknown[]) => Record<string, string>
    }
    const message = words(...details)
    const type = typeof v2Type === 'function' ? v2Type(...details) : v2Type
    const v2 = type === undefined ? undefined : { type, message: v2Words?.(...details) ?? message }
    const violations = error === 'violations' ? (details[0] as readonly Violation[]) : []
    return new Refusal(error, message, v2, headers?.(...details) ?? {}, violations)
  }
}
