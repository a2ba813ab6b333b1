import type { Body } from './http/body.ts'
import { unauthorized } from './errors/gateway.ts'
import { invalidInput, notAcceptable } from './errors/service.ts'
import type { Generation } from './operation.ts'
import { negotiate } from './http/accept.ts'
import type { Choice } from './prefer.ts'
import type { Operation } from './prism/types.ts'
import type { Reply } from './http/reply.ts'
import type { Query } from './http/request.ts'
import type { Violation } from './explain/violation.ts'

/** A request that has found its operation. */
export interface Call {
  operation: Operation
  generation: Generation
  /** Decoded path parameters by name. */
  parameters: Readonly<Record<string, string>>
  query: Query
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Body
  choice: Choice
}

/** What Prism found out about a call, and what it would say. */
export interface Findings {
  /** Headers of which one must carry credentials; undefined when credentials are there or not needed. */
  missingCredentials: readonly string[] | undefined
  /** Worked out when asked for. */
  violations: () => readonly Violation[]
  /** Answers from the examples and schemas of the document. */
  fromDocument: (choice: Choice, mediaType: string | undefined) => Reply
}

/**
 * Decides what a call gets. This is the seam: whatever knows more than the document
 * answers here, after the checks and before the examples.
 *
 * An error that the sender asked for comes first, whatever the request looks like: outages happen to
 * bad requests too. A success that was asked for does not hide a bad request.
 *
 * @throws Refusal when the call is not served
 */
export function answer(call: Call, findings: Findings): Reply {
  const { choice, body, headers } = call
  const wantsError = choice.asked && choice.code >= 400
  if (!wantsError) {
    if (findings.missingCredentials) throw unauthorized(findings.missingCredentials)
    if (body.kind === 'unreadable') throw body.refusal
    const violations = findings.violations()
    if (violations.length > 0) throw invalidInput(violations)
  }
  const offered = (choice.response.contents ?? []).map(({ mediaType }) => mediaType)
  const mediaType = negotiate(headers['accept'], offered)
  if (offered.length > 0 && mediaType === undefined && !wantsError) {
    throw notAcceptable(headers['accept'] ?? '', offered)
  }
  return findings.fromDocument(choice, mediaType ?? offered[0])
}
