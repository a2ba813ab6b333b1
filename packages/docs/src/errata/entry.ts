import { html, type Html } from '../html/html.ts'
import type { Erratum, Page } from '@elb-openapi/ledger'
import { pageName, prose, statement } from './text.ts'

/** One erratum. Its ID is the anchor that the reference links to. */
export function entry(erratum: Erratum, pages: Page[]): Html {
  const { id, fact, fields, why, evidence } = erratum
  return html`
    <article id="${id}">
      <h4><a href="#${id}">${id}</a> <span class="fact">${fact}</span></h4>
      ${fields.length > 0 ? html`<p class="fields">${fields.map((field) => html`<code>${field}</code> `)}</p>` : ''}
      <dl>
        <div>
          <dt>The pages say</dt>
          <dd>${statement(erratum, erratum.documented, pages)}</dd>
        </div>
        <div>
          <dt>This document says</dt>
          <dd>${statement(erratum, erratum.specified, pages)}</dd>
        </div>
      </dl>
      <p>${prose(why, pages)}</p>
      ${evidence ? html`<p class="small"><b>Evidence:</b> ${prose(evidence, pages)}</p>` : ''}
      <p class="small"><b>${erratum.pages.length === 1 ? 'Page' : 'Pages'}:</b> ${names(erratum, pages)}</p>
    </article>
  `
}

function names(erratum: Erratum, pages: Page[]): Html[] {
  return erratum.pages.map((id, index) => {
    const page = pages.find((one) => one.page === id)
    return html`${index > 0 ? '; ' : ''}${page ? pageName(page) : html`<code>${id}</code>`}`
  })
}
