/** How a body became known. */
export const origins = ['recorded', 'issue-report', 'acceptance-test', 'live-client'] as const
export type Origin = (typeof origins)[number]

/** What a body proves; `spec/observations/README.md` says when which. */
export const strengths = ['strong', 'medium', 'weak'] as const
export type Strength = (typeof strengths)[number]

export const kinds = ['request', 'response', 'error'] as const
export type Kind = (typeof kinds)[number]

/** What the service did with a request. */
export const outcomes = ['accepted', 'refused', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** The operation of an error whose operation nobody knows. It counts for every operation of its generation. */
export const anyOperation = 'any'

/** A body that a live service sent or was sent, as a shape: no ID, name, address, date or text of it is real. */
export type Observation = {
  /** Such as `spec/observations/otc/createPool.1.yaml`. */
  file: string
  /** Who runs the service, as `spec/providers.yaml` names it. */
  provider: string
  /** Part of the provider's service that is run by itself, such as `eu-ch2`. */
  site?: string
  /** Product of the provider that is not its public cloud, such as `hcs`. */
  edition?: string
  /** An operationId; `any` for an error whose operation is unknown. */
  operation: string
  /** Only with `any`. */
  generation?: string
  /** Method and path, where they are not those of an operation of the document. */
  call?: string
  /** Why the document does not have to cover the body. */
  outside?: string
  kind: Kind
  /** Of responses and errors. */
  status?: number
  /** Of requests. */
  expect?: Outcome
  origin: Origin
  strength: Strength
  /** Year and month in which it was collected, such as `2026-11`. */
  date: string
  /** Where anybody can look: an issue, a file of a repository. */
  source?: string
  /** What shows that the body is what a service sent or took. */
  proof?: string
  /** What may be wrong about it. */
  doubt?: string
  body: unknown
}

/**
 * Whether an observation proves what it shows of an operation of the document: no request that was refused or of unknown
 * outcome, and no weak one.
 */
export const isProof = ({ strength, call, expect = 'accepted' }: Observation): boolean =>
  strength !== 'weak' && call === undefined && expect === 'accepted'
