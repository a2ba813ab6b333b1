import { existsSync } from 'node:fs'
import { anyCell, cell, cellLike, readCsv, type Columns } from '../csv.ts'
import { normaliseList, readList } from '../values.ts'

/** Facts in which newer texts differ from the pages. */
export const editionFacts = ['type', 'mandatory', 'enum', 'min', 'max', 'default'] as const

/** What a newer text says of a fact: a value, or what a list of values has more or less. */
export type Says = { is?: string; adds?: string; lacks?: string }

/** A fact in which a newer text and a page differ: a line of `spec/ledger/editions/values.csv`. */
export type EditionValue = {
  /** `Pool.name`, `listPools.name`, and `listPools.name[]` for each value of a list. */
  field: string
  fact: (typeof editionFacts)[number]
  is: string
  adds: string
  lacks: string
  /** `named` when the fact speaks of Open Telekom Cloud, `remark` when only another sentence of the text does. */
  otc: 'named' | 'remark' | ''
}

const valueColumns: Columns = {
  field: cellLike(String.raw`^\w+\.\w+(\[\])?$`, 'a field such as Pool.name or listPools.name'),
  fact: cell(...editionFacts),
  is: anyCell,
  adds: anyCell,
  lacks: anyCell,
  otc: cell('named', 'remark', ''),
}

/**
 * Reads the list; without a file, nothing differs.
 *
 * @throws InputProblem with a line for every cell that does not look as its column asks for
 */
export const readEditionValues = (file: string): EditionValue[] =>
  existsSync(file) ? readCsv(file, valueColumns) : []

/** One thing that is decided: a value of a fact, or one that a list has more or less. */
export type Part = { field: string; fact: EditionValue['fact']; how: keyof Says; value: string }

/** What is to be decided one by one: each value that a list has more or less, or the fact as a whole. */
export const partsOf = (
  field: string,
  fact: EditionValue['fact'],
  { is = '', adds = '', lacks = '' }: Says,
): Part[] => [
  ...(is === ''
    ? []
    : [{ field, fact, how: 'is' as const, value: fact === 'enum' ? normaliseList(is) : is }]),
  ...readList(adds).map((value) => ({ field, fact, how: 'adds' as const, value })),
  ...readList(lacks).map((value) => ({ field, fact, how: 'lacks' as const, value })),
]

/** A part in words: `Pool.protocol: enum with GRPC`. */
export const inWords = ({ field, fact, how, value }: Part): string => {
  const shown = value === '' ? '""' : value
  return `${field}: ${fact} ${how === 'is' ? shown : `${how === 'adds' ? 'with' : 'without'} ${shown}`}`
}
