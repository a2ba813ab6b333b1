import { resources } from '../resources/index.ts'
import type { World } from '../world.ts'
import type { Stored } from './collection.ts'
import type { Kind, Project } from './project.ts'

/** All that the mock remembers, as data: by project, then by the segment of the paths in v3. */
export interface Snapshot {
  version: 1
  projects: Record<string, ProjectSnapshot>
}

export type ProjectSnapshot = Record<string, Stored[]>

/** The kinds that requests can make; flavors are the provider's. */
const remembered = resources.filter(({ kind }) => kind !== 'Flavor')

export const kindOfCollection: ReadonlyMap<string, Kind> = new Map(
  remembered.map(({ collection, kind }) => [collection, kind]),
)

/** What is there, apart from the state that goes on changing. */
export function snapshotOf(world: World): Snapshot {
  return {
    version: 1,
    projects: Object.fromEntries(world.projects().map((project) => [project.id, snapshotOfProject(project)])),
  }
}

function snapshotOfProject(project: Project): ProjectSnapshot {
  const entries = remembered
    .map(({ collection, kind }): [string, Stored[]] => [collection, structuredClone([...project.all(kind)])])
    .filter(([, records]) => records.length > 0)
  return Object.fromEntries(entries)
}

/** Puts a snapshot in the place of all that is there. */
export function restore(world: World, { projects }: Snapshot): void {
  world.changes.transact(() => {
    world.clear()
    for (const [id, collections] of Object.entries(structuredClone(projects))) {
      const project = world.project(id)
      for (const [collection, records] of Object.entries(collections))
        for (const record of records) project.put(kindOfCollection.get(collection)!, record)
    }
  })
  world.changes.forget()
}
