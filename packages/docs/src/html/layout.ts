import { readFileSync } from 'node:fs'
import { Html, html } from './html.ts'
import { policy, sha256 } from './policy.ts'

const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8')
/** The policy allows these very characters, so nothing stands between the tags and the style. */
const style = new Html(`<style>${css}</style>`)

/** A whole page in the style of the reference, without scripts. */
export function layout({ title, body }: { title: string; body: Html }): string {
  const csp = policy({ 'style-src': [sha256(css)], 'img-src': ['data:'] })
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(csp)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>
      <body>
        ${body}
      </body>
    </html> `
  return page.markup
}
