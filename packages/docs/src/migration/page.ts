import { groupMigration, onlyNew, reference, type Everywhere, type Section } from '@elb-openapi/migration'
import { prose } from '../errata/text.ts'
import { html, type Content, type Html } from '../html/html.ts'
import { layout } from '../html/layout.ts'
import { neighbours } from '../html/neighbours.ts'
import { migrationPage } from '../names.ts'
import type { Sources } from '../sources.ts'
import { objectHtml } from './object.ts'
import { link, operationsHtml } from './operations.ts'
import { table } from './table.ts'

/** The page for those who come from v2.0: plain HTML that needs neither scripts nor other files. */
export function migrationHtml({ document, migration, providers }: Sources): string {
  const sections = groupMigration(document, migration, providers)
  const pairs = sections.flatMap((section) => section.pairs)
  const without = pairs.filter(({ now }) => !now).length
  const added = onlyNew(document, pairs)
  return layout({
    title: `From v2.0 to v3 · ${document.info.title}`,
    body: html`
      <nav aria-label="Contents">
        ${neighbours(migrationPage)}
        <ol class="short">
          ${migration.everywhere.length > 0 ? html`<li><a href="#everywhere">Everywhere</a></li> ` : ''}
          ${sections.map(contents)}
          ${added.length > 0 ? html`<li><a href="#only-v3">Only in v3</a> <small>${added.length}</small></li>` : ''}
        </ol>
      </nav>
      <main class="wide">
        <h1>From v2.0 to v3</h1>
        <p>
          What v3 has for each of the ${count(pairs.length, 'operation')} of v2.0, and how their fields
          differ. ${without === 0 ? 'All have' : `${pairs.length - without} have`} a counterpart in
          v3${without === 0 ? '.' : `; for the other ${without} stands what comes near.`} Types, limits,
          values and defaults are compared by a program. New fields that v3 marks as unsupported are only
          counted.
        </p>
        ${everywhere(migration.everywhere)} ${sections.map(sectionHtml)}
        ${added.length > 0 ? onlyNewHtml(added) : ''}
      </main>
    `,
  })
}

function contents({ id, title, pairs }: Section): Html {
  return html`<li><a href="#${id}">${title}</a> <small>${pairs.length}</small></li> `
}

function everywhere(entries: Everywhere[]): Content {
  if (entries.length === 0) return undefined
  return html`
    <section>
      <h2 id="everywhere">Everywhere</h2>
      ${table(
        ['What', 'v2.0', 'v3', 'What changes'],
        entries.map((entry) => ({
          cells: [entry.what, names(entry['v2.0']), names(entry.v3), prose(entry.why.trim(), [])],
        })),
      )}
    </section>
  `
}

function names(references: string[]): Content {
  return references.map((text, index) => {
    const { name, path } = reference(text)
    return html`${index > 0 ? ', ' : ''}<code title="${name}">${path ?? name}</code>`
  })
}

function sectionHtml({ id, title, intro, pairs, objects }: Section): Html {
  return html`
    <section>
      <h2 id="${id}">${title}</h2>
      ${intro ? html`<p>${prose(intro.trim(), [])}</p>` : ''} ${operationsHtml(pairs)}
      ${objects.map(objectHtml)}
    </section>
  `
}

function onlyNewHtml(operations: ReturnType<typeof onlyNew>): Html {
  return html`
    <section>
      <h2 id="only-v3">Only in v3</h2>
      <p>Operations that are the counterpart of none.</p>
      <ul>
        ${operations.map((operation) => html`<li>${operation.summary}: ${link(operation)}</li> `)}
      </ul>
    </section>
  `
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
