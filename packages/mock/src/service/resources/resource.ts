import type { Generation } from '../../operation.ts'
import type { Attempt } from '../rules/attempt.ts'
import type { Stored } from '../state/collection.ts'
import type { Kind, Project } from '../state/project.ts'

/** Reads something of a resource that no field of its record says. */
export type Read = (record: Stored, project: Project, generation: Generation) => unknown

/** What the document cannot say of a kind of resource, for both generations. */
export interface Resource {
  kind: Kind
  /** The segment of its paths. */
  collection: string
  /** What messages call it. */
  word: string
  /** The fields that refer to other resources, each with the kind of those. */
  references: Readonly<Record<string, Kind>>
  /** The field that refers to the resource in whose path it stands. */
  parent?: string
  /**
   * Fields of its creation that become resources of their own: which, and the field in them that refers back. They go with
   * it, and answers have their IDs in the field; lists have all of them when the parameter `expandedBy` is true.
   */
  children?: Readonly<Record<string, { kind: Kind; field: string; expandedBy?: string }>>
  /** Fields of answers that are worked out, by their names in v3. */
  computed?: Readonly<Record<string, Read>>
  /** What filters compare that are named neither like a field nor like a list of references. */
  filters?: Readonly<Record<string, Read>>
  /** IDs without dashes, as certificates have them. */
  plainIds?: true
  /** The name of its quota. */
  quota?: string
  /** The load balancer that it hangs from; undefined when from none. */
  loadBalancer?: (record: Stored, project: Project) => Stored | undefined
  /** What a resource has from its birth that no request and no default says. */
  birth?: (given: Readonly<Record<string, unknown>>, world: Birth) => Record<string, unknown>
  /** Puts in order what a creation or a change comes to, before the rules look at it. */
  settle?: (attempt: Attempt) => Stored
  /** What goes with it when it goes: a kind, and the field in it that refers back. */
  belongings?: readonly (readonly [Kind, string])[]
  /** What else changes when one is created, changed or removed. */
  after?: (change: Change, world: Birth) => void
}

/** What a birth can draw on. */
export interface Birth {
  project: Project
  /** A new ID, with dashes. */
  newId: () => string
  /** The time of the mock, in ISO 8601 without fractions. */
  now: () => string
  generation: Generation
  /** When its health is known for the first time, in milliseconds since 1970; at once when left out. */
  checkedFrom?: number
}

interface Change {
  before: Stored | undefined
  after: Stored | undefined
}

/** References as answers show them. */
export const refs = (records: readonly Stored[]): { id: string }[] => records.map(({ id }) => ({ id }))

/** The resources of a kind whose field refers to this one, as references. */
export const many =
  (kind: Kind, field: string): Read =>
  ({ id }, project) =>
    refs(project.with(kind, field, id))

/** The ID of the one resource of a kind whose field refers to this one, or null. */
export const one =
  (kind: Kind, field: string): Read =>
  ({ id }, project) =>
    project.with(kind, field, id)[0]?.id ?? null

/** A field of all resources of a kind that refer to this one. */
export const fieldOf =
  (kind: Kind, reference: string, field: string): Read =>
  ({ id }, project) =>
    project.with(kind, reference, id).map((record) => record[field])

/** Notes when the health of a member, or of all that a new monitor checks, is known for the first time. */
export const firstCheck: NonNullable<Resource['birth']> = (_given, { checkedFrom }) =>
  checkedFrom === undefined ? {} : { checked_from: checkedFrom }
