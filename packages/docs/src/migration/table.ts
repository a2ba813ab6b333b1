import { cardTable } from '../html/card-table.ts'
import { html, type Content, type Html } from '../html/html.ts'

export interface TableRow {
  id?: string
  cells: Content[]
}

/** A table in which a cell says its column where rows are cards. */
export function table(columns: string[], rows: TableRow[]): Html {
  const body = html`<tbody role="rowgroup">
    ${rows.map((row) => rowHtml(row, columns))}
  </tbody>`
  return cardTable('changes', columns, body)
}

function rowHtml({ id, cells }: TableRow, columns: string[]): Html {
  const anchor = id === undefined ? '' : html` id="${id}"`
  return html`<tr role="row" ${anchor}>
    ${cells.map((cell, index) => html`<td role="cell" data-column="${columns[index]}">${cell}</td> `)}
  </tr> `
}
