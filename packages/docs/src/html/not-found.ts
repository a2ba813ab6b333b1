import { html } from './html.ts'
import { layout } from './layout.ts'

/** For the server of this package, which serves the reference at its root. */
export function notFoundHtml(): string {
  return layout({
    title: 'Not found',
    body: html`
      <main>
        <h1>Not found</h1>
        <p>There is no such page. <a href="/">To the reference</a></p>
      </main>
    `,
  })
}
