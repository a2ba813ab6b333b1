import { commonSupport, type Facts, type Provider } from '@elb-openapi/document'
import { changesOf, type Place } from './changes.ts'
import type { Fields } from './fields.ts'
import { hasMoved, type FieldEntry, type ValueEntry } from './mapping.ts'

export interface Comparison {
  /** How many fields have the same name and nothing else that is worth a row. */
  same: number
  /** How many query parameters take several values in v3 only. */
  several: number
  rows: Row[]
  added: Added[]
}

/** A field of v2.0 that is not the same in v3. */
export interface Row {
  old: string
  now: string | undefined
  changes: string[]
  /** What `spec/migration.yaml` says of it. */
  entry: FieldEntry | undefined
  values: ValueEntry[]
}

/** A field that only v3 has. */
export interface Added {
  path: string
  mandatory: boolean
  /** Where no provider supports it. */
  support: string | undefined
}

/** How the fields of a v2.0 object stand in its v3 counterpart. */
export function compare(
  old: Fields,
  now: Fields,
  {
    entries,
    values,
    place,
    providers,
  }: { entries: FieldEntry[]; values: ValueEntry[]; place: Place; providers: Provider[] },
): Comparison {
  const result: Comparison = { same: 0, several: 0, rows: [], added: [] }
  const taken = new Set<string>()
  const closed = new Set<string>()

  for (const [path, field] of old) {
    if (isBelow(path, closed)) continue
    const entry = entries.find((one) => fits(one, path, old, now))
    const target = entry && !hasMoved(entry) ? entry.v3 : counterpart(path, entries, old, now)
    const found = target === undefined || (entry && hasMoved(entry)) ? undefined : now.get(target)
    if (target === undefined || !found) {
      closed.add(path)
      result.rows.push({ old: path, now: undefined, changes: [], entry, values: [] })
      continue
    }
    taken.add(target)
    // Where only one side has fields below, the words for the types say so.
    if (hasBelow(path, old) !== hasBelow(target, now)) {
      closed.add(path)
      closed.add(target)
    }
    const changes = changesOf(field, found, target, place, providers)
    const own = values.filter((value) => field.schemas.includes(value['v2.0'].split('#')[0] ?? ''))
    if (place === 'query' && !isList(field) && isList(found)) result.several += 1
    if (entry || lastOf(path) !== lastOf(target) || changes.length > 0 || own.length > 0)
      result.rows.push({ old: path, now: target, changes, entry, values: own })
    else result.same += 1
  }

  for (const [path, field] of now) {
    if (taken.has(path) || isBelow(path, closed)) continue
    closed.add(path)
    const support = commonSupport({ 'x-support': field.support }, providers)
    result.added.push({ path, mandatory: field.required, support })
  }
  return result
}

/** Whether an entry speaks of this field here: v2.0 has it, and v3 has what it became. */
export function fits(entry: FieldEntry, path: string, old: Fields, now: Fields): boolean {
  if (!matches(entry['v2.0'], path) || !old.has(path)) return false
  if (entry.v3 === undefined) return counterpart(path, [], old, now) === undefined
  return hasMoved(entry) || now.has(entry.v3)
}

/** `*_links` is any name with this end. */
export function matches(pattern: string, path: string): boolean {
  return pattern.startsWith('*') ? path.endsWith(pattern.slice(1)) && !path.includes('.') : pattern === path
}

/** The path in v3 of a field that has no entry itself, but may stand below a field that has one. */
function counterpart(path: string, entries: FieldEntry[], old: Fields, now: Fields): string | undefined {
  if (now.has(path)) return path
  const [, parent, separator, name] = /^(.*?)((?:\[\])?\.)([^.]+)$/.exec(path) ?? []
  if (parent === undefined || !old.has(parent)) return undefined
  const entry = entries.find((one) => one.v3 !== undefined && !hasMoved(one) && fits(one, parent, old, now))
  const renamed = entry?.v3 ?? counterpart(parent, entries, old, now)
  const target = `${renamed}${separator}${name}`
  return renamed !== undefined && now.has(target) ? target : undefined
}

function isList({ type }: Facts): boolean {
  return type.startsWith('list')
}

function hasBelow(path: string, fields: Fields): boolean {
  return [...fields.keys()].some((one) => one.startsWith(`${path}.`) || one.startsWith(`${path}[].`))
}

function isBelow(path: string, closed: Set<string>): boolean {
  return [...closed].some((above) => path.startsWith(`${above}.`) || path.startsWith(`${above}[].`))
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path
}
