import {
  availabilityPage,
  errataPage,
  errorCodesPage,
  migrationPage,
  observationsPage,
  referencePage,
} from '../names.ts'
import { html, type Html } from './html.ts'

const pages = [
  { file: errataPage, title: 'Errata' },
  { file: observationsPage, title: 'Observations' },
  { file: availabilityPage, title: 'Providers and regions' },
  { file: errorCodesPage, title: 'Error codes' },
  { file: migrationPage, title: 'From v2.0 to v3' },
]

/** The way back to the reference, and the pages beside this one. */
export function neighbours(current: string): Html {
  const others = pages.filter(({ file }) => file !== current)
  return html`<a class="back" href="${referencePage}">← Reference</a>
    ${others.map(({ file, title }) => html`<a class="beside" href="${file}">${title}</a> `)}`
}
