import { quote, shorten } from '../explain/words.ts'
import type { BodySchema } from './route.ts'

/** @throws TypeError with one line for a query parameter that a route does not have */
export function checkQuery(
  query: Readonly<Record<string, string>>,
  known: Readonly<Record<string, BodySchema>> = {},
): void {
  const names = Object.keys(known)
  const unknown = Object.keys(query).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const only = names.length > 0 ? `, only ${names.join(', ')}` : ''
  throw new TypeError(`There is no query parameter ${quote(shorten(unknown))} here${only}.`)
}
