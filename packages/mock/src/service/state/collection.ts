/** A resource as it is kept, with the fields of v3 and those that only v2.0 has. */
export interface Stored {
  readonly id: string
  readonly [field: string]: unknown
}

/**
 * The resources of one kind, in ascending order of their IDs, as lists show them.
 * What refers to another resource is indexed, so that looking from there does not go through all.
 */
export class Collection {
  readonly #byId = new Map<string, Stored>()
  readonly #sorted: Stored[] = []
  readonly #indexes: ReadonlyMap<string, Map<string, Set<string>>>

  /** @param references the paths of the fields that hold IDs of other resources */
  constructor(references: readonly string[]) {
    this.#indexes = new Map(references.map((field) => [field, new Map<string, Set<string>>()]))
  }

  get size(): number {
    return this.#byId.size
  }

  get(id: string): Stored | undefined {
    return this.#byId.get(id)
  }

  /** All of them, by ID. The array is the collection's own: it is read, never changed. */
  all(): readonly Stored[] {
    return this.#sorted
  }

  /** Those whose field holds an ID, by their own. */
  referringTo(field: string, id: string): Stored[] {
    const index = this.#indexes.get(field)
    if (!index) throw new Error(`The field ${field} is no reference.`)
    return [...(index.get(id) ?? [])].toSorted().map((own) => this.#byId.get(own)!)
  }

  /** Puts a resource in, in place of the one with its ID. */
  put(record: Stored): void {
    const place = this.placeOf(record.id)
    const before = this.#byId.get(record.id)
    if (before) this.#unindex(before)
    this.#sorted.splice(place, before ? 1 : 0, record)
    this.#byId.set(record.id, record)
    this.#index(record)
  }

  remove(id: string): void {
    const record = this.#byId.get(id)
    if (!record) return
    this.#unindex(record)
    this.#sorted.splice(this.placeOf(id), 1)
    this.#byId.delete(id)
  }

  /** Where an ID stands in the order, or would stand. */
  placeOf(id: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#sorted[middle]!.id < id) low = middle + 1
      else high = middle
    }
    return low
  }

  #index(record: Stored): void {
    for (const [field, index] of this.#indexes)
      for (const target of idsAt(record, field)) {
        const known = index.get(target)
        if (known) known.add(record.id)
        else index.set(target, new Set([record.id]))
      }
  }

  #unindex(record: Stored): void {
    for (const [field, index] of this.#indexes)
      for (const target of idsAt(record, field)) {
        const known = index.get(target)
        known?.delete(record.id)
        if (known?.size === 0) index.delete(target)
      }
  }
}

/** The IDs that a reference holds: one, several, several in one text, or none. */
export const idsAt = (record: unknown, path: string): string[] =>
  valuesAt(record, path).flatMap((id) =>
    typeof id === 'string' ? id.split(',').filter((part) => part !== '') : [],
  )

/** All values at the path of a field, such as `name`, `ipgroup.ipgroup_id` or `redirect_pools_config.pool_id`. */
const valuesAt = (record: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values
          .map((value) =>
            typeof value === 'object' && value !== null
              ? (value as Record<string, unknown>)[name]
              : undefined,
          )
          .flat(),
      [record],
    )
