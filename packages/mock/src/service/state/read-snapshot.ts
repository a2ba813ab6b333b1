import type { Stored } from './collection.ts'
import { kindOfCollection, type Snapshot } from './snapshot.ts'

/**
 * Checks that a value is a snapshot.
 *
 * @throws Error whose message is one line: where, and what is expected there
 */
export function readSnapshot(value: unknown): Snapshot {
  const { version, projects, ...others } = object(value, 'the state')
  if (version !== 1) throw new Error(`version has to be 1, the version of states that this mock reads`)
  known(Object.keys(others), ['version', 'projects'], 'the state')
  for (const [project, collections] of Object.entries(object(projects, 'projects')))
    for (const [collection, records] of Object.entries(object(collections, `projects.${project}`)))
      checkRecords(`projects.${project}.${collection}`, collection, records)
  return value as Snapshot
}

function checkRecords(place: string, collection: string, records: unknown): void {
  known([collection], [...kindOfCollection.keys()], place)
  if (!Array.isArray(records)) throw new Error(`${place} has to be a list`)
  const ids = new Set<string>()
  for (const [index, record] of records.entries()) {
    const { id } = object(record, `${place}[${index}]`) as Partial<Stored>
    if (typeof id !== 'string' || id === '') throw new Error(`${place}[${index}].id has to be a text`)
    if (ids.has(id)) throw new Error(`${place}[${index}].id is there twice: ${id}`)
    ids.add(id)
  }
}

function object(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place} has to be an object`)
  return value as Record<string, unknown>
}

function known(names: readonly string[], allowed: readonly string[], place: string): void {
  const unknown = names.find((name) => !allowed.includes(name))
  if (unknown !== undefined)
    throw new Error(`${place} does not know ${JSON.stringify(unknown)}, only ${allowed.join(', ')}`)
}
