import { Collection, type Stored } from './collection.ts'

/** The kinds of resources that a project has. */
export const kinds = [
  'LoadBalancer',
  'Listener',
  'Pool',
  'Member',
  'HealthMonitor',
  'L7Policy',
  'L7Rule',
  'Certificate',
  'SecurityPolicy',
  'IpGroup',
  'Logtank',
  'Whitelist',
  'Flavor',
] as const

export type Kind = (typeof kinds)[number]

/** What refers to what: field to kind, a kind each. */
export type References = Readonly<Record<Kind, Readonly<Record<string, Kind>>>>

/** All resources of one project. */
export class Project {
  readonly id: string
  /** How many of a kind the project may have, by the name of the quota; -1 for any. */
  readonly quotas: Record<string, number>
  readonly #collections: ReadonlyMap<Kind, Collection>

  constructor(id: string, references: References, quotas: Readonly<Record<string, number>>) {
    this.id = id
    this.quotas = { ...quotas }
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
    this.of(kind).put(record)
  }

  /** Changes some fields of a resource that is there. */
  patch(kind: Kind, id: string, fields: Readonly<Record<string, unknown>>): void {
    const record = this.get(kind, id)
    if (record) this.put(kind, { ...record, ...fields, id })
  }

  remove(kind: Kind, id: string): void {
    this.of(kind).remove(id)
  }
}
