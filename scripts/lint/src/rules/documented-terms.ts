import { operationName } from '../naming.ts'
import type { TagNode } from '../nodes.ts'
import type { Visitor } from '../visitor.ts'

/** Words of titles that join the terms. */
const JOINING = new Set(['a', 'all', 'an', 'and', 'by', 'from', 'in', 'its', 'of', 'the', 'to'])
/** Words of titles that a reader does not search for. */
const MINOR = new Set(['api', 'associated', 'current', 'details', 'extension'])
const isVerb = (word: string): boolean => word.endsWith('ing') && word !== 'forwarding'

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|s|x)es$/, '$1')
    .replace(/(?<!s)s$/, '')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ')

/** The terms of a page: `v3/backend_server/adding_a_backend_server` is about a backend server. */
function termsOf(page: string): string[] {
  const [title = '', resource = ''] = page.split('/').toReversed()
  const inTitle = title
    .split('_')
    .map((word) => (JOINING.has(word) || MINOR.has(word) || isVerb(word) ? ',' : word))
    .join(' ')
    .split(',')
  return [...inTitle, resource.replaceAll('_', ' ')].map((term) => term.trim())
}

/** A search for the documentation's words finds the operation: they stand in its texts or in those of its tag. */
export function documentedTerms(): Visitor {
  let tags: TagNode[] = []
  return {
    Root(root) {
      tags = root.tags ?? []
    },
    Operation(operation, context) {
      const own = tags.filter(({ name }) => name !== undefined && operation.tags?.includes(name))
      const texts = own.flatMap((tag) => [tag['x-displayName'], tag.description])
      const said = ` ${plain([operation.summary, operation.description, ...texts].join(' '))} `
      const terms = Object.keys(operation['x-doc'] ?? {}).flatMap(termsOf)
      const wanted = new Map(terms.map((term) => [plain(term), term]))
      for (const [words, term] of wanted)
        if (words !== '' && !said.includes(` ${words} `))
          context.report({
            message: `${operationName(operation, context)} is documented as "${term}", which neither its texts nor its tag say; add the term.`,
            location: context.location.child(['description']),
          })
    },
  }
}
