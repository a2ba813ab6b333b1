import type { Difference } from './change.ts'

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

const without = (all: unknown[], others: unknown[]): string =>
  all
    .filter((item) => !others.includes(item))
    .map(shown)
    .join(', ')

const modification = (property: string, before: unknown, after: unknown): string => {
  if (property === 'key') return `${shown(before)} became ${shown(after)}.`
  const name = `\`${property}\``
  if (before === undefined) return `${name} was set to ${shown(after)}.`
  if (after === undefined) return `${name} was removed.`
  if (Array.isArray(before) && Array.isArray(after)) {
    const lost = without(before, after)
    const gained = without(after, before)
    return `${name} ${[lost && `lost ${lost}`, gained && `gained ${gained}`].filter(Boolean).join(' and ') || 'changed its order'}.`
  }
  return `${name} changed from ${shown(before)} to ${shown(after)}.`
}

/** What was added or removed, where the name of the place does not tell. */
const subject = (pointer: string): string => {
  const [parent = '', key = ''] = pointer.split('/').slice(-2)
  if (['properties', 'parameters', 'paths', 'responses'].includes(parent) || pointer.split('/').length <= 4)
    return 'It'
  return /^\d+$/.test(key) ? `An entry of \`${parent}\`` : `\`${key.replaceAll('~1', '/')}\``
}

/** A property with the extension that it stands in: `x-support.huawei`. */
const fullName = (property: string, pointer: string): string => {
  const parent = pointer.split('/').at(-2)!
  return parent.startsWith('x-') ? `${parent}.${property}` : property
}

/** A sentence that says what happened: that of Redocly's rules where one found it. */
export const sentence = ({ verdicts, kind, property, base, revision }: Difference): string => {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ')
  const { pointer } = (revision ?? base)!
  if (kind === 'modified') return modification(fullName(property!, pointer), base?.value, revision?.value)
  return `${subject(pointer)} was ${kind}.`
}
