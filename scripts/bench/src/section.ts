/** What is measured, and what it is divided by. */
export type Figure = { what: string; peer: string; unit: string }
/** Ours first, then the peer's. */
export type Pair<Value = number> = readonly [Value, Value]

/** Figures that are measured together, once with each run. */
export type Section<Key extends string = string> = {
  figures: Record<Key, Figure>
  run: () => Promise<Record<Key, Pair>>
}
