import { html, type Content, type Html } from '../html/html.ts'
import { isCompared, type Erratum, type Page } from '@elb-openapi/ledger'

/** Text of an erratum: pages become links, `code` becomes code, and lines stay lines. */
export function prose(text: string, pages: Page[]): Content {
  return text.split('\n').map((line, index) => html`${index > 0 ? html`<br />` : ''}${inline(line, pages)}`)
}

function inline(line: string, pages: Page[]): Content {
  return line
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : linked(part, pages)))
}

function linked(text: string, pages: Page[]): Content {
  const known = new Map(pages.map((page) => [page.page, page]))
  const ids = [...known.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((id) => id.replaceAll('.', '\\.'))
  if (ids.length === 0) return text
  const parts = text.split(new RegExp(`(?<![\\w.-])(${ids.join('|')})(?![\\w-])`))
  return parts.map((part) => {
    const page = known.get(part)
    return page ? pageName(page) : part
  })
}

/** A page by its title, with a link where it is online, and with its ID where only that says which one it is. */
export function pageName(edition: Page): Html {
  const { page, title, url } = edition
  return url === ''
    ? html`${title} (${editionName(edition)}, <code>${page}</code>)`
    : html`<a href="${url}" title="${page}">${title}</a>`
}

/** Whose page it is, and which edition where it is not that of today: `Huawei Cloud, 2024-04-09`. */
export function editionName({ provider, edition }: Page): string {
  if (edition === 'current') return provider
  return `${provider}, ${/^\d/.test(edition) ? edition : `${edition} edition`}`
}

/** What the pages or the document say. Facts of a table row are code, decisions are words. */
export function statement(erratum: Erratum, value: string, pages: Page[]): Content {
  if (value === '') return html`<span class="nothing">nothing</span>`
  if (!isRowFact(erratum)) return prose(value, pages)
  return value.split('|').map((part, index) => html`${index > 0 ? ' ' : ''}<code>${part}</code>`)
}

/** Examples and permissions are compared too, but are told in words. */
function isRowFact(erratum: Erratum): boolean {
  return isCompared(erratum) && erratum.fact !== 'example' && erratum.fact !== 'permission'
}
