import { html, type Content, type Html } from './html.ts'

/**
 * A table whose rows become cards where there is no room. The roles keep it a table for assistive programs. `kind` is the
 * class that says how a card looks.
 */
export function cardTable(kind: string, columns: string[], bodies: Content): Html {
  return html`
    <div class="cards ${kind}">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th> `)}
          </tr>
        </thead>
        ${bodies}
      </table>
    </div>
  `
}
