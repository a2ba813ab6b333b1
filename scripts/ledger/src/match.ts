import { operationsOf, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { fieldsOfOperation, schemasOfUpdates, type DocumentField } from './document-fields.ts'
import { isAnswer, type Described } from './evidence.ts'
import type { Ledger, Page } from './pages.ts'
import { address, fieldsOf, type Row } from './row.ts'

/** An operation of the document with its fields by address and the pages of the ledger that describe it. */
export type Subject = { operation: Operation; fields: Map<string, DocumentField>; pages: Page[]; rows: Row[] }

/** Brings together the operations of the document and the pages of the ledger. */
export const matchOperations = (document: OpenApiDocument, ledger: Ledger): Subject[] => {
  const updates = schemasOfUpdates(document)
  return operationsOf(document).map((operation) => {
    const pages = ledger.pages.filter(
      (page) => page.path === operation.path && page.method.toLowerCase() === operation.method,
    )
    const names = new Set(pages.map((page) => page.page))
    return {
      operation,
      fields: new Map(fieldsOfOperation(document, operation, updates).map((field) => [field.address, field])),
      pages,
      rows: ledger.rows.filter((row) => names.has(row.page)),
    }
  })
}

/** The fields of the document that a row describes; those that the document lacks are left out. */
export const fieldsOfRow = (subject: Subject, row: Row): DocumentField[] =>
  fieldsOf(row)
    .map((path) => subject.fields.get(address(row, path)))
    .filter((field) => field !== undefined)

/** Name of a property over all operations: `Pool.name`, or operation and address for an inline parameter. */
export const propertyName = (subject: Subject, field: DocumentField): string => {
  const last = field.address.split(/[ .]/).at(-1)!
  return field.owners.length > 0
    ? `${field.owners[0]}.${last}`
    : `${subject.operation.operationId} ${field.address}`
}

/** The names of a field: by each schema that holds it, or by the operation for a parameter. */
export const namesOf = ({ operation }: Subject, { address: at, owners }: DocumentField): string[] => {
  const last = at.split(/[ .]/).at(-1)!
  return (owners.length > 0 ? owners : [operation.operationId]).map((owner) => `${owner}.${last}`)
}

/** Every property of the document by its name, with all rows that describe it, on whatever page. */
export const describedProperties = (subjects: Subject[]): Map<string, Described> => {
  const found = new Map<string, Described>()
  for (const subject of subjects) {
    const page = subject.pages[0]?.page
    if (page === undefined) continue
    const entryOf = (field: DocumentField): Described => {
      const name = propertyName(subject, field)
      const entry = found.get(name) ?? { name, field, page, rows: [] }
      found.set(name, entry)
      return entry
    }
    for (const row of subject.rows)
      for (const field of fieldsOfRow(subject, row)) entryOf(field).rows.push({ row, field: field.address })
    for (const field of subject.fields.values()) if (isAnswer(field)) entryOf(field)
  }
  return found
}
