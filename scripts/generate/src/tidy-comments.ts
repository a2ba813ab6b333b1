import ts from 'typescript'

/** What openapi-typescript says of each enum and constant, and editors show as part of the text. */
const isNoise = (line: string): boolean => /^@(?:enum \{.*\}|constant)$/.test(line)

/** A comment without noise, its lines as far to the left as the first; undefined when nothing is left. */
const tidy = (comment: string): string | undefined => {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^ ?\*(?: {5}| )?/, '').trimEnd())
    .filter((line) => !isNoise(line))
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) return undefined
  if (lines.length === 1) return `* ${lines[0]} `
  return ['*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' '].join('\n')
}

/** Tidies the comments that openapi-typescript puts before a node. */
export const tidyComments = (node: ts.Node): void => {
  const comments = ts.getSyntheticLeadingComments(node)
  if (!comments) return
  const tidied = comments.flatMap((comment) => {
    const text = tidy(comment.text)
    return text === undefined ? [] : [{ ...comment, text }]
  })
  ts.setSyntheticLeadingComments(node, tidied)
}
