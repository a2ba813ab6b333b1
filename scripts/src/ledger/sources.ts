import type { OpenApiDocument, Schema } from '../openapi/document.ts'
import type { DocumentField } from './document-fields.ts'
import type { Row } from './row.ts'

type Found = { field: DocumentField; row: Row }

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

/**
 * Checks the `x-doc` of schemas and properties: a schema names exactly the tables that its rows stand in,
 * and a property names its pages where not every page of the schema has it.
 */
export const checkSources = (
  document: OpenApiDocument,
  found: Found[],
  fileOf: (component: string) => string,
): string[] => {
  const problems: string[] = []
  const bySchema = new Map<string, Set<string>>()
  const byProperty = new Map<string, { pages: Set<string>; field: DocumentField; owner: string }>()
  for (const { field, row } of found) {
    const source = `${row.page} table ${row.table}`
    for (const name of [...field.owners, ...(field.scalar ? [field.scalar] : [])])
      bySchema.set(name, (bySchema.get(name) ?? new Set()).add(source))
    for (const owner of field.owners) {
      const property = `${owner}.${field.address.split('.').at(-1)!.split(' ').at(-1)}`
      const entry = byProperty.get(property) ?? { pages: new Set(), field, owner }
      entry.pages.add(row.page)
      byProperty.set(property, entry)
    }
  }
  for (const [name, wanted] of bySchema) {
    const has = listed(document.components.schemas[name]?.['x-doc'])
    for (const source of missingFrom(wanted, has))
      problems.push(`${fileOf(name)}: x-doc lacks ${source}, which describes ${name}`)
    for (const source of missingFrom(has, wanted))
      problems.push(`${fileOf(name)}: x-doc names ${source}, which has no row of ${name}`)
  }
  for (const [property, { pages, field, owner }] of byProperty) {
    const schemaPages = Object.keys(document.components.schemas[owner]?.['x-doc'] ?? {})
    const partial = schemaPages.some((page) => !pages.has(page))
    const own = Object.keys(field.xDoc ?? {})
    const wanted = partial ? [...pages].toSorted() : []
    if (wanted.join() !== own.toSorted().join())
      problems.push(
        partial
          ? `${fileOf(owner)}: ${property} needs x-doc with exactly the pages that have it: ${wanted.join(', ')}`
          : `${fileOf(owner)}: ${property} has an x-doc of its own, but every page of ${owner} has the field; remove it`,
      )
  }
  return problems
}
