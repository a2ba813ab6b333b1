/** The two generations of the API; each has its own form of error. */
export type Generation = 'v2.0' | 'v3'

/** The generation that a path belongs to: `/v2.0` and below is v2.0, anything else is v3. */
export function generationOf(path: string): Generation {
  return /^\/v2\.0(?:\/|$)/.test(path) ? 'v2.0' : 'v3'
}
