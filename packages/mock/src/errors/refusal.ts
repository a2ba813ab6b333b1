import type { Generation } from '../operation.ts'
import type { Reply } from '../http/reply.ts'
import type { Violation } from '../explain/violation.ts'
import { v2Body } from './v2.ts'
import { v3Body } from './v3.ts'

/** How one refusal is named in the two generations. Without `v2Type` it comes from the gateway: v3 form in both. */
export interface RefusalNames {
  code: string
  v2Type?: string
}

interface RefusalExtras {
  headers?: Record<string, string>
  violations?: readonly Violation[]
}

/** A request that is not served. Thrown anywhere on the way and rendered once, in the service's own format. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly names: RefusalNames
  readonly headers: Record<string, string>
  readonly violations: readonly Violation[]

  constructor(status: number, names: RefusalNames, message: string, extras: RefusalExtras = {}) {
    super(message)
    this.status = status
    this.names = names
    this.headers = extras.headers ?? {}
    this.violations = extras.violations ?? []
  }
}

/** The answer for a refusal, in the form of the generation it happened in. */
export function renderRefusal(refusal: Refusal, generation: Generation, requestId: string): Reply {
  const { code, v2Type } = refusal.names
  const body =
    generation === 'v2.0' && v2Type
      ? v2Body(v2Type, refusal.message)
      : v3Body(code, refusal.message, requestId)
  return {
    status: refusal.status,
    headers: { 'Content-Type': 'application/json', ...refusal.headers },
    body,
  }
}
