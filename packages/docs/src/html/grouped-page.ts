import type { Operation } from '@elb-openapi/document'
import { referencePage } from '../names.ts'
import { html, type Content, type Html } from './html.ts'
import { layout } from './layout.ts'
import { neighbours } from './neighbours.ts'

/** A generation of the API, or what belongs to none or to both. */
export interface Section<T> {
  id: string
  title: string
  groups: Group<T>[]
}

/** The entries of one operation; of several, or of one that the document does not have, when `operation` is missing. */
export interface Group<T> {
  id: string
  title: string
  operation: Operation | undefined
  /** Method and path, where all entries have the same. */
  call: string | undefined
  entries: T[]
}

/** A page of entries by generation and operation, with its contents: plain HTML that needs neither scripts nor other files. */
export function groupedPage<T>(page: {
  /** Name of the file. */
  name: string
  title: string
  /** Title of the document. */
  of: string
  intro: Content
  sections: Section<T>[]
  entry: (one: T) => Html
}): string {
  return layout({
    title: `${page.title} · ${page.of}`,
    body: html`
      <nav aria-label="Contents">
        ${neighbours(page.name)}
        <ol>
          ${page.sections.map(contents)}
        </ol>
      </nav>
      <main>
        <h1>${page.title}</h1>
        <p>${page.intro}</p>
        ${page.sections.map((section) => sectionHtml(section, page.entry))}
      </main>
    `,
  })
}

function contents<T>({ id, title, groups }: Section<T>): Html {
  return html`
    <li>
      <a href="#${id}">${title}</a>
      <ol>
        ${groups.map((group) => html`<li><a href="#${group.id}">${group.title}</a> <small>${group.entries.length}</small></li>`)}
      </ol>
    </li>
  `
}

function sectionHtml<T>({ id, title, groups }: Section<T>, entry: (one: T) => Html): Html {
  return html`
    <section>
      <h2 id="${id}">${title}</h2>
      ${groups.map(
        (group) => html`
          <h3 id="${group.id}">${group.title}</h3>
          ${call(group)} ${group.entries.map(entry)}
        `,
      )}
    </section>
  `
}

function call<T>({ call: text, operation }: Group<T>): Html | undefined {
  if (text === undefined) return undefined
  if (!operation) return html`<p class="call"><code>${text}</code></p>`
  return html`<p class="call">
    <code>${text}</code> <a href="${referencePage}#operation/${operation.operationId}">In the reference</a>
  </p>`
}
