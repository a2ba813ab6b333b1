import { operationsOf, type OpenApiDocument } from '@elb-openapi/document'
import type { Claim } from '@elb-openapi/ledger'
import { html, type Content, type Html } from '../html/html.ts'
import { errorCodesPage, referencePage } from '../names.ts'

/** Where in the document a decision stands, and what is there. The check of the ledger looks it up. */
export function saysHtml(says: Claim[], document: OpenApiDocument): Html {
  return html`
    <ul class="small says">
      ${says.map((claim) => html`<li>${item(claim, document)}</li>`)}
    </ul>
  `
}

function item(claim: Claim, document: OpenApiDocument): Content {
  if ('rule' in claim) return html`The rule <code>${claim.rule}</code>`
  const place = placeHtml(claim.at, document)
  if ('is' in claim) return html`${place}: <code>${JSON.stringify(claim.is)}</code>`
  if ('contains' in claim) return html`${place}: ${quoted(claim.contains)}`
  return html`${place}: without ${quoted(claim.lacks)}`
}

function quoted(parts: string | string[]): Content {
  return [parts].flat().map((part, index) => html`${index > 0 ? ', ' : ''}<q>${part}</q>`)
}

/** A JSON pointer in words: the schema and its field, or the operation, then what is meant of it. */
function placeHtml(at: string, document: OpenApiDocument): Content {
  const [file = '', pointer = ''] = at.split('#')
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (file !== '') return html`<a href="${errorCodesPage}">Error code</a> ${named(steps)}`
  const [first = '', second = '', third = '', ...rest] = steps
  if (first === 'paths' && third !== '') return operationPlace(document, second, third, rest)
  if (first !== 'components') return named(steps)
  const [properties, field, ...further] = rest
  if (second === 'schemas' && properties === 'properties' && field !== undefined)
    return named([`${third}.${field}`, ...further])
  return second === 'schemas' ? named([third, ...rest]) : html`${singular(second)} ${named([third, ...rest])}`
}

function operationPlace(document: OpenApiDocument, path: string, method: string, rest: string[]): Content {
  const operation = operationsOf(document).find((one) => one.path === path && one.method === method)
  if (!operation) return named([path, method, ...rest])
  const { operationId } = operation
  return html`<a href="${referencePage}#operation/${operationId}">${operationId}</a>${inside(rest)}`
}

function named([name = '', ...rest]: string[]): Content {
  return html`<code>${name}</code>${inside(rest)}`
}

function inside(steps: string[]): string {
  return steps.map((step) => ` › ${step}`).join('')
}

/** `parameters` as `Parameter`: what a single component is called. */
function singular(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1).replace(/s$/, '')}`
}
