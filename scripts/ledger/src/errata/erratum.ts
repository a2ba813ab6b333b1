import { comparedFacts, type Fact } from '../difference.ts'
import type { Claim } from './claims.ts'
import type { Evidence } from './evidence.ts'

/** Decisions that no fact of a row shows. They say where in the document they stand. */
export const toldKinds = ['text', 'reference', 'constraint', 'status', 'naming'] as const

/** A page, and the fields that an erratum is about there. */
type Place = { page: string; fields: string[] }

/** One decision where a page is wrong, silent or against another. */
export type Erratum = {
  id: string
  /** The file that holds it, for messages. */
  file: string
  places: Place[]
  fact: Fact | (typeof toldKinds)[number]
  documented: string
  specified: string
  /** Where a decision of a told kind stands; empty for compared facts. */
  says: Claim[]
  why: string
  evidence: Evidence[]
}

/** An erratum about a fact of the ledger, which is compared. */
export type ComparedErratum = Erratum & { fact: Fact }

export const isCompared = (erratum: Erratum): erratum is ComparedErratum =>
  (comparedFacts as readonly string[]).includes(erratum.fact)

export const pagesOf = (erratum: Erratum): string[] => erratum.places.map(({ page }) => page)

/** All fields of an erratum, each once. */
export const fieldsOf = (erratum: Erratum): string[] => [
  ...new Set(erratum.places.flatMap(({ fields }) => fields)),
]
