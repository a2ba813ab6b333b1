import { isCompared } from '@elb-openapi/ledger'
import { groupedPage } from '../html/grouped-page.ts'
import { html } from '../html/html.ts'
import { documentFile, errataPage } from '../names.ts'
import type { Sources } from '../sources.ts'
import { entry } from './entry.ts'
import { groupErrata } from './group.ts'

/** The page of all errata. */
export function errataHtml(sources: Sources): string {
  const { document, errata } = sources
  return groupedPage({
    name: errataPage,
    title: 'Errata',
    of: document.info.title,
    intro: html`
      Where a page of the providers' documentation is wrong, silent or against another page, and what
      <a href="${documentFile}">the OpenAPI document</a> says instead. There are ${errata.length} entries,
      sorted by operation. The small word behind the name of an entry says what differs:
      ${errata.filter(isCompared).length} are about a fact of the documentation's tables, which is compared
      with this document; the others name the place in it that carries the decision.
    `,
    sections: groupErrata(sources),
    entry: (erratum) => entry(erratum, sources),
  })
}
