import { Document, isScalar, visit } from 'yaml'
import type { Difference, Draft } from '../difference.ts'
import type { Page } from '../pages.ts'
import { address, fieldsOf, type Row } from '../row.ts'
import type { SpecFiles } from '../spec-files.ts'

/** What a draft is made with. */
export type DraftSources = { ids: Set<string>; pages: Page[]; rows: Row[]; files: SpecFiles }

const common = 'spec/errata/common.yaml'

/** The file of `spec/errata` for pages: that of their generation and resource where they share it, or the common one. */
const fileFor = ({ pages, files }: DraftSources, names: string[]): string => {
  const folders = names.map((name) => {
    const page = pages.find((candidate) => candidate.page === name)
    return /^spec\/((?:v3|v2\.0)\/[^/]+)\//.exec(page ? files.ofPath(page.path) : '')?.[1]
  })
  const [folder, ...others] = new Set(folders)
  const isOwn = folder !== undefined && others.length === 0 && !folder.endsWith('/common')
  return isOwn ? `spec/errata/${folder}.yaml` : common
}

const idFor = (file: string, { field, fact }: Difference, ids: Set<string>): string => {
  const [, generation = '', resource = ''] = /errata\/(?:(v3|v2\.0)\/)?(.+)\.yaml$/.exec(file) ?? []
  const what = fact === 'example' ? field : `${field.split(/[ .]/).at(-1)}-${fact}`
  const id = [generation === 'v2.0' ? 'v2' : '', file === common ? '' : resource, what]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (!ids.has(id)) return id
  let number = 2
  while (ids.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

/** The pages with their fields: one list for all, or fields page by page where they differ. */
const placesOf = (differences: Difference[]): { pages: unknown; fields?: string[] } => {
  const places = new Map<string, string[]>()
  for (const { page, field } of differences) places.set(page, [...(places.get(page) ?? []), field])
  const lists = new Set([...places.values()].map((fields) => fields.join('\n')))
  return lists.size === 1
    ? { pages: [...places.keys()], fields: [...places.values()][0]! }
    : { pages: Object.fromEntries(places) }
}

type Place = { page: string; tables?: number[]; examples?: string[] }

/** Where the rows and examples of the differences stand. */
const evidenceOf = (differences: Difference[], rows: Row[]): Place[] =>
  [...new Set(differences.map(({ page }) => page))].map((page) => {
    const own = differences.filter((one) => one.page === page)
    const fields = new Set(own.map(({ field }) => field))
    const tables = rows
      .filter((row) => row.page === page && /^\d+$/.test(row.table))
      .filter((row) => fieldsOf(row).some((field) => fields.has(address(row, field))))
      .map(({ table }) => Number(table))
    const examples = own
      .filter(({ fact }) => fact === 'example')
      .map(({ field }) => field.replace(' example', ''))
    return {
      page,
      ...(tables.length > 0 ? { tables: [...new Set(tables)] } : {}),
      ...(examples.length > 0 ? { examples } : {}),
    }
  })

/** YAML as the files of errata have it: short lists in one line, and words that YAML 1.1 takes for booleans in quotes. */
const write = (entries: unknown[]): string => {
  const document = new Document(entries, { version: '1.1' })
  visit(document, {
    Seq: (_, list) => {
      const width = list.items.reduce<number>((sum, item) => sum + String(item).length + 2, 0)
      if (list.items.length > 0 && list.items.every(isScalar) && width < 90) list.flow = true
    },
  })
  const text = document.toString({
    singleQuote: true,
    nullStr: '',
    lineWidth: 0,
    flowCollectionPadding: false,
  })
  return text.replace(/^%YAML.*\n---\n/, '')
}

/** The erratum that says of equal differences that the pages are wrong; only its reason is left to be written. */
export const draftErratum = (differences: Difference[], sources: DraftSources): Draft => {
  const [first] = differences as [Difference]
  const file = fileFor(
    sources,
    differences.map(({ page }) => page),
  )
  const entry = {
    id: idFor(file, first, sources.ids),
    ...placesOf(differences),
    fact: first.fact,
    documented: first.documented,
    specified: first.specified,
    why: null,
    evidence: evidenceOf(differences, sources.rows),
  }
  return { file, yaml: write([entry]) }
}
