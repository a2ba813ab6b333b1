import { operationsOf, type Operation } from '@elb-openapi/document'
import { pagesOf, type Erratum, type Page } from '@elb-openapi/ledger'
import type { Group, Section } from '../html/grouped-page.ts'
import type { Sources } from '../sources.ts'

/** Sorts the errata by generation and operation; each of them comes once. */
export function groupErrata(sources: Sources): Section<Erratum>[] {
  const operations = operationsOf(sources.document)
  const order = new Map(
    operations.map((operation, index) => [callOf(operation.method, operation.path), index]),
  )
  const places = new Map(sources.pages.map((page) => [page.page, page]))
  const sections = new Map<string, Map<string, Group<Erratum>>>(generations.map(({ id }) => [id, new Map()]))

  for (const erratum of sources.errata) {
    const pages = pagesOf(erratum).flatMap((id) => places.get(id) ?? [])
    const section = sections.get(sectionOf(pages)) ?? new Map<string, Group<Erratum>>()
    const [call, ...others] = new Set(pages.filter(({ method }) => method !== '').map(pageCall))
    const key = call === undefined || others.length > 0 ? '' : call
    const group = section.get(key) ?? newGroup(sectionOf(pages), key, pages, operations[order.get(key) ?? -1])
    group.entries.push(erratum)
    section.set(key, group)
  }

  return generations
    .map(({ id, title }) => ({
      id: `section-${id}`,
      title,
      groups: [...(sections.get(id)?.entries() ?? [])]
        .toSorted(([one], [other]) => place(one, order) - place(other, order))
        .map(([, group]) => group),
    }))
    .filter(({ groups }) => groups.length > 0)
}

const both = 'both'
const generations = [
  { id: 'v3', title: 'API v3' },
  { id: 'v2.0', title: 'API v2.0' },
  { id: both, title: 'Both generations' },
]

function sectionOf(pages: Page[]): string {
  const [generation, ...others] = new Set(pages.map((page) => page.generation))
  const isKnown = generations.some(({ id }) => id === generation)
  return generation !== undefined && isKnown && others.length === 0 ? generation : both
}

/** Operations stand in the order of the document, those that it does not have behind them, the general ones last. */
function place(call: string, order: Map<string, number>): number {
  return call === '' ? Infinity : (order.get(call) ?? order.size)
}

function newGroup(
  section: string,
  call: string,
  pages: Page[],
  operation: Operation | undefined,
): Group<Erratum> {
  if (call === '') {
    const title = section === both ? 'General' : 'Several operations'
    return { id: `section-${section}-several`, title, operation: undefined, call: undefined, entries: [] }
  }
  return {
    id: `operation-${operation?.operationId ?? call.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`,
    title: operation?.summary ?? pages[0]?.title ?? call,
    operation,
    call,
    entries: [],
  }
}

function pageCall({ method, path }: Page): string {
  return callOf(method, path)
}

function callOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`
}
