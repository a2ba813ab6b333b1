import { groupedPage } from '../html/grouped-page.ts'
import { html } from '../html/html.ts'
import { documentFile, observationsPage } from '../names.ts'
import type { Sources } from '../sources.ts'
import { entry } from './entry.ts'
import { groupObservations } from './group.ts'

/** The page of all observations. */
export function observationsHtml(sources: Sources): string {
  const { document, observations, pending, providers } = sources
  const reasons = new Map(pending.map(({ file, reason }) => [`spec/observations/${file}`, reason]))
  return groupedPage({
    name: observationsPage,
    title: 'Observations',
    of: document.info.title,
    intro: html`
      Bodies that live services sent or took, beside what the pages say.
      <a href="${documentFile}">The OpenAPI document</a> is checked against each of the
      ${observations.length}. They are shapes: fields, types, nulls and listed values are as seen; IDs, names,
      addresses, dates and texts are made up.
    `,
    sections: groupObservations(sources),
    entry: (observation) => entry(observation, providers, reasons.get(observation.file)),
  })
}
