import { pageName, prose } from '../errata/text.ts'
import { cardTable } from '../html/card-table.ts'
import { html, type Html } from '../html/html.ts'
import { layout } from '../html/layout.ts'
import { neighbours } from '../html/neighbours.ts'
import { errorCodesPage } from '../names.ts'
import type { ErrorCode, Page } from '@elb-openapi/ledger'
import type { Sources } from '../sources.ts'
import { groupCodes, type Code, type Group } from './group.ts'

/** The page of all error codes: one table, plain HTML that needs neither scripts nor other files. */
export function errorCodesHtml({ document, errorCodes, pages }: Sources): string {
  const groups = groupCodes(errorCodes)
  const count = groups.reduce((sum, { codes }) => sum + codes.length, 0)
  return layout({
    title: `Error codes · ${document.info.title}`,
    body: html`
      <nav aria-label="Contents">
        ${neighbours(errorCodesPage)}
        <ol class="short">
          ${groups.map(contents)}
        </ol>
      </nav>
      <main class="wide">
        <h1>Error codes</h1>
        <p>
          The ${count} codes that the providers' documentation lists or a live service was seen to send,
          explained in our own words. Answers of v3 and of the gateway carry the code as
          <code>error_code</code>, those of v2.0 a type in <code>NeutronError</code>, and a third form of 400
          has it as <code>code</code> in <code>error</code>. Where pages give a code several statuses or
          meanings, each has a row; a service may send a code that is not here.
        </p>
        ${cardTable(
          'codes',
          columns,
          groups.flatMap(({ codes }) => codes).map((code) => rows(code, pages)),
        )}
      </main>
    `,
  })
}

const columns = ['Code', 'Status', 'Generation', 'Meaning', 'What to do', 'Source']

function contents({ name, codes }: Group): Html {
  return html`<li><a href="#${codes[0]?.code}">${name}</a> <small>${codes.length}</small></li> `
}

/** All that is said of one code. The code is the anchor, and it stands in every row, so that a row says all by itself. */
function rows({ code, entries }: Code, pages: Page[]): Html {
  return html`<tbody role="rowgroup" id="${code}">
    ${entries.map((entry) => row(entry, pages))}
  </tbody> `
}

function row(
  { code, status, generation, meaning, action, pages: names, source, evidence = [] }: ErrorCode,
  pages: Page[],
): Html {
  return html`<tr role="row">
    <th role="rowheader" scope="row"><a href="#${code}">${code}</a></th>
    <td role="cell" class="status">${status}</td>
    <td role="cell" class="generation">${generations[generation] ?? generation}</td>
    <td role="cell" class="meaning">${prose(meaning, [])}</td>
    <td role="cell" class="action">${prose(action ?? '', [])}</td>
    <td role="cell" class="small source">
      ${joined([...sourcePages(names, pages), ...(source ? [source] : []), ...evidence.map(seenLive)])}
    </td>
  </tr> `
}

const generations: Record<string, string> = { both: 'v3, v2.0' }

function sourcePages(names: string[], pages: Page[]): Html[] {
  return names.map((name) => {
    const page = pages.find((one) => one.page === name)
    return page ? pageName(page) : html`<code>${name}</code>`
  })
}

/** A report of a live service, by what its address ends with: `terraform-provider-opentelekomcloud/issues/1676`. */
function seenLive(address: string): Html {
  return html`<a href="${address}">seen live: ${address.split('/').slice(-3).join('/')}</a>`
}

function joined(sources: (Html | string)[]): Html[] {
  return sources.map((source, index) => html`${index > 0 ? '; ' : ''}${source}`)
}
