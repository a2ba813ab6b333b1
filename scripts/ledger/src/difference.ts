import { factNames } from './row.ts'

/** What is compared: the facts of a row, the row itself, null, presence in answers, an example, the permission of an operation. */
export const comparedFacts = [...factNames, 'row', 'null', 'present', 'example', 'permission'] as const
export type Fact = (typeof comparedFacts)[number]

/** A place where a page and the document do not say the same. An empty text means: says nothing. */
export type Difference = { page: string; field: string; fact: Fact; documented: string; specified: string }

/** Something that is wrong, with the file to correct. */
export type Problem = {
  file: string
  text: string
  /** Lines that belong below, such as the pages concerned. */
  details?: string[]
  /** What to add to a file of errata if not the document is wrong, but the pages are. Written when it is asked for. */
  draft?: () => Draft
}

/** An entry for a file of errata. */
export type Draft = { file: string; yaml: string }

/** A problem as lines for a terminal. A draft begins at the margin, so that it can be copied as it stands. */
export const linesOf = ({ file, text, details = [], draft }: Problem): string[] => {
  const lines = [`${file}: ${text}`, ...details.map((line) => `    ${line}`)]
  if (!draft) return lines
  const { file: home, yaml } = draft()
  return [
    ...lines,
    `    If the documentation is wrong, add to ${home}, and say why:`,
    ...yaml.trimEnd().split('\n'),
    '',
  ]
}
