import { isCompared } from '@elb-openapi/ledger'
import { html, type Html } from '../html/html.ts'
import { layout } from '../html/layout.ts'
import { neighbours } from '../html/neighbours.ts'
import { documentFile, errataPage, referencePage } from '../names.ts'
import type { Sources } from '../sources.ts'
import { entry } from './entry.ts'
import { groupErrata, type Group, type Section } from './group.ts'

/** The page of all errata: plain HTML that needs neither scripts nor other files. */
export function errataHtml(sources: Sources): string {
  const sections = groupErrata(sources)
  return layout({
    title: `Errata · ${sources.document.info.title}`,
    body: html`
      <nav aria-label="Contents">
        ${neighbours(errataPage)}
        <ol>
          ${sections.map(contents)}
        </ol>
      </nav>
      <main>
        <h1>Errata</h1>
        <p>
          Where a page of the providers' documentation is wrong, silent or against another page, and what
          <a href="${documentFile}">the OpenAPI document</a> says instead. There are ${sources.errata.length}
          entries, sorted by operation. The small word behind the name of an entry says what differs:
          ${sources.errata.filter(isCompared).length} are about a fact of the documentation's tables, which is
          compared with this document; the others name the place in it that carries the decision.
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
        ${groups.map((group) => html`<li><a href="#${group.id}">${group.title}</a> <small>${group.errata.length}</small></li>`)}
      </ol>
    </li>
  `
}

function sectionHtml({ id, title, groups }: Section, sources: Sources): Html {
  return html`
    <section>
      <h2 id="${id}">${title}</h2>
      ${groups.map(
        (group) => html`
          <h3 id="${group.id}">${group.title}</h3>
          ${call(group)} ${group.errata.map((erratum) => entry(erratum, sources))}
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
