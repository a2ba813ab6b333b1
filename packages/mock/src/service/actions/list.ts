import { filtersOf } from '../listing/filter.ts'
import { cut, isTrue, type Page, pageInfo, pageLinks, type Window, windowOf } from '../listing/page.ts'
import { sorted } from '../listing/sort.ts'
import { resourceOf } from '../resources/index.ts'
import type { Stored } from '../state/collection.ts'
import type { Task } from '../task.ts'
import { canonicalName } from '../views/names.ts'
import { isVisible, read, view } from '../views/view.ts'
import type { World } from '../world.ts'
import { ownerId, type Request } from './request.ts'

/**
 * The body of a list.
 *
 * @throws Refusal when the path leads through something that is not there, or the page is not one of the list
 */
export function list(task: Task, request: Request, world: World): Record<string, unknown> {
  const { kind, generation, operation, answer } = task
  const { project, query } = request
  const resource = resourceOf(kind)
  const owner = ownerId(task, request)
  const all = owner === undefined ? project.all(kind) : project.with(kind, resource.parent!, owner)
  const tests = filtersOf(operation, resource, generation, query)
  const isShown = (record: Stored): boolean =>
    tests.every((test) => test(record, project)) &&
    isVisible(kind, record, project, generation, request.separateViews)
  const ordered = sorted(all, query, (record, field) =>
    read(resource, record, project, generation, canonicalName(generation, field)),
  )
  const window = windowOf(query)
  const isWhole = ordered === project.all(kind)
  const placeOf = (id: string): number =>
    isWhole ? project.of(kind).placeOf(id) : ordered.findIndex((record) => record.id === id)
  const page = cut(ordered, isShown, window, placeOf)
  const items = page.records.map((record) =>
    chosenFields(
      expanded(view(kind, record, project, generation, answer!.item), record, task, request, world),
      query,
    ),
  )
  return { [answer!.key!]: items, ...beside(task, request, page, window) }
}

/** An item with its children in full, where the query asks for them. */
function expanded(
  item: Record<string, unknown>,
  { id }: Stored,
  { kind, generation }: Task,
  { project, query }: Request,
  world: World,
): Record<string, unknown> {
  for (const [name, child] of Object.entries(resourceOf(kind).children ?? {})) {
    if (child.expandedBy === undefined || !isTrue(query[child.expandedBy])) continue
    const whole = world.itemOf(child.kind, generation)
    item[name] = project
      .with(child.kind, child.field, id)
      .map((one) => view(child.kind, one, project, generation, whole))
  }
  return item
}

/** What a list has beside its items: the ID of the request, and the way to the other pages. */
function beside({ answer }: Task, request: Request, page: Page, window: Window): Record<string, unknown> {
  const values: Record<string, unknown> = {
    request_id: request.requestId,
    page_info: pageInfo(page),
    instance_num: page.records.length,
  }
  const entries = answer!.beside.map((name) => {
    if (!name.endsWith('_links')) return [name, values[name]]
    const links = pageLinks(page, window, request.url, request.query)
    return [name, links.length > 0 ? links : undefined]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, unknown>
}

/** Of v2.0: only the fields that are asked for. */
function chosenFields(item: Record<string, unknown>, { fields }: Request['query']): Record<string, unknown> {
  const names = [fields ?? []].flat()
  return names.length === 0
    ? item
    : Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)))
}
