import { parse } from 'yaml'

/** How many places a file of exceptions names: file, rule, places. */
export const countExceptions = (text: string): number =>
  Object.values((parse(text) ?? {}) as Record<string, Record<string, string[]>>)
    .flatMap((rules) => Object.values(rules))
    .flat().length
