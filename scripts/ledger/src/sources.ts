import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import type { DocumentField } from './document-fields.ts'
import { fieldsOfRow, type Subject } from './match.ts'
import { isDocumented } from './row.ts'
import type { SpecFiles } from './spec-files.ts'

const tablesOf = (xDoc: Schema['x-doc'], page: string): string[] => {
  const tables = xDoc?.[page]
  return tables === undefined || tables === true ? [] : [tables].flat().map(String)
}

const listed = (xDoc: Schema['x-doc']): Set<string> =>
  new Set(
    Object.keys(xDoc ?? {}).flatMap((page) => tablesOf(xDoc, page).map((table) => `${page} table ${table}`)),
  )

const missingFrom = (wanted: Set<string>, has: Set<string>): string[] =>
  [...wanted].filter((entry) => !has.has(entry))

/** The tables and pages whose rows describe each schema, and each property of each schema. */
const collectSources = (subjects: Subject[]) => {
  const tables = new Map<string, Set<string>>()
  const pages = new Map<string, { owner: string; field: DocumentField; pages: Set<string> }>()
  for (const subject of subjects)
    for (const row of subject.rows)
      for (const field of fieldsOfRow(subject, row)) {
        for (const name of isDocumented(row)
          ? [...field.owners, ...(field.scalar ? [field.scalar] : [])]
          : [])
          tables.set(name, (tables.get(name) ?? new Set()).add(`${row.page} table ${row.table}`))
        for (const owner of field.owners) {
          const property = `${owner}.${field.address.split(/[ .]/).at(-1)}`
          const entry = pages.get(property) ?? { owner, field, pages: new Set() }
          entry.pages.add(row.page)
          pages.set(property, entry)
        }
      }
  return { tables, pages }
}

/**
 * Checks the `x-doc` of schemas and properties: a schema names exactly the tables that its rows stand in,
 * and a property names its pages where not every page of the schema has it.
 */
export const checkSources = (document: OpenApiDocument, subjects: Subject[], files: SpecFiles): Problem[] => {
  const { tables, pages } = collectSources(subjects)
  const ofSchemas = [...tables].flatMap(([name, wanted]) => {
    const has = listed(document.components.schemas[name]?.['x-doc'])
    const file = files.ofComponent(name)
    return [
      ...missingFrom(wanted, has).map((source) => ({
        file,
        text: `x-doc lacks ${source}, which describes ${name}`,
      })),
      ...missingFrom(has, wanted).map((source) => ({
        file,
        text: `x-doc names ${source}, which has no row of ${name}`,
      })),
    ]
  })
  const ofProperties = [...pages].flatMap(([property, entry]) => {
    const schemaPages = Object.keys(document.components.schemas[entry.owner]?.['x-doc'] ?? {})
    const wanted = schemaPages.some((page) => !entry.pages.has(page)) ? [...entry.pages].toSorted() : []
    if (
      wanted.join() ===
      Object.keys(entry.field.xDoc ?? {})
        .toSorted()
        .join()
    )
      return []
    const advice =
      wanted.length > 0
        ? `needs x-doc with exactly the pages that have it: ${wanted.join(', ')}`
        : `has an x-doc of its own, but every page of ${entry.owner} has the field; remove it`
    return [{ file: files.ofComponent(entry.owner), text: `${property} ${advice}` }]
  })
  return [...ofSchemas, ...ofProperties]
}
