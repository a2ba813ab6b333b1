/** What a file of exceptions holds: file, rule, places. */
export type Exceptions = Record<string, Record<string, string[]>> | null

/** How many places a file of exceptions names. */
export const countExceptions = (exceptions: Exceptions): number =>
  Object.values(exceptions ?? {})
    .flatMap((rules) => Object.values(rules))
    .flat().length
