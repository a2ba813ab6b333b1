import { reference, hasMoved, type Added, type ComparedObject, type Row } from '@elb-openapi/migration'
import { prose } from '../errata/text.ts'
import { html, type Content, type Html } from '../html/html.ts'
import { table } from './table.ts'

/** What is different about one object; nothing where nothing is. */
export function objectHtml(object: ComparedObject): Html {
  const { id, title, old, now, comparison } = object
  if (object.place === 'list') return listHtml(object)
  const { rows } = comparison
  return html`
    <h3 id="${id}">${title}</h3>
    <p class="small">${codes(old)} → ${codes(now)}</p>
    <p>${[same(object), wrapped(object), ...added(object)].filter(Boolean).map((text) => html`${text} `)}</p>
    ${rows.length > 0 ? table(['v2.0', 'v3', 'What changes'], rows.map(row)) : ''}
  `
}

/** Lists differ in a name or two, for which a line is enough. */
function listHtml({ id, title, comparison: { rows, added: fields } }: ComparedObject): Html {
  const texts = [
    ...rows.map((one) =>
      one.now === undefined
        ? html`<code>${one.old}</code> is gone`
        : html`<code>${one.old}</code> becomes <code>${one.now}</code>`,
    ),
    fields.length > 0
      ? html`${codes(fields.map(({ path }) => path))} ${fields.length === 1 ? 'is' : 'are'} new`
      : undefined,
  ].filter((text) => text !== undefined)
  return html`<p id="${id}">
    <b>${title}, beside the list:</b> ${texts.length === 0 ? 'nothing changes' : joined(texts, '; ')}.
  </p>`
}

function same({ place, comparison: { same: number, several, rows } }: ComparedObject): Content {
  const noun = place === 'query' ? 'parameter' : 'field'
  if (number === 0) return rows.length > 0 ? `No ${noun} stays as it is.` : undefined
  const text = number === 1 ? `One ${noun} stays as it is.` : `${number} ${noun}s stay as they are.`
  if (several === 0) return text
  return `${text} ${several === 1 ? 'One parameter takes' : `${several} parameters take`} several values in v3.`
}

function wrapped({ wrappers }: ComparedObject): Content {
  if (!wrappers) return undefined
  return wrappers.now === undefined
    ? html`v2.0 wraps the object in <code>${wrappers.old}</code>, v3 does not.`
    : html`v3 wraps the object in <code>${wrappers.now}</code>, v2.0 does not.`
}

function added({ place, comparison }: ComparedObject): Content[] {
  const mandatory = comparison.added.filter((field) => field.mandatory && place !== 'answer')
  const usable = comparison.added.filter((field) => !mandatory.includes(field) && !field.support)
  const idle = comparison.added.length - mandatory.length - usable.length
  return [
    mandatory.length > 0 ? html`New and <b>mandatory</b>: ${paths(mandatory)}.` : undefined,
    usable.length > 0 ? html`New: ${paths(usable)}.` : undefined,
    idle > 0 ? `${idle} more ${idle === 1 ? 'is' : 'are'} new but unsupported.` : undefined,
  ]
}

function paths(fields: Added[]): Content {
  return codes(fields.map(({ path }) => path))
}

function row({ old, now, changes, entry, values }: Row): { cells: Content[] } {
  const moved = entry && hasMoved(entry) ? reference(entry.v3 ?? '') : undefined
  const target = moved
    ? html`<code>${moved.path}</code> of <code>${moved.name}</code>`
    : html`<code>${now}</code>`
  const texts = [
    ...changes,
    ...values.map((value) => {
      const [from, to] = [reference(value['v2.0']).path, reference(value.v3).path]
      return `\`${from}\` becomes \`${to}\`: ${value.why.trim()}`
    }),
    entry?.why.trim() ?? '',
  ]
  return {
    cells: [
      html`<code>${old}</code>`,
      now === undefined && !moved ? html`<span class="nothing">none</span>` : target,
      prose(texts.filter(Boolean).join(' '), []),
    ],
  }
}

function codes(names: string[]): Content {
  return joined(
    names.map((name) => html`<code>${name}</code>`),
    ', ',
  )
}

function joined(contents: Html[], separator: string): Content {
  return contents.map((content, index) => html`${index > 0 ? separator : ''}${content}`)
}
