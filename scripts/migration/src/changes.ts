import { availabilityInWords, commonSupport, type Facts, type Provider } from '@elb-openapi/document'

/**
 * Where fields stand; `list` is what a list's body has beside the list. A request is judged by what v3 would refuse, an answer by what v3 would not
 * give. Of a query and a list, the names say enough.
 */
export type Place = 'request' | 'answer' | 'query' | 'list'

/** What is different about a field in v3, in words. Nothing when all that matters is the same. */
export function changesOf(
  old: Facts,
  now: Facts,
  name: string,
  place: Place,
  providers: Provider[],
): string[] {
  if (place === 'query' || place === 'list') return []
  const changes = [type(old, now), nullable(old, now, place), values(old, now), support(old, now, providers)]
  if (place === 'request') {
    changes.push(
      mandatory(old, now),
      range('from %1 to %2', [old.minimum, old.maximum], [now.minimum, now.maximum]),
      range('%1 to %2 characters', lengths(old, now, name), lengths(now, old, name)),
      byDefault(old, now),
    )
  } else if (old.required && !now.required) {
    changes.push('Not in every answer.')
  }
  return changes.filter((text) => text !== undefined)
}

function type(old: Facts, now: Facts): string | undefined {
  return old.type === now.type
    ? undefined
    : `${capital(withArticle(now.type))}, not ${withArticle(old.type)}.`
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

function nullable(old: Facts, now: Facts, place: Place): string | undefined {
  if (old.nullable === now.nullable) return undefined
  if (now.nullable) return 'May be null.'
  return place === 'request' ? 'Never null.' : undefined
}

function values(old: Facts, now: Facts): string | undefined {
  if (!now.values) return old.values && 'No fixed list of values.'
  if (!old.values) return `${now.values.length === 1 ? 'Only' : 'One of'} ${listed(now.values)}.`
  const more = now.values.filter((value) => !old.values?.includes(value))
  const gone = old.values.filter((value) => !now.values?.includes(value))
  const texts = [
    more.length > 0 ? `Also ${listed(more)}.` : '',
    gone.length > 0 ? `No longer ${listed(gone)}.` : '',
  ]
  return texts.filter(Boolean).join(' ') || undefined
}

/** An empty text may be a value, so it is shown as one. */
function listed(names: unknown[]): string {
  return names.map((value) => (value === '' ? 'the empty text' : `\`${value}\``)).join(', ')
}

/** Reserved and unsupported say the same: the field does nothing. */
function support(old: Facts, now: Facts, providers: Provider[]): string | undefined {
  const [before, after] = [old, now].map((facts) => Object.keys(facts.support).toSorted().join())
  if (before === after) return undefined
  if (after === '') return `In use; ${Object.values(old.support)[0]} in v2.0.`
  const marks = { 'x-support': now.support }
  const words = commonSupport(marks, providers) ?? availabilityInWords(marks, providers).join(', ')
  return `${capital(words)}.`
}

function mandatory(old: Facts, now: Facts): string | undefined {
  if (old.required === now.required) return undefined
  return now.required ? 'Mandatory.' : 'Optional.'
}

type Range = [from: number | undefined, to: number | undefined]

function range(words: string, old: Range, now: Range): string | undefined {
  if (old[0] === now[0] && old[1] === now[1]) return undefined
  const said = inWords(words, now)
  const before = inWords(words, old)
  if (said === undefined) return before && `No limits; ${before} in v2.0.`
  return before === undefined ? `${capital(said)}.` : `${capital(said)}, not ${before}.`
}

function inWords(words: string, [from, to]: Range): string | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from !== undefined && from === to) return words.replace('%1 to %2', `exactly ${from}`)
  if (from === undefined) return words.replace(/(from )?%1 to %2/, `up to ${to}`)
  if (to === undefined) return words.replace(/(from )?%1 to %2/, `at least ${from}`)
  return words.replace('%1', String(from)).replace('%2', String(to))
}

/** A length of 0 is no limit, and the length of an ID only matters where both generations give one. */
function lengths(field: Facts, other: Facts, name: string): Range {
  const from = field.minLength === 0 ? undefined : field.minLength
  const isId = /(^|_)id$/.test(name)
  if (isId && (field.maxLength === undefined || other.maxLength === undefined)) return [undefined, undefined]
  // v2.0 never says whether a text may be empty.
  return [from === 1 ? undefined : from, field.maxLength]
}

function byDefault(old: Facts, now: Facts): string | undefined {
  const before = shown(old.default)
  const said = shown(now.default)
  if (before === said) return undefined
  if (said === undefined) return `No default; ${before} in v2.0.`
  return before === undefined ? `${said} by default.` : `${said} by default, not ${before}.`
}

function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return String(value) === '' ? 'Empty' : `\`${value}\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
