import { html, type Content, type Html } from '../html/html.ts'

export interface TableRow {
  id?: string
  cells: Content[]
}

/** A table that becomes a list of cards where there is no room. The roles keep it a table for assistive programs. */
export function table(columns: string[], rows: TableRow[]): Html {
  return html`
    <div class="changes">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th> `)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => rowHtml(row, columns))}
        </tbody>
      </table>
    </div>
  `
}

function rowHtml({ id, cells }: TableRow, columns: string[]): Html {
  const anchor = id === undefined ? '' : html` id="${id}"`
  return html`<tr role="row" ${anchor}>
    ${cells.map((cell, index) => html`<td role="cell" data-column="${columns[index]}">${cell}</td> `)}
  </tr> `
}
