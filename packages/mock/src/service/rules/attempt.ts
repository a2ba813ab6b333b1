import type { Refusal } from '../../errors/refusal.ts'
import type { Generation } from '../../operation.ts'
import type { Stored } from '../state/collection.ts'
import type { Kind, Project } from '../state/project.ts'
import type { ServiceRule } from './rules.gen.ts'

/** A change that a request asks for, before it is made. */
export interface Attempt {
  /** The operationId. */
  operation: string
  generation: Generation
  kind: Kind
  project: Project
  /** The fields of the request, by their names in the state, without defaults. */
  given: Readonly<Record<string, unknown>>
  /** What is there; undefined when it would be created. */
  before: Stored | undefined
  /** What would be there; what is there when it would be removed. */
  next: Stored
}

/** Why a change is not made; undefined when nothing speaks against it. */
export type Rule = (attempt: Attempt) => Refusal | undefined

/** What the mock makes of a rule of the ledger. */
export type Enforcement =
  | Rule
  /** Another part of the service keeps to it; the file, from `service/`. */
  | { keptBy: string }
  /** The mock does not know it; why. */
  | { notModelled: string }

/** The rules of one resource, by their IDs in `spec/ledger/rules`. */
export type RuleSet = Partial<Record<ServiceRule, Enforcement>>
