import type { Operation } from '@elb-openapi/document'
import type { Pair } from '@elb-openapi/migration'
import { prose } from '../errata/text.ts'
import { html, type Html } from '../html/html.ts'
import { referencePage } from '../names.ts'
import { table } from './table.ts'

/** The operations of a resource, each with its counterpart. */
export function operationsHtml(pairs: Pair[]): Html {
  const columns = pairs.some(({ entry }) => entry) ? ['v2.0', 'v3', 'Instead'] : ['v2.0', 'v3']
  return table(
    columns,
    pairs.map((pair) => ({
      id: `operation-${pair.old.operationId}`,
      cells: [
        link(pair.old),
        pair.now ? link(pair.now) : html`<span class="nothing">none</span>`,
        remark(pair),
      ].slice(0, columns.length),
    })),
  )
}

function remark({ entry, instead }: Pair): Html {
  const nearest = instead.map((one) => html`<br />${link(one)}`)
  return html`${prose(entry?.why.trim() ?? '', [])}${nearest}`
}

/** Method and path, as a link into the reference. A long path breaks at its slashes. */
export function link({ operationId, method, path }: Operation): Html {
  const [, ...segments] = path.split('/')
  const breaking = segments.map((segment) => html`<wbr />/${segment}`)
  return html`<a href="${referencePage}#operation/${operationId}"
    ><code>${method.toUpperCase()} ${breaking}</code></a
  >`
}
