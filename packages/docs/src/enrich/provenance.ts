import { availabilityInWords, type Operation, type Provider } from '@elb-openapi/document'
import { editionName } from '../errata/text.ts'
import { availabilityPage, errataPage } from '../names.ts'
import { pagesOf, type Erratum, type Page } from '@elb-openapi/ledger'
import type { Sources } from '../sources.ts'

/** What an operation needs and where it comes from, as Markdown for the end of its description. */
export function provenance(operation: Operation, { errata, pages, providers }: Sources): string {
  const ids = Object.keys(operation['x-doc'] ?? {})
  return [
    availability(operation, providers),
    permission(operation['x-iam-action']),
    source(pages.filter(({ page }) => ids.includes(page))),
    notes(errata.filter((erratum) => pagesOf(erratum).some((page) => ids.includes(page)))),
  ]
    .filter((text) => text !== undefined)
    .join('\n\n')
}

function availability(operation: Operation, providers: Provider[]): string | undefined {
  const words = availabilityInWords(operation, providers)
  if (words.length === 0) return undefined
  return `**[Availability](${availabilityPage}):** ${words.map((one) => `${one}.`).join(' ')}`
}

function permission(action: string | undefined): string | undefined {
  return action && `**Permission:** \`${action}\``
}

function source(pages: Page[]): string | undefined {
  if (pages.length === 0) return undefined
  const online = pages.filter(({ url }) => url !== '')
  const offline = pages.filter(({ url }) => url === '')
  const names = [
    ...online.map(({ title, url }) => `[${plain(title)}](${url})`),
    ...new Set(offline.map((page) => plain(`${page.title} (${editionName(page)})`))),
  ]
  return `**Source:** ${names.join('; ')}`
}

/** Folded, because popular pages have dozens. */
function notes(errata: Erratum[]): string | undefined {
  if (errata.length === 0) return undefined
  const links = errata.map(({ id }) => `- [${id}](${errataPage}#${id})`).join('\n')
  return `<details><summary><strong>Errata:</strong> ${errata.length}</summary>\n\n${links}\n\n</details>`
}

/** Text that Markdown does not change. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&')
}
