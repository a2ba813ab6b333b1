/** Markup that needs no escaping any more. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

export type Content = Html | string | number | undefined | readonly Content[]

/** Tagged template: what is filled in is escaped, unless it was made by this tag. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  return new Html(strings.reduce((page, string, index) => page + render(contents[index - 1]) + string))
}

function render(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Html) return content.markup
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content))
  return content.map(render).join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
