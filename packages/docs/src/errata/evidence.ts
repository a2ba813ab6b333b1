import type { Evidence, Page } from '@elb-openapi/ledger'
import { html, type Content, type Html } from '../html/html.ts'
import { observationsPage } from '../names.ts'
import { observationName } from '../observations/name.ts'
import { pageName } from './text.ts'

/** What a reader can open to see that an erratum is right. */
export function evidenceHtml(evidence: Evidence[], pages: Page[]): Html {
  return html`
    <p class="small">
      <b>Evidence:</b> ${evidence.map((one, index) => html`${index > 0 ? '; ' : ''}${item(one, pages)}`)}
    </p>
  `
}

function item(evidence: Evidence, pages: Page[]): Content {
  if ('url' in evidence) return html`<a href="${evidence.url}">${nameOf(evidence.url)}</a>`
  if ('observation' in evidence) {
    const name = observationName(evidence.observation)
    return html`observed: <a href="${observationsPage}#${name}">${name}</a>`
  }
  const page = pages.find(({ page: name }) => name === evidence.page)
  const { tables = [], examples = [], codes = [] } = evidence
  return [
    page ? pageName(page) : html`<code>${evidence.page}</code>`,
    list(tables.length === 1 ? 'table' : 'tables', tables.map(String)),
    list(examples.length === 1 ? 'example' : 'examples', examples),
    list(codes.length === 1 ? 'code' : 'codes', codes),
  ]
}

function list(what: string, names: string[]): string {
  return names.length === 0 ? '' : `, ${what} ${names.join(', ')}`
}

/** An address without what every address has, and without the hash of a commit. */
function nameOf(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/blob\/[0-9a-f]{40}\//, '/')
}
