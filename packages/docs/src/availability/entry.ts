import type { Place } from '@elb-openapi/ledger'
import { evidenceHtml } from '../errata/evidence.ts'
import { prose } from '../errata/text.ts'
import { html, type Content, type Html } from '../html/html.ts'
import { referencePage } from '../names.ts'
import type { Sources } from '../sources.ts'
import type { Lack } from './group.ts'

/** What is lacking of one resource, and how that is known. */
export function entry(lack: Lack, { pages }: Sources): Html {
  const { id, title, places, operations, statements } = lack
  const of = (kind: Place['kind']): Place[] => places.filter((place) => place.kind === kind)
  const lacking = of('operation')
  return html`
    <article id="${id}">
      <h4><a href="#${id}">${title}</a> <span class="fact">${places.length}</span></h4>
      ${row(lacking.length === operations && operations > 1 ? `All ${operations} operations` : 'Operations', lacking, operationHtml)}
      ${row('Fields', of('field'), (place) => html`<code>${place.name}</code>`)}
      ${row('Values', of('value'), (place) => html`<code>${place.name}</code>`)}
      ${statements.map(
        ({ why, evidence }) =>
          html`<p>${prose(why, pages)}</p>
            ${evidenceHtml(evidence, pages)}`,
      )}
      ${ground(lack)}
    </article>
  `
}

/** What is known of the places that no statement speaks of. */
function ground({ word, unstated, places }: Lack): Html | undefined {
  if (unstated === 0) return undefined
  const what = unstated === places.length ? '' : `Of ${unstated === 1 ? 'one' : unstated} of them: `
  const why = {
    missing: 'on no page, in no body and in no client of this provider.',
    unsupported: 'the pages of this provider advise against it.',
    reserved: 'the pages of this provider reserve it.',
    undocumented: 'on no page of this region.',
  }[word]
  return html`<p class="small">${capital(`${what}${why}`)}</p>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function row(title: string, places: Place[], of: (place: Place) => Content): Html | undefined {
  return places.length === 0
    ? undefined
    : html`<p class="fields"><b>${title}:</b> ${places.map((place) => html`${of(place)} `)}</p>`
}

function operationHtml({ name }: Place): Html {
  return html`<a href="${referencePage}#operation/${name}"><code>${name}</code></a>`
}
