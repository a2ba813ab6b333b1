import type { Generation } from '../../operation.ts'
import { renames } from './renames.gen.ts'

/** What v3, and so the state, calls a field of v2.0. */
const canonicalOf = new Map<string, string>(Object.entries(renames))

/** The name of a field in the state. */
export const canonicalName = (generation: Generation, name: string): string =>
  generation === 'v2.0' ? (canonicalOf.get(name) ?? name) : name

/** A request with the names of the state. Where both names are given, that of v3 is kept. */
export function canonicalFields(
  generation: Generation,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (generation === 'v3') return { ...fields }
  const renamed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const canonical = canonicalName(generation, name)
    if (canonical === name || !(canonical in fields)) renamed[canonical] = value
  }
  return renamed
}
