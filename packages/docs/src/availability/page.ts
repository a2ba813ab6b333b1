import { regionsInWords } from '@elb-openapi/ledger'
import { groupedPage } from '../html/grouped-page.ts'
import { html } from '../html/html.ts'
import { availabilityPage, documentFile } from '../names.ts'
import type { Sources } from '../sources.ts'
import { entry } from './entry.ts'
import { groupLacks } from './group.ts'

/** The page of all that does not hold for every provider and region. */
export function availabilityHtml(sources: Sources): string {
  const { document, providers } = sources
  return groupedPage({
    name: availabilityPage,
    title: 'What differs between providers and regions',
    of: document.info.title,
    intro: html`
      <a href="${documentFile}">The OpenAPI document</a> is one for all providers. Operations, fields and
      values that not all of them have, or support, are marked in it; this page is made from the marks. What
      is marked nowhere holds everywhere, as far as anybody has written it down.
      ${regionsInWords(document, providers).map((words) => html`<br />${words}.`)}
    `,
    sections: groupLacks(sources),
    entry: (lack) => entry(lack, sources),
  })
}
