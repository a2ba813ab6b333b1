import type { Provider } from '@elb-openapi/document'
import type { Observation } from '@elb-openapi/ledger'
import { html, type Content, type Html } from '../html/html.ts'
import { prose } from '../errata/text.ts'
import { observationName } from './name.ts'

/** One observation. Its name is the anchor that errata link to. */
export function entry(observation: Observation, providers: Provider[], pending: string | undefined): Html {
  const { file, origin, strength, date, source, proof, doubt, outside, body } = observation
  const name = observationName(file)
  return html`
    <article id="${name}">
      <h4><a href="#${name}">${name}</a> <span class="fact">${what(observation)}</span></h4>
      <dl>
        ${item('Provider', providerOf(observation, providers))} ${item('Origin', origins[origin])}
        ${item('Strength', strength)} ${item('Collected', date)}
      </dl>
      ${remark('Proof', code(proof))} ${remark('Source', source && sourceHtml(source))}
      ${remark('Doubt', code(doubt))} ${remark('Not covered by this document', code(outside ?? pending))}
      <details>
        <summary>Body</summary>
        <pre><code>${JSON.stringify(body, null, 2)}</code></pre>
      </details>
    </article>
  `
}

/** What stands in backticks is code. */
function code(text: string | undefined): Content {
  return text && prose(text, [])
}

const origins: Record<Observation['origin'], string> = {
  recorded: 'recorded traffic',
  'issue-report': 'quoted in a report',
  'acceptance-test': 'test against the live service',
  'live-client': 'program in use',
}

const outcomes: Record<NonNullable<Observation['expect']>, string> = {
  accepted: 'accepted request',
  refused: 'refused request',
  unknown: 'request, outcome unknown',
}

function what({ kind, status, expect }: Observation): string {
  if (expect !== undefined) return outcomes[expect]
  return `${kind === 'error' ? 'error' : 'answer'} ${status}`
}

/** The provider by name, with the part of it that is not its public cloud as a whole. */
function providerOf({ provider: id, site, edition }: Observation, providers: Provider[]): string {
  const provider = providers.find((one) => one.id === id)
  const parts = [
    site && (provider?.sites?.[site] ?? site),
    edition && (provider?.editions?.[edition] ?? edition),
  ]
  const part = parts.filter((one) => one !== undefined).join(', ')
  const name = provider?.name ?? id
  return part === '' ? name : `${name} (${part})`
}

function item(term: string, text: string): Html {
  return html`
    <div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>
  `
}

function remark(term: string, text: Content): Html | undefined {
  return text === undefined || text === '' ? undefined : html`<p class="small"><b>${term}:</b> ${text}</p>`
}

/** A repository or an issue leads to GitHub, an address to itself. */
function sourceHtml(source: string): Content {
  const [, issue, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(source) ?? []
  if (issue !== undefined) return html`<a href="https://github.com/${issue}/issues/${number}">${source}</a>`
  return /^https:\/\/\S+$/.test(source) ? html`<a href="${source}">${source}</a>` : source
}
