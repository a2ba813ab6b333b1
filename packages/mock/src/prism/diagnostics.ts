import type { Violation } from '../explain/violation.ts'
import type { Diagnostic } from './types.ts'

/** `DiagnosticSeverity.Error` of @stoplight/types, whose enum is not among what Prism exports. */
const ERROR = 0

export const isError = ({ severity }: Diagnostic): boolean => severity === ERROR

/**
 * A finding of Prism as a violation, for the rare case that only Prism sees it:
 * `Request body property pool.name must be string` is `must be string` about `pool.name`.
 */
export function violationOf({ message, path = [] }: Diagnostic): Violation {
  const [first, ...rest] = path
  const place = first === 'query' || first === 'path' || first === 'header' ? first : 'body'
  return {
    place,
    field: rest.join('.'),
    problem: message.replace(/^Request \w+ (?:(?:property|parameter) \S+ )?/, ''),
  }
}
