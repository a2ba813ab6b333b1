import { describeMiss } from './explain/describe-miss.ts'
import { explain } from './explain/explain.ts'
import { quote, shorten, show } from './explain/words.ts'
import { NotThere } from './not-there.ts'
import { resourceOf } from './service/resources/index.ts'
import { idsAt, type Stored } from './service/state/collection.ts'
import { type Kind, PENDING_UNTIL, type Project } from './service/state/project.ts'
import { kindOfCollection } from './service/state/snapshot.ts'
import { read } from './service/views/view.ts'
import type { World } from './service/world.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a resource is known by, and what says who sees it. */
const IDENTITY = new Set(['id', 'project_id', 'generation'])

/**
 * Changes fields of a resource, whatever the rules say, as something in the service would and no request can.
 *
 * @param collection the segment of its paths
 * @param fields by their names in v3
 * @returns what is kept of it
 * @throws NotThere when there is no such resource; TypeError with one line for a field that it does not have, or a value that
 *   the document does not allow
 */
export function patch(world: World, collection: string, id: string, fields: Fields): Stored {
  const kind = kindOfCollection.get(collection)
  if (!kind)
    throw new NotThere(
      `There are no ${quote(shorten(collection))}, only ${[...kindOfCollection.keys()].join(', ')}.`,
    )
  const project = world.projects().find((one) => one.get(kind, id))
  const record = project?.get(kind, id)
  if (!project || !record)
    throw new NotThere(`There is no ${resourceOf(kind).word} ${quote(shorten(id))} in any project.`)
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new TypeError(`The fields of a change have to be an object, not ${show(fields)}.`)
  const { [PENDING_UNTIL]: _until, ...settled } = record
  const next = { ...('provisioning_status' in fields ? settled : record), ...structuredClone(fields), id }
  for (const [name, value] of Object.entries(fields)) checkField(kind, name, value, world)
  checkReferences(kind, fields, project)
  for (const [name, value] of Object.entries(fields)) checkKept(kind, name, value, next, project)
  world.changes.transact(() => project.put(kind, next))
  return next
}

function checkField(kind: Kind, name: string, value: unknown, world: World): void {
  const { word } = resourceOf(kind)
  const known = world.fieldsOf(kind)
  const field = known.get(name)
  if (!field)
    throw new TypeError(
      `A ${word} has no field ${quote(shorten(name))}, only ${[...known.keys()].toSorted().join(', ')}.`,
    )
  if (IDENTITY.has(name)) throw new TypeError(`The field ${quote(name)} of a ${word} does not change.`)
  const [miss] = explain(field.schema, value, field.bundle)
  if (miss)
    throw new TypeError(`Of a ${word}, ${describeMiss({ ...miss, field: `${name}${miss.field}` }, '')}.`)
}

function checkReferences(kind: Kind, fields: Fields, project: Project): void {
  for (const [path, referred] of Object.entries(resourceOf(kind).references))
    for (const id of idsAt(fields, path))
      if (!project.get(referred, id))
        throw new TypeError(
          `${quote(path)} leads to no ${resourceOf(referred).word}: there is no ${quote(shorten(id))} in the project.`,
        )
}

/** What is worked out from other resources cannot be said otherwise. */
function checkKept(kind: Kind, name: string, value: unknown, next: Stored, project: Project): void {
  const resource = resourceOf(kind)
  const shown = read(resource, next, project, 'v3', name)
  if (shown === value || !(resource.children?.[name] || resource.computed?.[name])) return
  throw new TypeError(
    `${quote(name)} of this ${resource.word} follows from other resources and stays ${show(shown)}.`,
  )
}
