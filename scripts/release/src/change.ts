export const kinds = ['patch', 'minor', 'major'] as const
/** What a change means for users; see `kinds.yaml`. */
export type Kind = (typeof kinds)[number]

export const highest = (found: Kind[]): Kind | undefined => kinds.findLast((kind) => found.includes(kind))

/** A place in one of the documents, with what is there. */
export type Side = { pointer: string; value: unknown }

/** A difference, as `redocly diff` reports it. */
export type Difference = {
  typeName: string
  kind: 'added' | 'removed' | 'modified'
  /** What was modified: a property of the node, or `key` for its name. */
  property?: string
  verdicts: { ruleId: string; message: string }[]
  base?: Side
  revision?: Side
}

/** A difference with its meaning. */
export type Change = {
  kind: Kind
  /** A rule of Redocly or a name of `kinds.yaml`. */
  because: string
  place: string
  says: string
}

/** The place of a difference: where it is now, or where it was. */
export const sideOf = ({ base, revision }: Difference): Side => (revision ?? base)!
