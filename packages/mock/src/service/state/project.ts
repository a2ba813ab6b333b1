import type { StateChange } from './changes.ts'
import { Collection, type Stored } from './collection.ts'
import { type Kind, kinds, type References } from './kinds.ts'

export { type Kind, kinds, type References } from './kinds.ts'

/** The field of a load balancer that says until when it is being changed, in milliseconds since 1970. */
export const PENDING_UNTIL = 'pending_until'

/** All resources of one project. */
export class Project {
  readonly id: string
  /** How many of a kind the project may have, by the name of the quota; -1 for any. */
  readonly quotas: Record<string, number>
  readonly now: () => number
  readonly #collections: ReadonlyMap<Kind, Collection>
  readonly #note: (change: StateChange) => void
  readonly #pending = new Map<string, number>()

  /**
   * @param world `note` is told every change; `now` gives milliseconds since 1970
   */
  constructor(
    id: string,
    references: References,
    quotas: Readonly<Record<string, number>>,
    { note, now }: { note: (change: StateChange) => void; now: () => number },
  ) {
    this.id = id
    this.quotas = { ...quotas }
    this.#note = note
    this.now = now
    this.#collections = new Map(kinds.map((kind) => [kind, new Collection(Object.keys(references[kind]))]))
  }

  of(kind: Kind): Collection {
    return this.#collections.get(kind)!
  }

  get(kind: Kind, id: unknown): Stored | undefined {
    return typeof id === 'string' ? this.of(kind).get(id) : undefined
  }

  all(kind: Kind): readonly Stored[] {
    return this.of(kind).all()
  }

  /** Those of a kind whose field refers to a resource. */
  with(kind: Kind, field: string, id: string): Stored[] {
    return this.of(kind).referringTo(field, id)
  }

  put(kind: Kind, record: Stored): void {
    this.#change(kind, record.id, record)
  }

  /** Changes some fields of a resource that is there. */
  patch(kind: Kind, id: string, fields: Readonly<Record<string, unknown>>): void {
    const record = this.get(kind, id)
    if (record) this.put(kind, { ...record, ...fields, id })
  }

  /** The load balancers that are done with what they were changed by. */
  due(now: number): Stored[] {
    return [...this.#pending].flatMap(([id, until]) => (until <= now ? [this.get('LoadBalancer', id)!] : []))
  }

  remove(kind: Kind, id: string): void {
    this.#change(kind, id, undefined)
  }

  /** Makes a change that is known already. */
  apply({ kind, id, after }: StateChange): void {
    if (after) this.of(kind).put(after)
    else this.of(kind).remove(id)
    if (kind !== 'LoadBalancer') return
    const until = after?.[PENDING_UNTIL]
    if (typeof until === 'number') this.#pending.set(id, until)
    else this.#pending.delete(id)
  }

  #change(kind: Kind, id: string, after: Stored | undefined): void {
    const change = { project: this.id, kind, id, before: this.get(kind, id), after }
    this.apply(change)
    this.#note(change)
  }
}
