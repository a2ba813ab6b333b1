import { fieldsOf, pagesOf, type Erratum, type Page } from '@elb-openapi/ledger'
import { html, type Html } from '../html/html.ts'
import { evidenceHtml } from './evidence.ts'
import { saysHtml } from './says.ts'
import type { Sources } from '../sources.ts'
import { pageName, prose, statement } from './text.ts'

/** One erratum. Its ID is the anchor that the reference links to. */
export function entry(erratum: Erratum, { document, pages }: Sources): Html {
  const { id, fact, why, says, evidence } = erratum
  const fields = fieldsOf(erratum)
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
      ${says.length > 0 ? saysHtml(says, document) : ''} ${evidenceHtml(evidence, pages)}
      <p class="small"><b>${erratum.places.length === 1 ? 'Page' : 'Pages'}:</b> ${names(erratum, pages)}</p>
    </article>
  `
}

function names(erratum: Erratum, pages: Page[]): Html[] {
  return pagesOf(erratum).map((id, index) => {
    const page = pages.find((one) => one.page === id)
    return html`${index > 0 ? '; ' : ''}${page ? pageName(page) : html`<code>${id}</code>`}`
  })
}
