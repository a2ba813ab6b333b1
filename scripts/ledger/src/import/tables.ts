import { InputProblem } from '@elb-openapi/document'
import { usualStatus, type Place } from '../row.ts'
import type { ParsedPage, ParsedRow, ParsedTable } from './parsed.ts'

/** A documented row with the place and the paths that its table has on the operation. */
export type PlacedRow = {
  table: string
  place: Place
  status: string
  fields: string[]
  row: ParsedRow
  /** The row is no field but a value of the field. */
  isValue: boolean
}

/**
 * Where a table belongs that no row leads to, or only a wrong reference.
 *
 * - `field` alone: it describes the fields of that object (`response pools[].loadbalancers[]`).
 * - `as: values`: its rows are values of that field.
 * - `as: foreign`: it belongs to an operation of another service that the page shows in passing.
 */
export type Attachment = { page: string; table: number; field?: string; as?: 'values' | 'foreign' }

const rootRoles: Record<string, Place> = {
  path: 'path',
  query: 'query',
  header: 'header',
  requestBody: 'request',
  responseBody: 'response',
  statusCodes: 'status',
}

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

type Found = { place: Place; prefix: string }

/** The places of every table that a row leads to, starting from the bodies and parameters. */
const followReferences = (page: ParsedPage, attachments: Attachment[]): Map<ParsedTable, Found[]> => {
  const found = new Map<ParsedTable, Found[]>()
  const attachedTo = (place: Place, field: string): ParsedTable[] =>
    attachments
      .filter((attachment) => attachment.as === undefined && attachment.field === `${place} ${field}`)
      .map((attachment) => page.tables.find((table) => table.number === attachment.table)!)
  const visit = (table: ParsedTable, place: Place, prefix: string, seen: ParsedTable[]): void => {
    found.set(table, [...(found.get(table) ?? []), { place, prefix }])
    for (const row of table.rows) {
      const field = `${prefix}${row.name}`
      const described = tableOf(page, table, row)
      const asItems = attachedTo(place, `${field}[]`)
      const suffix = row.type === 'array' || asItems.length > 0 ? '[].' : '.'
      const targets = new Set([...(described ? [described] : []), ...attachedTo(place, field), ...asItems])
      for (const target of targets)
        if (!seen.includes(target)) visit(target, place, field + suffix, [...seen, target])
    }
  }
  for (const table of page.tables) {
    const place = rootRoles[table.role]
    if (place) visit(table, place, '', [table])
  }
  // The row that an attachment names may be missing too.
  for (const { table: number, field, as } of attachments) {
    const table = page.tables.find((candidate) => candidate.number === number)
    if (as !== undefined || !table || !field || found.has(table)) continue
    const [place, path] = field.split(' ') as [Place, string]
    visit(table, place, `${path}.`, [table])
  }
  return found
}

/** Gives every row of a page its place and its paths. Throws InputProblem when a table belongs to no field. */
export const placeRows = (
  page: ParsedPage,
  attachments: Attachment[] = [],
  status: string = usualStatus[page.method]!,
): PlacedRow[] => {
  const found = followReferences(page, attachments)
  const statusOf = (table: ParsedTable, place: Place): string =>
    place === 'response' ? String(table.status ?? status) : ''

  return page.tables.flatMap((table): PlacedRow[] => {
    const number = table.number === null ? 'status' : String(table.number)
    const attachment = attachments.find(
      (candidate) => candidate.table === table.number && candidate.as !== undefined,
    )
    if (attachment?.as === 'foreign')
      return table.rows.map((row) => ({
        table: number,
        place: 'foreign',
        status: '',
        fields: [row.name],
        row,
        isValue: false,
      }))
    if (attachment?.as === 'values') {
      const [place, field] = attachment.field!.split(' ') as [Place, string]
      return table.rows.map((row) => ({
        table: number,
        place,
        status: statusOf(table, place),
        fields: [field],
        row,
        isValue: true,
      }))
    }
    const places = found.get(table)
    if (!places)
      throw new InputProblem(
        `${page.slug}: no field leads to table ${table.number} (${table.object}); attach it in spec/ledger/readings`,
      )
    const { place } = places[0]!
    return table.rows.map((row) => {
      const own = row.in === 'path' ? 'path' : place
      return {
        table: number,
        place: own,
        status: statusOf(table, own),
        fields: places.map(({ prefix }) => prefix + row.name),
        row,
        isValue: false,
      }
    })
  })
}
