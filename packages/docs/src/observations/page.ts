import { html, type Html } from '../html/html.ts'
import { layout } from '../html/layout.ts'
import { neighbours } from '../html/neighbours.ts'
import { documentFile, observationsPage, referencePage } from '../names.ts'
import type { Sources } from '../sources.ts'
import { entry } from './entry.ts'
import { groupObservations, type Group, type Section } from './group.ts'

/** The page of all observations: plain HTML that needs neither scripts nor other files. */
export function observationsHtml(sources: Sources): string {
  const sections = groupObservations(sources)
  return layout({
    title: `Observations · ${sources.document.info.title}`,
    body: html`
      <nav aria-label="Contents">
        ${neighbours(observationsPage)}
        <ol>
          ${sections.map(contents)}
        </ol>
      </nav>
      <main>
        <h1>Observations</h1>
        <p>
          Bodies that live services sent or took, beside what the pages say.
          <a href="${documentFile}">The OpenAPI document</a> is checked against each of the
          ${sources.observations.length}. They are shapes: fields, types, nulls and listed values are as seen;
          IDs, names, addresses, dates and texts are made up.
        </p>
        ${sections.map((section) => sectionHtml(section, sources))}
      </main>
    `,
  })
}

function contents({ id, title, groups }: Section): Html {
  return html`
    <li>
      <a href="#${id}">${title}</a>
      <ol>
        ${groups.map((group) => html`<li><a href="#${group.id}">${group.title}</a> <small>${group.observations.length}</small></li>`)}
      </ol>
    </li>
  `
}

function sectionHtml({ id, title, groups }: Section, { providers, pending }: Sources): Html {
  const reasons = new Map(pending.map(({ file, reason }) => [`spec/observations/${file}`, reason]))
  return html`
    <section>
      <h2 id="${id}">${title}</h2>
      ${groups.map(
        (group) => html`
          <h3 id="${group.id}">${group.title}</h3>
          ${call(group)}
          ${group.observations.map((observation) => entry(observation, providers, reasons.get(observation.file)))}
        `,
      )}
    </section>
  `
}

function call({ call: text, operation }: Group): Html | undefined {
  if (text === undefined) return undefined
  if (!operation) return html`<p class="call"><code>${text}</code></p>`
  return html`<p class="call">
    <code>${text}</code> <a href="${referencePage}#operation/${operation.operationId}">In the reference</a>
  </p>`
}
