// How values are written in the ledger: lists joined by `|`, the empty string as `""`, a default that is a list as JSON.

export const writeValue = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value === '') return '""'
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

export const writeList = (values: readonly unknown[]): string => values.map(writeValue).join('|')

export const readList = (text: string): string[] =>
  text === '' ? [] : text.split('|').map((part) => (part === '""' ? '' : part))

/** Lists are compared as sets. */
export const normaliseList = (text: string): string => readList(text).toSorted().map(writeValue).join('|')
