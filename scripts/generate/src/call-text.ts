export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Members of a type in braces. */
export const block = (members: string[]): string => `{\n${members.join('').replaceAll(/^(?=.)/gm, '  ')}}`
