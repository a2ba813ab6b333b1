import type { SchemaObject } from '../explain/schema.ts'
import type { Generation } from '../operation.ts'
import { fieldsOf } from './document/schema.ts'
import { defaultQuotas } from './quotas.ts'
import { providedFlavors } from './resources/flavors.ts'
import { references } from './resources/index.ts'
import type { Birth } from './resources/resource.ts'
import { Changes } from './state/changes.ts'
import { type Kind, kinds, Project } from './state/project.ts'
import { type Delays, noDelays } from './delays.ts'
import type { Task } from './task.ts'
import { canonicalName } from './views/names.ts'

/** Where time and chance come from. */
export interface Sources {
  /** Milliseconds since 1970. */
  now: () => number
  /** A new ID for a project, with dashes. */
  newId: (project: string) => string
}

/** A field as the document has it. */
interface DocumentedField {
  schema: SchemaObject
  /** What references in the schema lead to. */
  bundle: unknown
}

/** All projects, and what the document says of the resources in them. */
export class World {
  readonly changes: Changes
  /** How long things take from now on. */
  delays: Delays = noDelays
  /** The quotas of new projects, where they are not the usual ones. */
  quotas: Readonly<Record<string, number>> = {}
  readonly #sources: Sources
  readonly #tasks: readonly Task[]
  readonly #projects = new Map<string, Project>()

  constructor(tasks: readonly Task[], sources: Sources) {
    this.#tasks = tasks
    this.#sources = sources
    this.changes = new Changes((change) => this.project(change.project).apply(change))
  }

  /** A project, made when it is first asked for. */
  project(id: string): Project {
    const known = this.#projects.get(id)
    if (known) return known
    const project = new Project(
      id,
      references,
      { ...defaultQuotas, ...this.quotas },
      {
        note: (change) => this.changes.note(change),
        now: () => this.now(),
      },
    )
    for (const flavor of providedFlavors) project.of('Flavor').put(flavor)
    this.#projects.set(id, project)
    return project
  }

  projects(): Project[] {
    return [...this.#projects.values()]
  }

  /** Takes out what requests have made, and noted is every resource that goes. */
  clear(): void {
    for (const project of this.#projects.values())
      for (const kind of kinds)
        if (kind !== 'Flavor') for (const { id } of project.all(kind).toReversed()) project.remove(kind, id)
    this.#projects.clear()
  }

  /** The operations that create a kind of resource, of both generations. */
  creationsOf(kind: Kind): Task[] {
    return this.#tasks.filter((task) => task.kind === kind && task.verb === 'create')
  }

  /** How a generation shows one resource of a kind. */
  itemOf(kind: Kind, generation: Generation): SchemaObject {
    const task = this.#tasks.find(
      (one) => one.kind === kind && one.generation === generation && one.verb === 'show',
    )
    if (!task?.answer) throw new Error(`No operation of ${generation} shows a ${kind}.`)
    return task.answer.item
  }

  /** The fields that answers show of a kind, by their names in the state: as v3 has them, or else v2.0. */
  fieldsOf(kind: Kind): Map<string, DocumentedField> {
    const fields = new Map<string, DocumentedField>()
    const shown = this.#tasks.filter((task) => task.kind === kind && task.answer)
    for (const { generation, answer, operation } of shown.toSorted((a, b) =>
      a.generation < b.generation ? 1 : -1,
    ))
      for (const [name, schema] of fieldsOf(answer!.item)) {
        const canonical = canonicalName(generation, name)
        if (!fields.has(canonical)) fields.set(canonical, { schema, bundle: operation.bundle })
      }
    return fields
  }

  /** An ID that nothing in the project has. */
  newId(project: Project): string {
    for (;;) {
      const id = this.#sources.newId(project.id)
      if (!kinds.some((kind) => project.get(kind, id))) return id
    }
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#sources.now()
  }

  /** The time, as records have it. */
  time(): string {
    return `${new Date(this.now()).toISOString().slice(0, 19)}Z`
  }

  /** When the health of what is born now is known for the first time. */
  #firstCheck(): Pick<Birth, 'checkedFrom'> {
    const { healthMs } = this.delays
    return healthMs > 0 ? { checkedFrom: this.now() + healthMs } : {}
  }

  birth(project: Project, generation: Generation): Birth {
    return {
      project,
      generation,
      newId: () => this.newId(project),
      now: () => this.time(),
      ...this.#firstCheck(),
    }
  }
}
