/** The two generations of the API. */
export type Generation = 'v3' | 'v2.0'

/** The generation that a path belongs to; undefined for the lists of versions, `/` and `/versions`, which have none. */
export const generationOf = (path: string): Generation | undefined =>
  /^\/(v3|v2\.0)(?:\/|$)/.exec(path)?.[1] as Generation | undefined
