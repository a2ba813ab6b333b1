import type { Place } from '../row.ts'
import type { ParsedPage, ParsedRow, ParsedTable } from './parsed.ts'

/** A documented row with the place and the paths that its table has on the operation. */
export type PlacedRow = {
  table: string
  place: Place
  status: string
  fields: string[]
  row: ParsedRow
  parent: string | undefined
}

const rootRoles: Record<string, Place> = {
  path: 'path',
  query: 'query',
  header: 'header',
  requestBody: 'request',
  responseBody: 'response',
  statusCodes: 'status',
}

/** Success status where the page names none: the rule that the status pages give. */
const usualStatus: Record<string, string> = { GET: '200', PUT: '200', POST: '201', DELETE: '204' }

const isRequest = (table: ParsedTable): boolean => table.role.startsWith('request')

/**
 * The table that describes the fields of a row. The caption counts before a reference,
 * since references point at the wrong table on several pages.
 */
const tableOf = (page: ParsedPage, table: ParsedTable, row: ParsedRow): ParsedTable | undefined => {
  if (row.type !== 'object' && row.type !== 'array' && row.itemRef === null) return undefined
  const objects = page.tables.filter(
    (other) => other.role.endsWith('Object') && isRequest(other) === isRequest(table),
  )
  return (
    objects.find((other) => other.object === row.name) ??
    objects.find((other) => row.itemRef !== null && other.object === row.itemRef) ??
    objects.find((other) => row.itemTable !== undefined && other.number === row.itemTable)
  )
}

/** Gives every row of a page its place and its paths. Throws when a table belongs to no field. */
export const placeRows = (page: ParsedPage, attach: Record<number, string> = {}): PlacedRow[] => {
  const attachedTo = (field: string, table: ParsedTable): ParsedTable | undefined =>
    page.tables.find(
      (other) =>
        other.number !== null &&
        attach[other.number] === `${isRequest(table) ? 'request' : 'response'} ${field}`,
    )
  const prefixes = new Map<ParsedTable, string[]>()
  const visit = (table: ParsedTable, prefix: string, seen: ParsedTable[]): void => {
    prefixes.set(table, [...(prefixes.get(table) ?? []), prefix])
    for (const row of table.rows) {
      const field = `${prefix}${row.name}`
      const child = attachedTo(field, table) ?? tableOf(page, table, row)
      const isArray = row.type === 'array' || attachedTo(`${field}[]`, table) !== undefined
      const target = child ?? attachedTo(`${field}[]`, table)
      if (target && !seen.includes(target))
        visit(target, `${field}${isArray ? '[]' : ''}.`, [...seen, target])
    }
  }
  for (const table of page.tables) if (table.role in rootRoles) visit(table, '', [table])

  return page.tables.flatMap((table) => {
    const found = prefixes.get(table)
    if (!found)
      throw new Error(
        `${page.slug}: no field leads to table ${table.number} (${table.object}); attach it in spec/ledger/readings`,
      )
    const place = rootRoles[table.role] ?? (isRequest(table) ? 'request' : 'response')
    return table.rows.map((row) => ({
      table: table.number === null ? 'status' : String(table.number),
      place,
      status: place === 'response' ? String(table.status ?? usualStatus[page.method]) : '',
      fields: found.map((prefix) => prefix + row.name),
      row,
      parent: table.object ?? undefined,
    }))
  })
}
