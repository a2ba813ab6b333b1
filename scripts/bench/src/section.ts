/** What is measured, and what it is divided by. */
export type Figure = { what: string; peer: string; unit: string }

/** Figures that are measured together. */
export type Section<Key extends string = string> = {
  figures: Record<Key, Figure>
  /** Measures once. The result is our value of each figure, and the peer's. */
  run: () => Promise<Record<Key, readonly number[]>>
}
