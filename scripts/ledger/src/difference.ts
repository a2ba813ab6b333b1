import type { FactName } from './row.ts'

/** What an erratum can be about: a fact of a row, the row itself, null, presence in answers, an example, or the permission of an operation. */
export type Fact = FactName | 'row' | 'null' | 'present' | 'example' | 'permission'

/** A place where a page and the document do not say the same. An empty text means: says nothing. */
export type Difference = { page: string; field: string; fact: Fact; documented: string; specified: string }

const quote = (text: string): string => (text === '' ? 'nothing' : text)

export const explain = (difference: Difference, file: string): string =>
  `${file}: ${difference.field}: ${difference.fact}: the page ${difference.page} says ${quote(difference.documented)}, the document says ${quote(difference.specified)}`
