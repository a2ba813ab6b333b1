import { readSources, type Sources } from '../../src/sources.ts'
import { documentWith } from './document.ts'

/** Sources that hold no more than what is given. */
export function sourcesOf(parts: Partial<Sources>): Sources {
  return {
    bundle: '',
    document: documentWith({}),
    errata: [],
    errorCodes: [],
    migration: { everywhere: [], sections: [], operations: [], fields: [], values: [] },
    pages: [],
    providers: [],
    observations: [],
    pending: [],
    ...parts,
  }
}

/** What the pages are really made from, read once for all test files. */
export const realSources = readSources()
