import type { Difference } from './difference.ts'
import type { DocumentField } from './document-fields.ts'
import type { Row } from './row.ts'

/** A field of the document with all rows that describe it, on whatever page and operation. */
export type Described = { field: DocumentField; rows: { row: Row; field: string }[] }

/**
 * Null and presence are judged over all pages that show a field, since one page has only a few examples:
 * a field may be null when one page shows or says so; it is always there when every page that shows the object
 * has it in every example.
 */
export const compareEvidence = ({ field, rows }: Described): Difference[] => {
  const differences: Difference[] = []
  const nulls = rows.filter(({ row }) => row.null !== '')
  if (nulls.length > 0 !== field.nullable)
    for (const { row, field: at } of nulls.length > 0 ? nulls : rows.slice(0, 1))
      differences.push({
        page: row.page,
        field: at,
        fact: 'null',
        documented: row.null,
        specified: field.nullable ? 'null' : '',
      })

  const seen = rows.filter(({ row }) => row.place === 'response' && row.present !== '')
  const missing = seen.filter(({ row }) => row.present === 'sometimes')
  // An object has its ID whether or not an example shows one; a field that some editions lack can be absent.
  const always =
    field.xDoc === undefined && missing.length === 0 && (seen.length > 0 || field.address.endsWith('.id'))
  if (rows.every(({ row }) => row.place === 'response') && always !== field.required) {
    const telling = always ? seen : missing
    const { row, field: at } = (telling.length > 0 ? telling : rows).toSorted((a, b) =>
      a.row.page < b.row.page ? -1 : 1,
    )[0]!
    differences.push({
      page: row.page,
      field: at,
      fact: 'present',
      documented: row.present,
      specified: field.required ? 'required' : '',
    })
  }
  return differences
}
