import type { Generation } from '../../operation.ts'
import { Refusal } from '../../errors/refusal.ts'
import { resourceOf } from '../resources/index.ts'
import { idsAt, type Stored } from '../state/collection.ts'
import type { Kind, Project } from '../state/project.ts'
import type { Task } from '../task.ts'
import { isVisible } from '../views/view.ts'
import { canonicalFields } from '../views/names.ts'
import { tagOf } from '../views/shape.ts'

/** A request that has passed all checks that the document can make. */
export interface Request {
  parameters: Readonly<Record<string, string>>
  query: Readonly<Record<string, string | string[]>>
  body: unknown
  project: Project
  /** The address that the caller used, without query: `http://127.0.0.1:4010/v2.0/lbaas/pools`. */
  url: string
  requestId: string
  /** Whether v3 hides the resources of shared load balancers. */
  separateViews: boolean
}

type Fields = Record<string, unknown>

/** The fields of the resource that a request sends, by their names in the state. */
export function givenFields({ request, generation }: Task, { body }: Request): Fields {
  const whole = (body ?? {}) as Fields
  const fields = canonicalFields(
    generation,
    (request?.key === undefined ? whole : whole[request.key]) as Fields,
  )
  if (Array.isArray(fields['tags'])) fields['tags'] = tagsOf(fields['tags'])
  return fields
}

/**
 * A resource by its ID, as a generation can see it.
 *
 * @param owner the ID of the resource that it has to belong to
 * @throws Refusal with 404 when there is none
 */
export function find(
  kind: Kind,
  id: string,
  { project, separateViews }: Request,
  generation: Generation,
  owner?: string,
): Stored {
  const { word, parent } = resourceOf(kind)
  const record = project.get(kind, id)
  const isThere =
    record !== undefined &&
    isVisible(kind, record, project, generation, separateViews) &&
    (owner === undefined || parent === undefined || record[parent] === owner)
  if (!isThere) throw Refusal.because('notFound', word, id, owner)
  return record
}

/** The resource that the path leads to, and that it belongs to the one before it in the path. */
export function target(task: Task, request: Request): Stored {
  const owner = ownerId(task, request)
  return find(task.kind, request.parameters[task.id!]!, request, task.generation, owner)
}

/**
 * The ID of the resource that the path has before this one.
 *
 * @throws Refusal with 404 when there is no such resource
 */
export function ownerId({ kind, parent, generation }: Task, request: Request): string | undefined {
  const { parent: field, references } = resourceOf(kind)
  if (parent === undefined || field === undefined) return undefined
  return find(references[field]!, request.parameters[parent]!, request, generation).id
}

/** @throws Refusal with 404 for the first resource that fields refer to and that is not there */
export function checkReferences({ kind, generation }: Task, given: Fields, request: Request): void {
  for (const [path, referred] of Object.entries(resourceOf(kind).references))
    for (const id of idsAt(given, path)) find(referred, id, request, generation)
}

/** Tags in the form of v3. One without a key, which the pages do not rule out, can be found by nobody and is not kept. */
const tagsOf = (tags: readonly unknown[]): unknown[] =>
  tags
    .map((tag) => (typeof tag === 'string' ? tagOf(tag) : tag))
    .filter((tag) => (tag as { key?: unknown } | null)?.key !== undefined)
