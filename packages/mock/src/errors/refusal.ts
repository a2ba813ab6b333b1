import type { Violation } from '../explain/violation.ts'
import { catalogue, type ErrorDetails, type ErrorName } from './catalogue.ts'

/** A request that is not served. Thrown anywhere on the way and rendered once, in the service's own format. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly error: ErrorName
  readonly headers: Readonly<Record<string, string>>
  /** For the log; empty unless the request was checked and found wrong. */
  readonly violations: readonly Violation[]

  private constructor(
    error: ErrorName,
    words: string,
    headers: Readonly<Record<string, string>>,
    violations: readonly Violation[],
  ) {
    super(words)
    this.error = error
    this.headers = headers
    this.violations = violations
  }

  /** The refusal with an error of the catalogue and what its words need to know. */
  static because<Name extends ErrorName>(error: Name, ...details: ErrorDetails<Name>): Refusal {
    const { words, headers } = catalogue[error] as {
      words: (...given: unknown[]) => string
      headers?: (...given: unknown[]) => Record<string, string>
    }
    const violations = error === 'violations' ? (details[0] as readonly Violation[]) : []
    return new Refusal(error, words(...details), headers?.(...details) ?? {}, violations)
  }
}
